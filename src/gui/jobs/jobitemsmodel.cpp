// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/jobitemsmodel.h"

#include "core/error.h"
#include "gui/format.h"
#include "gui/jobs/jobformat.h"
#include "gui/rowranges.h"

namespace lstags::gui {
namespace {

constexpr int longestReference = 1024;

bool isNumber(int column)
{
    return column == JobItemsModel::Sent || column == JobItemsModel::Skipped || column == JobItemsModel::Mounted;
}

/// What it is known to need: before it begins, what the plan says.
qint64 neededBy(const sync::JobItem &item)
{
    return item.state == sync::ItemState::Waiting && item.tally.needed == 0 ? item.transfer.bytes.value_or(0) : item.tally.needed;
}

} // namespace

void JobItemsModel::setItems(const QList<sync::JobItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

void JobItemsModel::update(const QList<sync::JobItem> &items, const QList<int> &changed)
{
    for (const int row : changed)
        m_items[row] = items.at(row);
    forEachRange(changed, [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1)); });
}

QString JobItemsModel::text(const sync::JobItem &item, int column)
{
    const auto size = [](qint64 bytes) { return bytes > 0 ? byteSize(bytes) : QString(); };
    switch (column) {
    case From:
        return core::printable(item.transfer.sourceText(), longestReference);
    case Action:
        return actionWord(item.transfer.action);
    case To:
        return core::printable(item.transfer.destinationText(), longestReference);
    case State:
        return lookOf(item.state).word;
    case Sent:
        return sentText(item.tally.sent, neededBy(item));
    case Skipped:
        return size(item.tally.skipped);
    case Mounted:
        return size(item.tally.mounted);
    case Reason:
        return core::printable(item.reason.isEmpty() && item.state == sync::ItemState::Waiting ? item.transfer.reason : item.reason);
    default:
        return {};
    }
}

int JobItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int JobItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const sync::JobItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(item, index.column());
    case Qt::ToolTipRole:
        return plainTooltip(text(item, index.column()));
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case DoneRole:
        return double(item.tally.sent);
    case TotalRole: // a bar is for what is under way
        return item.state == sync::ItemState::Running ? double(item.tally.needed) : 0.0;
    case FailedRole:
        return item.state == sync::ItemState::Failed;
    case IconRole:
        return lookOf(item.state).icon;
    case TintRole:
        return int(lookOf(item.state).tint);
    default:
        return {};
    }
}

QVariant JobItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Skipped)
        return tr("Bytes that were at the destination already");
    if (role == Qt::ToolTipRole && section == Mounted)
        return tr("Bytes that the destination took from another of its repositories");
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{tr("From"), tr("Action"),    tr("To"),      tr("State"),
                                                  tr("Sent"), tr("Was there"), tr("Mounted"), tr("Reason")};
    return titles[size_t(section)];
}

} // namespace lstags::gui
