// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

constexpr qint64 largestSize = qint64(1) << 50; // bytes; beyond it a size is a lie, and sums could overflow

tl::unexpected<Error> broken(const QString &why)
{
    return fail(ErrorKind::Protocol, Error::tr("The manifest is broken: %1.").arg(why));
}

Platform parsePlatform(const QJsonObject &object)
{
    return {.os = printable(object["os"_L1].toString(), 64),
            .architecture = printable(object["architecture"_L1].toString(), 64),
            .variant = printable(object["variant"_L1].toString(), 64)};
}

Result<Descriptor> parseDescriptor(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto digest = Digest::parse(object["digest"_L1].toString());
    if (!digest)
        return broken(Error::tr("a descriptor has no valid digest"));
    const qint64 size = object["size"_L1].toInteger(-1);
    if (size < 0 || size > largestSize)
        return broken(Error::tr("a descriptor has no valid size"));
    Descriptor descriptor{.mediaType = printable(object["mediaType"_L1].toString(), 255),
                          .digest = *digest,
                          .size = size,
                          .platform = {},
                          .annotations = parseTexts(object["annotations"_L1])};
    if (object["platform"_L1].isObject())
        descriptor.platform = parsePlatform(object["platform"_L1].toObject());
    return descriptor;
}

Result<QList<Descriptor>> parseDescriptors(const QJsonValue &value)
{
    QList<Descriptor> descriptors;
    if (value.isNull() || value.isUndefined())
        return descriptors;
    if (!value.isArray())
        return broken(Error::tr("a list of descriptors is none"));
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        auto descriptor = parseDescriptor(item);
        if (!descriptor)
            return tl::unexpected(descriptor.error());
        descriptors += std::move(*descriptor);
    }
    return descriptors;
}

bool hasImageParts(const QJsonObject &object)
{
    return object.contains("layers"_L1) || object.contains("config"_L1);
}

ManifestKind kindByShape(const QJsonObject &object)
{
    if (object.contains("manifests"_L1))
        return ManifestKind::Index;
    if (object.contains("fsLayers"_L1))
        return ManifestKind::Schema1;
    return hasImageParts(object) ? ManifestKind::Image : ManifestKind::Unknown;
}

QString withoutParameters(QStringView contentType)
{
    return contentType.left(contentType.indexOf(u';')).trimmed().toString();
}

Result<QString> mediaTypeOf(const QJsonObject &object, QStringView contentType)
{
    const QString header = withoutParameters(contentType);
    const QString body = object["mediaType"_L1].toString();
    const bool headerSays = manifestKind(header) != ManifestKind::Unknown;
    const bool isSchema1 = manifestKind(header) == ManifestKind::Schema1;
    if (headerSays && !isSchema1 && !body.isEmpty() && body.compare(header, Qt::CaseInsensitive) != 0)
        return broken(Error::tr("it calls itself %1, and its registry calls it %2").arg(printable(body, 255), printable(header, 255)));
    return headerSays ? header : printable(body, 255);
}

Result<void> readImage(const QJsonObject &object, Manifest *manifest)
{
    auto layers = parseDescriptors(object["layers"_L1]);
    if (!layers)
        return tl::unexpected(layers.error());
    manifest->layers = std::move(*layers);
    if (object.contains("config"_L1)) {
        auto config = parseDescriptor(object["config"_L1]);
        if (!config)
            return tl::unexpected(config.error());
        manifest->config = std::move(*config);
    }
    return {};
}

} // namespace

std::optional<qint64> Manifest::contentSize() const
{
    if (kind != ManifestKind::Image)
        return {};
    qint64 sum = config ? config->size : 0;
    for (const Descriptor &layer : layers)
        sum = std::min(sum + layer.size, largestSize);
    return sum;
}

Result<Manifest> Manifest::parse(const QByteArray &body, QStringView contentType)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return broken(Error::tr("it is no JSON object (%1)").arg(error.errorString()));
    const QJsonObject object = document.object();
    if (object.contains("manifests"_L1) && hasImageParts(object))
        return broken(Error::tr("it is an index and an image at once"));

    auto mediaType = mediaTypeOf(object, contentType);
    if (!mediaType)
        return tl::unexpected(mediaType.error());
    Manifest manifest;
    manifest.mediaType = std::move(*mediaType);
    const ManifestKind shape = kindByShape(object);
    const ManifestKind named = manifestKind(manifest.mediaType);
    if (named != ManifestKind::Unknown && shape != ManifestKind::Unknown && named != shape)
        return broken(Error::tr("its content does not fit its type %1").arg(manifest.mediaType));
    manifest.kind = named != ManifestKind::Unknown ? named : shape;
    manifest.annotations = parseTexts(object["annotations"_L1]);
    manifest.created = parseCreated(object["annotations"_L1].toObject()["org.opencontainers.image.created"_L1].toString());

    if (manifest.kind == ManifestKind::Index) {
        auto children = parseDescriptors(object["manifests"_L1]);
        if (!children)
            return tl::unexpected(children.error());
        manifest.manifests = std::move(*children);
    } else if (manifest.kind == ManifestKind::Image) {
        if (const auto read = readImage(object, &manifest); !read)
            return tl::unexpected(read.error());
    }
    return manifest;
}

Texts parseTexts(const QJsonValue &value)
{
    constexpr qsizetype most = 1000;
    constexpr qsizetype longest = 8192; // characters
    Texts texts;
    const QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end() && texts.size() < most; ++item) {
        if (item.value().isString())
            texts.insert(printable(item.key(), 512), printable(item.value().toString(), longest));
    }
    return texts;
}

std::optional<QDateTime> parseCreated(QStringView text)
{
    // Qt reads more than RFC 3339: dates without a zone (as local time), the 24th hour, a comma before the fraction.
    static const QRegularExpression rfc3339(
        uR"(\A\d{4}-\d\d-\d\dT([01]\d|2[0-3]):\d\d:\d\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)\z)"_s);
    const QString upper = text.toString().toUpper();
    if (upper.size() > 64 || !rfc3339.match(upper).hasMatch())
        return {};
    const QDateTime date = QDateTime::fromString(upper, Qt::ISODateWithMs).toUTC();
    if (!date.isValid() || date.date().year() < 1970 || date.date().year() > 9999)
        return {};
    const qint64 seconds = date.toSecsSinceEpoch();
    constexpr qint64 day = 86400;
    constexpr qint64 startOf1980 = 315532800;
    const bool standsForUnknown = seconds < day || (seconds >= startOf1980 && seconds < startOf1980 + day);
    if (standsForUnknown)
        return {};
    return date;
}

} // namespace lstags::core
