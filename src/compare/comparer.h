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
#include "core/target.h"

#include <QFuture>

#include <map>
#include <memory>
#include <vector>

namespace lstags::compare {

using EngineResult = core::Result<EngineIndex>;

/// One batch: entries x source x targets -> rows. Lives in the batch's thread for as long as it runs.
/// Every tag is followed on its own: as soon as the source and one target are known, its row is on the way, and again with each target
/// that answers later, so that a slow one holds nobody up; created, size and platforms come after the digests.
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
        QList<core::Target> targets; ///< one at least; at one with a rule nothing is listed, each tag is asked for
        bool details = true;
        QFuture<EngineResult> engine; ///< only where the engine is among them
    };
    Comparer(const BatchContext &context, Options options, QPromise<EntryUpdate> *promise, async::BatchControl control);
    ~Comparer();

    /// Ends when every entry is done, failed or stopped.
    QCoro::Task<> run(QList<Input> inputs);

private:
    QCoro::Task<> listSource(EntryRun *run);
    QCoro::Task<> listTarget(EntryRun *run, int target);
    QCoro::Task<> resolveSource(EntryRun *run, QString tag);
    QCoro::Task<> resolveTarget(EntryRun *run, int target, QString tag);
    QCoro::Task<> completeDetails(EntryRun *run, QString tag, std::optional<Outline> outline);
    QCoro::Task<> awaitEngine();
    QCoro::Task<> awaitQueues();
    QCoro::Task<> tracked(EntryRun *run, WorkQueue::Work work);

    void askSource(EntryRun *run, const QString &tag);
    void startTarget(EntryRun *run, int target);
    void askTarget(EntryRun *run, int target, const QString &tag);
    void askByRule(EntryRun *run, const QString &tag);
    void engineArrived(const EngineResult &engine);
    void targetListed(EntryRun *run, int target, const QStringList &tags);
    void consider(EntryRun *run, const QString &tag);
    void considerAll(EntryRun *run);
    void settle(EntryRun *run);
    void say(EntryRun *run, const QString &warning) { m_sink.addWarnings(run->entry, {warning}); }
    void push(EntryRun *run, const QString &registry, WorkQueue::Priority priority, WorkQueue::Work work);

    Options m_options;
    int m_engine; ///< its place among the targets, -1: none
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
