// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/referrercopier.h"

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

constexpr int deepest = 4;         // signatures of SBOMs of images, and a step in reserve
constexpr int mostSubjects = 2000; // of one image: manifests for which it is asked what refers to them
constexpr int mostTries = 4;       // to write an index that others write too

bool isMissing(const core::Error &error)
{
    return error.kind == core::ErrorKind::NotFound;
}

core::Error about(const core::RepositoryName &name, const core::Digest &subject, const core::Error &error)
{
    return {.kind = error.kind, .message = core::Error::tr("%1:%2 at %3: %4").arg(name.path, core::referrersTag(subject), name.registry, error.message)};
}

} // namespace

QCoro::Task<core::Result<ReferrerCopier::Outcome>> ReferrerCopier::bring(const CopyRun *run, QList<core::Digest> subjects, std::stop_token stop)
{
    Errand errand{.run = run, .outcome = {}, .subjects = {}};
    std::vector<async::Work> works;
    for (const core::Digest &subject : std::as_const(subjects))
        works.push_back([this, &errand, &subject](std::stop_token inner) { return bringAll(&errand, subject, 0, std::move(inner)); });
    auto task = async::all(std::move(works), stop);
    const auto done = co_await task;
    if (!done)
        co_return tl::unexpected(done.error());
    co_return errand.outcome;
}

/// What refers to `subject`, by its list and by its tags.
QCoro::Task<core::Result<void>> ReferrerCopier::bringAll(Errand *errand, core::Digest subject, int depth, std::stop_token stop)
{
    if (errand->subjects.contains(subject))
        co_return core::Result<void>();
    if (depth > deepest || errand->subjects.size() == mostSubjects) {
        errand->outcome.notes += core::Error::tr("What refers to %1 was not looked for: there is too much of it.").arg(subject.shortened());
        co_return core::Result<void>();
    }
    errand->subjects.insert(subject);
    std::vector<async::Work> works{[&](std::stop_token inner) { return bringListed(errand, subject, depth, std::move(inner)); }};
    const QStringList tags = core::digestTags(subject);
    for (const QString &tag : tags)
        works.push_back([&](std::stop_token inner) { return bringTagged(errand, tag, depth, std::move(inner)); });
    auto task = async::all(std::move(works), stop);
    co_return co_await task;
}

QCoro::Task<core::Result<void>> ReferrerCopier::bringListed(Errand *errand, core::Digest subject, int depth, std::stop_token stop)
{
    auto reading = listed(errand->run, subject, stop);
    const auto referrers = co_await reading;
    if (!referrers)
        co_return tl::unexpected(referrers.error());
    if (referrers->isEmpty())
        co_return core::Result<void>();
    QSet<core::Digest> arrived;
    std::vector<async::Work> works;
    for (const core::Referrer &referrer : *referrers)
        works.push_back([&](std::stop_token inner) { return bringOne(errand, referrer, &arrived, depth, std::move(inner)); });
    auto task = async::all(std::move(works), stop);
    const auto done = co_await task;
    if (!done || m_measures)
        co_return done;
    QList<core::Referrer> there = *referrers;
    there.removeIf([&arrived](const core::Referrer &referrer) { return !arrived.contains(referrer.digest); });
    auto keeping = keepFallback(errand->run, subject, there, stop);
    co_return co_await keeping;
}

QCoro::Task<core::Result<void>> ReferrerCopier::bringOne(Errand *errand, core::Referrer referrer, QSet<core::Digest> *arrived, int depth,
                                                         std::stop_token stop)
{
    auto bringing = m_content->bring(errand->run, referrer.digest, stop);
    const auto isNew = co_await bringing;
    if (!isNew && isMissing(isNew.error())) { // a list that is kept by hand may name what was deleted
        errand->outcome.notes += core::Error::tr("%1, which refers to it, did not come along: %2").arg(referrer.digest.shortened(), isNew.error().message);
        co_return core::Result<void>();
    }
    if (!isNew)
        co_return tl::unexpected(isNew.error());
    errand->outcome.brought += *isNew ? 1 : 0;
    arrived->insert(referrer.digest);
    auto task = bringAll(errand, referrer.digest, depth + 1, stop);
    co_return co_await task;
}

QCoro::Task<core::Result<void>> ReferrerCopier::bringTagged(Errand *errand, QString tag, int depth, std::stop_token stop)
{
    const CopyRun *run = errand->run;
    auto reading = m_parts.reader->manifest(run->from, tag, stop, run->waits);
    const auto manifest = co_await reading;
    if (!manifest && isMissing(manifest.error()))
        co_return core::Result<void>();
    if (!manifest)
        co_return tl::unexpected(manifest.error());
    auto moving = moveTag(errand, *manifest, tag, stop);
    const auto moved = co_await moving;
    if (!moved)
        co_return moved;
    auto task = bringAll(errand, manifest->digest, depth + 1, stop);
    co_return co_await task;
}

/// Has `tag` stand for `manifest` at the destination, where it may.
QCoro::Task<core::Result<void>> ReferrerCopier::moveTag(Errand *errand, registry::ManifestBody manifest, QString tag, std::stop_token stop)
{
    const CopyRun *run = errand->run;
    auto look = m_parts.reader->head(run->to, tag, false, stop);
    const auto there = co_await look;
    if (there && there->digest == manifest.digest)
        co_return core::Result<void>();
    if (there && !m_updates) {
        errand->outcome.notes += core::Error::tr("%1 at %2 is something else already; it was not overwritten.").arg(tag, run->to.registry);
        co_return core::Result<void>();
    }
    auto filling = m_content->fill(run, manifest, stop);
    const auto filled = co_await filling;
    if (!filled)
        co_return filled;
    ++errand->outcome.brought;
    if (m_measures)
        co_return filled;
    auto put = m_parts.writer->putManifest(run->to, tag, manifest.mediaType, manifest.body, stop);
    const auto done = co_await put;
    if (!done)
        co_return tl::unexpected(done.error());
    co_return core::Result<void>();
}

/// A registry with the API keeps its list by itself. Another one's is read, completed and put, and read again: who wrote at the same time may
/// have overwritten what was added.
QCoro::Task<core::Result<void>> ReferrerCopier::keepFallback(const CopyRun *run, core::Digest subject, QList<core::Referrer> referrers,
                                                             std::stop_token stop)
{
    auto asking = m_parts.reader->referrers(run->to, subject, stop);
    const auto kept = co_await asking;
    if (!kept)
        co_return tl::unexpected(kept.error());
    for (int tries = 0; !*kept && tries < mostTries; ++tries) {
        auto reading = fallback(run, run->to, subject, stop);
        const auto index = co_await reading;
        if (!index)
            co_return tl::unexpected(index.error());
        const auto complete = core::withReferrers(*index, referrers);
        if (!complete)
            co_return tl::unexpected(about(run->to, subject, complete.error()));
        if (*complete == *index)
            break;
        auto put = m_parts.writer->putManifest(run->to, core::referrersTag(subject), u"application/vnd.oci.image.index.v1+json"_s, *complete, stop);
        const auto done = co_await put;
        if (!done)
            co_return tl::unexpected(done.error());
    }
    co_return core::Result<void>();
}

/// What refers to `subject` at the source, by the API or, where there is none, by the fallback tag.
QCoro::Task<core::Result<QList<core::Referrer>>> ReferrerCopier::listed(const CopyRun *run, core::Digest subject, std::stop_token stop)
{
    auto asking = m_parts.reader->referrers(run->from, subject, stop);
    const auto referrers = co_await asking;
    if (!referrers)
        co_return tl::unexpected(referrers.error());
    if (*referrers)
        co_return **referrers;
    auto reading = fallback(run, run->from, subject, stop);
    const auto index = co_await reading;
    if (!index)
        co_return tl::unexpected(index.error());
    if (index->isEmpty())
        co_return QList<core::Referrer>();
    const auto list = core::parseReferrers(*index);
    if (!list)
        co_return tl::unexpected(about(run->from, subject, list.error()));
    co_return *list;
}

/// The index under the fallback tag; empty: there is none.
QCoro::Task<core::Result<QByteArray>> ReferrerCopier::fallback(const CopyRun *run, core::RepositoryName name, core::Digest subject, std::stop_token stop)
{
    auto reading = m_parts.reader->manifest(name, core::referrersTag(subject), stop, run->waits);
    const auto index = co_await reading;
    if (!index && isMissing(index.error()))
        co_return QByteArray();
    if (!index)
        co_return tl::unexpected(index.error());
    co_return index->body;
}

} // namespace lstags::sync
