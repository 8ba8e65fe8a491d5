// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"
#include "support/tasks.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace lstags::tests {

constexpr qint64 neverStopped = std::numeric_limits<qint64>::max();

/// Milliseconds between the stop, asked for `after` the start, and the end of the request; neverStopped if it did not end as cancelled.
inline qint64 timeToStop(net::HttpClient *client, const net::Request &request, std::chrono::milliseconds after)
{
    std::stop_source source;
    QElapsedTimer sinceStop;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        sinceStop.start();
        source.request_stop();
    });
    timer.start(after);
    const auto response = tests::waitFor(client->send(request, source.get_token()));
    const bool isCancelled = !response && response.error().kind == core::ErrorKind::Cancelled;
    return isCancelled && sinceStop.isValid() ? sinceStop.elapsed() : neverStopped;
}

/// Of three tries the fastest, for a machine may be busy; neverStopped if one of them was not cancelled.
inline qint64 fastestStop(net::HttpClient *client, const net::Request &request)
{
    QList<qint64> times;
    for (int i = 0; i < 3; ++i)
        times += timeToStop(client, request, std::chrono::milliseconds(150));
    return times.contains(neverStopped) ? neverStopped : *std::min_element(times.begin(), times.end());
}

} // namespace lstags::tests
