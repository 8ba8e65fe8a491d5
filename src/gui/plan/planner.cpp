// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/planner.h"

#include "core/naturalkey.h"

#include <QMap>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr std::chrono::milliseconds askDelay{400};     // somebody may still be typing
constexpr std::chrono::milliseconds measureDelay{400}; // or unchecking

core::RepositoryName sourceOf(const core::TagRow &row)
{
    return {.registry = row.registry, .path = row.repository};
}

QString keyOf(const core::Transfer &transfer)
{
    return transfer.sourceText() + u'\n' + (transfer.isToEngine() ? QString() : transfer.destinationText());
}

} // namespace

Planner::Planner(compare::Session *session, sync::JobQueue *queue) : m_session(session), m_queue(queue)
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askDelay);
    connect(&m_askSoon, &QTimer::timeout, this, &Planner::ask);
    m_measureSoon.setSingleShot(true);
    m_measureSoon.setInterval(measureDelay);
    connect(&m_measureSoon, &QTimer::timeout, this, &Planner::startMeasuring);
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
    if (m_request.kind != SyncKind::Pull) {
        auto rule = core::DestinationRule::make(settings.destination);
        if (!rule) {
            Q_EMIT refused(rule.error());
            Q_EMIT activityChanged();
            return;
        }
        m_rule = std::move(*rule);
    }
    const auto plan = draft();
    if (!plan) {
        Q_EMIT refused(plan.error());
        Q_EMIT activityChanged();
        return;
    }
    if (!m_unseen.isEmpty())
        m_askSoon.start();
    Q_EMIT planned(*plan);
    Q_EMIT activityChanged();
}

core::Result<core::SyncPlan> Planner::draft()
{
    const auto rows = rowsAsSeen();
    if (!rows)
        return tl::unexpected(rows.error());
    if (!m_rule)
        return core::planPull(*rows);
    return core::planPush(*rows, *m_rule, {.update = m_settings.options.update,
                                           .viaEngine = m_settings.viaEngine,
                                           .choosesPlatforms = !m_settings.options.platforms.isEmpty()});
}

core::Result<QString> Planner::keyOf(const core::TagRow &row) const
{
    const QString source = sourceOf(row).familiarName() + u':' + row.tag + u'\n';
    if (!m_rule)
        return source;
    const auto destination = m_rule->of(sourceOf(row), row.tag);
    if (!destination)
        return tl::unexpected(destination.error());
    return source + destination->toString();
}

// The comparison's own view of a row holds where its target is the destination.
core::Result<QList<core::TagRow>> Planner::rowsAsSeen()
{
    m_unseen.clear();
    QList<core::TagRow> rows = m_request.rows;
    for (core::TagRow &row : rows) {
        const auto key = keyOf(row);
        if (!key)
            return tl::unexpected(key.error());
        const QString destination = key->section(u'\n', 1);
        const core::Place &place = m_request.seenAt;
        const QString compared = place.isEngine() ? QString() : core::Destination{.name = place.locate(sourceOf(row)), .tag = row.tag}.toString();
        const bool isSeenThere = row.state != core::TagState::Unknown && destination == compared;
        if (const auto seen = m_seen.constFind(*key); seen != m_seen.constEnd()) {
            row.state = seen->state;
            row.digest = seen->digest;
            row.targetDigest = seen->destinationDigest;
        } else if (row.state != core::TagState::LocalOnly && !isSeenThere) {
            row.state = core::TagState::Unknown;
            row.targetDigest = {};
            m_unseen += row;
        }
    }
    return rows;
}

QList<core::RepositorySpec> Planner::unseenSpecs() const
{
    QMap<QString, core::RepositorySpec> specs;
    for (const core::TagRow &row : m_unseen) {
        core::RepositorySpec &spec = specs[row.registry + u'/' + row.repository];
        spec.name = sourceOf(row);
        spec.tags += row.tag;
    }
    for (core::RepositorySpec &spec : specs)
        spec.text = spec.name.familiarName() + u'=' + spec.tags.join(u',');
    return specs.values();
}

void Planner::ask()
{
    sync::RoundRequest request{.name = {}, .specs = unseenSpecs(), .rule = m_rule, .viaEngine = m_settings.viaEngine, .runs = false, .options = m_settings.options};
    m_round = new sync::Round(m_session, m_queue, std::move(request), this);
    connect(m_round, &sync::Round::ended, this, &Planner::take);
    m_round->start();
    Q_EMIT activityChanged();
}

void Planner::take(const sync::RoundResult &result)
{
    std::exchange(m_round, nullptr)->deleteLater();
    for (const core::Transfer &transfer : result.plan.transfers) {
        if (transfer.state != core::TagState::Unknown)
            m_seen.insert(gui::keyOf(transfer), {.state = transfer.state, .digest = transfer.digest, .destinationDigest = transfer.destinationDigest});
    }
    QStringList problems;
    for (const core::Error &error : result.errors)
        problems += error.message;
    if (const auto plan = draft())
        Q_EMIT planned(*plan);
    else
        Q_EMIT refused(plan.error());
    if (problems.isEmpty() && !isComplete())
        problems += result.wasStopped ? tr("Stopped before all was known of the destination.") : tr("The destination could not be asked.");
    Q_EMIT asked(problems);
    Q_EMIT activityChanged();
}

void Planner::retry()
{
    if (activity() == Activity::Asking || m_unseen.isEmpty())
        return;
    drop();
    ask();
}

void Planner::measure(const core::SyncPlan &plan)
{
    if (activity() == Activity::Asking || plan == m_measuredPlan)
        return;
    drop();
    m_measuredPlan = plan;
    if (plan.count(core::SyncAction::Copy) > 0)
        m_measureSoon.start();
    Q_EMIT activityChanged();
}

void Planner::startMeasuring()
{
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
    watcher->setFuture(sync::measure(m_session->context(), m_measuredPlan, m_settings.options));
    Q_EMIT activityChanged();
}

void Planner::stop()
{
    if (m_round) {
        m_round->stop();
        return;
    }
    drop();
    Q_EMIT activityChanged();
}

// A round waits for its comparison when it is destroyed: it is told to stop and destroyed when it has.
void Planner::drop()
{
    m_askSoon.stop();
    m_measureSoon.stop();
    m_measuredPlan = {};
    if (m_round) {
        m_round->disconnect(this);
        connect(m_round, &sync::Round::ended, m_round, &QObject::deleteLater);
        std::exchange(m_round, nullptr)->stop();
    }
    if (m_measuring) {
        m_measuring->disconnect();
        m_measuring->cancel();
        m_measuring.release()->deleteLater();
    }
}

Planner::Activity Planner::activity() const
{
    if (m_round || m_askSoon.isActive())
        return Activity::Asking;
    return m_measuring || m_measureSoon.isActive() ? Activity::Measuring : Activity::Idle;
}

QSet<QString> Planner::countingRegistries() const
{
    QSet<QString> registries;
    for (const core::TagRow &row : m_request.rows)
        registries.insert(row.registry);
    registries.removeIf([this](const QString &registry) { return !m_session->countsPulls(registry); });
    return registries;
}

} // namespace lstags::gui
