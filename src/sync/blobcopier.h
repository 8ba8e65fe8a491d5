// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/copyparts.h"

namespace lstags::sync {

/// Blobs up to this many bytes are read whole before they are sent: two requests, and nothing wrong is ever sent.
inline constexpr qint64 smallBlob = 256 << 10;

/// Carries a blob from one registry to another. Small ones through memory, others streamed from download to upload with back pressure, so
/// that memory does not grow with them. Size and digest are checked on the way: the last bytes pass only when they are right. What breaks
/// goes on where it broke - the download by Range, the upload from the offset that the registry reports - as long as it gets anywhere.
class BlobCopier
{
public:
    explicit BlobCopier(const CopyParts &parts) : m_parts(parts) {}

    using Session = std::optional<registry::UploadSession>;
    /// Uploads the blob, which the caller knows to be missing. `session` was opened for it, or nullopt. On an error nothing of it is left at
    /// the destination but, after a stop, an upload that can be gone on with (or one that the registry would not let go of at once). The
    /// error says which blob at which place.
    QCoro::Task<core::Result<void>> copy(BlobRoute route, Session session, BlobProgress progress, std::stop_token stop);

private:
    QCoro::Task<core::Result<void>> copySmall(BlobRoute route, Session session, BlobProgress progress, std::stop_token stop);
    QCoro::Task<core::Result<void>> carrySmall(const BlobRoute *route, Session *session, std::stop_token stop);
    QCoro::Task<> awaitRate(qint64 bytes, std::stop_token stop);
    QCoro::Task<core::Result<void>> sendSmall(const BlobRoute *route, Session *session, QByteArray bytes, std::stop_token stop);
    QCoro::Task<> abandon(const BlobRoute *route, Session *session, std::stop_token stop);

    CopyParts m_parts;
};

} // namespace lstags::sync
