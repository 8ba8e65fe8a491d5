// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/listdocument.h"

#include <QFileInfo>

namespace lstags::gui {

QString ListDocument::name() const
{
    return QFileInfo(m_path).fileName();
}

core::Result<void> ListDocument::open(const QString &path)
{
    auto list = lists::RepositoryList::load(path);
    if (!list)
        return tl::unexpected(list.error());
    m_list = std::move(*list);
    m_path = QFileInfo(path).absoluteFilePath();
    noteDiskState();
    return {};
}

core::Result<void> ListDocument::save(const QString &path, const QStringList &entries)
{
    lists::RepositoryList list = m_list; // a failed save leaves the open list as it is
    auto saved = list.save(path, entries);
    if (!saved)
        return saved;
    m_list = std::move(list);
    m_path = QFileInfo(path).absoluteFilePath();
    noteDiskState();
    return {};
}

bool ListDocument::isChangedOnDisk() const
{
    const QFileInfo file(m_path);
    return !m_path.isEmpty() && file.exists() && (file.lastModified() != m_modified || file.size() != m_size);
}

void ListDocument::noteDiskState(const QDateTime &modified, qint64 size)
{
    if (!modified.isValid())
        return;
    m_modified = modified;
    m_size = size;
}

void ListDocument::noteDiskState()
{
    const QFileInfo file(m_path);
    m_modified = file.lastModified();
    m_size = file.size();
}

} // namespace lstags::gui
