// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/jobsmodel.h"

#include "gui/format.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace lstags::gui {

void JobsModel::reset(const QStringList &entries)
{
    beginResetModel();
    m_jobs.clear();
    for (const QString &entry : entries)
        m_jobs.push_back({.entry = entry, .reason = {}});
    endResetModel();
}

void JobsModel::apply(const QList<compare::EntryUpdate> &updates)
{
    int first = int(m_jobs.size());
    int last = -1;
    for (const compare::EntryUpdate &update : updates) {
        if (update.entry < 0 || update.entry >= int(m_jobs.size()))
            continue;
        Job &job = m_jobs[size_t(update.entry)];
        job.phase = update.phase;
        if (update.phase != Phase::Stopped) {
            job.done = update.done;
            job.total = update.total;
        }
        job.warnings += int(update.warnings.size());
        if (update.error)
            job.reason = update.error->message;
        else if (!update.warnings.isEmpty())
            job.reason = update.warnings.last();
        first = std::min(first, update.entry);
        last = std::max(last, update.entry);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void JobsModel::restart(int entry)
{
    Job &job = m_jobs[size_t(entry)];
    job = {.entry = job.entry, .reason = {}};
    Q_EMIT dataChanged(index(entry, 0), index(entry, ColumnCount - 1));
}

JobsModel::Summary JobsModel::summary() const
{
    Summary summary{.entries = int(m_jobs.size())};
    for (const Job &job : m_jobs) {
        const bool isFinished = job.phase == Phase::Done || job.phase == Phase::Failed;
        summary.finished += isFinished ? 1 : 0;
        summary.failed += job.phase == Phase::Failed ? 1 : 0;
        summary.tags += job.done;
        summary.wanted += job.total;
        summary.progress += isFinished ? 1.0 : job.total > 0 ? double(job.done) / job.total : 0.0;
    }
    return summary;
}

QList<int> JobsModel::failedEntries() const
{
    QList<int> entries;
    for (size_t i = 0; i < m_jobs.size(); ++i) {
        if (m_jobs[i].phase == Phase::Failed || m_jobs[i].phase == Phase::Stopped)
            entries += int(i);
    }
    return entries;
}

QString JobsModel::progressText(const Job &job)
{
    const QLocale locale;
    if (job.phase == Phase::Listing)
        return {};
    return job.total > job.done ? tr("%1 of %2").arg(locale.toString(job.done), locale.toString(job.total)) : tr("%n tag(s)", nullptr, job.done);
}

void JobsModel::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) != paused && !m_jobs.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

QString JobsModel::phaseText(Phase phase) const
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

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

int JobsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Job &job = m_jobs[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const std::array<QString, ColumnCount> texts{core::printable(job.entry, 1024), progressText(job), phaseText(job.phase),
                                                     core::printable(job.reason)};
        return texts[size_t(index.column())];
    }
    case Qt::ToolTipRole:
        return plainTooltip(index.column() == Reason ? job.reason : index.column() == Entry ? job.entry : QString());
    case DoneRole:
        return job.phase == Phase::Done ? std::max(job.done, 1) : job.done;
    case TotalRole:
        if (job.phase == Phase::Failed) // how far it came is no progress
            return 0;
        return job.phase == Phase::Done ? std::max(job.done, 1) : job.total;
    case FailedRole:
        return job.phase == Phase::Failed;
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Repository"), tr("Progress"), tr("State"), tr("Reason")};
    return titles[size_t(section)];
}

} // namespace lstags::gui
