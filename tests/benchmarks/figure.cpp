// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "figure.h"

#include <QStringList>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace lstags::benchmarks {

void print(const Figure &figure)
{
    const QStringList columns{figure.name.leftJustified(44), figure.measured.rightJustified(12), figure.peer.rightJustified(30),
                              QString::number(figure.ratio, 'f', 2).rightJustified(6), QString::number(figure.limit, 'f', 2).rightJustified(6),
                              figure.isOver() ? u"OVER"_s : u"ok"_s};
    QTextStream(stdout) << columns.join(u"  "_s) << u'\n';
}

void note(const QString &text)
{
    QTextStream(stdout) << "# " << text << u'\n';
}

QString milliseconds(double value)
{
    return u"%1 ms"_s.arg(value, 0, 'f', value < 100 ? 1 : 0);
}

} // namespace lstags::benchmarks
