// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/pullwaiter.h"

#include "async/sleep.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace lstags::registry {
namespace {

constexpr int questionsAWindow = 20;
constexpr std::chrono::milliseconds shortestRest = 50ms;
constexpr std::chrono::milliseconds longestRest = 5min;

} // namespace

QCoro::Task<PullWaiter::Outcome> PullWaiter::wait(Question head, OnPullWait onWait, std::stop_token stop)
{
    const QString registry = head.name.registry;
    const auto until = m_services->quotas.renewal(registry);
    if (!until)
        co_return Outcome::Renewed;
    onWait(*until);
    do {
        if (const auto asked = m_asked.constFind(registry); asked != m_asked.constEnd()) {
            const async::Latch latch = *asked;
            auto passed = latch.passed(stop);
            co_await passed;
        } else {
            m_asked.insert(registry, {});
            auto asking = ask(head, *until, stop);
            co_await asking;
            m_asked.take(registry).open();
        }
    } while (!stop.stop_requested() && QDateTime::currentDateTimeUtc() < *until && m_services->quotas.renewal(registry)); // who asked was stopped
    onWait({});
    if (stop.stop_requested())
        co_return Outcome::Stopped;
    co_return QDateTime::currentDateTimeUtc() < *until ? Outcome::Renewed : Outcome::TimeUp;
}

QCoro::Task<> PullWaiter::ask(Question head, QDateTime until, std::stop_token stop)
{
    const std::chrono::milliseconds all(std::max<qint64>(QDateTime::currentDateTimeUtc().msecsTo(until), 0));
    const auto rest = std::clamp(all / questionsAWindow, shortestRest, longestRest);
    while (!stop.stop_requested()) {
        auto asking = m_transport->ask(head, stop);
        std::ignore = co_await asking; // what it says of pulls is noted
        const std::chrono::milliseconds left(QDateTime::currentDateTimeUtc().msecsTo(until));
        if (!m_services->quotas.renewal(head.name.registry) || left <= 0ms)
            co_return;
        auto nap = async::sleep(std::min(rest, left), stop);
        co_await nap;
    }
}

} // namespace lstags::registry
