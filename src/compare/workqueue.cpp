// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/workqueue.h"

#include <algorithm>

namespace lstags::compare {

void WorkQueue::push(Priority priority, Work work)
{
    m_waiting[priority].push_back(std::move(work));
    pump();
}

QCoro::Task<> WorkQueue::idle()
{
    return m_scope.idle();
}

// Work that ends at once pumps again from inside the loop: the flag makes that a turn of the loop, not a deeper stack. What it pushed may
// matter more than what waited before, so every turn looks from the first priority on.
void WorkQueue::pump()
{
    if (m_pumping)
        return;
    m_pumping = true;
    while (m_running < m_width) {
        const auto next = std::find_if(m_waiting.begin(), m_waiting.end(), [](const auto &waiting) { return !waiting.empty(); });
        const int priority = int(next - m_waiting.begin());
        if (next == m_waiting.end() || !maySend(priority))
            break;
        Work work = std::move(next->front());
        next->pop_front();
        ++m_running;
        m_urgent += priority == Details ? 0 : 1;
        m_scope.start(runOne(priority, std::move(work)));
    }
    m_pumping = false;
}

bool WorkQueue::maySend(int priority) const
{
    return priority != Details || m_urgent <= m_width / 4;
}

QCoro::Task<> WorkQueue::runOne(int priority, Work work)
{
    const auto task = work();
    co_await task;
    --m_running;
    m_urgent -= priority == Details ? 0 : 1;
    pump();
}

} // namespace lstags::compare
