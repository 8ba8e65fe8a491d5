// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/patience.h"

#include <QTest>

using lstags::sync::Patience;

class TestPatience final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastsForSoManyFailures();
    void beginsAgainAfterRealProgress();
    void countsNoByteTwice();
    void isNoneWithoutRetries();
};

namespace {

constexpr qint64 mib = 1 << 20;

}

void TestPatience::lastsForSoManyFailures()
{
    Patience patience(2);
    QVERIFY(patience.lasts(0));
    QCOMPARE(patience.retry(), 1);
    QVERIFY(patience.lasts(1000));
    QCOMPARE(patience.retry(), 2);
    QVERIFY(!patience.lasts(mib - 1)); // too little to be worth it
    QVERIFY(!patience.lasts(mib - 1));
}

void TestPatience::beginsAgainAfterRealProgress()
{
    Patience patience(1);
    for (int i = 1; i <= 100; ++i) {
        QVERIFY(patience.lasts(i * mib));
        QCOMPARE(patience.retry(), 1);
    }
    QVERIFY(!patience.lasts(100 * mib));
}

void TestPatience::countsNoByteTwice()
{
    Patience patience(2);
    QVERIFY(patience.lasts(10 * mib));
    QVERIFY(patience.lasts(0)); // all was lost
    QVERIFY(!patience.lasts(10 * mib));
}

void TestPatience::isNoneWithoutRetries()
{
    Patience patience(0);
    QVERIFY(!patience.lasts(0));
    QVERIFY(!patience.lasts(mib));
}

QTEST_GUILESS_MAIN(TestPatience)
#include "tst_patience.moc"
