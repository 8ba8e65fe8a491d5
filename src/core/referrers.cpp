// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/referrers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

constexpr auto indexType = "application/vnd.oci.image.index.v1+json"_L1;
constexpr qsizetype longestReference = 64; // characters of the hex digits: a tag has 128 at most

tl::unexpected<Error> broken(const QString &why)
{
    return fail(ErrorKind::Protocol, Error::tr("The list of referrers is broken: %1.").arg(why));
}

} // namespace

Result<QList<Referrer>> parseReferrers(const QByteArray &index)
{
    const QJsonDocument document = QJsonDocument::fromJson(index);
    if (!document.isObject())
        return broken(Error::tr("it is no JSON object"));
    const QString type = document["mediaType"_L1].toString();
    if ((!type.isEmpty() && type != indexType) || !document["layers"_L1].isUndefined() || !document["config"_L1].isUndefined())
        return broken(Error::tr("it is no such index"));
    const QJsonValue manifests = document["manifests"_L1];
    if (!manifests.isArray() && !manifests.isNull() && !manifests.isUndefined())
        return broken(Error::tr("a list of descriptors is none"));
    QList<Referrer> referrers;
    QSet<Digest> seen;
    const QJsonArray descriptors = manifests.toArray();
    for (const QJsonValue &descriptor : descriptors) {
        const auto digest = Digest::parse(descriptor["digest"_L1].toString());
        if (!digest)
            return broken(Error::tr("a descriptor has no valid digest"));
        if (!seen.contains(*digest))
            referrers += Referrer{.digest = *digest, .descriptor = descriptor.toObject()};
        seen.insert(*digest);
    }
    return referrers;
}

Result<QByteArray> withReferrers(const QByteArray &index, const QList<Referrer> &referrers)
{
    QJsonObject object{{u"schemaVersion"_s, 2}, {u"mediaType"_s, indexType}};
    QSet<Digest> listed;
    if (!index.isEmpty()) {
        const auto there = parseReferrers(index);
        if (!there)
            return tl::unexpected(there.error());
        for (const Referrer &referrer : *there)
            listed.insert(referrer.digest);
        object = QJsonDocument::fromJson(index).object();
    }
    QJsonArray descriptors = object["manifests"_L1].toArray();
    const qsizetype before = descriptors.size();
    for (const Referrer &referrer : referrers) {
        if (!listed.contains(referrer.digest))
            descriptors += referrer.descriptor;
    }
    if (descriptors.size() == before && !index.isEmpty())
        return index;
    object.insert(u"manifests"_s, descriptors);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString referrersTag(const Digest &subject)
{
    const QString text = subject.toString();
    const qsizetype colon = text.indexOf(u':');
    return text.left(colon) + u'-' + text.mid(colon + 1, longestReference);
}

QStringList digestTags(const Digest &subject)
{
    const QString tag = subject.toString().replace(u':', u'-');
    return tag.size() > 120 ? QStringList() : QStringList{tag + ".sig"_L1, tag + ".att"_L1, tag + ".sbom"_L1};
}

} // namespace lstags::core
