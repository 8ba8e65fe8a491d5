// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

#include <QHash>
#include <QSslConfiguration>

class QNetworkAccessManager;

namespace lstags::net {

/// How TLS is done with a host; the policy of a host holds for its token server too, each by its own name.
struct TlsSettings
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    bool verifyPeer = true; ///< false only where the user named the registry (-k)
};

/// HTTP/1.1 and HTTP/2. What is plain and goes to no proxy goes over connections of its own; TLS and proxies over QNetworkAccessManager.
/// One manager opens at most 6 HTTP/1.1 connections to a host in Qt 6.4, so there is a small pool of them, sized from
/// `concurrency`; a host that speaks HTTP/2 is kept on the first one, whose one connection carries all requests.
class NetworkHttpClient final : public HttpClient
{
public:
    struct Options
    {
        int concurrency = 16; ///< requests a host may have at once
        std::function<core::Result<TlsSettings>(const QUrl &)> tls; ///< asked once per host; null: the system's
        Trace trace;
        bool http2 = true;
        bool ownSockets = true; ///< for plain HTTP without a proxy; false: Qt's there too
    };
    explicit NetworkHttpClient(Options options);
    ~NetworkHttpClient() override;

    QCoro::Task<core::Result<Response>> send(Request request, std::stop_token stop) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lstags::net
