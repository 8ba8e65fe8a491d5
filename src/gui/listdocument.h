// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lists/repositorylist.h"

#include <QDateTime>
#include <QString>

namespace lstags::gui {

/// The list file that is open: where it is, and what was read from it. A list without a path was never saved.
class ListDocument
{
public:
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString name() const; ///< "production.yaml"; empty where there is no file
    [[nodiscard]] const QList<lists::Entry> &entries() const { return m_list.entries(); }
    [[nodiscard]] QStringList texts() const { return m_list.texts(); }

    /// On an error everything stays what it was.
    [[nodiscard]] core::Result<void> open(const QString &path);
    /// Writes `entries` to `path`, which becomes that of the document.
    [[nodiscard]] core::Result<void> save(const QString &path, const QStringList &entries);
    /// Somebody else wrote the file since it was read or saved; false for one that is gone.
    [[nodiscard]] bool isChangedOnDisk() const;

    /// The file as it was when it was read or saved.
    [[nodiscard]] const QDateTime &modified() const { return m_modified; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// It was read earlier, when the file was so; an invalid date says nothing.
    void noteDiskState(const QDateTime &modified, qint64 size);

private:
    void noteDiskState();

    QString m_path;
    lists::RepositoryList m_list;
    QDateTime m_modified;
    qint64 m_size = 0;
};

} // namespace lstags::gui
