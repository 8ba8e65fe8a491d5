// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/taskscope.h"

#include <QCoroTask>

#include <array>
#include <deque>
#include <functional>

namespace lstags::compare {

/// The work of a batch at one host: what matters most to somebody who waits starts first, and never more than `width` at once, so that
/// a hundred thousand tags do not need a hundred thousand coroutines. Details wait until most of what comes before them has ended, for they
/// would take its requests away at the host. How many requests are really sent is the gate's business.
class WorkQueue
{
public:
    enum Priority { Digests, Listings, Details, PriorityCount };
    using Work = std::function<QCoro::Task<>()>;

    explicit WorkQueue(int width) : m_width(width) {}

    void push(Priority priority, Work work);
    [[nodiscard]] bool isIdle() const { return m_running == 0; }
    /// Ready when nothing runs and nothing waits.
    QCoro::Task<> idle();

private:
    void pump();
    [[nodiscard]] bool maySend(int priority) const;
    QCoro::Task<> runOne(int priority, Work work);

    int m_width;
    int m_running = 0;
    int m_urgent = 0; ///< of them, what is not details
    bool m_pumping = false;
    std::array<std::deque<Work>, PriorityCount> m_waiting;
    async::TaskScope m_scope;
};

} // namespace lstags::compare
