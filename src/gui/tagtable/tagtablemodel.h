// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/entryupdate.h"
#include "gui/tagtable/linecells.h"
#include "gui/tagtable/linegroups.h"
#include "gui/tagtable/linematcher.h"
#include "gui/tagtable/lineorder.h"
#include "gui/tagtable/linewriter.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QTimer>


namespace lstags::gui {

/// The tags of a comparison as a table. Holds the lines, packed, and one permutation: which of them are shown, in which order. Sorting,
/// filtering and grouping compute a new permutation, large ones in other threads; new lines join at the end and find their place at the
/// next sort.
class TagTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { State, Repository, Tag, Created, Size, Platforms, Digest, LocalId, TargetDigest, ColumnCount };
    enum Role { StateRole = Qt::UserRole, FailureRole };

    explicit TagTableModel(QObject *parent = nullptr);
    ~TagTableModel() override;

    void clear();
    /// Adds the lines, or replaces those of the same entry and tag.
    void upsert(int entry, const QList<core::TagRow> &rows);
    /// Details that came later, to all lines of the same repository and tag.
    void complete(const QList<core::TagRow> &rows);
    void setFailure(int entry, const QString &image, const QString &reason);
    /// Puts lines that streamed in into their place now.
    void settle();
    void removeEntry(int entry);
    void removeTags(int entry, const QStringList &tags);
    /// What the rows are compared with: a column for each behind the first.
    void setTargets(const QList<core::Target> &targets);
    /// Why local columns are empty, where the target could not be asked.
    void setTargetMessage(const QString &message);

    void setFilter(const LineFilter &filter);
    [[nodiscard]] const LineFilter &filter() const { return m_matcher.filter(); }
    /// Tags of a repository that share a digest are one row: "latest = 3.20 = 3.20.3".
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_isGrouped; }
    [[nodiscard]] const StateCounts &counts() const { return m_writer.counts(); }
    /// By the familiar name of the repository; countsChanged() says when there are others.
    [[nodiscard]] QHash<QString, StateCounts> countsByImage() const { return m_writer.countsByImage(); }
    [[nodiscard]] int lineCount() const { return m_writer.count(); }
    /// All lines as they are now, for another thread to read.
    [[nodiscard]] const LineStore &lines() const { return m_writer.store(); }
    /// Those of these rows, or of all rows, in the order of the table; of a group all.
    [[nodiscard]] LineSnapshot snapshot(const std::vector<int> &rows) const;
    [[nodiscard]] LineSnapshot snapshot() const
    {
        const LineSnapshot shown{.lines = lines(), .order = m_shown};
        return m_next.empty() ? shown : withGroups(shown, m_next);
    }
    [[nodiscard]] int rowOf(int line) const { return m_rowOf[size_t(line)]; } ///< -1: hidden
    [[nodiscard]] int lineOf(int row) const { return m_shown[size_t(row)]; }
    /// Of a group the one that sorts first.
    [[nodiscard]] TagLine lineAt(int row) const { return lines().at(lineOf(row)); }
    [[nodiscard]] QString text(int row, Column column) const;
    /// The same with nothing shortened: whole digests, bytes, ISO 8601.
    [[nodiscard]] QString wholeText(int row, Column column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Some ten times a second at most.
    void countsChanged();
    /// Filter and order are as they were asked for.
    void arrangementFinished();

private:
    [[nodiscard]] const RowLines &linesAt(int row) const;
    void put(int entry, const core::TagRow &row, const QString &failure, std::vector<int> *added);
    void remove(const std::vector<int> &lines);
    void show(const std::vector<int> &lines);
    void changed(int line);
    void contentsChanged();
    void flushChanges();
    [[nodiscard]] LineRequest request() const;
    void rearrange();
    void rearrangeNow();
    void rearrangeSoon();
    void sorted();
    void sayCountsSoon();
    void arrange(LineArrangement made);
    void takeOver(LineArrangement made);

    LineWriter m_writer;
    LineMatcher m_matcher{{}};
    std::vector<int> m_shown; ///< lines by row
    std::vector<int> m_rowOf; ///< rows by line, -1: hidden
    std::vector<int> m_next;  ///< of the same group, see LineArrangement
    LineOrder m_tagOrder;
    LineOrder m_sorted;       ///< all lines as they were sorted last; null: something is another since
    std::vector<int> m_among; ///< what a finer filter has to look at; empty: everything
    mutable int m_cachedLine = -1; ///< a view asks for a line a hundred times at once
    mutable RowLines m_cached;
    LineCells m_cells;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isGrouped = false;
    bool m_isArranged = true; ///< what is shown is what filter and order say
    int m_firstChanged = -1;
    int m_lastChanged = -1;
    QTimer m_rearrangeTimer;
    QTimer m_countsTimer;
    QFutureWatcher<LineArrangement> m_sorting;
    int m_contents = 0; ///< counts what happens to lines
    int m_sortingContents = 0;
    int m_sortingSize = 0; ///< lines that there were
};

} // namespace lstags::gui
