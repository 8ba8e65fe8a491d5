// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/target.h"
#include "gui/tagtable/tagcolumns.h"

#include <QCoreApplication>
#include <QVariant>

#include <optional>

namespace lstags::gui {

/// What a row is about: a line, or a group of lines that share a digest. At least one.
using RowLines = QList<TagLine>;

/// What the cells of a row say. Columns are those of a tag, then the state at each target behind the first.
class LineCells
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::LineCells)

public:
    using Form = QString (TagColumn::*)(const TagLine &) const;

    void setTargets(const QList<core::Target> &targets) { m_targets = targets; }
    void setTargetMessage(const QString &message) { m_targetMessage = message; }
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] QString titleTip(int column) const;
    /// Of a layout that is kept; the same whatever the targets are.
    [[nodiscard]] static QString columnName(int column);
    [[nodiscard]] static std::optional<int> targetOf(int column); ///< none: the column says no state
    [[nodiscard]] static bool isState(int column) { return targetOf(column).has_value(); }

    [[nodiscard]] QString text(const RowLines &row, int column, Form form = &TagColumn::shownText) const;
    [[nodiscard]] QString tooltip(const RowLines &row, int column) const;
    [[nodiscard]] QVariant data(const RowLines &row, int column, int role) const;
    /// At the target of the column, or at the first; of a group the one that stands out most.
    [[nodiscard]] static LineState state(const RowLines &row, int column);
    /// Of what a column is sorted by; null: the tag, whatever the repository.
    [[nodiscard]] static LineKey key(int column);

private:
    [[nodiscard]] static LineState stateOf(const TagLine &line, int target);
    [[nodiscard]] QString lineText(const TagLine &line, int column, Form form) const;
    [[nodiscard]] QString stateTip(const RowLines &row, int target) const;
    [[nodiscard]] QString placeOf(int target) const;

    QList<core::Target> m_targets{core::Target()};
    QString m_targetMessage; ///< why the first target says nothing
};

} // namespace lstags::gui
