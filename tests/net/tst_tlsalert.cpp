// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/networkhttpclient.h"
#include "net/tlsalert.h"
#include "support/tasks.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using namespace std::chrono_literals;

class TestTlsAlert final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void asksForAClientCertificate_data();
    void asksForAClientCertificate();
    void triesHttp1WhereHttp2IsSilent();
};

namespace {

/// Hears what a client says first, and answers with `answer` and the end, or not at all.
class RawServer
{
public:
    explicit RawServer(const QByteArray &answer = {})
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            QTcpSocket *peer = m_server.nextPendingConnection();
            const qsizetype number = hellos.size();
            hellos += QByteArray();
            QObject::connect(peer, &QTcpSocket::readyRead, peer, [this, peer, number, answer] {
                hellos[number] += peer->readAll();
                if (answer.isEmpty())
                    return;
                peer->write(answer);
                peer->disconnectFromHost();
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"https://127.0.0.1:%1/v2/"_s.arg(m_server.serverPort())); }

    QByteArrayList hellos;

private:
    QTcpServer m_server;
};

/// A TLS record with a fatal alert.
QByteArray alertRecord(char number)
{
    return QByteArray::fromHex("150303000202") + number;
}

} // namespace

void TestTlsAlert::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("alert");
    QTest::newRow("behind the handshake, TLS 1.3") << u"Error while reading: error:0A00045C:SSL routines::tlsv13 alert certificate required"_s << u"certificate required"_s;
    QTest::newRow("in the handshake, TLS 1.2")
        << u"SSL handshake failed: Error during SSL handshake: error:0A000410:SSL routines::sslv3 alert handshake failure"_s << u"handshake failure"_s;
    QTest::newRow("of an older OpenSSL") << u"error:14094412:SSL routines:ssl3_read_bytes:sslv3 alert bad certificate"_s << u"bad certificate"_s;
    QTest::newRow("an authority that the peer does not know") << u"error:0A000418:SSL routines::tlsv1 alert unknown ca"_s << u"unknown ca"_s;
    QTest::newRow("an alert of another kind") << u"error:0A00042E:SSL routines::tlsv1 alert protocol version"_s << QString();
    QTest::newRow("an alert that is no refusal") << u"error:0A000438:SSL routines::tlsv1 alert internal error"_s << QString();
    QTest::newRow("no alert") << u"Connection refused"_s << QString();
    QTest::newRow("words of another origin") << u"alert certificate required"_s << QString();
}

void TestTlsAlert::reads()
{
    QFETCH(const QString, text);
    QTEST(net::refusingAlert(text), "alert");
}

void TestTlsAlert::asksForAClientCertificate_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("alert");
    QTest::newRow("handshake failure") << 40 << u"handshake failure"_s;
    QTest::newRow("bad certificate") << 42 << u"bad certificate"_s;
}

void TestTlsAlert::asksForAClientCertificate()
{
    QFETCH(const int, number);
    QFETCH(const QString, alert);
    const RawServer server(alertRecord(char(number)));
    net::NetworkHttpClient http{{}};
    const net::Request request{.url = server.url()};
    const auto response = tests::waitFor(http.send(request, {}));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, core::ErrorKind::Tls);
    for (const QString &part : {alert, u"certs.d/127.0.0.1:"_s, u".cert"_s, u".key"_s})
        QVERIFY2(response.error().message.contains(part), qPrintable(response.error().message));
}

void TestTlsAlert::triesHttp1WhereHttp2IsSilent()
{
    RawServer server;
    net::NetworkHttpClient http{{}};
    net::Request request{.url = server.url()};
    request.stallTimeout = 300ms;
    for (int i = 0; i < 2; ++i) {
        const auto response = tests::waitFor(http.send(request, {}));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, core::ErrorKind::Timeout);
    }
    QCOMPARE(server.hellos.size(), 2);
    const QByteArray offersHttp2("\x02h2");
    QVERIFY(server.hellos[0].contains(offersHttp2));
    QVERIFY(!server.hellos[1].contains(offersHttp2));
}

QTEST_GUILESS_MAIN(TestTlsAlert)
#include "tst_tlsalert.moc"
