// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/jobqueue.h"

#include "sync/joblock.h"
#include "sync/jobrunner.h"
#include "sync/journalthread.h"

#include <QFutureWatcher>
#include <QStandardPaths>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

constexpr int mostThreads = 128; // a paused job keeps its own, which sleeps

QString defaultJournal()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lstags/jobs.sqlite"_s;
}

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

bool isOver(JobState state)
{
    return state == JobState::Done || state == JobState::Failed || state == JobState::Stopped;
}

bool isDone(const JobItem &item)
{
    return item.state == ItemState::Done || item.state == ItemState::Skipped;
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
    std::unique_ptr<JournalThread> journal;

    [[nodiscard]] Entry *find(qint64 id) const;
    [[nodiscard]] int rowOf(const Entry *entry) const;
    [[nodiscard]] JobContext context();
    void load();
    void insert(Job job, bool isElsewhere);
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

JobQueue::JobQueue(compare::SessionContext session, Options options)
    : d(new Private{.q = this,
                    .session = std::move(session),
                    .options = options,
                    .largeBlobs = async::Gate(options.limits.parallelBlobs),
                    .rate = async::RateLimit(options.limits.limitRate)})
{
    if (d->options.journalFile.isEmpty())
        d->options.journalFile = defaultJournal();
    d->pool.setMaxThreadCount(mostThreads);
    d->journal = std::make_unique<JournalThread>(d->options.journalFile);
    d->load();
}

// What runs stays Running in the journal, and so is taken up by the next program that opens it.
JobQueue::~JobQueue()
{
    for (const auto &entry : d->entries) {
        if (!entry->run)
            continue;
        entry->run->disconnect();
        entry->run->future().cancel();
    }
    d->pool.waitForDone();
}

int JobQueue::count() const
{
    return int(d->entries.size());
}

const Job &JobQueue::at(int row) const
{
    return d->entries.at(size_t(row))->job;
}

int JobQueue::rowOf(qint64 id) const
{
    const Private::Entry *entry = d->find(id);
    return entry ? d->rowOf(entry) : -1;
}

bool JobQueue::isElsewhere(qint64 id) const
{
    const Private::Entry *entry = d->find(id);
    return entry && entry->isElsewhere;
}

bool JobQueue::isBusy() const
{
    return std::any_of(d->entries.begin(), d->entries.end(), [](const auto &entry) {
        return entry->run || entry->isStarting || (entry->job.state == JobState::Queued && !entry->isElsewhere);
    });
}

QFuture<QStringList> JobQueue::log(qint64 id)
{
    return d->journal->ask([id](Journal &journal) { return journal.log(id); });
}

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

void JobQueue::add(Job job, std::function<void(qint64)> onAdded)
{
    job.created = QDateTime::currentDateTimeUtc();
    job.state = JobState::Queued;
    using Written = core::Result<qint64>;
    d->journal->ask([job](Journal &journal) { return journal.add(job); }).then(this, [this, job, onAdded](const Written &id) mutable {
        if (!id)
            d->say(id.error());
        job.id = id ? *id : --d->lastUnwritten;
        const qint64 known = job.id;
        d->insert(std::move(job), false);
        if (onAdded)
            onAdded(known);
        d->pump();
    });
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
        const bool isDone = std::all_of(entry->job.items.begin(), entry->job.items.end(), sync::isDone);
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

void JobQueue::pause(qint64 id)
{
    Private::Entry *entry = d->find(id);
    if (!entry || entry->isElsewhere || (entry->job.state != JobState::Running && entry->job.state != JobState::Queued))
        return;
    if (entry->run)
        entry->run->suspend();
    d->setState(entry, JobState::Paused);
    d->pump();
}

void JobQueue::resume(qint64 id)
{
    Private::Entry *entry = d->find(id);
    if (!entry || entry->isElsewhere || entry->job.state == JobState::Running || entry->job.state == JobState::Done)
        return;
    if (entry->run && entry->run->isCanceled()) // it is on its way to its end
        return;
    if (entry->run) {
        entry->run->resume();
        d->setState(entry, JobState::Running);
        return;
    }
    for (JobItem &item : entry->job.items)
        item.state = item.state == ItemState::Failed ? ItemState::Waiting : item.state;
    d->setState(entry, JobState::Queued);
    d->pump();
}

void JobQueue::stop(qint64 id)
{
    Private::Entry *entry = d->find(id);
    if (!entry || entry->isElsewhere || isOver(entry->job.state))
        return;
    if (entry->run) {
        entry->run->resume(); // what is paused would not see that it is to end
        entry->run->cancel();
        return;
    }
    d->setState(entry, JobState::Stopped);
    Q_EMIT finished(id);
    d->pump();
}

void JobQueue::stopAll()
{
    QList<qint64> ids;
    for (const auto &entry : d->entries)
        ids += entry->job.id;
    for (const qint64 id : std::as_const(ids))
        stop(id);
}

void JobQueue::move(qint64 id, Move move)
{
    const int from = rowOf(id);
    if (from < 0)
        return;
    const int last = count() - 1;
    const int to = move == Move::Top ? 0 : move == Move::Bottom ? last : std::clamp(move == Move::Up ? from - 1 : from + 1, 0, last);
    if (to == from)
        return;
    const auto begin = d->entries.begin();
    if (to < from)
        std::rotate(begin + to, begin + from, begin + from + 1);
    else
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    QList<qint64> ids;
    for (const auto &entry : d->entries)
        ids += entry->job.id;
    ids.removeIf([](qint64 known) { return known < 0; });
    d->write([ids](Journal &journal) { return journal.reorder(ids); });
    Q_EMIT reordered();
    d->pump();
}

void JobQueue::remove(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0 || d->entries[size_t(row)]->run || d->entries[size_t(row)]->isStarting || isElsewhere(id))
        return;
    Q_EMIT aboutToRemove(row);
    d->entries.erase(d->entries.begin() + row);
    if (id > 0)
        d->write([id](Journal &journal) { return journal.remove(id); });
    Q_EMIT removed();
}

void JobQueue::clearFinished()
{
    QList<qint64> done;
    for (const auto &entry : d->entries) {
        if (entry->job.state == JobState::Done)
            done += entry->job.id;
    }
    for (const qint64 id : std::as_const(done))
        remove(id);
}

} // namespace lstags::sync
