// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lstags::net {
namespace {

constexpr auto hidden = "<redacted>";

bool isSecret(const QByteArray &lowerName)
{
    static const QSet<QByteArray> names{"proxy-authorization", "cookie",          "set-cookie",
                                        "x-registry-auth",     "x-registry-config", "x-identity-token"};
    return names.contains(lowerName);
}

/// "Bearer " of "Bearer abc"; nothing of a value that has no scheme: all of it may be secret.
QByteArray schemeOf(const QByteArray &authorization)
{
    const QByteArray value = authorization.trimmed();
    return value.left(value.indexOf(' ') + 1);
}

/// Relative addresses too; what is behind a bracket that never closes is hidden.
QByteArray redactedLinks(const QByteArray &value)
{
    QString safe;
    qsizetype end = 0;
    for (qsizetype open = value.indexOf('<'); open >= 0; open = value.indexOf('<', end)) {
        safe += redactedText(QString::fromUtf8(value.sliced(end, open - end)), value.size()) + u'<';
        const qsizetype close = value.indexOf('>', open);
        if (close < 0)
            return (safe + QLatin1String(hidden)).toUtf8();
        safe += redacted(QUrl::fromEncoded(value.sliced(open + 1, close - open - 1)));
        end = close;
    }
    return (safe + redactedText(QString::fromUtf8(value.sliced(end)), value.size())).toUtf8();
}

bool isHarmlessParameter(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("n"),        QStringLiteral("last"),    QStringLiteral("scope"),     QStringLiteral("service"),
        QStringLiteral("digest"),   QStringLiteral("mount"),   QStringLiteral("from"),      QStringLiteral("filters"),
        QStringLiteral("page"),     QStringLiteral("page_size"), QStringLiteral("artifactType"), QStringLiteral("fromImage"),
        QStringLiteral("tag"),      QStringLiteral("repo"),    QStringLiteral("digests"),
        QStringLiteral("platform"), QStringLiteral("noprune")};
    return names.contains(name);
}

/// The password or token, as it is and as it was sent.
QByteArrayList credentialsOf(const Request &request)
{
    const QByteArray sent = headerValue(request.headers, "Authorization").trimmed();
    const QByteArray value = sent.mid(sent.indexOf(' ') + 1);
    QByteArrayList credentials{value};
    if (sent.startsWith("Basic ")) {
        const QByteArray login = QByteArray::fromBase64(value);
        credentials += QByteArrayList{login, login.mid(login.indexOf(':') + 1)};
    }
    if (const QByteArray login = headerValue(request.headers, "X-Registry-Auth"); !login.isEmpty()) {
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromBase64(login, QByteArray::Base64UrlEncoding)).object();
        credentials += QByteArrayList{login, object["password"_L1].toString().toUtf8(), object["identitytoken"_L1].toString().toUtf8()};
    }
    if (headerValue(request.headers, "Content-Type") == "application/x-www-form-urlencoded")
        credentials += QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(u"refresh_token"_s, QUrl::FullyDecoded).toUtf8();
    return credentials;
}

} // namespace

QByteArray withoutCredentials(QByteArray text, const Request &request)
{
    constexpr qsizetype shortest = 4; // bytes
    const QByteArrayList credentials = credentialsOf(request);
    for (const QByteArray &credential : credentials) {
        if (credential.size() >= shortest)
            text.replace(credential, hidden);
    }
    return text;
}

Headers redacted(const Headers &headers, const Request &request)
{
    Headers safe = redacted(headers);
    for (Header &header : safe)
        header.value = withoutCredentials(header.value, request);
    return safe;
}

Headers redacted(const Headers &headers)
{
    Headers safe;
    for (const Header &header : headers) {
        const QByteArray name = header.name.toLower();
        if (name == "authorization")
            safe += Header{header.name, schemeOf(header.value) + hidden};
        else if (isSecret(name))
            safe += Header{header.name, hidden};
        else if (name == "location" || name == "content-location")
            safe += Header{header.name, redacted(QUrl::fromEncoded(header.value)).toUtf8()};
        else if (name == "link")
            safe += Header{header.name, redactedLinks(header.value)};
        else // a challenge or a warning may name an address too
            safe += Header{header.name, redactedText(QString::fromUtf8(header.value), header.value.size()).toUtf8()};
    }
    return safe;
}

QString redacted(const QUrl &url)
{
    QString text = core::printable(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded));
    if (!url.hasQuery())
        return text;
    QChar separator = u'?';
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        text += separator + core::printable(name, 64) + u'='
            + (isHarmlessParameter(name) ? core::printable(value, 512) : QString::fromLatin1(hidden));
        separator = u'&';
    }
    return text;
}

QString redactedText(QStringView text, qsizetype limit)
{
    static const QRegularExpression address(uR"(https?://[^\s"'<>`]*[^\s"'<>`.,:;)\]])"_s, QRegularExpression::CaseInsensitiveOption);
    const QString kept = text.left(limit).toString();
    QString safe;
    qsizetype end = 0;
    for (auto it = address.globalMatch(kept); it.hasNext();) {
        const auto match = it.next();
        const QUrl url(match.captured());
        safe += core::printable(QStringView(kept).sliced(end, match.capturedStart() - end))
            + (url.host().isEmpty() ? QString::fromLatin1(hidden) : redacted(url));
        end = match.capturedEnd();
    }
    return safe + core::printable(QStringView(kept).sliced(end)) + (kept.size() < text.size() ? u"…"_s : QString());
}

TraceEntry traceEntry(const Request &request, const core::Result<Response> &result, const Beginning &beginning, qint64 bytes)
{
    return {.started = beginning.time,
            .duration = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - beginning.clock),
            .verb = request.verb,
            .url = redacted(request.url),
            .status = result ? result->status : 0,
            .bytes = bytes,
            .note = result ? QString() : result.error().message,
            .requestHeaders = redacted(request.headers),
            .responseHeaders = result ? redacted(result->headers, request) : Headers()};
}

QString headerLines(const TraceEntry &entry)
{
    QString lines;
    for (const auto &[mark, headers] : {std::pair(QChar(u'>'), entry.requestHeaders), std::pair(QChar(u'<'), entry.responseHeaders)}) {
        for (const Header &header : headers)
            lines += u"%1 %2: %3\n"_s.arg(mark).arg(core::printable(QString::fromUtf8(header.name)), core::printable(QString::fromUtf8(header.value)));
    }
    return lines;
}

} // namespace lstags::net
