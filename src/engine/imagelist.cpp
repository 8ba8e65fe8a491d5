// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/imagelist.h"

#include "core/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lstags::engine {
namespace {

constexpr qint64 largestSize = qint64(1) << 50; // bytes; beyond it a size is a lie, and sums could overflow

Image imageOf(const QJsonObject &object)
{
    Image image;
    image.id = core::printable(object["Id"_L1].toString(), 255);
    const QJsonArray tags = object["RepoTags"_L1].toArray();
    for (const QJsonValue &item : tags) {
        const QString tag = item.toString();
        const bool isClean = core::printable(tag, tag.size()) == tag;
        if (!tag.isEmpty() && isClean && !tag.contains("<none>"_L1))
            image.tags += tag;
    }
    const auto addDigest = [&image](QStringView text) {
        const auto digest = core::Digest::parse(text);
        if (digest && !image.digests.contains(*digest))
            image.digests += *digest;
    };
    const QJsonArray digests = object["RepoDigests"_L1].toArray();
    for (const QJsonValue &item : digests) {
        const QString text = item.toString();
        addDigest(QStringView(text).sliced(text.indexOf(u'@') + 1));
    }
    addDigest(object["Descriptor"_L1]["digest"_L1].toString()); // the containerd store tells what it holds
    double created = object["Created"_L1].toDouble();
    if (const auto date = core::parseCreated(object["Created"_L1].toString())) // of one image it is text
        created = double(date->toSecsSinceEpoch());
    if (created > 86400 && created < 253402300800.0) // after the first day of 1970, before the year 10000
        image.created = QDateTime::fromSecsSinceEpoch(qint64(created), Qt::UTC);
    const qint64 size = object["Size"_L1].toInteger();
    image.size = size > 0 && size <= largestSize ? size : 0;
    return image;
}

std::optional<ImageEvent> parseEvent(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QString action = object["Action"_L1].toString(object["status"_L1].toString());
    if (action.isEmpty() || object["Type"_L1].toString(u"image"_s) != "image"_L1)
        return {};
    return ImageEvent{.action = core::printable(action, 64), .actor = core::printable(object["Actor"_L1]["ID"_L1].toString(), 255)};
}

} // namespace

core::Result<QList<Image>> parseImages(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return core::fail(core::ErrorKind::Protocol, core::Error::tr("The engine's list of images cannot be read."));
    QList<Image> images;
    const QJsonArray items = document.array();
    for (const QJsonValue &item : items) {
        if (item.isObject())
            images += imageOf(item.toObject());
    }
    return images;
}

core::Result<Image> parseImage(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object["Id"_L1].isString())
        return core::fail(core::ErrorKind::Protocol, core::Error::tr("What the engine tells of an image cannot be read."));
    return imageOf(object);
}

QList<ImageEvent> EventReader::feed(QByteArrayView bytes)
{
    QList<ImageEvent> events;
    const QByteArrayList objects = m_stream.feed(bytes);
    for (const QByteArray &object : objects) {
        if (const auto event = parseEvent(object))
            events += *event;
    }
    return events;
}

} // namespace lstags::engine
