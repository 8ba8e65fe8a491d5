// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/hublisting.h"
#include "support/comparisonrun.h"
#include "support/result.h"
#include "support/scriptedserver.h"

#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace lstags::tests {

const QByteArray digestA = "sha256:" + QByteArray(64, 'a');
const QByteArray digestB = "sha256:" + QByteArray(64, 'b');
const QByteArray digestC = "sha256:" + QByteArray(64, 'c');

QByteArray item(const QByteArray &digest)
{
    return R"({"name":"3","digest":"%1","full_size":3626897,"media_type":"application/vnd.oci.image.index.v1+json",
        "tag_last_pushed":"2024-09-06T22:20:07.5Z","last_updated":"2020-01-01T00:00:00Z",
        "images":[{"architecture":"amd64","os":"linux","variant":null,"digest":"%2"},
                  {"architecture":"arm","os":"linux","variant":"v7"},{"architecture":"unknown","os":"unknown"}]})"_ba.replace("%1", digest)
        .replace("%2", digestC);
}

class TestHubDetails final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsBelowTheNamespace_data();
    void listsBelowTheNamespace();
    void readsAPage();
    void refusesAPage_data();
    void refusesAPage();
    void asksPagesUntilAllAreFound();
};

void TestHubDetails::listsBelowTheNamespace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("url");
    QTest::newRow("an official image") << u"library/alpine"_s << u"https://hub/v2/namespaces/library/repositories/alpine/tags?page_size=100"_s;
    QTest::newRow("an organisation's") << u"grafana/loki"_s << u"https://hub/v2/namespaces/grafana/repositories/loki/tags?page_size=100"_s;
    QTest::newRow("a deeper path is none of Hub's") << u"a/b/c"_s << QString();
}

void TestHubDetails::listsBelowTheNamespace()
{
    QFETCH(const QString, path);
    QTEST(registry::hubListing(QUrl(u"https://hub"_s), {.registry = u"registry.hub.docker.com"_s, .path = path}).toString(), "url");
}

void TestHubDetails::readsAPage()
{
    const auto page = registry::parseHubPage(R"({"next":"https://hub/p2","results":[)" + item(digestA) + R"(,{"digest":"md5:1"},7]})", QUrl(u"https://hub/p1"_s));
    VERIFY_RESULT(page);
    QCOMPARE(page->next, QUrl(u"https://hub/p2"_s));
    QCOMPARE(page->details.size(), 1);
    const core::TagDetails details = page->details.value(*core::Digest::parse(QString::fromLatin1(digestA)));
    QCOMPARE(details.created->toString(Qt::ISODateWithMs), u"2024-09-06T22:20:07.500Z"_s);
    QCOMPARE(details.size, std::optional<qint64>(3626897));
    QCOMPARE(details.platforms, (QStringList{u"linux/amd64"_s, u"linux/arm/v7"_s}));
    QCOMPARE(details.children, QList{*core::Digest::parse(QString::fromLatin1(digestC))});
}

void TestHubDetails::refusesAPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << "<html>"_ba;
    QTest::newRow("cut off") << R"({"results":[{"digest")"_ba;
    QTest::newRow("without results") << R"({"next":null})"_ba;
    QTest::newRow("going on at another host") << R"({"next":"https://evil/p2","results":[]})"_ba;
    QTest::newRow("going on without TLS") << R"({"next":"http://hub/p2","results":[]})"_ba;
}

void TestHubDetails::refusesAPage()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!registry::parseHubPage(body, QUrl(u"https://hub/p1"_s)));
}

void TestHubDetails::asksPagesUntilAllAreFound()
{
    ScriptedServer hub;
    const QByteArray next = hub.url(u"/p2"_s).toEncoded();
    hub.expect({.path = "^/v2/namespaces/library/repositories/alpine/tags.*",
                .headers = {{"Authorization", ""}},
                .reply = {.body = R"({"next":")" + next + R"(","results":[)" + item(digestA) + "]}"}});
    hub.expect({.path = "/p2", .reply = {.body = R"({"next":")" + next + R"(","results":[)" + item(digestB) + "]}"}, .times = 1});
    const QTemporaryDir folder;
    compare::Settings settings = isolatedSettings(folder);
    settings.hubApi = hub.url();
    const auto session = compare::Session::create(settings);
    VERIFY_RESULT(session);
    QList<core::TagRow> rows;
    for (const QByteArray &digest : {digestA, digestB}) {
        core::TagRow row;
        row.registry = u"registry.hub.docker.com"_s;
        row.repository = u"library/alpine"_s;
        row.digest = *core::Digest::parse(QString::fromLatin1(digest));
        rows += row;
    }
    for (int round = 0; round < 2; ++round) { // the second time from the cache
        const QFuture<core::TagRow> future = (*session)->details(rows);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        QCOMPARE(future.resultCount(), 2);
        for (const core::TagRow &row : future.results())
            QVERIFY(row.details && row.details->created);
    }
    QCOMPARE(hub.requests().size(), 2);
    QCOMPARE(hub.unexpected(), QStringList());
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestHubDetails)
#include "tst_hubdetails.moc"
