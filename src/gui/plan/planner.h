// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/direction.h"
#include "gui/plan/drafting.h"
#include "gui/plan/plansettings.h"
#include "sync/round.h"

#include <QTimer>

namespace lstags::gui {

/// What is to be planned.
struct PlanRequest
{
    SyncKind kind = SyncKind::Pull; ///< Pull: to the engine
    Direction direction = {};
    QList<core::TagRow> rows; ///< as a comparison has them
    QList<core::Target> targets{core::Target()}; ///< what they were compared with
    QString what;             ///< the rows in a word or two: "production.yaml", "alpine:3.1"
    bool updates = false;     ///< tags that differ are wanted too
};

/// Makes a plan of rows and settings. Needs no network where the comparison or an earlier answer says what is at the destination; else it
/// asks there, and then how much would be sent. Large plans are made in another thread.
class Planner final : public QObject
{
    Q_OBJECT

public:
    enum class Activity { Idle, Planning, Asking, Measuring };

    /// Both outlive this.
    Planner(compare::Session *session, sync::JobQueue *queue);
    ~Planner() override;

    void begin(const PlanRequest &request);
    /// planned() follows, at once where there is not much to plan; then, where that takes asking, planned() again.
    void plan(const PlanSettings &settings);
    /// Between these places from now on.
    void redirect(SyncKind kind, const Direction &direction);
    /// Asks again for what could not be had.
    void retry();
    /// measurable() follows when nothing else has come for a moment.
    void measureSoon();
    void measure(const core::SyncPlan &plan);
    /// Ends what is under way and says what that leaves unknown; the plan stays as it is.
    void stop();
    /// Ends what is under way: nobody wants to know any more.
    void abandon();

    [[nodiscard]] Activity activity() const;
    [[nodiscard]] QSet<QString> countingRegistries() const; ///< of the sources: where measuring would cost pulls

Q_SIGNALS:
    void planned(const lstags::core::SyncPlan &plan);
    /// No plan can be made with these settings.
    void refused(const lstags::core::Error &error);
    void measurable();
    void measured(const QList<lstags::sync::Measured> &measured);
    void activityChanged();
    /// The destination has been asked; `problems` say what could not be had, `warnings` what else is to be known.
    void asked(const QStringList &problems, const QStringList &warnings);

private:
    using DraftResult = core::Result<Draft>;
    void startDraft();
    void take(const DraftResult &draft);
    void ask();
    void takeAnswers(const sync::RoundResult &result);
    void drop();
    [[nodiscard]] QList<core::RepositorySpec> unseenSpecs() const;

    compare::Session *m_session;
    sync::JobQueue *m_queue;
    PlanRequest m_request;
    PlanSettings m_settings;
    std::optional<core::DestinationRule> m_rule; ///< none: to the engine
    SeenTags m_seen;
    QList<core::TagRow> m_unseen;
    QStringList m_warnings;
    bool m_asks = false; ///< for what a draft does not know
    QTimer m_askSoon;
    QTimer m_measureSoon;
    std::unique_ptr<QFutureWatcher<DraftResult>> m_drafting;
    sync::Round *m_round = nullptr; ///< owned as a child, so that one told to stop can end in its time
    std::unique_ptr<QFutureWatcher<sync::Measured>> m_measuring;
};

} // namespace lstags::gui
