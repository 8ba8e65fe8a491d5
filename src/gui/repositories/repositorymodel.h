// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/entryupdate.h"
#include "core/repositoryname.h"
#include "gui/tagtable/taglines.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QMap>

#include <vector>

namespace lstags::gui {

/// What a comparison is about, as a tree: the list, its registries, their repositories, each with the counts of the states below it. The tree
/// is whole from the start; what changes while rows stream in are the counts.
class RepositoryModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        CountsRole = Qt::UserRole, ///< StateCounts
        WordsRole,                 ///< the counts in words, or why it failed
        FailureRole,               ///< the reason; empty where nothing failed
        ImageRole,                 ///< the familiar name of a repository
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// `names` by entry of the comparison; a repository may be that of several.
    void reset(const QList<core::RepositoryName> &names);
    void setListName(const QString &list);
    /// Takes why entries failed; their counts come with setCounts().
    void apply(const QList<compare::EntryUpdate> &updates);
    void setCounts(const QHash<QString, StateCounts> &byImage);

    [[nodiscard]] int repositoryCount() const;
    /// The repositories at or below `index`; none for the list, which means all.
    [[nodiscard]] QSet<QString> imagesAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &image) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node
    {
        QString name;
        QString image; ///< of a repository
        StateCounts counts{};
        QMap<int, QString> failures; ///< by entry
    };
    struct Registry
    {
        Node node;
        std::vector<Node> repositories;
    };
    [[nodiscard]] const Node &node(const QModelIndex &index) const;
    [[nodiscard]] QString words(const Node &node) const;
    void setFailure(int entry, const QString &reason);
    void changed(const QModelIndex &first, const QModelIndex &last);

    Node m_list;
    std::vector<Registry> m_registries;
    QHash<QString, std::pair<int, int>> m_placeOf; ///< registry and row by familiar name
    QStringList m_images;                          ///< by entry
};

} // namespace lstags::gui
