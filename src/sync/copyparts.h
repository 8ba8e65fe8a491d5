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

/// What the copiers of a batch work with. Lives in the batch's thread; all of it outlives them.
struct CopyParts
{
    registry::Client *reader;
    registry::Writer *writer;
    const async::RetryPolicy *retry;
    UploadStore *uploads;           ///< may be null
    async::PausePoint *pause;       ///< may be null
    async::Gate *largeBlobs;        ///< how many are streamed at once
    async::RateLimit *rate;
    qint64 chunkSize = 0;           ///< bytes of a PATCH; 0: the blob in one
};

} // namespace lstags::sync
