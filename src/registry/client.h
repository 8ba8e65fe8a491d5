// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/gate.h"
#include "core/manifest.h"
#include "core/referrers.h"
#include "core/repositoryname.h"
#include "net/http.h"
#include "registry/pullwaiter.h"

#include <QStringList>

#include <functional>

namespace lstags::registry {

/// What HEAD tells of a manifest.
struct ManifestHead
{
    core::Digest digest;
    QString mediaType; ///< Content-Type without parameters
    qint64 size = 0;   ///< bytes of the manifest itself
    bool operator==(const ManifestHead &) const = default;
};

struct ManifestBody
{
    core::Digest digest; ///< of the raw bytes
    QString mediaType;
    QByteArray body;
};

/// Where a large blob goes as it comes.
struct BlobStream
{
    qint64 from = 0;  ///< the first byte that is wanted
    qint64 until = 0; ///< the first that is not wanted any more
    /// Called once before the first byte with its place: `from`, or 0 where the registry knows no ranges; then more than `until` may come.
    std::function<void(qint64 position)> onStart;
    std::function<bool(QByteArrayView)> sink; ///< false ends the reading; that is an error of the sink's own to tell
    net::Pace *pace = nullptr;
};

struct TagList
{
    QStringList tags;
    int invalid = 0; ///< items that are no tags (null, digests, control characters): skipped
};

/// The distribution API for one thread. Every request passes the pause point, the gate of its host, authentication and retry; 401 renews
/// the token once, insufficient_scope asks once for the wider one.
/// Errors name registry, repository and cause, and say what to do (log in, check the name).
class Client
{
public:
    /// All outlive the client and every task of it. `pause` may be null.
    Client(net::HttpClient *http, Services *services, async::PausePoint *pause = nullptr);
    ~Client();

    /// All tags: pages by Link (opaque, same origin, same repository path), at most 10,000 pages (100 in a row without a new tag) and 1,000,000
    /// tags, 16 MiB a page; a loop, another host or a page that fails is an error, never a shorter list; NotFound is of the first page alone.
    /// n=1000, and without n where that is refused. NotFound is a registry's word: 404 of a server that is none is ErrorKind::Protocol, here
    /// and below. `onPage` (may be null) gets each page's new tags as it comes.
    QCoro::Task<core::Result<TagList>> tags(core::RepositoryName name, std::function<void(QStringList)> onPage,
                                            std::stop_token stop);
    /// HEAD with the full Accept set. A `reference` that is a digest must be the one that is told. Where HEAD is refused (404, which some
    /// registries answer to every HEAD, 400, 405, 501) or gives no valid digest: GET and hash, unless `allowGet` is false (a target: then 404 is
    /// believed, and the rest is ErrorKind::Protocol).
    QCoro::Task<core::Result<ManifestHead>> head(core::RepositoryName name, QString reference, bool allowGet,
                                                 std::stop_token stop);
    /// GET with the full Accept set, at most 4 MiB. A `reference` that is a digest must be that of the bytes. Where neither that nor
    /// Docker-Content-Digest vouches for them they must be a complete JSON object: no part of one is, so nothing was cut, but for white space
    /// at its end, which nobody could tell. With `onWait` it waits where the registry has no pulls left, once over its window and for as long
    /// as there are some again.
    QCoro::Task<core::Result<ManifestBody>> manifest(core::RepositoryName name, QString reference, std::stop_token stop, OnPullWait onWait = {});
    /// A small blob (a config), at most `limit` bytes, checked against its digest. Redirects are followed without Authorization.
    QCoro::Task<core::Result<QByteArray>> blob(core::RepositoryName name, core::Digest digest, qint64 limit, std::stop_token stop,
                                               async::Gate::Rank rank = async::Gate::Rank::First);
    /// One try at a blob of any size, without retry: who streams goes on where it broke. The caller holds a slot of the host's gate. An answer
    /// whose length or range is not that of the blob is ErrorKind::Protocol. What came is for the caller to check against the digest.
    QCoro::Task<core::Result<void>> stream(core::RepositoryName name, core::Descriptor blob, BlobStream to, std::stop_token stop);
    /// What refers to `digest` by the OCI 1.1 API, all its pages; nullopt: the registry has no such API.
    QCoro::Task<core::Result<std::optional<QList<core::Referrer>>>> referrers(core::RepositoryName name, core::Digest digest, std::stop_token stop);
    [[nodiscard]] async::Gate *gate(const core::RepositoryName &name) const;
    /// Any GET of JSON at the registry or a vendor's API host (Docker Hub's listing), gate and retry but no credentials.
    QCoro::Task<core::Result<net::Response>> get(QUrl url, std::stop_token stop);
    /// "n invalid tags skipped", Warning headers: what the user should see, each once.
    [[nodiscard]] QStringList takeWarnings();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lstags::registry
