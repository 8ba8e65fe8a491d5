// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/batch.h"
#include "compare/engineindex.h"
#include "compare/entryrun.h"
#include "compare/metadatacache.h"
#include "compare/registrysource.h"
#include "compare/sessioncontext.h"
#include "compare/updatesink.h"
#include "compare/vanguard.h"
#include "compare/workqueue.h"
#include "core/destination.h"
#include "core/place.h"

#include <QFuture>

#include <map>
#include <memory>
#include <vector>

namespace lstags::compare {

using EngineResult = core::Result<EngineIndex>;

/// One batch: entries x source x target -> rows. Lives in the batch's thread for as long as it runs.
/// Every tag is followed on its own: as soon as both sides of it are known, its row is on the way; created, size and platforms come
/// after the digests.
class Comparer
{
public:
    struct Input
    {
        int entry;
        core::RepositorySpec spec;
    };
    struct Options
    {
        core::Place target;
        std::optional<core::DestinationRule> rule; ///< where each source tag is at the target, instead of its own name; then nothing is listed there
        bool details = true;
        QFuture<EngineResult> engine; ///< only for the engine as the target
    };
    Comparer(const BatchContext &context, Options options, QPromise<EntryUpdate> *promise, async::BatchControl control);
    ~Comparer();

    /// Ends when every entry is done, failed or stopped.
    QCoro::Task<> run(QList<Input> inputs);

private:
    QCoro::Task<> listSource(EntryRun *run);
    QCoro::Task<> listTarget(EntryRun *run);
    QCoro::Task<> resolveSource(EntryRun *run, QString tag);
    QCoro::Task<> resolveTarget(EntryRun *run, QString tag);
    QCoro::Task<> completeDetails(EntryRun *run, QString tag, std::optional<Outline> outline);
    QCoro::Task<> awaitEngine();
    QCoro::Task<> awaitQueues();
    QCoro::Task<> tracked(EntryRun *run, WorkQueue::Work work);

    void askSource(EntryRun *run, const QString &tag);
    void askTarget(EntryRun *run, const QString &tag);
    void engineArrived(const EngineResult &engine);
    [[nodiscard]] core::Result<core::Destination> atTarget(const EntryRun &run, const QString &tag) const;
    void targetListed(EntryRun *run, const QStringList &tags);
    void consider(EntryRun *run, const QString &tag);
    void considerAll(EntryRun *run);
    void settle(EntryRun *run);
    void say(EntryRun *run, const QString &warning) { m_sink.addWarnings(run->entry, {warning}); }
    void push(EntryRun *run, const QString &registry, WorkQueue::Priority priority, WorkQueue::Work work);

    Options m_options;
    async::BatchControl m_control;
    registry::Services *m_services;
    int m_queueWidth;
    net::NetworkHttpClient m_http;
    registry::Client m_client;
    MetadataCache m_cache;
    RegistrySource m_source;
    UpdateSink m_sink;
    std::map<QString, WorkQueue> m_queues;    // by registry
    std::map<QString, Vanguard> m_vanguards; // by registry: the first GET of a manifest shows whether pulls are counted
    std::vector<std::unique_ptr<EntryRun>> m_runs;
};

} // namespace lstags::compare
