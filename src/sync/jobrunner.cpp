// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/jobrunner.h"

namespace lstags::sync {
namespace {

constexpr int mostImages = 32; // copies under way at once: their chains of small requests keep a distant registry busy
constexpr int mostPulls = 3;   // as many as an engine downloads at once by itself

} // namespace

JobRunner::JobRunner(const JobContext &context, Job job, QPromise<ItemUpdate> *promise, async::BatchControl control)
    : m_context(context)
    , m_job(std::move(job))
    , m_control(control)
    , m_journal(context.journalFile)
    , m_clients(compare::httpOptions(context.session.batch), context.session.batch.services, control.pause)
    , m_copier(m_clients.parts({.uploads = context.journalFile.isEmpty() ? nullptr : &m_journal, // one in memory keeps nothing
                                .largeBlobs = context.largeBlobs,
                                .rate = context.rate,
                                .chunkSize = context.chunkSize}),
               m_job.options, false)
    , m_engine(context.session)
    , m_images(mostImages)
    , m_pulls(mostPulls)
    , m_sink(promise)
{}

JobRunner::~JobRunner() = default;

QCoro::Task<> JobRunner::run()
{
    for (int i = 0; i < m_job.items.size(); ++i) {
        if (!m_job.items.at(i).isDone())
            m_scope.start(runItem(i));
    }
    co_await m_scope.idle();
}

QCoro::Task<> JobRunner::runItem(int index)
{
    const core::Transfer &transfer = m_job.items.at(index).transfer;
    if (transfer.action == core::SyncAction::Skip) {
        end(index, ItemState::Skipped, transfer.reason);
        co_return;
    }
    auto acquire = (transfer.action == core::SyncAction::Copy ? m_images : m_pulls).acquire(m_control.stop);
    const auto slot = co_await acquire;
    if (m_control.pause)
        co_await m_control.pause->pass(m_control.stop);
    if (!slot || m_isHalted || m_control.stop.stop_requested())
        co_return; // waits for the next run
    begin(index);
    auto task = carryOut(index);
    const auto done = co_await task;
    const QStringList warnings = m_clients.takeWarnings();
    for (const QString &warning : warnings)
        note(warning);
    if (done)
        co_return;
    const bool isStopped = done.error().kind == core::ErrorKind::Cancelled;
    end(index, isStopped ? ItemState::Waiting : ItemState::Failed, isStopped ? QString() : done.error().message);
    m_isHalted = m_isHalted || (!isStopped && !m_job.options.keepGoing);
}

QCoro::Task<core::Result<void>> JobRunner::carryOut(int index)
{
    JobItem &item = m_job.items[index];
    const std::function<void()> changed = [this, index] { m_sink.set(index, m_job.items.at(index)); };
    if (item.transfer.action == core::SyncAction::Copy) {
        const registry::OnPullWait waits = [this, index](const QDateTime &until) { hold(index, until); };
        auto task = m_copier.copy(item.transfer, &item.tally, changed, m_control.stop, waits);
        const auto copied = co_await task;
        if (!copied)
            co_return tl::unexpected(copied.error());
        QStringList notes = copied->notes;
        if (copied->referrers > 0)
            notes.prepend(core::Error::tr("Along with it came what refers to it: %1.").arg(copied->referrers));
        if (copied->wasThere)
            notes.prepend(core::Error::tr("It was there already."));
        end(index, copied->wasThere && copied->referrers == 0 ? ItemState::Skipped : ItemState::Done, notes.join(u' '));
        co_return core::Result<void>();
    }
    const auto platform = m_job.options.platforms.isEmpty() ? std::nullopt : std::optional(m_job.options.platforms.first());
    auto task = item.transfer.action == core::SyncAction::Pull
        ? m_engine.pull(item.transfer, platform, &item.tally, changed, m_control.stop)
        : m_engine.push(item.transfer, platform, &item.tally, changed, m_control.stop);
    const auto notes = co_await task;
    if (!notes)
        co_return tl::unexpected(notes.error());
    end(index, ItemState::Done, notes->join(u' '));
    co_return core::Result<void>();
}

void JobRunner::begin(int index)
{
    JobItem &item = m_job.items[index];
    item.state = ItemState::Running;
    item.reason.clear();
    item.tally = {};
    std::ignore = m_journal.setItem(m_job.id, index, item); // one that cannot be written was told of when it was opened
    m_sink.set(index, item);
    note(core::Error::tr("%1 to %2: started.").arg(item.transfer.sourceText(), item.transfer.destinationText()));
}

/// Its source has no pulls left.
void JobRunner::hold(int index, const QDateTime &until)
{
    JobItem &item = m_job.items[index];
    item.reason = until.isNull() ? QString()
                                 : core::Error::tr("Waits for pulls of %1, until %2 at the latest.").arg(item.transfer.source.registry, until.toLocalTime().toString(u"HH:mm"));
    m_sink.set(index, item);
    if (!until.isNull() && m_held != item.reason)
        note(item.reason);
    m_held = until.isNull() ? m_held : item.reason;
}

void JobRunner::end(int index, ItemState state, const QString &reason)
{
    JobItem &item = m_job.items[index];
    item.state = state;
    item.reason = reason;
    std::ignore = m_journal.setItem(m_job.id, index, item);
    m_sink.set(index, item);
    const QString what = state == ItemState::Done ? core::Error::tr("done")
        : state == ItemState::Skipped             ? core::Error::tr("skipped")
        : state == ItemState::Failed              ? core::Error::tr("failed")
                                                  : core::Error::tr("stopped");
    note(reason.isEmpty() ? core::Error::tr("%1 to %2: %3.").arg(item.transfer.sourceText(), item.transfer.destinationText(), what)
                          : core::Error::tr("%1 to %2: %3. %4").arg(item.transfer.sourceText(), item.transfer.destinationText(), what, reason));
}

void JobRunner::note(const QString &line)
{
    m_journal.log(m_job.id, line);
}

} // namespace lstags::sync
