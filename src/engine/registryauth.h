// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace lstags::engine {

/// As whom the engine is to speak to a registry: a user and a password, or an identity token, which goes first.
struct RegistryLogin
{
    QString registry; ///< as core::RepositoryName has it
    QString user;
    QString password;
    QString identityToken;
};

/// The value of X-Registry-Auth: base64url, padded, of the login as JSON; of "{}" where there is no user and no token. A secret.
[[nodiscard]] QByteArray registryAuth(const RegistryLogin &login);

} // namespace lstags::engine
