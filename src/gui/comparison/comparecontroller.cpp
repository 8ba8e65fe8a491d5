// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/comparison/comparecontroller.h"

#include "gui/dropfuture.h"

#include <algorithm>

namespace lstags::gui {

CompareController::~CompareController()
{
    drop(m_details);
    drop(m_refresh);
}

core::Result<void> CompareController::open(compare::Settings settings, net::Trace trace)
{
    auto session = compare::Session::create(std::move(settings), std::move(trace));
    if (!session)
        return tl::unexpected(session.error());
    m_session = std::move(*session);
    connect(m_session.get(), &compare::Session::engineChanged, this, &CompareController::engineChanged);
    connect(m_session.get(), &compare::Session::engineImagesChanged, this, &CompareController::engineImagesChanged);
    connect(m_session.get(), &compare::Session::detailsFailed, this,
            [this](const core::Error &error) { Q_EMIT warned({error.message}); });
    m_session->watchEngine();
    auto *watcher = new QFutureWatcher<core::Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const core::Result<void> ready = watcher->result(); !ready)
            Q_EMIT cacheFailed(ready.error());
    });
    watcher->setFuture(m_session->cacheReady());
    return {};
}

void CompareController::start(QList<core::RepositorySpec> specs, QList<core::Target> targets)
{
    forget();
    m_targets = std::move(targets);
    m_comparison = m_session->compare(std::move(specs), m_targets);
    watch(m_comparison.get());
    Q_EMIT specsChanged();
    Q_EMIT activityChanged();
}

void CompareController::clear()
{
    forget();
    Q_EMIT specsChanged();
    Q_EMIT activityChanged();
}

void CompareController::forget()
{
    retire(std::move(m_comparison));
    retire(std::move(m_tagRefresh));
    drop(m_details);
    drop(m_refresh);
    m_detailed.clear();
    m_tagsDue.clear();
    m_stopped = m_refreshIsDue = false;
}

void CompareController::watch(compare::Comparison *comparison)
{
    connect(comparison, &compare::Comparison::updated, this, &CompareController::updated);
    connect(comparison, &compare::Comparison::targetFailed, this, &CompareController::targetFailed);
    connect(comparison, &compare::Comparison::finished, this, [this] {
        Q_EMIT finished();
        Q_EMIT activityChanged();
        if (const QStringList warnings = m_session->takeWarnings(); !warnings.isEmpty())
            Q_EMIT warned(warnings);
        if (std::exchange(m_refreshIsDue, false))
            Q_EMIT engineImagesChanged();
        refreshDueTags();
    });
}

// A comparison waits for its batches when it is destroyed: one that still runs is told to stop and destroyed when it has.
void CompareController::retire(std::unique_ptr<compare::Comparison> comparison)
{
    compare::Comparison *old = comparison.get();
    if (!old)
        return;
    old->disconnect(this);
    if (!old->isRunning())
        return;
    m_retired.push_back(std::move(comparison));
    connect(old, &compare::Comparison::finished, this, [this, old] {
        std::erase_if(m_retired, [old](const auto &retired) { return retired.get() == old; });
    }, Qt::QueuedConnection);
    old->stop();
}

void CompareController::togglePause()
{
    if (activity() == Activity::Paused)
        m_comparison->resume();
    else if (m_comparison)
        m_comparison->pause();
    Q_EMIT activityChanged();
}

void CompareController::stop()
{
    if (!m_comparison || !m_comparison->isRunning())
        return;
    m_stopped = true;
    m_comparison->stop();
    Q_EMIT activityChanged();
}

void CompareController::retry(int entry)
{
    if (!m_comparison)
        return;
    m_stopped = false;
    m_comparison->retry(entry);
    Q_EMIT activityChanged();
}

void CompareController::complete(const QList<core::TagRow> &rows)
{
    const bool isBusy = m_details && !m_details->isFinished();
    if (!m_session || isBusy || activity() == Activity::Paused)
        return;
    QList<core::TagRow> wanted;
    for (const core::TagRow &row : rows) {
        const QString key = row.registry + u'/' + row.repository + u'@' + row.digest.toString();
        if (!m_detailed.contains(key)) {
            m_detailed.insert(key);
            wanted += row;
        }
    }
    if (wanted.isEmpty())
        return;
    drop(m_details);
    m_details = std::make_unique<QFutureWatcher<core::TagRow>>();
    auto *watcher = m_details.get();
    connect(watcher, &QFutureWatcherBase::resultsReadyAt, this, [this, watcher](int begin, int end) {
        QList<core::TagRow> arrived;
        for (int i = begin; i < end; ++i)
            arrived += watcher->resultAt(i);
        Q_EMIT detailsArrived(arrived);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, &CompareController::detailsFinished, Qt::QueuedConnection);
    watcher->setFuture(m_session->details(std::move(wanted), m_detailsCost));
}

void CompareController::refreshEngine(const QMap<int, QList<core::TagRow>> &rows)
{
    const int engine = core::engineAmong(m_targets);
    if (!m_comparison || engine < 0)
        return;
    if (activity() != Activity::Idle) { // it listed the engine's images at its start
        m_refreshIsDue = true;
        return;
    }
    QList<compare::EntryRows> known;
    for (auto entry = rows.begin(); entry != rows.end(); ++entry)
        known += compare::EntryRows{.entry = entry.key(), .spec = m_comparison->specs().at(entry.key()), .rows = entry.value(),
                                    .targets = int(m_targets.size()), .engine = engine};
    drop(m_refresh);
    m_refresh = std::make_unique<QFutureWatcher<RefreshResult>>();
    auto *watcher = m_refresh.get();
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const auto future = watcher->future();
        if (future.isCanceled() || future.resultCount() == 0)
            return;
        if (const RefreshResult result = future.result())
            Q_EMIT refreshed(*result);
    });
    watcher->setFuture(m_session->refreshEngine(std::move(known)));
}

void CompareController::refreshTags(const QMap<int, QStringList> &tags)
{
    for (auto entry = tags.begin(); entry != tags.end(); ++entry)
        m_tagsDue[entry.key()] += entry.value();
    refreshDueTags();
}

void CompareController::refreshDueTags()
{
    const bool isBusy = activity() != Activity::Idle || (m_tagRefresh && m_tagRefresh->isRunning());
    if (isBusy || m_tagsDue.isEmpty())
        return;
    const QList<int> entries = m_tagsDue.keys();
    QList<core::RepositorySpec> specs;
    for (auto entry = m_tagsDue.begin(); entry != m_tagsDue.end(); ++entry) {
        entry.value().removeDuplicates();
        const core::RepositoryName name = m_comparison->specs().at(entry.key()).name;
        specs += core::RepositorySpec{.text = name.familiarName() + u'=' + entry.value().join(u','), .name = name, .tags = entry.value(), .filter = {}};
    }
    m_tagsDue.clear();
    m_tagRefresh = m_session->compare(std::move(specs), m_targets, false);
    connect(m_tagRefresh.get(), &compare::Comparison::updated, this, [this, entries](const QList<compare::EntryUpdate> &updates) {
        QList<compare::EntryChanges> changes;
        for (const compare::EntryUpdate &update : updates)
            changes += compare::EntryChanges{.entry = entries.at(update.entry), .changed = update.rows, .gone = {}};
        Q_EMIT refreshed(changes);
    });
    connect(m_tagRefresh.get(), &compare::Comparison::finished, this, &CompareController::refreshDueTags, Qt::QueuedConnection);
}

QList<core::RepositorySpec> CompareController::specs() const
{
    return m_comparison ? m_comparison->specs() : QList<core::RepositorySpec>();
}

CompareController::Activity CompareController::activity() const
{
    if (!m_comparison || !m_comparison->isRunning())
        return Activity::Idle;
    return m_comparison->isPaused() ? Activity::Paused : Activity::Running;
}

std::optional<registry::Quota> CompareController::quota() const
{
    if (!m_comparison)
        return {};
    QSet<QString> asked;
    for (const core::RepositorySpec &spec : m_comparison->specs()) {
        if (asked.contains(spec.name.registry))
            continue;
        asked.insert(spec.name.registry);
        if (const auto quota = m_session->quota(spec.name.registry))
            return quota;
    }
    return {};
}

} // namespace lstags::gui
