// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lstags::gui {

/// How entries are written, in a few sentences.
[[nodiscard]] QString grammarHelp();

} // namespace lstags::gui
