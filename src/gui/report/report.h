// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/target.h"
#include "gui/tagtable/linestore.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <optional>

namespace lstags::gui {

/// A table to be written to a file, in whatever thread: its lines as they are shown, and what a reader has to know about them.
struct Report
{
    struct Column
    {
        QString title;
        std::function<QString(const TagLine &)> text; ///< nothing shortened; empty where it is not known
        bool isRightAligned = false;
        std::optional<int> target = {}; ///< whose state it says, a word that has a tint
    };

    LineSnapshot lines;
    QList<Column> columns;       ///< in their order
    QString list;                ///< the name of the list
    QList<core::Target> targets; ///< what it was compared with
    QDateTime made;
};

enum class ReportFormat : quint8 { Csv, Json, JsonLines, Markdown, Html };

/// The titles of the columns, and of one more: why an entry failed.
[[nodiscard]] QStringList titlesOf(const Report &report);
/// The cells of a line below those titles.
[[nodiscard]] QStringList cellsOf(const Report &report, const TagLine &line);

/// Takes the next piece of a file, a line about; false: no more is wanted.
using ReportSink = std::function<bool(const QByteArray &)>;

} // namespace lstags::gui
