// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "registry/credentials.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace lstags::registry {

/// Docker's config.json or Podman's auth.json as far as credentials go. Keys are normalised: scheme, path of index.docker.io and trailing
/// slashes are gone, and the version in Docker's older keys ("https://quay.io/v2/"); Podman's path-scoped keys stay ("quay.io/team").
struct DockerConfig
{
    QHash<QString, Credential> auths;
    QString credsStore;                 ///< name of a helper for all hosts
    QHash<QString, QString> credHelpers; ///< by host
    QStringList warnings;               ///< entries skipped, by key; never what they held

    /// `source` names the file in errors and warnings.
    [[nodiscard]] static core::Result<DockerConfig> parse(const QByteArray &json, const QString &source);
    /// At most 4 MiB; a file that is not there is an empty configuration.
    [[nodiscard]] static core::Result<DockerConfig> load(const QString &path);

    /// The entry of `name`: path-scoped first, then the host.
    [[nodiscard]] std::optional<Credential> find(const core::RepositoryName &name) const;
    /// The helper for `registry`, empty if none.
    [[nodiscard]] QString helperFor(const QString &registry) const;
};

/// The server name a helper and Docker's own files know a registry by: Docker Hub has a historic one.
[[nodiscard]] QString serverName(const QString &registry);

} // namespace lstags::registry
