// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QStringList>

namespace lstags::lists {

/// One entry of a list and where it stands.
struct Entry
{
    QString text;
    int line = 0;   ///< 1-based; 0: not from a file
    int column = 0; ///< 1-based
    bool operator==(const Entry &) const = default;
};

/// A YAML file of specifications: root key `lstags`, below it `repositories`, a list of strings; other keys belong to other programs and are
/// kept as they are. Plain data only: at most 4 MiB, depth 64, 100,000 entries, no duplicate keys, one document; aliases and
/// anchors only under the keys of other programs.
/// Errors name line and column.
class RepositoryList
{
public:
    /// An empty list, as File > New makes it.
    RepositoryList() = default;
    [[nodiscard]] static core::Result<RepositoryList> parse(const QByteArray &yaml);
    /// The error names the file. One with no more than comments is an error: perhaps it is the wrong file.
    [[nodiscard]] static core::Result<RepositoryList> load(const QString &path);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] QStringList texts() const;

    /// The file's text with `entries` in place of those it had: other keys, their order and their comments stay; a comment (before or behind
    /// an entry) stays where its entry is still there, also when it moved; new entries are quoted where YAML needs it.
    /// parse(withEntries(x)).texts() == x; where that cannot be (half a surrogate pair, too many entries) it is the text as it was.
    [[nodiscard]] QByteArray withEntries(const QStringList &entries) const;
    /// Atomically, and only if nothing but the entries changes; on an error the file is what it was. `entries` become those of this list.
    [[nodiscard]] core::Result<void> save(const QString &path, const QStringList &entries);

private:
    RepositoryList(QByteArray text, QList<Entry> entries) : m_text(std::move(text)), m_entries(std::move(entries)) {}

    QByteArray m_text;
    QList<Entry> m_entries;
};

} // namespace lstags::lists
