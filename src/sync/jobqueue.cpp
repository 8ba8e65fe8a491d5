// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/jobqueue.h"

#include "sync/jobqueueprivate.h"

#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

constexpr std::chrono::seconds elsewhereInterval(2);
constexpr int mostThreads = 128; // a paused job keeps its own, which sleeps

QString defaultJournal()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lstags/jobs.sqlite"_s;
}

bool isOver(JobState state)
{
    return state == JobState::Done || state == JobState::Failed || state == JobState::Stopped;
}

/// Whether `job` does all that is left of `old`.
bool covers(const Job &job, const Job &old)
{
    const auto tagOf = [](const JobItem &item) { return core::Destination{.name = item.transfer.destination, .tag = item.transfer.destinationTag}; };
    QSet<core::Destination> tags;
    for (const JobItem &item : job.items)
        tags.insert(tagOf(item));
    return std::all_of(old.items.begin(), old.items.end(), [&](const JobItem &item) { return item.isDone() || tags.contains(tagOf(item)); });
}

/// What earlier runs of `job` left when they ended in the middle, if it does all of it; `take` has it while nobody runs it.
void forCutRuns(Journal &journal, const Job &job, const std::function<void(const Job &)> &take)
{
    const auto named = journal.jobs(job.name);
    for (const Job &old : named.value_or(QList<Job>())) {
        const bool isCut = old.state == JobState::Running || old.state == JobState::Stopped;
        if (!isCut || !covers(job, old))
            continue;
        if (const auto lock = JobLock::take(journal.file(), old.id); lock) // else it is being run
            take(old);
    }
}

/// Uploads that were under way are kept apart, and gone on with.
void supersede(Journal &journal, const Job &job)
{
    forCutRuns(journal, job, [&journal](const Job &old) { std::ignore = journal.remove(old.id); });
}

void close(Journal &journal, const Job &old)
{
    for (int i = 0; i < old.items.size(); ++i) {
        JobItem item = old.items.at(i);
        if (item.isDone())
            continue;
        item.state = ItemState::Skipped;
        item.reason = core::Error::tr("It was there already.");
        std::ignore = journal.setItem(old.id, i, item);
    }
    std::ignore = journal.setState(old.id, JobState::Done);
}

} // namespace

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
    d->elsewhere.setSingleShot(true);
    d->elsewhere.setInterval(elsewhereInterval);
    connect(&d->elsewhere, &QTimer::timeout, this, [this] { d->lookElsewhere(); });
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

void JobQueue::add(Job job, std::function<void(qint64)> onAdded)
{
    job.created = QDateTime::currentDateTimeUtc();
    job.state = JobState::Queued;
    using Written = core::Result<qint64>;
    d->journal->ask([job, isAlone = !d->options.takesUpOthers](Journal &journal) {
        Job written = job;
        if (isAlone) {
            supersede(journal, job);
            written.state = JobState::Running; // at once, and where its program ends before, it is one that was cut off
        }
        return journal.add(written);
    }).then(this, [this, job, onAdded](const Written &id) mutable {
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

void JobQueue::closeCutRuns(const Job &job)
{
    if (d->options.takesUpOthers) // they stand in the queue, and are the user's
        return;
    d->journal->post([job](Journal &journal) { forCutRuns(journal, job, [&journal](const Job &old) { close(journal, old); }); });
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
    moveTo(id, move == Move::Top ? 0 : move == Move::Bottom ? count() - 1 : move == Move::Up ? from - 1 : from + 1);
}

void JobQueue::moveTo(qint64 id, int row)
{
    const int from = rowOf(id);
    if (from < 0)
        return;
    const int to = std::clamp(row, 0, count() - 1);
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
    QList<JobItem> items = std::move(d->entries[size_t(row)]->job.items); // thousands of texts take a while to go: not in this thread
    d->entries.erase(d->entries.begin() + row);
    d->write([id, items = std::move(items)](Journal &journal) { return id > 0 ? journal.remove(id) : core::Result<void>(); });
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
