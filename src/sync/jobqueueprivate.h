// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/joblock.h"
#include "sync/jobqueue.h"
#include "sync/jobrunner.h"
#include "sync/journalthread.h"

#include <QFutureWatcher>
#include <QTimer>

#include <vector>

namespace lstags::sync {

struct JobQueue::Private
{
    struct Entry
    {
        Job job;
        bool isElsewhere = false; ///< another program runs it
        bool isStarting = false;  ///< its turn has come, its lock is on the way
        std::shared_ptr<JobLock> lock;
        std::unique_ptr<QFutureWatcher<ItemUpdate>> run; ///< while it runs, or is paused in the middle
    };

    JobQueue *q;
    compare::SessionContext session;
    Options options;
    async::Gate largeBlobs;
    async::RateLimit rate;
    QThreadPool pool;
    std::vector<std::unique_ptr<Entry>> entries;
    qint64 lastUnwritten = 0; ///< ids of jobs that no journal has are below 0
    bool hasFailed = false;   ///< the journal, and it was said
    bool isKept = true;       ///< the journal is a file
    QTimer elsewhere{nullptr}; ///< to the next look at what other programs run
    std::unique_ptr<JournalThread> journal;

    [[nodiscard]] Entry *find(qint64 id) const;
    [[nodiscard]] int rowOf(const Entry *entry) const;
    [[nodiscard]] JobContext context();
    void load();
    void insert(Job job, bool isElsewhere);
    void lookElsewhere();
    void takeOver(qint64 id, const std::optional<Job> &job, bool isElsewhere);
    void pump();
    void start(Entry *entry);
    void launch(Entry *entry);
    void take(qint64 id, int begin, int end);
    void ended(qint64 id);
    void settle(Entry *entry, JobState state);
    void setState(Entry *entry, JobState state, const QString &reason = {});
    void write(std::function<core::Result<void>(Journal &)> change);
    void say(const core::Error &error);
};

} // namespace lstags::sync
