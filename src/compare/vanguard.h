// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/resumption.h"

#include <QCoroTask>
#include <QList>

namespace lstags::compare {

/// Lets one go first and the others when it is back: what it was told they know then. For one thread; outlives who waits.
class Vanguard
{
public:
    /// Ready at once for the first, and for all when one is back. Also ready, with nothing known, when a stop was asked for.
    QCoro::Task<> turn(std::stop_token stop)
    {
        if (m_isBack || !std::exchange(m_hasGone, true))
            co_return;
        async::Resumption ready;
        m_waiting += &ready;
        {
            const async::FireOnStop fireOnStop(stop, &ready);
            co_await ready.wait();
        }
        m_waiting.removeOne(&ready);
    }
    /// Whoever comes back first, and however.
    void comeBack()
    {
        m_isBack = true;
        const auto waiting = std::exchange(m_waiting, {});
        for (async::Resumption *ready : waiting)
            ready->fire();
    }

private:
    bool m_hasGone = false;
    bool m_isBack = false;
    QList<async::Resumption *> m_waiting;
};

} // namespace lstags::compare
