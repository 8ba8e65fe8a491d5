// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/jobfeed.h"
#include "gui/messagebar.h"

#include <QMainWindow>
#include <QSettings>
#include <QToolButton>

class QMenu;

namespace lstags::compare { class Session; }

namespace lstags::gui {

class CloseQuestion;
class DocumentController;
class JobActions;
class JobsPanel;
class Tray;
class WatchController;

/// The queue in the window: brings the panel, its actions, the status bar, the tray, the question before closing and the watch together.
class JobsController final : public QObject
{
    Q_OBJECT

public:
    /// What of the window it works on; outlives this.
    struct Parts
    {
        QMainWindow *window;
        JobsPanel *panel;
        QMenu *menu;
        QToolBar *toolBar;
        QAction *show; ///< brings the panel up
        MessageBar *messages;
        DocumentController *document;
        QSettings *settings;
    };
    explicit JobsController(const Parts &parts);
    ~JobsController() override;

    /// Both outlive this.
    void open(compare::Session *session, sync::JobQueue *queue);
    /// False where it has asked first; the window closes itself after the answer, or stays.
    [[nodiscard]] bool mayClose();
    void remember();
    /// Other settings count.
    void takeSettings();
    void paint(const QPalette &palette);

private:
    void fillMenus();
    void connectPanel();
    void connectTray();
    void refresh();
    void showLog();
    void loaded();
    void noteFinished(qint64 id);
    void tellFinished();
    void hideInTray();
    void showWindow();
    void quit();
    [[nodiscard]] int activeJobs() const;

    Parts m_parts;
    JobFeed *m_feed;
    JobActions *m_actions;
    WatchController *m_watch;
    Tray *m_tray;
    CloseQuestion *m_question;
    QToolButton *m_totals;
    sync::JobQueue *m_queue = nullptr;
    QTimer m_log;             ///< to the next look at it
    QTimer m_telling;         ///< gathers what ends together
    QStringList m_ended;      ///< names of jobs that nobody saw ending
    bool m_endedBadly = false;
    bool m_mayQuit = false;   ///< it was asked and answered
};

} // namespace lstags::gui
