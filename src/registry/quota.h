// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

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

/// The last quota seen of each registry. Shared by all threads.
class QuotaBook
{
public:
    void note(const QString &registry, const net::Headers &headers);
    [[nodiscard]] std::optional<Quota> of(const QString &registry) const;
    /// Docker Hub, and whoever sent quota headers: a GET of a manifest costs the user something there.
    [[nodiscard]] bool countsPulls(const QString &registry) const;

private:
    mutable QMutex m_mutex;
    QHash<QString, Quota> m_quotas;
};

} // namespace lstags::registry
