// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/database.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>

#include <algorithm>
#include <atomic>
#include <chrono>

using namespace Qt::StringLiterals;

namespace lstags::compare {
namespace {

constexpr std::chrono::seconds prepareWithin(10); // another program makes the same file ready

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"lstags-database-%1"_s.arg(++counter);
}

QSqlDatabase openConnection(const QString &connection, const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(file.isEmpty() ? u":memory:"_s : file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s); // milliseconds
    if (database.open())
        QSqlQuery(database).exec(u"PRAGMA synchronous=NORMAL"_s);
    return database;
}

/// 0 if there is none, also in a file that is no database.
int versionOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : 0;
}

enum class FileState : quint8 { Usable, Newer, Broken, OutOfReach };

/// Whether the file is to blame for an error, or the disk, a lock, or what we are allowed to do (sqlite.org/rescode.html).
FileState stateAfter(const QSqlError &error)
{
    constexpr int genericError = 1; // a table or a column that is not there
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    const int code = error.nativeErrorCode().toInt() & 0xff; // the rest of it are details
    return code == genericError || code == corrupt || code == notADatabase ? FileState::Broken : FileState::OutOfReach;
}

/// A database of another program has tables, but no version of ours.
bool isForeign(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return versionOf(database) == 0 && query.exec(u"SELECT 1 FROM sqlite_master"_s) && query.next();
}

/// Another program or thread has the file (SQLITE_BUSY, SQLITE_LOCKED).
bool isInUse(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 5 || code == 6;
}

/// As far as can be read, which a writer elsewhere does not keep us from.
bool isAsWanted(const QSqlDatabase &database, const DatabaseSchema &schema)
{
    QSqlQuery query(database);
    return versionOf(database) == schema.version
        && std::all_of(schema.probes.begin(), schema.probes.end(), [&query](const QString &probe) { return query.exec(probe); });
}

FileState inspect(const QSqlDatabase &database, const DatabaseSchema &schema)
{
    if (!database.isOpen())
        return FileState::OutOfReach;
    QSqlQuery query(database);
    const QStringList before{u"BEGIN IMMEDIATE"_s, u"PRAGMA schema_version"_s}; // can it be written, and then read?
    for (const QString &statement : before) {
        if (query.exec(statement))
            continue;
        const QSqlError error = query.lastError();
        return isInUse(error) && isAsWanted(database, schema) ? FileState::Usable : stateAfter(error);
    }
    const int version = versionOf(database);
    if (version > schema.version || version < 0)
        return FileState::Newer;
    if (isForeign(database))
        return FileState::Broken;
    QStringList steps = schema.statements + schema.probes;
    if (version != schema.version)
        steps += u"PRAGMA user_version=%1"_s.arg(schema.version);
    for (const QString &statement : std::as_const(steps)) {
        if (!query.exec(statement))
            return stateAfter(query.lastError());
    }
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return stateAfter(query.lastError());
    if (query.value(0).toString() != "ok"_L1)
        return FileState::Broken;
    query.finish();
    if (!query.exec(u"COMMIT"_s))
        return stateAfter(query.lastError());
    query.exec(u"PRAGMA journal_mode=WAL"_s); // stays with the file; where a file system cannot do it, the old mode does
    return FileState::Usable;
}

/// SQLite gives the files beside it the permissions of the file itself.
void makePrivate(const QString &file)
{
    constexpr QFileDevice::Permissions mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    // One that is there is not opened: closing it would drop the locks that SQLite holds on it elsewhere in this process.
    QFile target(file);
    if (target.exists())
        target.setPermissions(mine);
    else
        (void)target.open(QIODevice::WriteOnly | QIODevice::NewOnly, mine);
}

FileState inspect(const QString &file, const DatabaseSchema &schema)
{
    makePrivate(file);
    if (!QFileInfo(file).isFile()) // a folder, say: not ours to rename
        return FileState::OutOfReach;
    const QString connection = uniqueConnectionName();
    const FileState state = inspect(openConnection(connection, file), schema);
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

/// With what SQLite keeps beside it.
bool move(const QString &file, const QString &to)
{
    const bool works = QFile::rename(file, to);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (works)
            QFile::rename(file + suffix, to + suffix);
    }
    return works;
}

} // namespace

Database::Preparation Database::prepare(const QString &file, const DatabaseSchema &schema)
{
    using Outcome = Preparation::Outcome;
    if (file.isEmpty())
        return {};
    QLockFile lock(file + ".lock"_L1); // two programs must not set aside what the other has just begun
    lock.setStaleLockTime(0);
    const bool isOurs = QDir().mkpath(QFileInfo(file).absolutePath()) && lock.tryLock(prepareWithin.count() * 1000);
    const FileState state = isOurs ? inspect(file, schema) : FileState::OutOfReach;
    if (state == FileState::Usable || state == FileState::OutOfReach)
        return {.outcome = state == FileState::Usable ? Outcome::Ready : Outcome::Unusable, .aside = {}};

    const QString aside = freeNameBeside(file);
    if (!move(file, aside))
        return {.outcome = Outcome::Unusable, .aside = {}};
    if (inspect(file, schema) == FileState::Usable)
        return {.outcome = Outcome::Renewed, .wasNewer = state == FileState::Newer, .aside = aside};
    QFile::remove(file); // what was begun of the new one: the disk is full, say
    move(aside, file);
    return {.outcome = Outcome::Unusable, .aside = {}};
}

Database::Database(const QString &file, const DatabaseSchema &schema)
    : m_connection(uniqueConnectionName())
{
    if (!file.isEmpty() && !QFileInfo(file).isFile()) // SQLite would make one
        return;
    QSqlDatabase database = openConnection(m_connection, file);
    QSqlQuery query(database);
    const bool isUsable = file.isEmpty() ? std::all_of(schema.statements.begin(), schema.statements.end(), [&](const QString &sql) { return query.exec(sql); })
                                         : versionOf(database) == schema.version;
    query.clear();
    if (!isUsable)
        database.close();
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::isOpen() const
{
    return QSqlDatabase::database(m_connection, false).isOpen();
}

QSqlQuery Database::query(const QString &sql, const QVariantList &values) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    if (!database.isOpen())
        return QSqlQuery(QSqlDatabase());
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query;
}

Transaction::Transaction(const Database &database, Kind kind)
    : m_database(database), m_isOpen(run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s))
{}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_database.query(u"ROLLBACK"_s).exec();
}

bool Transaction::commit()
{
    const bool isDone = m_isOpen && run(u"COMMIT"_s);
    m_isOpen = m_isOpen && !isDone;
    return isDone;
}

bool Transaction::run(const QString &sql)
{
    QSqlQuery query = m_database.query(sql);
    const bool works = query.exec();
    if (!works)
        m_error = query.lastError().text();
    return works;
}

} // namespace lstags::compare
