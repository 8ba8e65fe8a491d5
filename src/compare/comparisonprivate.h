// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/comparer.h"
#include "compare/comparison.h"

#include <QFutureWatcher>
#include <QSet>

namespace lstags::compare {

struct Comparison::Private
{
    Comparison *q = nullptr;
    SessionContext context;
    QList<core::RepositorySpec> specs;
    QList<core::Target> targets;
    bool details = true;
    QFuture<EngineResult> engine;
    std::vector<std::unique_ptr<QFutureWatcher<EntryUpdate>>> watchers; ///< one a batch
    QSet<int> unsettled;                                                ///< entries that something still runs for
    QList<int> resting;                                                 ///< entries to be asked again when the pause is over
    int running = 0;                                                    ///< batches
    bool paused = false;

    void start();
    void restart(int entry);
    void startEngine();
    void startBatch(QList<Comparer::Input> inputs);
    void hand(QFutureWatcher<EntryUpdate> *watcher, int begin, int end);
    void finish();
    void setPaused(bool pause);
    void stop();
    [[nodiscard]] QList<QList<Comparer::Input>> dealt() const;

    static QCoro::Task<> listEngine(engine::Endpoint endpoint, net::Trace trace, QPromise<EngineResult> &promise,
                                    async::BatchControl control);
    static QCoro::Task<> compareBatch(BatchContext batch, Comparer::Options options, QList<Comparer::Input> inputs,
                                      QPromise<EntryUpdate> &promise, async::BatchControl control);
};

} // namespace lstags::compare
