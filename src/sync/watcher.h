// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/inputs.h"
#include "sync/round.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace lstags::sync {

/// Round after round with a rest between them; what is to be brought in line is read again for each. A round that fails is followed by the
/// next all the same.
class Watcher final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::function<core::Result<QList<Input>>()> read;
        RoundRequest request; ///< its specs are those that were read
        std::optional<std::chrono::milliseconds> interval = {}; ///< from the end of a round to the next; nullopt: one round is all
    };
    /// Session and queue outlive this.
    Watcher(compare::Session *session, JobQueue *queue, Options options, QObject *parent = nullptr);
    ~Watcher() override;

    void start();
    /// What was done by then stands, what was under way goes on next time; then ended().
    void stop();
    /// The same, but a job that there is goes on by itself, and is waited for.
    void finish();
    [[nodiscard]] bool isInRound() const { return m_round != nullptr; }
    /// A rest that has begun is as long as it was.
    void setInterval(std::chrono::milliseconds interval) { m_options.interval = interval; }

Q_SIGNALS:
    void roundStarted();
    /// Mistakes, warnings and failures, as they come.
    void said(const QString &text);
    void planned(const lstags::core::SyncPlan &plan);
    void itemHeld(const lstags::sync::JobItem &item);
    void itemEnded(const lstags::sync::JobItem &item);
    /// Mistakes of what was read are among its errors.
    void roundEnded(const lstags::sync::RoundResult &result);
    /// Once, the last signal.
    void ended();

private:
    void startRound();
    void endRound(RoundResult result);

    compare::Session *m_session;
    JobQueue *m_queue;
    Options m_options;
    QTimer m_rest;
    QList<core::Error> m_mistakes; ///< of the round's specifications
    bool m_isStopped = false;
    std::unique_ptr<Round> m_round;
};

} // namespace lstags::sync
