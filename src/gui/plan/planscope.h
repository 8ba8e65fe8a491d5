// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/linestore.h"

namespace lstags::gui {

/// Which tags a plan is made of; chosen: what is selected, or else everything.
enum class PlanScope { Chosen, Absent, Changed, Differing };

/// The tags of these lines, or of all where there is no order, that are in the scope at the target. A million take a second: not for the
/// thread of the window.
[[nodiscard]] QList<core::TagRow> rowsInScope(const LineSnapshot &lines, PlanScope scope, int target);

} // namespace lstags::gui
