// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/blobcopier.h"

#include "sync/blobupload.h"
#include "sync/retryrest.h"

namespace lstags::sync {
namespace {

core::Error at(const core::RepositoryName &to, const core::Descriptor &blob, core::Error error)
{
    if (error.kind != core::ErrorKind::Cancelled)
        error.message = core::Error::tr("Blob %1 for %2 at %3: %4").arg(blob.digest.shortened(), to.path, to.registry, error.message);
    return error;
}

} // namespace

QCoro::Task<core::Result<void>> BlobCopier::copy(BlobRoute route, std::optional<registry::UploadSession> session, BlobProgress progress,
                                                 std::stop_token stop)
{
    BlobUpload large(m_parts, route, progress); // nothing is done before it runs
    const bool isSmall = route.blob.size <= smallBlob;
    auto task = isSmall ? copySmall(route, std::move(session), progress, stop) : large.run(std::move(session), stop);
    auto copied = co_await task;
    if (!copied)
        co_return tl::unexpected(at(route.to, route.blob, copied.error()));
    co_return copied;
}

QCoro::Task<core::Result<void>> BlobCopier::copySmall(BlobRoute route, std::optional<registry::UploadSession> session, BlobProgress progress,
                                                      std::stop_token stop)
{
    auto read = m_parts.reader->blob(route.from, route.blob.digest, smallBlob, stop);
    const auto bytes = co_await read;
    if (!bytes)
        co_return tl::unexpected(bytes.error());
    if (bytes->size() != route.blob.size)
        co_return core::fail(core::ErrorKind::Protocol, core::Error::tr("the source has %1 bytes of it, its descriptor says %2.").arg(bytes->size()).arg(route.blob.size));
    async::Gate *gate = m_parts.writer->gate(route.to);
    for (int tries = 1;; ++tries) {
        if (!session) {
            auto open = m_parts.writer->openUpload(route.to, route.blob.digest, {}, stop);
            auto opened = co_await open;
            if (!opened)
                co_return tl::unexpected(opened.error());
            session = *opened;
        }
        auto finish = m_parts.writer->finish(route.to, *session, route.blob.digest, *bytes, stop);
        const auto sent = co_await finish;
        if (sent) {
            progress(route.blob.size);
            co_return sent;
        }
        if (!async::RetryPolicy::isWorthRetrying(sent.error()) || tries > m_parts.retry->retries)
            co_return sent;
        auto wait = restBeforeRetry(*m_parts.retry, tries, sent.error(), gate, stop);
        if (!co_await wait)
            co_return sent;
        auto look = m_parts.writer->blobSize(route.to, route.blob.digest, stop); // it may be the answer that was lost
        const auto size = co_await look;
        if (size && *size == route.blob.size)
            co_return core::Result<void>();
        session.reset(); // what it holds after a failure nobody knows
    }
}

} // namespace lstags::sync
