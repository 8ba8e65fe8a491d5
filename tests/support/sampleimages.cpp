// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sampleimages.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QUrlQuery>

#include <boost/crc.hpp>

#include <cstring>

using namespace Qt::StringLiterals;

namespace lstags::tests {
namespace {

struct MediaTypes
{
    QByteArray image;
    QByteArray index;
    QByteArray config;
    QByteArray layer;
};

const MediaTypes &mediaTypes(SampleImage::Format format)
{
    static const MediaTypes docker{.image = "application/vnd.docker.distribution.manifest.v2+json",
                                   .index = "application/vnd.docker.distribution.manifest.list.v2+json",
                                   .config = "application/vnd.docker.container.image.v1+json",
                                   .layer = "application/vnd.docker.image.rootfs.diff.tar.gzip"};
    static const MediaTypes oci{.image = "application/vnd.oci.image.manifest.v1+json",
                                .index = "application/vnd.oci.image.index.v1+json",
                                .config = "application/vnd.oci.image.config.v1+json",
                                .layer = "application/vnd.oci.image.layer.v1.tar+gzip"};
    return format == SampleImage::Format::Docker ? docker : oci;
}

QByteArray octal(qint64 value, int digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0') + '\0';
}

/// A ustar archive of one file.
QByteArray tarOf(const QByteArray &content)
{
    QByteArray header = QByteArray("sample.txt").leftJustified(100, '\0') + octal(0644, 7) + octal(0, 7) + octal(0, 7)
        + octal(content.size(), 11) + octal(0, 11) + QByteArray(8, ' ') + '0' + QByteArray(100, '\0')
        + QByteArray("ustar\0" "00", 8);
    header = header.leftJustified(512, '\0');
    qint64 sum = 0;
    for (const char byte : std::as_const(header))
        sum += uchar(byte);
    header.replace(148, 8, QByteArray(octal(sum, 6) + ' '));
    const qsizetype padded = (content.size() + 511) / 512 * 512;
    return header + content.leftJustified(padded, '\0') + QByteArray(1024, '\0');
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += char(value >> shift);
    return bytes;
}

/// RFC 1952 around the deflate stream of qCompress (4 bytes of length and 2 of zlib header before it, 4 of checksum behind).
QByteArray gzip(const QByteArray &bytes)
{
    constexpr qsizetype worthPacking = 1 << 20; // filler is not, and takes its time
    const QByteArray packed = qCompress(bytes, bytes.size() > worthPacking ? 0 : -1);
    boost::crc_32_type crc;
    crc.process_bytes(bytes.constData(), size_t(bytes.size()));
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10) + packed.sliced(6, packed.size() - 10)
        + littleEndian(crc.checksum()) + littleEndian(quint32(bytes.size()));
}

/// The file of layer number `layer`.
QByteArray fileOf(const SampleImage &image, const QString &platform, int layer)
{
    QByteArray file = image.content.toUtf8() + '\n' + platform.toUtf8() + '\n' + QByteArray(layer, '+');
    QRandomGenerator random(quint32(qHash(file, 0)));
    const qsizetype begin = file.size();
    file.resize(begin + (image.size + 3) / 4 * 4);
    for (qsizetype i = begin; i < file.size(); i += 4) {
        const quint32 filler = random.generate();
        std::memcpy(file.data() + i, &filler, sizeof(filler));
    }
    return file;
}

QJsonObject platformObject(const QString &platform)
{
    const QStringList parts = platform.split(u'/');
    QJsonObject object{{u"os"_s, parts.value(0)}, {u"architecture"_s, parts.value(1)}};
    if (parts.size() > 2)
        object.insert(u"variant"_s, parts.at(2));
    return object;
}

QJsonObject descriptor(const QByteArray &mediaType, const QByteArray &bytes)
{
    return {{u"mediaType"_s, QString::fromLatin1(mediaType)},
            {u"size"_s, bytes.size()},
            {u"digest"_s, core::Digest::ofBytes(bytes).toString()}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray configOf(const SampleImage &image, const QString &platform, const QJsonArray &diffIds)
{
    QJsonObject config = platformObject(platform);
    QJsonObject history{{u"created_by"_s, u"COPY sample.txt /"_s}};
    if (!image.created.isEmpty()) {
        config.insert(u"created"_s, image.created);
        history.insert(u"created"_s, image.created);
    }
    config.insert(u"config"_s, QJsonObject{{u"Cmd"_s, QJsonArray{u"/sample"_s}}});
    config.insert(u"history"_s, QJsonArray{history});
    config.insert(u"rootfs"_s, QJsonObject{{u"type"_s, u"layers"_s},
                                           {u"diff_ids"_s, diffIds}});
    return compact(config);
}

} // namespace

SampleImages::SampleImages(Access access) : m_access(std::move(access)) {}

SampleImages::Answer SampleImages::send(const QByteArray &verb, const QUrl &url, const QString &repository,
                                        const QByteArray &body, const QByteArray &contentType)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    request.setTransferTimeout(30000);
    if (m_access.authorization)
        request.setRawHeader("Authorization", m_access.authorization(repository));
    if (!m_access.authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(m_access.authorities);
        request.setSslConfiguration(tls);
    }
    const std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, verb, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray text = reply->readAll();
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .location = reply->rawHeader("Location"),
            .text = text.isEmpty() ? reply->errorString().toUtf8() : text};
}

core::Result<void> SampleImages::pushBlob(const QString &repository, const QByteArray &blob)
{
    const QString digest = core::Digest::ofBytes(blob).toString();
    const QString key = repository + u'@' + digest;
    if (m_pushed.contains(key))
        return {};
    const QUrl uploads = m_access.url.resolved(QUrl(u"/v2/%1/blobs/uploads/"_s.arg(repository)));
    const Answer opened = send("POST", uploads, repository, {}, "application/octet-stream");
    if (opened.status != 202) {
        return core::fail(core::ErrorKind::Server, u"%1 opens no upload (status %2): %3"_s.arg(uploads.toString())
                                                       .arg(opened.status)
                                                       .arg(QString::fromUtf8(opened.text)));
    }
    QUrl location = uploads.resolved(QUrl::fromEncoded(opened.location));
    QUrlQuery query(location);
    query.addQueryItem(u"digest"_s, digest);
    location.setQuery(query);
    const Answer stored = send("PUT", location, repository, blob, "application/octet-stream");
    if (stored.status != 201) {
        return core::fail(core::ErrorKind::Server, u"The blob %1 was refused (status %2): %3"_s.arg(digest)
                                                       .arg(stored.status)
                                                       .arg(QString::fromUtf8(stored.text)));
    }
    m_pushed.insert(key);
    return {};
}

core::Result<void> SampleImages::pushManifest(const QString &repository, const QString &reference,
                                              const QByteArray &manifest, const QByteArray &mediaType)
{
    const QUrl url = m_access.url.resolved(QUrl(u"/v2/%1/manifests/%2"_s.arg(repository, reference)));
    const Answer stored = send("PUT", url, repository, manifest, mediaType);
    if (stored.status == 201)
        return {};
    return core::fail(core::ErrorKind::Server, u"The manifest %1 was refused (status %2): %3"_s.arg(url.toString())
                                                   .arg(stored.status)
                                                   .arg(QString::fromUtf8(stored.text)));
}

core::Result<SampleImages::Part> SampleImages::pushPlatform(const QString &repository, const SampleImage &image,
                                                            const QString &platform)
{
    const MediaTypes &types = mediaTypes(image.format);
    QJsonArray layers;
    QJsonArray diffIds;
    for (int i = 0; i < image.layers; ++i) {
        const QByteArray tar = tarOf(fileOf(image, platform, i));
        const QByteArray layer = gzip(tar);
        layers += descriptor(types.layer, layer);
        diffIds += core::Digest::ofBytes(tar).toString();
        if (const auto pushed = pushBlob(repository, layer); !pushed)
            return tl::unexpected(pushed.error());
    }
    const QByteArray config = configOf(image, platform, diffIds);
    if (const auto pushed = pushBlob(repository, config); !pushed)
        return tl::unexpected(pushed.error());
    const QByteArray manifest = compact({{u"schemaVersion"_s, 2},
                                         {u"mediaType"_s, QString::fromLatin1(types.image)},
                                         {u"config"_s, descriptor(types.config, config)},
                                         {u"layers"_s, layers}});
    return Part{.manifest = manifest, .config = core::Digest::ofBytes(config)};
}

core::Result<PushedImage> SampleImages::push(const QString &repository, const QStringList &tags, const SampleImage &image)
{
    const MediaTypes &types = mediaTypes(image.format);
    const bool isIndex = image.isIndex || image.platforms.size() > 1;
    PushedImage result;
    QJsonArray children;
    QByteArray top;
    for (const QString &platform : image.platforms) {
        const auto part = pushPlatform(repository, image, platform);
        if (!part)
            return tl::unexpected(part.error());
        top = part->manifest;
        result.configs.append(part->config);
        if (!isIndex)
            continue;
        const core::Digest digest = core::Digest::ofBytes(part->manifest);
        const auto pushed = pushManifest(repository, digest.toString(), part->manifest, types.image);
        if (!pushed)
            return tl::unexpected(pushed.error());
        QJsonObject child = descriptor(types.image, part->manifest);
        child.insert(u"platform"_s, platformObject(platform));
        children.append(child);
        result.children.append(digest);
    }
    if (isIndex)
        top = compact({{u"schemaVersion"_s, 2}, {u"mediaType"_s, QString::fromLatin1(types.index)}, {u"manifests"_s, children}});
    result.digest = core::Digest::ofBytes(top);
    for (const QString &tag : tags) {
        const auto pushed = pushManifest(repository, tag, top, isIndex ? types.index : types.image);
        if (!pushed)
            return tl::unexpected(pushed.error());
    }
    return result;
}

core::Result<PushedImage> SampleImages::push(const QUrl &url, const QString &repository, const QString &tag,
                                             const SampleImage &image)
{
    SampleImages images({.url = url});
    return images.push(repository, {tag}, image);
}

} // namespace lstags::tests
