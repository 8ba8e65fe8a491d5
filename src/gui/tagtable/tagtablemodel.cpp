// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagtablemodel.h"

#include "core/naturalkey.h"
#include "core/tagstate.h"
#include "gui/format.h"
#include "gui/tagtable/lineorder.h"
#include "gui/tagtable/tagcolumns.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

static_assert(tagColumns.size() == TagTableModel::ColumnCount);

constexpr int sortedHere = 2000;                          ///< lines; more are sorted in another thread
constexpr int rearrangeDelay = 200;                       ///< milliseconds, while lines stream in; longer where there are many
constexpr int linesPerMillisecond = 100;                  ///< what a sort takes, and then some
constexpr std::chrono::milliseconds countsDelay{100};

bool isShownWhenFailed(int column)
{
    return column == TagTableModel::State || column == TagTableModel::Repository;
}

} // namespace

TagTableModel::TagTableModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_rearrangeTimer.setSingleShot(true);
    connect(&m_rearrangeTimer, &QTimer::timeout, this, &TagTableModel::rearrange);
    connect(&m_sorting, &QFutureWatcherBase::finished, this, &TagTableModel::sorted);
    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(countsDelay);
    connect(&m_countsTimer, &QTimer::timeout, this, &TagTableModel::countsChanged);
}

TagTableModel::~TagTableModel()
{
    m_sorting.waitForFinished();
}

void TagTableModel::clear()
{
    beginResetModel();
    ++m_generation;
    m_lines = {};
    m_shown.clear();
    m_rowOf.clear();
    m_lineOf.clear();
    m_tally = {};
    m_targetMessage.clear();
    endResetModel();
    sayCountsSoon();
}

void TagTableModel::upsert(int entry, const QList<core::TagRow> &rows)
{
    std::vector<int> added;
    for (const core::TagRow &row : rows)
        put(TagLine{.entry = entry, .row = row, .tagKey = {}, .failure = {}}, &added);
    show(added);
    flushChanges();
    sayCountsSoon();
}

void TagTableModel::complete(const QList<core::TagRow> &rows)
{
    QHash<QString, core::TagDetails> details;
    for (const core::TagRow &row : rows) {
        if (row.details)
            details.insert(row.registry + u'/' + row.repository + u':' + row.tag, *row.details);
    }
    for (int i = 0; i < m_lines.size(); ++i) {
        const core::TagRow &row = m_lines.at(i).row;
        if (row.details)
            continue;
        const auto found = details.constFind(row.registry + u'/' + row.repository + u':' + row.tag);
        if (found == details.constEnd())
            continue;
        TagLine &line = m_lines.edit(i);
        m_tally.take(line);
        core::addDetails(&line.row, *found);
        m_tally.add(line);
        changed(i);
    }
    flushChanges();
    sayCountsSoon();
}

void TagTableModel::setFailure(int entry, const QString &image, const QString &reason)
{
    std::vector<int> added;
    core::TagRow row;
    row.image = image;
    put(TagLine{.entry = entry, .row = std::move(row), .tagKey = {}, .failure = reason}, &added);
    show(added);
    flushChanges();
    sayCountsSoon();
}

void TagTableModel::removeEntry(int entry)
{
    removeLines([entry](const TagLine &line) { return line.entry == entry; });
}

void TagTableModel::removeTags(int entry, const QStringList &tags)
{
    const QSet<QString> gone(tags.begin(), tags.end());
    removeLines([&](const TagLine &line) { return line.entry == entry && line.failure.isNull() && gone.contains(line.row.tag); });
}

void TagTableModel::removeLines(const std::function<bool(const TagLine &)> &isGone)
{
    beginResetModel();
    ++m_generation;
    const LineStore before = std::exchange(m_lines, {});
    m_lineOf.clear();
    m_tally = {};
    m_shown.clear();
    m_rowOf.clear();
    for (int i = 0; i < before.size(); ++i) {
        const TagLine &line = before.at(i);
        if (isGone(line))
            continue;
        const int kept = m_lines.size();
        m_lineOf.emplace(LineKey(line.entry, line.row.tag), kept);
        m_tally.add(line);
        const bool isShown = m_filter.accepts(line);
        m_rowOf.push_back(isShown ? int(m_shown.size()) : -1);
        if (isShown)
            m_shown.push_back(kept);
        m_lines.append(line);
    }
    endResetModel();
    sayCountsSoon();
    rearrange();
}

QMap<int, QList<core::TagRow>> TagTableModel::rowsByEntry() const
{
    QMap<int, QList<core::TagRow>> rows;
    for (int i = 0; i < m_lines.size(); ++i) {
        const TagLine &line = m_lines.at(i);
        if (line.failure.isNull())
            rows[line.entry] += line.row;
    }
    return rows;
}

void TagTableModel::setTargetMessage(const QString &message)
{
    m_targetMessage = message;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, ColumnCount - 1));
}

void TagTableModel::put(TagLine line, std::vector<int> *added)
{
    const LineKey key{line.entry, line.row.tag};
    if (const auto known = m_lineOf.find(key); known != m_lineOf.end()) {
        TagLine &old = m_lines.edit(known->second);
        m_tally.take(old);
        line.tagKey = std::move(old.tagKey);
        if (!line.row.details && line.row.digest == old.row.digest) // a digest is the same for ever
            line.row.details = std::move(old.row.details);
        old = std::move(line);
        m_tally.add(old);
        changed(known->second);
        return;
    }
    line.tagKey = core::naturalKey(line.row.tag);
    m_tally.add(line);
    m_lineOf.emplace(key, m_lines.size());
    added->push_back(m_lines.size());
    m_lines.append(std::move(line));
    m_rowOf.push_back(-1);
}

void TagTableModel::show(const std::vector<int> &lines)
{
    std::vector<int> accepted;
    for (const int line : lines) {
        if (m_filter.accepts(m_lines.at(line)))
            accepted.push_back(line);
    }
    if (lines.empty())
        return;
    if (!accepted.empty()) {
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + accepted.size()) - 1);
        for (const int line : accepted) {
            m_rowOf[size_t(line)] = int(m_shown.size());
            m_shown.push_back(line);
        }
        endInsertRows();
    }
    rearrangeSoon();
}

void TagTableModel::changed(int line)
{
    const int row = m_rowOf[size_t(line)];
    if (row >= 0) {
        m_firstChanged = m_firstChanged < 0 ? row : std::min(m_firstChanged, row);
        m_lastChanged = std::max(m_lastChanged, row);
    }
    rearrangeSoon(); // its place, or whether it is shown, may be another now
}

void TagTableModel::flushChanges()
{
    if (m_firstChanged >= 0)
        Q_EMIT dataChanged(index(m_firstChanged, 0), index(m_lastChanged, ColumnCount - 1));
    m_firstChanged = m_lastChanged = -1;
}

void TagTableModel::setFilter(const LineFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    ++m_generation;
    rearrange();
}

void TagTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    ++m_generation;
    rearrange();
}

void TagTableModel::rearrangeSoon()
{
    if (!m_rearrangeTimer.isActive())
        m_rearrangeTimer.start(std::max(rearrangeDelay, m_lines.size() / linesPerMillisecond));
}

void TagTableModel::sayCountsSoon()
{
    if (!m_countsTimer.isActive())
        m_countsTimer.start();
}

void TagTableModel::settle()
{
    m_countsTimer.stop();
    Q_EMIT countsChanged();
    if (m_rearrangeTimer.isActive())
        rearrange();
}

void TagTableModel::rearrange()
{
    m_rearrangeTimer.stop();
    if (m_sorting.isRunning()) {
        rearrangeSoon();
        return;
    }
    if (m_lines.size() <= sortedHere) {
        arrange(arrangedLines(m_lines, m_filter, m_sortColumn, m_sortOrder));
        return;
    }
    m_sortingGeneration = m_generation;
    m_sortingSize = m_lines.size();
    m_sorting.setFuture(QtConcurrent::run([lines = m_lines, filter = m_filter, column = m_sortColumn, order = m_sortOrder] {
        return arrangedLines(lines, filter, column, order);
    }));
}

// Lines that came meanwhile stand at the end until the next time.
void TagTableModel::sorted()
{
    if (m_sorting.isCanceled())
        return;
    if (m_sortingGeneration != m_generation) {
        rearrange();
        return;
    }
    std::vector<int> shown = m_sorting.result();
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(shown), [this](int line) { return line >= m_sortingSize; });
    arrange(std::move(shown));
}

void TagTableModel::arrange(std::vector<int> shown)
{
    if (shown == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> lines;
    for (const QModelIndex &index : before)
        lines.push_back(m_shown[size_t(index.row())]);
    m_shown = std::move(shown);
    std::fill(m_rowOf.begin(), m_rowOf.end(), -1);
    for (size_t row = 0; row < m_shown.size(); ++row)
        m_rowOf[size_t(m_shown[row])] = int(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_rowOf[size_t(lines[size_t(i)])];
        after += row < 0 ? QModelIndex() : index(row, before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int TagTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TagTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TagTableModel::cell(int row, Column column, QString (TagColumn::*form)(const TagLine &) const) const
{
    const TagLine &line = lineAt(row);
    if (!line.failure.isNull() && !isShownWhenFailed(column))
        return {};
    if (column == LocalId && line.row.state == core::TagState::Unknown && !m_targetMessage.isEmpty())
        return tr("no engine");
    return (tagColumns[column].*form)(line);
}

QString TagTableModel::text(int row, Column column) const
{
    return cell(row, column, &TagColumn::shownText);
}

QString TagTableModel::wholeText(int row, Column column) const
{
    return cell(row, column, &TagColumn::wholeText);
}

QVariant TagTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TagLine &line = lineAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return tooltip(line, column);
    case Qt::TextAlignmentRole:
        return int((tagColumns[column].isRightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (tagColumns[column].isCode) {
            static const QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            return code;
        }
        return {};
    case Qt::ForegroundRole: // what is not known steps back
        return text(index.row(), column) == TagColumn::unknown() ? QGuiApplication::palette().brush(QPalette::PlaceholderText) : QVariant();
    case Qt::AccessibleTextRole:
        return column == State && !line.failure.isNull() ? QString(text(index.row(), column) + ": "_L1 + line.failure) : text(index.row(), column);
    case StateRole:
        return int(line.state());
    case FailureRole:
        return line.failure;
    default:
        return {};
    }
}

QString TagTableModel::tooltip(const TagLine &line, Column column) const
{
    if (!line.failure.isNull())
        return plainTooltip(column == Repository ? line.row.image : line.failure);
    const bool isAboutTarget = column == State || column == LocalId;
    if (isAboutTarget && line.row.state == core::TagState::Unknown && !m_targetMessage.isEmpty())
        return plainTooltip(m_targetMessage);
    return tagColumns[column].tooltip(line);
}

QVariant TagTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const TagColumn &column = tagColumns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.translatedTitle();
    if (role == Qt::TextAlignmentRole)
        return int((column.isRightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace lstags::gui
