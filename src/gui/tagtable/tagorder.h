// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/linekeys.h"

#include <functional>
#include <vector>

namespace lstags::gui {

/// All lines in the natural order of their tags, equal ones by repository and as they came. Compares eight bytes at once, and looks at what
/// is behind them only where they are equal.
[[nodiscard]] std::vector<int> linesByTag(const LineKeys &keys, const std::function<bool()> &isCanceled);

} // namespace lstags::gui
