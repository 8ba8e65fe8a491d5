// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/sleep.h"

#include "async/resumption.h"

#include <QTimer>

namespace lstags::async {

QCoro::Task<> sleep(std::chrono::milliseconds time, std::stop_token stop)
{
    if (stop.stop_requested() || time.count() <= 0)
        co_return;
    Resumption over;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&over] { over.fire(); });
    timer.start(time);
    const FireOnStop fireOnStop(stop, &over);
    co_await over.wait();
}

} // namespace lstags::async
