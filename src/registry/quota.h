// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>

#include <optional>

namespace lstags::registry {

/// What a registry said of its pull quota: "ratelimit-limit: 100;w=21600", "ratelimit-remaining: 76;w=21600".
struct Quota
{
    int limit = 0;
    int remaining = 0;
    int windowSeconds = 0;
    bool operator==(const Quota &) const = default;
};

[[nodiscard]] std::optional<Quota> parseQuota(const net::Headers &headers);
/// Whether `response` is refused because there are no pulls left: 429 with a rest of 0 or, where nothing is said of the rest, in the words
/// that a registry has for it. Other requests are another matter.
[[nodiscard]] bool isOutOfPulls(const net::Response &response);

/// The last quota seen of each registry. Shared by all threads.
class QuotaBook
{
public:
    void note(const QString &registry, const net::Headers &headers);
    [[nodiscard]] std::optional<Quota> of(const QString &registry) const;
    /// A pull was refused; `retryAfter` as the registry says, if it does.
    void spend(const QString &registry, std::optional<std::chrono::milliseconds> retryAfter);
    /// When there will be pulls again at the latest, where none are left; a time to come.
    [[nodiscard]] std::optional<QDateTime> renewal(const QString &registry) const;
    /// Docker Hub, and whoever sent quota headers: a GET of a manifest costs the user something there.
    [[nodiscard]] bool countsPulls(const QString &registry) const;

private:
    mutable QMutex m_mutex;
    QHash<QString, Quota> m_quotas;
    QHash<QString, QDateTime> m_renewals; ///< of those that have no pulls left
};

} // namespace lstags::registry
