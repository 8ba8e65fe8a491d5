// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/planner.h"

#include "core/naturalkey.h"

#include <QMap>
#include <QtConcurrent>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr qsizetype plannedHere = 1000;                // rows; more are planned in another thread
constexpr std::chrono::milliseconds askDelay{400};     // somebody may still be typing
constexpr std::chrono::milliseconds measureDelay{400}; // or unchecking

QString stopped()
{
    return Planner::tr("Stopped before all was known of the destination.");
}

} // namespace

Planner::Planner(compare::Session *session, sync::JobQueue *queue) : m_session(session), m_queue(queue)
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askDelay);
    connect(&m_askSoon, &QTimer::timeout, this, &Planner::ask);
    m_measureSoon.setSingleShot(true);
    m_measureSoon.setInterval(measureDelay);
    connect(&m_measureSoon, &QTimer::timeout, this, &Planner::measurable);
}

Planner::~Planner()
{
    drop();
}

void Planner::begin(const PlanRequest &request)
{
    drop();
    m_request = request;
    m_seen.clear();
    m_unseen.clear();
    std::map<std::tuple<QString, QString, QByteArray>, core::TagRow> rows; // a tag that two entries name is one tag
    for (const core::TagRow &row : request.rows) {
        if (!row.tag.isEmpty())
            rows.try_emplace({row.image, row.registry + u'/' + row.repository, core::naturalKey(row.tag)}, row);
    }
    m_request.rows.clear();
    for (const auto &[key, row] : rows)
        m_request.rows += row;
}

void Planner::plan(const PlanSettings &settings)
{
    drop();
    m_settings = settings;
    m_rule.reset();
    if (m_request.kind != SyncKind::Pull && m_request.direction.to != core::atSource) {
        auto rule = core::DestinationRule::make(settings.destination);
        if (!rule) {
            take(tl::unexpected(rule.error()));
            return;
        }
        m_rule = std::move(*rule);
    }
    m_asks = true;
    startDraft();
}

void Planner::startDraft()
{
    const int from = m_request.direction.from;
    const bool isFromSource = from == core::atSource;
    const bool isFromEngine = !isFromSource && m_request.targets.at(from).isEngine();
    const DraftInput input{.rows = m_request.rows,
                           .targets = m_request.targets,
                           .seen = m_seen,
                           .from = m_request.direction.from,
                           .toSource = m_request.kind != SyncKind::Pull && m_request.direction.to == core::atSource,
                           .rule = m_rule,
                           .options = {.origin = isFromEngine ? tr("the engine") : isFromSource ? QString() : m_request.targets.at(from).toString(),
                                       .fromEngine = isFromEngine,
                                       .update = m_settings.options.update,
                                       .viaEngine = m_settings.viaEngine,
                                       .withReferrers = m_settings.options.withReferrers,
                                       .choosesPlatforms = !m_settings.options.platforms.isEmpty()}};
    if (input.rows.size() <= plannedHere) {
        take(draft(input));
        return;
    }
    m_drafting = std::make_unique<QFutureWatcher<DraftResult>>();
    connect(m_drafting.get(), &QFutureWatcherBase::finished, this, [this] {
        auto *watcher = m_drafting.release();
        watcher->deleteLater(); // it is its own signal that brought us here
        take(watcher->result());
    });
    m_drafting->setFuture(QtConcurrent::run([input] { return draft(input); }));
    Q_EMIT activityChanged();
}

void Planner::take(const DraftResult &draft)
{
    if (!draft) {
        Q_EMIT refused(draft.error());
        Q_EMIT activityChanged();
        return;
    }
    m_unseen = draft->unseen;
    if (std::exchange(m_asks, false) && !m_unseen.isEmpty())
        m_askSoon.start();
    Q_EMIT planned(draft->plan);
    Q_EMIT activityChanged();
}

void Planner::redirect(SyncKind kind, const Direction &direction)
{
    m_request.kind = kind;
    m_request.direction = direction;
}

QList<core::RepositorySpec> Planner::unseenSpecs() const
{
    QMap<QString, core::RepositorySpec> specs;
    for (const core::TagRow &row : m_unseen) {
        core::RepositorySpec &spec = specs[row.registry + u'/' + row.repository];
        spec.name = {.registry = row.registry, .path = row.repository};
        spec.tags += row.tag;
    }
    for (core::RepositorySpec &spec : specs)
        spec.text = spec.name.familiarName() + u'=' + spec.tags.join(u',');
    return specs.values();
}

void Planner::ask()
{
    sync::RoundRequest request{
        .name = {}, .specs = unseenSpecs(), .rule = m_rule, .viaEngine = m_settings.viaEngine, .runs = false, .options = m_settings.options};
    m_round = new sync::Round(m_session, m_queue, std::move(request), this);
    m_warnings.clear();
    connect(m_round, &sync::Round::warned, this, [this](const QString &text) { m_warnings += text; });
    connect(m_round, &sync::Round::ended, this, &Planner::takeAnswers);
    m_round->start();
    Q_EMIT activityChanged();
}

void Planner::takeAnswers(const sync::RoundResult &result)
{
    std::exchange(m_round, nullptr)->deleteLater();
    addSeen(result.plan, &m_seen);
    QStringList problems;
    for (const core::Error &error : result.errors)
        problems += error.message;
    if (result.wasStopped)
        problems = QStringList{stopped()};
    Q_EMIT asked(problems, m_warnings);
    startDraft();
}

void Planner::retry()
{
    if (m_unseen.isEmpty() || activity() == Activity::Asking || activity() == Activity::Planning)
        return;
    drop();
    ask();
}

void Planner::measureSoon()
{
    if (activity() == Activity::Asking || activity() == Activity::Planning)
        return;
    drop();
    m_measureSoon.start();
    Q_EMIT activityChanged();
}

void Planner::measure(const core::SyncPlan &plan)
{
    drop();
    m_measuring = std::make_unique<QFutureWatcher<sync::Measured>>();
    auto *watcher = m_measuring.get();
    connect(watcher, &QFutureWatcherBase::resultsReadyAt, this, [this, watcher](int begin, int end) {
        QList<sync::Measured> arrived;
        for (int i = begin; i < end; ++i)
            arrived += watcher->resultAt(i);
        Q_EMIT measured(arrived);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this] {
        m_measuring.release()->deleteLater(); // it is its own signal that brought us here
        Q_EMIT activityChanged();
    });
    watcher->setFuture(sync::measure(m_session->context(), plan, m_settings.options));
    Q_EMIT activityChanged();
}

void Planner::stop()
{
    if (m_round) {
        m_round->stop(); // which says what it knows by then
        return;
    }
    const bool wasAsking = activity() == Activity::Asking;
    abandon();
    if (wasAsking)
        Q_EMIT asked({stopped()}, {});
}

void Planner::abandon()
{
    drop();
    Q_EMIT activityChanged();
}

// A round waits for its comparison when it is destroyed: it is told to stop and destroyed when it has.
void Planner::drop()
{
    m_askSoon.stop();
    m_measureSoon.stop();
    if (m_round) {
        m_round->disconnect(this);
        connect(m_round, &sync::Round::ended, m_round, &QObject::deleteLater);
        std::exchange(m_round, nullptr)->stop();
    }
    if (m_drafting) {
        m_drafting->disconnect();
        m_drafting.release()->deleteLater();
    }
    if (m_measuring) {
        m_measuring->disconnect();
        m_measuring->cancel();
        m_measuring.release()->deleteLater();
    }
}

Planner::Activity Planner::activity() const
{
    if (m_drafting)
        return Activity::Planning;
    if (m_round || m_askSoon.isActive())
        return Activity::Asking;
    return m_measuring || m_measureSoon.isActive() ? Activity::Measuring : Activity::Idle;
}

QSet<QString> Planner::countingRegistries() const
{
    QSet<QString> registries;
    const int from = m_request.direction.from;
    if (from != core::atSource)
        registries.insert(m_request.targets.at(from).place.registry);
    for (const core::TagRow &row : m_request.rows) {
        if (from == core::atSource)
            registries.insert(row.registry);
    }
    registries.removeIf([this](const QString &registry) { return !m_session->countsPulls(registry); });
    return registries;
}

} // namespace lstags::gui
