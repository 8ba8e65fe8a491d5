// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/comparer.h"

#include <QCoroSignal>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace lstags::compare {

Comparer::Comparer(const BatchContext &context, Options options, QPromise<EntryUpdate> *promise, async::BatchControl control)
    : m_options(std::move(options))
    , m_engine(core::engineAmong(m_options.targets))
    , m_control(control)
    , m_services(context.services)
    , m_queueWidth(context.concurrency + context.concurrency / 2 + 2) // a little more than the gate lets through keeps it busy
    , m_http(httpOptions(context))
    , m_client(&m_http, context.services, control.pause)
    , m_cache(context.preparedCacheFile())
    , m_source(&m_client, &m_cache)
    , m_sink(promise)
{}

Comparer::~Comparer() = default;

QCoro::Task<> Comparer::run(QList<Input> inputs)
{
    m_services->credentials.read();
    for (Input &input : inputs) {
        auto run = std::make_unique<EntryRun>();
        run->entry = input.entry;
        run->spec = std::move(input.spec);
        run->targets.resize(size_t(m_options.targets.size()));
        run->byGet = m_options.details && !m_cache.knows(run->spec.name);
        m_runs.push_back(std::move(run));
    }
    for (const auto &owned : m_runs) {
        EntryRun *run = owned.get();
        m_sink.setProgress(run->entry, EntryUpdate::Phase::Listing, 0, 0);
        push(run, run->spec.name.registry, WorkQueue::Listings, [this, run] { return listSource(run); });
        for (int target = 0; target < int(m_options.targets.size()); ++target)
            startTarget(run, target);
    }
    if (m_engine >= 0)
        co_await awaitEngine();
    co_await awaitQueues();
    m_cache.flush();
}

void Comparer::startTarget(EntryRun *run, int target)
{
    const core::Target &at = m_options.targets.at(target);
    if (at.isEngine())
        return;
    if (at.rule)
        run->targets[size_t(target)].listed = true; // every tag of the source is asked for at its own place
    else if (run->spec.needsListing())
        push(run, at.place.registry, WorkQueue::Listings, [this, run, target] { return listTarget(run, target); });
    else
        targetListed(run, target, run->spec.tags); // asked for one by one, without a list
}

QCoro::Task<> Comparer::awaitEngine()
{
    const QFuture<EngineResult> engine = m_options.engine;
    if (!engine.isFinished()) {
        QFutureWatcher<EngineResult> watcher;
        watcher.setFuture(engine);
        co_await qCoro(&watcher, &QFutureWatcherBase::finished);
    }
    if (engine.isCanceled() || engine.resultCount() == 0)
        engineArrived(core::fail(core::ErrorKind::Cancelled, {}));
    else
        engineArrived(engine.result());
}

QCoro::Task<> Comparer::awaitQueues()
{
    const auto isBusy = [](const auto &entry) { return !entry.second.isIdle(); };
    for (auto busy = m_queues.begin(); busy != m_queues.end();
         busy = std::find_if(m_queues.begin(), m_queues.end(), isBusy)) // work at one host makes work at another
        co_await busy->second.idle();
}

QCoro::Task<> Comparer::tracked(EntryRun *run, WorkQueue::Work work)
{
    const auto task = work();
    co_await task;
    --run->pending;
    m_sink.addWarnings(run->entry, m_client.takeWarnings());
    settle(run);
}

void Comparer::push(EntryRun *run, const QString &registry, WorkQueue::Priority priority, WorkQueue::Work work)
{
    ++run->pending;
    auto &queue = m_queues.try_emplace(registry, m_queueWidth).first->second;
    queue.push(priority, [this, run, work = std::move(work)] { return tracked(run, work); });
}

void Comparer::engineArrived(const EngineResult &engine)
{
    for (const auto &run : m_runs) {
        run->targets[size_t(m_engine)] = {.listed = true, .unknown = !engine, .when = engine ? engine->when() : QDateTime::currentDateTimeUtc()};
        if (engine) {
            for (const core::TargetTag &tag : engine->tags(run->spec.name)) {
                if (!run->spec.selects(tag.tag))
                    continue;
                run->tag(tag.tag).targets[size_t(m_engine)].found = tag;
                askByRule(run.get(), tag.tag);
            }
        }
        considerAll(run.get());
        settle(run.get());
    }
}

QCoro::Task<> Comparer::listSource(EntryRun *run)
{
    for (const QString &tag : std::as_const(run->spec.tags))
        askSource(run, tag);
    if (run->spec.needsListing()) {
        const std::function<void(QStringList)> onPage = [this, run](const QStringList &tags) {
            for (const QString &tag : tags) {
                if (run->spec.selects(tag))
                    askSource(run, tag);
            }
        };
        auto task = m_client.tags(run->spec.name, onPage, m_control.stop);
        const auto tags = co_await task;
        if (!tags) {
            run->fail(tags.error(), EntryRun::Side::Source);
            co_return;
        }
    }
    run->when = QDateTime::currentDateTimeUtc();
    run->sourceListed = true; // whatever the target alone has is known to be alone only now
    considerAll(run);
}

QCoro::Task<> Comparer::listTarget(EntryRun *run, int target)
{
    auto task = m_client.tags(m_options.targets.at(target).place.locate(run->spec.name), {}, m_control.stop);
    const auto tags = co_await task;
    const bool isMissing = !tags && tags.error().kind == core::ErrorKind::NotFound; // no repository: everything is ABSENT
    if (!tags && !isMissing) {
        run->fail(tags.error(), EntryRun::Side::Target);
        run->targets[size_t(target)].unknown = true;
    }
    targetListed(run, target, tags ? tags->tags : QStringList());
}

void Comparer::targetListed(EntryRun *run, int target, const QStringList &tags)
{
    EntryRun::Target &at = run->targets[size_t(target)];
    at.listed = true;
    at.when = QDateTime::currentDateTimeUtc();
    for (const QString &tag : tags) {
        if (!run->spec.selects(tag))
            continue;
        askTarget(run, target, tag);
        askByRule(run, tag);
    }
    considerAll(run);
}

void Comparer::askSource(EntryRun *run, const QString &tag)
{
    EntryRun::Tag &known = run->tag(tag);
    if (std::exchange(known.sourceAsked, true))
        return;
    push(run, run->spec.name.registry, WorkQueue::Digests, [this, run, tag] { return resolveSource(run, tag); });
    askByRule(run, tag);
}

void Comparer::askTarget(EntryRun *run, int target, const QString &tag)
{
    if (std::exchange(run->tag(tag).targets[size_t(target)].asked, true))
        return;
    const QString &registry = m_options.targets.at(target).place.registry;
    push(run, registry, WorkQueue::Digests, [this, run, target, tag] { return resolveTarget(run, target, tag); });
}

/// What lists nothing is asked for each tag that anybody has.
void Comparer::askByRule(EntryRun *run, const QString &tag)
{
    for (int target = 0; target < int(m_options.targets.size()); ++target) {
        if (m_options.targets.at(target).rule)
            askTarget(run, target, tag);
    }
}

QCoro::Task<> Comparer::resolveSource(EntryRun *run, QString tag)
{
    Vanguard &vanguard = m_vanguards[run->spec.name.registry];
    if (run->byGet) {
        auto turn = vanguard.turn(m_control.stop);
        co_await turn;
    }
    const bool countsPulls = m_services->quotas.countsPulls(run->spec.name.registry);
    auto task = m_source.resolve(run->spec.name, tag, run->byGet && !countsPulls, m_control.stop);
    const auto resolved = co_await task;
    vanguard.comeBack();
    if (!resolved && resolved.error().kind != core::ErrorKind::NotFound) {
        run->fail(resolved.error(), EntryRun::Side::Source, tag);
        co_return;
    }
    if (!resolved && !run->spec.tags.contains(tag))
        run->gone += tag;
    EntryRun::Tag &known = run->tag(tag);
    known.when = QDateTime::currentDateTimeUtc();
    known.sourceKnown = true; // not found: a listed tag is gone by now, a named one may be ASSUMED
    if (resolved) {
        known.source.digest = resolved->digest;
        known.source.details = resolved->details;
    }
    consider(run, tag);
    const bool isOneManifest = resolved && resolved->outline && !resolved->outline->child; // its GET has been, the config is no pull
    const bool isFree = isOneManifest || !m_services->quotas.countsPulls(run->spec.name.registry);
    if (resolved && m_options.details && isFree && !resolved->details) {
        push(run, run->spec.name.registry, WorkQueue::Details,
             [this, run, tag, outline = resolved->outline] { return completeDetails(run, tag, outline); });
    }
}

QCoro::Task<> Comparer::resolveTarget(EntryRun *run, int target, QString tag)
{
    const auto place = m_options.targets.at(target).of(run->spec.name, tag);
    if (!place) {
        run->fail(place.error(), EntryRun::Side::Target);
        run->tag(tag).targets[size_t(target)] = {.found = {}, .asked = true, .known = true, .failed = true, .when = {}};
        consider(run, tag);
        co_return;
    }
    auto task = m_client.head(place->name, place->tag, false, m_control.stop);
    const auto head = co_await task;
    EntryRun::TargetSide &side = run->tag(tag).targets[size_t(target)];
    if (!head && head.error().kind != core::ErrorKind::NotFound) {
        run->fail(head.error(), EntryRun::Side::Target, tag);
        if (run->cancelled)
            co_return;
        side.failed = true;
    }
    side.known = true;
    side.when = QDateTime::currentDateTimeUtc();
    if (head)
        side.found = core::TargetTag{.tag = tag, .localId = {}, .digests = {head->digest}, .details = {}};
    consider(run, tag);
}

QCoro::Task<> Comparer::completeDetails(EntryRun *run, QString tag, std::optional<Outline> outline)
{
    const core::Digest digest = run->tag(tag).source.digest;
    auto task = m_source.details(run->spec.name, digest, std::move(outline), m_control.stop);
    const auto details = co_await task;
    if (details) {
        run->tag(tag).source.details = *details;
        consider(run, tag);
    } else if (details.error().kind == core::ErrorKind::Cancelled) {
        run->fail(details.error(), EntryRun::Side::Source);
    } else { // the state stands without them
        say(run, run->about(tag, details.error().message));
    }
}

// Called whenever something of a tag became known; its row goes out as soon as source and a target are.
void Comparer::consider(EntryRun *run, const QString &tag)
{
    EntryRun::Tag &known = run->tag(tag);
    if (!run->isKnown(known) || !run->isWorthShowing(known))
        return;
    if (!std::exchange(known.shown, true))
        ++run->shown;
    m_sink.addRow(run->entry, run->row(known));
    m_sink.setProgress(run->entry, EntryUpdate::Phase::Comparing, run->shown, int(run->tags.size()));
}

void Comparer::considerAll(EntryRun *run)
{
    const QStringList tags = run->tags.keys();
    for (const QString &tag : tags)
        consider(run, tag);
}

void Comparer::settle(EntryRun *run)
{
    if (run->pending > 0 || !run->isListed() || std::exchange(run->settled, true))
        return;
    if (!run->gone.isEmpty())
        say(run, run->goneWarning());
    using Phase = EntryUpdate::Phase;
    const Phase phase = run->cancelled ? Phase::Stopped : Phase::Done;
    m_sink.setProgress(run->entry, phase, run->shown, run->cancelled || run->error ? int(run->tags.size()) : run->shown);
    if (run->error && !run->cancelled)
        m_sink.fail(run->entry, run->summary(), !run->sourceFailed);
}

} // namespace lstags::compare
