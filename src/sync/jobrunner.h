// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/batch.h"
#include "compare/sessioncontext.h"
#include "sync/copyclients.h"
#include "sync/enginetransfer.h"
#include "sync/imagecopier.h"
#include "sync/itemsink.h"
#include "sync/job.h"
#include "sync/journal.h"

namespace lstags::sync {

/// What all jobs of a queue share.
struct JobContext
{
    compare::SessionContext session;
    QString journalFile;
    async::Gate *largeBlobs;
    async::RateLimit *rate;
    qint64 chunkSize = 0; ///< bytes of an upload's request; 0: a blob in one
};

/// Runs the transfers of a job, in its batch's thread for as long as that runs. Each is written to the journal before it starts and when it
/// has ended; what was Done or Skipped before is not touched again.
class JobRunner
{
public:
    JobRunner(const JobContext &context, Job job, QPromise<ItemUpdate> *promise, async::BatchControl control);
    ~JobRunner();

    QCoro::Task<> run();

private:
    QCoro::Task<> runItem(int index);
    QCoro::Task<core::Result<void>> carryOut(int index);
    void begin(int index);
    void hold(int index, const QDateTime &until);
    void end(int index, ItemState state, const QString &reason);
    void note(const QString &line);

    JobContext m_context;
    Job m_job;
    async::BatchControl m_control;
    Journal m_journal;
    CopyClients m_clients;
    ImageCopier m_copier;
    EngineTransfer m_engine;
    async::Gate m_images; ///< copies under way at once
    async::Gate m_pulls;  ///< pulls and pushes of the engine at once
    ItemSink m_sink;
    QString m_held; ///< what was last told of a wait for pulls
    bool m_isHalted = false; ///< a failure keeps the rest from starting
    async::TaskScope m_scope;
};

} // namespace lstags::sync
