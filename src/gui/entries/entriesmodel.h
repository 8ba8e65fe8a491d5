// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repositoryspec.h"

#include <QAbstractListModel>
#include <QUndoStack>

#include <vector>

namespace lstags::gui {

/// The entries of a list as rows that can be edited, moved, dropped and taken back. Every row knows at once whether it is a specification.
class EntriesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ProblemRole = Qt::UserRole, ProblemColumnRole, OutcomeRole, FailedRole };

    explicit EntriesModel(QObject *parent = nullptr);

    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] const core::Result<core::RepositorySpec> &specAt(int row) const { return m_rows[size_t(row)].spec; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// Another list: no undo leads back over it.
    void load(const QStringList &texts);
    void insert(int row, const QStringList &texts);
    void remove(QList<int> rows);
    /// Moves `rows` so that they stand before `before`, in their order.
    void move(QList<int> rows, int before);
    /// What a comparison said of a row; gone when the row changes.
    struct Outcome
    {
        QString text;   ///< "12 tags", "not found"
        QString detail; ///< the whole sentence, where there is one
        bool failed = false;
    };
    void setOutcome(int row, const Outcome &outcome);
    void clearOutcomes();

    /// The entries in a piece of text: one a line; list dashes, quotes, comments and empty lines do not count.
    [[nodiscard]] static QStringList entriesIn(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// The texts changed, whichever way.
    void edited();

private:
    friend class ReplaceEntries;
    struct Row
    {
        QString text;
        core::Result<core::RepositorySpec> spec;
        Outcome outcome = {};
    };
    [[nodiscard]] static Row makeRow(const QString &text);
    /// Makes the texts `after`, as one step of undo called `name`.
    void change(const QString &name, const QStringList &after);
    void assign(const QStringList &texts);

    std::vector<Row> m_rows;
    QUndoStack m_undo;
};

} // namespace lstags::gui
