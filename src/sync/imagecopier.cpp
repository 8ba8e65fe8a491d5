// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/imagecopier.h"

#include "core/mediatype.h"
#include "core/platformchoice.h"
#include "sync/backuptag.h"

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

constexpr int deepest = 4; // indexes within indexes

core::Error about(const core::RepositoryName &name, const QString &what)
{
    return {.kind = core::ErrorKind::Protocol, .message = core::Error::tr("%1 at %2: %3.").arg(name.path, name.registry, what)};
}

} // namespace

QCoro::Task<core::Result<ImageCopier::Outcome>> ImageCopier::copy(core::Transfer transfer, CopyTally *tally, std::function<void()> changed,
                                                                  std::stop_token stop, registry::OnPullWait waits)
{
    Run run{.transfer = std::move(transfer), .content = {.from = {}, .to = {}, .tally = tally, .changed = std::move(changed), .waits = std::move(waits)}};
    run.content.from = run.transfer.source;
    run.content.to = run.transfer.destination;
    auto reading = top(&run, stop);
    const auto manifest = co_await reading;
    if (!manifest)
        co_return tl::unexpected(manifest.error());
    auto look = firstLook(&run, stop);
    const auto before = co_await look;
    if (!before)
        co_return tl::unexpected(before.error());
    Outcome outcome{.digest = manifest->digest, .wasThere = *before == manifest->digest, .notes = {}};
    if (!outcome.wasThere) {
        QStringList early; // what is to be said is said of what the tag overwrites in the end
        if (const auto allowed = checked(run.transfer, *before, &early); !allowed)
            co_return tl::unexpected(allowed.error());
        auto filling = m_content.fill(&run.content, *manifest, stop);
        const auto filled = co_await filling;
        if (!filled)
            co_return tl::unexpected(filled.error());
    }
    auto bringing = bringReferrers(&run, *manifest, &outcome, stop);
    const auto brought = co_await bringing;
    if (!brought)
        co_return tl::unexpected(brought.error());
    if (outcome.wasThere || m_measures)
        co_return outcome;
    auto tagging = tag(&run, *manifest, *before, &outcome, stop);
    const auto tagged = co_await tagging;
    if (!tagged)
        co_return tl::unexpected(tagged.error());
    co_return outcome;
}

/// What refers to the image and to those of an index; before the tag, so that nobody meets it without its signatures.
QCoro::Task<core::Result<void>> ImageCopier::bringReferrers(const Run *run, registry::ManifestBody manifest, Outcome *outcome, std::stop_token stop)
{
    if (!m_options.withReferrers)
        co_return core::Result<void>();
    QList<core::Digest> subjects;
    auto gathering = gather(run, manifest, 0, &subjects, stop);
    const auto gathered = co_await gathering;
    if (!gathered)
        co_return tl::unexpected(gathered.error());
    auto task = m_referrers.bring(&run->content, subjects, stop);
    const auto brought = co_await task;
    if (!brought)
        co_return tl::unexpected(brought.error());
    outcome->referrers = brought->brought;
    outcome->notes += brought->notes;
    co_return core::Result<void>();
}

/// The manifest itself, and of an index what it names, those of the indexes within it too.
QCoro::Task<core::Result<void>> ImageCopier::gather(const Run *run, registry::ManifestBody manifest, int depth, QList<core::Digest> *subjects, std::stop_token stop)
{
    const auto parsed = core::Manifest::parse(manifest.body, manifest.mediaType);
    if (!parsed)
        co_return tl::unexpected(parsed.error());
    subjects->append(manifest.digest);
    for (const core::Descriptor &descriptor : parsed->manifests) {
        if (subjects->contains(descriptor.digest)) // an index may name one as often as it likes
            continue;
        const bool isIndex = core::manifestKind(descriptor.mediaType) == core::ManifestKind::Index;
        if (!isIndex || depth == deepest) {
            subjects->append(descriptor.digest);
            continue;
        }
        auto reading = m_parts.reader->manifest(run->transfer.source, descriptor.digest.toString(), stop, run->content.waits);
        const auto inner = co_await reading;
        if (!inner)
            co_return tl::unexpected(inner.error());
        auto deeper = gather(run, *inner, depth + 1, subjects, stop);
        const auto gathered = co_await deeper;
        if (!gathered)
            co_return gathered;
    }
    co_return core::Result<void>();
}

/// What the tag stands for as the copy begins. One that was absent when it was planned is asked for at the end alone, if it is then.
QCoro::Task<core::Result<core::Digest>> ImageCopier::firstLook(const Run *run, std::stop_token stop)
{
    if (!m_measures && looksAgain() && run->transfer.state == core::TagState::Absent)
        co_return core::Digest();
    auto look = atDestination(run, run->transfer.destinationTag, stop);
    co_return co_await look;
}

/// Puts the tag, which stood for `before` when the copy began. Where it matters it is asked for again: somebody may have moved it since.
QCoro::Task<core::Result<void>> ImageCopier::tag(const Run *run, registry::ManifestBody manifest, core::Digest before, Outcome *outcome, std::stop_token stop)
{
    const core::Transfer &transfer = run->transfer;
    if (looksAgain()) {
        auto look = atDestination(run, transfer.destinationTag, stop);
        const auto now = co_await look;
        if (!now)
            co_return tl::unexpected(now.error());
        before = *now;
    }
    outcome->wasThere = before == manifest.digest;
    if (outcome->wasThere)
        co_return core::Result<void>();
    const auto backup = checked(transfer, before, &outcome->notes);
    if (!backup)
        co_return tl::unexpected(backup.error());
    if (!backup->isEmpty()) {
        auto keeping = backUp(run, before, *backup, stop);
        const auto kept = co_await keeping;
        if (!kept)
            co_return tl::unexpected(kept.error());
    }
    auto put = m_parts.writer->putManifest(transfer.destination, transfer.destinationTag, manifest.mediaType, manifest.body, stop);
    const auto done = co_await put;
    if (!done)
        co_return tl::unexpected(done.error());
    co_return core::Result<void>();
}

/// Whether the tag that stands for `before` may be written, and which tag keeps that; empty: none.
core::Result<QString> ImageCopier::checked(const core::Transfer &transfer, const core::Digest &before, QStringList *notes) const
{
    if (before.isNull())
        return QString();
    const QString name = core::Error::tr("%1:%2 at %3").arg(transfer.destination.path, transfer.destinationTag, transfer.destination.registry);
    if (!m_options.update)
        return core::fail(core::ErrorKind::Usage, core::Error::tr("%1 is another image; it was not overwritten. Allow updates, or compare again.").arg(name));
    if (before != transfer.destinationDigest)
        *notes += core::Error::tr("%1 had changed since the plan was made; it was %2.").arg(name, before.shortened());
    return m_options.backupTemplate.isEmpty() ? QString() : backupTag(m_options.backupTemplate, transfer.destinationTag, QDateTime::currentDateTimeUtc());
}

/// What a tag of the destination stands for; none: there is no such tag, or, where that cannot be read, it is for the upload to tell.
QCoro::Task<core::Result<core::Digest>> ImageCopier::atDestination(const Run *run, QString tag, std::stop_token stop)
{
    auto task = m_parts.reader->head(run->transfer.destination, tag, false, stop);
    const auto head = co_await task;
    if (head)
        co_return head->digest;
    using Kind = core::ErrorKind;
    if (const Kind kind = head.error().kind; kind == Kind::NotFound || kind == Kind::Unauthorized || kind == Kind::Forbidden)
        co_return core::Digest();
    co_return tl::unexpected(head.error());
}

/// The manifest to be tagged, by the digest that was planned; one of some platforms alone is made here.
QCoro::Task<core::Result<registry::ManifestBody>> ImageCopier::top(const Run *run, std::stop_token stop)
{
    const core::Transfer &transfer = run->transfer;
    const QString reference = transfer.digest.isNull() ? transfer.tag : transfer.digest.toString();
    auto task = m_parts.reader->manifest(transfer.source, reference, stop, run->content.waits);
    auto manifest = co_await task;
    if (!manifest || m_options.platforms.isEmpty())
        co_return manifest;
    const auto parsed = core::Manifest::parse(manifest->body, manifest->mediaType);
    if (!parsed)
        co_return tl::unexpected(parsed.error());
    if (parsed->kind != core::ManifestKind::Index)
        co_return manifest;
    auto chosen = core::withPlatforms(manifest->body, m_options.platforms);
    if (!chosen)
        co_return tl::unexpected(about(transfer.source, chosen.error().message));
    manifest->body = std::move(*chosen);
    manifest->digest = core::Digest::ofBytes(manifest->body);
    co_return manifest;
}

/// Gives `overwritten`, which the destination has, another tag there.
QCoro::Task<core::Result<void>> ImageCopier::backUp(const Run *run, core::Digest overwritten, QString tag, std::stop_token stop)
{
    const core::RepositoryName &to = run->transfer.destination;
    auto look = atDestination(run, tag, stop);
    const auto there = co_await look;
    if (!there)
        co_return tl::unexpected(there.error());
    if (*there == overwritten)
        co_return core::Result<void>();
    if (!there->isNull()) {
        co_return core::fail(core::ErrorKind::Usage, core::Error::tr("%1:%2 at %3 was to be kept as %4, which is another image already; nothing was overwritten.")
                                                         .arg(to.path, run->transfer.destinationTag, to.registry, tag));
    }
    auto reading = m_parts.reader->manifest(to, overwritten.toString(), stop);
    const auto manifest = co_await reading;
    if (!manifest)
        co_return tl::unexpected(manifest.error());
    auto put = m_parts.writer->putManifest(to, tag, manifest->mediaType, manifest->body, stop);
    const auto done = co_await put;
    if (!done)
        co_return tl::unexpected(done.error());
    co_return core::Result<void>();
}

} // namespace lstags::sync
