// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/refusal.h"

#include "net/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lstags::engine {
namespace {

using core::ErrorKind;

constexpr qsizetype shownCharacters = 1024;
constexpr qsizetype readCharacters = 16384;

struct Phrase
{
    QLatin1StringView text;
    ErrorKind kind;
    bool isBeginning = false; ///< of a part of the message; else all of the part
};

/// The error codes of the distribution specification as dockerd and containerd write them, statuses of HTTP, and their own words. None is
/// a name that somebody may give a repository: those stand inside of a part, never alone in one.
constexpr std::array phrases{
    Phrase{"unauthorized"_L1, ErrorKind::Unauthorized},
    Phrase{"no basic auth credentials"_L1, ErrorKind::Unauthorized},
    Phrase{"authentication required"_L1, ErrorKind::Unauthorized},
    Phrase{"incorrect username or password"_L1, ErrorKind::Unauthorized},
    Phrase{"401 Unauthorized"_L1, ErrorKind::Unauthorized},
    Phrase{"denied"_L1, ErrorKind::Forbidden},
    Phrase{"pull access denied"_L1, ErrorKind::Forbidden, true},
    Phrase{"requested access to the resource is denied"_L1, ErrorKind::Forbidden},
    Phrase{"insufficient_scope"_L1, ErrorKind::Forbidden},
    Phrase{"403 Forbidden"_L1, ErrorKind::Forbidden},
    Phrase{"manifest unknown"_L1, ErrorKind::NotFound},
    Phrase{"name unknown"_L1, ErrorKind::NotFound},
    Phrase{"not found"_L1, ErrorKind::NotFound},
    Phrase{"image not known"_L1, ErrorKind::NotFound},
    Phrase{"404 Not Found"_L1, ErrorKind::NotFound},
    Phrase{"no such image"_L1, ErrorKind::NotFound},
    Phrase{"no matching manifest for "_L1, ErrorKind::NotFound, true},
    Phrase{"tag does not exist"_L1, ErrorKind::NotFound},
    Phrase{"An image does not exist locally with the tag"_L1, ErrorKind::NotFound},
    Phrase{"toomanyrequests"_L1, ErrorKind::TooManyRequests},
    Phrase{"429 Too Many Requests"_L1, ErrorKind::TooManyRequests},
};

/// Of several errors dockerd makes lines; the rest is for people.
QString shown(const QString &said)
{
    return net::redactedText(said.left(readCharacters).simplified(), shownCharacters);
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::TooManyRequests;
    default:
        return status >= 500 ? ErrorKind::Server : ErrorKind::Protocol;
    }
}

QString advice(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
        return core::Error::tr("Check the credentials for the registry.");
    case ErrorKind::Forbidden:
        return core::Error::tr("Log in to the registry, or ask for the right to it.");
    case ErrorKind::NotFound:
        return core::Error::tr("Check the name and the tag.");
    case ErrorKind::TooManyRequests:
    case ErrorKind::Server:
        return core::Error::tr("Try again later.");
    default:
        return {};
    }
}

} // namespace

core::ErrorKind kindOf(QStringView said, core::ErrorKind otherwise)
{
    const QStringList parts = said.left(readCharacters).toString().replace(u'\n', ": "_L1).split(u": "_s);
    for (const QString &part : parts) {
        const auto means = [text = part.trimmed()](const Phrase &phrase) {
            return phrase.isBeginning ? text.startsWith(phrase.text, Qt::CaseInsensitive) : text.compare(phrase.text, Qt::CaseInsensitive) == 0;
        };
        const auto found = std::find_if(phrases.begin(), phrases.end(), means);
        if (found != phrases.end())
            return found->kind;
    }
    return otherwise;
}

core::Error refusal(const net::Response &response)
{
    const int status = response.status;
    const QString said = QJsonDocument::fromJson(response.body).object()["message"_L1].toString();
    const QString words = shown(said);
    return {.kind = kindOf(said, kindOf(status)),
            .message = words.isEmpty() ? core::Error::tr("The engine answered %1.").arg(status)
                                       : core::Error::tr("The engine answered %1: %2.").arg(status).arg(words),
            .httpStatus = status};
}

core::Error streamError(const QString &said)
{
    const QString words = shown(said);
    return {.kind = kindOf(said, ErrorKind::Server),
            .message = words.isEmpty() ? core::Error::tr("The engine reported an error without a word.")
                                       : core::Error::tr("The engine reported: %1.").arg(words)};
}

core::Error explained(core::Error cause, const QString &sentence)
{
    if (cause.kind == ErrorKind::Cancelled || cause.kind == ErrorKind::Unavailable)
        return cause;
    cause.message = sentence + u' ' + cause.message;
    if (const QString then = advice(cause.kind); !then.isEmpty())
        cause.message += u' ' + then;
    return cause;
}

} // namespace lstags::engine
