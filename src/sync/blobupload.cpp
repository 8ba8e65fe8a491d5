// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/blobupload.h"

#include "sync/retryrest.h"

namespace lstags::sync {
namespace {

/// Bytes that a try must have brought for the next one to count as the first again: a server that gives a byte a time is not worth it.
constexpr qint64 realProgress = 1 << 20;
constexpr int mostDamages = 2; // times a source may send wrong bytes: the second time over another connection

} // namespace

BlobUpload::BlobUpload(const CopyParts &parts, BlobRoute route, BlobProgress progress)
    : m_parts(parts), m_route(std::move(route)), m_progress(std::move(progress)), m_trail(m_route.blob.digest)
{}

QCoro::Task<core::Result<void>> BlobUpload::run(std::optional<registry::UploadSession> session, std::stop_token stop)
{
    auto acquire = m_parts.largeBlobs->acquire(stop);
    const auto slot = co_await acquire;
    if (!slot)
        co_return core::fail(core::ErrorKind::Cancelled, core::Error::tr("Stopped."));
    m_session = std::move(session);
    if (m_session)
        keep();
    while (!m_isDone) {
        auto task = step(stop);
        const auto stepped = co_await task;
        if (stepped)
            continue;
        auto recovery = recover(stepped.error(), stop);
        const auto recovered = co_await recovery;
        if (!recovered)
            co_return recovered;
    }
    forget();
    count(m_route.blob.size);
    co_return core::Result<void>();
}

QCoro::Task<BlobUpload::Step> BlobUpload::step(std::stop_token stop)
{
    if (!m_session) {
        auto opening = open(stop);
        const auto opened = co_await opening;
        if (!opened)
            co_return tl::unexpected(Setback{.error = opened.error()});
    }
    auto task = m_session->offset < m_route.blob.size ? sendLeg(stop) : close(stop);
    co_return co_await task;
}

QCoro::Task<core::Result<void>> BlobUpload::open(std::stop_token stop)
{
    auto resume = resumeKept(stop);
    if (!co_await resume) {
        auto task = m_parts.writer->openUpload(m_route.to, m_route.blob.digest, {}, stop);
        auto opened = co_await task;
        if (!opened)
            co_return tl::unexpected(opened.error());
        m_session = *opened;
        m_isChecked = true;
    }
    keep();
    count(m_session->offset);
    co_return core::Result<void>();
}

/// An upload that was under way when the program ended. What the registry has of it did not pass our hash; it is the registry that checks
/// the digest of the whole when the upload is closed.
QCoro::Task<bool> BlobUpload::resumeKept(std::stop_token stop)
{
    const auto location = m_parts.uploads ? m_parts.uploads->find(m_route.to, m_route.blob.digest) : std::nullopt;
    if (!location)
        co_return false;
    forget(); // asked once: a place that does not answer is not asked for ever
    auto ask = m_parts.writer->uploadStatus(m_route.to, registry::UploadSession{.location = *location}, stop);
    const auto status = co_await ask;
    if (!status || status->offset == 0 || status->offset > m_route.blob.size)
        co_return false;
    m_session = *status;
    m_isChecked = false;
    co_return true;
}

QCoro::Task<BlobUpload::Step> BlobUpload::sendLeg(std::stop_token stop)
{
    const qint64 size = m_route.blob.size;
    const qint64 chunk = std::max(m_parts.chunkSize, m_session->minChunk);
    const bool isWhole = m_parts.chunkSize == 0 || !m_inChunks;
    const BlobPassage::Leg leg{.session = *m_session, .until = isWhole ? size : std::min(size, m_session->offset + chunk), .closes = !m_inChunks};
    BlobPassage passage(m_parts, m_route, m_isChecked ? &m_trail : nullptr, m_progress);
    auto task = passage.run(leg, stop);
    const auto outcome = co_await task;
    m_counted = passage.offset();
    if (outcome.error)
        co_return tl::unexpected(Setback{.error = *outcome.error, .isOfSource = outcome.isOfSource, .isDamaged = outcome.isDamaged});
    const qint64 offset = outcome.session.offset;
    if (offset > leg.until) {
        const core::Error error{.kind = core::ErrorKind::Protocol, .message = core::Error::tr("the registry says that it has more than was sent.")};
        co_return tl::unexpected(Setback{.error = error});
    }
    m_session = outcome.session;
    m_isDone = leg.closes;
    count(offset);
    co_return Step();
}

QCoro::Task<BlobUpload::Step> BlobUpload::close(std::stop_token stop)
{
    auto task = m_parts.writer->finish(m_route.to, *m_session, m_route.blob.digest, QByteArray(), stop);
    const auto finished = co_await task;
    if (!finished)
        co_return tl::unexpected(Setback{.error = finished.error()});
    m_isDone = true;
    co_return Step();
}

bool BlobUpload::mayRetry(const Setback &setback) const
{
    if (m_tries > m_parts.retry->retries)
        return false;
    if (setback.isDamaged)
        return m_damages < mostDamages;
    if (async::RetryPolicy::isWorthRetrying(setback.error))
        return true;
    // A token that ran out, an upload that the registry has forgotten, an offset that is not its own.
    const int status = setback.error.httpStatus;
    return !setback.isOfSource && (status == 401 || status == 404 || status == 416);
}

/// After a setback: an error says that it was the last; else the next step may be taken.
QCoro::Task<core::Result<void>> BlobUpload::recover(Setback setback, std::stop_token stop)
{
    if (setback.error.kind == core::ErrorKind::Cancelled || stop.stop_requested())
        co_return tl::unexpected(setback.error); // the upload is kept: next time it goes on
    if (setback.error.kind == core::ErrorKind::Usage && m_inChunks) {
        m_inChunks = false;
        auto leave = abandon();
        co_await leave;
        co_return core::Result<void>();
    }
    m_damages += setback.isDamaged ? 1 : 0;
    if (m_counted >= m_mark + realProgress) {
        m_tries = 1;
        m_mark = m_counted;
    }
    const bool retries = mayRetry(setback);
    if (!retries || setback.isDamaged) {
        auto leave = abandon();
        co_await leave;
    }
    if (!retries)
        co_return tl::unexpected(setback.error);
    auto wait = restBeforeRetry(*m_parts.retry, m_tries++, setback.error, m_parts.writer->gate(m_route.to), stop);
    if (!co_await wait)
        co_return tl::unexpected(setback.error);
    auto look = hasArrived(stop); // it may be the answer that was lost
    m_isDone = co_await look;
    if (!m_isDone) {
        auto ask = locate(stop);
        co_await ask;
    }
    co_return core::Result<void>();
}

QCoro::Task<bool> BlobUpload::hasArrived(std::stop_token stop)
{
    const bool wasClosing = !m_inChunks || (m_session && m_session->offset == m_route.blob.size);
    if (!wasClosing)
        co_return false;
    auto look = m_parts.writer->blobSize(m_route.to, m_route.blob.digest, stop);
    const auto size = co_await look;
    co_return size && *size == m_route.blob.size;
}

/// Where the upload stands by the registry's word; none any more if it does not say.
QCoro::Task<> BlobUpload::locate(std::stop_token stop)
{
    if (!m_session)
        co_return;
    std::optional<registry::UploadSession> found;
    if (m_inChunks) {
        auto ask = m_parts.writer->uploadStatus(m_route.to, *m_session, stop);
        if (const auto status = co_await ask; status && status->offset <= m_route.blob.size)
            found = *status;
    }
    m_session = found;
    if (!m_session)
        forget();
    count(m_session ? m_session->offset : 0);
}

/// Nothing of it stays at the destination.
QCoro::Task<> BlobUpload::abandon()
{
    forget();
    if (m_session) {
        auto cancel = m_parts.writer->cancel(m_route.to, *m_session);
        co_await cancel;
    }
    m_session.reset();
    count(0);
}

void BlobUpload::keep()
{
    if (m_parts.uploads)
        m_parts.uploads->keep(m_route.to, m_route.blob.digest, m_session->location);
}

void BlobUpload::forget()
{
    if (m_parts.uploads)
        m_parts.uploads->drop(m_route.to, m_route.blob.digest);
}

void BlobUpload::count(qint64 offset)
{
    m_progress(offset - m_counted);
    m_counted = offset;
}

} // namespace lstags::sync
