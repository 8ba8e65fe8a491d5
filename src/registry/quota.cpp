// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/quota.h"

#include "core/repositoryname.h"

#include <QMutexLocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::registry {
namespace {

/// "100;w=21600" -> 100, 21600; the window is 0 where it is missing.
std::optional<std::pair<int, int>> parseLimit(const QByteArray &value)
{
    const qsizetype semicolon = value.indexOf(';');
    bool ok = false;
    const int number = value.left(semicolon < 0 ? value.size() : semicolon).trimmed().toInt(&ok);
    if (!ok || number < 0)
        return {};
    const qsizetype window = value.indexOf("w=", semicolon < 0 ? value.size() : semicolon);
    return std::pair(number, window < 0 ? 0 : std::max(value.mid(window + 2).trimmed().toInt(), 0));
}

bool isAhead(const QDateTime &time)
{
    return time.isValid() && time > QDateTime::currentDateTimeUtc();
}

/// From now, when nothing is left.
QDateTime renewalOf(const Quota &quota, std::optional<std::chrono::milliseconds> retryAfter)
{
    constexpr std::chrono::hours usual{6};
    constexpr std::chrono::hours longest{24};
    std::chrono::milliseconds window = quota.windowSeconds > 0 ? std::chrono::seconds(quota.windowSeconds) : usual;
    window = std::min<std::chrono::milliseconds>(window, longest);
    return QDateTime::currentDateTimeUtc().addMSecs(std::min(retryAfter.value_or(window), window).count());
}

} // namespace

bool isOutOfPulls(const net::Response &response)
{
    if (response.status != 429)
        return false;
    if (const auto quota = parseQuota(response.headers); quota && quota->windowSeconds > 0) // others count requests in such headers
        return quota->remaining == 0;
    return response.body.size() <= 4096 && response.body.contains("pull rate limit");
}

std::optional<Quota> parseQuota(const net::Headers &headers)
{
    const auto limit = parseLimit(net::headerValue(headers, "ratelimit-limit"));
    const auto remaining = parseLimit(net::headerValue(headers, "ratelimit-remaining"));
    if (!limit || !remaining)
        return {};
    return Quota{.limit = limit->first, .remaining = remaining->first, .windowSeconds = limit->second};
}

void QuotaBook::note(const QString &registry, const net::Headers &headers)
{
    const auto quota = parseQuota(headers);
    if (!quota)
        return;
    const QMutexLocker lock(&m_mutex);
    m_quotas.insert(registry, *quota);
    if (quota->remaining > 0 || quota->windowSeconds == 0)
        m_renewals.remove(registry);
    else if (!isAhead(m_renewals.value(registry)))
        m_renewals.insert(registry, renewalOf(*quota, {}));
}

void QuotaBook::spend(const QString &registry, std::optional<std::chrono::milliseconds> retryAfter)
{
    const QMutexLocker lock(&m_mutex);
    const Quota quota = m_quotas.value(registry);
    if (retryAfter || !isAhead(m_renewals.value(registry)))
        m_renewals.insert(registry, renewalOf(quota, retryAfter));
}

std::optional<QDateTime> QuotaBook::renewal(const QString &registry) const
{
    const QMutexLocker lock(&m_mutex);
    const QDateTime renewal = m_renewals.value(registry);
    return isAhead(renewal) ? std::optional(renewal) : std::nullopt;
}

std::optional<Quota> QuotaBook::of(const QString &registry) const
{
    const QMutexLocker lock(&m_mutex);
    const auto quota = m_quotas.constFind(registry);
    return quota == m_quotas.constEnd() ? std::nullopt : std::optional(*quota);
}

bool QuotaBook::countsPulls(const QString &registry) const
{
    return core::apiHostOf(registry) == "registry-1.docker.io"_L1 || of(registry).has_value();
}

} // namespace lstags::registry
