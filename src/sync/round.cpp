// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/round.h"

#include "core/naturalkey.h"

#include <algorithm>

namespace lstags::sync {

int RoundResult::count(ItemState state) const
{
    return int(std::count_if(items.begin(), items.end(), [state](const JobItem &item) { return item.state == state; }));
}

Round::Round(compare::Session *session, JobQueue *queue, RoundRequest request, QObject *parent)
    : QObject(parent), m_session(session), m_queue(queue), m_request(std::move(request))
{
    m_result.specs = m_request.specs;
}

Round::~Round() = default;

void Round::start()
{
    core::Target target{.rule = m_request.rule};
    if (m_request.rule)
        target.place.registry = m_request.rule->registry();
    m_comparison = m_session->compare(m_request.specs, {target}, false);
    connect(m_comparison.get(), &compare::Comparison::updated, this, &Round::take);
    connect(m_comparison.get(), &compare::Comparison::targetFailed, this, [this](int, const core::Error &error) { fail(error); });
    connect(m_comparison.get(), &compare::Comparison::finished, this, &Round::compared);
}

void Round::stop()
{
    m_result.wasStopped = true;
    if (m_job != 0)
        m_queue->stop(m_job);
    else if (m_measuring)
        m_measuring->cancel();
    else if (m_comparison)
        m_comparison->stop();
}

void Round::fail(const core::Error &error)
{
    m_result.errors += error;
    Q_EMIT failed(error);
}

void Round::take(const QList<compare::EntryUpdate> &updates)
{
    for (const compare::EntryUpdate &update : updates) {
        for (const core::TagRow &row : update.rows)
            m_rows.insert({update.entry, core::naturalKey(row.tag)}, row);
        for (const QString &warning : update.warnings)
            Q_EMIT warned(warning);
        if (update.error) {
            m_result.failedEntries.insert(update.entry);
            fail(*update.error);
        }
    }
}

void Round::compared()
{
    m_comparison.release()->deleteLater(); // it is its own signal that brought us here
    const QStringList warnings = m_session->takeWarnings();
    for (const QString &warning : warnings)
        Q_EMIT warned(warning);
    if (m_result.wasStopped) {
        finish();
        return;
    }
    plan();
}

void Round::plan()
{
    const QList<core::TagRow> rows = m_rows.values();
    if (m_request.rule) {
        const core::PushOptions options{.update = m_request.options.update,
                                        .viaEngine = m_request.viaEngine,
                                        .withReferrers = m_request.options.withReferrers,
                                        .choosesPlatforms = !m_request.options.platforms.isEmpty()};
        auto plan = core::planPush(rows, *m_request.rule, options);
        if (!plan) {
            fail(plan.error());
            finish();
            return;
        }
        m_result.plan = std::move(*plan);
    } else {
        m_result.plan = core::planPull(rows);
    }
    if (!m_request.measures) {
        run();
        return;
    }
    m_measuring = std::make_unique<QFutureWatcher<Measured>>();
    connect(m_measuring.get(), &QFutureWatcherBase::resultsReadyAt, this, &Round::takeMeasured);
    connect(m_measuring.get(), &QFutureWatcherBase::finished, this, &Round::run);
    m_measuring->setFuture(measure(m_session->context(), m_result.plan, m_request.options));
}

/// The destination has it, and all that was to go along.
void Round::leaveOut(core::Transfer *transfer)
{
    transfer->action = core::SyncAction::Skip;
    transfer->reason = core::Error::tr("the same there");
    transfer->bytes.reset();
}

void Round::takeMeasured(int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        const Measured measured = m_measuring->resultAt(i);
        core::Transfer &transfer = m_result.plan.transfers[measured.index];
        if (!measured.bytes) {
            transfer.reason = measured.bytes.error().message;
            continue;
        }
        transfer.bytes = *measured.bytes;
        if (measured.referrers > 0)
            transfer.reason += core::Error::tr("; along comes what refers to it: %1").arg(measured.referrers);
        else if (measured.wasThere)
            leaveOut(&transfer);
    }
}

void Round::run()
{
    if (m_result.wasStopped) {
        finish();
        return;
    }
    Q_EMIT planned(m_result.plan);
    Job job{.name = m_request.name, .options = m_request.options, .items = {}};
    for (const core::Transfer &transfer : std::as_const(m_result.plan.transfers))
        job.items += JobItem{.transfer = transfer};
    const bool hasWork = std::any_of(job.items.begin(), job.items.end(), [](const JobItem &item) { return item.transfer.action != core::SyncAction::Skip; });
    if (!m_request.runs || !hasWork) {
        if (m_request.runs)
            m_queue->closeCutRuns(job);
        finish();
        return;
    }
    connect(m_queue, &JobQueue::itemsChanged, this, &Round::follow);
    connect(m_queue, &JobQueue::finished, this, [this](qint64 id) {
        if (id != m_job)
            return;
        m_result.items = m_queue->at(m_queue->rowOf(id)).items;
        finish();
    });
    m_queue->add(std::move(job), [this](qint64 id) {
        m_job = id;
        if (m_result.wasStopped)
            m_queue->stop(id);
    });
}

void Round::follow(int row, const QList<int> &items)
{
    const Job &job = m_queue->at(row);
    if (job.id != m_job)
        return;
    for (const int index : items) {
        const JobItem &item = job.items.at(index);
        if (item.state == ItemState::Running && !item.reason.isEmpty())
            Q_EMIT itemHeld(item);
        const bool hasEnded = item.state == ItemState::Done || item.state == ItemState::Failed || item.state == ItemState::Skipped;
        if (!hasEnded || m_endedItems.contains(index))
            continue;
        m_endedItems.insert(index);
        if (item.transfer.action != core::SyncAction::Skip)
            Q_EMIT itemEnded(item);
    }
}

void Round::finish()
{
    disconnect(m_queue, nullptr, this, nullptr);
    Q_EMIT ended(m_result);
}

} // namespace lstags::sync
