// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/memoryregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lstags::tests {
namespace {

/// Nothing there, by the word of a registry.
Reply missing()
{
    return {.status = 404, .headers = {{"Docker-Distribution-Api-Version", "registry/2.0"}}};
}

constexpr auto imageType = "application/vnd.oci.image.manifest.v1+json";
constexpr auto indexType = "application/vnd.oci.image.index.v1+json";

ServerOptions takingCut(ServerOptions options)
{
    options.takesCut = true;
    return options;
}

QJsonObject json(const core::Descriptor &descriptor)
{
    return {{u"mediaType"_s, descriptor.mediaType}, {u"digest"_s, descriptor.digest.toString()}, {u"size"_s, descriptor.size}};
}

} // namespace

MemoryRegistry::MemoryRegistry(ServerOptions options) : m_server(takingCut(std::move(options)))
{
    m_server.handle([this](const ReceivedRequest &request) {
        auto instead = m_instead ? m_instead(request) : std::nullopt;
        Reply reply = instead ? *instead : answer(request);
        if (m_amend)
            m_amend(request, &reply);
        return reply;
    });
}

void MemoryRegistry::answerInstead(Instead instead)
{
    m_instead = std::move(instead);
}

void MemoryRegistry::amend(Amend amend)
{
    m_amend = std::move(amend);
}

core::Descriptor MemoryRegistry::descriptorOf(const QByteArray &bytes)
{
    return {.mediaType = u"application/vnd.oci.image.layer.v1.tar"_s, .digest = core::Digest::ofBytes(bytes), .size = bytes.size(), .platform = {}};
}

void MemoryRegistry::putBlob(const QString &path, const QByteArray &bytes)
{
    m_blobs.insert(path + u'@' + core::Digest::ofBytes(bytes).toString(), bytes);
}

void MemoryRegistry::putImage(const QString &path, const QString &tag, const QByteArray &layer)
{
    const QByteArray config = "{}";
    putBlob(path, config);
    putBlob(path, layer);
    const QJsonObject manifest{{u"schemaVersion"_s, 2},
                               {u"mediaType"_s, QString::fromLatin1(imageType)},
                               {u"config"_s, json(descriptorOf(config))},
                               {u"layers"_s, QJsonArray{json(descriptorOf(layer))}}};
    const QByteArray body = QJsonDocument(manifest).toJson(QJsonDocument::Compact);
    for (const QString &reference : {tag, core::Digest::ofBytes(body).toString()})
        m_manifests.insert(path + u'@' + reference, {.type = imageType, .body = body});
}

void MemoryRegistry::putManifest(const QString &path, const QString &reference, const QByteArray &type, const QByteArray &body)
{
    m_manifests.insert(path + u'@' + reference, {.type = type, .body = body});
}

QByteArray MemoryRegistry::manifest(const QString &path, const QString &reference) const
{
    return m_manifests.value(path + u'@' + reference).body;
}

QByteArray MemoryRegistry::blob(const QString &path, const core::Digest &digest) const
{
    return m_blobs.value(path + u'@' + digest.toString());
}

QList<ReceivedRequest> MemoryRegistry::requests(const QByteArray &method, const QByteArray &part) const
{
    auto requests = m_server.requests();
    requests.removeIf([&](const ReceivedRequest &request) {
        return (!method.isEmpty() && request.method != method) || !request.target.contains(part);
    });
    return requests;
}

qint64 MemoryRegistry::bytesReceived() const
{
    qint64 sum = 0;
    for (const ReceivedRequest &request : requests({}, "/blobs/"))
        sum += request.body.size();
    return sum;
}

Reply MemoryRegistry::answer(const ReceivedRequest &request)
{
    static const QRegularExpression uploadForm(u"\\A/v2/(.+)/blobs/uploads/([^/?]*)(?:\\?(.*))?\\z"_s);
    static const QRegularExpression blobForm(u"\\A/v2/(.+)/blobs/([^/?]+)\\z"_s);
    static const QRegularExpression manifestForm(u"\\A/v2/(.+)/manifests/([^/?]+)\\z"_s);
    const QString target = QString::fromLatin1(request.target);
    if (target == "/v2/"_L1)
        return {.headers = {{"Docker-Distribution-Api-Version", "registry/2.0"}}};
    if (const auto match = uploadForm.match(target); match.hasMatch()) {
        if (request.method == "POST")
            return open(match.captured(1), match.captured(3));
        return upload(request, match.captured(1), match.captured(2), match.captured(3));
    }
    if (const auto match = blobForm.match(target); match.hasMatch())
        return blob(request, match.captured(1) + u'@' + match.captured(2));
    if (const auto match = manifestForm.match(target); match.hasMatch())
        return manifest(request, match.captured(1), match.captured(2));
    static const QRegularExpression referrersForm(u"\\A/v2/(.+)/referrers/([^/?]+)(?:\\?page=(\\d+))?\\z"_s);
    if (const auto match = referrersForm.match(target); match.hasMatch() && listsReferrers)
        return referrers(match.captured(1), match.captured(2), match.captured(3).toInt());
    return missing();
}

Reply MemoryRegistry::referrers(const QString &path, const QString &subject, int page) const
{
    QJsonArray all;
    for (auto stored = m_manifests.cbegin(); stored != m_manifests.cend(); ++stored) {
        const QJsonObject manifest = QJsonDocument::fromJson(stored->body).object();
        const QString digest = core::Digest::ofBytes(stored->body).toString();
        if (stored.key() != path + u'@' + digest || manifest["subject"_L1]["digest"_L1].toString() != subject)
            continue;
        all += QJsonObject{{u"mediaType"_s, QString::fromLatin1(stored->type)},
                           {u"digest"_s, digest},
                           {u"size"_s, stored->body.size()},
                           {u"artifactType"_s, manifest["config"_L1]["mediaType"_L1]},
                           {u"annotations"_s, manifest["annotations"_L1]}};
    }
    QJsonArray some;
    for (qsizetype i = page * referrersAPage; i < std::min<qsizetype>((page + 1) * referrersAPage, all.size()); ++i)
        some += all[i];
    const QJsonObject index{{u"schemaVersion"_s, 2}, {u"mediaType"_s, QString::fromLatin1(indexType)}, {u"manifests"_s, some}};
    Reply reply{.headers = {{"Content-Type", indexType}}, .body = QJsonDocument(index).toJson()};
    if ((page + 1) * referrersAPage < all.size())
        reply.headers += net::Header{"Link", u"</v2/%1/referrers/%2?page=%3>; rel=\"next\""_s.arg(path, subject).arg(page + 1).toLatin1()};
    return reply;
}

Reply MemoryRegistry::open(const QString &path, const QString &query)
{
    const QUrlQuery items(query);
    const QString digest = items.queryItemValue(u"mount"_s, QUrl::FullyDecoded);
    const QString source = items.queryItemValue(u"from"_s, QUrl::FullyDecoded) + u'@' + digest;
    if (mounts && m_blobs.contains(source)) {
        m_blobs.insert(path + u'@' + digest, m_blobs.value(source));
        return {.status = 201};
    }
    const QString id = u"upload-%1"_s.arg(++m_ids);
    m_uploads.insert(id, {});
    return status(202, path, id);
}

Reply MemoryRegistry::status(int status, const QString &path, const QString &id) const
{
    const QByteArray last = QByteArray::number(std::max<qsizetype>(m_uploads.value(id).size() - 1, 0));
    return {.status = status, .headers = {{"Location", u"/v2/%1/blobs/uploads/%2"_s.arg(path, id).toLatin1()}, {"Range", "0-" + last}}};
}

Reply MemoryRegistry::upload(const ReceivedRequest &request, const QString &path, const QString &id, const QString &query)
{
    if (!m_uploads.contains(id))
        return missing();
    if (request.method == "GET")
        return status(204, path, id);
    if (request.method == "DELETE") {
        m_uploads.remove(id);
        return {.status = 204};
    }
    QByteArray &bytes = m_uploads[id];
    const QByteArray range = request.header("Content-Range");
    if (!range.isEmpty() && range.left(range.indexOf('-')).toLongLong() != bytes.size())
        return {.status = 416};
    const bool isShort = request.method == "PATCH" && takesAtMost >= 0;
    bytes += isShort ? request.body.left(takesAtMost) : request.body;
    if (request.isCut || request.method == "PATCH")
        return status(202, path, id);
    const QString digest = QUrlQuery(query).queryItemValue(u"digest"_s, QUrl::FullyDecoded);
    const QByteArray blob = m_uploads.take(id);
    if (core::Digest::ofBytes(blob).toString() != digest)
        return {.status = 400, .body = R"({"errors":[{"code":"DIGEST_INVALID","message":"these are other bytes"}]})"};
    m_blobs.insert(path + u'@' + digest, blob);
    return {.status = 201};
}

Reply MemoryRegistry::blob(const ReceivedRequest &request, const QString &key) const
{
    if (!m_blobs.contains(key))
        return missing();
    const QByteArray bytes = m_blobs.value(key);
    static const QRegularExpression form(u"\\Abytes=(\\d+)-(\\d+)\\z"_s);
    const auto range = form.match(QString::fromLatin1(request.header("Range")));
    if (!range.hasMatch())
        return {.headers = {{"Content-Length", QByteArray::number(bytes.size())}}, .body = bytes};
    const qint64 first = range.captured(1).toLongLong();
    const qint64 last = range.captured(2).toLongLong();
    const QByteArray said = QByteArray::number(first) + '-' + QByteArray::number(last) + '/' + QByteArray::number(bytes.size());
    return {.status = 206, .headers = {{"Content-Range", "bytes " + said}}, .body = bytes.mid(first, last - first + 1)};
}

Reply MemoryRegistry::manifest(const ReceivedRequest &request, const QString &path, const QString &reference)
{
    const auto digestOf = [](const QByteArray &body) { return core::Digest::ofBytes(body).bytes(); };
    if (request.method == "PUT") {
        const Stored stored{.type = request.header("Content-Type"), .body = request.body};
        for (const QString &name : {reference, QString::fromLatin1(digestOf(request.body))})
            m_manifests.insert(path + u'@' + name, stored);
        Reply reply{.status = 201, .headers = {{"Docker-Content-Digest", digestOf(request.body)}}};
        if (const QString subject = QJsonDocument::fromJson(request.body)["subject"_L1]["digest"_L1].toString(); listsReferrers && !subject.isEmpty())
            reply.headers += net::Header{"OCI-Subject", subject.toLatin1()};
        return reply;
    }
    const auto stored = m_manifests.constFind(path + u'@' + reference);
    if (stored == m_manifests.constEnd())
        return missing();
    return {.headers = {{"Content-Type", stored->type},
                        {"Docker-Content-Digest", digestOf(stored->body)},
                        {"Content-Length", QByteArray::number(stored->body.size())}},
            .body = stored->body};
}

} // namespace lstags::tests
