// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/blobupload.h"

#include "sync/retryrest.h"

namespace lstags::sync {
namespace {

core::Error stopped()
{
    return {.kind = core::ErrorKind::Cancelled, .message = core::Error::tr("Stopped.")};
}

} // namespace

BlobUpload::BlobUpload(const CopyParts &parts, BlobRoute route, BlobProgress progress)
    : m_parts(parts), m_route(std::move(route)), m_progress(std::move(progress)), m_trail(m_route.blob.digest),
      m_patienceWithSource(parts.retry->retries), m_patience(parts.retry->retries)
{}

QCoro::Task<core::Result<void>> BlobUpload::run(std::optional<registry::UploadSession> session, std::stop_token stop)
{
    auto acquire = m_parts.largeBlobs->acquire(stop);
    const auto slot = co_await acquire;
    if (!slot)
        co_return tl::unexpected(stopped());
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
        if (recovered)
            continue;
        if (stop.stop_requested() && m_session && !isKept()) {
            auto leave = m_parts.writer->cancel(m_route.to, *m_session, {}, partingTime);
            co_await leave;
        }
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
            co_return tl::unexpected(Setback{.error = opened.error(), .isFinal = true});
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
    const registry::UploadSession kept{.location = *location};
    auto ask = m_parts.writer->uploadStatus(m_route.to, kept, stop);
    const auto status = co_await ask;
    if (!stop.stop_requested())
        forget(); // a place that does not answer is not asked for ever
    if (!status || status->offset == 0 || status->offset > m_route.blob.size)
        co_return false;
    m_session = *status;
    m_isChecked = false;
    co_return true;
}

qint64 BlobUpload::endOfLeg() const
{
    const qint64 rest = m_route.blob.size - m_session->offset;
    const bool isWhole = m_parts.chunkSize == 0 || !m_inChunks;
    return m_session->offset + (isWhole ? rest : std::min(rest, std::max(m_parts.chunkSize, m_session->minChunk)));
}

QCoro::Task<BlobUpload::Step> BlobUpload::sendLeg(std::stop_token stop)
{
    const BlobPassage::Leg leg{.session = *m_session, .until = endOfLeg(), .closes = !m_inChunks};
    BlobPassage passage(m_parts, m_route, m_isChecked ? &m_trail : nullptr, &m_patienceWithSource, m_progress);
    auto task = passage.run(leg, stop);
    const auto outcome = co_await task;
    m_counted = passage.offset();
    if (outcome.error)
        co_return tl::unexpected(Setback{.error = *outcome.error, .isOfSource = outcome.isOfSource, .isDamaged = outcome.isDamaged});
    const qint64 offset = outcome.session.offset;
    const bool fellShort = offset < leg.until && !m_patience.lasts(offset);
    if (fellShort || offset > leg.until) {
        const QString what = fellShort ? core::Error::tr("the registry does not take all that is sent.") : core::Error::tr("the registry says that it has more than was sent.");
        co_return tl::unexpected(Setback{.error = {.kind = core::ErrorKind::Protocol, .message = what}});
    }
    m_session = outcome.session;
    m_isDone = leg.closes;
    m_hasRenewed = false;
    if (!m_isDone)
        keep();
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

BlobUpload::Next BlobUpload::after(const Setback &setback)
{
    const core::Error &error = setback.error;
    const bool isOfDestination = !setback.isOfSource && !setback.isFinal;
    if (error.kind == core::ErrorKind::Usage && m_inChunks) {
        m_inChunks = false;
        return Next::StartAgain;
    }
    if (setback.isDamaged)
        return std::exchange(m_wasDamaged, true) || m_parts.retry->retries == 0 ? Next::GiveUp : Next::StartAgain;
    if (isOfDestination && error.httpStatus == 401) // a token that ran out
        return std::exchange(m_hasRenewed, true) ? Next::GiveUp : Next::GoOn;
    if (!m_isChecked && isClosing() && isOfDestination && error.httpStatus / 100 == 4)
        return Next::StartAgain; // what an earlier run left is of no use
    const bool mayHelp = setback.isOfSource ? async::RetryPolicy::isWorthRetrying(error) : isWorthSendingAgain(error);
    if (setback.isFinal || !mayHelp)
        return Next::GiveUp;
    const qint64 arrived = m_session ? m_session->offset : 0; // of what is under way nobody knows
    const bool lasts = setback.isOfSource ? m_patienceWithSource.lasts(m_counted) : m_patience.lasts(arrived);
    return lasts ? Next::Rest : Next::GiveUp;
}

/// The request that is, or would be, under way ends the upload.
bool BlobUpload::isClosing() const
{
    return m_session && (!m_inChunks || m_session->offset == m_route.blob.size);
}

/// After a setback: an error says that it was the last; else the next step may be taken.
QCoro::Task<core::Result<void>> BlobUpload::recover(Setback setback, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return tl::unexpected(stopped());
    const bool wasClosing = !setback.isOfSource && isClosing();
    const Next next = after(setback);
    if (next == Next::Rest) {
        async::Gate *gate = setback.isOfSource ? m_parts.reader->gate(m_route.from) : m_parts.writer->gate(m_route.to);
        const int retry = setback.isOfSource ? m_patienceWithSource.retry() : m_patience.retry();
        auto rest = restBeforeRetry(*m_parts.retry, retry, setback.error, gate, stop);
        if (!co_await rest)
            co_return tl::unexpected(stopped());
    }
    if (next == Next::Rest || next == Next::GoOn) {
        auto ask = locate(stop);
        co_await ask;
        co_return core::Result<void>();
    }
    if (wasClosing) { // it may be the answer that was lost
        auto look = isThere(stop);
        m_isDone = co_await look;
        if (m_isDone)
            co_return core::Result<void>();
    }
    auto leave = abandon(stop);
    co_await leave;
    if (next == Next::GiveUp)
        co_return tl::unexpected(setback.error);
    co_return core::Result<void>();
}

QCoro::Task<bool> BlobUpload::isThere(std::stop_token stop)
{
    auto look = m_parts.writer->blobSize(m_route.to, m_route.blob.digest, stop);
    const auto size = co_await look;
    co_return size && *size == m_route.blob.size;
}

/// Where the upload stands by the registry's word. If it does not say, the blob has arrived or there is no upload any more.
QCoro::Task<> BlobUpload::locate(std::stop_token stop)
{
    if (!m_session)
        co_return;
    std::optional<registry::UploadSession> found;
    if (m_inChunks) {
        auto ask = m_parts.writer->uploadStatus(m_route.to, *m_session, stop);
        if (const auto status = co_await ask; status && status->offset <= m_route.blob.size)
            found = *status;
        if (stop.stop_requested())
            co_return;
    }
    if (!found) {
        auto look = isThere(stop);
        m_isDone = co_await look;
    }
    if (!found && !m_isDone) {
        auto leave = abandon(stop);
        co_await leave;
    }
    if (!found)
        co_return;
    m_session = found;
    keep();
    count(m_session->offset);
}

/// Nothing of it stays at the destination.
QCoro::Task<> BlobUpload::abandon(std::stop_token stop)
{
    forget();
    if (m_session) {
        auto cancel = m_parts.writer->cancel(m_route.to, *m_session, stop);
        co_await cancel;
    }
    m_session.reset();
    count(0);
}

/// The upload can be gone on with next time. At the registry itself its location is good for who has the credentials; the address of another
/// host is a secret of its own.
bool BlobUpload::isKept() const
{
    return m_parts.uploads && m_session->location.authority() == m_route.to.apiHost();
}

void BlobUpload::keep()
{
    if (isKept())
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
