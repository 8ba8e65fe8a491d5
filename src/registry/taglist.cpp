// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/taglist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lstags::registry {

core::Result<TagList> parseTagPage(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue tags = document.object().value("tags"_L1); // operator[] would make null of none
    if (!document.isObject() || (!tags.isArray() && !tags.isNull()))
        return core::fail(core::ErrorKind::Protocol, core::Error::tr("The list of tags cannot be read."));
    TagList list;
    const QJsonArray items = tags.toArray();
    for (const QJsonValue &item : items) {
        const QString tag = item.toString();
        if (core::isTag(tag))
            list.tags += tag;
        else
            ++list.invalid;
    }
    return list;
}

} // namespace lstags::registry
