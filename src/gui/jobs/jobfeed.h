// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/jobitemsmodel.h"
#include "gui/jobs/jobsmodel.h"
#include "gui/jobs/speedmeter.h"
#include "sync/jobqueue.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace lstags::gui {

/// Carries what happens in the queue into the models, at most once a frame, and measures how fast the jobs are.
class JobFeed final : public QObject
{
    Q_OBJECT

public:
    /// The models outlive this.
    JobFeed(JobsModel *jobs, JobItemsModel *items, QObject *parent);

    /// Outlives this, or is told of no more.
    void setQueue(sync::JobQueue *queue);
    /// Whose items are shown; 0: none's.
    void show(qint64 id);
    [[nodiscard]] qint64 shown() const { return m_shown; }

Q_SIGNALS:
    /// The models changed.
    void fed();

private:
    void schedule();
    void append();
    void note(int row, const QList<int> &items);
    void forget(int row);
    void align();
    void flush();
    void flushItems();
    void measure();
    [[nodiscard]] JobSummary summaryOf(int row) const;

    JobsModel *m_jobs;
    JobItemsModel *m_items;
    sync::JobQueue *m_queue = nullptr;
    qint64 m_shown = 0;
    QSet<qint64> m_changed;    ///< jobs
    QSet<int> m_changedItems;  ///< of the job that is shown
    bool m_allItems = false;   ///< changed
    bool m_isBehind = false;   ///< jobs were added that the model does not have
    QTimer m_frame;
    QTimer m_measuring;
    QElapsedTimer m_clock;
    QHash<qint64, SpeedMeter> m_meters; ///< of jobs that run
};

} // namespace lstags::gui
