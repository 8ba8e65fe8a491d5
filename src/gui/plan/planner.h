// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/plansettings.h"
#include "sync/round.h"

#include <QHash>
#include <QTimer>

namespace lstags::gui {

/// What is to be planned.
struct PlanRequest
{
    SyncKind kind = SyncKind::Pull;
    QList<core::TagRow> rows; ///< as a comparison has them
    core::Place seenAt;       ///< what they were compared with
    QString what;             ///< the rows in a word or two: "production.yaml", "alpine:3.1"
    bool updates = false;     ///< whatever was chosen the last time: tags that differ are wanted too
};

/// Makes a plan of rows and settings. Needs no network where the comparison or an earlier answer says what is at the destination; else it
/// asks there, and then how much would be sent.
class Planner final : public QObject
{
    Q_OBJECT

public:
    enum class Activity { Idle, Asking, Measuring };

    /// Both outlive this.
    Planner(compare::Session *session, sync::JobQueue *queue);
    ~Planner() override;

    void begin(const PlanRequest &request);
    /// A plan at once, by signal; what is not known of the destination follows.
    void plan(const PlanSettings &settings);
    /// Asks again for what could not be had.
    void retry();
    /// Measures soon, when nobody has to be asked first.
    void measure(const core::SyncPlan &plan);
    /// Ends what is under way; the plan stays as it is.
    void stop();

    [[nodiscard]] Activity activity() const;
    [[nodiscard]] bool isComplete() const { return m_unseen.isEmpty(); } ///< the destination is known of every row
    [[nodiscard]] QSet<QString> countingRegistries() const;              ///< of the sources: where measuring would cost pulls

Q_SIGNALS:
    void planned(const lstags::core::SyncPlan &plan);
    /// No plan can be made with these settings.
    void refused(const lstags::core::Error &error);
    void measured(const QList<lstags::sync::Measured> &measured);
    void activityChanged();
    /// The destination has been asked; `problems` say what could not be had.
    void asked(const QStringList &problems);

private:
    struct Seen
    {
        core::TagState state = core::TagState::Unknown;
        core::Digest digest;
        core::Digest destinationDigest;
    };
    void ask();
    void take(const sync::RoundResult &result);
    void startMeasuring();
    void drop();
    [[nodiscard]] core::Result<core::SyncPlan> draft();
    [[nodiscard]] core::Result<QList<core::TagRow>> rowsAsSeen(); ///< the others are in m_unseen
    [[nodiscard]] core::Result<QString> keyOf(const core::TagRow &row) const;
    [[nodiscard]] QList<core::RepositorySpec> unseenSpecs() const;

    compare::Session *m_session;
    sync::JobQueue *m_queue;
    PlanRequest m_request;
    PlanSettings m_settings;
    std::optional<core::DestinationRule> m_rule; ///< none: to the engine
    QHash<QString, Seen> m_seen;                 ///< by source and destination
    QList<core::TagRow> m_unseen;
    QTimer m_askSoon;
    QTimer m_measureSoon;
    core::SyncPlan m_measuredPlan;
    sync::Round *m_round = nullptr; ///< owned as a child, so that one told to stop can end in its time
    std::unique_ptr<QFutureWatcher<sync::Measured>> m_measuring;
};

} // namespace lstags::gui
