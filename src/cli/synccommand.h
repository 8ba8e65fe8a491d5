// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/inputs.h"
#include "sync/round.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace lstags::cli {

/// Pulls or pushes, once or every interval, or shows the plan. Lives in an event loop: ended() comes once.
class SyncCommand final : public QObject
{
    Q_OBJECT

public:
    SyncCommand(Options options, Streams streams);
    ~SyncCommand() override;

    void start();
    /// Ends cleanly, within a second; what was under way goes on next time.
    void stop();

Q_SIGNALS:
    void ended(int exitCode);

private:
    [[nodiscard]] core::Result<void> open();
    void startRound();
    void sayPullsLeft(const core::SyncPlan &plan);
    void endRound(const sync::RoundResult &result);
    void print(const sync::RoundResult &result);
    void report(const sync::RoundResult &result);
    void writeFailed(const sync::RoundResult &result);
    void giveUp(const QString &why);
    void say(const QString &line);
    [[nodiscard]] int exitCode(const sync::RoundResult &result) const;

    Options m_options;
    Streams m_streams;
    std::optional<core::DestinationRule> m_rule;
    std::unique_ptr<compare::Session> m_session;
    std::unique_ptr<sync::JobQueue> m_queue;
    std::unique_ptr<sync::Round> m_round;
    QList<core::RepositorySpec> m_specs; ///< of the round
    QTimer m_next;      ///< round of -d
    QString m_held; ///< what was last said of a wait
    int m_mistakes = 0; ///< specifications of the round that are none
    bool m_stopped = false;
    bool m_outFailed = false;
};

} // namespace lstags::cli
