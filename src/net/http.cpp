// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/http.h"

namespace lstags::net {

QString hostOf(const QUrl &url)
{
    return core::printable(url.port() > 0 ? QString(url.host() + u':' + QString::number(url.port())) : url.host(), 262);
}

QByteArray headerValue(const Headers &headers, QByteArrayView name)
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QList<QByteArray> headerValues(const Headers &headers, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            values += header.value;
    }
    return values;
}

} // namespace lstags::net
