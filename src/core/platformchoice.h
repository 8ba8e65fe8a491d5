// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/platform.h"

#include <QByteArray>
#include <QList>

namespace lstags::core {

/// "os/architecture[/variant]", as --platform has it.
[[nodiscard]] Result<Platform> parsePlatform(QStringView text);

/// The index `body` with the children for `platforms` alone, and the attestations of those; everything else of it stays. A platform without a
/// variant stands for all of its variants. The digest is another one unless nothing was left out; then the bytes are the same too.
/// An error if a platform is not there.
[[nodiscard]] Result<QByteArray> withPlatforms(const QByteArray &body, const QList<Platform> &platforms);

} // namespace lstags::core
