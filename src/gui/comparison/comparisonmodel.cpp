// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/comparison/comparisonmodel.h"

#include "gui/format.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace lstags::gui {

void ComparisonModel::reset(const QStringList &entries)
{
    beginResetModel();
    m_runs.clear();
    for (const QString &entry : entries)
        m_runs.push_back({.entry = entry, .reason = {}});
    endResetModel();
}

void ComparisonModel::apply(const QList<compare::EntryUpdate> &updates)
{
    int first = int(m_runs.size());
    int last = -1;
    for (const compare::EntryUpdate &update : updates) {
        if (update.entry < 0 || update.entry >= int(m_runs.size()))
            continue;
        Run &run = m_runs[size_t(update.entry)];
        run.phase = update.phase;
        if (update.phase != Phase::Stopped) {
            run.done = update.done;
            run.total = update.total;
        }
        run.warnings += int(update.warnings.size());
        if (update.error)
            run.reason = update.error->message;
        else if (!update.warnings.isEmpty())
            run.reason = update.warnings.last();
        first = std::min(first, update.entry);
        last = std::max(last, update.entry);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void ComparisonModel::restart(int entry)
{
    Run &run = m_runs[size_t(entry)];
    run = {.entry = run.entry, .reason = {}};
    Q_EMIT dataChanged(index(entry, 0), index(entry, ColumnCount - 1));
}

ComparisonModel::Summary ComparisonModel::summary() const
{
    Summary summary{.entries = int(m_runs.size())};
    for (const Run &run : m_runs) {
        const bool isFinished = run.phase == Phase::Done || run.phase == Phase::Failed;
        summary.finished += isFinished ? 1 : 0;
        summary.failed += run.phase == Phase::Failed ? 1 : 0;
        summary.tags += run.done;
        summary.wanted += run.total;
        summary.progress += isFinished ? 1.0 : run.total > 0 ? double(run.done) / run.total : 0.0;
    }
    return summary;
}

QList<int> ComparisonModel::failedEntries() const
{
    QList<int> entries;
    for (size_t i = 0; i < m_runs.size(); ++i) {
        if (m_runs[i].phase == Phase::Failed || m_runs[i].phase == Phase::Stopped)
            entries += int(i);
    }
    return entries;
}

QString ComparisonModel::progressText(const Run &run)
{
    const QLocale locale;
    if (run.phase == Phase::Listing)
        return {};
    return run.total > run.done ? tr("%1 of %2").arg(locale.toString(run.done), locale.toString(run.total)) : tr("%n tag(s)", nullptr, run.done);
}

void ComparisonModel::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) != paused && !m_runs.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

QString ComparisonModel::phaseText(Phase phase) const
{
    if (m_paused && (phase == Phase::Listing || phase == Phase::Comparing))
        return tr("Paused");
    switch (phase) {
    case Phase::Listing:
        return tr("Listing tags");
    case Phase::Comparing:
        return tr("Comparing");
    case Phase::Done:
        return tr("Done");
    case Phase::Failed:
        return tr("Failed");
    case Phase::Stopped:
        break;
    }
    return tr("Stopped");
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Run &run = m_runs[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const std::array<QString, ColumnCount> texts{core::printable(run.entry, 1024), progressText(run), phaseText(run.phase),
                                                     core::printable(run.reason)};
        return texts[size_t(index.column())];
    }
    case Qt::ToolTipRole:
        return plainTooltip(index.column() == Reason ? run.reason : index.column() == Entry ? run.entry : QString());
    case DoneRole:
        return run.phase == Phase::Done ? std::max(run.done, 1) : run.done;
    case TotalRole:
        if (run.phase == Phase::Failed) // how far it came is no progress
            return 0;
        return run.phase == Phase::Done ? std::max(run.done, 1) : run.total;
    case FailedRole:
        return run.phase == Phase::Failed;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Repository"), tr("Progress"), tr("State"), tr("Reason")};
    return titles[size_t(section)];
}

} // namespace lstags::gui
