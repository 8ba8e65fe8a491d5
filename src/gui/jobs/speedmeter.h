// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace lstags::gui {

/// How fast bytes pass, smoothed over the last seconds. Times are milliseconds of a clock that only goes on.
class SpeedMeter
{
public:
    static constexpr qint64 span = 5000; ///< milliseconds that it looks back

    /// So many bytes in all have passed by `time`. Fewer than before: some are sent again, and nothing passed meanwhile.
    void add(qint64 time, qint64 bytes);
    [[nodiscard]] qint64 bytesPerSecond() const; ///< 0 until there is something to go by

private:
    struct Sample
    {
        qint64 time;
        qint64 bytes;
    };
    std::deque<Sample> m_samples;
};

/// Rounded up; nullopt: nothing moves.
[[nodiscard]] std::optional<std::chrono::seconds> timeFor(qint64 bytes, qint64 bytesPerSecond);

} // namespace lstags::gui
