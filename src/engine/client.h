// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/error.h"
#include "engine/endpoint.h"

#include <QDateTime>
#include <QStringList>

namespace lstags::engine {

struct Info
{
    QString product;     ///< "Docker", "Podman"
    QString version;     ///< "28.2.2"
    QString apiVersion;  ///< the negotiated one: "1.45"
    QString storage;     ///< "overlay2", "containerd"
    QString endpoint;    ///< "unix:///var/run/docker.sock"
    bool operator==(const Info &) const = default;
};

struct Image
{
    QString id;                  ///< "sha256:..."
    QStringList tags;            ///< RepoTags as the engine shows them: "alpine:3.20", without "<none>:<none>"
    QList<core::Digest> digests; ///< of RepoDigests under whatever repository, each once; and Descriptor.digest
    std::optional<QDateTime> created;
    qint64 size = 0;             ///< bytes
    bool operator==(const Image &) const = default;
};

/// Something happened to images: list them again.
struct ImageEvent
{
    QString action; ///< "pull", "tag", "untag", "delete", "import", "load"
    QString actor;  ///< the reference or id
};

/// The Docker Engine API for one thread. No engine is ErrorKind::Unavailable with a sentence that says how to get one (start Docker, join the
/// group "docker", set DOCKER_HOST).
class Client
{
public:
    Client(Endpoint endpoint, net::Trace trace = {});
    ~Client();

    /// Negotiates: ours (1.40 to 1.47), at most the engine's, at least its MinAPIVersion. Later calls use what came out.
    QCoro::Task<core::Result<Info>> info(std::stop_token stop);
    /// All images, once: filtering is ours (a `reference` filter may hide other references of an image). At most 64 MiB.
    QCoro::Task<core::Result<QList<Image>>> images(std::stop_token stop);
    /// Calls `onEvent` for each image event until stopped or the connection ends (that is an error; a caller connects again).
    QCoro::Task<core::Result<void>> events(std::function<void(ImageEvent)> onEvent, std::stop_token stop);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lstags::engine
