// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/registrysource.h"

#include "core/imageconfig.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace lstags::compare {
namespace {

constexpr qint64 configLimit = 4 << 20;

std::optional<core::Descriptor> preferredChild(const QList<core::Descriptor> &children)
{
    std::optional<core::Descriptor> chosen;
    for (const core::Descriptor &child : children) {
        const bool isImage = core::manifestKind(child.mediaType) == core::ManifestKind::Image;
        if (!isImage || (child.platform && child.platform->toString().isEmpty()))
            continue;
        if (child.platform && child.platform->os == "linux"_L1 && child.platform->architecture == ownArchitecture())
            return child;
        if (!chosen)
            chosen = child;
    }
    return chosen;
}

} // namespace

QString ownArchitecture()
{
    const QString cpu = QSysInfo::currentCpuArchitecture();
    if (cpu == "x86_64"_L1)
        return u"amd64"_s;
    return cpu == "i386"_L1 ? u"386"_s : cpu;
}

Outline outlineOf(const core::Manifest &manifest)
{
    Outline outline{.details = {.created = manifest.created, .size = manifest.contentSize(), .mediaType = manifest.mediaType}};
    for (const core::Descriptor &child : manifest.manifests) {
        outline.details.children += child.digest;
        const QString platform = child.platform ? child.platform->toString() : QString();
        if (!platform.isEmpty() && !outline.details.platforms.contains(platform))
            outline.details.platforms += platform;
    }
    if (manifest.kind == core::ManifestKind::Index)
        outline.child = preferredChild(manifest.manifests);
    else if (manifest.config && core::isImageConfig(manifest.config->mediaType))
        outline.config = manifest.config;
    return outline;
}

QCoro::Task<core::Result<RegistrySource::Resolved>> RegistrySource::resolve(core::RepositoryName name, QString tag, bool byGet,
                                                                            std::stop_token stop)
{
    if (!byGet) {
        auto task = m_client->head(name, tag, true, stop);
        const auto head = co_await task;
        if (!head)
            co_return tl::unexpected(head.error());
        co_return Resolved{.digest = head->digest, .details = m_cache->find(head->digest), .outline = {}};
    }
    auto task = m_client->manifest(name, tag, stop);
    const auto manifest = co_await task;
    if (!manifest)
        co_return tl::unexpected(manifest.error());
    Resolved resolved{.digest = manifest->digest, .details = m_cache->find(manifest->digest), .outline = {}};
    if (resolved.details) {
        m_cache->noteRepository(name); // a mirror of what is known: the next time HEAD is enough here too
    } else {
        const auto parsed = core::Manifest::parse(manifest->body, manifest->mediaType);
        if (!parsed)
            co_return tl::unexpected(parsed.error());
        resolved.outline = outlineOf(*parsed);
    }
    co_return resolved;
}

QCoro::Task<core::Result<core::TagDetails>> RegistrySource::details(core::RepositoryName name, core::Digest digest,
                                                                    std::optional<Outline> known, std::stop_token stop)
{
    if (const auto cached = m_cache->find(digest)) {
        m_cache->noteRepository(name);
        co_return *cached;
    }
    if (!known) {
        auto task = outline(name, digest, stop);
        const auto fetched = co_await task;
        if (!fetched)
            co_return tl::unexpected(fetched.error());
        known = *fetched;
    }
    core::TagDetails details = known->details;
    std::optional<core::Descriptor> config = known->config;
    if (known->child) {
        auto task = outline(name, known->child->digest, stop);
        const auto child = co_await task;
        if (!child)
            co_return tl::unexpected(child.error());
        details.size = child->details.size;
        if (!details.created)
            details.created = child->details.created;
        config = child->config;
    }
    if (config) {
        auto task = addConfig(name, *config, &details, stop);
        const auto added = co_await task;
        if (!added)
            co_return tl::unexpected(added.error());
    }
    m_cache->insert(name, digest, details);
    co_return details;
}

QCoro::Task<core::Result<Outline>> RegistrySource::outline(core::RepositoryName name, core::Digest digest,
                                                           std::stop_token stop)
{
    auto task = m_client->manifest(name, digest.toString(), stop);
    const auto manifest = co_await task;
    if (!manifest)
        co_return tl::unexpected(manifest.error());
    const auto parsed = core::Manifest::parse(manifest->body, manifest->mediaType);
    if (!parsed)
        co_return tl::unexpected(parsed.error());
    co_return outlineOf(*parsed);
}

QCoro::Task<core::Result<void>> RegistrySource::addConfig(core::RepositoryName name, core::Descriptor config,
                                                          core::TagDetails *details, std::stop_token stop)
{
    // Digests come first, for they are what a comparison is about.
    auto task = m_client->blob(name, config.digest, configLimit, stop, async::Gate::Rank::Second);
    const auto blob = co_await task;
    if (!blob)
        co_return tl::unexpected(blob.error());
    const auto parsed = core::ImageConfig::parse(*blob);
    if (!parsed)
        co_return tl::unexpected(parsed.error());
    if (parsed->created)
        details->created = parsed->created;
    if (details->platforms.isEmpty() && parsed->platform && !parsed->platform->toString().isEmpty())
        details->platforms = {parsed->platform->toString()};
    co_return core::Result<void>();
}

} // namespace lstags::compare
