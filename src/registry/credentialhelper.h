// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "registry/credentials.h"

#include <QCoroTask>

#include <chrono>
#include <optional>
#include <stop_token>

namespace lstags::registry {

/// Asks `docker-credential-<helper> get` for `server`: no shell, the server on stdin, at most 1 MiB of answer, killed after `timeout` with all
/// that it started.
/// nullopt: the helper has no credentials. What a helper prints is never shown.
QCoro::Task<core::Result<std::optional<Credential>>> askHelper(QString helper, QString server,
                                                               std::chrono::milliseconds timeout, std::stop_token stop);

} // namespace lstags::registry
