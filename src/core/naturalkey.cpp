// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/naturalkey.h"

#include <QString>

namespace lstags::core {
namespace {

// Bytes of a key, in the order that makes plain byte order natural: a pre-release before the end of the text, the end before
// what goes on, digits before letters.
constexpr char preRelease = 1;
constexpr char end = 2;
constexpr char separator = 3;
constexpr char number = 4;
constexpr char other = 5;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A run of digits as: number mark, count of its digits (so that longer is larger), the digits. Leading zeros do not count.
qsizetype appendNumber(QStringView text, qsizetype at, QByteArray *key)
{
    qsizetype stop = at;
    while (stop < text.size() && isDigit(text[stop]))
        ++stop;
    while (at + 1 < stop && text[at] == u'0')
        ++at;
    const QByteArray digits = text.sliced(at, stop - at).toLatin1();
    key->append(number);
    key->append(char(std::min<qsizetype>(digits.size(), 255)));
    key->append(digits);
    return stop;
}

bool startsPreRelease(QStringView rest)
{
    using namespace Qt::StringLiterals;
    for (const auto word : {"alpha"_L1, "beta"_L1, "rc"_L1, "pre"_L1, "dev"_L1, "snapshot"_L1, "nightly"_L1, "preview"_L1, "canary"_L1}) {
        const bool starts = rest.startsWith(word, Qt::CaseInsensitive);
        if (starts && (rest.size() == word.size() || !rest[word.size()].isLetter()))
            return true;
    }
    return false;
}

} // namespace

QByteArray naturalKey(QStringView text)
{
    QByteArray key;
    key.reserve(text.size() * 2 + 4);
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text[i];
        if (isDigit(c)) {
            i = appendNumber(text, i, &key);
        } else if (c == u'.' || c == u'_' || c == u'-' || c == u'+') {
            const bool afterNumber = i > 0 && isDigit(text[i - 1]);
            key.append(c != u'.' && afterNumber && startsPreRelease(text.sliced(i + 1)) ? preRelease : separator);
            ++i;
        } else if (i > 0 && isDigit(text[i - 1]) && startsPreRelease(text.sliced(i))) { // "1.0rc1"
            key.append(preRelease);
            while (i < text.size() && !isDigit(text[i]) && text[i].isLetter())
                key.append(other).append(QString(text[i++].toLower()).toUtf8());
        } else {
            key.append(other).append(QString(c.toLower()).toUtf8());
            ++i;
        }
    }
    key.append(end);
    key.append(text.toUtf8()); // what is equal so far differs in case or leading zeros
    return key;
}

} // namespace lstags::core
