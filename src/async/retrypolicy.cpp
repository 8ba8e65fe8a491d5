// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/retrypolicy.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::async {

bool RetryPolicy::isWorthRetrying(const core::Error &error)
{
    return error.kind == core::ErrorKind::Network || error.kind == core::ErrorKind::Timeout
        || (error.httpStatus != 0 && isWorthRetrying(error.httpStatus));
}

bool RetryPolicy::isWorthRetrying(int httpStatus)
{
    // 499 and 522 come from proxies whose client or origin went away (registry-facts: Docker Hub and limits).
    constexpr std::array statuses{408, 429, 499, 500, 502, 503, 504, 522};
    return std::find(statuses.begin(), statuses.end(), httpStatus) != statuses.end();
}

std::chrono::milliseconds RetryPolicy::waitBefore(int retry, std::optional<std::chrono::milliseconds> retryAfter,
                                                  double random) const
{
    if (retryAfter)
        return std::min(*retryAfter, longestRetryAfter);
    std::chrono::milliseconds wait = delay;
    for (int i = 1; i < retry && wait < longestDelay; ++i)
        wait *= 2;
    wait = std::min(wait, longestDelay);
    return wait + std::chrono::milliseconds(qint64(double(wait.count()) * 0.2 * random));
}

std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value, const QDateTime &now)
{
    const QByteArray text = value.trimmed().toByteArray();
    if (text.isEmpty() || text.size() > 64)
        return {};
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool ok = false;
        const qint64 seconds = text.toLongLong(&ok);
        constexpr qint64 year = 366 * 86400;
        return std::chrono::milliseconds(std::min(ok ? seconds : year, year) * 1000);
    }
    // IMF-fixdate, RFC 9110: "Sun, 06 Nov 1994 08:49:37 GMT"; day and month names are English in every locale.
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    if (!date.isValid() || date <= now)
        return {};
    return std::chrono::milliseconds(now.msecsTo(date));
}

} // namespace lstags::async
