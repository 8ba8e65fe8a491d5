// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/linekeys.h"
#include "gui/tagtable/linestore.h"

#include <functional>
#include <memory>
#include <vector>

namespace lstags::gui {

using LineOrder = std::shared_ptr<const std::vector<int>>; ///< shared: the table keeps one, a thread that sorts reads it

/// What is to be shown, and what is known of that from the last time.
struct LineRequest
{
    LineStore lines;
    LineFilter filter;
    LineKey key;                   ///< to sort by; null: as they came
    bool byTag = false;            ///< by tag instead, whatever the repository
    Qt::SortOrder order = Qt::AscendingOrder;
    bool groups = false;           ///< tags of a repository that share a digest are one row
    LineOrder tagOrder;            ///< all lines by tag, of all lines or of fewer
    LineOrder sorted;              ///< all lines as wanted; null: to be sorted
    std::vector<int> shown;        ///< only these can pass the filter; empty: all
};

/// Which line a row shows, and which rows belong to a line.
struct LineArrangement
{
    LineOrder tagOrder;
    LineOrder sorted;
    std::vector<int> shown; ///< lines by row
    std::vector<int> rowOf; ///< rows by line, -1: hidden
    std::vector<int> next;  ///< of the same group, round in a ring; empty without groups
};

/// Sorted by a key, equal ones by repository and then by tag. Descending turns the key around, not what is behind it. Large ones use two
/// threads; nothing useful comes back once `isCanceled`.
[[nodiscard]] LineArrangement arranged(LineRequest request, const std::function<bool()> &isCanceled);

} // namespace lstags::gui
