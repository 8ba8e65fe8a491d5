// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/pausepoint.h"

#include <algorithm>

namespace lstags::async {

QCoro::Task<> PausePoint::pass(std::stop_token stop)
{
    while (m_paused && !stop.stop_requested()) {
        Resumption opened;
        m_waiters.push_back(&opened);
        {
            const FireOnStop fireOnStop(stop, &opened);
            co_await opened.wait();
        }
        std::erase(m_waiters, &opened); // a stop leaves it in the list
    }
}

void PausePoint::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused || paused)
        return;
    const auto waiters = std::exchange(m_waiters, {});
    for (Resumption *waiter : waiters)
        waiter->fire();
}

} // namespace lstags::async
