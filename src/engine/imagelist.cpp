// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/imagelist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lstags::engine {
namespace {

constexpr qsizetype longestLine = 1 << 20; // bytes

Image parseImage(const QJsonObject &object)
{
    Image image;
    image.id = core::printable(object["Id"_L1].toString(), 255);
    const QJsonArray tags = object["RepoTags"_L1].toArray();
    for (const QJsonValue &item : tags) {
        const QString tag = item.toString();
        if (!tag.isEmpty() && !tag.contains("<none>"_L1))
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
    const double created = object["Created"_L1].toDouble();
    if (created > 86400 && created < 253402300800.0) // after the first day of 1970, before the year 10000
        image.created = QDateTime::fromSecsSinceEpoch(qint64(created), Qt::UTC);
    image.size = std::max<qint64>(qint64(object["Size"_L1].toDouble()), 0);
    return image;
}

std::optional<ImageEvent> parseEvent(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
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
    for (const QJsonValue &item : items)
        images += parseImage(item.toObject());
    return images;
}

QList<ImageEvent> EventReader::feed(QByteArrayView bytes)
{
    QList<ImageEvent> events;
    for (const char c : bytes) {
        if (c != '\n') {
            if (m_line.size() < longestLine)
                m_line += c;
            else
                m_skipping = true;
            continue;
        }
        if (const auto event = m_skipping ? std::nullopt : parseEvent(m_line))
            events += *event;
        m_line.clear();
        m_skipping = false;
    }
    return events;
}

} // namespace lstags::engine
