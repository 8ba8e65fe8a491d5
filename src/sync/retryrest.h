// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/gate.h"
#include "async/retrypolicy.h"

#include <stop_token>

namespace lstags::sync {

/// Whether to send a blob again may help after `error` of the destination: it passes, or the upload is lost - forgotten, or at another offset.
[[nodiscard]] bool isWorthSendingAgain(const core::Error &error);

/// The wait before retry number `retry` (1-based) after `error`; a Retry-After holds for the whole host. False: stopped meanwhile.
QCoro::Task<bool> restBeforeRetry(const async::RetryPolicy &policy, int retry, core::Error error, async::Gate *gate, std::stop_token stop);

} // namespace lstags::sync
