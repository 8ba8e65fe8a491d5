// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/networkhttpclient.h"
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "registry/client.h"
#endif
#include "support/result.h"
#include "support/scriptedserver.h"
#include "support/tasks.h"
#include "support/testcertificates.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::ErrorKind;
using tests::ScriptedServer;
using tests::ServerCertificate;
using tests::TestCertificates;

namespace {

constexpr auto tagsPath = "/v2/team/app/tags/list?n=1000";

/// A registry client whose TLS comes from certs.d folders, and that speaks no plain HTTP.
struct World
{
    explicit World(const QString &certificates, bool verify = true)
        : services{.hosts = registry::HostPolicy::make(
                                {.insecurePattern = u"^$"_s, .verifyTls = verify, .certificateFolders = {certificates}})
                                .value(),
                   .credentials = registry::CredentialStore(
                       {.dockerJson = folder.filePath(u"config.json"_s), .basicAuth = {}, .usePodman = false}),
                   .tokens = {},
                   .quotas = {},
                   .gates = async::Gates(4),
                   .retry = {.retries = 0}},
          http({.tls = [this](const QUrl &url) { return services.hosts.tlsFor(url); }, .trace = {}}),
          client(&http, &services)
    {}

    QTemporaryDir folder;
    registry::Services services;
    net::NetworkHttpClient http;
    registry::Client client;

    core::Result<registry::TagList> tags(const ScriptedServer &server)
    {
        return tests::waitFor(client.tags({.registry = server.address(), .path = u"team/app"_s}, {}, {}));
    }
};

void offerTags(ScriptedServer &server)
{
    server.expect({.path = tagsPath, .reply = {.body = R"({"tags":["1"]})"}});
}

tests::ServerOptions serving(const tests::Identity &identity, const QByteArray &clientAuthority = {})
{
    return {.certificate = identity.certificate, .key = identity.key, .clientAuthority = clientAuthority};
}

} // namespace

Q_DECLARE_METATYPE(lstags::tests::ServerCertificate)

/// Whom a registry client believes, by real handshakes.
class TestTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("DOCKER_AUTH_CONFIG"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void refusesACertificate_data();
    void refusesACertificate();
    void believesACertificate_data();
    void believesACertificate();
    void needsTheFolderOfTheHost();
    void showsItsOwnCertificate_data();
    void showsItsOwnCertificate();
    void aTokenServerIsHeldToTheSame_data();
    void aTokenServerIsHeldToTheSame();

private:
    void trust(const ScriptedServer &server, const QByteArray &authority, const tests::Identity &client = {}) const
    {
        QVERIFY(TestCertificates::writeFolder(m_folder->path(), server.address(), authority, client));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestCertificates m_certificates;
    TestCertificates m_others;
};

void TestTls::refusesACertificate_data()
{
    QTest::addColumn<ServerCertificate>("certificate");
    QTest::addColumn<bool>("isForeign");
    const auto row = [](const char *rule, const ServerCertificate &certificate, bool isForeign = false) { QTest::newRow(rule) << certificate << isForeign; };
    row("that has expired", {.firstDay = -10, .lastDay = -1});
    row("that is not valid yet", {.firstDay = 1, .lastDay = 10});
    row("that nobody else signed", {.signsItself = true});
    row("of another name", {.names = "DNS:registry.example"});
    row("of another address", {.names = "IP:127.0.0.2"});
    row("of another authority", {}, true);
}

void TestTls::refusesACertificate()
{
    QFETCH(const ServerCertificate, certificate);
    QFETCH(const bool, isForeign);
    ScriptedServer server(serving((isForeign ? m_others : m_certificates).server(certificate)));
    offerTags(server);
    trust(server, m_certificates.authority());
    World world(m_folder->path());
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Tls);
    QVERIFY2(list.error().message.contains(server.address()), qPrintable(list.error().message));
    QCOMPARE(server.requests().size(), 0);

    World careless(m_folder->path(), false); // -k
    const auto carelessList = careless.tags(server);
    VERIFY_RESULT(carelessList);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestTls::believesACertificate_data()
{
    QTest::addColumn<ServerCertificate>("certificate");
    QTest::addColumn<bool>("isItsOwnAuthority");
    QTest::newRow("of the authority in certs.d") << ServerCertificate() << false;
    QTest::newRow("of several names") << ServerCertificate{.names = "DNS:registry.example,IP:127.0.0.1"} << false;
    QTest::newRow("that signed itself and is in certs.d") << ServerCertificate{.signsItself = true} << true;
}

void TestTls::believesACertificate()
{
    QFETCH(const ServerCertificate, certificate);
    QFETCH(const bool, isItsOwnAuthority);
    const tests::Identity identity = m_certificates.server(certificate);
    ScriptedServer server(serving(identity));
    offerTags(server);
    trust(server, isItsOwnAuthority ? identity.certificate : m_certificates.authority());
    World world(m_folder->path());
    const auto list = world.tags(server);
    VERIFY_RESULT(list);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestTls::needsTheFolderOfTheHost()
{
    ScriptedServer server(serving(m_certificates.server()));
    ScriptedServer neighbour(serving(m_certificates.server()));
    trust(neighbour, m_certificates.authority());
    World world(m_folder->path());
    const auto list = world.tags(server);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Tls);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestTls::showsItsOwnCertificate_data()
{
    QTest::addColumn<int>("client"); // 0: none, 1: of the authority, 2: of another
    QTest::addColumn<bool>("isLetIn");
    QTest::newRow("that the registry's authority signed") << 1 << true;
    QTest::newRow("or is sent away") << 0 << false;
    QTest::newRow("but not one of another authority") << 2 << false;
}

void TestTls::showsItsOwnCertificate()
{
    QFETCH(const int, client);
    QFETCH(const bool, isLetIn);
    ScriptedServer server(serving(m_certificates.server(), m_certificates.authority()));
    offerTags(server);
    const tests::Identity own = client == 1 ? m_certificates.client() : m_others.client();
    trust(server, m_certificates.authority(), client == 0 ? tests::Identity() : own);
    World world(m_folder->path());
    const auto list = world.tags(server);
    QCOMPARE(list.has_value(), isLetIn);
    if (!list) {
        QVERIFY(list.error().kind == ErrorKind::Tls || list.error().kind == ErrorKind::Network); // TLS 1.3 tells the client behind the handshake
        QVERIFY2(list.error().message.contains(server.address()), qPrintable(list.error().message));
    }
    QCOMPARE(server.requests().size(), isLetIn ? 1 : 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestTls::aTokenServerIsHeldToTheSame_data()
{
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("its authority is unknown") << false;
    QTest::newRow("its authority is in certs.d") << true;
}

void TestTls::aTokenServerIsHeldToTheSame()
{
    QFETCH(const bool, isTrusted);
    ScriptedServer server(serving(m_certificates.server()));
    ScriptedServer tokens(serving(m_others.server()));
    server.expect({.path = tagsPath,
                   .headers = {{"Authorization", ""}},
                   .reply = {.status = 401,
                             .headers = {{"WWW-Authenticate", "Bearer realm=\"" + tokens.url(u"/token"_s).toEncoded() + "\",service=\"x\""}}}});
    offerTags(server);
    tokens.expect({.path = "^/token.*", .reply = {.body = R"({"token":"t"})"}});
    trust(server, m_certificates.authority());
    if (isTrusted)
        trust(tokens, m_others.authority());
    World world(m_folder->path());
    const auto list = world.tags(server);
    QCOMPARE(list.has_value(), isTrusted);
    if (!list) {
        QCOMPARE(list.error().kind, ErrorKind::Tls);
        QVERIFY2(list.error().message.contains(tokens.address()), qPrintable(list.error().message));
        QCOMPARE(tokens.requests().size(), 0);
    }
    QCOMPARE(server.unexpected() + tokens.unexpected(), QStringList());
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
