// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/linestore.h"

#include <vector>

namespace lstags::gui {

/// Leaves the first of the lines of a repository that share a digest in `shown`. Gives for each line the next of its group, round in a
/// ring; a line alone is its own next.
[[nodiscard]] std::vector<int> groupLines(const LineStore &lines, std::vector<int> *shown);
/// Gives all lines of a group the row of the one that is shown.
void spreadRows(const std::vector<int> &next, const std::vector<int> &shown, std::vector<int> *rowOf);
/// The lines of a group in the order in which people say them: words before versions, then as versions go.
[[nodiscard]] std::vector<int> groupOf(const LineStore &lines, const std::vector<int> &next, int line);
/// The same lines, each with all of its group.
[[nodiscard]] LineSnapshot withGroups(const LineSnapshot &lines, const std::vector<int> &next);

} // namespace lstags::gui
