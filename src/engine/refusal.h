// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "net/http.h"

namespace lstags::engine {

/// What kind of failure the engine tells of in `said`: it passes on the words of registries, and often no more than those tell a missing tag
/// from a wrong password. `otherwise` where they do not tell.
[[nodiscard]] core::ErrorKind kindOf(QStringView said, core::ErrorKind otherwise);

/// An answer that is not 2xx.
[[nodiscard]] core::Error refusal(const net::Response &response);
/// An error in the stream of a pull or push that was answered with 200.
[[nodiscard]] core::Error streamError(const QString &said);

/// `cause` with what did not happen before it ("alpine:3 was not pulled.") and what to do behind it. A stop, and an engine that is not
/// there, say enough themselves.
[[nodiscard]] core::Error explained(core::Error cause, const QString &sentence);

} // namespace lstags::engine
