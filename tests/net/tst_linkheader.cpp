// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/linkheader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;

class TestLinkHeader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNext_data();
    void findsNext();
    void findsNone_data();
    void findsNone();
};

void TestLinkHeader::findsNext_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<QByteArray>("target");

    const auto row = [](const char *name, const QList<QByteArray> &headers, const QByteArray &target) {
        QTest::newRow(name) << headers << target;
    };
    const QByteArray page = "/v2/a/tags/list?n=1&last=x";
    row("a relative target", {"</v2/a/tags/list?n=1&last=x>; rel=\"next\""}, page);
    row("an absolute target", {"<https://quay.io/v2/a/tags/list?next_page=gA%3D>; rel=\"next\""}, "https://quay.io/v2/a/tags/list?next_page=gA%3D");
    row("a bare word", {"</v2/a/tags/list?n=1&last=x>; rel=next"}, page);
    row("without any spaces", {"</v2/a/tags/list?n=1&last=x>;rel=\"next\""}, page);
    row("with spaces everywhere", {" \t</v2/a/tags/list?n=1&last=x> ;\t rel = \"next\" "}, page);
    row("any case", {"</v2/a/tags/list?n=1&last=x>; REL=\"Next\""}, page);
    row("the second value of a line", {"</p>; rel=\"prev\", </n>; rel=\"next\""}, "/n");
    row("the second header", {"</p>; rel=\"prev\"", "</n>; rel=\"next\""}, "/n");
    row("headers that Qt joined", {"</p>; rel=\"first\", </q>; rel=prev, </n>; rel=next"}, "/n");
    row("the first of two", {"</1>; rel=\"next\", </2>; rel=\"next\""}, "/1");
    row("one of several relations", {"</n>; rel=\"last next\""}, "/n");
    row("behind other parameters", {"</n>; title=\"a\"; type=text/html; rel=\"next\""}, "/n");
    row("before other parameters", {"</n>; rel=\"next\"; title=\"a\""}, "/n");
    row("a quoted comma and semicolon are text", {"</p>; title=\"a, <b>; rel=next\"; rel=\"prev\", </n>; rel=\"next\""}, "/n");
    row("a quoted quote is text", {"</p>; title=\"say \\\"x\\\", <y>\"; rel=prev, </n>; rel=next"}, "/n");
    row("a comma in the target is text", {"</n?last=a,b;c>; rel=\"next\""}, "/n?last=a,b;c");
    row("a target is kept exactly as written", {"</n?x=%2f%2B+%20&y=>; rel=\"next\""}, "/n?x=%2f%2B+%20&y=");
    row("a parameter without a value", {"</n>; crossorigin; rel=\"next\""}, "/n");
    row("empty values in the list", {", ,</n>; rel=\"next\","}, "/n");
    row("an empty target", {"<>; rel=\"next\""}, "");
    row("behind a header that is garbage", {"garbage", "</n>; rel=\"next\""}, "/n");
    row("a value of 16 KiB", {'<' + QByteArray((16 << 10) - 14, 'a') + ">; rel=\"next\""}, QByteArray((16 << 10) - 14, 'a'));
    row("behind a value over 16 KiB", {'<' + QByteArray(16 << 10, 'a') + ">; rel=\"next\"", "</n>; rel=\"next\""}, "/n");
}

void TestLinkHeader::findsNext()
{
    QFETCH(const QList<QByteArray>, headers);
    const auto target = net::nextLink(headers);
    QVERIFY(target.has_value());
    QTEST(*target, "target");
}

void TestLinkHeader::findsNone_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");

    const auto row = [](const char *name, const QList<QByteArray> &headers) { QTest::newRow(name) << headers; };
    row("no header", {});
    row("an empty header", {""});
    row("only other relations", {"</p>; rel=\"prev\", </l>; rel=\"last\""});
    row("no relation at all", {"</n>"});
    row("a relation that only starts like it", {"</n>; rel=\"nextish\""});
    row("another parameter with that value", {"</n>; title=\"next\""});
    row("a target without its bracket", {"/n; rel=\"next\""});
    row("a target that never ends", {"</n; rel=\"next\""});
    row("a relation before its target", {"rel=\"next\"; </n>"});
    row("a quote that never ends", {"</n>; title=\"a; rel=next"});
    row("a relation without a value", {"</n>; rel"});
    row("a relation that ends at its equals sign", {"</n>; rel="});
    row("a backslash at the end", {"</n>; title=\"\\"});
    row("a value over 16 KiB", {'<' + QByteArray(16 << 10, 'a') + ">; rel=\"next\""});
    row("a flood of commas", {QByteArray(16 << 10, ',')});
    row("a flood of semicolons", {"</n>" + QByteArray(16000, ';')});
    row("zero bytes", {QByteArray(64, '\0')});
}

void TestLinkHeader::findsNone()
{
    QFETCH(const QList<QByteArray>, headers);
    QVERIFY(!net::nextLink(headers));
}

QTEST_GUILESS_MAIN(TestLinkHeader)
#include "tst_linkheader.moc"
