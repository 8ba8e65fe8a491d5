// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/endpoint.h"
#include "net/localhttpclient.h"
#include "support/result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lstags;

class TestEndpoint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanupTestCase();
    void readsSockets_data();
    void readsSockets();
    void readsAddresses_data();
    void readsAddresses();
    void speaksTlsWhereAsked_data();
    void speaksTlsWhereAsked();
    void refuses_data();
    void refuses();
    void looksForTheEngine();
    void makesTheRightClient();

private:
    QTemporaryDir m_folder;
    QMap<QByteArray, QByteArray> m_before;
};

namespace {

const QByteArrayList variables{"DOCKER_TLS_VERIFY", "DOCKER_TLS", "DOCKER_CERT_PATH", "XDG_RUNTIME_DIR"};

#ifdef Q_OS_WIN
const QString dockerDefault = u"npipe:////./pipe/docker_engine"_s;
#else
const QString dockerDefault = u"unix:///var/run/docker.sock"_s;
#endif

} // namespace

void TestEndpoint::init()
{
    for (const QByteArray &name : variables) {
        if (qEnvironmentVariableIsSet(name.constData()) && !m_before.contains(name))
            m_before.insert(name, qgetenv(name.constData()));
        qunsetenv(name.constData());
    }
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
}

void TestEndpoint::cleanupTestCase()
{
    for (const QByteArray &name : variables)
        qunsetenv(name.constData());
    for (auto variable = m_before.cbegin(); variable != m_before.cend(); ++variable)
        qputenv(variable.key().constData(), variable.value());
}

void TestEndpoint::readsSockets_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");

    QTest::newRow("a socket") << u"unix:///var/run/docker.sock"_s << u"/var/run/docker.sock"_s;
    QTest::newRow("a socket of another name") << u"unix:///run/user/1000/podman/podman.sock"_s << u"/run/user/1000/podman/podman.sock"_s;
    QTest::newRow("a path with blanks") << u"unix:///tmp/my docker.sock"_s << u"/tmp/my docker.sock"_s;
    QTest::newRow("a path is not decoded") << u"unix:///tmp/a%20b"_s << u"/tmp/a%20b"_s;
    QTest::newRow("a pipe of Windows") << u"npipe:////./pipe/docker_engine"_s << u"\\\\.\\pipe\\docker_engine"_s;
}

void TestEndpoint::readsSockets()
{
    QFETCH(const QString, host);
    const auto endpoint = engine::Endpoint::parse(host);
    VERIFY_RESULT(endpoint);
    QTEST(endpoint->socketPath, "path");
    QCOMPARE(endpoint->url, QUrl(u"http://localhost"_s));
    QCOMPARE(endpoint->text, host);
}

void TestEndpoint::readsAddresses_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("url");

    QTest::newRow("a name and a port") << u"tcp://engine:12375"_s << u"http://engine:12375"_s;
    QTest::newRow("without a port it is 2375") << u"tcp://engine"_s << u"http://engine:2375"_s;
    QTest::newRow("a slash at the end") << u"tcp://engine:2375/"_s << u"http://engine:2375"_s;
    QTest::newRow("an IPv4 address") << u"tcp://127.0.0.1:2375"_s << u"http://127.0.0.1:2375"_s;
    QTest::newRow("an IPv6 address") << u"tcp://[::1]:2375"_s << u"http://[::1]:2375"_s;
}

void TestEndpoint::readsAddresses()
{
    QFETCH(const QString, host);
    const auto endpoint = engine::Endpoint::parse(host);
    VERIFY_RESULT(endpoint);
    QTEST(endpoint->url.toString(), "url");
    QCOMPARE(endpoint->socketPath, QString());
    QCOMPARE(endpoint->text, host);
}

void TestEndpoint::speaksTlsWhereAsked_data()
{
    QTest::addColumn<QByteArray>("verify");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("url");

    QTest::newRow("a port that is given stays") << QByteArray("1") << u"tcp://engine:2375"_s << u"https://engine:2375"_s;
    QTest::newRow("without a port it is 2376") << QByteArray("1") << u"tcp://engine"_s << u"https://engine:2376"_s;
    QTest::newRow("an empty variable asks for nothing") << QByteArray("") << u"tcp://engine"_s << u"http://engine:2375"_s;
    QTest::newRow("a socket needs none") << QByteArray("1") << u"unix:///var/run/docker.sock"_s << u"http://localhost"_s;
}

void TestEndpoint::speaksTlsWhereAsked()
{
    QFETCH(const QByteArray, verify);
    QFETCH(const QString, host);
    qputenv("DOCKER_TLS_VERIFY", verify);
    const auto endpoint = engine::Endpoint::parse(host);
    VERIFY_RESULT(endpoint);
    QTEST(endpoint->url.toString(), "url");
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("host");

    QTest::newRow("only a path") << u"/var/run/docker.sock"_s;
    QTest::newRow("only a name") << u"engine:2375"_s;
    QTest::newRow("white space") << u" "_s;
    QTest::newRow("HTTP") << u"http://engine:2375"_s;
    QTest::newRow("SSH") << u"ssh://anna@engine"_s;
    QTest::newRow("a file descriptor") << u"fd://"_s;
    QTest::newRow("a socket without a path") << u"unix://"_s;
    QTest::newRow("a path that is relative") << u"unix://docker.sock"_s;
    QTest::newRow("no host") << u"tcp://"_s;
    QTest::newRow("only a port") << u"tcp://:2375"_s;
    QTest::newRow("a port over 65535") << u"tcp://engine:65536"_s;
    QTest::newRow("a port that is no number") << u"tcp://engine:x"_s;
    QTest::newRow("a blank in the host") << u"tcp://my engine:2375"_s;
    QTest::newRow("IPv6 without brackets") << u"tcp://fe80::1:2375"_s;
    QTest::newRow("an account") << u"tcp://anna@engine:2375"_s;
    QTest::newRow("an account with a password") << u"tcp://anna:secret@engine:2375"_s;
    QTest::newRow("a password in another scheme") << u"http://anna:secret@engine:2375"_s;
    QTest::newRow("a password without a scheme") << u"anna:secret@engine:2375"_s;
    QTest::newRow("a password with a port that is none") << u"tcp://anna:secret@engine:x"_s;
    QTest::newRow("a secret in a query") << u"tcp://engine:2375?token=secret"_s;
    QTest::newRow("port 0") << u"tcp://engine:0"_s;
    QTest::newRow("a path") << u"tcp://engine:2375/x"_s;
    QTest::newRow("an empty query") << u"tcp://engine:2375?"_s;
    QTest::newRow("a fragment") << u"tcp://engine:2375#z"_s;
    QTest::newRow("path, query and fragment") << u"tcp://engine:2375/x?y#z"_s;
    QTest::newRow("a pipe without a name") << u"npipe://"_s;
    QTest::newRow("a pipe of slashes") << u"npipe:////"_s;
    QTest::newRow("control characters") << u"\x1b[2J\u202e"_s;
    QTest::newRow("longer than any address") << QString(100000, u'x');
}

void TestEndpoint::refuses()
{
    QFETCH(const QString, host);
    const auto endpoint = engine::Endpoint::parse(host);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, core::ErrorKind::Usage);
    QVERIFY(endpoint.error().message.contains(u"DOCKER_HOST"_s));
    QVERIFY(!endpoint.error().message.contains(u"secret"_s));
    QVERIFY(endpoint.error().message.size() < 1000);
    QCOMPARE(core::printable(endpoint.error().message), endpoint.error().message);
}

void TestEndpoint::looksForTheEngine()
{
    const QString ofTheSystem = u"/run/podman/podman.sock"_s;
    const bool hasDocker = QFileInfo::exists(u"/var/run/docker.sock"_s);
    const QString withoutOurs = !hasDocker && QFileInfo::exists(ofTheSystem) ? QString(u"unix://"_s + ofTheSystem) : dockerDefault;
    const auto before = engine::Endpoint::parse(QString());
    VERIFY_RESULT(before);
    QCOMPARE(before->text, withoutOurs);

    QVERIFY(QDir(m_folder.path()).mkdir(u"podman"_s));
    QFile socket(m_folder.filePath(u"podman/podman.sock"_s));
    QVERIFY(socket.open(QIODevice::WriteOnly));
    const auto after = engine::Endpoint::parse(QString());
    VERIFY_RESULT(after);
    QCOMPARE(after->text, hasDocker ? dockerDefault : QString(u"unix://"_s + socket.fileName()));
    QCOMPARE(after->socketPath, after->text.mid(7));
}

void TestEndpoint::makesTheRightClient()
{
    const auto socket = engine::Endpoint::parse(u"unix:///var/run/docker.sock"_s);
    const auto address = engine::Endpoint::parse(u"tcp://127.0.0.1:2375"_s);
    VERIFY_RESULT(socket);
    VERIFY_RESULT(address);
    QVERIFY(dynamic_cast<net::LocalHttpClient *>(socket->makeHttpClient({}).get()));
    QVERIFY(dynamic_cast<net::NetworkHttpClient *>(address->makeHttpClient({}).get()));
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
