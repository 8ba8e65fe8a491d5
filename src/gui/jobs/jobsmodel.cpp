// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/jobsmodel.h"

#include "core/error.h"
#include "gui/format.h"
#include "gui/jobs/jobformat.h"
#include "gui/rowranges.h"

#include <QHash>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int longestName = 255;

QString mimeType()
{
    return u"application/x-lstags-job"_s;
}

bool isNumber(int column)
{
    return column == JobsModel::Bytes || column == JobsModel::Speed || column == JobsModel::Left;
}

} // namespace

int JobsModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const JobSummary &job) { return job.id == id; });
    return found == m_jobs.end() ? -1 : int(found - m_jobs.begin());
}

void JobsModel::append(std::vector<JobSummary> jobs)
{
    if (jobs.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(jobs.size()) - 1);
    std::move(jobs.begin(), jobs.end(), std::back_inserter(m_jobs));
    endInsertRows();
}

void JobsModel::update(const std::vector<JobSummary> &jobs)
{
    QList<int> changed;
    for (const JobSummary &job : jobs) {
        const int row = rowOf(job.id);
        if (row < 0 || m_jobs[size_t(row)] == job)
            continue;
        m_jobs[size_t(row)] = job;
        changed += row;
    }
    std::sort(changed.begin(), changed.end());
    forEachRange(changed, [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1)); });
}

void JobsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_jobs.erase(m_jobs.begin() + row);
    endRemoveRows();
}

void JobsModel::reorder(const QList<qint64> &ids)
{
    QHash<qint64, int> places;
    for (const qint64 id : ids)
        places.insert(id, int(places.size()));
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after += this->index(places.value(m_jobs[size_t(index.row())].id), index.column());
    std::sort(m_jobs.begin(), m_jobs.end(), [&](const JobSummary &a, const JobSummary &b) { return places.value(a.id) < places.value(b.id); });
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QString JobsModel::text(const JobSummary &job, int column)
{
    switch (column) {
    case Name:
        return core::printable(job.name, longestName);
    case State:
        return lookOf(job.standing).word;
    case Progress:
        //: a percentage
        return tr("%1 %").arg(QLocale().toString(int(job.progress() * 100)));
    case Items:
        return itemsText(job);
    case Bytes:
        return sentText(job.tally.sent, job.bytes());
    case Speed:
        return speedText(job.bytesPerSecond);
    case Left:
        return timeLeftText(job.timeLeft(), !job.knowsBytes);
    case What:
        return whatText(job);
    case Reason:
        return job.standing == JobStanding::Elsewhere ? tr("Another program runs this job.") : core::printable(job.reason);
    default:
        return {};
    }
}

QString JobsModel::tooltip(const JobSummary &job, int column)
{
    const QString saved = savedText(job.tally);
    if (column != Bytes || saved.isEmpty())
        return plainTooltip(text(job, column));
    const QString all = job.knowsBytes ? QString() : tr("The size of some images is known only when their turn comes.");
    return plainTooltip(u"%1 %2"_s.arg(saved, all).trimmed());
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
    const JobSummary &job = m_jobs[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(job, index.column());
    case Qt::ToolTipRole:
        return tooltip(job, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StandingRole:
        return int(job.standing);
    case DoneRole:
        return job.progress() * progressSteps;
    case TotalRole: // a bar is for what is not over
        return job.isActive() || job.standing == JobStanding::Paused || job.standing == JobStanding::Elsewhere ? progressSteps : 0;
    case FailedRole:
        return job.standing == JobStanding::Failed;
    case IconRole:
        return lookOf(job.standing).icon;
    case TintRole:
        return int(lookOf(job.standing).tint);
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Job"),   tr("State"), tr("Progress"), tr("Images"), tr("Sent"),
                                                  tr("Speed"), tr("Left"),  tr("What"),     tr("Reason")};
    return titles[size_t(section)];
}

Qt::ItemFlags JobsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList JobsModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *JobsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType(), QByteArray::number(m_jobs[size_t(indexes.first().row())].id));
    return data;
}

bool JobsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    const qint64 id = data->data(mimeType()).toLongLong();
    const int from = rowOf(id);
    if (action != Qt::MoveAction || parent.isValid() || from < 0)
        return false;
    const int before = row < 0 ? rowCount() : row;
    Q_EMIT moveRequested(id, before > from ? before - 1 : before); // its own row is gone by then
    return true;
}

} // namespace lstags::gui
