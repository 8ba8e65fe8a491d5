// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/retryrest.h"

#include "async/sleep.h"

#include <QRandomGenerator>

namespace lstags::sync {

bool isWorthSendingAgain(const core::Error &error)
{
    const bool isLost = error.httpStatus == 404 || error.httpStatus == 416;
    return isLost || async::RetryPolicy::isWorthRetrying(error);
}

QCoro::Task<bool> restBeforeRetry(const async::RetryPolicy &policy, int retry, core::Error error, async::Gate *gate, std::stop_token stop)
{
    const auto wait = policy.waitBefore(retry, error.retryAfter, QRandomGenerator::global()->generateDouble());
    if (error.retryAfter)
        gate->notBefore(async::Gate::Clock::now() + wait);
    auto nap = async::sleep(wait, stop);
    co_await nap;
    co_return !stop.stop_requested();
}

} // namespace lstags::sync
