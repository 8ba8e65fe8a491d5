// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lstags::gui {

/// What the control or action of that object name is for; empty for others.
[[nodiscard]] QString whatsThisText(const QString &objectName);

} // namespace lstags::gui
