// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/workqueue.h"

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

// Work that ends at once pumps again from inside the loop: the flag makes that a turn of the loop, not a deeper stack.
void WorkQueue::pump()
{
    if (m_pumping)
        return;
    m_pumping = true;
    for (auto &waiting : m_waiting) {
        while (m_running < m_width && !waiting.empty()) {
            Work work = std::move(waiting.front());
            waiting.pop_front();
            ++m_running;
            m_scope.start(runOne(std::move(work)));
        }
    }
    m_pumping = false;
}

QCoro::Task<> WorkQueue::runOne(Work work)
{
    const auto task = work();
    co_await task;
    --m_running;
    pump();
}

} // namespace lstags::compare
