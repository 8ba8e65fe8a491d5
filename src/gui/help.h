// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace lstags::gui {

/// How entries are written, in a few sentences.
[[nodiscard]] QString grammarHelp();
void showAbout(QWidget *window);

} // namespace lstags::gui
