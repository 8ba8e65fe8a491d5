// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedregistry.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace lstags::tests {

QByteArray digestOf(const QByteArray &bytes)
{
    return "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray manifestOf(const QByteArray &content)
{
    return R"({"schemaVersion":2,"mediaType":"%1","config":{"mediaType":"application/vnd.docker.container.image.v1+json","size":%2,)"
           R"("digest":"%3"},"layers":[{"mediaType":"application/vnd.docker.image.rootfs.diff.tar.gzip","size":7,"digest":"%4"}]})"_ba
               .replace("%1", imageType)
               .replace("%2", QByteArray::number(config.size()))
               .replace("%3", digestOf(config))
               .replace("%4", digestOf(content));
}

QByteArray listPath(const QByteArray &repository)
{
    return "/v2/" + repository + "/tags/list?n=1000";
}

QByteArray manifestPath(const QByteArray &tag, const QByteArray &repository)
{
    return "/v2/" + repository + "/manifests/" + tag;
}

QByteArray configPath(const QByteArray &repository)
{
    return "/v2/" + repository + "/blobs/" + digestOf(config);
}

Reply manifestReply(const QByteArray &body, const QByteArray &type)
{
    return {.headers = {{"Content-Type", type}, {"Docker-Content-Digest", digestOf(body)}}, .body = body};
}

Reply tagPage(const QByteArrayList &tags, const net::Headers &headers)
{
    const QByteArray names = tags.isEmpty() ? QByteArray() : '"' + tags.join(R"(",")") + '"';
    return {.headers = headers, .body = R"({"name":"team/app","tags":[)" + names + "]}"};
}

Reply status(int code, const net::Headers &headers)
{
    return {.status = code, .headers = headers, .body = R"({"errors":[{"code":"SCRIPTED"}]})"};
}

Reply truncated(Reply reply, qsizetype missing)
{
    reply.headers += net::Header{"Content-Length", QByteArray::number(reply.body.size())};
    reply.body.chop(missing);
    reply.closes = true;
    return reply;
}

void offer(ScriptedServer &server, const QByteArrayList &tags, const QByteArray &repository)
{
    server.expect({.path = listPath(repository), .reply = tagPage(tags)});
    for (const QByteArray &tag : tags) {
        for (const char *method : {"GET", "HEAD"})
            server.expect({.method = method, .path = manifestPath(tag, repository), .reply = manifestReply(manifestOf(tag))});
    }
    server.expect({.path = configPath(repository), .reply = {.body = config}});
}

void offerNothing(ScriptedServer &server)
{
    server.expect({.path = "/v2/"});
    server.expect({.path = "^/v2/[a-z0-9/]+/tags/list[?]n=1000", .reply = status(404)});
    server.expect({.method = "HEAD", .path = "^/v2/[a-z0-9/]+/manifests/[^/?]+", .reply = status(404)});
}

} // namespace lstags::tests
