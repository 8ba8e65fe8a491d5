// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/resumption.h"

#include <QCoroTask>

#include <vector>

namespace lstags::async {

/// Owns every coroutine its owner starts. Belongs to one thread. The owner asks its tasks to stop by their stop_token and
/// awaits idle() before it is destroyed; the destructor asserts that nothing runs any more.
class TaskScope
{
public:
    TaskScope() = default;
    ~TaskScope();
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    void start(QCoro::Task<> task);
    [[nodiscard]] int running() const { return m_running; }
    /// Ready when nothing runs; tasks started meanwhile are waited for too.
    QCoro::Task<> idle();

private:
    int m_running = 0;
    std::vector<Resumption *> m_waiters;
    QCoro::Task<> watch(QCoro::Task<> task);
};

} // namespace lstags::async
