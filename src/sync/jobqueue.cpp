// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/jobqueue.h"

#include "sync/jobqueueprivate.h"

#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

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

/// Removes what earlier runs of `job` left when they ended in the middle. Uploads that were under way are kept apart, and gone on with.
void supersede(Journal &journal, const Job &job)
{
    const auto named = journal.jobs(job.name);
    for (const Job &old : named.value_or(QList<Job>())) {
        const bool isCut = old.state == JobState::Running || old.state == JobState::Stopped;
        if (!isCut || !covers(job, old))
            continue;
        if (const auto lock = JobLock::take(journal.file(), old.id); lock) // else it is being run
            std::ignore = journal.remove(old.id);
    }
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
        if (isAlone)
            supersede(journal, job);
        return journal.add(job);
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
