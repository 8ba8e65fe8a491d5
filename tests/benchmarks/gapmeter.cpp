// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gapmeter.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace lstags::benchmarks {
namespace {

double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

GapMeter::GapMeter()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(std::chrono::milliseconds(1));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const double now = double(m_clock.nsecsElapsed()) / 1e6;
        const double worked = threadTime();
        m_gaps.push_back({now - std::exchange(m_last, now), worked - std::exchange(m_lastWorked, worked)});
    });
}

void GapMeter::start()
{
    m_gaps.clear();
    m_clock.start();
    m_last = 0;
    m_lastWorked = threadTime();
    m_timer.start();
}

void GapMeter::stop()
{
    m_timer.stop();
    std::sort(m_gaps.begin(), m_gaps.end());
}

double GapMeter::mostWorked() const
{
    return std::max_element(m_gaps.begin(), m_gaps.end(), [](const Gap &a, const Gap &b) { return a.worked < b.worked; })->worked;
}

} // namespace lstags::benchmarks
