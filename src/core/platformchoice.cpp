// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/platformchoice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

bool isFor(const QJsonObject &child, const Platform &platform)
{
    const QJsonObject own = child["platform"_L1].toObject();
    return own["os"_L1].toString() == platform.os && own["architecture"_L1].toString() == platform.architecture
        && (platform.variant.isEmpty() || own["variant"_L1].toString() == platform.variant);
}

/// BuildKit's attestations name what they vouch for in an annotation.
QString vouchedFor(const QJsonObject &child)
{
    return child["annotations"_L1].toObject()["vnd.docker.reference.digest"_L1].toString();
}

} // namespace

Result<Platform> parsePlatform(QStringView text)
{
    static const QRegularExpression form(u"\\A([a-z0-9]+)/([a-z0-9_]+)(?:/([a-z0-9.]+))?\\z"_s);
    const auto match = form.match(text.toString());
    if (text.size() > 64 || !match.hasMatch())
        return fail(ErrorKind::Usage, Error::tr("\"%1\" is no platform: write os/architecture[/variant], as linux/amd64 or linux/arm/v7.").arg(printable(text, 64)));
    return Platform{.os = match.captured(1), .architecture = match.captured(2), .variant = match.captured(3)};
}

Result<QByteArray> withPlatforms(const QByteArray &body, const QList<Platform> &platforms)
{
    QJsonObject index = QJsonDocument::fromJson(body).object();
    const QJsonArray children = index["manifests"_L1].toArray();
    QSet<QString> chosen;
    for (const Platform &platform : platforms) {
        bool isThere = false;
        for (const QJsonValue &child : children) {
            if (!isFor(child.toObject(), platform))
                continue;
            isThere = true;
            chosen.insert(child["digest"_L1].toString());
        }
        if (!isThere)
            return fail(ErrorKind::NotFound, Error::tr("There is no image for %1 in the index.").arg(platform.toString()));
    }
    QJsonArray kept;
    for (const QJsonValue &child : children) {
        if (chosen.contains(child["digest"_L1].toString()) || chosen.contains(vouchedFor(child.toObject())))
            kept += child;
    }
    if (kept.size() == children.size())
        return body;
    index["manifests"_L1] = kept;
    return QJsonDocument(index).toJson(QJsonDocument::Compact);
}

} // namespace lstags::core
