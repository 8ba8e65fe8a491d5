// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/session.h"
#include "core/destination.h"
#include "core/syncplan.h"
#include "sync/jobqueue.h"
#include "sync/measuring.h"

#include <QFutureWatcher>

namespace lstags::sync {

/// What is to be brought in line.
struct RoundRequest
{
    QString name; ///< of the job that comes of it
    QList<core::RepositorySpec> specs;
    std::optional<core::DestinationRule> rule; ///< pushes by it; nullopt: has the engine pull
    bool viaEngine = false;                    ///< pushes as the Go tool does
    bool measures = false;                     ///< the plan says how many bytes would be sent
    bool runs = true;                          ///< false: the plan is all
    SyncOptions options;
};

/// What came of a round.
struct RoundResult
{
    core::SyncPlan plan;
    QList<JobItem> items;        ///< as the job left them, in the plan's order; empty: there was no job
    QList<core::Error> errors;   ///< of the comparison and the plan, in the order they came
    QSet<int> failedEntries;     ///< specifications that could not be compared wholly
    bool wasStopped = false;

    [[nodiscard]] int count(ItemState state) const;
};

/// One round of bringing in line: compares, plans, and runs the plan as a job. Lives in the front end's thread, does no work there.
class Round final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    Round(compare::Session *session, JobQueue *queue, RoundRequest request, QObject *parent = nullptr);
    ~Round() override;

    void start();
    /// Ends soon; what was done by then stands, what was under way goes on next time.
    void stop();

Q_SIGNALS:
    void warned(const QString &text);
    void failed(const lstags::core::Error &error);
    void planned(const lstags::core::SyncPlan &plan);
    /// It waits; its reason says for what.
    void itemHeld(const lstags::sync::JobItem &item);
    void itemEnded(const lstags::sync::JobItem &item);
    /// Once, the last signal.
    void ended(const lstags::sync::RoundResult &result);

private:
    void take(const QList<compare::EntryUpdate> &updates);
    void compared();
    void plan();
    void announceNewDigests();
    static void leaveOut(core::Transfer *transfer);
    void takeMeasured(int begin, int end);
    void run();
    void follow(int row, const QList<int> &items);
    void finish();
    void fail(const core::Error &error);

    compare::Session *m_session;
    JobQueue *m_queue;
    RoundRequest m_request;
    RoundResult m_result;
    std::unique_ptr<compare::Comparison> m_comparison;
    QMap<std::pair<int, QByteArray>, core::TagRow> m_rows; ///< by entry and the tag's place in the natural order
    std::unique_ptr<QFutureWatcher<Measured>> m_measuring;
    qint64 m_job = 0; ///< 0: none yet
    QSet<int> m_endedItems;
};

} // namespace lstags::sync

Q_DECLARE_METATYPE(lstags::sync::RoundResult)
