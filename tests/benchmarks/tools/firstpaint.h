// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTextStream>

namespace lstags::benchmarks {

/// Says so on stdout when the window has painted itself for the first time and that was handed to the screen, and ends the application.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QMainWindow *window) : QObject(window) { window->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(this, [] {
                QTextStream(stdout) << "painted" << Qt::endl;
                QApplication::quit();
            }, Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace lstags::benchmarks
