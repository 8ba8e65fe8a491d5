// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/jobqueue.h"

#include <QObject>

class QAction;
class QKeySequence;
class QPalette;

namespace lstags::gui {

class JobsPanel;

/// What can be done to the jobs that are chosen in the panel, and to all.
class JobActions final : public QObject
{
    Q_OBJECT

public:
    /// `panel` outlives this; `parent` owns the actions' shortcuts: they hold in its window.
    JobActions(JobsPanel *panel, QWidget *parent);

    void setQueue(sync::JobQueue *queue);
    /// All of them, with separators, as a menu has them.
    [[nodiscard]] const QList<QAction *> &menu() const { return m_menu; }
    /// Enabled as the states of the chosen jobs allow.
    void refresh();
    void paint(const QPalette &palette);
    void pauseAll();

Q_SIGNALS:
    void copyLogWanted();

private:
    QAction *add(const QString &text, const char *name, const QString &icon, const QKeySequence &keys);
    void separate();
    void makeActions();
    void makeMoves();
    void forSelected(void (sync::JobQueue::*call)(qint64));
    void move(sync::JobQueue::Move move);
    void resumeAll();

    JobsPanel *m_panel;
    sync::JobQueue *m_queue = nullptr;
    QList<QAction *> m_menu;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_stop;
    QAction *m_retry;
    QAction *m_remove;
    QAction *m_clear;
    QAction *m_copyLog;
    QAction *m_pauseAll;
    QAction *m_resumeAll;
    QList<QAction *> m_moves; ///< top, up, down, bottom
};

} // namespace lstags::gui
