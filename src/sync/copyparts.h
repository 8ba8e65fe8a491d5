// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/ratelimit.h"
#include "registry/client.h"
#include "registry/writer.h"
#include "sync/uploadstore.h"

#include <functional>

namespace lstags::sync {

/// A blob on its way from one repository to another.
struct BlobRoute
{
    core::RepositoryName from;
    core::RepositoryName to;
    core::Descriptor blob;
};
/// How far an upload has come since the last call, in bytes; negative when the registry has lost some.
using BlobProgress = std::function<void(qint64 delta)>;

/// What a stop waits for, at the most: the end of an upload that nobody will go on with.
inline constexpr std::chrono::milliseconds partingTime{150};

/// What holds for the blobs that are sent; who measures sends none.
struct CopyLimits
{
    UploadStore *uploads = nullptr;    ///< may be null: what is stopped is given up
    async::Gate *largeBlobs = nullptr; ///< how many are streamed at once
    async::RateLimit *rate = nullptr;
    qint64 chunkSize = 0;              ///< bytes of a PATCH; 0: the blob in one
};

/// What the copiers of a batch work with. Lives in the batch's thread; all of it outlives them.
struct CopyParts : CopyLimits
{
    registry::Client *reader;
    registry::Writer *writer;
    const async::RetryPolicy *retry;
    async::PausePoint *pause; ///< may be null
};

} // namespace lstags::sync
