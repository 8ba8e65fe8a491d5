// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/gate.h"
#include "core/digest.h"
#include "registry/authenticator.h"

#include <QSet>

namespace lstags::registry {

/// A question to a registry about one repository.
struct Question
{
    core::RepositoryName name;
    net::Request request; ///< without Authorization: it gets that of `name` where it goes to the registry itself
    QString alsoReads = {}; ///< path of another repository of this registry that the token has to be good for
    async::Gate::Rank rank = async::Gate::Rank::First;
};

/// Gate, authentication, redirects and retry around the HTTP client, for one thread.
class Transport
{
public:
    Transport(net::HttpClient *http, Services *services, async::PausePoint *pause, Access access = Access::Pull);

    /// The answer, whatever its status but 401 and those that were still wrong after the retries; that there are no pulls left is an answer.
    QCoro::Task<core::Result<net::Response>> ask(Question question, std::stop_token stop);

    struct Attempt
    {
        core::Result<net::Response> outcome;
        bool isFinal = false; ///< the failure of a token or of credentials, which had its own retries; or there are no pulls left
        [[nodiscard]] bool isWorthRetrying() const;
    };
    /// One try of ask(). `gate` null: the caller holds a slot of the host, or needs none. A body source cannot be sent again: a 401 to it comes
    /// back as it is when the next try will bring another token.
    QCoro::Task<Attempt> attempt(Question question, async::Gate *gate, std::stop_token stop);
    /// The wait before try number `retry` + 1; false: there is none, as failure() says.
    QCoro::Task<bool> waitForRetry(int retry, core::Result<net::Response> outcome, async::Gate *gate, std::stop_token stop);
    [[nodiscard]] core::Error failure(const core::RepositoryName &name, const core::Result<net::Response> &outcome, int tries,
                                      const std::stop_token &stop) const;
    [[nodiscard]] async::Gate *gate(const core::RepositoryName &name) const { return &m_services->gates.of(name.apiHost()); }
    /// A GET without credentials, through the gate of its host and with retries.
    QCoro::Task<core::Result<net::Response>> get(QUrl url, std::stop_token stop);

    [[nodiscard]] QUrl url(const core::RepositoryName &name, const QString &rest) const;
    [[nodiscard]] QUrl blobUrl(const core::RepositoryName &name, const core::Digest &digest) const
    {
        return url(name, QStringLiteral("/blobs/") + digest.toString());
    }
    [[nodiscard]] QStringList takeWarnings() { return std::exchange(m_warnings, {}); }
    void warn(const QString &text);

private:
    QCoro::Task<core::Result<net::Response>> sendOnce(net::Request request, async::Gate *gate, async::Gate::Rank rank, std::stop_token stop);

    net::HttpClient *m_http;
    Services *m_services;
    async::PausePoint *m_pause;
    Authenticator m_authenticator;
    QStringList m_warnings;
    QSet<QString> m_warned;
};

} // namespace lstags::registry
