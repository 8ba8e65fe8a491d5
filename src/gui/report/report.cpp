// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/report/report.h"

#include <QCoreApplication>

namespace lstags::gui {

QStringList titlesOf(const Report &report)
{
    QStringList titles;
    for (const Report::Column &column : report.columns)
        titles += column.title;
    return titles << QCoreApplication::translate("lstags::gui::Report", "Reason", "why an entry failed");
}

QStringList cellsOf(const Report &report, const TagLine &line)
{
    QStringList cells;
    for (const Report::Column &column : report.columns)
        cells += column.text(line);
    return cells << line.failure;
}

} // namespace lstags::gui
