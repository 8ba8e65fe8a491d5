// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/responses.h"

#include "async/retrypolicy.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lstags::registry {
namespace {

constexpr qsizetype shown = 2048;           // characters
constexpr qsizetype largestErrorBody = 64 << 10;
constexpr qsizetype mostWarnings = 5;
constexpr qsizetype longestWarning = 512; // characters

core::ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return core::ErrorKind::Unauthorized;
    case 403:
        return core::ErrorKind::Forbidden;
    case 404:
        return core::ErrorKind::NotFound;
    case 429:
        return core::ErrorKind::TooManyRequests;
    default:
        return status >= 500 ? core::ErrorKind::Server : core::ErrorKind::Protocol;
    }
}

std::optional<std::chrono::milliseconds> retryAfterOf(const net::Response &response)
{
    if (response.status != 429 && response.status != 503)
        return {};
    return async::parseRetryAfter(response.header("Retry-After"), QDateTime::currentDateTimeUtc());
}

QString advice(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::Forbidden:
        return core::Error::tr("Ask for access to it.");
    case core::ErrorKind::NotFound:
        return core::Error::tr("Check its name.");
    case core::ErrorKind::TooManyRequests:
    case core::ErrorKind::Server:
        return core::Error::tr("Try again later.");
    default:
        return {};
    }
}

} // namespace

QString errorText(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body.left(largestErrorBody)).object();
    QStringList parts;
    const QJsonArray errors = object["errors"_L1].toArray();
    for (const QJsonValue &error : errors) {
        const QString code = error["code"_L1].toString();
        const QString message = error["message"_L1].toString();
        parts += message.isEmpty() ? code : message;
    }
    for (const auto key : {"details"_L1, "message"_L1}) {
        if (parts.isEmpty() && object[key].isString())
            parts += object[key].toString();
    }
    return core::printable(parts.join("; "_L1), shown);
}

bool isFromRegistry(const net::Response &response)
{
    if (!response.header("Docker-Distribution-Api-Version").isEmpty())
        return true;
    const QJsonArray errors = QJsonDocument::fromJson(response.body.left(largestErrorBody)).object()["errors"_L1].toArray();
    return !errors.isEmpty() && errors.first().isObject();
}

QStringList warningTexts(const net::Headers &headers)
{
    // Any warning, so that what looks like one in the text of another is not taken for one.
    static const QRegularExpression warning(uR"x((\d{3}) +(\S+) +"((?:[^"\\]|\\.)++)")x"_s);
    static const QRegularExpression escape(uR"(\\(.))"_s);
    QStringList texts;
    auto matches = warning.globalMatch(QString::fromUtf8(net::headerValues(headers, "Warning").join(", ")));
    while (matches.hasNext() && texts.size() < mostWarnings) {
        const auto match = matches.next();
        if (match.captured(1) != "299"_L1 || match.captured(2) != "-"_L1)
            continue;
        texts += core::printable(match.captured(3).replace(escape, u"\\1"_s), longestWarning);
    }
    return texts;
}

core::Error blobErrorFrom(const core::RepositoryName &name, const core::Digest &blob, const net::Response &response)
{
    if (response.status != 404)
        return errorFrom(name, name.registry, response);
    return {.kind = core::ErrorKind::NotFound,
            .message = core::Error::tr("%1 has lost the blob %2 of %3; push the image again.").arg(name.registry, blob.shortened(), name.path),
            .httpStatus = response.status};
}

core::Error errorFrom(const core::RepositoryName &name, const QString &who, const net::Response &response)
{
    const QString said = errorText(response.body);
    const core::ErrorKind kind = kindOf(response.status);
    QString message = said.isEmpty() ? core::Error::tr("%1 answered %2 for %3.").arg(who).arg(response.status).arg(name.path)
                                     : core::Error::tr("%1 answered %2 for %3: %4.").arg(who).arg(response.status).arg(name.path, said);
    if (const QString then = advice(kind); !then.isEmpty())
        message += u' ' + then;
    return {.kind = kind, .message = message, .httpStatus = response.status, .retryAfter = retryAfterOf(response)};
}

} // namespace lstags::registry
