// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/trace/tracebuffer.h"

namespace lstags::gui {

void TraceBuffer::add(const net::TraceEntry &entry)
{
    if (!m_recording)
        return;
    const QMutexLocker lock(&m_mutex);
    if (m_entries.size() == capacity)
        m_entries.pop_front();
    m_entries.push_back(entry);
}

QList<net::TraceEntry> TraceBuffer::take()
{
    std::deque<net::TraceEntry> taken;
    {
        const QMutexLocker lock(&m_mutex);
        taken.swap(m_entries);
    }
    return {taken.begin(), taken.end()};
}

} // namespace lstags::gui
