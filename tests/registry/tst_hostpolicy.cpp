// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/hostpolicy.h"
#include "support/result.h"
#include "support/scriptedserver.h"
#include "support/tasks.h"
#include "support/testcertificates.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::ErrorKind;
using registry::HostPolicy;

class TestHostPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void baseUrls_data();
    void baseUrls();
    void insecurePattern_data();
    void insecurePattern();
    void refusesABadPattern_data();
    void refusesABadPattern();
    void aFolderMakesLoopbackSecure();

    void verifiesUnlessTold();
    void addsTheAuthorityOfTheHost();
    void thePortIsPartOfTheName();
    void takesTheFirstFolder();
    void addsTheClientsCertificate();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void trustsThatServerOnly();

private:
    tests::TestCertificates m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString &name, const QByteArray &text) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] HostPolicy policy(HostPolicy::Options options = {}) const
    {
        if (options.certificateFolders.isEmpty())
            options.certificateFolders = {m_folder->path()};
        return HostPolicy::make(options).value();
    }
};

namespace {

qsizetype systemAuthorities()
{
    return QSslConfiguration::defaultConfiguration().caCertificates().size();
}

} // namespace

void TestHostPolicy::initTestCase()
{
    QVERIFY(!m_certificates.authority().isEmpty());
}

void TestHostPolicy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestHostPolicy::baseUrls_data()
{
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("url");

    const auto row = [](const char *name, const QString &registry, const QString &url) { QTest::newRow(name) << registry << url; };
    row("https", u"quay.io"_s, u"https://quay.io"_s);
    row("https with a port", u"registry:5000"_s, u"https://registry:5000"_s);
    row("Docker Hub has another host", u"registry.hub.docker.com"_s, u"https://registry-1.docker.io"_s);
    row("localhost is plain", u"localhost"_s, u"http://localhost"_s);
    row("localhost with a port is plain", u"localhost:5000"_s, u"http://localhost:5000"_s);
    row("127.0.0.1 is plain", u"127.0.0.1:5000"_s, u"http://127.0.0.1:5000"_s);
    row("all of 127.0.0.0/8 is plain", u"127.255.0.9"_s, u"http://127.255.0.9"_s);
    row("::1 is plain", u"[::1]:5000"_s, u"http://[::1]:5000"_s);
    row("a private address is not", u"192.168.1.1:5000"_s, u"https://192.168.1.1:5000"_s);
    row("a name that starts like loopback is not", u"127.example.com"_s, u"https://127.example.com"_s);
    row("a name that starts like localhost is not", u"localhost.example.com"_s, u"https://localhost.example.com"_s);
    row("a port that looks like loopback is not", u"quay.io:127"_s, u"https://quay.io:127"_s);
}

void TestHostPolicy::baseUrls()
{
    QFETCH(const QString, registry);
    QFETCH(const QString, url);
    QCOMPARE(policy().baseUrl(registry), QUrl(url));
    QCOMPARE(policy().isInsecure(registry), url.startsWith(u"http:"_s));
}

void TestHostPolicy::insecurePattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<bool>("insecure");

    const auto row = [](const char *name, const QString &pattern, const QString &registry, bool insecure) {
        QTest::newRow(name) << pattern << registry << insecure;
    };
    row("finds the host", u"^registry"_s, u"registry:5000"_s, true);
    row("finds the port", u":5000$"_s, u"registry:5000"_s, true);
    row("searches, it is not anchored", u"gist"_s, u"registry"_s, true);
    row("does not find", u"^registry$"_s, u"quay.io"_s, false);
    row("one for all finds all", u".*"_s, u"quay.io"_s, true);
    row("replaces what holds for loopback", u"^registry$"_s, u"localhost:5000"_s, false);
}

void TestHostPolicy::insecurePattern()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, registry);
    QFETCH(const bool, insecure);
    const HostPolicy asked = policy({.insecurePattern = pattern});
    QCOMPARE(asked.isInsecure(registry), insecure);
    QCOMPARE(asked.baseUrl(registry).scheme(), insecure ? u"http"_s : u"https"_s);
}

void TestHostPolicy::refusesABadPattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("an open bracket") << u"(a"_s;
    QTest::newRow("a look-behind") << u"(?<=a)b"_s;
    QTest::newRow("too long") << QString(2000, u'a');
}

void TestHostPolicy::refusesABadPattern()
{
    QFETCH(const QString, pattern);
    const auto made = HostPolicy::make({.insecurePattern = pattern});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Usage);
    QVERIFY(made.error().message.contains(u"-I"_s));
}

void TestHostPolicy::aFolderMakesLoopbackSecure()
{
    QVERIFY(tests::TestCertificates::writeFolder(m_folder->path(), u"localhost:5000"_s, m_certificates.authority()));
    QCOMPARE(policy().baseUrl(u"localhost:5000"_s), QUrl(u"https://localhost:5000"_s));
    QCOMPARE(policy().baseUrl(u"localhost:5001"_s), QUrl(u"http://localhost:5001"_s));
}

void TestHostPolicy::verifiesUnlessTold()
{
    const auto safe = policy().tlsFor(QUrl(u"https://quay.io"_s));
    VERIFY_RESULT(safe);
    QVERIFY(safe->verifyPeer);
    QCOMPARE(safe->configuration.caCertificates().size(), systemAuthorities());
    const auto unsafe = policy({.verifyTls = false}).tlsFor(QUrl(u"https://quay.io"_s));
    VERIFY_RESULT(unsafe);
    QVERIFY(!unsafe->verifyPeer);
}

void TestHostPolicy::addsTheAuthorityOfTheHost()
{
    QVERIFY(tests::TestCertificates::writeFolder(m_folder->path(), u"quay.io"_s, m_certificates.authority()));
    const auto tls = policy().tlsFor(QUrl(u"https://quay.io/v2/?x=y"_s));
    VERIFY_RESULT(tls);
    QCOMPARE(tls->configuration.caCertificates().size(), systemAuthorities() + 1);
    QVERIFY(tls->configuration.caCertificates().contains(QSslCertificate(m_certificates.authority())));
    const auto other = policy().tlsFor(QUrl(u"https://gcr.io"_s));
    VERIFY_RESULT(other);
    QCOMPARE(other->configuration.caCertificates().size(), systemAuthorities());
}

void TestHostPolicy::thePortIsPartOfTheName()
{
    QVERIFY(tests::TestCertificates::writeFolder(m_folder->path(), u"registry:5000"_s, m_certificates.authority()));
    const auto same = policy().tlsFor(QUrl(u"https://registry:5000"_s));
    VERIFY_RESULT(same);
    QCOMPARE(same->configuration.caCertificates().size(), systemAuthorities() + 1);
    for (const QString &other : {u"https://registry"_s, u"https://registry:5001"_s}) {
        const auto tls = policy().tlsFor(QUrl(other));
        VERIFY_RESULT(tls);
        QCOMPARE(tls->configuration.caCertificates().size(), systemAuthorities());
    }
}

void TestHostPolicy::takesTheFirstFolder()
{
    const tests::TestCertificates others;
    const QString first = m_folder->filePath(u"first"_s);
    const QString second = m_folder->filePath(u"second"_s);
    QVERIFY(tests::TestCertificates::writeFolder(first, u"quay.io"_s, m_certificates.authority()));
    QVERIFY(tests::TestCertificates::writeFolder(second, u"quay.io"_s, others.authority()));
    const auto tls = policy({.certificateFolders = {first, second}}).tlsFor(QUrl(u"https://quay.io"_s));
    VERIFY_RESULT(tls);
    QVERIFY(tls->configuration.caCertificates().contains(QSslCertificate(m_certificates.authority())));
    QVERIFY(!tls->configuration.caCertificates().contains(QSslCertificate(others.authority())));
}

void TestHostPolicy::addsTheClientsCertificate()
{
    const tests::Identity client = m_certificates.client();
    QVERIFY(tests::TestCertificates::writeFolder(m_folder->path(), u"quay.io"_s, m_certificates.authority(), client));
    const auto tls = policy().tlsFor(QUrl(u"https://quay.io"_s));
    VERIFY_RESULT(tls);
    QCOMPARE(tls->configuration.localCertificate(), QSslCertificate(client.certificate));
    QVERIFY(!tls->configuration.privateKey().isNull());
}

void TestHostPolicy::refusesBadFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("hasKey");

    QTest::newRow("an authority that is none") << u"quay.io/ca.crt"_s << u"ca.crt"_s << true;
    QTest::newRow("a client's certificate that is none") << u"quay.io/client.cert"_s << u"client.cert"_s << true;
    QTest::newRow("a client's key that is none") << u"quay.io/client.key"_s << u"client.key"_s << true;
    QTest::newRow("a client's key that is not there") << QString() << u"client.key"_s << false;
}

void TestHostPolicy::refusesBadFiles()
{
    QFETCH(const QString, file);
    QFETCH(const QString, named);
    QFETCH(const bool, hasKey);
    QVERIFY(tests::TestCertificates::writeFolder(m_folder->path(), u"quay.io"_s, m_certificates.authority(), m_certificates.client()));
    if (!hasKey)
        QVERIFY(QFile::remove(m_folder->filePath(u"quay.io/client.key"_s)));
    if (!file.isEmpty())
        write(file, "k-MARK7");
    const auto tls = policy().tlsFor(QUrl(u"https://quay.io"_s));
    QVERIFY(!tls);
    QVERIFY(tls.error().kind == ErrorKind::Tls || tls.error().kind == ErrorKind::Io);
    QVERIFY(tls.error().message.contains(named));
    QVERIFY(!tls.error().message.contains(u"MARK"_s));
}

void TestHostPolicy::trustsThatServerOnly()
{
    const tests::Identity identity = m_certificates.server();
    tests::ScriptedServer known({.certificate = identity.certificate, .key = identity.key});
    tests::ScriptedServer unknown({.certificate = identity.certificate, .key = identity.key});
    known.expect({.path = "/v2/"});
    QVERIFY(tests::TestCertificates::writeFolder(m_folder->path(), known.address(), m_certificates.authority()));
    const HostPolicy shared = policy();
    net::NetworkHttpClient::Options options;
    options.tls = [&shared](const QUrl &url) { return shared.tlsFor(url); };
    net::NetworkHttpClient client(options);
    const auto trusted = tests::waitFor(client.send({.url = known.url(u"/v2/"_s)}, {}));
    VERIFY_RESULT(trusted);
    QCOMPARE(trusted->status, 200);
    const auto refused = tests::waitFor(client.send({.url = unknown.url(u"/v2/"_s)}, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Tls);
    QCOMPARE(known.unexpected() + unknown.unexpected(), QStringList());
}

QTEST_GUILESS_MAIN(TestHostPolicy)
#include "tst_hostpolicy.moc"
