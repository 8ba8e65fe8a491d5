// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/session.h"

#include "async/sleep.h"
#include "compare/comparisonprivate.h"
#include "compare/hubdetails.h"
#include "compare/inspector.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lstags::compare {
namespace {

// Batches wait for the engine's list, details and the watcher run beside them: threads that mostly sleep in an event loop.
constexpr int poolWidth = 16;
constexpr std::chrono::milliseconds firstReconnect{1000};
constexpr std::chrono::milliseconds longestReconnect{15000};

core::Result<QHash<QString, registry::Credential>> parseBasicAuths(const QStringList &texts)
{
    QHash<QString, registry::Credential> credentials;
    for (const QString &text : texts) {
        const auto parsed = registry::parseBasicAuth(text);
        if (!parsed)
            return tl::unexpected(parsed.error());
        credentials.insert(parsed->first, parsed->second);
    }
    return credentials;
}

QString defaultCacheFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/lstags/metadata.sqlite"_s;
}

QCoro::Task<> fetchInfo(engine::Endpoint endpoint, net::Trace trace, QPromise<core::Result<engine::Info>> &promise,
                        async::BatchControl control)
{
    engine::Client client(std::move(endpoint), std::move(trace));
    auto task = client.info(control.stop);
    promise.addResult(co_await task);
}

/// The parts that details are asked with, and where what comes of it goes.
struct DetailsWork
{
    registry::Client *client;
    RegistrySource *source;
    QPromise<core::TagRow> *promise;
    std::function<void(core::Error)> onFailure; ///< called in the batch's thread
    Cost cost;
    std::stop_token stop;
};

QCoro::Task<> fetchDetail(const DetailsWork *work, core::TagRow row)
{
    const core::RepositoryName name{.registry = row.registry, .path = row.repository};
    auto task = work->source->details(name, row.digest, {}, work->stop);
    const auto details = co_await task;
    if (details)
        row.details = *details;
    else if (details.error().kind != core::ErrorKind::Cancelled)
        work->onFailure({.kind = details.error().kind, .message = core::Error::tr("%1:%2: %3").arg(row.image, row.tag, details.error().message)});
    work->promise->addResult(row);
}

/// Rows of one repository of Docker Hub: from its listing where that has them, else one by one.
QCoro::Task<> fetchHubDetails(const DetailsWork *work, QUrl api, QList<core::TagRow> rows)
{
    QSet<core::Digest> wanted;
    for (const core::TagRow &row : std::as_const(rows))
        wanted.insert(row.digest);
    const core::RepositoryName name{.registry = rows.first().registry, .path = rows.first().repository};
    auto listing = hubDetails(work->client, api, name, wanted, work->stop);
    const auto found = co_await listing;
    for (core::TagRow row : std::as_const(rows)) {
        if (const auto details = found.constFind(row.digest); details != found.constEnd()) {
            work->source->keep(name, row.digest, *details);
            row.details = *details;
            work->promise->addResult(row);
        } else if (work->cost == Cost::Pulls) {
            auto task = fetchDetail(work, row);
            co_await task;
        }
    }
}

QCoro::Task<> fetchDetails(BatchContext context, QUrl hubApi, QList<core::TagRow> rows, Cost cost, std::function<void(core::Error)> onFailure,
                           QPromise<core::TagRow> &promise, async::BatchControl control)
{
    net::NetworkHttpClient http(httpOptions(context));
    registry::Client client(&http, context.services, control.pause);
    MetadataCache cache(context.preparedCacheFile());
    RegistrySource source(&client, &cache);
    const DetailsWork work{.client = &client, .source = &source, .promise = &promise, .onFailure = std::move(onFailure), .cost = cost, .stop = control.stop};
    WorkQueue queue(context.concurrency);
    QMap<QString, QList<core::TagRow>> ofHub;
    for (const core::TagRow &row : rows) {
        if (row.digest.isNull())
            continue;
        const core::RepositoryName name{.registry = row.registry, .path = row.repository};
        const bool isCached = cache.find(row.digest).has_value();
        if (name.isDockerHub() && !isCached)
            ofHub[row.repository] += row;
        else if (isCached || cost == Cost::Pulls)
            queue.push(WorkQueue::Details, [&, row] { return fetchDetail(&work, row); });
    }
    for (const auto &ofRepository : std::as_const(ofHub))
        queue.push(WorkQueue::Details, [&, ofRepository] { return fetchHubDetails(&work, hubApi, ofRepository); });
    co_await queue.idle();
}

using Refresh = core::Result<QList<EntryChanges>>;

QCoro::Task<> fetchRefresh(engine::Endpoint endpoint, net::Trace trace, QList<EntryRows> known, QPromise<Refresh> &promise,
                           async::BatchControl control)
{
    engine::Client client(std::move(endpoint), std::move(trace));
    auto task = client.images(control.stop);
    const auto images = co_await task;
    if (!images) {
        promise.addResult(Refresh(tl::unexpected(images.error())));
        co_return;
    }
    const EngineIndex index(*images, QDateTime::currentDateTimeUtc());
    QList<EntryChanges> changes;
    for (const EntryRows &entry : std::as_const(known)) {
        if (EntryChanges change = refreshed(index, entry); !change.isEmpty())
            changes += std::move(change);
    }
    promise.addResult(Refresh(std::move(changes)));
}

} // namespace

struct Session::Private
{
    Settings settings;
    net::Trace trace;
    registry::Services services;
    engine::Endpoint endpoint;
    QString cacheFile;
    QFuture<core::Result<void>> cacheReady;
    QThreadPool pool;
    QFuture<void> watch;
    QTimer imagesChanged{nullptr}; ///< gathers the events of a pull into one signal

    [[nodiscard]] SessionContext context()
    {
        return {.pool = &pool,
                .batch = {.services = &services,
                          .trace = trace,
                          .cacheFile = cacheFile,
                          .cacheReady = cacheReady,
                          .concurrency = settings.concurrentRequests},
                .endpoint = endpoint};
    }
};

core::Result<std::unique_ptr<Session>> Session::create(Settings settings, net::Trace trace)
{
    auto hosts = registry::HostPolicy::make({.insecurePattern = settings.insecurePattern,
                                             .verifyTls = settings.verifyTls,
                                             .certificateFolders = settings.certificateFolders});
    if (!hosts)
        return tl::unexpected(hosts.error());
    const auto basicAuth = parseBasicAuths(settings.basicAuth);
    if (!basicAuth)
        return tl::unexpected(basicAuth.error());
    const auto endpoint = engine::Endpoint::parse(settings.engineHost); // without one comparisons between registries work

    const QString cacheFile = settings.cacheFile.isEmpty() ? defaultCacheFile() : settings.cacheFile;
    const int width = settings.concurrentRequests;
    const std::chrono::milliseconds between = settings.waitBetween;
    const async::RetryPolicy retry{.retries = settings.retryRequests, .delay = settings.retryDelay};
    const registry::CredentialStore::Options credentials{.dockerJson = settings.dockerJson, .basicAuth = *basicAuth};
    std::unique_ptr<Private> d(new Private{.settings = std::move(settings),
                                           .trace = std::move(trace),
                                           .services = {.hosts = std::move(*hosts),
                                                        .credentials = registry::CredentialStore(credentials),
                                                        .tokens = {},
                                                        .quotas = {},
                                                        .gates = async::Gates(width, between),
                                                        .retry = retry},
                                           .endpoint = endpoint ? *endpoint : engine::Endpoint::unusable(endpoint.error()),
                                           .cacheFile = cacheFile,
                                           .cacheReady = {}});
    d->pool.setMaxThreadCount(poolWidth);
    d->cacheReady = QtConcurrent::run(&d->pool, &MetadataCache::prepare, cacheFile); // first in the pool: nobody waits for it in vain
    return std::unique_ptr<Session>(new Session(std::move(d)));
}

Session::Session(std::unique_ptr<Private> data) : d(std::move(data))
{
    d->imagesChanged.setSingleShot(true);
    d->imagesChanged.setInterval(std::chrono::milliseconds(500));
    connect(&d->imagesChanged, &QTimer::timeout, this, &Session::engineImagesChanged);
}

Session::~Session()
{
    d->watch.cancel();
    d->pool.waitForDone();
}

std::unique_ptr<Comparison> Session::compare(QList<core::RepositorySpec> specs, QList<core::Target> targets, bool details)
{
    Q_ASSERT(!targets.isEmpty());
    auto data = std::make_unique<Comparison::Private>(
        Comparison::Private{.q = nullptr,
                            .context = d->context(),
                            .specs = std::move(specs),
                            .targets = std::move(targets),
                            .details = details,
                            .engine = {},
                            .watchers = {},
                            .unsettled = {},
                            .resting = {}});
    std::unique_ptr<Comparison> comparison(new Comparison(std::move(data), nullptr));
    comparison->d->start();
    return comparison;
}

QFuture<core::TagRow> Session::details(QList<core::TagRow> rows, Cost cost)
{
    const std::function<void(core::Error)> onFailure = [this](const core::Error &error) {
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT detailsFailed(error); }, Qt::QueuedConnection);
    };
    return async::startBatch<core::TagRow>(
        &d->pool, [batch = d->context().batch, hubApi = d->settings.hubApi, rows = std::move(rows), cost, onFailure](
                      QPromise<core::TagRow> &promise, async::BatchControl control) {
            return fetchDetails(batch, hubApi, rows, cost, onFailure, promise, control);
        });
}

bool Session::countsPulls(const QString &registry) const
{
    return d->services.quotas.countsPulls(registry);
}

QFuture<core::Result<QList<EntryChanges>>> Session::refreshEngine(QList<EntryRows> known)
{
    return async::startBatch<Refresh>(&d->pool, [endpoint = d->endpoint, trace = d->trace, known = std::move(known)](
                                                    QPromise<Refresh> &promise, async::BatchControl control) {
        return fetchRefresh(endpoint, trace, known, promise, control);
    });
}

QFuture<Inspection> Session::inspect(core::TagRow row, core::Target target)
{
    return async::startBatch<Inspection>(&d->pool, [batch = d->context().batch, endpoint = d->endpoint, row = std::move(row), target = std::move(target)](
                                                       QPromise<Inspection> &promise, async::BatchControl control) {
        return compare::inspect(batch, endpoint, row, target, promise, control);
    });
}

int Session::pullsToInspect(const core::TagRow &row, const core::Target &target) const
{
    int pulls = 0;
    if (readsSource(row) && countsPulls(row.registry))
        pulls += manifestsOf(row);
    if (readsTarget(row) && !target.isEngine() && countsPulls(target.place.registry))
        pulls += manifestsOf(row);
    return pulls;
}

QFuture<core::Result<engine::Info>> Session::engineInfo()
{
    using Info = core::Result<engine::Info>;
    return async::startBatch<Info>(&d->pool, [endpoint = d->endpoint, trace = d->trace](QPromise<Info> &promise,
                                                                                       async::BatchControl control) {
        return fetchInfo(endpoint, trace, promise, control);
    });
}

SessionContext Session::context() const
{
    return d->context();
}

std::optional<registry::Quota> Session::quota(const QString &registry) const
{
    return d->services.quotas.of(registry);
}

QStringList Session::takeWarnings()
{
    return d->services.credentials.takeWarnings();
}

QFuture<core::Result<void>> Session::cacheReady() const
{
    return d->cacheReady;
}

void Session::watchEngine()
{
    if (d->watch.isRunning())
        return;
    d->watch = async::startBatch<void>(&d->pool, [this](QPromise<void> &, async::BatchControl control) {
        return followEngine(control.stop);
    });
}

// Runs in a pool thread until the session ends; what it says is queued into the session's own thread.
QCoro::Task<> Session::followEngine(std::stop_token stop)
{
    std::chrono::milliseconds wait = firstReconnect;
    std::optional<core::Result<engine::Info>> last;
    while (!stop.stop_requested()) {
        engine::Client client(d->endpoint, d->trace);
        auto infoTask = client.info(stop);
        const auto info = co_await infoTask;
        if (stop.stop_requested())
            co_return;
        const bool isFirst = !last;
        if (isFirst || *last != info)
            QMetaObject::invokeMethod(this, [this, info] { Q_EMIT engineChanged(info); }, Qt::QueuedConnection);
        last = info;
        if (info) {
            if (!isFirst) // nobody told of what happened since; by the time this is gathered the events are followed again
                QMetaObject::invokeMethod(this, [this] { announceImages(); }, Qt::QueuedConnection);
            wait = firstReconnect;
            const std::function<void(engine::ImageEvent)> onEvent = [this](const engine::ImageEvent &) {
                QMetaObject::invokeMethod(this, [this] { announceImages(); }, Qt::QueuedConnection);
            };
            auto eventsTask = client.events(onEvent, stop);
            co_await eventsTask;
        }
        auto sleep = async::sleep(wait, stop);
        co_await sleep;
        wait = std::min(2 * wait, longestReconnect);
    }
}

void Session::announceImages()
{
    if (!d->imagesChanged.isActive())
        d->imagesChanged.start();
}

} // namespace lstags::compare
