// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/client.h"
#include "support/result.h"
#include "support/scriptedserver.h"
#include "support/tasks.h"
#include "support/testcertificates.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::ErrorKind;
using tests::Reply;
using tests::ScriptedServer;

namespace {

Reply versionReply(const QByteArray &api, const QByteArray &oldest)
{
    return {.body = R"({"Version":"28.2.2","ApiVersion":")" + api + R"(","MinAPIVersion":")" + oldest + R"("})"};
}

/// Everything that info() and images() ask for.
void offer(ScriptedServer &engine, const QByteArray &api, const QByteArray &oldest, const QByteArray &used)
{
    engine.expect({.path = "/version", .reply = versionReply(api, oldest)});
    engine.expect({.path = "/v" + used + "/info", .reply = {.body = R"({"Driver":"overlay2"})"}});
    engine.expect({.path = "/v" + used + "/images/json", .reply = {.body = R"([{"Id":"sha256:0","RepoTags":["a:1"]}])"}});
}

core::Result<engine::Info> infoOf(const QString &dockerHost)
{
    const auto endpoint = engine::Endpoint::parse(dockerHost);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    engine::Client client(*endpoint);
    return tests::waitFor(client.info({}));
}

core::Result<QList<engine::Image>> imagesOf(const QString &dockerHost)
{
    const auto endpoint = engine::Endpoint::parse(dockerHost);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    engine::Client client(*endpoint);
    return tests::waitFor(client.images({}));
}

} // namespace

/// The first words with an engine: which version of its API, and over what.
class TestNegotiation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosesAVersion_data();
    void choosesAVersion();
    void refusesAVersion_data();
    void refusesAVersion();
    void asksForTheVersionOnce();
    void stopsBesideASilentEngine_data();
    void stopsBesideASilentEngine();
    void speaksTcp();
    void nobodyAtTheAddress();
    void speaksTlsWithACertificate();
    void refusesTls_data();
    void refusesTls();
    void needsTheFilesOfTls();

private:
    [[nodiscard]] QString socket() const { return m_folder->filePath(u"engine.sock"_s); }
    [[nodiscard]] QString dockerHost() const { return u"unix://"_s + socket(); }
    void write(const QString &name, const QByteArray &text) const;
    void useTls(const QByteArray &authority, const tests::Identity &client) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNegotiation::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"DOCKER_TLS_VERIFY", "DOCKER_TLS", "DOCKER_CERT_PATH"})
        qunsetenv(name);
}

void TestNegotiation::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestNegotiation::useTls(const QByteArray &authority, const tests::Identity &client) const
{
    write(u"ca.pem"_s, authority);
    write(u"cert.pem"_s, client.certificate);
    write(u"key.pem"_s, client.key);
    qputenv("DOCKER_TLS_VERIFY", "1");
    qputenv("DOCKER_CERT_PATH", QFile::encodeName(m_folder->path()));
}

void TestNegotiation::choosesAVersion_data()
{
    QTest::addColumn<QByteArray>("api");
    QTest::addColumn<QByteArray>("oldest");
    QTest::addColumn<QByteArray>("used");
    const auto row = [](const char *rule, const QByteArray &api, const QByteArray &oldest, const QByteArray &used) {
        QTest::newRow(rule) << api << oldest << used;
    };
    row("a newer engine gets ours", "1.60", "1.44", "1.51");
    row("our newest", "1.51", "1.24", "1.51");
    row("an older engine gets its own", "1.41", "1.12", "1.41");
    row("our oldest", "1.40", "1.12", "1.40");
    row("an engine that begins with our newest", "1.60", "1.51", "1.51");
    row("numbers, not text: 1.100 is new", "1.100", "1.9", "1.51");
    row("an engine of another number", "2.0", "1.44", "1.51");
    row("no oldest one told", "1.45", "", "1.45");
    row("a zero before it", "1.045", "1.12", "1.45");
}

void TestNegotiation::choosesAVersion()
{
    QFETCH(const QByteArray, api);
    QFETCH(const QByteArray, oldest);
    QFETCH(const QByteArray, used);
    ScriptedServer engine({.localSocket = socket()});
    offer(engine, api, oldest, used);
    const auto info = infoOf(dockerHost());
    VERIFY_RESULT(info);
    QCOMPARE(info->apiVersion.toLatin1(), used);
    QCOMPARE(engine.unexpected(), QStringList());
}

void TestNegotiation::refusesAVersion_data()
{
    QTest::addColumn<QByteArray>("api");
    QTest::addColumn<QByteArray>("oldest");
    QTest::newRow("an engine that has dropped ours") << "1.60"_ba << "1.52"_ba;
    QTest::newRow("an engine that has dropped ours, by numbers") << "1.200"_ba << "1.100"_ba;
    QTest::newRow("an engine before ours") << "1.39"_ba << "1.12"_ba;
    QTest::newRow("numbers, not text: 1.9 is old") << "1.9"_ba << "1.1"_ba;
    QTest::newRow("another number before it") << "0.99"_ba << ""_ba;
    QTest::newRow("an engine that asks for the next number") << "2.1"_ba << "2.0"_ba;
    QTest::newRow("no number") << "new"_ba << "1.12"_ba;
    QTest::newRow("nothing") << ""_ba << ""_ba;
    QTest::newRow("a negative number") << "1.-1"_ba << ""_ba;
}

void TestNegotiation::refusesAVersion()
{
    QFETCH(const QByteArray, api);
    QFETCH(const QByteArray, oldest);
    ScriptedServer engine({.localSocket = socket()});
    engine.expect({.path = "/version", .reply = versionReply(api, oldest)});
    const auto info = infoOf(dockerHost());
    QVERIFY(!info);
    QCOMPARE(info.error().kind, ErrorKind::Unavailable);
    QVERIFY2(info.error().message.contains(u"update"_s), qPrintable(info.error().message));
    QCOMPARE(engine.requests().size(), 1);
    QCOMPARE(engine.unexpected(), QStringList());
}

void TestNegotiation::asksForTheVersionOnce()
{
    ScriptedServer engine({.localSocket = socket()});
    offer(engine, "1.41", "1.12", "1.41");
    const auto endpoint = engine::Endpoint::parse(dockerHost());
    VERIFY_RESULT(endpoint);
    engine::Client client(*endpoint);
    for (int i = 0; i < 2; ++i) {
        const auto info = tests::waitFor(client.info({}));
        VERIFY_RESULT(info);
        const auto images = tests::waitFor(client.images({}));
        VERIFY_RESULT(images);
        QCOMPARE(images->size(), 1);
    }
    QCOMPARE(engine.requests().size(), 5);
    QCOMPARE(engine.unexpected(), QStringList());
}

void TestNegotiation::stopsBesideASilentEngine_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("overTcp");
    QTest::newRow("that tells no version") << "/version"_ba << false;
    QTest::newRow("that lists no images") << "/v1.41/images/json"_ba << false;
    QTest::newRow("that tells no version, over TCP") << "/version"_ba << true;
    QTest::newRow("that lists no images, over TCP") << "/v1.41/images/json"_ba << true;
}

void TestNegotiation::stopsBesideASilentEngine()
{
    QFETCH(const QByteArray, path);
    QFETCH(const bool, overTcp);
    ScriptedServer engine({.localSocket = overTcp ? QString() : socket()});
    engine.expect({.path = path, .reply = {.raw = QByteArray(""), .stalls = true}});
    offer(engine, "1.41", "1.12", "1.41");
    const auto endpoint = engine::Endpoint::parse(overTcp ? u"tcp://"_s + engine.address() : dockerHost());
    VERIFY_RESULT(endpoint);
    engine::Client client(*endpoint);
    std::stop_source stop;
    QElapsedTimer sinceStop;
    QTimer timer;
    timer.start(20);
    connect(&timer, &QTimer::timeout, this, [&] {
        const auto requests = engine.requests();
        if (stop.stop_requested() || requests.isEmpty() || requests.constLast().target != path)
            return;
        sinceStop.start();
        stop.request_stop();
    });
    const auto images = tests::waitFor(client.images(stop.get_token()));
    QVERIFY(!images);
    QCOMPARE(images.error().kind, ErrorKind::Cancelled);
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
    QCOMPARE(engine.unexpected(), QStringList());
}

void TestNegotiation::speaksTcp()
{
    ScriptedServer engine;
    offer(engine, "1.41", "1.12", "1.41");
    const auto images = imagesOf(u"tcp://"_s + engine.address());
    VERIFY_RESULT(images);
    QCOMPARE(images->first().tags, QStringList(u"a:1"_s));
    QCOMPARE(engine.unexpected(), QStringList());
}

void TestNegotiation::nobodyAtTheAddress()
{
    QString host;
    {
        const ScriptedServer engine;
        host = u"tcp://"_s + engine.address();
    }
    const auto images = imagesOf(host);
    QVERIFY(!images);
    QCOMPARE(images.error().kind, ErrorKind::Unavailable);
    QVERIFY(images.error().message.contains(host));
    QVERIFY(images.error().message.contains(u"DOCKER_HOST"_s));
}

void TestNegotiation::speaksTlsWithACertificate()
{
    const tests::TestCertificates certificates;
    const tests::Identity server = certificates.server();
    ScriptedServer engine({.certificate = server.certificate, .key = server.key, .clientAuthority = certificates.authority()});
    offer(engine, "1.41", "1.12", "1.41");
    useTls(certificates.authority(), certificates.client());
    const auto images = imagesOf(u"tcp://"_s + engine.address());
    VERIFY_RESULT(images);
    QCOMPARE(images->size(), 1);
    QCOMPARE(engine.unexpected(), QStringList());
}

void TestNegotiation::refusesTls_data()
{
    QTest::addColumn<bool>("foreignEngine");
    QTest::addColumn<bool>("foreignClient");
    QTest::newRow("of an engine of another authority") << true << false;
    QTest::newRow("from a client of another authority") << false << true;
}

void TestNegotiation::refusesTls()
{
    QFETCH(const bool, foreignEngine);
    QFETCH(const bool, foreignClient);
    const tests::TestCertificates certificates;
    const tests::TestCertificates others;
    const tests::Identity server = (foreignEngine ? others : certificates).server();
    ScriptedServer engine({.certificate = server.certificate, .key = server.key, .clientAuthority = certificates.authority()});
    useTls(certificates.authority(), (foreignClient ? others : certificates).client());
    const auto images = imagesOf(u"tcp://"_s + engine.address());
    QVERIFY(!images);
    QCOMPARE(images.error().kind, ErrorKind::Unavailable);
    QCOMPARE(engine.requests().size(), 0);
    QCOMPARE(engine.unexpected(), QStringList());
}

void TestNegotiation::needsTheFilesOfTls()
{
    ScriptedServer engine;
    qputenv("DOCKER_TLS_VERIFY", "1");
    qputenv("DOCKER_CERT_PATH", QFile::encodeName(m_folder->path()));
    const auto images = imagesOf(u"tcp://"_s + engine.address());
    QVERIFY(!images);
    QVERIFY2(images.error().message.contains(m_folder->path()), qPrintable(images.error().message));
    QCOMPARE(engine.connections(), 0);
}

QTEST_GUILESS_MAIN(TestNegotiation)
#include "tst_negotiation.moc"
