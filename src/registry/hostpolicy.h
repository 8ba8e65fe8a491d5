// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/tagfilter.h"
#include "net/networkhttpclient.h"

#include <QStringList>

#include <optional>

namespace lstags::registry {

/// How registries are spoken to: plain HTTP or TLS, with which authorities and client certificates.
/// Immutable once made, shared by all threads.
class HostPolicy
{
public:
    struct Options
    {
        /// -I: an RE2 expression searched for in host[:port]; what it finds is spoken to in plain HTTP. nullopt: localhost and
        /// loopback literals, unless there is a certs.d folder for them.
        std::optional<QString> insecurePattern;
        bool verifyTls = true; ///< false: -k
        /// Folders that hold <host[:port]>/{*.crt, *.cert + *.key}; empty: /etc/docker/certs.d,
        /// ~/.config/containers/certs.d, /etc/containers/certs.d.
        QStringList certificateFolders;
    };
    [[nodiscard]] static core::Result<HostPolicy> make(Options options);

    [[nodiscard]] bool isInsecure(const QString &registry) const;
    /// "https://registry-1.docker.io", "http://localhost:5000": scheme and API host of a registry as lists know it. https never falls back.
    [[nodiscard]] QUrl baseUrl(const QString &registry) const;
    /// For NetworkHttpClient::Options::tls. An unreadable certificate file is an error that names it.
    [[nodiscard]] core::Result<net::TlsSettings> tlsFor(const QUrl &url) const;

private:
    Options m_options;
    std::optional<core::TagFilter> m_insecure;
};

} // namespace lstags::registry
