// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/contentcopier.h"

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

constexpr int deepest = 4; // indexes within indexes

core::Error about(const core::RepositoryName &name, const QString &what)
{
    return {.kind = core::ErrorKind::Protocol, .message = core::Error::tr("%1 at %2: %3.").arg(name.path, name.registry, what)};
}

/// Layers that may not be passed on; their kind says where everybody gets them.
bool isForeign(const core::Descriptor &layer)
{
    return layer.mediaType.contains(".foreign."_L1) || layer.mediaType.contains(".nondistributable."_L1);
}

} // namespace

QCoro::Task<core::Result<void>> ContentCopier::fillTo(const CopyRun *run, registry::ManifestBody manifest, int depth, std::stop_token stop)
{
    auto parsed = core::Manifest::parse(manifest.body, manifest.mediaType);
    if (!parsed)
        co_return tl::unexpected(parsed.error());
    if (parsed->kind == core::ManifestKind::Image) {
        auto task = fillImage(run, std::move(*parsed), stop);
        co_return co_await task;
    }
    if (parsed->kind != core::ManifestKind::Index)
        co_return tl::unexpected(about(run->from, core::Error::tr("its manifest %1 is of a kind that is not copied").arg(manifest.digest.shortened())));
    if (depth == deepest)
        co_return tl::unexpected(about(run->from, core::Error::tr("its indexes lie too deep in each other")));
    std::vector<async::Work> works;
    for (const core::Descriptor &descriptor : std::as_const(parsed->manifests))
        works.push_back([this, run, &descriptor, depth](std::stop_token inner) { return child(run, descriptor.digest, depth + 1, std::move(inner)); });
    auto task = async::all(std::move(works), stop);
    co_return co_await task;
}

QCoro::Task<core::Result<void>> ContentCopier::fillImage(const CopyRun *run, core::Manifest manifest, std::stop_token stop)
{
    QList<core::Descriptor> blobs;
    if (manifest.config)
        blobs += *manifest.config;
    blobs += manifest.layers;
    std::vector<async::Work> works;
    for (const core::Descriptor &blob : std::as_const(blobs)) {
        if (isForeign(blob))
            continue;
        works.push_back([this, run, &blob](std::stop_token inner) {
            return m_ledger.ensure({.from = run->from, .to = run->to, .blob = blob}, run->tally, run->changed, std::move(inner));
        });
    }
    auto task = async::all(std::move(works), stop);
    co_return co_await task;
}

QCoro::Task<core::Result<void>> ContentCopier::child(const CopyRun *run, core::Digest digest, int depth, std::stop_token stop)
{
    auto task = bringTo(run, std::move(digest), depth, std::move(stop));
    const auto brought = co_await task;
    if (!brought)
        co_return tl::unexpected(brought.error());
    co_return core::Result<void>();
}

QCoro::Task<core::Result<bool>> ContentCopier::bringTo(const CopyRun *run, core::Digest digest, int depth, std::stop_token stop)
{
    const QString key = run->to.registry + u'/' + run->to.path + u'@' + digest.toString();
    bool isNew = false;
    const async::Work work = [this, run, &digest, depth, &isNew](std::stop_token inner) { return carry(run, digest, depth, &isNew, std::move(inner)); };
    auto task = m_manifests.run(key, work, stop);
    const auto done = co_await task;
    if (!done)
        co_return tl::unexpected(done.error());
    co_return isNew;
}

QCoro::Task<core::Result<void>> ContentCopier::carry(const CopyRun *run, core::Digest digest, int depth, bool *isNew, std::stop_token stop)
{
    const QString reference = digest.toString();
    auto look = m_parts.reader->head(run->to, reference, false, stop);
    if (const auto head = co_await look; head)
        co_return core::Result<void>();
    auto reading = m_parts.reader->manifest(run->from, reference, stop, run->waits);
    const auto manifest = co_await reading;
    if (!manifest)
        co_return tl::unexpected(manifest.error());
    auto filling = fillTo(run, *manifest, depth, stop);
    const auto filled = co_await filling;
    if (!filled)
        co_return filled;
    *isNew = true;
    if (m_measures)
        co_return filled;
    auto put = m_parts.writer->putManifest(run->to, reference, manifest->mediaType, manifest->body, stop);
    const auto done = co_await put;
    if (!done)
        co_return tl::unexpected(done.error());
    co_return core::Result<void>();
}

} // namespace lstags::sync
