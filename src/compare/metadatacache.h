// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/database.h"
#include "core/digest.h"
#include "core/error.h"
#include "core/repositoryname.h"
#include "core/tagrow.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace lstags::compare {

/// What is behind a digest, kept on disk (SQLite, WAL) by digest: content-addressed, so never stale. An object belongs to the
/// thread that made it; every thread has its own on the same file, SQLite keeps them apart. A cache that cannot be opened or
/// breaks answers "unknown" and forgets: it never fails a comparison.
class MetadataCache
{
public:
    /// An empty `file` is a cache in memory, gone with the object.
    explicit MetadataCache(const QString &file);
    ~MetadataCache(); ///< writes what insert() gathered
    MetadataCache(const MetadataCache &) = delete;
    MetadataCache &operator=(const MetadataCache &) = delete;

    /// Makes the file ready for use; called once before threads share it. A file that is broken or from a newer version is set aside
    /// (renamed, not deleted), and the error says so; the cache works all the same with a new one.
    [[nodiscard]] static core::Result<void> prepare(const QString &file);

    [[nodiscard]] std::optional<core::TagDetails> find(const core::Digest &digest);
    /// Whether anything of this repository was ever kept.
    [[nodiscard]] bool knows(const core::RepositoryName &name);
    /// Kept in memory until flush().
    void insert(const core::RepositoryName &name, const core::Digest &digest, const core::TagDetails &details);
    /// Something of this repository is kept, under another name perhaps; in memory until flush() as well.
    void noteRepository(const core::RepositoryName &name);
    /// One transaction; called every few hundred inserts and at the end.
    void flush();

private:
    Database m_database;
    QHash<core::Digest, core::TagDetails> m_unsaved;
    QSet<QString> m_unsavedRepositories;
};

} // namespace lstags::compare
