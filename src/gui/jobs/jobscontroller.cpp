// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/jobscontroller.h"

#include "gui/icons.h"
#include "gui/jobs/closequestion.h"
#include "gui/jobs/intervalbox.h"
#include "gui/jobs/jobactions.h"
#include "gui/jobs/jobformat.h"
#include "gui/jobs/jobspanel.h"
#include "gui/jobs/tray.h"
#include "gui/jobs/watchcontroller.h"
#include "lists/settingsfile.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr std::chrono::seconds logInterval(1);
constexpr std::chrono::milliseconds tellingDelay(500);
constexpr int mostNames = 3; // of jobs in one notification

} // namespace

JobsController::JobsController(const Parts &parts)
    : m_parts(parts), m_feed(new JobFeed(parts.panel->model(), parts.panel->items(), this)),
      m_actions(new JobActions(parts.panel, parts.window)),
      m_watch(new WatchController(parts.document, parts.settings, parts.window)), m_tray(new Tray(parts.window)),
      m_question(new CloseQuestion(parts.window)), m_totals(new QToolButton(parts.window))
{
    m_log.setSingleShot(true);
    m_log.setInterval(logInterval);
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingDelay);
    fillMenus();
    connectPanel();
    connectTray();
    m_parts.panel->restoreLayout(m_parts.settings->value("window/jobs").toList());
    paint(m_parts.window->palette());
    refresh();
}

JobsController::~JobsController()
{
    delete m_watch; // its rounds end before the session that they work with
}

void JobsController::fillMenus()
{
    m_parts.menu->addActions(m_actions->menu());
    m_parts.menu->addSeparator();
    m_parts.menu->addAction(m_watch->action());
    m_parts.toolBar->addSeparator();
    m_parts.toolBar->addAction(m_watch->action());
    m_parts.toolBar->addWidget(m_watch->intervalBox());
    m_totals->setObjectName(u"jobTotalsButton"_s);
    m_totals->setAutoRaise(true);
    m_totals->setToolTip(tr("Show the jobs"));
    m_parts.window->statusBar()->addPermanentWidget(m_totals);
    connect(m_totals, &QToolButton::clicked, m_parts.show, &QAction::trigger);
}

void JobsController::connectPanel()
{
    JobsPanel *panel = m_parts.panel;
    connect(m_feed, &JobFeed::fed, this, &JobsController::refresh);
    connect(panel, &JobsPanel::currentChanged, this, [this, panel] {
        m_feed->show(panel->current());
        panel->setLog({});
        showLog();
    });
    connect(panel, &JobsPanel::logWanted, this, &JobsController::showLog);
    connect(&m_log, &QTimer::timeout, this, &JobsController::showLog);
    connect(m_actions, &JobActions::copyLogWanted, this, [this, panel] {
        m_queue->log(panel->current()).then(this, [](const QStringList &lines) { QApplication::clipboard()->setText(lines.join(u'\n')); });
    });
    connect(m_watch, &WatchController::statusChanged, panel, &JobsPanel::setWatchText);
    connect(m_watch, &WatchController::failed, this, [this](const QString &text) {
        m_parts.messages->say(MessageBar::Kind::Problem, text, {{tr("Show the jobs"), [this] { m_parts.show->trigger(); }}});
        if (!m_parts.window->isActiveWindow())
            m_tray->notify(tr("Watching failed"), text, true);
    });
}

void JobsController::connectTray()
{
    connect(m_question, &CloseQuestion::trayChosen, this, &JobsController::hideInTray);
    connect(m_question, &CloseQuestion::quitChosen, this, &JobsController::quit);
    connect(m_tray, &Tray::showWanted, this, &JobsController::showWindow);
    connect(m_tray, &Tray::pauseAllWanted, m_actions, &JobActions::pauseAll);
    connect(m_tray, &Tray::quitWanted, this, &JobsController::quit);
    connect(&m_telling, &QTimer::timeout, this, &JobsController::tellFinished);
}

void JobsController::open(compare::Session *session, sync::JobQueue *queue)
{
    m_queue = queue;
    m_feed->setQueue(queue);
    m_actions->setQueue(queue);
    m_watch->open(session, queue);
    connect(queue, &sync::JobQueue::loaded, this, &JobsController::loaded);
    connect(queue, &sync::JobQueue::finished, this, &JobsController::noteFinished);
    connect(queue, &sync::JobQueue::journalFailed, this,
            [this](const core::Error &error) { m_parts.messages->say(MessageBar::Kind::Problem, error.message); });
    refresh();
}

// What waits now was cut off, or waited when its program ended.
void JobsController::loaded()
{
    const int jobs = activeJobs();
    if (jobs > 0)
        m_parts.messages->say(MessageBar::Kind::Note, tr("%n job(s) of last time go on.", nullptr, jobs),
                              {{tr("Show the jobs"), [this] { m_parts.show->trigger(); }}});
}

void JobsController::refresh()
{
    m_parts.panel->refresh();
    m_actions->refresh();
    const QString text = totalsText(totalsOf(m_parts.panel->model()->jobs()));
    m_totals->setText(text);
    m_totals->setAccessibleName(text.isEmpty() ? tr("Jobs") : text);
    m_totals->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_tray->appear();
    m_tray->setText(text.isEmpty() ? tr("lstags: no job runs") : tr("lstags: %1").arg(text));
    if (m_parts.panel->showsLog() && !m_log.isActive())
        m_log.start();
}

void JobsController::showLog()
{
    const qint64 id = m_parts.panel->current();
    if (!m_queue || id == 0 || !m_parts.panel->showsLog())
        return;
    m_queue->log(id).then(this, [this, id](const QStringList &lines) {
        if (m_parts.panel->current() == id)
            m_parts.panel->setLog(lines);
    });
}

int JobsController::activeJobs() const
{
    int jobs = 0;
    for (int row = 0; m_queue && row < m_queue->count(); ++row) {
        const sync::Job &job = m_queue->at(row);
        const bool isActive = job.state == sync::JobState::Running || job.state == sync::JobState::Queued;
        jobs += isActive && !m_queue->isElsewhere(job.id) ? 1 : 0;
    }
    return jobs;
}

bool JobsController::mayClose()
{
    const int jobs = activeJobs();
    if (m_mayQuit || (jobs == 0 && !m_watch->isWatching()))
        return true;
    const QString closing = lists::SettingsFile(*m_parts.settings).value("jobs/closing"_L1).toString();
    if (closing == "stop"_L1)
        return true;
    if (closing == "tray"_L1 && Tray::isAvailable())
        hideInTray();
    else
        m_question->ask(jobs, Tray::isAvailable());
    return false;
}

void JobsController::hideInTray()
{
    m_tray->appear();
    QApplication::setQuitOnLastWindowClosed(false);
    m_parts.window->hide();
}

void JobsController::showWindow()
{
    QApplication::setQuitOnLastWindowClosed(true);
    m_parts.window->show();
    m_parts.window->raise();
    m_parts.window->activateWindow();
}

void JobsController::quit()
{
    const QScopedValueRollback answered(m_mayQuit, true);
    if (m_parts.window->close())
        QApplication::quit();
}

void JobsController::noteFinished(qint64 id)
{
    if (m_parts.window->isActiveWindow())
        return;
    const sync::Job &job = m_queue->at(m_queue->rowOf(id));
    m_ended += tr("%1: %2", "job and state").arg(core::printable(job.name, 100), lookOf(summarise(job, false).standing).word);
    m_endedBadly = m_endedBadly || job.state == sync::JobState::Failed;
    m_telling.start();
}

void JobsController::tellFinished()
{
    QString text = m_ended.mid(0, mostNames).join(u'\n');
    if (m_ended.size() > mostNames)
        text += tr("\nand %n more", nullptr, int(m_ended.size()) - mostNames);
    m_tray->notify(tr("%n job(s) ended", nullptr, int(m_ended.size())), text, m_endedBadly);
    m_ended.clear();
    m_endedBadly = false;
}

void JobsController::takeSettings()
{
    m_watch->readInterval();
}

void JobsController::remember()
{
    m_parts.settings->setValue("window/jobs", m_parts.panel->saveLayout());
}

void JobsController::paint(const QPalette &palette)
{
    m_actions->paint(palette);
    m_watch->action()->setIcon(actionIcon(u"watch"_s, palette));
    m_totals->setIcon(lineIcon(u"resume"_s, tintColor(Tint::Blue, palette)));
    m_totals->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace lstags::gui
