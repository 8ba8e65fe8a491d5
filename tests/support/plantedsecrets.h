// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/household.h"

#include <QByteArrayList>
#include <QDirIterator>
#include <QFile>
#include <QMap>

namespace lstags::tests {

// Secrets that are planted where a program finds them, and looked for wherever it leaves something.

inline const QByteArray user = "u-MARK1";
inline const QByteArray password = "p-MARK2";
inline const QByteArray token = "t-MARK3";
inline const QByteArray refresh = "r-MARK4";
inline const QByteArray login = user + ':' + password;
inline const QByteArray basic = "Basic " + login.toBase64();

/// What base64 makes of `text` wherever it stands in what is encoded: without the letters at its edges, which hold bits of the neighbours.
inline QByteArrayList encodings(const QByteArray &text)
{
    QByteArrayList encodings;
    for (const qsizetype before : {0, 1, 2}) {
        const QByteArray encoded = QByteArray(QByteArray(before, 'x') + text).toBase64(QByteArray::OmitTrailingEquals);
        encodings += encoded.sliced(before == 0 ? 0 : before + 1).chopped(1);
    }
    return encodings;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of files that the test itself wrote.
inline bool isPlanted(const QString &path)
{
    return path.endsWith(QStringLiteral("/config.json")) || path.endsWith(QStringLiteral("/docker-credential-planted"));
}

/// Where a secret can be read: in what the program wrote, its command line, or a file of its home. Empty: nowhere.
inline QString leak(const Household &house, const ProgramResult &result, const QByteArray &commandLine = {})
{
    QMap<QString, QByteArray> places{{QStringLiteral("stdout"), result.out}, {QStringLiteral("stderr"), result.err}, {QStringLiteral("the command line"), commandLine}};
    QDirIterator files(house.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!isPlanted(path))
            places.insert(path, contentOf(path));
    }
    for (auto place = places.begin(); place != places.end(); ++place) {
        for (const QByteArray &secret : {user, password, token, refresh}) {
            const QByteArrayList traces = QByteArrayList{secret} + encodings(secret);
            for (const QByteArray &trace : traces) {
                if (place->contains(trace))
                    return QStringLiteral("%1 has %2:\n%3").arg(place.key(), QString::fromLatin1(trace), QString::fromUtf8(*place));
            }
        }
    }
    return {};
}

} // namespace lstags::tests
