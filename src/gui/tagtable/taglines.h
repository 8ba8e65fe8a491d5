// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/tagrow.h"

#include <QSet>

#include <array>

namespace lstags::gui {

/// What a line of the table is about: a state of a tag, or an entry that failed.
enum class LineState : quint8 { Absent, Present, Changed, Assumed, LocalOnly, Unknown, Failed };
constexpr int lineStateCount = 7;
using StateCounts = std::array<int, lineStateCount>; ///< lines by state
/// As toggles, counts and a table sorted by state have them: what differs comes first.
inline constexpr std::array shownOrder{LineState::Absent,    LineState::Changed, LineState::Present, LineState::Assumed,
                                LineState::LocalOnly, LineState::Unknown, LineState::Failed};

/// One line of the table.
struct TagLine
{
    int entry = 0;
    core::TagRow row;
    QString failure; ///< the reason, for an entry that failed; then `row` has only the repository

    [[nodiscard]] LineState state() const { return failure.isNull() ? LineState(row.state) : LineState::Failed; }
    bool operator==(const TagLine &) const = default;
};

/// Which lines are shown.
struct LineFilter
{
    QString text;              ///< searched for in repository:tag, case does not count
    QSet<LineState> states;    ///< empty: all
    QSet<QString> images;      ///< repositories by their familiar names; empty: all
    bool hidesPresent = false; ///< what is the same at every target

    /// Accepts nothing that `other` does not.
    [[nodiscard]] bool refines(const LineFilter &other) const;
    bool operator==(const LineFilter &) const = default;
};

} // namespace lstags::gui
