// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/transport.h"

#include "async/sleep.h"
#include "net/redirect.h"
#include "registry/responses.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace lstags::registry {
namespace {

constexpr int mostChallenges = 2; // one for the first contact, one for a token that ran out

tl::unexpected<core::Error> stopped()
{
    return core::fail(core::ErrorKind::Cancelled, core::Error::tr("Stopped."));
}

bool isWorthRetrying(const core::Result<net::Response> &outcome)
{
    return outcome ? async::RetryPolicy::isWorthRetrying(outcome->status) : async::RetryPolicy::isWorthRetrying(outcome.error());
}

} // namespace

Transport::Transport(net::HttpClient *http, Services *services, async::PausePoint *pause)
    : m_http(http), m_services(services), m_pause(pause), m_authenticator(http, services)
{}

QUrl Transport::url(const core::RepositoryName &name, const QString &rest) const
{
    QUrl url = m_services->hosts.baseUrl(name.registry);
    url.setPath("/v2/"_L1 + name.path + rest);
    return url;
}

void Transport::warn(const QString &text)
{
    if (m_warned.contains(text))
        return;
    m_warned.insert(text);
    m_warnings += text;
}

QCoro::Task<core::Result<net::Response>> Transport::ask(Question question, std::stop_token stop)
{
    async::Gate &gate = m_services->gates.of(question.name.apiHost());
    for (int retry = 1;; ++retry) {
        auto task = askWithAuthorization(question, &gate, stop);
        const Attempt attempt = co_await task;
        const auto &outcome = attempt.outcome;
        if (outcome)
            m_services->quotas.note(question.name.registry, outcome->headers);
        if (attempt.isFinal || !isWorthRetrying(outcome))
            co_return outcome;
        auto wait = waitForRetry(retry, outcome, &gate, stop);
        if (co_await wait)
            continue;
        if (stop.stop_requested())
            co_return stopped();
        core::Error error = outcome ? errorFrom(question.name, question.name.registry, *outcome) : outcome.error();
        if (retry > 1)
            error.message += core::Error::tr(" (attempts: %1)").arg(retry);
        co_return tl::unexpected(error);
    }
}

QCoro::Task<core::Result<net::Response>> Transport::get(QUrl url, std::stop_token stop)
{
    async::Gate &gate = m_services->gates.of(url.authority());
    const net::Request request{.url = url};
    for (int retry = 1;; ++retry) {
        auto task = sendOnce(request, &gate, stop);
        auto outcome = co_await task;
        if (!isWorthRetrying(outcome))
            co_return outcome;
        auto wait = waitForRetry(retry, outcome, &gate, stop);
        if (!co_await wait)
            co_return outcome;
    }
}

QCoro::Task<Transport::Attempt> Transport::askWithAuthorization(Question question, async::Gate *gate, std::stop_token stop)
{
    for (int challenge = 0;; ++challenge) {
        auto authorize = m_authenticator.authorization(question.name, stop);
        const auto authorization = co_await authorize;
        if (!authorization)
            co_return Attempt{tl::unexpected(authorization.error()), true};
        net::Request request{.verb = question.verb, .url = question.url, .headers = question.headers, .bodyLimit = question.bodyLimit};
        if (!authorization->isEmpty())
            request.headers += net::Header{"Authorization", *authorization};
        auto send = sendOnce(request, gate, stop);
        auto response = co_await send;
        if (!response || response->status != 401)
            co_return Attempt{response};
        // A challenge of a place that the registry sent us to is not the registry's to answer with its credentials.
        const bool isRegistrys = net::isSameOrigin(response->url, question.url);
        if (!isRegistrys || challenge == mostChallenges)
            co_return Attempt{tl::unexpected(errorFrom(question.name, question.name.registry, *response)), true};
        m_services->quotas.note(question.name.registry, response->headers);
        auto learn = m_authenticator.learn(question.name, *response, *authorization, stop);
        const auto learned = co_await learn;
        if (!learned)
            co_return Attempt{tl::unexpected(learned.error()), true};
    }
}

QCoro::Task<core::Result<net::Response>> Transport::sendOnce(net::Request request, async::Gate *gate, std::stop_token stop)
{
    if (m_pause && m_pause->isPaused())
        co_await m_pause->pass(stop);
    auto acquire = gate->acquire(stop);
    const auto slot = co_await acquire;
    if (!slot)
        co_return stopped();
    const QString host = request.url.authority();
    auto send = net::sendFollowing(m_http, std::move(request), stop);
    auto response = co_await send;
    const QStringList texts = response ? warningTexts(response->headers) : QStringList();
    for (const QString &text : texts)
        warn(core::Error::tr("%1 warns: %2").arg(host, text));
    co_return response;
}

/// Whether there is another try, after the wait before it. Retry-After holds for the whole host.
QCoro::Task<bool> Transport::waitForRetry(int retry, core::Result<net::Response> outcome, async::Gate *gate, std::stop_token stop)
{
    if (retry > m_services->retry.retries || stop.stop_requested())
        co_return false;
    const auto after = outcome ? async::parseRetryAfter(outcome->header("Retry-After"), QDateTime::currentDateTimeUtc()) : std::nullopt;
    const auto wait = m_services->retry.waitBefore(retry, after, QRandomGenerator::global()->generateDouble());
    if (after) {
        warn(core::Error::tr("Told to wait %1 s before the next request.").arg(wait.count() / 1000));
        gate->notBefore(async::Gate::Clock::now() + wait);
        co_return true;
    }
    auto nap = async::sleep(wait, stop);
    co_await nap;
    co_return !stop.stop_requested();
}

} // namespace lstags::registry
