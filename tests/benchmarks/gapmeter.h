// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace lstags::benchmarks {

/// Ticks every millisecond while it runs and keeps the time from one tick to the next, by the clock and of the processor.
class GapMeter final : public QObject
{
public:
    struct Gap
    {
        double time;   ///< milliseconds
        double worked; ///< of the processor
        bool operator<(const Gap &other) const { return time < other.time; }
    };

    GapMeter();
    void start();
    void stop();
    [[nodiscard]] Gap largest() const { return m_gaps.back(); }
    [[nodiscard]] double mostWorked() const;
    [[nodiscard]] double percentile(double part) const { return m_gaps[size_t(double(m_gaps.size() - 1) * part)].time; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_last = 0;
    double m_lastWorked = 0;
    std::vector<Gap> m_gaps;
};

} // namespace lstags::benchmarks
