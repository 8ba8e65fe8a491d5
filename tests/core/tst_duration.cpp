// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/duration.h"
#include "support/result.h"

using namespace Qt::StringLiterals;
using namespace lstags;

class TestDuration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestDuration::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");

    const auto row = [](const char *name, const QString &text, qint64 milliseconds) { QTest::newRow(name) << text << milliseconds; };
    row("zero needs no unit", u"0"_s, 0);
    row("zero with a unit", u"0s"_s, 0);
    row("seconds", u"2s"_s, 2000);
    row("milliseconds", u"500ms"_s, 500);
    row("minutes", u"10m"_s, 600000);
    row("hours", u"2h"_s, 7200000);
    row("microseconds", u"3000us"_s, 3);
    row("microseconds with a micro sign", u"3000\u00b5s"_s, 3);
    row("microseconds with a Greek letter", u"3000\u03bcs"_s, 3);
    row("nanoseconds", u"5000000ns"_s, 5);
    row("less than half a millisecond is none", u"400us"_s, 0);
    row("several units", u"1m30s"_s, 90000);
    row("all units", u"1h1m1s1ms1000us1000000ns"_s, 3661003);
    row("units in any order", u"30s1m"_s, 90000);
    row("a unit twice adds up", u"1s1s"_s, 2000);
    row("a fraction", u"1.5h"_s, 5400000);
    row("a fraction without its zero", u".5s"_s, 500);
    row("a fraction of the second unit", u"1m0.25s"_s, 60250);
    row("leading zeros", u"007s"_s, 7000);
    row("ten years", u"87600h"_s, 315360000000);
}

void TestDuration::reads()
{
    QFETCH(const QString, text);
    const auto duration = core::parseDuration(text);
    VERIFY_RESULT(duration);
    QTEST(qint64(duration->count()), "milliseconds");
}

void TestDuration::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");

    QTest::newRow("nothing") << QString() << 1;
    QTest::newRow("a number without a unit") << u"5"_s << 2;
    QTest::newRow("two zeros without a unit") << u"00"_s << 3;
    QTest::newRow("a number without a unit behind another") << u"1m30"_s << 5;
    QTest::newRow("a unit without a number") << u"s"_s << 1;
    QTest::newRow("a unit without a number behind another") << u"1hm"_s << 3;
    QTest::newRow("an unknown unit") << u"1d"_s << 2;
    QTest::newRow("a unit in capital letters") << u"1S"_s << 2;
    QTest::newRow("a negative duration") << u"-1s"_s << 1;
    QTest::newRow("a plus sign") << u"+1s"_s << 1;
    QTest::newRow("a sign in the middle") << u"1m-1s"_s << 3;
    QTest::newRow("an exponent") << u"1e3s"_s << 2;
    QTest::newRow("a hexadecimal number") << u"0x1s"_s << 2;
    QTest::newRow("a comma") << u"1,5s"_s << 2;
    QTest::newRow("only a point") << u".s"_s << 1;
    QTest::newRow("two points") << u"1.2.3s"_s << 1;
    QTest::newRow("white space before") << u" 1s"_s << 1;
    QTest::newRow("white space inside") << u"1 s"_s << 2;
    QTest::newRow("white space behind") << u"1s "_s << 3;
    QTest::newRow("infinity") << u"inf"_s << 1;
    QTest::newRow("no number") << u"nan"_s << 1;
    QTest::newRow("Arabic digits") << u"\u0661s"_s << 1;
    QTest::newRow("more than ten years") << u"87841h"_s << 1;
    QTest::newRow("more than ten years in sum") << u"87600h87600h"_s << 1;
    QTest::newRow("more than 64 bits") << u"99999999999999999999h"_s << 1;
    QTest::newRow("more than a double") << QString(QString(400, u'9') + u"h"_s) << 1;
}

void TestDuration::refuses()
{
    QFETCH(const QString, text);
    const auto duration = core::parseDuration(text);
    QVERIFY(!duration);
    QCOMPARE(duration.error().kind, core::ErrorKind::Syntax);
    QTEST(duration.error().column, "column");
    QVERIFY(!duration.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
