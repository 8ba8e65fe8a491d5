// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/ratelimit.h"

#include <QTest>

using namespace std::chrono_literals;
using lstags::async::RateLimit;

/// With given points in time: no clock is looked at.
class TestRateLimit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsAllPassWithoutALimit();
    void fillsWithTime();
    void savesUpNoMoreThanAQuarterOfASecond();
    void isOwedWhatWasTooMuch();
    void doesNotFillFromAClockThatStandsStill();
    void keepsTheRate_data();
    void keepsTheRate();
};

namespace {

constexpr qint64 rate = 1000000; // bytes a second

/// The limit is made now; what comes later is counted from then.
const RateLimit::Clock::time_point later = RateLimit::Clock::now() + 1h;

} // namespace

void TestRateLimit::letsAllPassWithoutALimit()
{
    RateLimit limit;
    QVERIFY(!limit.isLimited());
    limit.spend(qint64(1) << 50, later);
    QCOMPARE(limit.available(later), std::numeric_limits<qint64>::max());
}

void TestRateLimit::fillsWithTime()
{
    RateLimit limit(rate);
    QVERIFY(limit.isLimited());
    limit.spend(limit.available(later), later);
    QCOMPARE(limit.available(later), 0);
    QCOMPARE(limit.available(later + 10ms), rate / 100);
    QCOMPARE(limit.available(later + 20ms), rate / 50);
    limit.spend(rate / 100, later + 20ms);
    QCOMPARE(limit.available(later + 20ms), rate / 100);
}

void TestRateLimit::savesUpNoMoreThanAQuarterOfASecond()
{
    RateLimit limit(rate);
    QCOMPARE(limit.available(later), rate / 4);
    QCOMPARE(limit.available(later + 24h), rate / 4);
}

void TestRateLimit::isOwedWhatWasTooMuch()
{
    RateLimit limit(rate);
    limit.spend(rate / 4 + rate, later);
    QCOMPARE(limit.available(later), 0);
    QCOMPARE(limit.available(later + 1s), 0);
    QCOMPARE(limit.available(later + 1100ms), rate / 10);
}

void TestRateLimit::doesNotFillFromAClockThatStandsStill()
{
    RateLimit limit(rate);
    limit.spend(limit.available(later), later);
    QCOMPARE(limit.available(later), 0);
    QCOMPARE(limit.available(later - 1s), 0); // another thread looked at the clock first
    QCOMPARE(limit.available(later + 100ms), rate / 10);
}

void TestRateLimit::keepsTheRate_data()
{
    QTest::addColumn<int>("takers");
    QTest::addColumn<int>("milliseconds"); // between two looks
    QTest::newRow("one, often") << 1 << 1;
    QTest::newRow("one, now and then") << 1 << 100;
    QTest::newRow("many, often") << 16 << 1;
    QTest::newRow("many, now and then") << 16 << 100;
}

/// Whoever takes all that is available gets ten seconds' worth in ten seconds, and what was saved up before.
void TestRateLimit::keepsTheRate()
{
    QFETCH(const int, takers);
    QFETCH(const int, milliseconds);
    RateLimit limit(rate);
    qint64 passed = 0;
    for (int at = 0; at <= 10000; at += milliseconds) {
        for (int taker = 0; taker < takers; ++taker) {
            const qint64 most = limit.available(later + std::chrono::milliseconds(at));
            limit.spend(most, later + std::chrono::milliseconds(at));
            passed += most;
        }
    }
    QVERIFY2(passed >= 10 * rate && passed <= 10 * rate + rate / 4 + 10, QByteArray::number(passed));
}

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
