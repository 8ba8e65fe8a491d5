// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/contentreader.h"

#include "async/all.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::compare {
namespace {

constexpr qsizetype mostImages = 64;
constexpr qint64 configLimit = 4 << 20; // bytes

const core::ImageContent *find(const core::TagContent *content, const core::Digest &digest)
{
    if (!content)
        return nullptr;
    const auto isIt = [&digest](const core::ImageContent &image) { return image.descriptor.digest == digest; };
    const auto found = std::find_if(content->images.begin(), content->images.end(), isIt);
    return found == content->images.end() ? nullptr : &*found;
}

} // namespace

QCoro::Task<core::Result<core::TagContent>> ContentReader::read(core::RepositoryName name, core::Digest digest, const core::TagContent *known,
                                                                std::stop_token stop)
{
    core::TagContent content;
    content.descriptor.digest = digest;
    if (const core::ImageContent *same = find(known, digest)) {
        content.descriptor = same->descriptor;
        content.manifest = same->manifest;
        content.images = {*same};
        co_return content;
    }
    auto task = manifest(name, &content.descriptor, stop);
    auto manifest = co_await task;
    if (!manifest)
        co_return tl::unexpected(manifest.error());
    content.manifest = std::move(*manifest);
    core::Result<void> read;
    if (content.isIndex()) {
        auto images = readImages(name, &content, known, stop);
        read = co_await images;
    } else {
        content.images += core::ImageContent{.descriptor = content.descriptor, .manifest = content.manifest};
        auto config = readConfig(name, &content.images.first(), stop);
        read = co_await config;
    }
    if (!read)
        co_return tl::unexpected(read.error());
    co_return content;
}

/// Also says in `descriptor` what type and size it has.
QCoro::Task<core::Result<core::Manifest>> ContentReader::manifest(core::RepositoryName name, core::Descriptor *descriptor, std::stop_token stop)
{
    m_progress->expect(1);
    auto task = m_client->manifest(name, descriptor->digest.toString(), stop);
    const auto body = co_await task;
    m_progress->did();
    if (!body)
        co_return tl::unexpected(body.error());
    auto manifest = core::Manifest::parse(body->body, body->mediaType);
    if (manifest) {
        descriptor->mediaType = manifest->mediaType;
        descriptor->size = body->body.size();
    }
    co_return manifest;
}

QCoro::Task<core::Result<void>> ContentReader::readImages(core::RepositoryName name, core::TagContent *content, const core::TagContent *known,
                                                          std::stop_token stop)
{
    std::vector<async::Work> works;
    QList<core::Descriptor> missing;
    for (const core::Descriptor &child : std::as_const(content->manifest.manifests)) {
        if (core::isAttestation(child))
            content->attestations += child;
        else if (content->images.size() == mostImages)
            content->unread += child;
        else
            content->images += core::ImageContent{.descriptor = child};
    }
    for (core::ImageContent &image : content->images) {
        if (const core::ImageContent *same = find(known, image.descriptor.digest)) {
            const core::Descriptor descriptor = image.descriptor;
            image = *same;
            image.descriptor = descriptor;
        } else {
            works.push_back([this, name, place = &image](std::stop_token stop) { return readImage(name, place, stop); });
        }
    }
    auto task = async::all(std::move(works), stop);
    const auto read = co_await task;
    const auto isMissing = [](const core::ImageContent &image) { return image.manifest.kind == core::ManifestKind::Unknown; };
    for (const core::ImageContent &image : std::as_const(content->images)) {
        if (isMissing(image))
            content->unread += image.descriptor;
    }
    content->images.removeIf(isMissing);
    co_return read;
}

QCoro::Task<core::Result<void>> ContentReader::readImage(core::RepositoryName name, core::ImageContent *image, std::stop_token stop)
{
    core::Descriptor descriptor = image->descriptor;
    auto task = manifest(name, &descriptor, stop);
    auto manifest = co_await task;
    if (!manifest && manifest.error().kind == core::ErrorKind::NotFound)
        co_return core::Result<void>();
    if (!manifest)
        co_return tl::unexpected(manifest.error());
    image->manifest = std::move(*manifest);
    auto config = readConfig(name, image, stop);
    co_return co_await config;
}

QCoro::Task<core::Result<void>> ContentReader::readConfig(core::RepositoryName name, core::ImageContent *image, std::stop_token stop)
{
    const std::optional<core::Descriptor> descriptor = image->manifest.config;
    if (!descriptor || !core::isImageConfig(descriptor->mediaType))
        co_return core::Result<void>();
    m_progress->expect(1);
    auto task = m_client->blob(name, descriptor->digest, configLimit, stop);
    const auto blob = co_await task;
    m_progress->did();
    if (!blob && blob.error().kind == core::ErrorKind::Cancelled)
        co_return tl::unexpected(blob.error());
    auto config = blob ? core::ImageConfig::parse(*blob) : core::Result<core::ImageConfig>(tl::unexpected(blob.error()));
    if (config)
        image->config = std::move(*config);
    else
        image->problem = config.error().message;
    co_return core::Result<void>();
}

} // namespace lstags::compare
