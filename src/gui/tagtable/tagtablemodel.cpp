// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagtablemodel.h"

#include "core/tagstate.h"
#include "gui/format.h"
#include "gui/tagtable/tagcolumns.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QtConcurrent>

#include <algorithm>
#include <numeric>

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
    m_targetMessage.clear();
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
    LineSnapshot made{.lines = lines(), .order = {}};
    for (const int row : rows) {
        if (m_next.empty()) {
            made.order.push_back(lineOf(row));
            continue;
        }
        const std::vector<int> group = groupAt(row);
        made.order.insert(made.order.end(), group.begin(), group.end());
    }
    return made;
}

LineSnapshot TagTableModel::snapshot() const
{
    if (m_next.empty())
        return {.lines = lines(), .order = m_shown};
    std::vector<int> rows(m_shown.size());
    std::iota(rows.begin(), rows.end(), 0);
    return snapshot(rows);
}

void TagTableModel::setTargetMessage(const QString &message)
{
    m_targetMessage = message;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, ColumnCount - 1));
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
        Q_EMIT dataChanged(index(m_firstChanged, 0), index(m_lastChanged, ColumnCount - 1));
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
    const TagColumn *column = m_sortColumn >= 0 && m_sortColumn < int(tagColumns.size()) ? &tagColumns[size_t(m_sortColumn)] : nullptr;
    return {.lines = lines(),
            .filter = filter(),
            .key = column && column->key ? LineKey(column->key) : LineKey(),
            .byTag = column && !column->key,
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

const TagLine &TagTableModel::cached(int row) const
{
    const int line = lineOf(row);
    if (m_cachedLine != line)
        m_cached = lines().at(line);
    m_cachedLine = line;
    return m_cached;
}

QString TagTableModel::cell(int row, Column column, QString (TagColumn::*form)(const TagLine &) const) const
{
    const TagLine &line = cached(row);
    if (!line.failure.isNull() && !isShownWhenFailed(column))
        return {};
    if (column == LocalId && line.row.state == core::TagState::Unknown && !m_targetMessage.isEmpty())
        return tr("no engine");
    if (!m_next.empty() && (column == Tag || column == State))
        return groupText(row, column);
    return (tagColumns[column].*form)(line);
}

QString TagTableModel::groupText(int row, Column column) const
{
    QStringList texts;
    const std::vector<int> group = groupAt(row);
    for (const int line : group)
        texts += tagColumns[column].shownText(lines().at(line));
    if (column == Tag)
        return texts.join(" = "_L1);
    texts.removeDuplicates();
    return texts.join(", "_L1);
}

// Of a group the one that stands out most.
LineState TagTableModel::stateAt(int row) const
{
    const std::vector<int> group = groupAt(row);
    const auto place = [this](int line) { return std::ranges::find(shownOrder, lines().packed(line).state) - shownOrder.begin(); };
    return lines().packed(*std::ranges::min_element(group, {}, place)).state;
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
    const TagLine &line = cached(index.row());
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
        return int(stateAt(index.row()));
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
