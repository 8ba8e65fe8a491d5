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

bool Transport::Attempt::isWorthRetrying() const
{
    return !isFinal && registry::isWorthRetrying(outcome);
}

Transport::Transport(net::HttpClient *http, Services *services, async::PausePoint *pause, Access access)
    : m_http(http), m_services(services), m_pause(pause), m_authenticator(http, services, access)
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
    async::Gate *gate = this->gate(question.name);
    for (int retry = 1;; ++retry) {
        auto task = attempt(question, gate, stop);
        const Attempt attempt = co_await task;
        if (!attempt.isWorthRetrying())
            co_return attempt.outcome;
        auto wait = waitForRetry(retry, attempt.outcome, gate, stop);
        if (co_await wait)
            continue;
        if (attempt.outcome && isOutOfPulls(*attempt.outcome) && !stop.stop_requested())
            co_return attempt.outcome;
        co_return tl::unexpected(failure(question.name, attempt.outcome, retry, stop));
    }
}

core::Error Transport::failure(const core::RepositoryName &name, const core::Result<net::Response> &outcome, int tries,
                               const std::stop_token &stop) const
{
    if (stop.stop_requested())
        return stopped().value();
    core::Error error = outcome ? errorFrom(name, name.registry, *outcome) : outcome.error();
    if (tries > 1)
        error.message += core::Error::tr(" (attempts: %1)").arg(tries);
    return error;
}

QCoro::Task<core::Result<net::Response>> Transport::get(QUrl url, std::stop_token stop)
{
    async::Gate &gate = m_services->gates.of(url.authority());
    const net::Request request{.url = url};
    for (int retry = 1;; ++retry) {
        auto task = sendOnce(request, &gate, async::Gate::Rank::First, stop);
        auto outcome = co_await task;
        if (!isWorthRetrying(outcome))
            co_return outcome;
        auto wait = waitForRetry(retry, outcome, &gate, stop);
        if (!co_await wait)
            co_return outcome;
    }
}

QCoro::Task<Transport::Attempt> Transport::attempt(Question question, async::Gate *gate, std::stop_token stop)
{
    const bool isTheirs = net::isSameOrigin(question.request.url, m_services->hosts.baseUrl(question.name.registry));
    for (int challenge = 0;; ++challenge) {
        net::Request request = question.request;
        QByteArray used;
        if (isTheirs) { // an upload may go on at another server, which our credentials are not for
            auto authorize = m_authenticator.authorization(question.name, question.alsoReads, stop);
            const auto authorization = co_await authorize;
            if (!authorization)
                co_return Attempt{tl::unexpected(authorization.error()), true};
            used = *authorization;
        }
        if (!used.isEmpty())
            request.headers += net::Header{"Authorization", used};
        auto send = sendOnce(request, gate, question.rank, stop);
        auto response = co_await send;
        if (response)
            m_services->quotas.note(question.name.registry, response->headers);
        if (response && isOutOfPulls(*response)) {
            const auto after = async::parseRetryAfter(response->header("Retry-After"), QDateTime::currentDateTimeUtc());
            m_services->quotas.spend(question.name.registry, after);
            co_return Attempt{response, !after || *after > m_services->retry.longestRetryAfter}; // the next try would fare no better
        }
        if (!response || response->status != 401)
            co_return Attempt{response};
        // A challenge of a place that the registry sent us to is not the registry's to answer with its credentials.
        const bool isRegistrys = isTheirs && net::isSameOrigin(response->url, question.request.url);
        if (!isRegistrys || challenge == mostChallenges)
            co_return Attempt{tl::unexpected(errorFrom(question.name, question.name.registry, *response)), true};
        auto learn = m_authenticator.learn(question.name, question.alsoReads, *response, used, stop);
        const auto learned = co_await learn;
        if (!learned)
            co_return Attempt{tl::unexpected(learned.error()), true};
        if (question.request.bodySource.device)
            co_return Attempt{response};
    }
}

QCoro::Task<core::Result<net::Response>> Transport::sendOnce(net::Request request, async::Gate *gate, async::Gate::Rank rank, std::stop_token stop)
{
    if (m_pause && m_pause->isPaused())
        co_await m_pause->pass(stop);
    async::Gate::Slot slot;
    if (gate) {
        auto acquire = gate->acquire(stop, rank);
        slot = co_await acquire;
        if (!slot)
            co_return stopped();
    }
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
