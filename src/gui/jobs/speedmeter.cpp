// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/speedmeter.h"

namespace lstags::gui {

void SpeedMeter::add(qint64 time, qint64 bytes)
{
    if (!m_samples.empty() && bytes < m_samples.back().bytes) {
        const qint64 lost = m_samples.back().bytes - bytes;
        for (Sample &sample : m_samples)
            sample.bytes -= lost;
    }
    m_samples.push_back({time, bytes});
    while (m_samples.size() > 2 && time - m_samples[1].time >= span)
        m_samples.pop_front();
}

qint64 SpeedMeter::bytesPerSecond() const
{
    if (m_samples.size() < 2)
        return 0;
    const qint64 passed = m_samples.back().time - m_samples.front().time;
    return passed > 0 ? (m_samples.back().bytes - m_samples.front().bytes) * 1000 / passed : 0;
}

std::optional<std::chrono::seconds> timeFor(qint64 bytes, qint64 bytesPerSecond)
{
    if (bytes <= 0)
        return std::chrono::seconds(0);
    if (bytesPerSecond <= 0)
        return {};
    return std::chrono::seconds((bytes + bytesPerSecond - 1) / bytesPerSecond);
}

} // namespace lstags::gui
