// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "registry/authenticator.h"

#include <QSet>

namespace lstags::registry {

/// A question to a registry about one repository.
struct Question
{
    core::RepositoryName name;
    QByteArray verb = QByteArrayLiteral("GET");
    QUrl url;
    net::Headers headers;
    qint64 bodyLimit = 4 << 20;
};

/// Gate, authentication, redirects and retry around the HTTP client, for one thread.
class Transport
{
public:
    Transport(net::HttpClient *http, Services *services, async::PausePoint *pause);

    /// The answer, whatever its status but 401 and those that were still wrong after the retries.
    QCoro::Task<core::Result<net::Response>> ask(Question question, std::stop_token stop);
    /// A GET without credentials, through the gate of its host and with retries.
    QCoro::Task<core::Result<net::Response>> get(QUrl url, std::stop_token stop);

    [[nodiscard]] QUrl url(const core::RepositoryName &name, const QString &rest) const;
    [[nodiscard]] QStringList takeWarnings() { return std::exchange(m_warnings, {}); }
    void warn(const QString &text);

private:
    struct Attempt
    {
        core::Result<net::Response> outcome;
        bool isFinal = false; ///< the failure of a token or of credentials, which had its own retries
    };
    QCoro::Task<core::Result<net::Response>> sendOnce(net::Request request, async::Gate *gate, std::stop_token stop);
    QCoro::Task<Attempt> askWithAuthorization(Question question, async::Gate *gate, std::stop_token stop);
    QCoro::Task<bool> waitForRetry(int retry, core::Result<net::Response> outcome, async::Gate *gate, std::stop_token stop);

    net::HttpClient *m_http;
    Services *m_services;
    async::PausePoint *m_pause;
    Authenticator m_authenticator;
    QStringList m_warnings;
    QSet<QString> m_warned;
};

} // namespace lstags::registry
