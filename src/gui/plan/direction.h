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

/// Whether one of them is the engine.
[[nodiscard]] bool isEngine(int place, const QList<core::Target> &targets);
/// Every place but the one that tags come from, in the order people are offered them.
[[nodiscard]] QList<int> destinationsFrom(int from, const QList<core::Target> &targets);

} // namespace lstags::gui
