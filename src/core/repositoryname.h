// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QHashFunctions>
#include <QString>

namespace lstags::core {

/// A repository at a registry, normalised: the aliases of Docker Hub are one, "library/" is spelled out.
struct RepositoryName
{
    QString registry; ///< host[:port] as lists know it: "registry.hub.docker.com", "quay.io", "[::1]:5000"
    QString path;     ///< as in /v2/<path>/: "library/alpine"

    /// "[REGISTRY[:PORT]/]REPOSITORY", nothing behind it. Follows the OCI and Docker reference grammar: components
    /// `[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*`, host and path together at most 255. Errors carry a column of `text`.
    [[nodiscard]] static Result<RepositoryName> parse(QStringView text);

    [[nodiscard]] bool isDockerHub() const;
    [[nodiscard]] QString apiHost() const;      ///< where requests go: "registry-1.docker.io" for Docker Hub
    [[nodiscard]] QString familiarName() const; ///< as the engine shows it: "alpine", "quay.io/coreos/flannel"

    bool operator==(const RepositoryName &) const = default;
    friend size_t qHash(const RepositoryName &name, size_t seed = 0)
    {
        return qHashMulti(seed, name.registry, name.path);
    }
};

/// host[:port] of a registry normalised (Hub's aliases, lower case), or why it is none. IPv6 in brackets.
[[nodiscard]] Result<QString> parseRegistry(QStringView text);
/// Where requests for the registry `registry` go.
[[nodiscard]] QString apiHostOf(const QString &registry);
/// A tag by the reference grammar: `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}`.
[[nodiscard]] bool isTag(QStringView text);
/// Host is localhost or a loopback address literal (with or without port): plain HTTP by default.
/// A name is never loopback, whatever it resolves to, "127.example.com" least of all.
[[nodiscard]] bool isLoopback(QStringView registry);

} // namespace lstags::core
