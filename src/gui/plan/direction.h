// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/target.h"

namespace lstags::gui {

/// From one place to another: targets of the comparison as they are counted, its source, or where fields say.
struct Direction
{
    static constexpr int byFields = -2;  ///< to where the fields of the form say
    static constexpr int anyEngine = -3; ///< to the engine, where that is no target
    int from = core::atSource;
    int to = byFields;

    bool operator==(const Direction &) const = default;
};

} // namespace lstags::gui
