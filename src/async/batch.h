// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/pausepoint.h"

#include <QCoroTask>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>

#include <functional>
#include <memory>
#include <stop_token>

namespace lstags::async {

/// What the body of a batch gets to stay steerable.
struct BatchControl
{
    std::stop_token stop;
    PausePoint *pause = nullptr;
};

/// Runs `body` as one QtConcurrent task on `pool`: the body is a coroutine function `QCoro::Task<>(QPromise<T> &, BatchControl)` run
/// on the event loop of the pool's thread. QFuture::cancel() reaches it as its stop_token within 50 ms, in its own thread;
/// QFuture::suspend() closes the pause point, resume() opens it. The body must only return when all it started has ended.
template <typename T, typename Body>
QFuture<T> startBatch(QThreadPool *pool, Body body)
{
    return QtConcurrent::run(pool, [body = std::move(body)](QPromise<T> &promise) {
        std::stop_source source;
        PausePoint pause;
        const QFuture<T> future = promise.future();
        QTimer watch; // cancel and pause are asked for in another thread: this one looks, so that abort() happens here
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            if (future.isCanceled())
                source.request_stop();
            pause.setPaused(future.isSuspending() && !future.isCanceled());
        });
        watch.start(std::chrono::milliseconds(20));
        QCoro::waitFor(body(promise, BatchControl{.stop = source.get_token(), .pause = &pause}));
    });
}

} // namespace lstags::async
