// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/metadatacache.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace lstags::compare {
namespace {

constexpr qsizetype flushAt = 500;

const DatabaseSchema &schema()
{
    static const DatabaseSchema schema{
        .version = 1,
        .statements = {u"CREATE TABLE IF NOT EXISTS details (digest TEXT PRIMARY KEY, created INTEGER, size INTEGER, "
                       "media_type TEXT NOT NULL, platforms TEXT NOT NULL, children TEXT NOT NULL) WITHOUT ROWID"_s,
                       u"CREATE TABLE IF NOT EXISTS repositories (name TEXT PRIMARY KEY) WITHOUT ROWID"_s},
        .probes = {u"SELECT digest, created, size, media_type, platforms, children FROM details LIMIT 0"_s,
                   u"SELECT name FROM repositories LIMIT 0"_s},
    };
    return schema;
}

QString joined(const QList<core::Digest> &digests)
{
    QStringList texts;
    for (const core::Digest &digest : digests)
        texts += digest.toString();
    return texts.join(u' ');
}

QList<core::Digest> digestsFrom(const QString &text)
{
    QList<core::Digest> digests;
    for (const auto part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto digest = core::Digest::parse(part))
            digests += *digest;
    }
    return digests;
}

QString key(const core::RepositoryName &name)
{
    return name.registry + u'/' + name.path;
}

} // namespace

core::Result<void> MetadataCache::prepare(const QString &file)
{
    using Outcome = Database::Preparation::Outcome;
    const Database::Preparation preparation = Database::prepare(file, schema());
    if (preparation.outcome == Outcome::Ready)
        return {};
    if (preparation.outcome == Outcome::Unusable)
        return core::fail(core::ErrorKind::Io, core::Error::tr("The cache %1 cannot be written; going on without a cache.").arg(file));
    const QString message = preparation.wasNewer
        ? core::Error::tr("The cache %1 was written by a newer version; it was set aside as %2 and a new one begun.")
        : core::Error::tr("The cache %1 cannot be read; it was set aside as %2 and a new one begun.");
    return core::fail(core::ErrorKind::Io, message.arg(file, preparation.aside));
}

MetadataCache::MetadataCache(const QString &file)
    : m_database(file, schema())
{}

MetadataCache::~MetadataCache()
{
    flush();
}

std::optional<core::TagDetails> MetadataCache::find(const core::Digest &digest)
{
    if (const auto unsaved = m_unsaved.constFind(digest); unsaved != m_unsaved.constEnd())
        return *unsaved;
    QSqlQuery query = m_database.query(u"SELECT created, size, media_type, platforms, children FROM details WHERE digest = ?"_s, {digest.toString()});
    if (!query.exec() || !query.next())
        return {};
    core::TagDetails details;
    if (!query.isNull(0))
        details.created = QDateTime::fromSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC);
    if (!query.isNull(1))
        details.size = query.value(1).toLongLong();
    details.mediaType = query.value(2).toString();
    details.platforms = query.value(3).toString().split(u' ', Qt::SkipEmptyParts);
    details.children = digestsFrom(query.value(4).toString());
    return details;
}

bool MetadataCache::knows(const core::RepositoryName &name)
{
    if (m_unsavedRepositories.contains(key(name)))
        return true;
    QSqlQuery query = m_database.query(u"SELECT 1 FROM repositories WHERE name = ?"_s, {key(name)});
    return query.exec() && query.next();
}

void MetadataCache::insert(const core::RepositoryName &name, const core::Digest &digest, const core::TagDetails &details)
{
    m_unsaved.insert(digest, details);
    noteRepository(name);
    if (m_unsaved.size() >= flushAt)
        flush();
}

void MetadataCache::noteRepository(const core::RepositoryName &name)
{
    m_unsavedRepositories.insert(key(name));
}

void MetadataCache::flush()
{
    const bool isSaved = m_unsaved.isEmpty() && m_unsavedRepositories.isEmpty();
    if (isSaved || !m_database.isOpen())
        return;
    Transaction transaction(m_database, Transaction::Kind::Write);
    if (!transaction.isBegun())
        return;
    QSqlQuery query = m_database.query(u"INSERT OR REPLACE INTO details VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it) {
        query.addBindValue(it.key().toString());
        query.addBindValue(it->created ? QVariant(it->created->toSecsSinceEpoch()) : QVariant());
        query.addBindValue(it->size ? QVariant(*it->size) : QVariant());
        query.addBindValue(it->mediaType.isNull() ? u""_s : it->mediaType);
        query.addBindValue(it->platforms.isEmpty() ? u""_s : it->platforms.join(u' '));
        query.addBindValue(it->children.isEmpty() ? u""_s : joined(it->children));
        query.exec();
    }
    query.prepare(u"INSERT OR IGNORE INTO repositories VALUES (?)"_s);
    for (const QString &name : std::as_const(m_unsavedRepositories)) {
        query.addBindValue(name);
        query.exec();
    }
    (void)transaction.commit();
    m_unsaved.clear();
    m_unsavedRepositories.clear();
}

} // namespace lstags::compare
