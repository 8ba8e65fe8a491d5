// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/entryupdate.h"
#include "gui/tagtable/linestore.h"
#include "gui/tagtable/linetally.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QMap>
#include <QTimer>

#include <array>
#include <functional>
#include <unordered_map>

namespace lstags::gui {

struct TagColumn;

/// The tags of a comparison as a table. Holds the lines and one permutation: which of them are shown, in which order. Sorting and filtering
/// compute a new permutation, large ones in another thread; new lines join at the end and find their place at the next sort.
class TagTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Repository, Tag, Created, Size, Platforms, Digest, LocalId, TargetDigest, ColumnCount };
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
    /// Why local columns are empty, where the target could not be asked.
    void setTargetMessage(const QString &message);

    void setFilter(const LineFilter &filter);
    [[nodiscard]] const LineFilter &filter() const { return m_filter; }
    [[nodiscard]] const StateCounts &counts() const { return m_tally.all(); }
    /// By the familiar name of the repository; countsChanged() says when there are others.
    [[nodiscard]] const QHash<QString, StateCounts> &countsByImage() const { return m_tally.byImage(); }
    /// What is shown, as it is sorted.
    [[nodiscard]] LineSnapshot snapshot() const { return {.lines = m_lines, .order = m_shown}; }
    [[nodiscard]] QMap<int, QList<core::TagRow>> rowsByEntry() const;
    [[nodiscard]] int lineCount() const { return m_lines.size(); }
    [[nodiscard]] const TagLine &lineAt(int row) const { return m_lines.at(m_shown[size_t(row)]); }
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

private:
    using LineKey = std::pair<int, QString>;
    struct HashLineKey
    {
        size_t operator()(const LineKey &key) const { return qHashMulti(0, key.first, key.second); }
    };

    [[nodiscard]] QString cell(int row, Column column, QString (TagColumn::*form)(const TagLine &) const) const;
    void put(TagLine line, std::vector<int> *added);
    void removeLines(const std::function<bool(const TagLine &)> &isGone);
    void show(const std::vector<int> &lines);
    void changed(int line);
    void flushChanges();
    void rearrange();
    void rearrangeSoon();
    void sorted();
    void sayCountsSoon();
    void arrange(std::vector<int> shown);
    [[nodiscard]] QString tooltip(const TagLine &line, Column column) const;

    LineStore m_lines;
    std::vector<int> m_shown;        ///< lines by row
    std::vector<int> m_rowOf;        ///< rows by line, -1: hidden
    std::unordered_map<LineKey, int, HashLineKey> m_lineOf; ///< grows without moving its keys, which takes a QHash of 100,000 a frame
    LineTally m_tally;
    LineFilter m_filter;
    QString m_targetMessage;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_firstChanged = -1;
    int m_lastChanged = -1;
    QTimer m_rearrangeTimer;
    QTimer m_countsTimer;
    QFutureWatcher<std::vector<int>> m_sorting;
    int m_generation = 0; ///< of everything but new lines; a permutation of an older one is thrown away
    int m_sortingGeneration = 0;
    int m_sortingSize = 0; ///< lines that there were
};

} // namespace lstags::gui
