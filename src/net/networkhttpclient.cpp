// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/networkhttpclient.h"

#include "net/connectionpool.h"
#include "net/exchange.h"
#include "net/redaction.h"
#include "net/tcpconnection.h"
#include "net/uploadfeed.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSet>
#include <QTimer>

#include <openssl/crypto.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace lstags::net {
namespace {

constexpr int connectionsPerManager = 6; // Qt 6.4, HTTP/1.1
constexpr int mostManagers = 43;         // for 256 requests at once
constexpr std::chrono::milliseconds tick{100};

/// Before main(): Qt's threads end a moment after they were waited for, and what OpenSSL cleans up at exit their ends would still use.
[[maybe_unused]] const int cryptoStays = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

/// The system's proxy, but never for this computer itself.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1)
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

QList<QNetworkProxy> proxiesFor(const QUrl &url)
{
    return ProxyFactory().queryProxy(QNetworkProxyQuery(url));
}

/// What a proxy gets with a request that it passes on; empty: nothing, or nobody. Qt keeps the password of its address to itself where a
/// request is not to be authenticated by Qt.
QByteArray proxyAuthorization(const QUrl &url)
{
    const QNetworkProxy proxy = proxiesFor(url).value(0, QNetworkProxy::NoProxy);
    const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
    if (!isHttp || proxy.user().isEmpty())
        return {};
    return "Basic " + (proxy.user() + u':' + proxy.password()).toUtf8().toBase64();
}

/// Neither TLS nor a proxy: Qt's detour by a thread of its own, 16 KiB at a time, costs more there than all the rest.
bool isPlainAndDirect(const QUrl &url)
{
    return url.scheme() == "http"_L1 && proxiesFor(url).value(0, QNetworkProxy::NoProxy).type() == QNetworkProxy::NoProxy;
}

/// Offers each proxy the name and password of its address for a tunnel. Qt asks once a manager and keeps the answer; who is asked again has
/// given a wrong one.
class ProxyAnswer
{
public:
    void operator()(const QNetworkProxy &proxy, QAuthenticator *authenticator)
    {
        const QString address = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
        if (proxy.user().isEmpty() || m_answered.contains(address))
            return;
        m_answered.insert(address);
        authenticator->setUser(proxy.user());
        authenticator->setPassword(proxy.password());
    }

private:
    QSet<QString> m_answered;
};

/// A POST opens uploads and spends tokens: it is asked once. What is read from a device cannot be read again; other requests with a body
/// put what is named by its digest.
bool mayRepeat(const Request &request)
{
    return !request.bodySource.device && request.verb != "POST";
}

struct Host
{
    TlsSettings tls;
    bool speaksHttp2 = false;
    bool mayUseHttp2 = true; ///< until it is silent then: Qt does not notice that a peer which wanted a client certificate has hung up
    std::vector<int> underWay; ///< requests of each manager
    std::unique_ptr<ConnectionPool> connections; ///< instead of the managers
};

/// Takes the credentials of `request` out of what is shown to people: an error's body and warnings.
void hideCredentials(const Request &request, Response *response)
{
    if (response->status >= 400)
        response->body = withoutCredentials(response->body, request);
    for (Header &header : response->headers) {
        if (header.name.compare("Warning", Qt::CaseInsensitive) == 0)
            header.value = withoutCredentials(header.value, request);
    }
}

} // namespace

struct NetworkHttpClient::Private
{
    Options options;
    std::vector<std::unique_ptr<QNetworkAccessManager>> managers;
    std::map<QString, Host> hosts; ///< by scheme://host:port
    QList<Exchange *> exchanges;
    QTimer clock;

    [[nodiscard]] core::Result<Host *> host(const QUrl &url);
    [[nodiscard]] size_t choose(Host *host, bool mayUseHttp2);
    [[nodiscard]] QNetworkRequest native(const Request &request, const Host &host) const;
    [[nodiscard]] QNetworkReply *start(const Request &request, const Host &host, QNetworkAccessManager *manager) const;
    [[nodiscard]] QCoro::Task<ConnectionPool::Answer> ask(const Request *request, Host *host, std::stop_token stop);
};

NetworkHttpClient::NetworkHttpClient(Options options) : d(new Private)
{
    const int count = std::clamp((options.concurrency + connectionsPerManager - 1) / connectionsPerManager, 1, mostManagers);
    d->options = std::move(options);
    d->managers.resize(size_t(count));
    QObject::connect(&d->clock, &QTimer::timeout, &d->clock, [this] {
        const auto now = Exchange::Clock::now();
        const QList<Exchange *> exchanges = d->exchanges;
        for (Exchange *exchange : exchanges) {
            if (d->exchanges.contains(exchange))
                exchange->checkTime(now);
        }
        if (d->exchanges.isEmpty())
            d->clock.stop();
    });
}

NetworkHttpClient::~NetworkHttpClient() = default;

core::Result<Host *> NetworkHttpClient::Private::host(const QUrl &url)
{
    const QString key = url.scheme() + "://"_L1 + url.authority(QUrl::FullyEncoded);
    if (const auto known = hosts.find(key); known != hosts.end())
        return &known->second;
    Host host;
    if (options.tls && url.scheme() == "https"_L1) {
        auto tls = options.tls(url);
        if (!tls)
            return tl::unexpected(tls.error());
        host.tls = std::move(*tls);
        if (!host.tls.verifyPeer)
            host.tls.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    }
    if (options.ownSockets && isPlainAndDirect(url)) {
        const auto connect = [url] { return ConnectionPointer(new TcpConnection(url)); };
        host.connections = std::make_unique<ConnectionPool>(connect, size_t(options.concurrency), &mayRepeat);
    }
    host.underWay.resize(managers.size());
    return &hosts.emplace(key, std::move(host)).first->second;
}

size_t NetworkHttpClient::Private::choose(Host *host, bool mayUseHttp2)
{
    if (host->speaksHttp2 && mayUseHttp2)
        return 0;
    const auto least = std::min_element(host->underWay.begin(), host->underWay.end());
    return size_t(least - host->underWay.begin());
}

QNetworkRequest NetworkHttpClient::Private::native(const Request &request, const Host &host) const
{
    QNetworkRequest native(request.url);
    native.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    native.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    native.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    native.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    native.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    native.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    native.setRawHeader("User-Agent", "lstags/" LSTAGS_VERSION);
    native.setRawHeader("Accept-Encoding", "identity"); // a digest is over the bytes sent; set, Qt does not unpack by itself
    for (const Header &header : request.headers)
        native.setRawHeader(header.name, header.value);
    if (request.bodySource.device) {
        native.setHeader(QNetworkRequest::ContentLengthHeader, request.bodySource.size);
        native.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    if (request.url.scheme() == "https"_L1) {
        native.setAttribute(QNetworkRequest::Http2AllowedAttribute, options.http2 && request.http2);
        native.setSslConfiguration(host.tls.configuration);
    } else {
        native.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        if (const QByteArray authorization = proxyAuthorization(request.url); !authorization.isEmpty())
            native.setRawHeader("Proxy-Authorization", authorization);
    }
    if (!host.mayUseHttp2)
        native.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return native;
}

QNetworkReply *NetworkHttpClient::Private::start(const Request &request, const Host &host, QNetworkAccessManager *manager) const
{
    const QNetworkRequest native = this->native(request, host);
    if (request.verb == "GET")
        return manager->get(native);
    if (request.verb == "HEAD")
        return manager->head(native);
    if (request.bodySource.device) {
        auto *feed = new UploadFeed(request.bodySource.device);
        QNetworkReply *reply = manager->sendCustomRequest(native, request.verb, feed);
        feed->setParent(reply);
        return reply;
    }
    return manager->sendCustomRequest(native, request.verb, request.body);
}

/// By Qt's own means.
QCoro::Task<ConnectionPool::Answer> NetworkHttpClient::Private::ask(const Request *request, Host *host, std::stop_token stop)
{
    const size_t chosen = choose(host, request->http2);
    auto &manager = managers[chosen];
    if (!manager) {
        manager = std::make_unique<QNetworkAccessManager>();
        manager->setProxyFactory(new ProxyFactory);
        manager->setAutoDeleteReplies(false);
        QObject::connect(manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, manager.get(), ProxyAnswer());
    }
    ++host->underWay[chosen];
    Exchange exchange(*request, start(*request, *host, manager.get()));
    exchanges += &exchange;
    if (!clock.isActive())
        clock.start(tick);
    {
        const std::stop_callback abort(stop, [&exchange] {
            exchange.abort({.kind = core::ErrorKind::Cancelled, .message = core::Error::tr("Stopped.")});
        });
        co_await exchange.over().wait();
    }
    exchanges.removeOne(&exchange);
    --host->underWay[chosen];
    host->speaksHttp2 = host->speaksHttp2 || exchange.usedHttp2();
    auto result = exchange.result();
    if (!result && result.error().kind == core::ErrorKind::Timeout && exchange.bytesRead() == 0 && !host->speaksHttp2)
        host->mayUseHttp2 = false;
    co_return ConnectionPool::Answer{.result = std::move(result), .bytes = exchange.bytesRead(), .usedHttp2 = exchange.usedHttp2()};
}

QCoro::Task<core::Result<Response>> NetworkHttpClient::send(Request request, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled, core::Error::tr("Stopped."));
    const auto host = d->host(request.url);
    if (!host)
        co_return tl::unexpected(host.error());
    const Beginning beginning;
    auto task = (*host)->connections ? (*host)->connections->send(&request, stop) : d->ask(&request, *host, stop);
    auto answer = co_await task;
    if (answer.result)
        hideCredentials(request, &*answer.result);
    if (d->options.trace) {
        TraceEntry entry = traceEntry(request, answer.result, beginning, answer.bytes);
        if (answer.result && answer.usedHttp2)
            entry.note = u"HTTP/2"_s;
        d->options.trace(entry);
    }
    co_return std::move(answer.result);
}

} // namespace lstags::net
