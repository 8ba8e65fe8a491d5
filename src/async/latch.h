// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/resumption.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>
#include <vector>

namespace lstags::async {

/// Many wait for one thing to happen. Belongs to one thread; a copy is the same latch, so that who waits may outlive who opens it.
class Latch
{
public:
    void open()
    {
        m_state->isOpen = true;
        const auto waiters = std::exchange(m_state->waiters, {});
        for (const auto &waiter : waiters)
            waiter->fire();
    }
    [[nodiscard]] bool isOpen() const { return m_state->isOpen; }

    /// Returns when it is open, or when `stop` is asked for.
    QCoro::Task<> passed(std::stop_token stop) const
    {
        if (m_state->isOpen)
            co_return;
        const auto waiter = std::make_shared<Resumption>();
        m_state->waiters.push_back(waiter);
        const FireOnStop fireOnStop(std::move(stop), waiter.get());
        co_await waiter->wait();
    }

private:
    struct State
    {
        bool isOpen = false;
        std::vector<std::shared_ptr<Resumption>> waiters; ///< shared: a stop resumes one before the latch opens
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace lstags::async
