// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/retrypolicy.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lstags;
using core::ErrorKind;
using Milliseconds = std::chrono::milliseconds;

Q_DECLARE_METATYPE(lstags::core::ErrorKind)

class TestRetryPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void statuses_data();
    void statuses();
    void errors_data();
    void errors();
    void waits_data();
    void waits();
    void retryAfter_data();
    void retryAfter();
    void retryAfterRefuses_data();
    void retryAfterRefuses();
};

void TestRetryPolicy::defaults()
{
    const async::RetryPolicy policy;
    QCOMPARE(policy.retries, 2);
    QCOMPARE(policy.delay, 2s);
    QCOMPARE(policy.longestDelay, 60s);
    QCOMPARE(policy.longestRetryAfter, 60s);
}

void TestRetryPolicy::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("again");

    for (const int status : {408, 429, 499, 500, 502, 503, 504, 507, 509, 520, 522, 524, 529, 530, 599})
        QTest::newRow(qPrintable(u"%1 is tried again"_s.arg(status))) << status << true;
    for (const int status : {0, 200, 204, 301, 304, 400, 401, 403, 404, 405, 409, 413, 416, 418, 422, 451, 501, 505, 506, 508, 510, 511, 600})
        QTest::newRow(qPrintable(u"%1 is final"_s.arg(status))) << status << false;
}

void TestRetryPolicy::statuses()
{
    QFETCH(const int, status);
    QTEST(async::RetryPolicy::isWorthRetrying(status), "again");
}

void TestRetryPolicy::errors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("again");

    const auto row = [](const char *name, ErrorKind kind, int status, bool again) { QTest::newRow(name) << kind << status << again; };
    row("a lost connection is tried again", ErrorKind::Network, 0, true);
    row("a timeout is tried again", ErrorKind::Timeout, 0, true);
    row("429 is tried again", ErrorKind::TooManyRequests, 429, true);
    row("503 is tried again", ErrorKind::Server, 503, true);
    row("408 is tried again", ErrorKind::Protocol, 408, true);
    row("501 is final", ErrorKind::Server, 501, false);
    row("TLS that was refused is final", ErrorKind::Tls, 0, false);
    row("cancel is final", ErrorKind::Cancelled, 0, false);
    row("401 is final", ErrorKind::Unauthorized, 401, false);
    row("403 is final", ErrorKind::Forbidden, 403, false);
    row("404 is final", ErrorKind::NotFound, 404, false);
    row("400 is final", ErrorKind::Protocol, 400, false);
    row("a broken answer is final", ErrorKind::Protocol, 0, false);
    row("too large is final", ErrorKind::TooLarge, 0, false);
    row("a file's error is final", ErrorKind::Io, 0, false);
    row("bad syntax is final", ErrorKind::Syntax, 0, false);
    row("bad usage is final", ErrorKind::Usage, 0, false);
    row("no engine is final", ErrorKind::Unavailable, 0, false);
}

void TestRetryPolicy::errors()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, status);
    QTEST(async::RetryPolicy::isWorthRetrying(core::Error{.kind = kind, .httpStatus = status}), "again");
}

void TestRetryPolicy::waits_data()
{
    QTest::addColumn<int>("retry");
    QTest::addColumn<qint64>("retryAfter"); // -1: none
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("wait");

    const auto row = [](const char *name, int retry, qint64 retryAfter, double random, qint64 wait) {
        QTest::newRow(name) << retry << retryAfter << random << wait;
    };
    row("the first waits as told", 1, -1, 0.0, 2000);
    row("the second twice as long", 2, -1, 0.0, 4000);
    row("the fifth 16 times as long", 5, -1, 0.0, 32000);
    row("the sixth not longer than the longest", 6, -1, 0.0, 60000);
    row("the thousandth neither", 1000, -1, 0.0, 60000);
    row("up to a fifth is added", 1, -1, 0.5, 2200);
    row("never more than a fifth", 1, -1, 0.9999, 2399);
    row("a fifth is added to the longest too", 50, -1, 0.5, 66000);
    row("Retry-After wins", 1, 7000, 0.9, 7000);
    row("a shorter Retry-After wins too", 5, 1, 0.9, 1);
    row("Retry-After of nothing is no wait", 3, 0, 0.9, 0);
    row("a longer Retry-After is cut", 1, 999999000, 0.0, 60000);
}

void TestRetryPolicy::waits()
{
    QFETCH(const int, retry);
    QFETCH(const qint64, retryAfter);
    QFETCH(const double, random);
    const async::RetryPolicy policy{.delay = 2000ms, .longestDelay = 60000ms, .longestRetryAfter = 60000ms};
    const auto after = retryAfter < 0 ? std::nullopt : std::optional(Milliseconds(retryAfter));
    QTEST(qint64(policy.waitBefore(retry, after, random).count()), "wait");
}

void TestRetryPolicy::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("wait");

    const auto row = [](const char *name, const QByteArray &value, qint64 wait) { QTest::newRow(name) << value << wait; };
    row("seconds", "5", 5000);
    row("no seconds", "0", 0);
    row("seconds with spaces", " 5\t", 5000);
    row("seconds with leading zeros", "007", 7000);
    row("more than a year is a year", "99999999999", 366 * 86400000LL);
    row("more than 64 bits is a year", "99999999999999999999999", 366 * 86400000LL);
    row("a date", "Tue, 24 Nov 2026 12:00:30 GMT", 30000);
    row("a date of RFC 850", "Tuesday, 24-Nov-26 12:00:30 GMT", 30000);
    row("a date of RFC 850 in the next century", "Tuesday, 24-Nov-76 12:00:00 GMT", 18263 * 86400000LL);
    row("a date of asctime", "Tue Nov 24 12:00:30 2026", 30000);
    row("a date of asctime with one digit", "Tue Dec  1 12:00:00 2026", 7 * 86400000LL);
    row("a date in another month", "Tue, 01 Dec 2026 12:00:00 GMT", 7 * 86400000LL);
    row("a date in the hour that summer time skips", "Sun, 28 Mar 2027 02:30:00 GMT", (124 * 24 - 10) * 3600000LL + 1800000);
}

void TestRetryPolicy::retryAfter()
{
    QFETCH(const QByteArray, value);
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());
    const auto wait = async::parseRetryAfter(value, now);
    QVERIFY(wait.has_value());
    QTEST(qint64(wait->count()), "wait");
}

void TestRetryPolicy::retryAfterRefuses_data()
{
    QTest::addColumn<QByteArray>("value");

    const auto row = [](const char *name, const QByteArray &value) { QTest::newRow(name) << value; };
    row("nothing", "");
    row("spaces", "   ");
    row("a word", "soon");
    row("a negative number", "-5");
    row("a fraction", "1.5");
    row("a unit", "5s");
    row("a number in hexadecimal", "0x10");
    row("a date in the past", "Mon, 23 Nov 2026 12:00:00 GMT");
    row("a date of RFC 850 in the past", "Sunday, 06-Nov-94 08:49:37 GMT");
    row("a date of RFC 850 more than 50 years ahead", "Wednesday, 24-Nov-77 12:00:00 GMT");
    row("a date of RFC 850 with a short day", "Tue, 24-Nov-26 12:00:30 GMT");
    row("a date of RFC 850 that is none", "Tuesday, 31-Nov-26 12:00:30 GMT");
    row("a date of RFC 850 in another zone", "Tuesday, 24-Nov-26 12:00:30 PST");
    row("a date of asctime in the past", "Sun Nov  6 08:49:37 1994");
    row("a date of asctime that is none", "Tue Nov 31 12:00:30 2026");
    row("now", "Tue, 24 Nov 2026 12:00:00 GMT");
    row("a date in another zone", "Tue, 24 Nov 2026 12:00:30 PST");
    row("a date that is none", "Tue, 31 Nov 2026 12:00:30 GMT");
    row("another language", "Di, 24 Nov 2026 12:00:30 GMT");
    row("ISO 8601", "2026-11-24T12:00:30Z");
    row("a flood of digits", QByteArray(65, '9'));
    row("bytes that are no text", QByteArray("\xff\x00\x1b", 3));
}

void TestRetryPolicy::retryAfterRefuses()
{
    QFETCH(const QByteArray, value);
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());
    QVERIFY(!async::parseRetryAfter(value, now));
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "Europe/Berlin"); // a zone with summer time: HTTP dates are GMT wherever we are
    QCoreApplication application(argc, argv);
    TestRetryPolicy test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_retrypolicy.moc"
