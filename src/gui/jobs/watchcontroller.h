// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/watcher.h"

#include <QObject>
#include <QSettings>

#include <memory>
#include <vector>

class QAction;

namespace lstags::gui {

class DocumentController;
class IntervalBox;

/// The Watch toggle: brings the list that is open in line again and again, with what the plan was last started with.
class WatchController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    WatchController(DocumentController *document, QSettings *settings, QWidget *parent);
    ~WatchController() override;

    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] IntervalBox *intervalBox() const { return m_interval; }
    [[nodiscard]] bool isWatching() const { return m_watcher != nullptr; }
    /// Both outlive this.
    /// Also when the settings say another one than before.
    void readInterval();
    void open(compare::Session *session, sync::JobQueue *queue);
    /// A job of it goes on by itself.
    void stop();

Q_SIGNALS:
    /// What is going on; empty: nothing is.
    void statusChanged(const QString &text, bool isProblem);
    /// It could not begin, or a round failed.
    void failed(const QString &text);

private:
    void start();
    void endRound(const sync::RoundResult &result);
    [[nodiscard]] core::Result<QList<sync::Input>> read() const;
    [[nodiscard]] QString listName() const;

    DocumentController *m_document;
    quint64 m_watched = 0; ///< the list, as the document numbers it
    QSettings *m_settings;
    QAction *m_action;
    IntervalBox *m_interval;
    compare::Session *m_session = nullptr;
    sync::JobQueue *m_queue = nullptr;
    std::unique_ptr<sync::Watcher> m_watcher;
    std::vector<std::unique_ptr<sync::Watcher>> m_ending; ///< on their way to their end
    QString m_last; ///< what came of the last round
    bool m_lastFailed = false;
};

} // namespace lstags::gui
