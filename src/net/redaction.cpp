// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/redaction.h"

#include <QSet>
#include <QUrlQuery>

namespace lstags::net {
namespace {

constexpr auto hidden = "<redacted>";

bool isSecret(const QByteArray &lowerName)
{
    static const QSet<QByteArray> names{"proxy-authorization", "cookie",          "set-cookie",
                                        "x-registry-auth",     "x-registry-config", "x-identity-token"};
    return names.contains(lowerName);
}

bool isHarmlessParameter(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("n"),        QStringLiteral("last"),    QStringLiteral("scope"),     QStringLiteral("service"),
        QStringLiteral("digest"),   QStringLiteral("mount"),   QStringLiteral("from"),      QStringLiteral("filters"),
        QStringLiteral("page"),     QStringLiteral("page_size"), QStringLiteral("artifactType"), QStringLiteral("fromImage"),
        QStringLiteral("tag"),      QStringLiteral("repo"),    QStringLiteral("digests")};
    return names.contains(name);
}

} // namespace

Headers redacted(const Headers &headers)
{
    Headers safe;
    for (const Header &header : headers) {
        const QByteArray name = header.name.toLower();
        if (name == "authorization")
            safe += Header{header.name, header.value.left(std::max<qsizetype>(header.value.indexOf(' '), 0)) + ' ' + hidden};
        else if (isSecret(name))
            safe += Header{header.name, hidden};
        else if (name == "location" || name == "content-location")
            safe += Header{header.name, redacted(QUrl::fromEncoded(header.value)).toUtf8()};
        else
            safe += header;
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

} // namespace lstags::net
