// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/direction.h"

namespace lstags::gui {

bool isEngine(int place, const QList<core::Target> &targets)
{
    return place == Direction::anyEngine || (place >= 0 && targets.at(place).isEngine());
}

QList<int> destinationsFrom(int from, const QList<core::Target> &targets)
{
    QList<int> places;
    if (from != core::atSource)
        places += core::atSource;
    for (int target = 0; target < targets.size(); ++target) {
        if (target != from)
            places += target;
    }
    if (core::engineAmong(targets) < 0)
        places += Direction::anyEngine;
    return places << Direction::byFields;
}

} // namespace lstags::gui
