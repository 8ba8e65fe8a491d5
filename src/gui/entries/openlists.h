// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/entries/entriesmodel.h"
#include "gui/listdocument.h"

#include <QObject>

#include <vector>

namespace lstags::gui {

/// The lists that are open, of which one is edited. There is always one, if only an empty one without a file.
class OpenLists final : public QObject
{
    Q_OBJECT

public:
    /// `entries`, which outlives this, has those of the list that is edited.
    explicit OpenLists(EntriesModel *entries, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_lists.size()); }
    [[nodiscard]] int current() const { return m_current; }
    /// Stays with a list wherever it is moved to.
    [[nodiscard]] quint64 idAt(int list) const { return m_lists[size_t(list)].id; }
    [[nodiscard]] quint64 currentId() const { return idAt(m_current); }
    [[nodiscard]] int indexOf(quint64 id) const;           ///< -1: it was closed
    [[nodiscard]] int indexOf(const QString &path) const;  ///< -1: it is not open
    /// The list that an entry stands in; -1: in none.
    [[nodiscard]] int listOf(const EntriesModel::Entry &entry) const;
    [[nodiscard]] const ListDocument &at(int list) const { return m_lists[size_t(list)].document; }
    [[nodiscard]] ListDocument &currentDocument() { return m_lists[size_t(m_current)].document; }
    [[nodiscard]] QString title(int list) const; ///< plain: "production.yaml", "New list 2"
    [[nodiscard]] QStringList texts(int list) const;
    [[nodiscard]] bool isModified(int list) const;
    /// Neither a file nor an entry nor anything to undo: another list may take its place.
    [[nodiscard]] bool isBlank(int list) const;

    /// Behind the others; it is edited from now on. An unclean one has what its file does not.
    void add(ListDocument document, const QStringList &texts, bool isClean = true);
    void setCurrent(int list);
    void move(int from, int to);
    /// In the place of the last one there comes an empty one.
    void close(int list);

Q_SIGNALS:
    /// Another one is edited.
    void currentChanged();
    /// Their number, order, names, or whether they are modified.
    void changed();

private:
    struct OpenList
    {
        quint64 id = 0;
        int number = 0; ///< in the title of one without a file
        ListDocument document;
        EntriesModel::Contents parked; ///< empty for the one that is edited
    };
    [[nodiscard]] OpenList make();
    void edit(int list);

    EntriesModel *m_entries;
    std::vector<OpenList> m_lists;
    int m_current = 0;
    quint64 m_lastId = 0;
};

} // namespace lstags::gui
