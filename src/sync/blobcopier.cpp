// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/blobcopier.h"

#include "async/sleep.h"
#include "sync/blobupload.h"
#include "sync/patience.h"
#include "sync/retryrest.h"

namespace lstags::sync {
namespace {

core::Error at(const core::RepositoryName &to, const core::Descriptor &blob, core::Error error)
{
    if (error.kind != core::ErrorKind::Cancelled)
        error.message = core::Error::tr("Blob %1 for %2 at %3: %4").arg(blob.digest.shortened(), to.path, to.registry, error.message);
    return error;
}

tl::unexpected<core::Error> stopped()
{
    return core::fail(core::ErrorKind::Cancelled, core::Error::tr("Stopped."));
}

} // namespace

QCoro::Task<core::Result<void>> BlobCopier::copy(BlobRoute route, Session session, BlobProgress progress, std::stop_token stop)
{
    BlobUpload large(m_parts, route, progress); // nothing is done before it runs
    const bool isSmall = route.blob.size <= smallBlob;
    auto task = isSmall ? copySmall(route, std::move(session), progress, stop) : large.run(std::move(session), stop);
    auto copied = co_await task;
    if (!copied)
        co_return tl::unexpected(at(route.to, route.blob, copied.error()));
    co_return copied;
}

QCoro::Task<core::Result<void>> BlobCopier::copySmall(BlobRoute route, Session session, BlobProgress progress, std::stop_token stop)
{
    auto task = carrySmall(&route, &session, stop);
    const auto carried = co_await task;
    if (carried) {
        progress(route.blob.size);
    } else if (session) {
        auto leave = stop.stop_requested() ? m_parts.writer->cancel(route.to, *session, {}, partingTime) : m_parts.writer->cancel(route.to, *session, stop);
        co_await leave;
    }
    co_return carried;
}

QCoro::Task<core::Result<void>> BlobCopier::carrySmall(const BlobRoute *route, Session *session, std::stop_token stop)
{
    auto turn = awaitRate(route->blob.size, stop);
    co_await turn;
    auto read = m_parts.reader->blob(route->from, route->blob.digest, smallBlob, stop);
    const auto bytes = co_await read;
    if (!bytes)
        co_return tl::unexpected(bytes.error());
    if (bytes->size() != route->blob.size)
        co_return core::fail(core::ErrorKind::Protocol, core::Error::tr("the source has %1 bytes of it, its descriptor says %2.").arg(bytes->size()).arg(route->blob.size));
    auto task = sendSmall(route, session, *bytes, stop);
    co_return co_await task;
}

/// What passes whole waits until all that passed before it has been paid for.
QCoro::Task<> BlobCopier::awaitRate(qint64 bytes, std::stop_token stop)
{
    constexpr std::chrono::milliseconds look{20};
    while (!stop.stop_requested() && m_parts.rate && m_parts.rate->available() == 0) {
        auto pause = async::sleep(look, stop);
        co_await pause;
    }
    if (m_parts.rate)
        m_parts.rate->spend(bytes);
}

QCoro::Task<core::Result<void>> BlobCopier::sendSmall(const BlobRoute *route, Session *session, QByteArray bytes, std::stop_token stop)
{
    for (Patience patience(m_parts.retry->retries);;) {
        if (!*session) {
            auto open = m_parts.writer->openUpload(route->to, route->blob.digest, {}, stop);
            auto opened = co_await open;
            if (!opened)
                co_return tl::unexpected(opened.error());
            *session = *opened;
        }
        auto finish = m_parts.writer->finish(route->to, **session, route->blob.digest, bytes, stop);
        const auto sent = co_await finish;
        if (sent || stop.stop_requested())
            co_return sent;
        if (!isWorthSendingAgain(sent.error()) || !patience.lasts(0))
            co_return sent;
        auto wait = restBeforeRetry(*m_parts.retry, patience.retry(), sent.error(), m_parts.writer->gate(route->to), stop);
        if (!co_await wait)
            co_return stopped();
        // An upload that is not known any more may be one whose end was not heard of.
        auto look = m_parts.writer->blobSize(route->to, route->blob.digest, stop);
        const auto size = co_await look;
        if (size && *size == route->blob.size)
            co_return core::Result<void>();
        auto leave = abandon(route, session, stop); // what it holds after a failure nobody knows
        co_await leave;
    }
}

QCoro::Task<> BlobCopier::abandon(const BlobRoute *route, Session *session, std::stop_token stop)
{
    if (*session) {
        auto cancel = m_parts.writer->cancel(route->to, **session, stop);
        co_await cancel;
    }
    session->reset();
}

} // namespace lstags::sync
