// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/once.h"

namespace lstags::async {

QCoro::Task<core::Result<bool>> Once::run(QString key, Work work, std::stop_token stop)
{
    while (!m_done.contains(key)) {
        if (stop.stop_requested())
            co_return core::fail(core::ErrorKind::Cancelled, core::Error::tr("Stopped."));
        if (const auto running = m_underWay.constFind(key); running != m_underWay.constEnd()) {
            const Latch latch = *running;
            auto wait = latch.passed(stop);
            co_await wait;
            continue;
        }
        m_underWay.insert(key, {});
        auto task = work(stop);
        const auto done = co_await task;
        if (done)
            m_done.insert(key);
        m_underWay.take(key).open();
        if (!done)
            co_return tl::unexpected(done.error());
        co_return true;
    }
    co_return false;
}

} // namespace lstags::async
