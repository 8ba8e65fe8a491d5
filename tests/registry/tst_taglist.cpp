// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/taglist.h"
#include "support/result.h"

using namespace Qt::StringLiterals;
using namespace lstags;

class TestTagList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void skips_data();
    void skips();
    void refuses_data();
    void refuses();
    void readsMany();
};

void TestTagList::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("tags");

    QTest::newRow("a list") << QByteArray(R"({"name":"a","tags":["1","2"]})") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("in the registry's order") << QByteArray(R"({"tags":["b","a","c"]})") << QStringList{u"b"_s, u"a"_s, u"c"_s};
    QTest::newRow("an empty list") << QByteArray(R"({"name":"a","tags":[]})") << QStringList();
    QTest::newRow("null is an empty list") << QByteArray(R"({"name":"a","tags":null})") << QStringList();
    QTest::newRow("what else is there is skipped") << QByteArray(R"({"child":[],"manifest":{"sha256:0":{}},"tags":["1"],"errors":5})") << QStringList{u"1"_s};
    QTest::newRow("a byte order mark is skipped") << QByteArray("\xef\xbb\xbf{\"tags\":[\"1\"]}") << QStringList{u"1"_s};
    QTest::newRow("of two lists the last counts") << QByteArray(R"({"tags":["1","2"],"tags":["3"]})") << QStringList{u"3"_s};
    QTest::newRow("a tag of 128 characters") << R"({"tags":[")" + QByteArray(128, 'x') + R"("]})" << QStringList{QString(128, u'x')};
    QTest::newRow("every character of the grammar") << QByteArray(R"({"tags":["_aZ09.-_"]})") << QStringList{u"_aZ09.-_"_s};
}

void TestTagList::reads()
{
    QFETCH(const QByteArray, body);
    const auto list = registry::parseTagPage(body);
    VERIFY_RESULT(list);
    QTEST(list->tags, "tags");
    QCOMPARE(list->invalid, 0);
}

void TestTagList::skips_data()
{
    QTest::addColumn<QByteArray>("item");

    const auto row = [](const char *name, const QByteArray &item) { QTest::newRow(name) << item; };
    row("null", "null");
    row("a number", "5");
    row("true", "true");
    row("a list", R"(["1"])");
    row("an object", R"({"name":"1"})");
    row("an empty text", R"("")");
    row("a digest", R"("sha256:0d82f2a1b3c4")");
    row("a path", R"("../../etc")");
    row("a slash", R"("a/b")");
    row("a space", R"("a b")");
    row("a leading dash", R"("-a")");
    row("a leading dot", R"(".a")");
    row("a line break", R"("a\nb")");
    row("a line break at the end", R"("a\n")");
    row("an escape sequence", R"("a\u001b[31m")");
    row("a zero byte", R"("a\u0000")");
    row("a zero byte that is not escaped", QByteArray("\"a\0b\"", 5));
    row("a character that turns the direction", R"("a\u202eb")");
    row("letters beyond ASCII", R"("ä")");
    row("HTML", R"("<img src=x>")");
    row("129 characters", '"' + QByteArray(129, 'x') + '"');
}

void TestTagList::skips()
{
    QFETCH(const QByteArray, item);
    const auto list = registry::parseTagPage(R"({"tags":["1",)" + item + R"(,"2"]})");
    VERIFY_RESULT(list);
    QCOMPARE(list->tags, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(list->invalid, 1);
}

void TestTagList::refuses_data()
{
    QTest::addColumn<QByteArray>("body");

    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("nothing", "");
    row("HTML", "<html><body>Sign in</body></html>");
    row("a list", R"(["1","2"])");
    row("an object without tags", R"({"name":"a"})");
    row("an empty object", "{}");
    row("errors", R"({"errors":[{"code":"DENIED"}]})");
    row("tags as text", R"({"tags":"1"})");
    row("tags as an object", R"({"tags":{"1":{}}})");
    row("tags as a number", R"({"tags":5})");
    row("a list that is cut", R"({"tags":["1","2")");
    row("something behind the end", R"({"tags":["1"]}{"tags":["2"]})");
    row("not a number", R"({"tags":[NaN]})");
    row("text that is no UTF-8", "{\"tags\":[\"\xff\xfe\"]}");
    row("nested 200,000 deep", R"({"tags":)" + QByteArray(200000, '['));
    row("zero bytes", QByteArray(100, '\0'));
    row("a zero byte behind the end", QByteArray("{\"tags\":[\"a\"]}\0", 15));
    row("not a number for a list", R"({"tags":NaN})");
    row("endless numbers", R"({"tags":[-Infinity]})");
    row("two byte order marks", "\xef\xbb\xbf\xef\xbb\xbf{\"tags\":[\"1\"]}");
    row("UTF-16 with its byte order mark", QByteArray("\xff\xfe{\0}\0", 6));
}

void TestTagList::refuses()
{
    QFETCH(const QByteArray, body);
    const auto list = registry::parseTagPage(body);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, core::ErrorKind::Protocol);
}

void TestTagList::readsMany()
{
    QByteArray body = R"({"tags":[)";
    for (int i = 0; i < 100000; ++i)
        body += "\"v" + QByteArray::number(i) + "\",";
    body.chop(1);
    const auto list = registry::parseTagPage(body + "]}");
    VERIFY_RESULT(list);
    QCOMPARE(list->tags.size(), 100000);
    QCOMPARE(list->tags.last(), u"v99999"_s);
    QCOMPARE(list->invalid, 0);
}

QTEST_GUILESS_MAIN(TestTagList)
#include "tst_taglist.moc"
