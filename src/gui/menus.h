// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace lstags::gui {

/// Actions of a panel come as a list in which null is a separator.
inline void addTo(QMenu *menu, QAction *action)
{
    if (action)
        menu->addAction(action);
    else
        menu->addSeparator();
}

} // namespace lstags::gui
