// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/quota.h"

#include "core/repositoryname.h"

#include <QMutexLocker>

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

} // namespace

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
