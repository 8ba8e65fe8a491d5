// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "registry/client.h"
#endif
#include "support/result.h"
#include "support/tasks.h"

#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lstags;
using core::ErrorKind;

namespace {

constexpr auto registryHost = "registry.example"_L1;
constexpr auto tokenHost = "auth.example"_L1;

/// A network that is not there: answers by host and notes what it was asked.
class FakeHttpClient final : public net::HttpClient
{
public:
    QHash<QString, std::function<net::Response(const net::Request &)>> hosts;
    QList<net::Request> asked;

    QCoro::Task<core::Result<net::Response>> send(net::Request request, std::stop_token) override
    {
        asked += request;
        const auto host = hosts.value(request.url.host());
        if (!host)
            co_return core::fail(ErrorKind::Network, u"there is no %1"_s.arg(request.url.host()));
        co_return host(request);
    }
    [[nodiscard]] QStringList askedHosts() const
    {
        QStringList hosts;
        for (const net::Request &request : asked)
            hosts += request.url.host();
        hosts.removeDuplicates();
        return hosts;
    }
};

/// Registries that want a token of `realm`.
struct World
{
    QTemporaryDir folder;
    FakeHttpClient http;
    registry::Services services;
    registry::Client client;

    explicit World(const QByteArray &realm, const registry::Credential &credential = {}, const QString &registry = registryHost)
        : services{.hosts = registry::HostPolicy::make({.certificateFolders = {folder.path()}}).value(),
                   .credentials = registry::CredentialStore(
                       {.dockerJson = folder.filePath(u"config.json"_s), .basicAuth = {{registry, credential}}, .usePodman = false}),
                   .tokens = {},
                   .quotas = {},
                   .gates = async::Gates(4),
                   .retry = {.retries = 0}},
          client(&http, &services)
    {
        const auto locked = [realm](const net::Request &request) {
            const QByteArray authorization = net::headerValue(request.headers, "Authorization");
            if (authorization.startsWith("Bearer "))
                return net::Response{.status = 200, .headers = {}, .body = R"({"tags":["1"]})", .url = {}};
            return net::Response{.status = 401,
                                 .headers = {{"WWW-Authenticate", "Bearer realm=\"" + realm + R"(",service="the registry")"}},
                                 .body = {},
                                 .url = {}};
        };
        http.hosts.insert(QUrl(u"https://"_s + registry).host(), locked);
    }
    void answerTokens(const net::Response &response, const QString &host = tokenHost)
    {
        http.hosts.insert(host, [response](const net::Request &) { return response; });
    }
    core::Result<registry::TagList> tags(const QString &registry = registryHost)
    {
        return tests::waitFor(client.tags({.registry = registry, .path = u"team/app"_s}, {}, {}));
    }
};

const registry::Credential anna{.username = u"anna"_s, .password = u"p-MARK2"_s};

net::Response token(const QByteArray &life = "300", const QByteArray &text = "t-MARK3")
{
    return {.status = 200, .headers = {}, .body = R"({"token":")" + text + R"(","expires_in":)" + life + '}', .url = {}};
}

net::Response redirect(const QByteArray &location, int status)
{
    return {.status = status, .headers = {{"Location", location}}, .body = {}, .url = {}};
}

/// Places that a public registry has no business to send anybody to.
void addPrivatePlaces()
{
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *rule, const QByteArray &place) { QTest::newRow(rule) << place; };
    row("http", "http://auth.example/token");
    row("http at the registry itself", "http://registry.example/token");
    row("the metadata service", "https://169.254.169.254/latest/meta-data");
    row("a private network, 10", "https://10.1.2.3/token");
    row("a private network, 172.16", "https://172.16.0.1/token");
    row("a private network, 172.31", "https://172.31.255.254/token");
    row("a private network, 192.168", "https://192.168.1.1/token");
    row("a carrier's network", "https://100.64.0.1/token");
    row("this computer", "https://127.0.0.1/token");
    row("this computer by another address", "https://127.8.9.10:8443/token");
    row("this computer in short", "https://127.1/token");
    row("this computer as a number", "https://2130706433/token");
    row("this computer in hexadecimal", "https://0x7f.0.0.1/token");
    row("this computer by name", "https://localhost/token");
    row("this computer by name in capitals", "https://LocalHost/token");
    row("this computer by name with a dot", "https://localhost./token");
    row("this computer by a name below its own", "https://a.localhost/token");
    row("any address", "https://0.0.0.0/token");
    row("this computer, IPv6", "https://[::1]/token");
    row("any address, IPv6", "https://[::]/token");
    row("link-local, IPv6", "https://[fe80::1]/token");
    row("link-local with a zone", "https://[fe80::1%25eth0]/token");
    row("a private network, IPv6", "https://[fd00::1]/token");
    row("the metadata service, IPv6", "https://[fd00:ec2::254]/token");
    row("the metadata service, mapped into IPv6", "https://[::ffff:169.254.169.254]/token");
    row("the metadata service, mapped and in hexadecimal", "https://[::ffff:a9fe:a9fe]/token");
    row("a private network, mapped into IPv6", "https://[::ffff:10.1.2.3]/token");
    row("the metadata service behind NAT64", "https://[64:ff9b::a9fe:a9fe]/token");
    row("a group of hosts", "https://224.0.0.1/token");
    row("without a scheme", "//10.1.2.3/token");
    row("a user name", "https://u:p-MARK2@auth.example/token");
}

} // namespace

/// Where a registry may send its users for a token.
class TestRealms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("DOCKER_AUTH_CONFIG"); }
    void refusesARealm_data() { addPrivatePlaces(); }
    void refusesARealm();
    void refusesARealmThatLeadsOn_data() { addPrivatePlaces(); }
    void refusesARealmThatLeadsOn();
    void sendsNoIdentityTokenOn();
    void trustsARealm_data();
    void trustsARealm();
    void followsARealmWithoutThePassword();
    void aPrivateRegistryMayHaveAPrivateRealm_data();
    void aPrivateRegistryMayHaveAPrivateRealm();
    void keepsTheQueryOfARealm_data();
    void keepsTheQueryOfARealm();
    void lifeOfAToken_data();
    void lifeOfAToken();
    void tokenLimit_data();
    void tokenLimit();
    void aTokenIsOfItsRegistryAlone();
};

void TestRealms::refusesARealm()
{
    QFETCH(const QByteArray, place);
    World world(place, anna);
    world.answerTokens(token());
    const auto list = world.tags();
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
    QVERIFY2(list.error().message.contains(registryHost), qPrintable(list.error().message));
    QVERIFY2(!list.error().message.contains(u"MARK"_s), qPrintable(list.error().message));
    QCOMPARE(world.http.askedHosts(), QStringList(registryHost));
    QCOMPARE(world.http.asked.size(), 1);
}

void TestRealms::refusesARealmThatLeadsOn()
{
    QFETCH(const QByteArray, place);
    for (const int status : {301, 302, 303, 307, 308}) {
        World world("https://auth.example/token", anna);
        world.answerTokens(redirect(place, status));
        const auto list = world.tags();
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::Protocol);
        QVERIFY2(list.error().message.contains(tokenHost), qPrintable(list.error().message));
        QVERIFY2(!list.error().message.contains(u"MARK"_s), qPrintable(list.error().message));
        QCOMPARE(world.http.askedHosts(), (QStringList{registryHost, tokenHost}));
        QCOMPARE(world.http.asked.size(), 2);
    }
}

void TestRealms::sendsNoIdentityTokenOn()
{
    for (const QByteArray &place : {"https://other.example/token"_ba, "https://127.0.0.1/token"_ba}) {
        World world("https://auth.example/token", {.identityToken = u"r-MARK4"_s});
        world.answerTokens(redirect(place, 307));
        world.answerTokens(token(), u"other.example"_s);
        const auto list = world.tags();
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::Protocol);
        QCOMPARE(world.http.askedHosts(), (QStringList{registryHost, tokenHost}));
    }
}

void TestRealms::trustsARealm_data()
{
    QTest::addColumn<QByteArray>("realm");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *rule, const QByteArray &realm, const QString &host) { QTest::newRow(rule) << realm << host; };
    row("another name", "https://auth.example/token", tokenHost);
    row("another name and port", "https://auth.example:8443/token", tokenHost);
    row("the registry itself", "https://registry.example/token", registryHost);
    row("another port of the registry", "https://registry.example:5001/token", registryHost);
    row("a path at the registry", "/token", registryHost);
    row("a public address", "https://8.8.8.8/token", u"8.8.8.8"_s);
    row("a public address beside a private network", "https://172.32.0.1/token", u"172.32.0.1"_s);
    row("a public address, IPv6", "https://[2001:4860:4860::8888]/token", u"2001:4860:4860::8888"_s);
    row("a name that begins like a private address", "https://10.1.2.3.example/token", u"10.1.2.3.example"_s);
}

void TestRealms::trustsARealm()
{
    QFETCH(const QByteArray, realm);
    QFETCH(const QString, host);
    World world(realm, anna);
    const auto registry = world.http.hosts.value(registryHost);
    world.http.hosts.insert(host, [registry](const net::Request &request) {
        return request.url.path() == "/token"_L1 ? token() : registry(request);
    });
    const auto list = world.tags();
    VERIFY_RESULT(list);
    QCOMPARE(list->tags, QStringList(u"1"_s));
    QCOMPARE(world.http.asked.size(), 3);
    QCOMPARE(world.http.asked.at(1).url.host(), host);
    QVERIFY(net::headerValue(world.http.asked.at(1).headers, "Authorization").startsWith("Basic "));
}

void TestRealms::followsARealmWithoutThePassword()
{
    World world("https://auth.example/token", anna);
    world.answerTokens(redirect("https://other.example/token", 302));
    world.answerTokens(token(), u"other.example"_s);
    const auto list = world.tags();
    VERIFY_RESULT(list);
    QCOMPARE(world.http.asked.size(), 4);
    QCOMPARE(world.http.asked.at(2).url.host(), u"other.example"_s);
    QCOMPARE(net::headerValue(world.http.asked.at(2).headers, "Authorization"), "");
}

void TestRealms::aPrivateRegistryMayHaveAPrivateRealm_data()
{
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QByteArray>("realm");
    QTest::addColumn<QString>("host");
    QTest::newRow("in the same network") << u"10.0.0.5:5000"_s << "https://10.0.0.6/token"_ba << u"10.0.0.6"_s;
    QTest::newRow("on the same host") << u"192.168.1.1:5000"_s << "https://192.168.1.1/token"_ba << u"192.168.1.1"_s;
    QTest::newRow("in public") << u"10.0.0.5:5000"_s << "https://auth.example/token"_ba << u"auth.example"_s;
}

void TestRealms::aPrivateRegistryMayHaveAPrivateRealm()
{
    QFETCH(const QString, registry);
    QFETCH(const QByteArray, realm);
    QFETCH(const QString, host);
    World world(realm, {}, registry);
    const auto locked = world.http.hosts.value(QUrl(u"https://"_s + registry).host());
    world.http.hosts.insert(host, [locked](const net::Request &request) {
        return request.url.path() == "/token"_L1 ? token() : locked(request);
    });
    const auto list = world.tags(registry);
    VERIFY_RESULT(list);
}

void TestRealms::keepsTheQueryOfARealm_data()
{
    QTest::addColumn<QByteArray>("realm");
    QTest::addColumn<QByteArray>("query");
    const QByteArray asked = "service=the%20registry&scope=repository:team/app:pull";
    QTest::newRow("none") << "https://auth.example/token"_ba << asked;
    QTest::newRow("an empty one") << "https://auth.example/token?"_ba << asked;
    QTest::newRow("one parameter") << "https://auth.example/token?account=a"_ba << "account=a&" + asked;
    QTest::newRow("escapes stay") << "https://auth.example/token?a=%2F%26%2B%3D&b=+"_ba << "a=%2F%26%2B%3D&b=+&" + asked;
    QTest::newRow("a word without a value") << "https://auth.example/token?x"_ba << "x&" + asked;
}

void TestRealms::keepsTheQueryOfARealm()
{
    QFETCH(const QByteArray, realm);
    QFETCH(const QByteArray, query);
    World world(realm);
    world.answerTokens(token());
    const auto list = world.tags();
    VERIFY_RESULT(list);
    QCOMPARE(world.http.asked.at(1).url.query(QUrl::FullyEncoded).toLatin1(), query);
}

void TestRealms::lifeOfAToken_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("life"); // seconds that count: 80 % of it
    const auto row = [](const char *rule, const QByteArray &answer, int life) { QTest::newRow(rule) << answer << life; };
    const auto told = [](const QByteArray &life) -> QByteArray { return R"({"token":"t-MARK3","expires_in":)" + life + '}'; };
    constexpr int least = 48;
    constexpr int most = 86400 * 4 / 5;
    row("none: a minute", R"({"token":"t-MARK3"})", least);
    row("null: a minute", told("null"), least);
    row("text: a minute", told(R"("3600")"), least);
    row("a list: a minute", told("[3600]"), least);
    row("0: a minute", told("0"), least);
    row("negative: a minute", told("-1"), least);
    row("very negative: a minute", told("-1e300"), least);
    row("less than a minute: a minute", told("59"), least);
    row("100 s", told("100"), 80);
    row("a fraction", told("100.9"), 80);
    row("a day", told("86400"), most);
    row("more than a day: a day", told("86401"), most);
    row("without end: a day", told("1e300"), most);
    row("beyond 64 bits: a day", told("99999999999999999999"), most);
}

void TestRealms::lifeOfAToken()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, life);
    World world("https://auth.example/token");
    world.answerTokens({.status = 200, .headers = {}, .body = answer, .url = {}});
    const auto list = world.tags();
    VERIFY_RESULT(list);
    const auto again = world.tags();
    VERIFY_RESULT(again);
    QCOMPARE(world.http.asked.size(), 4); // one token for both
    const registry::TokenKey key{
        .registry = registryHost, .service = u"the registry"_s, .scopes = {u"repository:team/app:pull"_s}, .account = {}};
    const auto now = registry::TokenCache::Clock::now();
    QVERIFY(world.services.tokens.find(key, now + std::chrono::seconds(life - 5)));
    QVERIFY(!world.services.tokens.find(key, now + std::chrono::seconds(life + 1)));
}

void TestRealms::tokenLimit_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::newRow("a token answer has 1 MiB") << qint64(1 << 20);
}

void TestRealms::tokenLimit()
{
    QFETCH(const qint64, limit);
    World world("https://auth.example/token");
    world.answerTokens(token());
    const auto list = world.tags();
    VERIFY_RESULT(list);
    QCOMPARE(world.http.asked.at(1).bodyLimit, limit);
}

void TestRealms::aTokenIsOfItsRegistryAlone()
{
    World world("https://auth.example/token");
    int tokens = 0;
    world.http.hosts.insert(tokenHost, [&tokens](const net::Request &) { return token("300", "token-" + QByteArray::number(++tokens)); });
    world.http.hosts.insert(u"second.example"_s, world.http.hosts.value(registryHost));
    for (const QString &registry : {QString(registryHost), u"second.example"_s, QString(registryHost), u"second.example"_s}) {
        const auto list = world.tags(registry);
        VERIFY_RESULT(list);
    }
    QCOMPARE(tokens, 2);
    for (const net::Request &request : std::as_const(world.http.asked)) {
        const QByteArray authorization = net::headerValue(request.headers, "Authorization");
        if (request.url.host() == tokenHost)
            QCOMPARE(authorization, "");
        else if (!authorization.isEmpty())
            QCOMPARE(authorization, request.url.host() == registryHost ? "Bearer token-1" : "Bearer token-2");
    }
}

QTEST_GUILESS_MAIN(TestRealms)
#include "tst_realms.moc"
