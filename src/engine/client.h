// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/error.h"
#include "core/imageconfig.h"
#include "core/platform.h"
#include "core/repositoryname.h"
#include "engine/endpoint.h"
#include "engine/progress.h"

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

struct PullOutcome
{
    core::Digest digest; ///< what the tag points to at the registry; null from Podman, which does not tell: inspect() gives all that it knows
    bool operator==(const PullOutcome &) const = default;
};

struct PushOutcome
{
    core::Digest digest; ///< of the manifest that the tag points to now; the classic store makes a new one of what it pulled
    qint64 size = 0;     ///< of that manifest, bytes
    bool operator==(const PushOutcome &) const = default;
};

/// Called with all that is known whenever something of it has changed.
using OnProgress = std::function<void(const TransferProgress &)>;

/// The Docker Engine API for one thread. No engine is ErrorKind::Unavailable with a sentence that says how to get one (start Docker, join the
/// group "docker", set DOCKER_HOST).
class Client
{
public:
    Client(Endpoint endpoint, net::Trace trace = {});
    ~Client();

    /// Negotiates: ours (1.40 to 1.51), at most the engine's, at least its MinAPIVersion. Later calls use what came out.
    QCoro::Task<core::Result<Info>> info(std::stop_token stop);
    /// All images, once: filtering is ours (a `reference` filter may hide other references of an image). At most 64 MiB.
    QCoro::Task<core::Result<QList<Image>>> images(std::stop_token stop);
    /// Calls `onEvent` for each image event until stopped or the connection ends (that is an error; a caller connects again).
    QCoro::Task<core::Result<void>> events(std::function<void(ImageEvent)> onEvent, std::stop_token stop);

    /// Has the engine pull one tag; it is stored under `name.familiarName()`. `platform`: the engine's own if there is none. `auth` is a
    /// value of registryAuth(), or empty. NotFound, Unauthorized, Forbidden and TooManyRequests are the registry's words. Stopping takes the
    /// connection from the engine, which gives the pull up. An engine that is silent for 10 minutes is ErrorKind::Timeout.
    QCoro::Task<core::Result<PullOutcome>> pull(core::RepositoryName name, QString tag, std::optional<core::Platform> platform, QByteArray auth,
                                                OnProgress onProgress, std::stop_token stop);
    /// Has the engine push one tag of its images to the registry of `name`; otherwise as pull().
    QCoro::Task<core::Result<PushOutcome>> push(core::RepositoryName name, QString tag, QByteArray auth, OnProgress onProgress,
                                                std::stop_token stop);
    /// Gives the image `image` (an id, or a reference as the engine has it: "alpine:3.20") another name.
    QCoro::Task<core::Result<void>> tag(QString image, core::RepositoryName to, QString tag, std::stop_token stop);
    /// Takes the name `image` away, and the image itself if it has no other and nothing uses it; parents without a name stay.
    QCoro::Task<core::Result<void>> remove(QString image, std::stop_token stop);
    QCoro::Task<core::Result<Image>> inspect(QString image, std::stop_token stop);
    /// The config of an image that it has.
    QCoro::Task<core::Result<core::ImageConfig>> config(QString image, std::stop_token stop);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lstags::engine
