// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/planmodel.h"

#include "core/naturalkey.h"
#include "gui/format.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

QString actionWord(core::SyncAction action)
{
    switch (action) {
    case core::SyncAction::Pull:
        return PlanModel::tr("pull");
    case core::SyncAction::Copy:
        return PlanModel::tr("copy");
    case core::SyncAction::Push:
    case core::SyncAction::Send:
        return PlanModel::tr("push");
    case core::SyncAction::Skip:
        break;
    }
    return PlanModel::tr("skip");
}

bool isOfSameTag(const core::Transfer &a, const core::Transfer &b)
{
    return a.tag == b.tag && a.source == b.source;
}

} // namespace

void PlanModel::setPlan(core::SyncPlan plan)
{
    // Then the rows keep their places, and with them the selection.
    const bool areSame = !isEmpty() && std::ranges::equal(plan.transfers, m_plan.transfers, isOfSameTag);
    if (!areSame) {
        beginResetModel();
        m_lines.assign(size_t(plan.transfers.size()), {});
    }
    m_plan = std::move(plan);
    for (int row = 0; row < rowCount(); ++row) {
        const core::Transfer &transfer = transferAt(row);
        const bool isOfEngine = transfer.action != core::SyncAction::Copy;
        Line &line = m_lines[size_t(row)];
        line.bytes = isOfEngine ? transfer.bytes : std::nullopt; // nobody knows what the engine has of it
        line.failure.clear();
    }
    if (areSame)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
    Q_EMIT checksChanged();
}

void PlanModel::clear()
{
    setPlan({});
}

void PlanModel::setActivity(bool isAsking, bool isMeasuring)
{
    const bool isNew = isAsking != m_isAsking || isMeasuring != m_isMeasuring;
    m_isAsking = isAsking;
    m_isMeasuring = isMeasuring;
    if (isNew && !isEmpty())
        Q_EMIT dataChanged(index(0, Bytes), index(rowCount() - 1, Reason));
}

void PlanModel::setCountingRegistries(const QSet<QString> &registries)
{
    m_counting = registries;
}

void PlanModel::take(const QList<sync::Measured> &measured)
{
    int first = rowCount();
    int last = -1;
    for (const sync::Measured &one : measured) {
        if (one.index < 0 || one.index >= rowCount())
            continue;
        Line &line = m_lines[size_t(one.index)];
        line.bytes = one.bytes ? std::optional(*one.bytes) : std::nullopt;
        line.failure = one.bytes ? QString() : one.bytes.error().message;
        core::Transfer &transfer = m_plan.transfers[one.index];
        if (one.referrers > 0)
            transfer.reason = tr("along comes what refers to it: %1").arg(one.referrers);
        else if (one.wasThere)
            transfer.reason = transfer.state == core::TagState::Present ? tr("the same there, and nothing is missing") : tr("came there in the meantime");
        first = std::min(first, one.index);
        last = std::max(last, one.index);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void PlanModel::setChecked(const QList<int> &rows, bool checked)
{
    int first = rowCount();
    int last = -1;
    for (const int row : rows) {
        if (isSkipped(row) || isChecked(row) == checked)
            continue;
        m_lines[size_t(row)].isUnchecked = !checked;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last < 0)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT checksChanged();
}

bool PlanModel::isChecked(int row) const
{
    return !isSkipped(row) && !m_lines[size_t(row)].isUnchecked;
}

core::SyncPlan PlanModel::chosen() const
{
    core::SyncPlan plan = m_plan;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isChecked(row))
            plan.transfers[row].action = core::SyncAction::Skip;
    }
    return plan;
}

PlanModel::Totals PlanModel::totals() const
{
    Totals totals;
    for (int row = 0; row < rowCount(); ++row) {
        if (isSkipped(row)) {
            ++(isUnknown(row) ? totals.unknown : totals.skipped);
        } else if (!isChecked(row)) {
            ++totals.unchosen;
        } else {
            ++totals.chosen;
            totals.copies += transferAt(row).action == core::SyncAction::Copy ? 1 : 0;
            const auto &bytes = m_lines[size_t(row)].bytes;
            totals.unmeasured += bytes ? 0 : 1;
            totals.bytes += std::min(std::max<qint64>(0, bytes.value_or(0)), std::numeric_limits<qint64>::max() - totals.bytes);
        }
    }
    return totals;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Source && !isSkipped(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString PlanModel::bytesText(int row) const
{
    const core::Transfer &transfer = transferAt(row);
    const Line &line = m_lines[size_t(row)];
    if (transfer.action == core::SyncAction::Skip || !line.failure.isEmpty())
        return {};
    if (line.bytes)
        return byteSize(*line.bytes);
    if (transfer.action != core::SyncAction::Copy)
        return tr("n/a");
    if (m_isMeasuring && isChecked(row) && !m_counting.contains(transfer.source.registry))
        return tr("measuring…");
    return tr("not measured");
}

QString PlanModel::reason(int row) const
{
    if (m_isAsking && isUnknown(row))
        return tr("asking what is there…");
    const QString &failure = m_lines[size_t(row)].failure;
    return core::printable(failure.isEmpty() ? transferAt(row).reason : failure);
}

QString PlanModel::text(int row, Column column) const
{
    const core::Transfer &transfer = transferAt(row);
    switch (column) {
    case Source:
        return core::printable(transfer.sourceText(), 400);
    case Action:
        return actionWord(transfer.action);
    case Destination:
        return core::printable(transfer.destinationText(), 400);
    case State:
        return stateWord(LineState(transfer.state));
    case Bytes:
        return bytesText(row);
    default:
        return reason(row);
    }
}

QString PlanModel::tooltip(int row, Column column) const
{
    const core::Transfer &transfer = transferAt(row);
    const bool isMeasurable = transfer.action == core::SyncAction::Copy && m_lines[size_t(row)].failure.isEmpty();
    switch (column) {
    case Source:
        return transfer.digest.isNull() ? transfer.sourceText() : QString(transfer.sourceText() + u' ' + transfer.digest.toString());
    case Destination:
        return transfer.destinationDigest.isNull() ? transfer.destinationText()
                                                   : QString(transfer.destinationText() + u' ' + transfer.destinationDigest.toString());
    case State:
        return stateExplanation(transfer.state);
    case Bytes:
        if (isMeasurable && m_counting.contains(transfer.source.registry))
            return tr("Not measured: the source counts pulls, and measuring is one.");
        if (isMeasurable)
            return tr("What is sent after what the destination has already");
        return transfer.action == core::SyncAction::Skip ? QString() : tr("The size of the image, whatever the engine has of it");
    case Reason:
        if (transfer.action == core::SyncAction::Skip && transfer.state == core::TagState::Changed)
            return tr("%1 - \"Update tags that differ\" in the settings of the plan has it copied too", "a reason").arg(reason(row));
        return reason(row);
    default:
        return {};
    }
}

QVariant PlanModel::sortKey(int row, Column column) const
{
    const core::Transfer &transfer = transferAt(row);
    switch (column) {
    case Source:
        return QString(transfer.source.familiarName() + u'\0' + QString::fromLatin1(core::naturalKey(transfer.tag).toHex()));
    case Action:
        return int(transfer.action) * 2 + (isChecked(row) ? 0 : 1);
    case State:
        return int(std::ranges::find(shownOrder, LineState(transfer.state)) - shownOrder.begin());
    case Bytes:
        return m_lines[size_t(row)].bytes.value_or(-1);
    default:
        return text(row, column);
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainTooltip(tooltip(row, column));
    case Qt::TextAlignmentRole:
        return column == Bytes ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::CheckStateRole:
        return column == Source && !isSkipped(row) ? QVariant(isChecked(row) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case SortRole:
        return sortKey(row, column);
    case StateRole:
        return int(transferAt(row).state);
    case ActionRole:
        return int(transferAt(row).action);
    case SkippedRole:
        return isSkipped(row) && !isUnknown(row);
    case FailedRole:
        return !m_lines[size_t(row)].failure.isEmpty();
    default:
        return {};
    }
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    setChecked({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == Bytes)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{tr("From"), tr("Action"), tr("To"), tr("State there"), tr("To send"), tr("Reason")};
    return titles[size_t(section)];
}

} // namespace lstags::gui
