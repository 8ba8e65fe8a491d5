// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagtablemodel.h"

#include "core/tagstate.h"
#include "gui/tagtable/tagcolumns.h"

#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int sortedHere = 2000;                          ///< lines; more are sorted in another thread
constexpr int rearrangeDelay = 200;                       ///< milliseconds, while lines stream in; longer where there are many
constexpr int linesPerMillisecond = 100;                  ///< what a sort takes, and then some
constexpr std::chrono::milliseconds countsDelay{100};

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
    m_sorting.cancel(); // it has its own copy of everything
}

void TagTableModel::clear()
{
    beginResetModel();
    m_sorting.cancel();
    m_writer = {};
    m_matcher = LineMatcher(filter());
    m_shown.clear();
    m_rowOf.clear();
    m_next.clear();
    m_tagOrder = nullptr;
    contentsChanged();
    m_cells.setTargetMessage({});
    endResetModel();
    sayCountsSoon();
}

void TagTableModel::upsert(int entry, const QList<core::TagRow> &rows)
{
    std::vector<int> added;
    for (const core::TagRow &row : rows)
        put(entry, row, {}, &added);
    show(added);
    flushChanges();
}

void TagTableModel::complete(const QList<core::TagRow> &rows)
{
    std::vector<int> added;
    for (const core::TagRow &row : rows) {
        const std::vector<int> lines = row.details ? m_writer.linesOf(row) : std::vector<int>();
        for (const int number : lines) {
            TagLine line = this->lines().at(number);
            if (line.row.details || !line.failure.isNull())
                continue;
            core::addDetails(&line.row, *row.details);
            put(line.entry, line.row, {}, &added);
        }
    }
    flushChanges();
}

void TagTableModel::setFailure(int entry, const QString &image, const QString &reason)
{
    std::vector<int> added;
    core::TagRow row;
    row.image = image;
    put(entry, row, reason, &added);
    show(added);
    flushChanges();
}

void TagTableModel::removeEntry(int entry)
{
    remove(m_writer.linesOf(entry));
}

void TagTableModel::removeTags(int entry, const QStringList &tags)
{
    std::vector<int> gone;
    for (const QString &tag : tags) {
        if (const auto line = m_writer.find(entry, tag); line && !tag.isEmpty())
            gone.push_back(*line);
    }
    remove(gone);
}

void TagTableModel::remove(const std::vector<int> &lines)
{
    for (const int line : lines)
        m_writer.remove(line);
    contentsChanged();
    m_sorting.cancel(); // it would show them again
    sayCountsSoon();
    rearrangeNow();
}

LineSnapshot TagTableModel::snapshot(const std::vector<int> &rows) const
{
    LineSnapshot made{.lines = lines(), .order = rows};
    std::transform(rows.begin(), rows.end(), made.order.begin(), [this](int row) { return lineOf(row); });
    return m_next.empty() ? made : withGroups(made, m_next);
}

void TagTableModel::setTargets(const QList<core::Target> &targets)
{
    LineCells cells = m_cells;
    cells.setTargets(targets);
    const int before = columnCount();
    const int after = cells.columnCount();
    if (after > before) {
        beginInsertColumns({}, before, after - 1);
        m_cells = cells;
        endInsertColumns();
    } else if (after < before) {
        beginRemoveColumns({}, after, before - 1);
        m_cells = cells;
        endRemoveColumns();
    }
    m_cells = cells;
    m_cachedLine = -1;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, after - 1);
}

void TagTableModel::setTargetMessage(const QString &message)
{
    m_cells.setTargetMessage(message);
    m_cachedLine = -1;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, columnCount() - 1));
}

void TagTableModel::put(int entry, const core::TagRow &row, const QString &failure, std::vector<int> *added)
{
    const auto [line, isNew] = m_writer.put(entry, row, failure);
    contentsChanged();
    if (size_t(line) >= m_rowOf.size())
        m_rowOf.push_back(-1);
    if (isNew && m_rowOf[size_t(line)] < 0)
        added->push_back(line);
    else
        changed(line);
    sayCountsSoon();
}

void TagTableModel::contentsChanged()
{
    ++m_contents;
    m_cachedLine = -1;
    m_sorted = nullptr;
    m_among.clear();
}

void TagTableModel::show(const std::vector<int> &lines)
{
    if (lines.empty())
        return;
    std::vector<int> accepted;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(accepted), [this](int line) { return m_matcher.accepts(this->lines(), line); });
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
        Q_EMIT dataChanged(index(m_firstChanged, 0), index(m_lastChanged, columnCount() - 1));
    m_firstChanged = m_lastChanged = -1;
}

void TagTableModel::setFilter(const LineFilter &filter)
{
    if (this->filter() == filter)
        return;
    const bool isFiner = m_isArranged && m_sorted && !m_isGrouped && filter.refines(this->filter());
    m_among = isFiner ? m_shown : std::vector<int>();
    m_matcher = LineMatcher(filter);
    rearrangeNow();
}

void TagTableModel::setGrouped(bool grouped)
{
    if (std::exchange(m_isGrouped, grouped) != grouped)
        rearrangeNow();
}

void TagTableModel::sort(int column, Qt::SortOrder order)
{
    if (m_sortColumn != column || m_sortOrder != order)
        m_sorted = nullptr;
    m_sortColumn = column;
    m_sortOrder = order;
    rearrangeNow();
}

void TagTableModel::rearrangeSoon()
{
    m_isArranged = false;
    if (!m_rearrangeTimer.isActive())
        m_rearrangeTimer.start(std::max(rearrangeDelay, lines().size() / linesPerMillisecond));
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

// What the user asked for does not wait for what came before.
void TagTableModel::rearrangeNow()
{
    m_sorting.cancel();
    m_isArranged = false;
    rearrange();
}

void TagTableModel::rearrange()
{
    m_rearrangeTimer.stop();
    if (m_sorting.isRunning() && !m_sorting.isCanceled()) {
        rearrangeSoon();
        return;
    }
    m_sortingContents = m_contents;
    m_sortingSize = lines().size();
    if (m_sortingSize <= sortedHere) {
        arrange(arranged(request(), [] { return false; }));
        return;
    }
    m_sorting.setFuture(QtConcurrent::run([](QPromise<LineArrangement> &promise, LineRequest wanted) {
        promise.addResult(arranged(std::move(wanted), [&promise] { return promise.isCanceled(); }));
    }, request()));
}

LineRequest TagTableModel::request() const
{
    const bool isSorted = m_sortColumn >= 0 && m_sortColumn < columnCount();
    LineKey key = isSorted ? LineCells::key(m_sortColumn) : LineKey();
    const bool isByTag = isSorted && !key;
    return {.lines = lines(),
            .filter = filter(),
            .key = std::move(key),
            .byTag = isByTag,
            .order = m_sortOrder,
            .groups = m_isGrouped,
            .tagOrder = m_tagOrder,
            .sorted = m_sorted,
            .shown = m_among};
}

// Lines that came meanwhile stand at the end until the next time.
void TagTableModel::sorted()
{
    if (m_sorting.isCanceled() || m_sorting.future().resultCount() == 0)
        return;
    LineArrangement made = m_sorting.future().takeResult();
    m_sorting.setFuture({});
    made.rowOf.resize(size_t(lines().size()), -1);
    for (const int line : m_shown) {
        if (line < m_sortingSize)
            continue;
        made.rowOf[size_t(line)] = int(made.shown.size());
        made.shown.push_back(line);
    }
    arrange(std::move(made));
}

void TagTableModel::arrange(LineArrangement made)
{
    m_tagOrder = made.tagOrder;
    m_isArranged = m_sortingContents == m_contents;
    if (m_isArranged)
        m_sorted = made.sorted;
    m_among.clear();
    if (made.shown != m_shown || made.next != m_next)
        takeOver(std::move(made));
    Q_EMIT arrangementFinished();
}

void TagTableModel::takeOver(LineArrangement made)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> lines;
    for (const QModelIndex &index : before)
        lines.push_back(m_shown[size_t(index.row())]);
    m_shown = std::move(made.shown);
    m_rowOf = std::move(made.rowOf);
    m_next = std::move(made.next);
    m_cachedLine = -1;
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
    return parent.isValid() ? 0 : m_cells.columnCount();
}

const RowLines &TagTableModel::linesAt(int row) const
{
    const int line = lineOf(row);
    if (m_cachedLine == line)
        return m_cached;
    m_cached.clear();
    const std::vector<int> group = groupOf(lines(), m_next, line);
    for (const int member : group)
        m_cached += lines().at(member);
    m_cachedLine = line;
    return m_cached;
}

QString TagTableModel::text(int row, Column column) const
{
    return m_cells.text(linesAt(row), column);
}

QString TagTableModel::wholeText(int row, Column column) const
{
    return m_cells.text(linesAt(row), column, &TagColumn::wholeText);
}

QVariant TagTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_cells.data(linesAt(index.row()), index.column(), role);
}

QVariant TagTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_cells.title(section);
    if (role == Qt::ToolTipRole)
        return m_cells.titleTip(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace lstags::gui
