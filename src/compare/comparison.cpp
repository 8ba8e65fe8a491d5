// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/comparison.h"

#include "compare/comparisonprivate.h"

#include <QMap>
#include <QTimer>

#include <utility>

namespace lstags::compare {

Comparison::Comparison(std::unique_ptr<Private> data, QObject *parent) : QObject(parent), d(std::move(data))
{
    d->q = this;
}

Comparison::~Comparison()
{
    d->stop();
    for (const auto &watcher : d->watchers)
        watcher->future().waitForFinished();
    d->engine.waitForFinished();
}

const QList<core::RepositorySpec> &Comparison::specs() const
{
    return d->specs;
}

const QList<core::Target> &Comparison::targets() const
{
    return d->targets;
}

bool Comparison::isRunning() const
{
    return d->running > 0;
}

bool Comparison::isPaused() const
{
    return d->paused;
}

void Comparison::pause()
{
    d->setPaused(true);
}

void Comparison::resume()
{
    d->setPaused(false);
}

void Comparison::stop()
{
    d->stop();
}

void Comparison::retry(int entry)
{
    if (entry < 0 || entry >= d->specs.size() || d->unsettled.contains(entry))
        return;
    if (d->paused && d->running > 0) {
        d->unsettled.insert(entry);
        d->resting += entry;
    } else {
        d->restart(entry);
    }
}

void Comparison::Private::restart(int entry)
{
    startEngine();
    startBatch({{.entry = entry, .spec = specs.at(entry)}});
}

void Comparison::Private::start()
{
    startEngine();
    for (const auto &batch : dealt())
        startBatch(batch);
    if (running == 0) // nothing to do: say so as always, after start() has returned
        QTimer::singleShot(0, q, &Comparison::finished);
}

// The specifications of a host stay together, so that they share its connections; hosts go to the batch with the least to do.
QList<QList<Comparer::Input>> Comparison::Private::dealt() const
{
    QMap<QString, QList<Comparer::Input>> byHost;
    for (int i = 0; i < specs.size(); ++i)
        byHost[specs.at(i).name.registry] += Comparer::Input{.entry = i, .spec = specs.at(i)};
    QList<QList<Comparer::Input>> batches(std::min<qsizetype>(byHost.size(), QThread::idealThreadCount()));
    for (const auto &inputs : std::as_const(byHost)) {
        const auto least = std::min_element(batches.begin(), batches.end(),
                                            [](const auto &a, const auto &b) { return a.size() < b.size(); });
        *least += inputs;
    }
    return batches;
}

void Comparison::Private::startEngine()
{
    const int among = core::engineAmong(targets);
    if (among < 0 || running > 0)
        return;
    engine = async::startBatch<EngineResult>(context.pool, [endpoint = context.endpoint, trace = context.batch.trace](
                                                               QPromise<EngineResult> &promise, async::BatchControl control) {
        return listEngine(endpoint, trace, promise, control);
    });
    auto *watcher = new QFutureWatcher<EngineResult>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, among] {
        const QFuture<EngineResult> future = watcher->future();
        watcher->deleteLater();
        if (future.resultCount() == 0 || future.isCanceled())
            return;
        if (const EngineResult result = future.result(); !result)
            Q_EMIT q->targetFailed(among, result.error());
    });
    watcher->setFuture(engine);
}

QCoro::Task<> Comparison::Private::listEngine(engine::Endpoint endpoint, net::Trace trace, QPromise<EngineResult> &promise,
                                              async::BatchControl control)
{
    engine::Client client(std::move(endpoint), std::move(trace));
    auto task = client.images(control.stop);
    const auto images = co_await task;
    if (images)
        promise.addResult(EngineIndex(*images, QDateTime::currentDateTimeUtc()));
    else
        promise.addResult(EngineResult(tl::unexpected(images.error())));
}

void Comparison::Private::startBatch(QList<Comparer::Input> inputs)
{
    for (const Comparer::Input &input : inputs)
        unsettled.insert(input.entry);
    ++running;
    auto watcher = std::make_unique<QFutureWatcher<EntryUpdate>>();
    auto *raw = watcher.get();
    QObject::connect(raw, &QFutureWatcherBase::resultsReadyAt, q, [this, raw](int begin, int end) { hand(raw, begin, end); });
    QObject::connect(raw, &QFutureWatcherBase::finished, q, [this] {
        if (--running == 0)
            finish();
    });
    const Comparer::Options options{.targets = targets, .details = details, .engine = engine};
    raw->setFuture(async::startBatch<EntryUpdate>(
        context.pool, [batch = context.batch, options, inputs](QPromise<EntryUpdate> &promise, async::BatchControl control) {
            return compareBatch(batch, options, inputs, promise, control);
        }));
    watchers.push_back(std::move(watcher));
}

QCoro::Task<> Comparison::Private::compareBatch(BatchContext batch, Comparer::Options options, QList<Comparer::Input> inputs,
                                                QPromise<EntryUpdate> &promise, async::BatchControl control)
{
    Comparer comparer(batch, std::move(options), &promise, control);
    auto task = comparer.run(std::move(inputs));
    co_await task;
}

void Comparison::Private::hand(QFutureWatcher<EntryUpdate> *watcher, int begin, int end)
{
    QList<EntryUpdate> updates;
    for (int i = begin; i < end; ++i) {
        updates += watcher->resultAt(i);
        if (const auto phase = updates.last().phase; phase >= EntryUpdate::Phase::Done)
            unsettled.remove(updates.last().entry);
    }
    Q_EMIT q->updated(updates);
}

// A cancelled future takes no more results: what was cut off is said here.
void Comparison::Private::finish()
{
    QList<EntryUpdate> stopped;
    for (const int entry : std::as_const(unsettled))
        stopped += EntryUpdate{.entry = entry, .phase = EntryUpdate::Phase::Stopped, .rows = {}, .error = {}, .warnings = {}};
    unsettled.clear();
    resting.clear();
    if (!stopped.isEmpty())
        Q_EMIT q->updated(stopped);
    Q_EMIT q->finished();
}

void Comparison::Private::setPaused(bool pause)
{
    paused = pause;
    for (const auto &watcher : watchers)
        watcher->setSuspended(pause);
    const QList<int> waiting = paused ? QList<int>() : std::exchange(resting, {});
    for (const int entry : waiting)
        restart(entry);
}

void Comparison::Private::stop()
{
    for (const auto &watcher : watchers)
        watcher->cancel();
    engine.cancel();
    resting.clear();
    paused = false;
}

} // namespace lstags::compare
