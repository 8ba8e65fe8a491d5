// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over <coroutine>
#include "net/exchange.h"
#endif
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/scriptedserver.h"
#include "support/testcertificates.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lstags;
using core::ErrorKind;
using tests::ScriptedServer;
using Clock = net::Exchange::Clock;

namespace {

QSslConfiguration trusting(const QByteArray &authority)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromData(authority));
    return configuration;
}

/// A request under way whose clock a test turns.
struct UnderWay
{
    explicit UnderWay(const QUrl &url, const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
        : request{.url = url}, exchange(request, start(tls))
    {}
    QNetworkReply *start(const QSslConfiguration &tls)
    {
        manager.setAutoDeleteReplies(false);
        QNetworkRequest native(request.url);
        native.setSslConfiguration(tls);
        QNetworkReply *reply = manager.get(native);
        sent = std::make_unique<QSignalSpy>(reply, &QNetworkReply::requestSent);
        return reply;
    }
    /// Whether it is still waited for when so much time has passed from now.
    bool lasts(std::chrono::seconds time)
    {
        exchange.checkTime(Clock::now() + time);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        return !exchange.over().hasFired();
    }

    QNetworkAccessManager manager;
    std::unique_ptr<QSignalSpy> sent;
    net::Request request;
    net::Exchange exchange;
};

} // namespace

/// How long a request may take for each of its steps.
class TestExchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultLimits();
    void aPeerThatTakesNoConnection();
    void aHandshakeWithoutEnd();
    void silenceBehindTheRequest_data();
    void silenceBehindTheRequest();
    void aRequestOverHttp2IsSentToo();
};

void TestExchange::defaultLimits()
{
    const net::Request request;
    QCOMPARE(request.bodyLimit, qint64(4 << 20));
    QCOMPARE(request.stallTimeout, 60s);
    QCOMPARE(request.totalTimeout, 120s);
}

void TestExchange::aPeerThatTakesNoConnection()
{
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> waiting; // until the queue of the system is full
    do {
        QVERIFY(waiting.size() < 20);
        waiting.push_back(std::make_unique<QTcpSocket>());
        waiting.back()->connectToHost(server.serverAddress(), server.serverPort());
    } while (waiting.back()->waitForConnected(300));

    UnderWay underWay(QUrl(u"http://127.0.0.1:%1/x"_s.arg(server.serverPort())));
    QTest::qWait(100);
    QCOMPARE(underWay.sent->size(), 0);
    QVERIFY(underWay.lasts(14s));
    QVERIFY(!underWay.lasts(16s));
    QCOMPARE(underWay.exchange.result().error().kind, ErrorKind::Timeout);
}

void TestExchange::aHandshakeWithoutEnd()
{
    ScriptedServer server; // speaks no TLS and waits for the end of a request
    QUrl url = server.url(u"/x"_s);
    url.setScheme(u"https"_s);
    UnderWay underWay(url);
    QTRY_COMPARE(server.connections(), 1);
    QTest::qWait(100);
    QCOMPARE(underWay.sent->size(), 0);
    QVERIFY(underWay.lasts(14s));
    QVERIFY(!underWay.lasts(16s));
    QCOMPARE(underWay.exchange.result().error().kind, ErrorKind::Timeout);
    QVERIFY(underWay.exchange.result().error().message.contains(server.address()));
}

void TestExchange::silenceBehindTheRequest_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("tls");
    for (const bool tls : {false, true}) {
        const auto row = [tls](const char *where, const QByteArray &reply) { QTest::addRow("%s, %s", where, tls ? "TLS" : "plain") << reply << tls; };
        row("before the first byte", {});
        row("in the headers", "HTTP/1.1 200 OK\r\nContent-");
        row("in the body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
    }
}

void TestExchange::silenceBehindTheRequest()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const bool, tls);
    const tests::TestCertificates certificates;
    const tests::Identity identity = tls ? certificates.server() : tests::Identity();
    ScriptedServer server({.certificate = identity.certificate, .key = identity.key});
    server.expect({.path = "/x", .reply = {.raw = reply, .stalls = true}});
    UnderWay underWay(server.url(u"/x"_s), trusting(certificates.authority()));
    QTRY_COMPARE(underWay.sent->size(), 1);
    QTRY_COMPARE(server.requests().size(), 1);
    QTest::qWait(50);
    QVERIFY(underWay.lasts(16s));
    QVERIFY(underWay.lasts(59s));
    QVERIFY(!underWay.lasts(61s));
    QCOMPARE(underWay.exchange.result().error().kind, ErrorKind::Timeout);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestExchange::aRequestOverHttp2IsSentToo()
{
    const tests::TestCertificates certificates;
    const auto registry = tests::RegistryProcess::start({.tls = certificates.server()});
    VERIFY_RESULT(registry);
    UnderWay underWay((*registry)->url().resolved(QUrl(u"/v2/"_s)), trusting(certificates.authority()));
    QTRY_VERIFY(underWay.exchange.over().hasFired());
    const auto response = underWay.exchange.result();
    VERIFY_RESULT(response);
    QCOMPARE(response->status, 200);
    QVERIFY(underWay.exchange.usedHttp2());
    QCOMPARE(underWay.sent->size(), 1);
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
