// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/hublisting.h"

#include "core/manifest.h"
#include "core/platform.h"
#include "net/redirect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lstags::registry {
namespace {

constexpr qint64 largestImage = qint64(1) << 50; // bytes; more is a mistake

void addImages(const QJsonArray &images, const core::Digest &top, core::TagDetails *details)
{
    for (const QJsonValue &value : images) {
        const core::Platform platform{.os = value["os"_L1].toString(),
                                      .architecture = value["architecture"_L1].toString(),
                                      .variant = value["variant"_L1].toString()};
        const QString text = platform.toString();
        if (!text.isEmpty() && !details->platforms.contains(text))
            details->platforms += text;
        const auto child = core::Digest::parse(value["digest"_L1].toString());
        if (child && *child != top)
            details->children += *child;
    }
}

core::TagDetails detailsOf(const QJsonValue &tag, const core::Digest &digest)
{
    core::TagDetails details;
    const QString pushed = tag["tag_last_pushed"_L1].toString();
    details.created = core::parseCreated(pushed.isEmpty() ? tag["last_updated"_L1].toString() : pushed);
    const double size = tag["full_size"_L1].toDouble(-1);
    if (size > 0 && size < double(largestImage))
        details.size = qint64(size);
    details.mediaType = tag["media_type"_L1].toString();
    addImages(tag["images"_L1].toArray(), digest, &details);
    return details;
}

} // namespace

QUrl hubListing(const QUrl &api, const core::RepositoryName &name)
{
    const QStringList parts = name.path.split(u'/');
    if (parts.size() != 2)
        return {};
    QUrl url = api;
    url.setPath(u"/v2/namespaces/%1/repositories/%2/tags"_s.arg(parts[0], parts[1]));
    url.setQuery(u"page_size=100"_s);
    return url;
}

core::Result<HubPage> parseHubPage(const QByteArray &body, const QUrl &url)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue results = document.object().value("results"_L1);
    if (!results.isArray())
        return core::fail(core::ErrorKind::Protocol, core::Error::tr("Docker Hub's listing cannot be read."));
    HubPage page;
    const QJsonArray tags = results.toArray();
    for (const QJsonValue &tag : tags) {
        if (const auto digest = core::Digest::parse(tag["digest"_L1].toString()))
            page.details.insert(*digest, detailsOf(tag, *digest));
    }
    page.next = QUrl(document.object().value("next"_L1).toString(), QUrl::StrictMode);
    if (!page.next.isEmpty() && (!page.next.isValid() || !net::isSameOrigin(page.next, url)))
        return core::fail(core::ErrorKind::Protocol, core::Error::tr("Docker Hub's listing goes on at another host."));
    return page;
}

} // namespace lstags::registry
