// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repositoryspec.h"

#include <QAbstractListModel>
#include <QHash>
#include <QUndoGroup>
#include <QUndoStack>

#include <memory>
#include <vector>

namespace lstags::gui {

/// The entries of a list as rows that can be edited, moved, dropped and taken back. Every row knows at once whether it is a specification.
class EntriesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ProblemRole = Qt::UserRole, ProblemColumnRole, OutcomeRole, FailedRole };

    /// An entry as it is written. The id stays with it through edits, moves and undo.
    struct Entry
    {
        quint64 id = 0;
        QString text;
    };

private:
    using Places = QHash<quint64, int>; ///< rows by the ids of their entries
    struct Row
    {
        Entry entry;
        core::Result<core::RepositorySpec> spec;
    };

public:
    /// A whole list with what can be undone in it, while another one is edited.
    class Contents
    {
    public:
        [[nodiscard]] QStringList texts() const;
        [[nodiscard]] bool isClean() const { return !m_undo || m_undo->isClean(); }
        [[nodiscard]] bool has(quint64 entry) const { return m_places.contains(entry); }

    private:
        friend class EntriesModel;
        std::vector<Row> m_rows;
        Places m_places;
        std::unique_ptr<QUndoStack> m_undo;
    };

    explicit EntriesModel(QObject *parent = nullptr);

    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] const Entry &entryAt(int row) const { return m_list.m_rows[size_t(row)].entry; }
    [[nodiscard]] const core::Result<core::RepositorySpec> &specAt(int row) const { return m_list.m_rows[size_t(row)].spec; }
    /// At least one entry is a specification.
    [[nodiscard]] bool hasSpec() const;
    [[nodiscard]] bool has(quint64 entry) const { return m_list.has(entry); }
    [[nodiscard]] QUndoStack *undoStack() { return m_list.m_undo.get(); } ///< of the list that is edited
    /// Whose actions and signals are always those of that list.
    [[nodiscard]] QUndoGroup *undoGroup() { return &m_undo; }
    /// Puts another list in the place of the one that is edited, which it gives back.
    [[nodiscard]] Contents exchange(Contents other);

    /// Another list: no undo leads back over it.
    void load(const QStringList &texts);
    void insert(int row, const QStringList &texts);
    void remove(QList<int> rows);
    /// Moves `rows` so that they stand before `before`, in their order.
    void move(QList<int> rows, int before);
    /// What a comparison said of an entry. Shown with it wherever it stands, and while it reads as it did then.
    struct Outcome
    {
        QString text;   ///< "12 tags", "not found"
        QString detail; ///< the whole sentence, where there is one
        bool failed = false;
    };
    void setOutcome(const Entry &entry, const Outcome &outcome);
    void clearOutcomes();

    /// The entries in a piece of text: one a line; list dashes, quotes, comments and empty lines do not count.
    [[nodiscard]] static QStringList entriesIn(const QString &text);
    /// What is wrong with an entry, and at which column; empty where nothing is.
    [[nodiscard]] static QString problemOf(const QString &entry);
    /// The same of a piece of text: of the first entry in it that is wrong.
    [[nodiscard]] static QString problemIn(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// The texts changed, whichever way.
    void edited();

private:
    friend class ReplaceEntries;
    using Entries = QList<Entry>;
    struct Said
    {
        QString text; ///< of the entry
        Outcome outcome;
    };
    [[nodiscard]] static Row makeRow(const Entry &entry);
    [[nodiscard]] Entries makeEntries(const QStringList &texts);
    [[nodiscard]] Entries entries() const;
    [[nodiscard]] QString tooltip(const Row &row) const;
    [[nodiscard]] Outcome outcomeOf(const Entry &entry) const;
    /// Makes the entries `after`, as one step of undo called `name`.
    void change(const QString &name, const Entries &after);
    void assign(const Entries &after);
    void removeOthers(const Places &places);
    void reorder(const Places &places);
    void insertMissing(const Entries &after);

    QUndoGroup m_undo; // outlives the stacks in it
    Contents m_list;
    QHash<quint64, Said> m_outcomes; ///< also of entries of other lists
    quint64 m_lastId = 0;
};

} // namespace lstags::gui
