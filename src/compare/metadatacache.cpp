// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/metadatacache.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

#include <atomic>

using namespace Qt::StringLiterals;

namespace lstags::compare {
namespace {

constexpr int schemaVersion = 1;
constexpr qsizetype flushAt = 500;
constexpr auto waitForOthers = "QSQLITE_BUSY_TIMEOUT=2000"_L1; // milliseconds

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"lstags-metadata-%1"_s.arg(++counter);
}

QSqlDatabase openDatabase(const QString &connection, const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(file.isEmpty() ? u":memory:"_s : file);
    database.setConnectOptions(waitForOthers);
    if (database.open()) {
        QSqlQuery query(database);
        query.exec(u"PRAGMA journal_mode=WAL"_s);
        query.exec(u"PRAGMA synchronous=NORMAL"_s);
    }
    return database;
}

/// Another program or thread has the file; SQLite's SQLITE_BUSY and SQLITE_LOCKED, whose extended codes have more in their upper bytes.
bool isInUse(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 5 || code == 6;
}

/// At once for writing, so that of two who begin together one waits for the other.
QSqlError createSchema(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    const bool isDone = query.exec(u"BEGIN IMMEDIATE"_s) && query.exec(u"CREATE TABLE IF NOT EXISTS details (digest TEXT PRIMARY KEY, created INTEGER, size INTEGER, "
                      "media_type TEXT NOT NULL, platforms TEXT NOT NULL, children TEXT NOT NULL) WITHOUT ROWID"_s)
        && query.exec(u"CREATE TABLE IF NOT EXISTS repositories (name TEXT PRIMARY KEY) WITHOUT ROWID"_s)
        && query.exec(u"PRAGMA user_version=%1"_s.arg(schemaVersion)) && query.exec(u"COMMIT"_s);
    return isDone ? QSqlError() : query.lastError();
}

enum class FileState { Usable, Newer, Broken };

FileState inspect(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    const auto failed = [](const QSqlError &error) { return isInUse(error) ? FileState::Usable : FileState::Broken; };
    if (!database.isOpen() || !query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failed(database.isOpen() ? query.lastError() : database.lastError());
    const int version = query.value(0).toInt();
    query.finish();
    if (version > schemaVersion)
        return FileState::Newer;
    if (version < schemaVersion) { // a cache that is there already is only read: somebody may be writing, or nobody be allowed to
        if (const QSqlError error = createSchema(database); error.isValid())
            return failed(error);
    }
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return failed(query.lastError());
    return query.value(0).toString() == "ok"_L1 ? FileState::Usable : FileState::Broken;
}

FileState inspect(const QString &file)
{
    const QString connection = uniqueConnectionName();
    const FileState state = inspect(openDatabase(connection, file));
    QSqlDatabase::removeDatabase(connection);
    return state;
}

QString freeNameBeside(const QString &file)
{
    for (int i = 1;; ++i) {
        const QString name = u"%1.set-aside-%2"_s.arg(file).arg(i);
        if (!QFileInfo::exists(name))
            return name;
    }
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
    if (file.isEmpty())
        return {};
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return core::fail(core::ErrorKind::Io, core::Error::tr("The folder of the cache %1 cannot be made; going on without a cache.").arg(file));
    const bool existed = QFileInfo::exists(file);
    const FileState state = inspect(file);
    if (state == FileState::Usable)
        return {};
    if (!existed)
        return core::fail(core::ErrorKind::Io, core::Error::tr("The cache %1 cannot be written; going on without a cache.").arg(file));

    const QString aside = freeNameBeside(file);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::rename(file + suffix, aside + suffix);
    const bool renewed = inspect(file) == FileState::Usable;
    const QString reason = state == FileState::Newer ? core::Error::tr("was written by a newer version")
                                                     : core::Error::tr("cannot be read");
    return core::fail(core::ErrorKind::Io,
                      (renewed ? core::Error::tr("The cache %1 %2; it was set aside as %3 and a new one begun.")
                               : core::Error::tr("The cache %1 %2 and could not be replaced (%3); going on without a cache."))
                          .arg(file, reason, aside));
}

MetadataCache::MetadataCache(const QString &file)
    : m_connection(uniqueConnectionName())
{
    const QSqlDatabase database = openDatabase(m_connection, file);
    if (!database.isOpen() || (file.isEmpty() && createSchema(database).isValid())) {
        QSqlDatabase::database(m_connection, false).close();
    }
}

MetadataCache::~MetadataCache()
{
    flush();
    QSqlDatabase::removeDatabase(m_connection);
}

std::optional<core::TagDetails> MetadataCache::find(const core::Digest &digest)
{
    if (const auto unsaved = m_unsaved.constFind(digest); unsaved != m_unsaved.constEnd())
        return *unsaved;
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    if (!database.isOpen())
        return {};
    QSqlQuery query(database);
    query.prepare(u"SELECT created, size, media_type, platforms, children FROM details WHERE digest = ?"_s);
    query.addBindValue(digest.toString());
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
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    if (!database.isOpen())
        return false;
    QSqlQuery query(database);
    query.prepare(u"SELECT 1 FROM repositories WHERE name = ?"_s);
    query.addBindValue(key(name));
    return query.exec() && query.next();
}

void MetadataCache::insert(const core::RepositoryName &name, const core::Digest &digest, const core::TagDetails &details)
{
    m_unsaved.insert(digest, details);
    m_unsavedRepositories.insert(key(name));
    if (m_unsaved.size() >= flushAt)
        flush();
}

void MetadataCache::flush()
{
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    if (m_unsaved.isEmpty() || !database.isOpen() || !database.transaction())
        return;
    QSqlQuery query(database);
    query.prepare(u"INSERT OR REPLACE INTO details VALUES (?, ?, ?, ?, ?, ?)"_s);
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
    if (!database.commit())
        database.rollback();
    m_unsaved.clear();
    m_unsavedRepositories.clear();
}

} // namespace lstags::compare
