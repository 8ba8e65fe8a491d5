// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/retrypolicy.h"
#include "fuzz/check.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lstags;
using std::chrono::milliseconds;

namespace {

/// Where an hour of spring is missing: what the server says is no local time.
const bool hasSummerTime = qputenv("TZ", "Europe/Berlin");
const QDateTime now(QDate(2024, 3, 30), QTime(12, 0), Qt::UTC);

void checkWait(std::optional<milliseconds> retryAfter, std::size_t size)
{
    const async::RetryPolicy policy;
    const milliseconds wait = policy.waitBefore(1 + int(size % 100), retryAfter, 0.999);
    FUZZ_CHECK(wait >= milliseconds(0) && wait <= policy.longestDelay + policy.longestDelay / 5);
    FUZZ_CHECK(!retryAfter || wait <= policy.longestRetryAfter);
}

/// A moment ahead is found again however a server writes it.
void checkDate(std::uint32_t seconds)
{
    const milliseconds wait(std::chrono::seconds(1 + seconds % (40u * 365 * 86400)));
    const QDateTime date = now.addMSecs(wait.count());
    for (const QString &format : {u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yy HH:mm:ss 'GMT'"_s, u"ddd MMM d HH:mm:ss yyyy"_s}) {
        const QByteArray text = QLocale::c().toString(date, format).toLatin1();
        FUZZ_CHECK(async::parseRetryAfter(text, now) == wait);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto retryAfter = async::parseRetryAfter(bytes, now);
    FUZZ_CHECK(!retryAfter || *retryAfter >= milliseconds(0));
    FUZZ_CHECK(async::parseRetryAfter(QByteArray("  " + bytes + "\t"), now) == retryAfter);
    checkWait(retryAfter, size);
    std::uint32_t seconds = 0;
    std::copy_n(data, std::min(size, sizeof seconds), reinterpret_cast<std::uint8_t *>(&seconds));
    checkDate(seconds);
    return 0;
}
