// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/authenticator.h"

#include "async/sleep.h"
#include "net/redirect.h"
#include "registry/responses.h"
#include "registry/trustedurl.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lstags::registry {
namespace {

constexpr qint64 largestToken = 1 << 20; // bytes of a token answer
constexpr auto clientId = "lstags"_L1;

tl::unexpected<core::Error> loginNeeded(const core::RepositoryName &name)
{
    return core::fail(core::ErrorKind::Unauthorized,
                      core::Error::tr("%1 lets nobody read %2 without an account, or there is no such repository; log in with \"docker login %1\".")
                          .arg(name.registry, name.path));
}

tl::unexpected<core::Error> refused(const core::RepositoryName &name)
{
    return core::fail(core::ErrorKind::Unauthorized,
                      core::Error::tr("%1 refused the credentials for %2; log in again with \"docker login %1\".").arg(name.registry, name.path));
}

tl::unexpected<core::Error> badRealm(const core::RepositoryName &name, const QString &why)
{
    return core::fail(core::ErrorKind::Protocol,
                      core::Error::tr("%1 names a token server that is not trusted: %2.").arg(name.registry, why));
}

QByteArray basicHeader(const Credential &credential)
{
    return "Basic " + (credential.username + u':' + credential.password).toUtf8().toBase64();
}

/// As Docker's helpers write it down: the account of an identity token is "<token>".
Credential withTokenAsPassword(const Credential &credential)
{
    return {.username = credential.username.isEmpty() ? u"<token>"_s : credential.username,
            .password = credential.identityToken,
            .identityToken = {},
            .registryToken = {}};
}

net::Request tokenRequest(const QUrl &realm, const TokenKey &key, const Credential &credential)
{
    QUrlQuery query(realm);
    net::Request request{.url = realm, .bodyLimit = largestToken};
    if (!credential.identityToken.isEmpty()) {
        QUrlQuery form;
        const auto add = [&form](const QString &name, const QString &value) {
            form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        };
        add(u"grant_type"_s, u"refresh_token"_s);
        add(u"refresh_token"_s, credential.identityToken);
        add(u"service"_s, key.service);
        add(u"scope"_s, key.scopes.join(u' '));
        add(u"client_id"_s, clientId);
        request.verb = "POST";
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        request.body = form.toString(QUrl::FullyEncoded).toLatin1();
        return request;
    }
    if (!key.service.isEmpty())
        query.addQueryItem(u"service"_s, QString::fromLatin1(QUrl::toPercentEncoding(key.service)));
    for (const QString &scope : key.scopes)
        query.addQueryItem(u"scope"_s, QString::fromLatin1(QUrl::toPercentEncoding(scope, ":/,*")));
    request.url.setQuery(query);
    if (!credential.username.isEmpty())
        request.headers = {{"Authorization", basicHeader(credential)}};
    return request;
}

/// The scopes of a challenge; their actions are in order, for some registries shuffle them.
QStringList scopesOf(const QString &text)
{
    QStringList scopes = text.split(u' ', Qt::SkipEmptyParts);
    for (QString &scope : scopes) {
        const qsizetype colon = scope.lastIndexOf(u':');
        QStringList actions = scope.mid(colon + 1).split(u',');
        actions.sort();
        scope = scope.left(colon + 1) + actions.join(u',');
    }
    return scopes;
}

struct Token
{
    QByteArray text;
    std::chrono::seconds life;
};

std::optional<Token> parseToken(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QString text = object["token"_L1].toString();
    if (text.isEmpty())
        text = object["access_token"_L1].toString();
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(127); });
    if (text.isEmpty() || !isPrintable)
        return {};
    const double life = object["expires_in"_L1].toDouble(60);
    return Token{.text = text.toLatin1(), .life = std::chrono::seconds(qint64(std::clamp(life, 0.0, 1e9)))};
}

} // namespace

QCoro::Task<core::Result<QByteArray>> Authenticator::authorization(core::RepositoryName name, QString alsoReads, std::stop_token stop)
{
    switch (m_hosts.value(name.registry).scheme) {
    case Host::Basic:
        return basic(std::move(name), std::move(stop));
    case Host::Bearer:
        return bearer(std::move(name), std::move(alsoReads), std::move(stop));
    case Host::Unknown:
        break;
    }
    return []() -> QCoro::Task<core::Result<QByteArray>> { co_return QByteArray(); }();
}

QCoro::Task<core::Result<QByteArray>> Authenticator::basic(core::RepositoryName name, std::stop_token stop)
{
    auto task = m_services->credentials.find(name, stop);
    const auto credential = co_await task;
    if (!credential)
        co_return tl::unexpected(credential.error());
    if (!*credential || (*credential)->username.isEmpty())
        co_return loginNeeded(name);
    co_return basicHeader(**credential);
}

QCoro::Task<core::Result<QByteArray>> Authenticator::bearer(core::RepositoryName name, QString alsoReads, std::stop_token stop)
{
    auto find = m_services->credentials.find(name, stop);
    const auto found = co_await find;
    if (!found)
        co_return tl::unexpected(found.error());
    const Credential credential = found->value_or(Credential());
    if (!credential.registryToken.isEmpty())
        co_return "Bearer " + credential.registryToken.toUtf8();

    const TokenKey key{.registry = name.registry,
                       .service = m_hosts.value(name.registry).service,
                       .scopes = scopes(name, alsoReads),
                       .account = credential.username.isEmpty() ? credential.identityToken : credential.username};
    while (true) {
        if (const auto token = m_services->tokens.find(key))
            co_return "Bearer " + *token;
        const auto running = m_underWay.find(key);
        if (running == m_underWay.end())
            break;
        const auto waiter = std::make_shared<Waiter>();
        running->append(waiter);
        {
            const async::FireOnStop fireOnStop(stop, &waiter->over);
            co_await waiter->over.wait();
        }
        if (stop.stop_requested())
            co_return core::fail(core::ErrorKind::Cancelled, core::Error::tr("Stopped."));
        if (waiter->failure)
            co_return tl::unexpected(*waiter->failure);
    }
    m_underWay.insert(key, {});
    auto task = fetchToken(name, key, credential, stop);
    const auto token = co_await task;
    const auto waiters = m_underWay.take(key);
    const bool isStopped = !token && token.error().kind == core::ErrorKind::Cancelled;
    for (const WaiterPointer &waiter : waiters) {
        if (!token && !isStopped) // who was not stopped goes on by itself
            waiter->failure = token.error();
        waiter->over.fire();
    }
    if (!token)
        co_return tl::unexpected(token.error());
    co_return "Bearer " + *token;
}

QCoro::Task<core::Result<QByteArray>> Authenticator::fetchToken(core::RepositoryName name, TokenKey key, Credential credential,
                                                               std::stop_token stop)
{
    const net::Request request = tokenRequest(m_hosts.value(name.registry).realm, key, credential);
    auto task = askRealm(m_services->hosts.baseUrl(name.registry), request, stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    if (!credential.identityToken.isEmpty() && (response->status == 404 || response->status == 405)) { // it knows no OAuth2
        auto asPassword = fetchToken(name, key, withTokenAsPassword(credential), stop);
        co_return co_await asPassword;
    }
    if (response->status == 401 || response->status == 403)
        co_return credential == Credential() ? loginNeeded(name) : refused(name);
    if (response->status != 200)
        co_return tl::unexpected(errorFrom(name, core::Error::tr("The token server of %1").arg(name.registry), *response));
    const auto token = parseToken(response->body);
    if (!token)
        co_return core::fail(core::ErrorKind::Protocol, core::Error::tr("The token server of %1 answered without a token.").arg(name.registry));
    m_services->tokens.insert(key, token->text, token->life);
    co_return token->text;
}

QCoro::Task<core::Result<net::Response>> Authenticator::askRealm(QUrl registry, net::Request request, std::stop_token stop)
{
    // A gate of its own: who needs a token may hold a slot of the registry, which is often the same host.
    async::Gate &gate = m_services->gates.of("token "_L1 + request.url.authority());
    const net::RedirectCheck mayNotGo = [registry](const QUrl &target) { return whyUntrusted(registry, target); };
    for (int retry = 1;; ++retry) {
        auto acquire = gate.acquire(stop);
        auto slot = co_await acquire;
        auto send = net::sendFollowing(m_http, request, stop, mayNotGo);
        const auto response = co_await send;
        slot.release();
        const bool worthRetrying = response ? async::RetryPolicy::isWorthRetrying(response->status)
                                            : async::RetryPolicy::isWorthRetrying(response.error());
        if (!worthRetrying || retry > m_services->retry.retries || stop.stop_requested())
            co_return response;
        const auto after = response ? async::parseRetryAfter(response->header("Retry-After"), QDateTime::currentDateTimeUtc()) : std::nullopt;
        const auto wait = m_services->retry.waitBefore(retry, after, QRandomGenerator::global()->generateDouble());
        if (after) { // holds for the whole host
            gate.notBefore(async::Gate::Clock::now() + wait);
            continue;
        }
        auto nap = async::sleep(wait, stop);
        co_await nap;
    }
}

QCoro::Task<core::Result<void>> Authenticator::learn(core::RepositoryName name, QString alsoReads, net::Response response, QByteArray used,
                                                     std::stop_token stop)
{
    const auto challenges = parseChallenges(net::headerValues(response.headers, "WWW-Authenticate"));
    const auto named = [&challenges](const char *scheme) {
        return std::find_if(challenges.begin(), challenges.end(), [scheme](const Challenge &c) { return c.scheme == scheme; });
    };
    Host host = m_hosts.value(name.registry);
    if (const auto bearer = named("bearer"); bearer != challenges.end()) {
        const auto realm = checkedRealm(name, bearer->parameters.value("realm"));
        if (!realm)
            co_return tl::unexpected(realm.error());
        host = {.scheme = Host::Bearer, .realm = *realm, .service = QString::fromUtf8(bearer->parameters.value("service"))};
        const QStringList wanted = scopesOf(QString::fromUtf8(bearer->parameters.value("scope")));
        if (!wanted.isEmpty() && !(m_access == Access::Push && wanted == QStringList(u"repository:%1:pull"_s.arg(name.path))))
            m_wanted.insert(name, wanted);
        m_hosts.insert(name.registry, host);
        if (used.startsWith("Bearer ")) { // expired, or too narrow: what is cached is of no use
            auto find = m_services->credentials.find(name, stop);
            const auto found = co_await find;
            const Credential credential = found && *found ? **found : Credential();
            const TokenKey key{.registry = name.registry, .service = host.service, .scopes = scopes(name, alsoReads),
                               .account = credential.username.isEmpty() ? credential.identityToken : credential.username};
            m_services->tokens.remove(key, used.mid(7));
        }
        co_return core::Result<void>();
    }
    if (named("basic") != challenges.end()) {
        if (used.startsWith("Basic "))
            co_return refused(name);
        m_hosts.insert(name.registry, Host{.scheme = Host::Basic, .realm = {}, .service = {}});
        co_return core::Result<void>();
    }
    co_return loginNeeded(name);
}

core::Result<QUrl> Authenticator::checkedRealm(const core::RepositoryName &name, const QByteArray &text) const
{
    const QUrl registry = m_services->hosts.baseUrl(name.registry);
    const QUrl realm = registry.resolved(QUrl::fromEncoded(text, QUrl::StrictMode));
    const QString problem = text.isEmpty() ? core::Error::tr("its address is none") : whyUntrusted(registry, realm);
    if (!problem.isEmpty())
        return badRealm(name, problem);
    return realm;
}

QStringList Authenticator::scopes(const core::RepositoryName &name, const QString &alsoReads) const
{
    const QString own = u"repository:%1:%2"_s.arg(name.path, m_access == Access::Push ? u"pull,push"_s : u"pull"_s);
    QStringList scopes = m_wanted.value(name, {own});
    const QString other = u"repository:%1:pull"_s.arg(alsoReads);
    if (!alsoReads.isEmpty() && alsoReads != name.path && !scopes.contains(other))
        scopes += other;
    scopes.sort();
    return scopes;
}

} // namespace lstags::registry
