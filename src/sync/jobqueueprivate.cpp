// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/jobqueueprivate.h"

#include <algorithm>
#include <functional>

namespace lstags::sync {
namespace {

/// What a runner's thread comes back with beside the updates.
QCoro::Task<> runJob(JobContext context, Job job, QPromise<ItemUpdate> &promise, async::BatchControl control)
{
    JobRunner runner(context, std::move(job), &promise, control);
    auto task = runner.run();
    co_await task;
}

/// A job whose turn it is, as the journal has it now; without a lock another program runs it.
struct Turn
{
    std::shared_ptr<JobLock> lock; ///< shared: futures copy their results
    std::optional<Job> job;
};

std::optional<Job> jobOf(Journal &journal, qint64 id)
{
    auto job = journal.job(id);
    return job ? std::optional(std::move(*job)) : std::nullopt;
}

Turn takeTurn(Journal &journal, qint64 id)
{
    auto lock = JobLock::take(journal.file(), id);
    if (!lock)
        return {};
    return {.lock = std::make_shared<JobLock>(std::move(*lock)), .job = jobOf(journal, id)};
}

/// One sentence on a job that has transfers which are not done.
QString failureOf(const Job &job)
{
    const auto failed = [](const JobItem &item) { return item.state == ItemState::Failed; };
    const auto first = std::find_if(job.items.begin(), job.items.end(), failed);
    if (first == job.items.end())
        return core::Error::tr("Not everything was begun.");
    const auto count = std::count_if(job.items.begin(), job.items.end(), failed);
    return count == 1 ? first->reason : core::Error::tr("%1 transfers failed; the first: %2").arg(count).arg(first->reason);
}

} // namespace

JobQueue::Private::Entry *JobQueue::Private::find(qint64 id) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [id](const auto &entry) { return entry->job.id == id; });
    return found == entries.end() ? nullptr : found->get();
}

int JobQueue::Private::rowOf(const Entry *entry) const
{
    return int(std::find_if(entries.begin(), entries.end(), [entry](const auto &known) { return known.get() == entry; }) - entries.begin());
}

JobContext JobQueue::Private::context()
{
    return {.session = session, .journalFile = isKept ? options.journalFile : QString(), .largeBlobs = &largeBlobs, .rate = &rate, .chunkSize = options.limits.chunkSize};
}

void JobQueue::Private::say(const core::Error &error)
{
    if (!std::exchange(hasFailed, true))
        Q_EMIT q->journalFailed(error);
}

void JobQueue::Private::write(std::function<core::Result<void>(Journal &)> change)
{
    journal->ask(std::move(change)).then(q, [this](const core::Result<void> &written) {
        if (!written)
            say(written.error());
    });
}

void JobQueue::Private::load()
{
    journal->prepared().then(q, [this](const core::Result<void> &prepared) {
        if (!prepared)
            say(prepared.error());
    });
    journal->ask([](Journal &journal) { return !journal.file().isEmpty(); }).then(q, [this](bool isFile) { isKept = isFile; });
    if (!options.takesUpOthers)
        return;
    using Known = std::pair<Job, bool>;
    using Loaded = core::Result<QList<Known>>;
    journal->ask([](Journal &journal) -> Loaded {
        const auto jobs = journal.jobs();
        if (!jobs)
            return tl::unexpected(jobs.error());
        QList<Known> known;
        for (const Job &job : *jobs)
            known += Known(job, job.state == JobState::Running && JobLock::isHeld(journal.file(), job.id));
        return known;
    }).then(q, [this](const Loaded &loaded) {
        if (!loaded)
            say(loaded.error());
        const QList<Known> known = loaded.value_or(QList<Known>());
        for (const auto &[job, isElsewhere] : known)
            insert(job, isElsewhere);
        Q_EMIT q->loaded();
        pump();
    });
}

void JobQueue::Private::insert(Job job, bool isElsewhere)
{
    if (job.state == JobState::Running && !isElsewhere) // its program ended in the middle
        job.state = JobState::Queued;
    for (JobItem &item : job.items)
        item.state = item.state == ItemState::Running && !isElsewhere ? ItemState::Waiting : item.state;
    auto entry = std::make_unique<Entry>();
    entry->job = std::move(job);
    entry->isElsewhere = isElsewhere;
    entries.push_back(std::move(entry));
    Q_EMIT q->added(int(entries.size()) - 1);
}

void JobQueue::Private::pump()
{
    int running = int(std::count_if(entries.begin(), entries.end(), [](const auto &entry) {
        return entry->isStarting || (entry->run && entry->job.state == JobState::Running);
    }));
    for (const auto &entry : entries) {
        if (running >= options.limits.parallelJobs)
            return;
        const bool mayStart = entry->job.state == JobState::Queued && !entry->isElsewhere && !entry->isStarting && !entry->run;
        if (!mayStart)
            continue;
        ++running;
        start(entry.get());
    }
}

void JobQueue::Private::start(Entry *entry)
{
    if (entry->job.id < 0) {
        launch(entry);
        return;
    }
    entry->isStarting = true;
    journal->ask([id = entry->job.id](Journal &journal) { return takeTurn(journal, id); }).then(q, [this, id = entry->job.id](const Turn &turn) {
        Entry *entry = find(id);
        if (!entry)
            return;
        entry->isStarting = false;
        entry->isElsewhere = !turn.lock;
        if (turn.job)
            entry->job.items = turn.job->items; // another program may have done some meanwhile
        entry->lock = turn.lock;
        if (turn.lock && entry->job.state == JobState::Queued) // it may have been paused or stopped while its turn came
            launch(entry);
        else
            entry->lock.reset();
        Q_EMIT q->changed(rowOf(entry));
        pump();
    });
}

void JobQueue::Private::launch(Entry *entry)
{
    const qint64 id = entry->job.id;
    setState(entry, JobState::Running);
    entry->run = std::make_unique<QFutureWatcher<ItemUpdate>>();
    auto *watcher = entry->run.get();
    QObject::connect(watcher, &QFutureWatcherBase::resultsReadyAt, q, [this, id](int begin, int end) { take(id, begin, end); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, id] { ended(id); });
    watcher->setFuture(async::startBatch<ItemUpdate>(&pool, [context = context(), job = entry->job](QPromise<ItemUpdate> &promise,
                                                                                                   async::BatchControl control) {
        return runJob(context, job, promise, control);
    }));
}

void JobQueue::Private::take(qint64 id, int begin, int end)
{
    Entry *entry = find(id);
    QList<int> changed;
    for (int i = begin; i < end; ++i) {
        const ItemUpdate update = entry->run->resultAt(i);
        entry->job.items[update.index] = update.item;
        changed += update.index;
    }
    Q_EMIT q->itemsChanged(rowOf(entry), changed);
}

void JobQueue::Private::ended(qint64 id)
{
    Entry *entry = find(id);
    const bool wasCut = entry->run->isCanceled();
    entry->run.release()->deleteLater(); // it is its own signal that brought us here
    if (!wasCut) {
        const bool isDone = std::all_of(entry->job.items.begin(), entry->job.items.end(), std::mem_fn(&JobItem::isDone));
        settle(entry, isDone ? JobState::Done : JobState::Failed);
        return;
    }
    // A cancelled future takes no more results: what was done last stands in the journal.
    for (JobItem &item : entry->job.items)
        item.state = item.state == ItemState::Running ? ItemState::Waiting : item.state;
    journal->ask([id](Journal &journal) { return jobOf(journal, id); }).then(q, [this, id](const std::optional<Job> &job) {
        Entry *entry = find(id);
        if (!entry)
            return;
        if (job && isKept)
            entry->job.items = job->items;
        settle(entry, JobState::Stopped);
    });
}

void JobQueue::Private::settle(Entry *entry, JobState state)
{
    setState(entry, state, state == JobState::Failed ? failureOf(entry->job) : QString());
    journal->post([lock = std::exchange(entry->lock, {})](Journal &) mutable { lock.reset(); });
    Q_EMIT q->itemsChanged(rowOf(entry), {});
    Q_EMIT q->finished(entry->job.id);
    pump();
}

void JobQueue::Private::setState(Entry *entry, JobState state, const QString &reason)
{
    entry->job.state = state;
    entry->job.reason = reason;
    entry->job.finished = state == JobState::Done || state == JobState::Failed ? QDateTime::currentDateTimeUtc() : QDateTime();
    if (entry->job.id > 0)
        write([id = entry->job.id, state, reason](Journal &journal) { return journal.setState(id, state, reason); });
    Q_EMIT q->changed(rowOf(entry));
}

} // namespace lstags::sync
