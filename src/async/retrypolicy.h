// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <chrono>

namespace lstags::async {

/// Which failures are worth another try, and when. Pure: the random number comes in.
struct RetryPolicy
{
    int retries = 2;                            ///< after the first try; -y
    std::chrono::milliseconds delay{2000};      ///< before the first retry, doubling; -D
    std::chrono::milliseconds longestDelay{60000};
    std::chrono::milliseconds longestRetryAfter{60000}; ///< a Retry-After above it is cut to it

    /// Connection loss, timeouts, 408, 429, 499, 5xx but those that say "never" (501, 505, ...). Never TLS refusals, other 4xx, cancel.
    [[nodiscard]] static bool isWorthRetrying(const core::Error &error);
    [[nodiscard]] static bool isWorthRetrying(int httpStatus);
    /// How long to wait before retry number `retry` (1-based). Retry-After wins; otherwise `delay` doubled per retry with up to
    /// 20 % jitter. `random` is in [0, 1).
    [[nodiscard]] std::chrono::milliseconds waitBefore(int retry, std::optional<std::chrono::milliseconds> retryAfter,
                                                       double random) const;
};

/// Retry-After in seconds or as an HTTP date of any form (IMF-fixdate, RFC 850, asctime), seen from `now`; rubbish and dates in the past are nullopt.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value, const QDateTime &now);

} // namespace lstags::async
