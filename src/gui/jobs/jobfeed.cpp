// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/jobfeed.h"

#include <algorithm>
#include <numeric>

namespace lstags::gui {
namespace {

constexpr std::chrono::milliseconds frame(33);
constexpr qsizetype mostItems = 50000; // summed up in a frame
constexpr std::chrono::milliseconds measuringInterval(500);

} // namespace

JobFeed::JobFeed(JobsModel *jobs, JobItemsModel *items, QObject *parent) : QObject(parent), m_jobs(jobs), m_items(items)
{
    m_clock.start();
    m_frame.setSingleShot(true);
    m_frame.setInterval(frame);
    m_measuring.setInterval(measuringInterval);
    connect(&m_frame, &QTimer::timeout, this, &JobFeed::flush);
    connect(&m_measuring, &QTimer::timeout, this, &JobFeed::measure);
}

void JobFeed::setQueue(sync::JobQueue *queue)
{
    m_queue = queue;
    connect(queue, &QObject::destroyed, this, [this] {
        m_queue = nullptr;
        m_frame.stop();
        m_measuring.stop();
    });
    connect(queue, &sync::JobQueue::added, this, [this] {
        m_isBehind = true;
        schedule();
    });
    connect(queue, &sync::JobQueue::changed, this, [this](int row) { note(row, {}); });
    connect(queue, &sync::JobQueue::itemsChanged, this, &JobFeed::note);
    connect(queue, &sync::JobQueue::aboutToRemove, this, &JobFeed::forget);
    connect(queue, &sync::JobQueue::reordered, this, [this] {
        align();
        Q_EMIT fed();
    });
    append();
}

void JobFeed::show(qint64 id)
{
    m_shown = id;
    m_changedItems.clear();
    m_allItems = false;
    const int row = m_queue ? m_queue->rowOf(id) : -1;
    m_items->setItems(row < 0 ? QList<sync::JobItem>() : m_queue->at(row).items);
}

JobSummary JobFeed::summaryOf(int row) const
{
    const sync::Job &job = m_queue->at(row);
    JobSummary summary = summarise(job, m_queue->isElsewhere(job.id));
    const auto meter = m_meters.constFind(job.id);
    if (summary.standing == JobStanding::Running && meter != m_meters.cend())
        summary.bytesPerSecond = meter->bytesPerSecond();
    return summary;
}

// No more than a frame has time for: a queue may have a million items.
void JobFeed::append()
{
    m_isBehind = false;
    QSet<qint64> known;
    for (const JobSummary &job : m_jobs->jobs())
        known.insert(job.id);
    std::vector<JobSummary> fresh;
    qsizetype items = 0;
    for (int row = 0; row < m_queue->count() && !m_isBehind; ++row) {
        if (known.contains(m_queue->at(row).id))
            continue;
        fresh.push_back(summaryOf(row));
        items += m_queue->at(row).items.size();
        m_isBehind = items > mostItems;
    }
    m_jobs->append(std::move(fresh));
    align();
    if (m_isBehind)
        schedule();
}

// No items: any of them may have changed.
void JobFeed::note(int row, const QList<int> &items)
{
    const qint64 id = m_queue->at(row).id;
    m_changed.insert(id);
    if (id == m_shown) {
        m_allItems = m_allItems || items.isEmpty();
        for (const int item : items)
            m_changedItems.insert(item);
    }
    schedule();
    if (m_queue->at(row).state == sync::JobState::Running && !m_measuring.isActive())
        m_measuring.start();
}

void JobFeed::forget(int row)
{
    const qint64 id = m_queue->at(row).id;
    m_changed.remove(id);
    m_meters.remove(id);
    if (const int known = m_jobs->rowOf(id); known >= 0)
        m_jobs->remove(known);
    schedule();
}

void JobFeed::schedule()
{
    if (!m_frame.isActive())
        m_frame.start();
}

void JobFeed::align()
{
    QList<qint64> order;
    for (int row = 0; row < m_queue->count(); ++row)
        order += m_queue->at(row).id;
    qsizetype place = -1;
    const bool isInOrder = std::all_of(m_jobs->jobs().begin(), m_jobs->jobs().end(), [&](const JobSummary &job) {
        place = order.indexOf(job.id, place + 1);
        return place >= 0;
    });
    if (!isInOrder)
        m_jobs->reorder(order);
}

void JobFeed::flush()
{
    if (m_isBehind)
        append();
    std::vector<JobSummary> changed;
    for (const qint64 id : std::as_const(m_changed)) {
        if (const int row = m_queue->rowOf(id); row >= 0)
            changed.push_back(summaryOf(row));
    }
    m_changed.clear();
    m_jobs->update(changed);
    flushItems();
    Q_EMIT fed();
}

void JobFeed::flushItems()
{
    const int row = m_queue->rowOf(m_shown);
    QList<int> rows(m_changedItems.begin(), m_changedItems.end());
    if (m_allItems) {
        rows.resize(m_items->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    m_changedItems.clear();
    m_allItems = false;
    std::sort(rows.begin(), rows.end());
    if (row >= 0 && m_queue->at(row).items.size() == m_items->rowCount())
        m_items->update(m_queue->at(row).items, rows);
}

void JobFeed::measure()
{
    std::vector<JobSummary> changed;
    QHash<qint64, SpeedMeter> meters;
    for (const JobSummary &known : m_jobs->jobs()) {
        if (known.standing != JobStanding::Running)
            continue;
        JobSummary job = known;
        SpeedMeter meter = m_meters.value(job.id);
        meter.add(m_clock.elapsed(), job.tally.sent);
        job.bytesPerSecond = meter.bytesPerSecond();
        meters.insert(job.id, meter);
        changed.push_back(std::move(job));
    }
    m_meters = std::move(meters);
    if (m_meters.isEmpty())
        m_measuring.stop();
    m_jobs->update(changed);
    Q_EMIT fed();
}

} // namespace lstags::gui
