// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/endpoint.h"
#include "registry/services.h"

#include <QFuture>
#include <QThreadPool>

namespace lstags::compare {

/// What every batch of a session shares.
struct BatchContext
{
    registry::Services *services;
    net::Trace trace;
    QString cacheFile;
    QFuture<core::Result<void>> cacheReady; ///< MetadataCache::prepare()
    int concurrency;

    /// Waits until the file may be opened; for a thread of the pool.
    [[nodiscard]] QString preparedCacheFile() const
    {
        auto ready = cacheReady;
        ready.waitForFinished();
        return cacheFile;
    }
};

/// The HTTP client of a batch's thread, made for the services it is to use.
[[nodiscard]] inline net::NetworkHttpClient::Options httpOptions(const BatchContext &context)
{
    const registry::HostPolicy *hosts = &context.services->hosts;
    return {.concurrency = context.concurrency, .tls = [hosts](const QUrl &url) { return hosts->tlsFor(url); }, .trace = context.trace};
}

/// What the work of a session is started with; the session outlives the work.
struct SessionContext
{
    QThreadPool *pool;
    BatchContext batch;
    engine::Endpoint endpoint;
};

} // namespace lstags::compare
