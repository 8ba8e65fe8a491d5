// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/linestore.h"

#include <vector>

namespace lstags::gui {

/// The lines that the filter accepts, sorted by a column, equal ones by repository and then by tag; as they came where column is none.
/// Descending turns the column around, not the repository behind it.
[[nodiscard]] std::vector<int> arrangedLines(const LineStore &lines, const LineFilter &filter, int column, Qt::SortOrder order);

} // namespace lstags::gui
