// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/openlists.h"

#include <algorithm>

namespace lstags::gui {

OpenLists::OpenLists(EntriesModel *entries, QObject *parent) : QObject(parent), m_entries(entries)
{
    m_lists.push_back(make());
    connect(entries->undoGroup(), &QUndoGroup::cleanChanged, this, &OpenLists::changed);
}

// The least number that no other has, so that they do not grow while lists come and go.
OpenLists::OpenList OpenLists::make()
{
    int number = 1;
    while (std::any_of(m_lists.begin(), m_lists.end(), [number](const OpenList &list) { return list.document.path().isEmpty() && list.number == number; }))
        ++number;
    OpenList list;
    list.id = ++m_lastId;
    list.number = number;
    return list;
}

int OpenLists::indexOf(quint64 id) const
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(), [id](const OpenList &list) { return list.id == id; });
    return found == m_lists.end() ? -1 : int(found - m_lists.begin());
}

int OpenLists::indexOf(const QString &path) const
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(), [&](const OpenList &list) { return list.document.path() == path; });
    return found == m_lists.end() ? -1 : int(found - m_lists.begin());
}

int OpenLists::listOf(const EntriesModel::Entry &entry) const
{
    for (int list = 0; list < count(); ++list) {
        if (list == m_current ? m_entries->has(entry.id) : m_lists[size_t(list)].parked.has(entry.id))
            return list;
    }
    return -1;
}

QString OpenLists::title(int list) const
{
    const OpenList &open = m_lists[size_t(list)];
    if (!open.document.name().isEmpty())
        return core::printable(open.document.name(), 255);
    return open.number == 1 ? tr("New list") : tr("New list %1").arg(open.number);
}

QStringList OpenLists::texts(int list) const
{
    return list == m_current ? m_entries->texts() : m_lists[size_t(list)].parked.texts();
}

bool OpenLists::isModified(int list) const
{
    return list == m_current ? !m_entries->undoStack()->isClean() : !m_lists[size_t(list)].parked.isClean();
}

bool OpenLists::isBlank(int list) const
{
    return at(list).path().isEmpty() && texts(list).isEmpty() && !isModified(list);
}

void OpenLists::add(ListDocument document, const QStringList &texts, bool isClean)
{
    if (isBlank(m_current)) {
        m_lists[size_t(m_current)].document = std::move(document);
        m_lists[size_t(m_current)].id = ++m_lastId;
    } else {
        m_lists.push_back(make());
        m_lists.back().document = std::move(document);
        edit(count() - 1);
    }
    m_entries->load(texts);
    if (!isClean)
        m_entries->undoStack()->resetClean();
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

void OpenLists::edit(int list)
{
    EntriesModel::Contents before = m_entries->exchange(std::move(m_lists[size_t(list)].parked));
    m_lists[size_t(std::exchange(m_current, list))].parked = std::move(before);
}

void OpenLists::setCurrent(int list)
{
    if (list == m_current || list < 0 || list >= count())
        return;
    edit(list);
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

void OpenLists::move(int from, int to)
{
    if (from < 0 || to < 0 || from >= count() || to >= count() || from == to)
        return;
    const quint64 edited = currentId();
    const auto first = m_lists.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    m_current = indexOf(edited);
    Q_EMIT changed();
}

void OpenLists::close(int list)
{
    if (count() == 1)
        m_lists.push_back(make());
    const bool wasCurrent = list == m_current;
    if (wasCurrent)
        edit(list + 1 < count() ? list + 1 : list - 1);
    m_lists.erase(m_lists.begin() + list);
    m_current -= list < m_current ? 1 : 0;
    if (wasCurrent)
        Q_EMIT currentChanged();
    Q_EMIT changed();
}

} // namespace lstags::gui
