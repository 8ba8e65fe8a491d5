// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/syncoptions.h"

#include <QByteArray>

#include <optional>

namespace lstags::sync {

/// The options as one JSON object, a member each by its name; platforms are arrays of os, architecture and variant.
[[nodiscard]] QByteArray toJson(const SyncOptions &options);
/// Reads what toJson() writes. A member that is missing has its default, for an older version did not know it; one that is unknown, of
/// another type or out of range makes it nullopt.
[[nodiscard]] std::optional<SyncOptions> parseOptions(const QByteArray &json);

} // namespace lstags::sync
