// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "net/networkhttpclient.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace lstags::engine {

/// Where the engine listens.
struct Endpoint
{
    QString socketPath; ///< unix:// and npipe://: the path or pipe; empty for tcp://
    QUrl url;           ///< tcp://: http:// or https:// base; else http://localhost
    QString text;       ///< as the user knows it: "unix:///var/run/docker.sock"
    std::optional<core::Error> problem = {}; ///< why there is none; it is what every request ends with

    /// DOCKER_HOST's forms: unix://, npipe://, tcp:// (TLS with DOCKER_TLS_VERIFY and DOCKER_CERT_PATH). Empty: Docker's default; where that
    /// does not exist, Podman's socket ($XDG_RUNTIME_DIR/podman/podman.sock, /run/podman/podman.sock) if it does.
    [[nodiscard]] static core::Result<Endpoint> parse(const QString &dockerHost);
    /// Stands for an engine that cannot be asked, so that what needs none goes on.
    [[nodiscard]] static Endpoint unusable(core::Error problem);
    /// A client for this thread.
    [[nodiscard]] std::unique_ptr<net::HttpClient> makeHttpClient(net::Trace trace) const;
};

} // namespace lstags::engine
