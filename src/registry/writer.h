// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/repositoryname.h"
#include "net/http.h"
#include "registry/services.h"

#include <memory>

namespace lstags::registry {

/// An upload under way at a registry, as its last answer has it.
struct UploadSession
{
    QUrl location;       ///< where it goes on; belongs to this upload alone
    qint64 offset = 0;   ///< bytes that the registry has
    qint64 minChunk = 0; ///< bytes of a chunk at least, but for the last one (OCI-Chunk-Min-Length)
    bool operator==(const UploadSession &) const = default;
};

/// What came of putting a manifest.
struct PutManifest
{
    core::Digest digest;
    bool subjectNoted = false; ///< OCI-Subject: the registry keeps its list of referrers by itself
};

/// What is written to a registry: blobs by uploads, manifests. For one thread; gates, authentication (pull and push) and retries as in Client.
/// Distribution specification, "Pushing blobs" and "Pushing manifests".
class Writer
{
public:
    Writer(net::HttpClient *http, Services *services, async::PausePoint *pause = nullptr);
    ~Writer();

    /// Bytes of a blob that is there; nullopt: it is not. By HEAD.
    QCoro::Task<core::Result<std::optional<qint64>>> blobSize(core::RepositoryName name, core::Digest digest, std::stop_token stop);
    /// Opens an upload. With `mountFrom`, the path of a repository of the same registry that has the blob, nullopt says that the blob was
    /// mounted and is there; a registry that does not mount it opens an upload instead.
    QCoro::Task<core::Result<std::optional<UploadSession>>> openUpload(core::RepositoryName name, core::Digest digest, QString mountFrom,
                                                                       std::stop_token stop);
    /// How far an upload has come; NotFound: the registry has forgotten it. Protocol: it does not say.
    QCoro::Task<core::Result<UploadSession>> uploadStatus(core::RepositoryName name, UploadSession session, std::stop_token stop);
    /// One try, without retry, to append a chunk at the session's offset (PATCH); the caller holds a slot of the gate.
    /// ErrorKind::Usage: this registry does not take chunks.
    QCoro::Task<core::Result<UploadSession>> append(core::RepositoryName name, UploadSession session, net::BodySource chunk,
                                                    std::stop_token stop);
    /// One try to send the rest, all of it or nothing, and close the upload (PUT); the caller holds a slot of the gate.
    QCoro::Task<core::Result<void>> finish(core::RepositoryName name, UploadSession session, core::Digest digest, net::BodySource rest,
                                           std::stop_token stop);
    /// The same with a blob in memory, through the gate.
    QCoro::Task<core::Result<void>> finish(core::RepositoryName name, UploadSession session, core::Digest digest, QByteArray rest,
                                           std::stop_token stop);
    /// Tells the registry to forget an upload; whether it does is its own affair. Takes so long at the most.
    QCoro::Task<> cancel(core::RepositoryName name, UploadSession session, std::stop_token stop,
                         std::chrono::milliseconds longest = std::chrono::milliseconds(5000));

    /// Puts the bytes as they are under `reference`, a tag or their digest. After a failure the registry is asked whether it has worked all the
    /// same, for a tag may be immutable. An answer that calls them by another digest is ErrorKind::Protocol.
    QCoro::Task<core::Result<PutManifest>> putManifest(core::RepositoryName name, QString reference, QString mediaType, QByteArray body,
                                                       std::stop_token stop);

    [[nodiscard]] async::Gate *gate(const core::RepositoryName &name) const;
    [[nodiscard]] QStringList takeWarnings();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lstags::registry
