// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// The least that a window of Qt Widgets can be.
#include "firstpaint.h"

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1100, 700);
    new lstags::benchmarks::FirstPaint(&window);
    window.show();
    return QApplication::exec();
}
