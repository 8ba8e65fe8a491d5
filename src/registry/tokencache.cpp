// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/tokencache.h"

#include <QMutexLocker>

#include <algorithm>

namespace lstags::registry {
namespace {

constexpr std::chrono::seconds shortestLife{60};
constexpr std::chrono::seconds longestLife{86400};

} // namespace

std::optional<QByteArray> TokenCache::find(const TokenKey &key, Clock::time_point now) const
{
    const QMutexLocker lock(&m_mutex);
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.constEnd() || entry->until <= now)
        return {};
    return entry->token;
}

void TokenCache::insert(const TokenKey &key, const QByteArray &token, std::chrono::seconds life, Clock::time_point now)
{
    const QMutexLocker lock(&m_mutex);
    const auto counted = std::clamp(life, shortestLife, longestLife) * 4 / 5;
    m_entries.insert(key, Entry{.token = token, .until = now + counted});
}

void TokenCache::remove(const TokenKey &key, const QByteArray &token)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto entry = m_entries.find(key); entry != m_entries.end() && entry->token == token)
        m_entries.erase(entry);
}

} // namespace lstags::registry
