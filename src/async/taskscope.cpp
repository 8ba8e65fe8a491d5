// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/taskscope.h"

#include <QtGlobal>

namespace lstags::async {

TaskScope::~TaskScope()
{
    Q_ASSERT(m_running == 0);
}

void TaskScope::start(QCoro::Task<> task)
{
    ++m_running;
    watch(std::move(task));
}

QCoro::Task<> TaskScope::watch(QCoro::Task<> task)
{
    co_await task;
    if (--m_running > 0)
        co_return;
    const auto waiters = std::exchange(m_waiters, {});
    for (Resumption *waiter : waiters)
        waiter->fire();
}

QCoro::Task<> TaskScope::idle()
{
    while (m_running > 0) {
        Resumption idle;
        m_waiters.push_back(&idle);
        co_await idle.wait();
    }
}

} // namespace lstags::async
