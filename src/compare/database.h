// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace lstags::compare {

/// The tables of a file of ours.
struct DatabaseSchema
{
    int version = 1;
    QStringList statements; ///< each makes a table or an index where it is missing
    QStringList probes;     ///< queries that work only if the tables are what they should be
};

/// An SQLite file of ours (WAL), for the user alone. Belongs to the thread that made it; every thread and every program has its own on the
/// same file, SQLite keeps them apart.
class Database
{
public:
    /// What came of making a file ready.
    struct Preparation
    {
        enum class Outcome : quint8 {
            Ready,
            Renewed,  ///< it was broken or of a newer version and set aside: renamed, not deleted; a new one was begun
            Unusable, ///< it cannot be written or replaced, and is as it was
        };
        Outcome outcome = Outcome::Ready;
        bool wasNewer = false; ///< of Renewed
        QString aside;         ///< of Renewed: its new name
    };

    /// Makes the file and its folder, and holds it to `schema`; called before objects are made on it. Only what SQLite itself calls damaged
    /// is broken: a file that is locked, or a disk that is full, is no reason to set anything aside.
    [[nodiscard]] static Preparation prepare(const QString &file, const DatabaseSchema &schema);

    /// Opens a file that prepare() has made ready. An empty `file` is a database in memory, gone with the object.
    Database(const QString &file, const DatabaseSchema &schema);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] bool isOpen() const;
    /// Prepared, to be read forwards. Where the database is not open, it fails when it is run.
    [[nodiscard]] QSqlQuery query(const QString &sql, const QVariantList &values = {}) const;

private:
    QString m_connection; ///< Qt Sql's name
};

/// What is done to a database all or not at all: undone at its end unless commit() was called and worked.
class Transaction
{
public:
    enum class Kind : quint8 {
        Read,  ///< sees the file as it was at its first query
        Write, ///< waits for its turn at once, for one that turns from reading to writing may not wait at all
    };
    Transaction(const Database &database, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] bool isBegun() const { return m_isOpen; }
    [[nodiscard]] bool commit();
    [[nodiscard]] QString error() const { return m_error; } ///< SQLite's words, after either failed

private:
    [[nodiscard]] bool run(const QString &sql);

    const Database &m_database;
    QString m_error;
    bool m_isOpen = false;
};

} // namespace lstags::compare
