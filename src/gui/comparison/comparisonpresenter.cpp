// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/comparison/comparisonpresenter.h"

#include "gui/format.h"
#include "gui/comparison/comparisonmodel.h"
#include "gui/messagebar.h"
#include "gui/tagtable/tagtablepanel.h"

#include <QtConcurrent>

#include <utility>

using namespace Qt::StringLiterals;

namespace lstags::gui {

ComparisonPresenter::ComparisonPresenter(CompareController *controller, const Views &views, QObject *parent)
    : QObject(parent), m_controller(controller), m_views(views)
{
    connect(controller, &CompareController::updated, this, &ComparisonPresenter::take);
    connect(controller, &CompareController::targetFailed, this, &ComparisonPresenter::showTargetFailure);
    connect(controller, &CompareController::detailsArrived, views.table, &TagTablePanel::complete);
    connect(controller, &CompareController::detailsFinished, this, &ComparisonPresenter::completeVisible);
    connect(controller, &CompareController::engineImagesChanged, this, &ComparisonPresenter::refreshEngine);
    connect(controller, &CompareController::refreshed, this, &ComparisonPresenter::showRefreshed);
    connect(controller, &CompareController::engineChanged, this, [this](const core::Result<engine::Info> &info) {
        if (info && !m_targetFailure.isEmpty())
            refreshEngine();
    });
    connect(controller, &CompareController::finished, views.table, &TagTablePanel::finishRun);
    connect(views.table, &TagTablePanel::runShown, this, &ComparisonPresenter::refreshEngineIfDue);
    connect(views.table, &TagTablePanel::retryRequested, this, [this](int entry) { retry({entry}); });
    connect(views.table, &TagTablePanel::visibleRowsChanged, this, &ComparisonPresenter::completeVisible);
}

bool ComparisonPresenter::start(const QList<core::Target> &targets)
{
    if (!m_views.entries->hasSpec())
        return false;
    QList<core::RepositorySpec> specs;
    QStringList texts;
    QStringList images;
    m_compared.clear();
    m_failedAtSource.clear();
    for (int row = 0; row < m_views.entries->rowCount(); ++row) {
        const auto &spec = m_views.entries->specAt(row);
        if (!spec)
            continue;
        specs += *spec;
        texts += spec->text;
        images += spec->name.familiarName();
        m_compared += m_views.entries->entryAt(row);
    }
    ++m_run;
    forgetTargetFailure();
    m_views.entries->clearOutcomes();
    m_views.table->reset(images);
    m_views.table->setTargets(targets);
    m_views.progress->reset(texts);
    m_controller->start(std::move(specs), targets);
    return true;
}

void ComparisonPresenter::retry(const QList<int> &entries)
{
    ++m_run;
    for (const int entry : entries) {
        m_failedAtSource.remove(entry);
        m_views.table->removeEntry(entry);
        m_views.progress->restart(entry);
        m_controller->retry(entry);
    }
}

void ComparisonPresenter::clear()
{
    ++m_run;
    m_compared.clear();
    m_failedAtSource.clear();
    forgetTargetFailure();
    m_views.entries->clearOutcomes();
    m_views.table->reset({});
    m_views.progress->reset({});
    m_controller->clear();
}

/// The entries whose repository has this name at its source or at a target. A path that depends on the tag is not found.
QMultiHash<core::RepositoryName, int> ComparisonPresenter::entriesByName() const
{
    const QList<core::RepositorySpec> specs = m_controller->specs();
    QMultiHash<core::RepositoryName, int> entries;
    for (int entry = 0; entry < specs.size(); ++entry) {
        const core::RepositoryName &name = specs.at(entry).name;
        entries.insert(name, entry);
        for (const core::Target &target : m_controller->targets()) {
            const auto there = target.isEngine() ? core::Result<core::Destination>() : target.of(name, u"latest"_s);
            if (there && !target.isEngine())
                entries.insert(there->name, entry);
        }
    }
    return entries;
}

void ComparisonPresenter::showSynced(const sync::Job &job)
{
    const QList<core::RepositorySpec> specs = m_controller->specs();
    const auto entries = entriesByName();
    QMap<int, QStringList> tags;
    for (const sync::JobItem &item : job.items) {
        if (!item.isDone() || item.transfer.isToEngine())
            continue;
        const auto found = entries.values(item.transfer.destination);
        for (const int entry : found) {
            for (const QString &tag : {item.transfer.tag, item.transfer.destinationTag}) { // templates may have made another of it
                if (specs.at(entry).selects(tag))
                    tags[entry] += tag;
            }
        }
    }
    m_controller->refreshTags(tags);
}

void ComparisonPresenter::completeVisible()
{
    m_controller->complete(m_views.table->visibleRowsWithoutDetails());
}

void ComparisonPresenter::take(const QList<compare::EntryUpdate> &updates)
{
    m_views.table->apply(updates);
    m_views.progress->apply(updates);
    for (const compare::EntryUpdate &update : updates) {
        if (update.error && !update.isAtTarget)
            m_failedAtSource.insert(update.entry);
        showOutcome(update);
    }
}

void ComparisonPresenter::showOutcome(const compare::EntryUpdate &update)
{
    using Phase = compare::EntryUpdate::Phase;
    if (update.entry < 0 || update.entry >= m_compared.size())
        return;
    EntriesModel::Outcome outcome;
    if (update.error && update.isAtTarget) // the entry is not to blame
        outcome = {.text = tr("%n tag(s)", nullptr, update.total), .detail = update.error->message};
    else if (update.error)
        outcome = {.text = failureWord(update.error->kind), .detail = update.error->message, .failed = true};
    else if (update.phase == Phase::Stopped)
        outcome = {.text = tr("stopped"), .detail = {}};
    else if (update.phase != Phase::Listing)
        outcome = {.text = tr("%n tag(s)", nullptr, update.done), .detail = update.warnings.join(u'\n')};
    m_views.entries->setOutcome(m_compared[update.entry], outcome);
}

void ComparisonPresenter::showTargetFailure(int, const core::Error &error)
{
    m_targetFailure = error.message;
    m_views.table->setTargetMessage(error.message);
    m_views.messages->say(MessageBar::Kind::Note, error.message);
}

void ComparisonPresenter::forgetTargetFailure()
{
    m_views.messages->withdraw(std::exchange(m_targetFailure, {}));
}

/// Of which everything is known that the table shall have.
QList<int> ComparisonPresenter::knownEntries() const
{
    using Phase = ComparisonModel::Phase;
    QList<int> known;
    for (int entry = 0; entry < m_views.progress->rowCount(); ++entry) {
        const Phase phase = m_views.progress->phaseOf(entry);
        if (phase == Phase::Done || (phase == Phase::Failed && !m_failedAtSource.contains(entry)))
            known += entry;
    }
    return known;
}

// What is known of a million tags is gathered in another thread, once at a time, when all of it is in the table: a tag that is not would
// count as one that the source does not have.
void ComparisonPresenter::refreshEngine()
{
    if (m_isGathering || m_views.table->isFeeding()) {
        m_gathersAgain = true;
        return;
    }
    m_isGathering = true;
    const auto take = [this, run = m_run, entries = knownEntries()](const QMap<int, QList<core::TagRow>> &rows) {
        m_isGathering = false;
        if (run != m_run) {
            m_gathersAgain = true;
        } else {
            QMap<int, QList<core::TagRow>> known;
            for (const int entry : entries)
                known.insert(entry, rows.value(entry));
            m_controller->refreshEngine(known);
        }
        refreshEngineIfDue();
    };
    QtConcurrent::run(&rowsByEntry, m_views.table->model()->lines()).then(this, take);
}

void ComparisonPresenter::refreshEngineIfDue()
{
    if (std::exchange(m_gathersAgain, false))
        refreshEngine();
}

void ComparisonPresenter::showRefreshed(const QList<compare::EntryChanges> &changes)
{
    m_views.table->setTargetMessage({});
    forgetTargetFailure();
    m_views.table->refresh(changes);
}

} // namespace lstags::gui
