// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/watchcontroller.h"

#include "gui/documentcontroller.h"
#include "gui/jobs/intervalbox.h"
#include "gui/jobs/jobformat.h"
#include "gui/jobs/watchsettings.h"

#include <QAction>
#include <QLocale>
#include <QTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace lstags::gui {

WatchController::WatchController(DocumentController *document, QSettings *settings, QWidget *parent)
    : QObject(parent), m_document(document), m_settings(settings),
      m_action(new QAction(tr("&Watch the list"), this)), m_interval(new IntervalBox(parent))
{
    m_action->setObjectName(u"watchAction"_s);
    m_action->setIconText(tr("Watch"));
    m_action->setCheckable(true);
    m_action->setEnabled(false);
    m_action->setShortcut(QKeySequence(u"Ctrl+Shift+W"_s));
    m_action->setToolTip(tr("Compare and sync the list again and again, as it was last done by hand"));
    m_interval->setObjectName(u"watchIntervalBox"_s);
    m_interval->setAccessibleName(tr("Interval of watching"));
    m_interval->setToolTip(tr("How long to rest between: 30s, 15m, 1h"));
    readInterval();
    connect(m_action, &QAction::toggled, this, [this](bool on) { on ? start() : stop(); });
    connect(m_interval, &QSpinBox::valueChanged, this, [this] {
        setWatchInterval(m_settings, m_document->document().path(), m_interval->interval());
        if (m_watcher && m_document->lists()->currentId() == m_watched)
            m_watcher->setInterval(m_interval->interval());
    });
    connect(m_document, &DocumentController::listReplaced, this, [this](quint64 list) {
        if (list == m_watched)
            m_action->setChecked(false);
    });
    connect(m_document, &DocumentController::documentChanged, this, &WatchController::readInterval);
}

WatchController::~WatchController() = default;

void WatchController::open(compare::Session *session, sync::JobQueue *queue)
{
    m_session = session;
    m_queue = queue;
    m_action->setEnabled(true);
}

void WatchController::readInterval()
{
    const QSignalBlocker quiet(m_interval); // what is read is not to be written
    m_interval->setInterval(watchInterval(*m_settings, m_document->document().path()));
}

// A list that was never saved is what stands in the editor.
core::Result<QList<sync::Input>> WatchController::read() const
{
    const OpenLists *lists = m_document->lists();
    const int list = lists->indexOf(m_watched);
    if (list < 0)
        return core::fail(core::ErrorKind::Usage, tr("The list was closed."));
    const QString path = lists->at(list).path();
    return sync::readInputs(path.isEmpty() ? lists->texts(list) : QStringList(), path);
}

QString WatchController::listName() const
{
    const int list = m_document->lists()->indexOf(m_watched);
    const QString name = list < 0 ? QString() : m_document->lists()->at(list).name();
    return name.isEmpty() ? tr("the new list") : core::printable(name, 255);
}

void WatchController::start()
{
    auto request = lastRequest(*m_settings);
    if (!request) {
        m_action->setChecked(false);
        Q_EMIT failed(request.error().message);
        return;
    }
    m_watched = m_document->lists()->currentId();
    request->name = tr("Watch %1").arg(listName());
    m_last.clear();
    m_lastFailed = false;
    sync::Watcher::Options options{.read = [this] { return read(); }, .request = std::move(*request), .interval = m_interval->interval()};
    m_watcher = std::make_unique<sync::Watcher>(m_session, m_queue, std::move(options));
    connect(m_watcher.get(), &sync::Watcher::roundEnded, this, &WatchController::endRound);
    connect(m_watcher.get(), &sync::Watcher::roundStarted, this, [this] {
        Q_EMIT statusChanged(tr("Watching %1: comparing and syncing now. %2").arg(listName(), m_last).trimmed(), m_lastFailed);
    });
    m_watcher->start();
}

void WatchController::stop()
{
    if (!m_watcher)
        return;
    sync::Watcher *old = m_watcher.get();
    old->disconnect(this);
    m_ending.push_back(std::move(m_watcher));
    const auto forget = [this, old] { std::erase_if(m_ending, [old](const auto &watcher) { return watcher.get() == old; }); };
    connect(old, &sync::Watcher::ended, this, forget, Qt::QueuedConnection);
    old->finish();
    Q_EMIT statusChanged({}, false);
}

void WatchController::endRound(const sync::RoundResult &result)
{
    QStringList problems;
    for (const core::Error &error : result.errors)
        problems += error.message;
    for (const sync::JobItem &item : result.items) {
        if (item.state == sync::ItemState::Failed)
            problems += tr("%1: %2", "reference and reason").arg(item.transfer.sourceText(), item.reason);
    }
    const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    const bool failedBefore = std::exchange(m_lastFailed, !problems.isEmpty());
    const int done = result.count(sync::ItemState::Done);
    if (m_lastFailed)
        m_last = tr("The round of %1 failed: %2").arg(time, problems.size() == 1 ? problems.first() : tr("%1 (and %n more)", nullptr, int(problems.size()) - 1).arg(problems.first()));
    else
        m_last = done == 0 ? tr("The round of %1 found nothing to do.").arg(time) : tr("The round of %1 did %n transfer(s).", nullptr, done).arg(time);
    const QString next = QLocale().toString(QTime::currentTime().addSecs(int(m_interval->interval().count())), QLocale::ShortFormat);
    Q_EMIT statusChanged(tr("Watching %1, the next round is at %2. %3").arg(listName(), next, m_last), m_lastFailed);
    if (m_lastFailed && !failedBefore) // who was told once and looks for it finds the others in the panel
        Q_EMIT failed(tr("Watching %1: %2").arg(listName(), m_last));
}

} // namespace lstags::gui
