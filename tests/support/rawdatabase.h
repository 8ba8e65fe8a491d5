// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace lstags::tests {

/// Runs statements on an SQLite file past our code; false with a message at the first that does not work.
inline bool runRaw(const QString &file, const QStringList &statements)
{
    const QString connection = QStringLiteral("raw");
    bool works = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        works = database.open();
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            works = works && query.exec(statement);
            if (!works) {
                qCritical("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
                break;
            }
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return works;
}

} // namespace lstags::tests
