// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/trace/tracemodel.h"

#include "gui/format.h"
#include "gui/trace/tracebuffer.h"
#include "net/redaction.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

bool isNumber(int column)
{
    return column == TraceModel::Status || column == TraceModel::Duration || column == TraceModel::Bytes;
}

} // namespace

void TraceModel::append(const QList<net::TraceEntry> &all)
{
    const qsizetype count = std::min(all.size(), qsizetype(TraceBuffer::capacity));
    if (count == 0)
        return;
    const qsizetype surplus = qsizetype(m_entries.size()) + count - qsizetype(TraceBuffer::capacity);
    if (surplus > 0) {
        beginRemoveRows({}, 0, int(surplus) - 1);
        m_entries.erase(m_entries.begin(), m_entries.begin() + surplus);
        endRemoveRows();
    }
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + size_t(count)) - 1);
    m_entries.insert(m_entries.end(), all.end() - count, all.end());
    endInsertRows();
}

void TraceModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

QString TraceModel::text(const net::TraceEntry &entry, int column)
{
    const QLocale locale;
    switch (column) {
    case Time:
        return entry.started.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case Verb:
        return core::printable(QString::fromUtf8(entry.verb), 32);
    case Url:
        return core::printable(entry.url);
    case Status:
        return entry.status == 0 ? tr("none") : QString::number(entry.status);
    case Duration:
        return tr("%1 ms").arg(locale.toString(double(entry.duration.count()) / 1000.0, 'f', 1));
    case Bytes:
        return locale.toString(entry.bytes);
    case Note:
        return core::printable(entry.note);
    default:
        return {};
    }
}

QString TraceModel::description(int row) const
{
    const net::TraceEntry &entry = m_entries[size_t(row)];
    QStringList lines;
    for (int column = 0; column < ColumnCount; ++column)
        lines += text(entry, column);
    return lines.join(u"  "_s) + u"\n\n"_s + net::headerLines(entry);
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int TraceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const net::TraceEntry &entry = m_entries[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::ToolTipRole && (index.column() == Url || index.column() == Note))
        return plainTooltip(text(entry, index.column()));
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Time"), tr("Method"), tr("Address"), tr("Status"), tr("Duration"), tr("Bytes"), tr("Note")};
    return titles[size_t(section)];
}

} // namespace lstags::gui
