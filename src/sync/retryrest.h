// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/gate.h"
#include "async/retrypolicy.h"

#include <stop_token>

namespace lstags::sync {

/// The wait before retry number `retry` (1-based) after `error`; a Retry-After holds for the whole host. False: stopped meanwhile.
QCoro::Task<bool> restBeforeRetry(const async::RetryPolicy &policy, int retry, core::Error error, async::Gate *gate, std::stop_token stop);

} // namespace lstags::sync
