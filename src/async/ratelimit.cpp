// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/ratelimit.h"

#include <algorithm>
#include <limits>

namespace lstags::async {
namespace {

/// What a pause saves up, in seconds of the rate: more would let a burst through.
constexpr double longestSaving = 0.25;

} // namespace

void RateLimit::fill(Clock::time_point now)
{
    const std::chrono::duration<double> passed = now - m_filled;
    if (passed.count() <= 0)
        return;
    m_level = std::min(m_level + passed.count() * double(m_rate), longestSaving * double(m_rate));
    m_filled = now;
}

qint64 RateLimit::available(Clock::time_point now)
{
    if (!isLimited())
        return std::numeric_limits<qint64>::max();
    const QMutexLocker lock(&m_mutex);
    fill(now);
    return std::max<qint64>(0, qint64(m_level));
}

void RateLimit::spend(qint64 bytes, Clock::time_point now)
{
    if (!isLimited())
        return;
    const QMutexLocker lock(&m_mutex);
    fill(now);
    m_level -= double(bytes);
}

} // namespace lstags::async
