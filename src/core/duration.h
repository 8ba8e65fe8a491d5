// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <chrono>

namespace lstags::core {

/// A duration as Go writes it: "1m30s", "500ms", "1.5h", "0". Units ns us µs ms s m h; no sign; at most 10 years.
[[nodiscard]] Result<std::chrono::milliseconds> parseDuration(QStringView text);

} // namespace lstags::core
