// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repositoryname.h"
#include "net/http.h"
#include "registry/challenge.h"
#include "registry/services.h"

#include <QHash>

#include <memory>

namespace lstags::registry {

/// What tokens are asked for where a registry does not say.
enum class Access : quint8 { Pull, Push };

/// Answers a registry's challenges, for one thread. Remembers how each registry wants it, so that the next repository brings its token
/// along. Credentials go to the registry itself and to the realm it named, if that may be trusted with them.
class Authenticator
{
public:
    Authenticator(net::HttpClient *http, Services *services, Access access = Access::Pull)
        : m_http(http), m_services(services), m_access(access)
    {}

    /// What a request for `name` carries; empty: nothing is known to be wanted. A token is good for reading `alsoReads` too, another path of
    /// the registry, if that is not empty. Who asks for a token that is being fetched gets what comes of that, failures too.
    QCoro::Task<core::Result<QByteArray>> authorization(core::RepositoryName name, QString alsoReads, std::stop_token stop);
    /// Learns from a 401 to a request that carried `used`. An error: there is nothing more to try.
    QCoro::Task<core::Result<void>> learn(core::RepositoryName name, QString alsoReads, net::Response response, QByteArray used,
                                          std::stop_token stop);

private:
    struct Host
    {
        enum Scheme { Unknown, Basic, Bearer } scheme = Unknown;
        QUrl realm;
        QString service;
    };

    /// Waits for a token that somebody else fetches. Shared with who fetches it, for a stop ends the wait earlier.
    struct Waiter
    {
        async::Resumption over;
        std::optional<core::Error> failure;
    };
    using WaiterPointer = std::shared_ptr<Waiter>;

    QCoro::Task<core::Result<QByteArray>> basic(core::RepositoryName name, std::stop_token stop);
    QCoro::Task<core::Result<QByteArray>> bearer(core::RepositoryName name, QString alsoReads, std::stop_token stop);
    QCoro::Task<core::Result<QByteArray>> fetchToken(core::RepositoryName name, TokenKey key, Credential credential, std::stop_token stop);
    QCoro::Task<core::Result<net::Response>> askRealm(QUrl registry, net::Request request, std::stop_token stop);
    [[nodiscard]] core::Result<QUrl> checkedRealm(const core::RepositoryName &name, const QByteArray &realm) const;
    [[nodiscard]] QStringList scopes(const core::RepositoryName &name, const QString &alsoReads) const;

    net::HttpClient *m_http;
    Services *m_services;
    Access m_access;
    QHash<QString, Host> m_hosts;                               ///< by registry
    QHash<core::RepositoryName, QStringList> m_wanted;          ///< scopes a registry asked for beyond pull
    QHash<TokenKey, QList<WaiterPointer>> m_underWay;           ///< tokens that are being fetched
};

} // namespace lstags::registry
