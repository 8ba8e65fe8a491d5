// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mediatype.h"
#include "net/networkhttpclient.h"
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "registry/client.h"
#endif
#include "support/result.h"
#include "support/scriptedserver.h"
#include "support/tasks.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QLocale>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lstags;
using core::ErrorKind;
using tests::ScriptedServer;

class TestClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void tagsOfOnePage();
    void tagsOfSeveralPages_data();
    void tagsOfSeveralPages();
    void eachTagOnce();
    void tagsWithoutPageSize_data();
    void tagsWithoutPageSize();
    void invalidTagsAreCounted();
    void refusesALink_data();
    void refusesALink();
    void refusesALinkToAnotherHost();
    void refusesALongLoop();
    void aPageThatFailsIsNoShorterList();
    void refusesAPage_data();
    void refusesAPage();
    void refusesAnEndlessPage();
    void tagPageLimit_data();
    void tagPageLimit();
    void aListCutAnywhere_data();
    void aListCutAnywhere();

    void head();
    void headWithoutDigestGets_data();
    void headWithoutDigestGets();
    void headRefusedGets_data();
    void headRefusedGets();
    void headGetsOnlyWhereItMay();
    void headOfNothingGetsOnce();
    void asksOnceWhetherA404IsOfARegistry();
    void headOfADigest();
    void headOfADigestThatIsSomethingElse();

    void manifestOfATag();
    void manifestOfATagWithAnotherDigest();
    void manifestOfADigest();
    void manifestOfADigestThatIsSomethingElse();
    void aManifestInChunks();
    void refusesAManifestWithoutProof_data();
    void refusesAManifestWithoutProof();
    void aManifestCutAnywhere_data();
    void aManifestCutAnywhere();
    void manifestLimit_data();
    void manifestLimit();

    void answersAreErrors_data();
    void answersAreErrors();
    void whatTheRegistrySaysIsPrintable();
    void warnings_data();
    void warnings();

    void blob();
    void aDamagedBlob();
    void aBlobOverItsLimit();
    void aBlobElsewhere();
    void aBlobElsewhereThatWantsAPassword();
    void aBlobInCircles();

    void bearer();
    void bearerWithCredentials();
    void bearerWithAnIdentityToken();
    void anIdentityTokenIsAPasswordWhereThereIsNoPost_data();
    void anIdentityTokenIsAPasswordWhereThereIsNoPost();
    void anExpiredTokenIsRenewed();
    void aTokenThatNeverHelps();
    void aWiderScopeIsAskedFor();
    void oneTokenForManyRequests();
    void oneFailureForManyRequests();
    void aStoppedWaiterWaitsForNoToken();
    void aStoppedFetchStopsNobodyElse();
    void anIdentityTokenStaysWithItsServer();
    void badTokens_data();
    void badTokens();
    void tokenLimit_data();
    void tokenLimit();
    void severalChallenges_data();
    void severalChallenges();
    void refusedCredentials();
    void badRealms_data();
    void badRealms();
    void basic();
    void basicWithoutCredentials();
    void basicWithWrongCredentials();

    void burstsAreRetried_data();
    void burstsAreRetried();
    void retriesEnd_data();
    void retriesEnd();
    void errorsTellWhenToComeBack_data();
    void errorsTellWhenToComeBack();
    void finalAnswersAreNotRetried_data();
    void finalAnswersAreNotRetried();
    void aCutAnswerIsRetried();
    void retryAfter_data();
    void retryAfter();
    void retryAfterThatIsNone_data();
    void retryAfterThatIsNone();
    void retryAfterHoldsForTheHost();

    void retryAfterOfATokenServer_data();
    void retryAfterOfATokenServer();
    void retryAfterHoldsForTheTokenServer();
    void aLongErrorIsRetried();

    void cancel_data();
    void cancel();
    void cancelInTheQueue();
    void pauses();
    void asksNoMoreAtOnceThanTheGateLets();
    void notesTheQuota();
    void getSendsNoCredentials();
};

namespace {

constexpr auto tagsPath = "/v2/team/app/tags/list?n=1000";
constexpr auto manifestPath = "/v2/team/app/manifests/1";
constexpr auto manifestType = "application/vnd.oci.image.manifest.v1+json";
const QByteArray manifestBody = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json"})";
const QByteArray errorBody = R"({"errors":[{"code":"SCRIPTED"}]})";
const QByteArray basicOfAnna = "Basic " + QByteArray("anna:p-MARK2").toBase64();

struct Wish
{
    int width = 4;
    std::chrono::milliseconds delay{2};
    std::chrono::milliseconds longestRetryAfter{150};
    QHash<QString, registry::Credential> credentials = {};
    async::PausePoint *pause = nullptr;
    int retries = 3;
};

/// A client with all it needs, and nothing of the user's.
struct World
{
    explicit World(const Wish &wish = {})
        : services{.hosts = registry::HostPolicy::make({.certificateFolders = {folder.path()}}).value(),
                   .credentials = registry::CredentialStore(
                       {.dockerJson = folder.filePath(u"config.json"_s), .basicAuth = wish.credentials, .usePodman = false}),
                   .tokens = {},
                   .quotas = {},
                   .gates = async::Gates(wish.width),
                   .retry = {.retries = wish.retries, .delay = wish.delay, .longestDelay = 1h, .longestRetryAfter = wish.longestRetryAfter}},
          client(&http, &services, wish.pause)
    {}

    QTemporaryDir folder;
    registry::Services services;
    net::NetworkHttpClient http{{}};
    registry::Client client;

    core::Result<registry::TagList> tags(const ScriptedServer &server)
    {
        return tests::waitFor(client.tags(nameAt(server), {}, {}));
    }
    core::Result<registry::ManifestHead> head(const ScriptedServer &server, const QString &reference = u"1"_s, bool allowGet = true)
    {
        return tests::waitFor(client.head(nameAt(server), reference, allowGet, {}));
    }
    core::Result<registry::ManifestBody> manifest(const ScriptedServer &server, const QString &reference = u"1"_s)
    {
        return tests::waitFor(client.manifest(nameAt(server), reference, {}));
    }
    core::Result<QByteArray> blob(const ScriptedServer &server, const core::Digest &digest, qint64 limit = 1000)
    {
        return tests::waitFor(client.blob(nameAt(server), digest, limit, {}));
    }
    static core::RepositoryName nameAt(const ScriptedServer &server, const QString &path = u"team/app"_s)
    {
        return {.registry = server.address(), .path = path};
    }
};

/// Gives up soon: of some answers in chunks Qt 6.4 does not notice that their connection has ended.
class Impatient final : public net::HttpClient
{
public:
    QCoro::Task<core::Result<net::Response>> send(net::Request request, std::stop_token stop) override
    {
        request.stallTimeout = 1500ms;
        return m_http.send(std::move(request), std::move(stop));
    }

private:
    net::NetworkHttpClient m_http{{.concurrency = 64, .tls = {}, .trace = {}}};
};

/// What a cut answer may come out as.
bool isLoss(const core::Error &error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Protocol;
}

Wish knowing(const ScriptedServer &server, const registry::Credential &credential = {.username = u"anna"_s, .password = u"p-MARK2"_s})
{
    return {.credentials = {{server.address(), credential}}};
}

tests::ServerOptions elsewhere()
{
    return {.address = QHostAddress(u"127.0.0.2"_s)};
}

tests::Exchange page(const QByteArray &path, const QByteArray &tags, const QByteArray &link = {})
{
    net::Headers headers{{"Content-Type", "application/json"}};
    if (!link.isEmpty())
        headers += net::Header{"Link", '<' + link + ">; rel=\"next\""};
    return {.path = path, .reply = {.headers = headers, .body = R"({"name":"team/app","tags":[)" + tags + "]}"}};
}

tests::Reply manifestReply(const QByteArray &digest = {})
{
    net::Headers headers{{"Content-Type", QByteArray(manifestType) + "; charset=utf-8"}};
    if (!digest.isEmpty())
        headers += net::Header{"Docker-Content-Digest", digest};
    return {.headers = headers, .body = manifestBody};
}

QByteArray digestOf(const QByteArray &bytes)
{
    return core::Digest::ofBytes(bytes).bytes();
}

QByteArray chunked(const QByteArrayList &chunks, const QByteArray &headers = {})
{
    QByteArray reply = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" + headers + "\r\n";
    for (const QByteArray &chunk : chunks)
        reply += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    return reply + "0\r\n\r\n";
}

/// 401 with a Bearer challenge that names `realm`.
tests::Reply challenge(const QByteArray &realm, const QByteArray &scope = "repository:team/app:pull")
{
    return {.status = 401,
            .headers = {{"WWW-Authenticate", "Bearer realm=\"" + realm + "\",service=\"the registry\",scope=\"" + scope + '"'}},
            .body = R"({"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]})"};
}

constexpr auto tokenPath = "/token?service=the%20registry&scope=repository:team/app:pull";

tests::Reply token(const QByteArray &text)
{
    return {.headers = {{"Content-Type", "application/json"}}, .body = R"({"token":")" + text + R"(","expires_in":300})"};
}

QByteArray tokenUrl(const ScriptedServer &server)
{
    return server.url(u"/token"_s).toEncoded();
}

/// Milliseconds from the stop, asked for 150 ms after the start, to the end; the highest number if that was not Cancelled.
qint64 timeToStop(World *world, const ScriptedServer &server)
{
    std::stop_source source;
    QElapsedTimer sinceStop;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        sinceStop.start();
        source.request_stop();
    });
    timer.start(150ms);
    const auto head = tests::waitFor(world->client.head(World::nameAt(server), u"1"_s, true, source.get_token()));
    const bool isCancelled = !head && head.error().kind == ErrorKind::Cancelled && sinceStop.isValid();
    return isCancelled ? sinceStop.elapsed() : std::numeric_limits<qint64>::max();
}

} // namespace

void TestClient::initTestCase()
{
    qunsetenv("DOCKER_AUTH_CONFIG");
}

void TestClient::tagsOfOnePage()
{
    ScriptedServer server;
    server.expect(page(tagsPath, R"("1","2")"));
    World world;
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(list->tags, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(list->invalid, 0);
    QCOMPARE(world.client.takeWarnings(), QStringList());
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::tagsOfSeveralPages_data()
{
    QTest::addColumn<QByteArray>("link"); // "@" stands for scheme and host
    QTest::addColumn<QByteArray>("target");

    const auto row = [](const char *name, const QByteArray &link, const QByteArray &target) { QTest::newRow(name) << link << target; };
    row("by an absolute path", "/v2/team/app/tags/list?n=1000&last=2", "/v2/team/app/tags/list?n=1000&last=2");
    row("by an absolute address", "@/v2/team/app/tags/list?last=2", "/v2/team/app/tags/list?last=2");
    row("by a relative path", "list?last=2", "/v2/team/app/tags/list?last=2");
    row("by a query alone", "?last=2", "/v2/team/app/tags/list?last=2");
    row("by a path without a query", "/v2/team/app/tags/list", "/v2/team/app/tags/list");
    row("by a path with an empty query", "/v2/team/app/tags/list?", "/v2/team/app/tags/list?");
    row("by a cursor of the registry's own", "/v2/team/app/tags/list?next_page=gAAAA%2Bb%2F%3D%3D&n=50", "/v2/team/app/tags/list?next_page=gAAAA%2Bb%2F%3D%3D&n=50");
}

void TestClient::tagsOfSeveralPages()
{
    QFETCH(QByteArray, link);
    QFETCH(const QByteArray, target);
    ScriptedServer server;
    link.replace('@', server.url(QString()).toEncoded());
    server.expect(page(tagsPath, R"("1","2")", link));
    server.expect(page(target, R"("3")", "/v2/team/app/tags/list?end"));
    server.expect(page("/v2/team/app/tags/list?end", R"("4")"));
    World world;
    QList<QStringList> pages;
    const auto take = [&pages](const QStringList &tags) { pages += tags; };
    const auto list = tests::waitFor(world.client.tags(World::nameAt(server), take, {}));
    VERIFY_RESULT(list);
    QCOMPARE(list->tags, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    QCOMPARE(pages, (QList<QStringList>{{u"1"_s, u"2"_s}, {u"3"_s}, {u"4"_s}}));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::eachTagOnce()
{
    ScriptedServer server;
    server.expect(page(tagsPath, R"("1","2")", "?last=2"));
    server.expect(page("/v2/team/app/tags/list?last=2", R"("2","3")"));
    World world;
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(list->tags, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::tagsWithoutPageSize_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("where 400 refuses it") << 400;
    QTest::newRow("where 405 refuses it") << 405;
    QTest::newRow("where 422 refuses it") << 422;
}

void TestClient::tagsWithoutPageSize()
{
    QFETCH(const int, status);
    ScriptedServer server;
    server.expect({.path = tagsPath, .reply = {.status = status}});
    server.expect(page("/v2/team/app/tags/list", R"("1")"));
    World world;
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(list->tags, QStringList{u"1"_s});
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::invalidTagsAreCounted()
{
    ScriptedServer server;
    server.expect(page(tagsPath, R"("1",null,"sha256:00")", "?last=2"));
    server.expect(page("/v2/team/app/tags/list?last=2", R"("a\u001b[31m","2")"));
    World world;
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(list->tags, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(list->invalid, 3);
    const QStringList warnings = world.client.takeWarnings();
    QCOMPARE(warnings.size(), 1);
    QVERIFY(warnings.constFirst().contains(u'3'));
    QVERIFY(warnings.constFirst().contains(u"team/app"_s));
    QCOMPARE(world.client.takeWarnings(), QStringList());
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::refusesALink_data()
{
    QTest::addColumn<QByteArray>("link");

    QTest::newRow("to the same page") << QByteArray(tagsPath);
    QTest::newRow("to another repository") << QByteArray("/v2/team/other/tags/list?last=2");
    QTest::newRow("to another path") << QByteArray("/v2/team/app/manifests/1");
    QTest::newRow("upwards") << QByteArray("../../secret/tags/list");
    QTest::newRow("to another host") << QByteArray("http://registry.invalid/v2/team/app/tags/list");
    QTest::newRow("to another host without a scheme") << QByteArray("//registry.invalid/v2/team/app/tags/list");
    QTest::newRow("to another scheme") << QByteArray("ftp://127.0.0.1/v2/team/app/tags/list");
    QTest::newRow("to a file") << QByteArray("file:///v2/team/app/tags/list");
    QTest::newRow("to a bad port") << QByteArray("http://127.0.0.1:99999/v2/team/app/tags/list");
}

void TestClient::refusesALink()
{
    QFETCH(const QByteArray, link);
    ScriptedServer server;
    server.expect(page(tagsPath, R"("1","2")", link));
    World world;
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
    QVERIFY(list.error().message.contains(server.address()));
    QVERIFY(list.error().message.contains(u"team/app"_s));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::refusesALinkToAnotherHost()
{
    ScriptedServer server;
    ScriptedServer neighbour;
    ScriptedServer stranger(elsewhere());
    QUrl withUser = server.url(u"/v2/team/app/tags/list?last=2"_s);
    withUser.setUserInfo(u"u:p"_s);
    for (const QUrl &target : {neighbour.url(u"/v2/team/app/tags/list"_s), stranger.url(u"/v2/team/app/tags/list"_s), withUser}) {
        auto first = page(tagsPath, R"("1")", target.toEncoded());
        first.times = 1;
        server.expect(first);
        World world;
        const auto list = world.tags(server);
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::Protocol);
    }
    QCOMPARE(neighbour.connections() + stranger.connections(), 0);
    QCOMPARE(server.unexpected() + neighbour.unexpected() + stranger.unexpected(), QStringList());
}

void TestClient::refusesALongLoop()
{
    ScriptedServer server;
    server.expect(page(tagsPath, R"("1")", "?a"));
    server.expect(page("/v2/team/app/tags/list?a", R"("2")", "?b"));
    server.expect(page("/v2/team/app/tags/list?b", R"("3")", "?a"));
    World world;
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::aPageThatFailsIsNoShorterList()
{
    ScriptedServer server;
    server.expect(page(tagsPath, R"("1")", "?last=1"));
    server.expect({.path = "/v2/team/app/tags/list?last=1", .reply = {.status = 404}});
    World world;
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::refusesAPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("of HTML") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("without anything") << QByteArray();
    QTest::newRow("that is cut") << QByteArray(R"({"tags":["1","2")");
    QTest::newRow("with tags that are no list") << QByteArray(R"({"tags":"1"})");
    QTest::newRow("without tags") << QByteArray(R"({"name":"team/app"})");
    QTest::newRow("of errors") << QByteArray(R"({"errors":[{"code":"DENIED"}]})");
}

void TestClient::refusesAPage()
{
    QFETCH(const QByteArray, body);
    ScriptedServer server;
    server.expect({.path = tagsPath, .reply = {.body = body, .chunked = true}});
    World world;
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
    QVERIFY(list.error().message.contains(u"team/app"_s));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::refusesAnEndlessPage()
{
    ScriptedServer server;
    server.expect({.path = tagsPath, .reply = {.body = R"({"tags":[)", .endless = QByteArray("\"1\",").repeated(50000)}});
    World world;
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::TooLarge);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::tagPageLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("16 MiB fit") << (16 << 20) << true;
    QTest::newRow("one byte more does not") << (16 << 20) + 1 << false;
}

void TestClient::tagPageLimit()
{
    QFETCH(const int, size);
    QFETCH(const bool, fits);
    const QByteArray tags = R"({"tags":["1"]})";
    ScriptedServer server;
    server.expect({.path = tagsPath, .reply = {.body = tags + QByteArray(size - tags.size(), ' ')}});
    World world;
    const auto list = world.tags(server);
    QCOMPARE(list.has_value(), fits);
    if (!list)
        QCOMPARE(list.error().kind, ErrorKind::TooLarge);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::aListCutAnywhere_data()
{
    const QByteArray tags = R"({"name":"team/app","tags":["1.0","1.1","2"]})";
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("with its length") << "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(tags.size()) + "\r\n\r\n" + tags;
    QTest::newRow("in one chunk") << chunked({tags});
    QTest::newRow("in chunks") << chunked({tags.first(20), tags.sliced(20, 15), tags.sliced(35)});
    QTest::newRow("in chunks, with white space at the end") << chunked({tags + "  \n", "  \n"});
    QTest::newRow("until the connection closes") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + tags;
}

void TestClient::aListCutAnywhere()
{
    QFETCH(const QByteArray, reply);
    ScriptedServer server;
    qsizetype cut = 0; // in the thread of the server alone
    server.handle([reply, &cut](const tests::ReceivedRequest &) { return tests::Reply{.raw = reply, .cutAfter = std::min(cut++, reply.size())}; });
    World world({.width = 64, .retries = 0});
    Impatient http;
    registry::Client client(&http, &world.services);
    std::vector<QCoro::Task<core::Result<registry::TagList>>> tasks;
    for (qsizetype i = 0; i <= reply.size(); ++i)
        tasks.push_back(client.tags(World::nameAt(server), {}, {}));
    int whole = 0;
    for (auto &task : tasks) {
        const auto list = tests::waitFor(std::move(task));
        if (list)
            QCOMPARE(list->tags, (QStringList{u"1.0"_s, u"1.1"_s, u"2"_s}));
        else
            QVERIFY2(isLoss(list.error()), qPrintable(list.error().message));
        whole += list ? 1 : 0;
    }
    QVERIFY(whole >= 1);
}

void TestClient::head()
{
    ScriptedServer server;
    server.expect({.method = "HEAD", .path = manifestPath, .headers = {{"Accept", core::manifestAccept()}}, .reply = manifestReply(digestOf("any"))});
    World world;
    const auto head = world.head(server);
    VERIFY_RESULT(head);
    QCOMPARE(head->digest, core::Digest::ofBytes("any"));
    QCOMPARE(head->mediaType, QLatin1StringView(manifestType));
    QCOMPARE(head->size, manifestBody.size());
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::headWithoutDigestGets_data()
{
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("where there is none") << QByteArray();
    QTest::newRow("where it is a path") << QByteArray("../../etc/passwd");
    QTest::newRow("where it is too short") << QByteArray("sha256:0123");
    QTest::newRow("where it is in capitals") << digestOf(manifestBody).toUpper();
    QTest::newRow("where it is of an unknown kind") << QByteArray("md5:") + QByteArray(32, '0');
}

void TestClient::headWithoutDigestGets()
{
    QFETCH(const QByteArray, digest);
    ScriptedServer server;
    server.expect({.method = "HEAD", .path = manifestPath, .reply = manifestReply(digest)});
    server.expect({.path = manifestPath, .headers = {{"Accept", core::manifestAccept()}}, .reply = manifestReply(digest)});
    World world;
    const auto head = world.head(server);
    VERIFY_RESULT(head);
    QCOMPARE(head->digest, core::Digest::ofBytes(manifestBody));
    QCOMPARE(head->mediaType, QLatin1StringView(manifestType));
    QCOMPARE(head->size, manifestBody.size());
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::headRefusedGets_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("by 400") << 400;
    QTest::newRow("by 404") << 404;
    QTest::newRow("by 405") << 405;
    QTest::newRow("by 501") << 501;
}

void TestClient::headRefusedGets()
{
    QFETCH(const int, status);
    ScriptedServer server;
    server.expect({.method = "HEAD", .path = manifestPath, .reply = {.status = status}});
    server.expect({.path = manifestPath, .reply = manifestReply()});
    World world;
    const auto head = world.head(server);
    VERIFY_RESULT(head);
    QCOMPARE(head->digest, core::Digest::ofBytes(manifestBody));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::headGetsOnlyWhereItMay()
{
    ScriptedServer server;
    server.expect({.method = "HEAD", .path = manifestPath, .reply = manifestReply()});
    World world;
    const auto head = world.head(server, u"1"_s, false);
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::Protocol);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::headOfNothingGetsOnce()
{
    ScriptedServer server;
    server.expect({.method = "HEAD", .path = manifestPath, .reply = {.status = 404}});
    server.expect({.path = manifestPath, .reply = {.status = 404, .body = errorBody}});
    World world;
    const auto head = world.head(server);
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::NotFound);
    QCOMPARE(head.error().httpStatus, 404);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::asksOnceWhetherA404IsOfARegistry()
{
    ScriptedServer server;
    server.expect({.method = "HEAD", .path = "^/v2/team/app/manifests/[12]", .reply = {.status = 404}});
    server.expect({.path = "/v2/", .reply = {.status = 401}});
    World world;
    for (const QString &tag : {u"1"_s, u"2"_s}) {
        const auto head = world.head(server, tag, false);
        QVERIFY(!head);
        QCOMPARE(head.error().kind, ErrorKind::NotFound);
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::headOfADigest()
{
    const QByteArray asked = digestOf("asked for");
    ScriptedServer server;
    server.expect({.method = "HEAD", .path = "/v2/team/app/manifests/" + asked, .reply = manifestReply(asked)});
    World world;
    const auto head = world.head(server, QString::fromLatin1(asked), false);
    VERIFY_RESULT(head);
    QCOMPARE(head->digest.bytes(), asked);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::headOfADigestThatIsSomethingElse()
{
    const QByteArray asked = digestOf("asked for");
    ScriptedServer server;
    server.expect({.method = "HEAD", .path = "/v2/team/app/manifests/" + asked, .reply = manifestReply(digestOf("something else"))});
    World world;
    for (const bool allowGet : {true, false}) {
        const auto head = world.head(server, QString::fromLatin1(asked), allowGet);
        QVERIFY(!head);
        QCOMPARE(head.error().kind, ErrorKind::Protocol);
        QVERIFY(head.error().message.contains(u"team/app"_s));
    }
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::manifestOfATag()
{
    ScriptedServer server;
    server.expect({.path = manifestPath, .headers = {{"Accept", core::manifestAccept()}}, .reply = manifestReply(digestOf(manifestBody))});
    World world;
    const auto manifest = world.manifest(server);
    VERIFY_RESULT(manifest);
    QCOMPARE(manifest->body, manifestBody);
    QCOMPARE(manifest->digest, core::Digest::ofBytes(manifestBody));
    QCOMPARE(manifest->mediaType, QLatin1StringView(manifestType));
    QCOMPARE(world.client.takeWarnings(), QStringList());
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::manifestOfATagWithAnotherDigest()
{
    ScriptedServer server;
    server.expect({.path = manifestPath, .reply = manifestReply(digestOf("something else"))});
    World world;
    for (int i = 0; i < 2; ++i) {
        const auto manifest = world.manifest(server);
        VERIFY_RESULT(manifest);
        QCOMPARE(manifest->digest, core::Digest::ofBytes(manifestBody));
    }
    QCOMPARE(world.client.takeWarnings().size(), 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::manifestOfADigest()
{
    const QString sha256 = core::Digest::ofBytes(manifestBody).toString();
    const QString sha512 = u"sha512:"_s + QString::fromLatin1(QCryptographicHash::hash(manifestBody, QCryptographicHash::Sha512).toHex());
    for (const QString &reference : {sha256, sha512}) {
        ScriptedServer server;
        server.expect({.path = "/v2/team/app/manifests/" + reference.toLatin1(), .reply = manifestReply()});
        World world;
        const auto manifest = world.manifest(server, reference);
        VERIFY_RESULT(manifest);
        QCOMPARE(manifest->digest.toString(), reference);
        QCOMPARE(manifest->body, manifestBody);
        QCOMPARE(server.unexpected(), QStringList());
    }
}

void TestClient::manifestOfADigestThatIsSomethingElse()
{
    const QByteArray asked = digestOf("asked for");
    ScriptedServer server;
    server.expect({.path = "/v2/team/app/manifests/" + asked, .reply = manifestReply(asked)});
    World world;
    const auto manifest = world.manifest(server, QString::fromLatin1(asked));
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Protocol);
    QVERIFY(manifest.error().message.contains(u"team/app"_s));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::aManifestInChunks()
{
    for (const QByteArray &body : {manifestBody, QByteArray(manifestBody + '\n')}) {
        ScriptedServer server;
        server.expect({.path = manifestPath, .reply = {.body = body, .chunked = true}});
        World world;
        const auto manifest = world.manifest(server);
        VERIFY_RESULT(manifest);
        QCOMPARE(manifest->digest, core::Digest::ofBytes(body));
        QCOMPARE(manifest->body, body);
        QCOMPARE(server.unexpected(), QStringList());
    }
}

void TestClient::refusesAManifestWithoutProof_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("digest");

    for (qsizetype size = 0; size < manifestBody.size(); size += 7) {
        QTest::newRow(qPrintable(u"cut after %1 bytes"_s.arg(size))) << manifestBody.first(size) << QByteArray();
        QTest::newRow(qPrintable(u"cut after %1 bytes, not those of its digest"_s.arg(size))) << manifestBody.first(size) << digestOf(manifestBody);
    }
    QTest::newRow("cut before the last byte") << manifestBody.chopped(1) << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>Sign in</body></html>") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]") << QByteArray();
    QTest::newRow("something behind the end") << manifestBody + '}' << QByteArray();
}

// What Qt hands over of an answer in chunks whose connection broke may look like these.
void TestClient::refusesAManifestWithoutProof()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, digest);
    auto reply = manifestReply(digest);
    reply.body = body;
    reply.chunked = true;
    ScriptedServer server;
    server.expect({.method = "HEAD", .path = manifestPath, .reply = {.status = 405}});
    server.expect({.path = manifestPath, .reply = reply});
    World world;
    const auto manifest = world.manifest(server);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Protocol);
    QVERIFY(manifest.error().message.contains(u"team/app"_s));
    QVERIFY(!world.head(server));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::aManifestCutAnywhere_data()
{
    const QByteArray digest = "Docker-Content-Digest: " + digestOf(manifestBody) + "\r\n";
    const QByteArray length = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(manifestBody.size()) + "\r\n";
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("with its length") << length + "\r\n" + manifestBody;
    QTest::newRow("with its length and digest") << length + digest + "\r\n" + manifestBody;
    QTest::newRow("in one chunk") << chunked({manifestBody});
    QTest::newRow("in chunks") << chunked({manifestBody.first(20), manifestBody.sliced(20)});
    QTest::newRow("in chunks, with its digest") << chunked({manifestBody.first(20), manifestBody.sliced(20)}, digest);
}

void TestClient::aManifestCutAnywhere()
{
    QFETCH(const QByteArray, reply);
    ScriptedServer server;
    qsizetype cut = 0; // in the thread of the server alone
    server.handle([reply, &cut](const tests::ReceivedRequest &) { return tests::Reply{.raw = reply, .cutAfter = std::min(cut++, reply.size())}; });
    World world({.width = 64, .retries = 0});
    Impatient http;
    registry::Client client(&http, &world.services);
    std::vector<QCoro::Task<core::Result<registry::ManifestBody>>> tasks;
    for (qsizetype i = 0; i <= reply.size(); ++i)
        tasks.push_back(client.manifest(World::nameAt(server), u"1"_s, {}));
    int whole = 0;
    for (auto &task : tasks) {
        const auto manifest = tests::waitFor(std::move(task));
        if (manifest)
            QCOMPARE(manifest->body, manifestBody);
        else
            QVERIFY2(isLoss(manifest.error()), qPrintable(manifest.error().message));
        whole += manifest ? 1 : 0;
    }
    QVERIFY(whole >= 1);
}

void TestClient::manifestLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("4 MiB fit") << (4 << 20) << true;
    QTest::newRow("one byte more does not") << (4 << 20) + 1 << false;
}

void TestClient::manifestLimit()
{
    QFETCH(const int, size);
    QFETCH(const bool, fits);
    ScriptedServer server;
    server.expect({.path = manifestPath, .reply = {.body = '{' + QByteArray(size - 2, ' ') + '}'}});
    World world;
    const auto manifest = world.manifest(server);
    QCOMPARE(manifest.has_value(), fits);
    if (!manifest)
        QCOMPARE(manifest.error().kind, ErrorKind::TooLarge);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::answersAreErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");

    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind, const QString &said) {
        QTest::newRow(name) << status << body << int(kind) << said;
    };
    row("403", 403, R"({"errors":[{"code":"DENIED","message":"no right to it"}]})", ErrorKind::Forbidden, u"no right to it"_s);
    row("404", 404, R"({"errors":[{"code":"MANIFEST_UNKNOWN"}]})", ErrorKind::NotFound, u"MANIFEST_UNKNOWN"_s);
    row("404 with two causes", 404, R"({"errors":[{"message":"first"},{"message":"second"}]})", ErrorKind::NotFound, u"first; second"_s);
    row("400 of a vendor", 400, R"({"message":"bad name"})", ErrorKind::Protocol, u"bad name"_s);
    row("400 with details", 400, R"({"details":"bad name"})", ErrorKind::Protocol, u"bad name"_s);
    row("418 of HTML", 418, "<html>teapot</html>", ErrorKind::Protocol, u"418"_s);
    row("505", 505, "", ErrorKind::Server, u"505"_s);
    row("204", 204, "", ErrorKind::Protocol, u"204"_s);
}

void TestClient::answersAreErrors()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, said);
    ScriptedServer server;
    server.expect({.path = manifestPath, .reply = {.status = status, .body = body}});
    World world;
    const auto manifest = world.manifest(server);
    QVERIFY(!manifest);
    QTEST(int(manifest.error().kind), "kind");
    QCOMPARE(manifest.error().httpStatus, status);
    QVERIFY(manifest.error().message.contains(said));
    QVERIFY(manifest.error().message.contains(server.address()));
    QVERIFY(manifest.error().message.contains(u"team/app"_s));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::whatTheRegistrySaysIsPrintable()
{
    const QByteArray message = R"(\u001b[31mred\u202e)" + QByteArray(10000, 'x');
    ScriptedServer server;
    server.expect({.path = manifestPath, .reply = {.status = 404, .body = R"({"errors":[{"message":")" + message + R"("}]})"}});
    World world;
    const auto manifest = world.manifest(server);
    QVERIFY(!manifest);
    QVERIFY(manifest.error().message.contains(u"red"_s));
    QVERIFY(!manifest.error().message.contains(QChar(0x1b)));
    QVERIFY(!manifest.error().message.contains(QChar(0x202e)));
    QVERIFY(manifest.error().message.size() < 3000);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::warnings_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<QStringList>("texts");

    const auto row = [](const char *name, const QList<QByteArray> &headers, const QStringList &texts) { QTest::newRow(name) << headers << texts; };
    row("one", {R"(299 - "gone in May")"}, {u"gone in May"_s});
    row("two", {R"(299 - "gone in May")", R"(299 - "use v2")"}, {u"gone in May"_s, u"use v2"_s});
    row("two in one line", {R"(299 - "gone in May", 299 - "use v2")"}, {u"gone in May"_s, u"use v2"_s});
    row("with a date behind it", {R"(299 - "gone in May" "Sun, 06 Nov 1994 08:49:37 GMT", 299 - "use v2")"}, {u"gone in May"_s, u"use v2"_s});
    row("the same twice", {R"(299 - "gone in May")", R"(299 - "gone in May")"}, {u"gone in May"_s});
    row("of another code", {R"(199 - "gone in May")", R"(299 - "use v2")"}, {u"use v2"_s});
    row("of another agent", {R"(299 proxy:80 "gone in May")"}, {});
    row("quoted in another", {R"(199 - "not 299 - \"real\"")"}, {});
    row("with quotes and commas", {R"(299 - "say \"v2, please\"")"}, {u"say \"v2, please\""_s});
    row("that is made printable", {"299 - \"red\xc2\x9b" "31m\""}, {u"red\\u{009b}31m"_s});
    row("not more than five", {R"(299 - "1", 299 - "2", 299 - "3", 299 - "4", 299 - "5", 299 - "6")"}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    row("without a text", {"299 -"}, {});
    row("without an end", {R"(299 - "gone)"}, {});
    row("without quotes", {"299 - gone"}, {});
}

void TestClient::warnings()
{
    QFETCH(const QList<QByteArray>, headers);
    QFETCH(QStringList, texts);
    auto reply = manifestReply(digestOf(manifestBody));
    for (const QByteArray &header : headers)
        reply.headers += net::Header{"Warning", header};
    ScriptedServer server;
    server.expect({.path = manifestPath, .reply = reply});
    World world;
    for (int i = 0; i < 2; ++i) {
        const auto manifest = world.manifest(server);
        VERIFY_RESULT(manifest);
    }
    for (QString &text : texts)
        text.prepend(server.address() + u" warns: "_s);
    QCOMPARE(world.client.takeWarnings(), texts);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::blob()
{
    const auto digest = core::Digest::ofBytes("config");
    ScriptedServer server;
    server.expect({.path = "/v2/team/app/blobs/" + digest.bytes(), .reply = {.body = "config"}});
    World world;
    const auto blob = world.blob(server, digest, 6);
    VERIFY_RESULT(blob);
    QCOMPARE(*blob, "config");
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::aDamagedBlob()
{
    const auto digest = core::Digest::ofBytes("config");
    ScriptedServer server;
    server.expect({.path = "/v2/team/app/blobs/" + digest.bytes(), .reply = {.body = "other"}});
    World world;
    const auto blob = world.blob(server, digest);
    QVERIFY(!blob);
    QCOMPARE(blob.error().kind, ErrorKind::Protocol);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::aBlobOverItsLimit()
{
    const auto digest = core::Digest::ofBytes("config");
    ScriptedServer server;
    server.expect({.path = "/v2/team/app/blobs/" + digest.bytes(), .reply = {.body = "config"}});
    World world;
    const auto blob = world.blob(server, digest, 5);
    QVERIFY(!blob);
    QCOMPARE(blob.error().kind, ErrorKind::TooLarge);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::aBlobElsewhere()
{
    const auto digest = core::Digest::ofBytes("config");
    const QByteArray path = "/v2/team/app/blobs/" + digest.bytes();
    ScriptedServer server;
    ScriptedServer cdn(elsewhere());
    const QByteArray target = cdn.url(u"/b?X-Amz-Signature=s"_s).toEncoded();
    server.expect({.path = path, .headers = {{"Authorization", basicOfAnna}}, .reply = {.status = 307, .headers = {{"Location", target}}}});
    server.expect({.path = path, .reply = {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"r\""}}}});
    cdn.expect({.path = "/b?X-Amz-Signature=s", .headers = {{"Authorization", ""}, {"Cookie", ""}}, .reply = {.body = "config"}});
    World world(knowing(server));
    const auto blob = world.blob(server, digest);
    VERIFY_RESULT(blob);
    QCOMPARE(*blob, "config");
    QCOMPARE(server.unexpected() + cdn.unexpected(), QStringList());
}

void TestClient::aBlobElsewhereThatWantsAPassword()
{
    const auto digest = core::Digest::ofBytes("config");
    ScriptedServer server;
    ScriptedServer cdn(elsewhere());
    server.expect({.path = "/v2/team/app/blobs/" + digest.bytes(), .reply = {.status = 307, .headers = {{"Location", cdn.url(u"/b"_s).toEncoded()}}}});
    cdn.expect({.path = "/b", .headers = {{"Authorization", ""}}, .reply = {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"r\""}}}});
    World world(knowing(server));
    const auto blob = world.blob(server, digest);
    QVERIFY(!blob);
    QCOMPARE(blob.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(cdn.requests().size(), 1);
    QCOMPARE(server.unexpected() + cdn.unexpected(), QStringList());
}

void TestClient::aBlobInCircles()
{
    const auto digest = core::Digest::ofBytes("config");
    const QByteArray path = "/v2/team/app/blobs/" + digest.bytes();
    ScriptedServer server;
    server.expect({.path = path, .reply = {.status = 302, .headers = {{"Location", path}}}});
    World world;
    const auto blob = world.blob(server, digest);
    QVERIFY(!blob);
    QCOMPARE(blob.error().kind, ErrorKind::Protocol);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::bearer()
{
    ScriptedServer server;
    ScriptedServer tokens(elsewhere());
    auto tags = page(tagsPath, R"("1")");
    tags.headers = {{"Authorization", "Bearer t-MARK3"}};
    server.expect(tags);
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.path = tokenPath, .headers = {{"Authorization", ""}}, .reply = token("t-MARK3")});
    World world;
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(list->tags, QStringList{u"1"_s});
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::bearerWithCredentials()
{
    ScriptedServer server;
    ScriptedServer tokens;
    auto tags = page(tagsPath, R"("1")");
    tags.headers = {{"Authorization", "Bearer t-MARK3"}};
    server.expect(tags);
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.path = tokenPath, .headers = {{"Authorization", basicOfAnna}}, .reply = token("t-MARK3")});
    World world(knowing(server));
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::bearerWithAnIdentityToken()
{
    ScriptedServer server;
    ScriptedServer tokens;
    auto tags = page(tagsPath, R"("1")");
    tags.headers = {{"Authorization", "Bearer t-MARK3"}};
    server.expect(tags);
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.method = "POST",
                   .path = "/token",
                   .headers = {{"Authorization", ""}, {"Content-Type", "application/x-www-form-urlencoded"}},
                   .reply = {.body = R"({"access_token":"t-MARK3"})"}});
    World world(knowing(server, {.identityToken = u"r+MARK4/="_s}));
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    const QUrlQuery form(QString::fromLatin1(tokens.requests().constFirst().body));
    QCOMPARE(form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded), u"refresh_token"_s);
    QCOMPARE(form.queryItemValue(u"refresh_token"_s, QUrl::FullyDecoded), u"r+MARK4/="_s);
    QCOMPARE(form.queryItemValue(u"service"_s, QUrl::FullyDecoded), u"the registry"_s);
    QCOMPARE(form.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"repository:team/app:pull"_s);
    QVERIFY(!form.queryItemValue(u"client_id"_s).isEmpty());
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::anIdentityTokenIsAPasswordWhereThereIsNoPost_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("404") << 404 << QString() << QByteArray("<token>:r-MARK4");
    QTest::newRow("405") << 405 << u"anna"_s << QByteArray("anna:r-MARK4");
}

void TestClient::anIdentityTokenIsAPasswordWhereThereIsNoPost()
{
    QFETCH(const int, status);
    QFETCH(const QString, username);
    QFETCH(const QByteArray, sent);
    ScriptedServer server;
    ScriptedServer tokens;
    auto tags = page(tagsPath, R"("1")");
    tags.headers = {{"Authorization", "Bearer t-MARK3"}};
    server.expect(tags);
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.method = "POST", .path = "/token", .reply = {.status = status}});
    tokens.expect({.path = tokenPath, .headers = {{"Authorization", "Basic " + sent.toBase64()}}, .reply = token("t-MARK3")});
    World world(knowing(server, {.username = username, .identityToken = u"r-MARK4"_s}));
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(tokens.requests().size(), 2);
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::anExpiredTokenIsRenewed()
{
    ScriptedServer server;
    ScriptedServer tokens;
    auto first = page(tagsPath, R"("1")", "?last=1");
    first.headers = {{"Authorization", "Bearer old"}};
    auto second = page("/v2/team/app/tags/list?last=1", R"("2")");
    second.headers = {{"Authorization", "Bearer new"}};
    server.expect(first);
    server.expect(second);
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens))});
    server.expect({.path = "/v2/team/app/tags/list?last=1", .headers = {{"Authorization", "Bearer old"}}, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.path = tokenPath, .reply = token("old"), .times = 1});
    tokens.expect({.path = tokenPath, .reply = token("new"), .times = 1});
    World world;
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(list->tags, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::aTokenThatNeverHelps()
{
    ScriptedServer server;
    ScriptedServer tokens;
    server.expect({.path = tagsPath, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.path = tokenPath, .reply = token("t-MARK3")});
    World world;
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Unauthorized);
    QVERIFY(!list.error().message.contains(u"MARK"_s));
    QVERIFY(server.requests().size() <= 3);
    QVERIFY(tokens.requests().size() <= 2);
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::aWiderScopeIsAskedFor()
{
    ScriptedServer server;
    ScriptedServer tokens;
    auto tags = page(tagsPath, R"("1")");
    tags.headers = {{"Authorization", "Bearer wide"}};
    server.expect(tags);
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens))});
    server.expect({.path = tagsPath,
                   .headers = {{"Authorization", "Bearer narrow"}},
                   .reply = challenge(tokenUrl(tokens), "repository:team/app:pull registry:catalog:*")});
    tokens.expect({.path = tokenPath, .reply = token("narrow")});
    tokens.expect({.path = "/token?service=the%20registry&scope=registry:catalog:*&scope=repository:team/app:pull", .reply = token("wide")});
    World world;
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::oneTokenForManyRequests()
{
    ScriptedServer server;
    ScriptedServer tokens;
    server.expect({.method = "HEAD", .path = "^/v2/team/app/manifests/.*", .headers = {{"Authorization", "Bearer t-MARK3"}}, .reply = manifestReply(digestOf("x"))});
    server.expect({.method = "HEAD", .path = "^/v2/team/app/manifests/.*", .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens))});
    auto answer = token("t-MARK3");
    answer.delay = 100ms;
    tokens.expect({.path = tokenPath, .reply = answer, .times = 1});
    World world;
    std::vector<QCoro::Task<core::Result<registry::ManifestHead>>> tasks;
    for (int i = 0; i < 4; ++i)
        tasks.push_back(world.client.head(World::nameAt(server), QString::number(i), true, {}));
    for (auto &task : tasks) {
        const auto head = tests::waitFor(std::move(task));
        VERIFY_RESULT(head);
    }
    const qsizetype before = server.requests().size();
    const auto later = world.head(server, u"later"_s);
    VERIFY_RESULT(later);
    QCOMPARE(server.requests().size(), before + 1);
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::oneFailureForManyRequests()
{
    ScriptedServer server;
    ScriptedServer tokens;
    server.expect({.method = "HEAD", .path = "^/v2/team/app/manifests/.*", .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.path = tokenPath, .reply = {.status = 503, .delay = 100ms}});
    World world;
    std::vector<QCoro::Task<core::Result<registry::ManifestHead>>> tasks;
    for (int i = 0; i < 4; ++i)
        tasks.push_back(world.client.head(World::nameAt(server), QString::number(i), true, {}));
    for (auto &task : tasks) {
        const auto head = tests::waitFor(std::move(task));
        QVERIFY(!head);
        QCOMPARE(head.error().httpStatus, 503);
    }
    QCOMPARE(tokens.requests().size(), 4); // of one fetch with three retries
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::aStoppedWaiterWaitsForNoToken()
{
    ScriptedServer server;
    ScriptedServer tokens;
    server.expect({.method = "HEAD", .path = manifestPath, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.path = tokenPath, .reply = {.raw = QByteArray(), .stalls = true}});
    World world;
    std::stop_source first;
    auto running = world.client.head(World::nameAt(server), u"1"_s, true, first.get_token());
    QTRY_COMPARE(tokens.requests().size(), 1);
    QVERIFY(timeToStop(&world, server) < 200);
    QVERIFY(!running.isReady());
    first.request_stop();
    const auto head = tests::waitFor(std::move(running));
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::Cancelled);
    QCOMPARE(tokens.requests().size(), 1);
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::aStoppedFetchStopsNobodyElse()
{
    ScriptedServer server;
    ScriptedServer tokens;
    server.expect({.method = "HEAD", .path = manifestPath, .headers = {{"Authorization", "Bearer t-MARK3"}}, .reply = manifestReply(digestOf("x"))});
    server.expect({.method = "HEAD", .path = manifestPath, .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.path = tokenPath, .reply = {.raw = QByteArray(), .stalls = true}, .times = 1});
    tokens.expect({.path = tokenPath, .reply = token("t-MARK3"), .times = 1});
    World world;
    std::stop_source first;
    auto fetching = world.client.head(World::nameAt(server), u"1"_s, true, first.get_token());
    QTRY_COMPARE(tokens.requests().size(), 1);
    std::vector<QCoro::Task<core::Result<registry::ManifestHead>>> waiting;
    for (int i = 0; i < 3; ++i)
        waiting.push_back(world.client.head(World::nameAt(server), u"1"_s, true, {}));
    first.request_stop();
    const auto stopped = tests::waitFor(std::move(fetching));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    for (auto &task : waiting) {
        const auto head = tests::waitFor(std::move(task));
        VERIFY_RESULT(head);
    }
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::anIdentityTokenStaysWithItsServer()
{
    ScriptedServer server;
    ScriptedServer tokens;
    ScriptedServer stranger(elsewhere());
    server.expect({.path = tagsPath, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.method = "POST", .path = "/token", .reply = {.status = 307, .headers = {{"Location", tokenUrl(stranger)}}}});
    World world(knowing(server, {.identityToken = u"r-MARK4"_s}));
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
    QVERIFY(!list.error().message.contains(u"MARK"_s));
    QCOMPARE(stranger.connections(), 0);
    QCOMPARE(server.unexpected() + tokens.unexpected() + stranger.unexpected(), QStringList());
}

void TestClient::badTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");

    const auto row = [](const char *name, const QByteArray &body, ErrorKind kind = ErrorKind::Protocol) { QTest::newRow(name) << body << int(kind); };
    row("nothing", "");
    row("HTML", "<html>t-MARK3</html>");
    row("no token", R"({"refresh_token":"t-MARK3"})");
    row("an empty token", R"({"token":""})");
    row("a token that is no text", R"({"token":5})");
    row("a token with a line break", R"({"token":"t-MARK3\r\nX-Evil: 1"})");
    row("a token with a space", R"({"token":"t-MARK3 t-MARK3"})");
    row("a token beyond ASCII", R"({"token":"t-MARK3ä"})");
    row("a list", R"(["t-MARK3"])");
    row("2 MiB", R"({"token":"t-MARK3)" + QByteArray(2 << 20, 'x') + R"("})", ErrorKind::TooLarge);
}

void TestClient::badTokens()
{
    QFETCH(const QByteArray, body);
    ScriptedServer server;
    ScriptedServer tokens;
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.path = tokenPath, .reply = {.body = body}});
    World world;
    const auto list = world.tags(server);
    QVERIFY(!list);
    QTEST(int(list.error().kind), "kind");
    QVERIFY(!list.error().message.contains(u"MARK"_s));
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::tokenLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("1 MiB fits") << (1 << 20) << true;
    QTest::newRow("one byte more does not") << (1 << 20) + 1 << false;
}

void TestClient::tokenLimit()
{
    QFETCH(const int, size);
    QFETCH(const bool, fits);
    const QByteArray answer = R"({"token":"t-MARK3"})";
    ScriptedServer server;
    ScriptedServer tokens;
    auto tags = page(tagsPath, R"("1")");
    tags.headers = {{"Authorization", "Bearer t-MARK3"}};
    server.expect(tags);
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.path = tokenPath, .reply = {.body = answer + QByteArray(size - answer.size(), ' ')}});
    World world;
    const auto list = world.tags(server);
    QCOMPARE(list.has_value(), fits);
    if (!list)
        QCOMPARE(list.error().kind, ErrorKind::TooLarge);
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::severalChallenges_data()
{
    QTest::addColumn<QByteArrayList>("challenges"); // REALM stands for the token server's
    const QByteArray basic = R"(Basic realm="a, b")";
    const QByteArray bearer = R"(Bearer realm="REALM",service="the registry",scope="repository:team/app:pull")";
    QTest::newRow("one") << QByteArrayList{bearer};
    QTest::newRow("Basic first") << QByteArrayList{basic, bearer};
    QTest::newRow("Bearer first") << QByteArrayList{bearer, basic};
    QTest::newRow("in one line") << QByteArrayList{basic + ", " + bearer};
    QTest::newRow("among others") << QByteArrayList{"Negotiate", R"(Digest realm="x", nonce="y", qop="auth,auth-int")", bearer, "NTLM"};
}

void TestClient::severalChallenges()
{
    QFETCH(const QByteArrayList, challenges);
    ScriptedServer server;
    ScriptedServer tokens;
    net::Headers headers;
    for (QByteArray text : challenges)
        headers += net::Header{"WWW-Authenticate", text.replace("REALM", tokenUrl(tokens))};
    auto tags = page(tagsPath, R"("1")");
    tags.headers = {{"Authorization", "Bearer t-MARK3"}};
    server.expect(tags);
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = {.status = 401, .headers = headers}});
    tokens.expect({.path = tokenPath, .headers = {{"Authorization", basicOfAnna}}, .reply = token("t-MARK3")});
    World world(knowing(server));
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::refusedCredentials()
{
    ScriptedServer server;
    ScriptedServer tokens;
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.path = tokenPath, .headers = {{"Authorization", basicOfAnna}}, .reply = {.status = 401, .body = R"({"details":"wrong"})"}, .times = 1});
    World world(knowing(server));
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Unauthorized);
    QVERIFY(list.error().message.contains(server.address()));
    QVERIFY(!list.error().message.contains(u"MARK"_s));
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::badRealms_data()
{
    QTest::addColumn<QByteArray>("realm"); // HOST stands for the token server's
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another scheme") << QByteArray("ftp://HOST/token");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("a user name") << QByteArray("http://u:p@HOST/token");
    QTest::newRow("no host") << QByteArray("http:///token");
    QTest::newRow("a bad port") << QByteArray("http://127.0.0.1:99999/token");
}

void TestClient::badRealms()
{
    QFETCH(QByteArray, realm);
    ScriptedServer server;
    ScriptedServer tokens(elsewhere());
    realm.replace("HOST", tokens.address().toLatin1());
    server.expect({.path = tagsPath, .reply = challenge(realm)});
    World world(knowing(server));
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
    QVERIFY(list.error().message.contains(server.address()));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(tokens.connections(), 0);
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::basic()
{
    ScriptedServer server;
    auto tags = page(tagsPath, R"("1")");
    tags.headers = {{"Authorization", basicOfAnna}};
    server.expect(tags);
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"r\""}}}});
    World world(knowing(server));
    for (int i = 0; i < 2; ++i) {
        const auto list = world.tags(server);
        VERIFY_RESULT(list);
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::basicWithoutCredentials()
{
    ScriptedServer server;
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"r\""}}}});
    World world;
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Unauthorized);
    QVERIFY(list.error().message.contains(u"docker login "_s + server.address()));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::basicWithWrongCredentials()
{
    ScriptedServer server;
    server.expect({.path = tagsPath, .reply = {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"r\""}}}});
    World world(knowing(server));
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Unauthorized);
    QVERIFY(!list.error().message.contains(u"MARK"_s));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::burstsAreRetried_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::newRow("500") << QList<int>{500};
    QTest::newRow("502, 503, 504") << QList<int>{502, 503, 504};
    QTest::newRow("408, 499, 522") << QList<int>{408, 499, 522};
    QTest::newRow("429 with a body only") << QList<int>{429, 429};
}

void TestClient::burstsAreRetried()
{
    QFETCH(const QList<int>, statuses);
    ScriptedServer server;
    for (const int status : statuses)
        server.expect({.path = tagsPath, .reply = {.status = status, .body = "Too Many Requests (HAP429)"}, .times = 1});
    server.expect(page(tagsPath, R"("1")"));
    World world;
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(server.requests().size(), statuses.size() + 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::retriesEnd_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("500") << 500 << int(ErrorKind::Server);
    QTest::newRow("503") << 503 << int(ErrorKind::Server);
    QTest::newRow("429") << 429 << int(ErrorKind::TooManyRequests);
}

void TestClient::retriesEnd()
{
    QFETCH(const int, status);
    ScriptedServer server;
    server.expect({.path = tagsPath, .reply = {.status = status}});
    World world;
    const auto list = world.tags(server);
    QVERIFY(!list);
    QTEST(int(list.error().kind), "kind");
    QCOMPARE(list.error().httpStatus, status);
    QVERIFY(list.error().message.contains(server.address()));
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::errorsTellWhenToComeBack_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1: not told

    const auto row = [](const char *name, int status, const QByteArray &value, qint64 seconds) { QTest::newRow(name) << status << value << seconds; };
    row("429", 429, "5", 5);
    row("503", 503, "5", 5);
    row("more than is waited for", 429, "7200", 7200);
    row("no time at all", 429, "0", 0);
    row("rubbish tells nothing", 429, "soon", -1);
    row("404 tells nothing", 404, "5", -1);
    row("500 tells nothing", 500, "5", -1);
}

void TestClient::errorsTellWhenToComeBack()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, value);
    QFETCH(const qint64, seconds);
    ScriptedServer server;
    server.expect({.path = tagsPath, .reply = {.status = status, .headers = {{"Retry-After", value}}, .body = errorBody}});
    World world({.longestRetryAfter = 2ms});
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().retryAfter.has_value(), seconds >= 0);
    if (seconds >= 0)
        QCOMPARE(list.error().retryAfter->count(), seconds * 1000);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::finalAnswersAreNotRetried_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {403, 404, 410, 413, 501, 505})
        QTest::newRow(qPrintable(QString::number(status))) << status;
}

void TestClient::finalAnswersAreNotRetried()
{
    QFETCH(const int, status);
    ScriptedServer server;
    server.expect({.path = tagsPath, .reply = {.status = status, .body = errorBody}});
    World world;
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().httpStatus, status);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::aCutAnswerIsRetried()
{
    ScriptedServer server;
    auto cut = page(tagsPath, R"("1","2")");
    cut.reply.cutAfter = 100;
    cut.times = 1;
    server.expect(cut);
    server.expect(page(tagsPath, R"("1","2")"));
    World world;
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(list->tags, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::retryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("value");

    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3600);
    QTest::newRow("seconds") << 429 << QByteArray("1");
    QTest::newRow("of 503") << 503 << QByteArray("1");
    QTest::newRow("far too many seconds") << 429 << QByteArray("999999");
    QTest::newRow("a date") << 429 << QLocale::c().toString(later, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

void TestClient::retryAfter()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, value);
    ScriptedServer server;
    server.expect({.path = tagsPath, .reply = {.status = status, .headers = {{"Retry-After", value}}}, .times = 1});
    server.expect(page(tagsPath, R"("1")"));
    World world({.delay = 1h, .longestRetryAfter = 300ms});
    QElapsedTimer clock;
    clock.start();
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QVERIFY(clock.elapsed() >= 300);
    QCOMPARE(world.client.takeWarnings().size(), 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::retryAfterThatIsNone_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("rubbish") << QByteArray("soon");
    QTest::newRow("a date in the past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
    QTest::newRow("nothing") << QByteArray("");
}

void TestClient::retryAfterThatIsNone()
{
    QFETCH(const QByteArray, value);
    ScriptedServer server;
    server.expect({.path = tagsPath, .reply = {.status = 429, .headers = {{"Retry-After", value}}}, .times = 1});
    server.expect(page(tagsPath, R"("1")"));
    World world({.longestRetryAfter = 1h});
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(world.client.takeWarnings(), QStringList());
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::retryAfterHoldsForTheHost()
{
    ScriptedServer server;
    ScriptedServer other;
    server.expect({.path = tagsPath, .reply = {.status = 429, .headers = {{"Retry-After", "60"}}}, .times = 1});
    server.expect(page(tagsPath, R"("1")"));
    server.expect({.method = "HEAD", .path = manifestPath, .reply = manifestReply(digestOf("x"))});
    other.expect({.method = "HEAD", .path = manifestPath, .reply = manifestReply(digestOf("x"))});
    World world({.longestRetryAfter = 1500ms});
    QElapsedTimer clock;
    clock.start();
    auto tags = world.client.tags(World::nameAt(server), {}, {});
    QTRY_VERIFY(world.services.gates.of(server.address()).notBefore() > async::Gate::Clock::now());
    const auto elsewhere = world.head(other);
    VERIFY_RESULT(elsewhere);
    QCOMPARE(server.requests().size(), 1);
    const auto head = world.head(server);
    VERIFY_RESULT(head);
    QVERIFY(clock.elapsed() >= 1500);
    const auto list = tests::waitFor(std::move(tags));
    VERIFY_RESULT(list);
    QCOMPARE(server.unexpected() + other.unexpected(), QStringList());
}

void TestClient::retryAfterOfATokenServer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("value");

    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3600);
    QTest::newRow("seconds") << 429 << QByteArray("1");
    QTest::newRow("of 503") << 503 << QByteArray("1");
    QTest::newRow("far too many seconds") << 429 << QByteArray("999999");
    QTest::newRow("a date") << 429 << QLocale::c().toString(later, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

void TestClient::retryAfterOfATokenServer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, value);
    ScriptedServer server;
    ScriptedServer tokens;
    auto tags = page(tagsPath, R"("1")");
    tags.headers = {{"Authorization", "Bearer t-MARK3"}};
    server.expect(tags);
    server.expect({.path = tagsPath, .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens))});
    tokens.expect({.path = tokenPath, .reply = {.status = status, .headers = {{"Retry-After", value}}}, .times = 1});
    tokens.expect({.path = tokenPath, .reply = token("t-MARK3")});
    World world({.delay = 1h, .longestRetryAfter = 300ms});
    QElapsedTimer clock;
    clock.start();
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QVERIFY(clock.elapsed() >= 300);
    QVERIFY(world.services.gates.of(u"token "_s + tokens.address()).notBefore() > async::Gate::Clock::time_point{});
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::retryAfterHoldsForTheTokenServer()
{
    ScriptedServer server;
    ScriptedServer tokens;
    const auto scope = [](const QByteArray &path) -> QByteArray { return "repository:team/" + path + ":pull"; };
    for (const QByteArray &path : {"one"_ba, "two"_ba}) {
        const QByteArray list = "/v2/team/" + path + "/tags/list?n=1000";
        auto tags = page(list, R"("1")");
        tags.headers = {{"Authorization", "Bearer t-MARK3"}};
        server.expect(tags);
        server.expect({.path = list, .headers = {{"Authorization", ""}}, .reply = challenge(tokenUrl(tokens), scope(path))});
    }
    tokens.expect({.path = "^/token.*", .reply = {.status = 429, .headers = {{"Retry-After", "60"}}}, .times = 1});
    tokens.expect({.path = "^/token.*", .reply = token("t-MARK3")});
    World world({.longestRetryAfter = 1500ms});
    QElapsedTimer clock;
    clock.start();
    auto first = world.client.tags(World::nameAt(server, u"team/one"_s), {}, {});
    QTRY_VERIFY(world.services.gates.of(u"token "_s + tokens.address()).notBefore() > async::Gate::Clock::now());
    const auto second = tests::waitFor(world.client.tags(World::nameAt(server, u"team/two"_s), {}, {}));
    VERIFY_RESULT(second);
    QVERIFY(clock.elapsed() >= 1500);
    const auto one = tests::waitFor(std::move(first));
    VERIFY_RESULT(one);
    QCOMPARE(tokens.requests().size(), 3);
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

void TestClient::aLongErrorIsRetried()
{
    ScriptedServer server;
    server.expect({.path = tagsPath, .reply = {.status = 503, .body = QByteArray(17 << 20, 'x')}, .times = 1});
    server.expect(page(tagsPath, R"("1")"));
    World world;
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    server.expect({.method = "GET", .path = manifestPath, .reply = {.status = 404, .body = QByteArray(5 << 20, 'x')}});
    const auto manifest = world.manifest(server);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::NotFound);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::cancel_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<bool>("stalls");

    QTest::newRow("while the registry stalls") << 200 << QByteArray() << true;
    QTest::newRow("before a retry") << 503 << QByteArray() << false;
    QTest::newRow("while told to wait") << 429 << QByteArray("3600") << false;
}

void TestClient::cancel()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const bool, stalls);
    ScriptedServer server;
    tests::Reply reply{.status = status, .headers = {{"Retry-After", retryAfter}}};
    if (stalls)
        reply = {.raw = QByteArray("HTTP/1.1 200"), .stalls = true};
    server.expect({.method = "HEAD", .path = manifestPath, .reply = reply});
    QList<qint64> times;
    for (int i = 0; i < 3; ++i) {
        World world({.delay = 1h, .longestRetryAfter = 1h});
        times += timeToStop(&world, server);
    }
    QVERIFY(*std::max_element(times.begin(), times.end()) < std::numeric_limits<qint64>::max());
    QVERIFY(*std::min_element(times.begin(), times.end()) < 200);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::cancelInTheQueue()
{
    ScriptedServer server;
    server.expect({.method = "HEAD", .path = manifestPath, .reply = {.raw = QByteArray(), .stalls = true}});
    World world({.width = 1});
    std::stop_source first;
    std::stop_source second;
    auto running = world.client.head(World::nameAt(server), u"1"_s, true, first.get_token());
    auto waiting = world.client.head(World::nameAt(server), u"1"_s, true, second.get_token());
    QTRY_COMPARE(server.requests().size(), 1);
    second.request_stop();
    const auto stopped = tests::waitFor(std::move(waiting));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(!running.isReady());
    first.request_stop();
    const auto head = tests::waitFor(std::move(running));
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::Cancelled);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::pauses()
{
    ScriptedServer server;
    server.expect(page(tagsPath, R"("1")"));
    async::PausePoint pause;
    pause.setPaused(true);
    World world({.pause = &pause});
    auto task = world.client.tags(World::nameAt(server), {}, {});
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 0);
    pause.setPaused(false);
    const auto list = tests::waitFor(std::move(task));
    VERIFY_RESULT(list);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::asksNoMoreAtOnceThanTheGateLets()
{
    ScriptedServer server;
    auto reply = manifestReply(digestOf("x"));
    reply.delay = 30ms;
    server.expect({.method = "HEAD", .path = "^/v2/team/app/manifests/.*", .reply = reply});
    World world({.width = 2});
    std::vector<QCoro::Task<core::Result<registry::ManifestHead>>> tasks;
    for (int i = 0; i < 8; ++i)
        tasks.push_back(world.client.head(World::nameAt(server), QString::number(i), true, {}));
    for (auto &task : tasks) {
        const auto head = tests::waitFor(std::move(task));
        VERIFY_RESULT(head);
    }
    QCOMPARE(server.requests().size(), 8);
    QVERIFY(server.mostAtOnce() <= 2);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::notesTheQuota()
{
    ScriptedServer server;
    auto reply = manifestReply(digestOf("x"));
    reply.headers += net::Headers{{"ratelimit-limit", "100;w=21600"}, {"ratelimit-remaining", "76;w=21600"}};
    server.expect({.method = "HEAD", .path = manifestPath, .reply = reply});
    World world;
    const auto head = world.head(server);
    VERIFY_RESULT(head);
    const auto quota = world.services.quotas.of(server.address());
    QVERIFY(quota.has_value());
    QCOMPARE(quota->limit, 100);
    QCOMPARE(quota->remaining, 76);
    QVERIFY(world.services.quotas.countsPulls(server.address()));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestClient::getSendsNoCredentials()
{
    ScriptedServer server;
    server.expect({.path = "/v2/namespaces/a?page_size=100", .headers = {{"Authorization", ""}}, .reply = {.status = 503}, .times = 1});
    server.expect({.path = "/v2/namespaces/a?page_size=100", .headers = {{"Authorization", ""}}, .reply = {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"r\""}}}});
    World world(knowing(server));
    const auto response = tests::waitFor(world.client.get(server.url(u"/v2/namespaces/a?page_size=100"_s), {}));
    VERIFY_RESULT(response);
    QCOMPARE(response->status, 401);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.unexpected(), QStringList());
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
