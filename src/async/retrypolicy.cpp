// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/retrypolicy.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::async {
namespace {

/// Day and month names are English in every locale, and the time is GMT.
QDateTime parseDate(const QString &text, const QString &format)
{
    QDateTime date = QLocale::c().toDateTime(text, format);
    date.setTimeZone(QTimeZone::utc());
    return date;
}

/// "Sunday, 06-Nov-94 08:49:37 GMT". The year is the one that is at most 50 years ahead.
QDateTime parseRfc850Date(const QString &text, const QDateTime &now)
{
    static const QRegularExpression form(
        u"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (\\d\\d-[A-Za-z]{3})-(\\d\\d) (\\d\\d:\\d\\d:\\d\\d) GMT$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int thisYear = now.date().year();
    int year = thisYear - thisYear % 100 + match.captured(2).toInt();
    if (year > thisYear + 50)
        year -= 100;
    else if (year <= thisYear - 50)
        year += 100;
    return parseDate(u"%1-%2 %3"_s.arg(match.captured(1)).arg(year).arg(match.captured(3)), u"dd-MMM-yyyy HH:mm:ss"_s);
}

/// A date in one of the three forms that RFC 9110 has a recipient understand.
QDateTime parseHttpDate(const QString &text, const QDateTime &now)
{
    const QDateTime fixed = parseDate(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s); // "Sun, 06 Nov 1994 08:49:37 GMT"
    if (fixed.isValid())
        return fixed;
    const QDateTime asctime = parseDate(text.simplified(), u"ddd MMM d HH:mm:ss yyyy"_s); // "Sun Nov  6 08:49:37 1994"
    return asctime.isValid() ? asctime : parseRfc850Date(text, now);
}

} // namespace

bool RetryPolicy::isWorthRetrying(const core::Error &error)
{
    return error.kind == core::ErrorKind::Network || error.kind == core::ErrorKind::Timeout
        || (error.httpStatus != 0 && isWorthRetrying(error.httpStatus));
}

bool RetryPolicy::isWorthRetrying(int httpStatus)
{
    constexpr std::array passing{408, 429, 499};                        // 499: a proxy whose client went away
    constexpr std::array lasting{501, 505, 506, 508, 510, 511};         // not implemented, negotiation, loops, a login of the network
    const auto isIn = [httpStatus](const auto &statuses) { return std::find(statuses.begin(), statuses.end(), httpStatus) != statuses.end(); };
    return isIn(passing) || (httpStatus >= 500 && httpStatus < 600 && !isIn(lasting)); // proxies have more than the standard names
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
    const QDateTime date = parseHttpDate(QString::fromLatin1(text), now);
    if (!date.isValid() || date <= now)
        return {};
    return std::chrono::milliseconds(now.msecsTo(date));
}

} // namespace lstags::async
