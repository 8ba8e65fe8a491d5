// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QStringList>

#include <chrono>
#include <optional>

namespace lstags::registry {

/// Whom a token was given for. The registry is part of it: a path at one registry says nothing of the same path at another.
struct TokenKey
{
    QString registry;
    QString service;
    QStringList scopes; ///< sorted
    QString account;    ///< empty: anonymous
    bool operator==(const TokenKey &) const = default;
    friend size_t qHash(const TokenKey &k, size_t seed = 0)
    {
        return qHashMulti(seed, k.registry, k.service, k.scopes, k.account);
    }
};

/// Bearer tokens, shared by all threads. A token counts until 80 % of its life is over; a life is taken as at least 60 s and
/// at most a day, whatever the server says (registry-facts, token authentication).
class TokenCache
{
public:
    using Clock = std::chrono::steady_clock;
    [[nodiscard]] std::optional<QByteArray> find(const TokenKey &key, Clock::time_point now = Clock::now()) const;
    void insert(const TokenKey &key, const QByteArray &token, std::chrono::seconds life, Clock::time_point now = Clock::now());
    /// Forgets `token` after a 401; a newer one under the same key stays.
    void remove(const TokenKey &key, const QByteArray &token);

private:
    struct Entry
    {
        QByteArray token;
        Clock::time_point until;
    };
    mutable QMutex m_mutex;
    QHash<TokenKey, Entry> m_entries;
};

} // namespace lstags::registry
