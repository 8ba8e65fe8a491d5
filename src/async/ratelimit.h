// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMutex>
#include <QtGlobal>

#include <chrono>

namespace lstags::async {

/// So many bytes a second over all transfers together: a bucket that fills with time. Shared by all threads.
class RateLimit
{
public:
    using Clock = std::chrono::steady_clock;

    /// 0: no limit.
    explicit RateLimit(qint64 bytesPerSecond = 0) : m_rate(bytesPerSecond) {}

    [[nodiscard]] bool isLimited() const { return m_rate > 0; }
    /// Bytes that may pass now.
    [[nodiscard]] qint64 available(Clock::time_point now = Clock::now());
    /// Bytes have passed; more than were available are owed.
    void spend(qint64 bytes, Clock::time_point now = Clock::now());

private:
    void fill(Clock::time_point now);

    const qint64 m_rate;
    QMutex m_mutex;
    double m_level = 0; ///< bytes
    Clock::time_point m_filled = Clock::now();
};

} // namespace lstags::async
