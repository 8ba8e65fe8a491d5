// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/quota.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using registry::Quota;

class TestQuota final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void remembersTheLastOfEachRegistry();
    void keepsWhatIsKnown();
    void countsPulls();
    void isOutOfPulls_data();
    void isOutOfPulls();
    void saysWhenItIsRenewed();
};

namespace {

net::Headers headers(const QByteArray &limit, const QByteArray &remaining)
{
    return {{"ratelimit-limit", limit}, {"ratelimit-remaining", remaining}};
}

} // namespace

void TestQuota::reads_data()
{
    QTest::addColumn<net::Headers>("headers");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("window");

    const auto row = [](const char *name, const net::Headers &headers, int limit, int remaining, int window) {
        QTest::newRow(name) << headers << limit << remaining << window;
    };
    row("Docker Hub's", headers("100;w=21600", "76;w=21600"), 100, 76, 21600);
    row("names in any case", {{"RateLimit-Limit", "100;w=21600"}, {"RATELIMIT-REMAINING", "76;w=21600"}}, 100, 76, 21600);
    row("without a window", headers("100;", "76;"), 100, 76, 0);
    row("without a semicolon", headers("100", "76"), 100, 76, 0);
    row("a window of the limit only", headers("100;w=60", "76"), 100, 76, 60);
    row("with spaces", headers(" 100 ; w=21600 ", " 76 ;w=21600"), 100, 76, 21600);
    row("nothing is left", headers("100;w=21600", "0;w=21600"), 100, 0, 21600);
    row("a window that is no number", headers("100;w=soon", "76;w=soon"), 100, 76, 0);
    row("among other headers", {{"Date", "x"}, {"ratelimit-remaining", "76;w=60"}, {"ratelimit-limit", "100;w=60"}}, 100, 76, 60);
}

void TestQuota::reads()
{
    QFETCH(const net::Headers, headers);
    const auto quota = registry::parseQuota(headers);
    QVERIFY(quota.has_value());
    QTEST(quota->limit, "limit");
    QTEST(quota->remaining, "remaining");
    QTEST(quota->windowSeconds, "window");
}

void TestQuota::refuses_data()
{
    QTest::addColumn<net::Headers>("headers");

    const auto row = [](const char *name, const net::Headers &headers) { QTest::newRow(name) << headers; };
    row("no headers", {});
    row("only the limit", {{"ratelimit-limit", "100;w=21600"}});
    row("only the rest", {{"ratelimit-remaining", "76;w=21600"}});
    row("an empty limit", headers("", "76;w=60"));
    row("words", headers("many;w=60", "some;w=60"));
    row("a negative limit", headers("-1;w=60", "76;w=60"));
    row("a negative rest", headers("100;w=60", "-76;w=60"));
    row("a number over 32 bits", headers("99999999999;w=60", "76;w=60"));
    row("only a window", headers(";w=21600", "76;w=60"));
}

void TestQuota::refuses()
{
    QFETCH(const net::Headers, headers);
    QVERIFY(!registry::parseQuota(headers));
}

void TestQuota::remembersTheLastOfEachRegistry()
{
    registry::QuotaBook book;
    QVERIFY(!book.of(u"quay.io"_s));
    book.note(u"quay.io"_s, headers("100;w=60", "76;w=60"));
    book.note(u"gcr.io"_s, headers("50;w=60", "5;w=60"));
    book.note(u"quay.io"_s, headers("100;w=60", "75;w=60"));
    QVERIFY(book.of(u"quay.io"_s) == (Quota{.limit = 100, .remaining = 75, .windowSeconds = 60}));
    QVERIFY(book.of(u"gcr.io"_s) == (Quota{.limit = 50, .remaining = 5, .windowSeconds = 60}));
    QVERIFY(!book.of(u"ghcr.io"_s));
}

void TestQuota::keepsWhatIsKnown()
{
    registry::QuotaBook book;
    book.note(u"quay.io"_s, headers("100;w=60", "76;w=60"));
    book.note(u"quay.io"_s, {});
    book.note(u"quay.io"_s, headers("many;w=60", "some;w=60"));
    QVERIFY(book.of(u"quay.io"_s) == (Quota{.limit = 100, .remaining = 76, .windowSeconds = 60}));
}

void TestQuota::countsPulls()
{
    registry::QuotaBook book;
    QVERIFY(book.countsPulls(u"registry.hub.docker.com"_s));
    QVERIFY(!book.countsPulls(u"quay.io"_s));
    book.note(u"quay.io"_s, {});
    QVERIFY(!book.countsPulls(u"quay.io"_s));
    book.note(u"quay.io"_s, headers("100;w=60", "76;w=60"));
    QVERIFY(book.countsPulls(u"quay.io"_s));
    QVERIFY(!book.countsPulls(u"gcr.io"_s));
}

void TestQuota::isOutOfPulls_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<net::Headers>("said");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isOut");

    const QByteArray hubs = R"({"errors":[{"code":"TOOMANYREQUESTS","message":"You have reached your unauthenticated pull rate limit. https://..."}]})";
    QTest::newRow("429 and nothing is left") << 429 << headers("100;w=60", "0;w=60") << QByteArray() << true;
    QTest::newRow("429 in Docker Hub's words") << 429 << net::Headers() << hubs << true;
    QTest::newRow("429 of a limit without a window") << 429 << headers("100", "0") << QByteArray() << false;
    QTest::newRow("429 for another limit") << 429 << net::Headers() << QByteArray("Too Many Requests (HAP429)") << false;
    QTest::newRow("429 and there are some left") << 429 << headers("100;w=60", "5;w=60") << hubs << false;
    QTest::newRow("the last pull") << 200 << headers("100;w=60", "0;w=60") << QByteArray() << false;
}

void TestQuota::isOutOfPulls()
{
    QFETCH(const int, status);
    QFETCH(const net::Headers, said);
    QFETCH(const QByteArray, body);
    const net::Response response{.status = status, .headers = said, .body = body};
    QTEST(registry::isOutOfPulls(response), "isOut");
}

void TestQuota::saysWhenItIsRenewed()
{
    using namespace std::chrono_literals;
    const auto inSeconds = [](const registry::QuotaBook &book) {
        const auto renewal = book.renewal(u"a.test"_s);
        return renewal ? int((QDateTime::currentDateTimeUtc().msecsTo(*renewal) + 30000) / 60000 * 60) : -1; // to the minute
    };
    registry::QuotaBook book;
    QCOMPARE(inSeconds(book), -1);
    book.note(u"a.test"_s, headers("100;w=21600", "1;w=21600"));
    QCOMPARE(inSeconds(book), -1);
    book.note(u"a.test"_s, headers("100;w=21600", "0;w=21600"));
    QCOMPARE(inSeconds(book), 21600); // the window
    book.spend(u"a.test"_s, 600s);
    QCOMPARE(inSeconds(book), 600); // its own word
    book.spend(u"a.test"_s, {});
    book.note(u"a.test"_s, headers("100;w=21600", "0;w=21600"));
    QCOMPARE(inSeconds(book), 600); // which stands
    book.spend(u"a.test"_s, 999999s);
    QCOMPARE(inSeconds(book), 21600);
    book.note(u"a.test"_s, headers("100;w=21600", "1;w=21600"));
    QCOMPARE(inSeconds(book), -1);
    QVERIFY(!book.renewal(u"b.test"_s));
}

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"
