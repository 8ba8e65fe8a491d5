// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/registryprocess.h"
#include "support/scriptedserver.h"

#include <QStringList>

#include <chrono>

namespace lstags::tests {

/// Hands out the signed tokens that docker-registry's token authentication wants (distribution's auth/token.md and auth/jwt.md).
class TokenServer
{
public:
    struct Options
    {
        QString user = QStringLiteral("anna");
        QString password = QStringLiteral("secret");
        QString publicPrefix = QStringLiteral("public/"); ///< repositories that anybody may pull from
        std::chrono::seconds expiresIn{300};
        bool sendsAccessToken = false; ///< the field "access_token" instead of "token"
    };
    TokenServer();
    explicit TokenServer(const Options &options);
    ~TokenServer();

    [[nodiscard]] RegistryProcess::Token registryOptions() const;
    /// "Bearer ..." for whatever actions on `repository`, without asking.
    [[nodiscard]] QByteArray authorization(const QString &repository) const;
    /// The scopes asked for so far, one string a request, several scopes joined with a blank.
    [[nodiscard]] QStringList scopes() const;

private:
    struct Signer;
    std::unique_ptr<Signer> m_signer;
    ScriptedServer m_server;
};

} // namespace lstags::tests
