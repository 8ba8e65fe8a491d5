// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/jobactions.h"

#include "gui/icons.h"
#include "gui/jobs/jobsmodel.h"
#include "gui/jobs/jobspanel.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {

using sync::JobQueue;

JobActions::JobActions(JobsPanel *panel, QWidget *parent) : QObject(parent), m_panel(panel)
{
    makeActions();
    m_panel->setActions(m_menu, {m_pause, m_resume, m_stop, m_retry, m_clear, m_moves[1], m_moves[2], m_remove});
    for (QAction *action : {m_moves[1], m_moves[2], m_remove})
        action->setPriority(QAction::LowPriority); // their icons say enough
    connect(m_panel, &JobsPanel::selectionChanged, this, &JobActions::refresh);
    refresh();
}

QAction *JobActions::add(const QString &text, const char *name, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setProperty("iconName", icon);
    m_menu += action;
    return action;
}

void JobActions::separate()
{
    m_menu += new QAction(this);
    m_menu.last()->setSeparator(true);
}

void JobActions::makeActions()
{
    m_pause = add(tr("&Pause job"), "pauseJobAction", u"pause"_s, QKeySequence(u"F7"_s));
    m_resume = add(tr("&Resume job"), "resumeJobAction", u"resume"_s, QKeySequence(u"Shift+F7"_s));
    m_stop = add(tr("&Stop job"), "stopJobAction", u"stop"_s, QKeySequence(u"Ctrl+F7"_s));
    m_retry = add(tr("Retry &failed"), "retryJobAction", u"retry"_s, QKeySequence(u"Ctrl+Shift+F7"_s));
    connect(m_pause, &QAction::triggered, this, [this] { forSelected(&JobQueue::pause); });
    connect(m_resume, &QAction::triggered, this, [this] { forSelected(&JobQueue::resume); });
    connect(m_stop, &QAction::triggered, this, [this] { forSelected(&JobQueue::stop); });
    connect(m_retry, &QAction::triggered, this, [this] { forSelected(&JobQueue::resume); });
    separate();
    makeMoves();
    separate();
    m_remove = add(tr("R&emove job"), "removeJobAction", u"remove"_s, QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut); // Delete is everybody's
    m_clear = add(tr("&Clear finished"), "clearFinishedAction", u"clear"_s, QKeySequence(u"Alt+F7"_s));
    m_copyLog = add(tr("Copy &log"), "copyLogAction", u"copy"_s, QKeySequence(u"Ctrl+Shift+J"_s));
    connect(m_remove, &QAction::triggered, this, [this] { forSelected(&JobQueue::remove); });
    connect(m_clear, &QAction::triggered, this, [this] { m_queue->clearFinished(); });
    connect(m_copyLog, &QAction::triggered, this, &JobActions::copyLogWanted);
    separate();
    m_pauseAll = add(tr("P&ause all"), "pauseAllJobsAction", u"pause"_s, QKeySequence(u"Ctrl+Alt+F7"_s));
    m_resumeAll = add(tr("Resu&me all"), "resumeAllJobsAction", u"resume"_s, QKeySequence(u"Ctrl+Alt+Shift+F7"_s));
    connect(m_pauseAll, &QAction::triggered, this, &JobActions::pauseAll);
    connect(m_resumeAll, &QAction::triggered, this, &JobActions::resumeAll);
}

void JobActions::makeMoves()
{
    const auto make = [this](const QString &text, const char *name, const QString &icon, const QString &keys, JobQueue::Move where) {
        QAction *action = add(text, name, icon, QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // the list of entries has such keys too
        connect(action, &QAction::triggered, this, [this, where] { move(where); });
        m_moves += action;
    };
    make(tr("Move to &top"), "moveJobTopAction", u"top"_s, u"Alt+Home"_s, JobQueue::Move::Top);
    make(tr("Move &up"), "moveJobUpAction", u"up"_s, u"Alt+Up"_s, JobQueue::Move::Up);
    make(tr("Move &down"), "moveJobDownAction", u"down"_s, u"Alt+Down"_s, JobQueue::Move::Down);
    make(tr("Move to &bottom"), "moveJobBottomAction", u"bottom"_s, u"Alt+End"_s, JobQueue::Move::Bottom);
}

void JobActions::setQueue(JobQueue *queue)
{
    m_queue = queue;
    connect(m_panel->model(), &JobsModel::moveRequested, queue, &JobQueue::moveTo);
}

// Each call looks at the state itself, and does nothing to a job that it does not suit.
void JobActions::forSelected(void (JobQueue::*call)(qint64))
{
    const QList<qint64> ids = m_panel->selected();
    for (const qint64 id : ids)
        (m_queue->*call)(id);
}

void JobActions::move(JobQueue::Move move)
{
    if (const QList<qint64> ids = m_panel->selected(); ids.size() == 1)
        m_queue->move(ids.first(), move);
}

void JobActions::pauseAll()
{
    for (const JobSummary &job : m_panel->model()->jobs())
        m_queue->pause(job.id);
}

void JobActions::resumeAll()
{
    for (const JobSummary &job : m_panel->model()->jobs()) {
        if (job.standing == JobStanding::Paused)
            m_queue->resume(job.id);
    }
}

void JobActions::refresh()
{
    const JobsModel *model = m_panel->model();
    const QList<qint64> ids = m_panel->selected();
    JobPermissions any;
    for (const qint64 id : ids) {
        const JobPermissions own = permissionsOf(model->jobs()[size_t(model->rowOf(id))].standing);
        any = {any.pause || own.pause, any.resume || own.resume, any.stop || own.stop, any.retry || own.retry, any.remove || own.remove};
    }
    m_pause->setEnabled(any.pause);
    m_resume->setEnabled(any.resume);
    m_stop->setEnabled(any.stop);
    m_retry->setEnabled(any.retry);
    m_remove->setEnabled(any.remove);
    m_copyLog->setEnabled(!ids.isEmpty());
    const int row = ids.size() == 1 ? model->rowOf(ids.first()) : -1;
    for (int i = 0; i < m_moves.size(); ++i)
        m_moves[i]->setEnabled(row >= 0 && (i < 2 ? row > 0 : row < model->rowCount() - 1));
    const auto has = [model](JobStanding standing) {
        return std::any_of(model->jobs().begin(), model->jobs().end(), [standing](const JobSummary &job) { return job.standing == standing; });
    };
    m_clear->setEnabled(has(JobStanding::Done));
    m_pauseAll->setEnabled(has(JobStanding::Running) || has(JobStanding::Queued));
    m_resumeAll->setEnabled(has(JobStanding::Paused));
}

void JobActions::paint(const QPalette &palette)
{
    for (QAction *action : std::as_const(m_menu)) {
        if (!action->isSeparator())
            action->setIcon(actionIcon(action->property("iconName").toString(), palette));
    }
}

} // namespace lstags::gui
