// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

namespace lstags::net {

/// The target of the first link with rel="next" (RFC 8288: several values, several headers joined with ", ", quoted and bare
/// parameters, any case), exactly as written; nullopt if there is none. A value over 16 KiB is none.
[[nodiscard]] std::optional<QByteArray> nextLink(const QList<QByteArray> &linkHeaders);

} // namespace lstags::net
