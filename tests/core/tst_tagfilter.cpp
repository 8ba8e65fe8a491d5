// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tagfilter.h"
#include "support/result.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace lstags;

class TestTagFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
    void keepsItsPattern_data();
    void keepsItsPattern();
    void copiesAreTheSame();
    void runawayEndsInTime_data();
    void runawayEndsInTime();
};

void TestTagFilter::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");

    QTest::newRow("it is searched for") << u"20"_s << u"v3.20.1"_s << true;
    QTest::newRow("it is not found") << u"21"_s << u"v3.20.1"_s << false;
    QTest::newRow("anchored at the start") << u"^3"_s << u"v3"_s << false;
    QTest::newRow("anchored at the end") << u"-slim$"_s << u"3.20-slim"_s << true;
    QTest::newRow("an alternative is not anchored as a whole") << u"^a|b$"_s << u"xb"_s << true;
    QTest::newRow("case counts") << u"RC"_s << u"1.0-rc1"_s << false;
    QTest::newRow("case can be left out of account") << u"(?i)RC"_s << u"1.0-rc1"_s << true;
    QTest::newRow("an empty expression finds everything") << u""_s << u"latest"_s << true;
    QTest::newRow("nothing to search in") << u"."_s << u""_s << false;
    QTest::newRow("an escaped dot") << u"^3\\.2$"_s << u"312"_s << false;
    QTest::newRow("classes of Perl") << u"^\\d+\\.\\d+$"_s << u"3.20"_s << true;
    QTest::newRow("a word border") << u"\\brc\\d"_s << u"1.0-rc1"_s << true;
    QTest::newRow("letters beyond ASCII") << u"^\u00e4.$"_s << u"\u00e4\U0001f433"_s << true;
}

void TestTagFilter::matches()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    const auto filter = core::TagFilter::compile(pattern);
    VERIFY_RESULT(filter);
    QTEST(filter->matches(text), "found");
}

void TestTagFilter::refuses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("column");

    QTest::newRow("a bracket that is not closed") << u"ab[c"_s << 3;
    QTest::newRow("a parenthesis that is not closed") << u"a(b"_s << 1;
    QTest::newRow("a parenthesis that was not opened") << u"ab)"_s << 1;
    QTest::newRow("a range the wrong way round") << u"x[z-a]"_s << 3;
    QTest::newRow("a repetition of a repetition") << u"ab**"_s << 3;
    QTest::newRow("a repetition of nothing") << u"*a"_s << 1;
    QTest::newRow("a repetition too often") << u"ab{1001}"_s << 3;
    QTest::newRow("an unknown escape") << u"ab\\q"_s << 3;
    QTest::newRow("a backslash at the end") << u"ab\\"_s << 1;
    QTest::newRow("a look-ahead") << u"ab(?=c)"_s << 3;
    QTest::newRow("a look-behind") << u"(?<=a)b"_s << 1;
    QTest::newRow("a back reference") << u"(a)\\1"_s << 4;
    QTest::newRow("an unknown class") << u"a\\p{Nope}"_s << 2;
    QTest::newRow("letters beyond ASCII before the fault") << u"\u00e4\u00e4[z-a]"_s << 4;
    QTest::newRow("an expression that grows without end") << u"(a{500}){3}"_s << 9;
    QTest::newRow("the fault stands in a class before") << u"[**]a**"_s << 6;
    QTest::newRow("the fault stands in a group that is sound before") << u"(a)a*(*)"_s << 7;
    QTest::newRow("an escaped bracket before an open one") << u"\\[["_s << 3;
    QTest::newRow("an escaped backslash before an unknown escape") << u"\\\\q\\q"_s << 4;
    QTest::newRow("a class before one that is not closed") << u"[a][a"_s << 4;
    QTest::newRow("a number before one that is not closed") << u"\\x{41}\\x{4"_s << 7;
    QTest::newRow("an octal number before a back reference") << u"\\12\\1"_s << 4;
    QTest::newRow("a lazy repetition of a repetition") << u"[**?]a**?b"_s << 7;
    QTest::newRow("a range in the right order before") << u"z-a[z-a]b"_s << 5;
    QTest::newRow("a repetition too often in a class before") << u"[{1001}]a{1001}b{1001}"_s << 10;
    QTest::newRow("the same fault twice") << u"\\qa\\q"_s << 1;
    QTest::newRow("a name with a hyphen") << u"(?P<n>a)(?P<n-x>b)"_s << 9;
    QTest::newRow("a name that is not closed") << u"(?P<n>a)(?P<n"_s << 9;
    QTest::newRow("an unknown class of letters") << u"a[[:nope:]][[:nope:]]"_s << 3;
    QTest::newRow("signs of two units before and behind") << u"\U0001f433\\\\q\\q\U0001f433\U0001f433"_s << 6;
    QTest::newRow("a sign of two units behind a repetition") << u"*a|*\U0001f433"_s << 1;
    QTest::newRow("a sign of two units behind a repetition of nothing") << u"a*|*\U0001f433"_s << 4;
    QTest::newRow("a byte order mark in the fault") << u"a[\ufeff-a]"_s << 3;
    QTest::newRow("an escaped sign of two units") << u"a\\\U0001f433"_s << 2;
    QTest::newRow("a long expression behind the fault") << QString(u"a**"_s + QString(1000, u'a')) << 2;
    QTest::newRow("1025 bytes") << QString(1025, u'a') << 1;
    QTest::newRow("513 letters of two bytes") << QString(513, u'\u00e4') << 1;
}

void TestTagFilter::refuses()
{
    QFETCH(const QString, pattern);
    const auto filter = core::TagFilter::compile(pattern);
    QVERIFY(!filter);
    QCOMPARE(filter.error().kind, core::ErrorKind::Syntax);
    QTEST(filter.error().column, "column");
    QCOMPARE(core::printable(filter.error().message), filter.error().message);
    QVERIFY(filter.error().message.size() < 400);
}

void TestTagFilter::keepsItsPattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("an expression") << u"^v(\\d+)\\.[^/]*$"_s;
    QTest::newRow("letters beyond ASCII") << u"\u00e4\U0001f433"_s;
    QTest::newRow("a byte order mark") << u"\ufeffa"_s;
    QTest::newRow("1024 bytes") << QString(1024, u'a');
    QTest::newRow("512 letters of two bytes") << QString(512, u'\u00e4');
}

void TestTagFilter::keepsItsPattern()
{
    QFETCH(const QString, pattern);
    const auto filter = core::TagFilter::compile(pattern);
    VERIFY_RESULT(filter);
    QCOMPARE(filter->pattern(), pattern);
}

void TestTagFilter::copiesAreTheSame()
{
    std::optional<core::TagFilter> copy;
    {
        const auto filter = core::TagFilter::compile(u"^3");
        VERIFY_RESULT(filter);
        copy = *filter;
    }
    QVERIFY(copy->matches(u"3.20"));
    QVERIFY(!copy->matches(u"v3"));
    QCOMPARE(copy->pattern(), u"^3"_s);
}

void TestTagFilter::runawayEndsInTime_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("end"); // of a text that is to be found; "b" is the end of one that is not
    QTest::newRow("nested repetitions") << u"^(a+)+$"_s << u""_s;
    QTest::newRow("overlapping alternatives") << u"^(a|a|aa)*$"_s << u""_s;
    QTest::newRow("many optional letters") << QString(QString(u"a?"_s).repeated(200) + QString(200, u'a') + u'$') << u""_s;
    QTest::newRow("repetitions that could mean much") << u"(.*)(.*)(.*)(.*)(.*)[^a]{50}c"_s << QString(QString(50, u'b') + u'c');
}

void TestTagFilter::runawayEndsInTime()
{
    QFETCH(const QString, pattern);
    const auto filter = core::TagFilter::compile(pattern);
    VERIFY_RESULT(filter);
    QFETCH(const QString, end);
    const QString text(20000, u'a');
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!filter->matches(QString(text + u'b')));
    QVERIFY(filter->matches(QString(text + end)));
    QVERIFY(timer.elapsed() < 20000);
}

QTEST_GUILESS_MAIN(TestTagFilter)
#include "tst_tagfilter.moc"
