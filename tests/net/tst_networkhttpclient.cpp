// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/networkhttpclient.h"
#include "net/redaction.h"
#include "stopping.h"
#include "support/result.h"
#include "support/scriptedserver.h"
#include "support/testcertificates.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QTcpServer>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::ErrorKind;
using tests::ScriptedServer;

class TestNetworkHttpClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStatusIsAnAnswer_data();
    void anyStatusIsAnAnswer();
    void sendsWhatItIsGiven();
    void followsNoRedirect();
    void unpacksNothing();
    void keepsNoCookies();
    void keepsNoAuthorization_data();
    void keepsNoAuthorization();
    void repeatedHeadersStay();

    void bodyLimit_data();
    void bodyLimit();
    void stopsReadingAnEndlessBody_data();
    void stopsReadingAnEndlessBody();
    void anErrorStaysOneHoweverLong_data();
    void anErrorStaysOneHoweverLong();
    void aSinkGetsMoreThanTheLimit();
    void aSinkMayEndIt();
    void aSinkGetsNoErrorBody();
    void chunkedBodyInPieces();
    void headerLimit_data();
    void headerLimit();

    void aCutAnswerIsAnError_data();
    void aCutAnswerIsAnError();
    void nobodyListens();

    void stalls_data();
    void stalls();
    void slowIsNotStalled();
    void totalTimeout();
    void cancel_data();
    void cancel();
    void cancelledBeforeItBegan();

    void refusesAnUnknownAuthority();
    void acceptsAKnownAuthority();
    void refusesAnotherName();
    void verifiesNothingWhenTold();
    void neverFallsBackToPlainText();
    void tlsIsAskedForOncePerHost();
    void tlsThatCannotBeReadIsAnError();

    void usesTheProxy();
    void opensATunnelThroughTheProxy();
    void aProxyThatRefuses();
    void goesPastTheProxy_data();
    void goesPastTheProxy();

    void keepsTheConnection();
    void aStaleConnectionIsReplaced_data();
    void aStaleConnectionIsReplaced();
    void manyAtOnce();
    void traceIsRedacted();
    void traceTellsOfFailure();
};

namespace {

net::Request request(const ScriptedServer &server, const QString &path = u"/x"_s)
{
    return {.url = server.url(path)};
}

core::Result<net::Response> send(const net::Request &request, net::NetworkHttpClient::Options options = {})
{
#ifdef LSTAGS_TEST_QT_SOCKETS
    options.ownSockets = false;
#endif
    net::NetworkHttpClient client(std::move(options));
    return tests::waitFor(client.send(request, {}));
}

net::NetworkHttpClient::Options trusting(const QByteArray &authority)
{
    net::TlsSettings settings;
    settings.configuration.addCaCertificates(QSslCertificate::fromData(authority));
    net::NetworkHttpClient::Options options;
    options.tls = [settings](const QUrl &) -> core::Result<net::TlsSettings> { return settings; };
    return options;
}

tests::ServerOptions tlsServer(const tests::TestCertificates &certificates, const QString &address = u"127.0.0.1"_s)
{
    const tests::Identity identity = certificates.server();
    return {.address = QHostAddress(address), .certificate = identity.certificate, .key = identity.key};
}

/// The proxy of the environment, as long as it lives.
class ProxyVariables
{
public:
    explicit ProxyVariables(const ScriptedServer &proxy, const QByteArray &exceptions = {})
    {
        const QByteArray url = "http://u-MARK1:p-MARK2@" + proxy.address().toLatin1();
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
            set(name, url);
        set("no_proxy", exceptions);
    }
    ~ProxyVariables()
    {
        for (const auto &[name, value] : m_before) {
            if (value.isNull())
                qunsetenv(name);
            else
                qputenv(name, value);
        }
    }
    ProxyVariables(const ProxyVariables &) = delete;
    ProxyVariables &operator=(const ProxyVariables &) = delete;

private:
    void set(const char *name, const QByteArray &value)
    {
        m_before.emplace_back(name, qEnvironmentVariableIsSet(name) ? qgetenv(name) : QByteArray());
        qputenv(name, value);
    }
    std::vector<std::pair<const char *, QByteArray>> m_before;
};

/// All that a trace shows of a request.
QString textOf(const net::TraceEntry &entry)
{
    return entry.url + u'\n' + entry.note + u'\n' + net::headerLines(entry);
}

const QByteArray plainReply = "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nhello world";
const QByteArray chunkedReply = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nhello \r\n5\r\nworld\r\n0\r\n\r\n";

} // namespace

void TestNetworkHttpClient::anyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 206, 400, 401, 403, 404, 405, 407, 416, 418, 429, 499, 500, 501, 502, 503, 504, 522})
        QTest::newRow(qPrintable(QString::number(status))) << status;
}

void TestNetworkHttpClient::anyStatusIsAnAnswer()
{
    QFETCH(const int, status);
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.status = status, .headers = {{"WWW-Authenticate", "Basic realm=\"a\""}}, .body = "why"}});
    const auto response = send(request(server));
    VERIFY_RESULT(response);
    QCOMPARE(response->status, status);
    QCOMPARE(response->body, "why");
    QCOMPARE(response->header("www-authenticate"), "Basic realm=\"a\"");
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::sendsWhatItIsGiven()
{
    ScriptedServer server;
    server.expect({.method = "PATCH", .path = "/x?a=%2F%2B", .headers = {{"X-Own", "value"}, {"Accept-Encoding", "identity"}, {"Cookie", ""}}});
    net::Request given = request(server, u"/x?a=%2F%2B"_s);
    given.verb = "PATCH";
    given.headers = {{"X-Own", "value"}, {"Content-Type", "text/plain"}};
    given.body = "payload";
    const auto response = send(given);
    VERIFY_RESULT(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(server.requests().constFirst().body, "payload");
    QVERIFY(server.requests().constFirst().header("User-Agent").startsWith("lstags/"));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::followsNoRedirect()
{
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.status = 302, .headers = {{"Location", "/y"}}, .body = "there"}});
    const auto response = send(request(server));
    VERIFY_RESULT(response);
    QCOMPARE(response->status, 302);
    QCOMPARE(response->header("Location"), "/y");
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::unpacksNothing()
{
    const QByteArray packed = QByteArray::fromHex("1f8b08000000000002ff4bcb2fca2fc92f000fc2d0d506000000");
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.headers = {{"Content-Encoding", "gzip"}}, .body = packed}});
    const auto response = send(request(server));
    VERIFY_RESULT(response);
    QCOMPARE(response->body, packed);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::keepsNoCookies()
{
    ScriptedServer server;
    server.expect({.path = "/x", .headers = {{"Cookie", ""}}, .reply = {.headers = {{"Set-Cookie", "session=1; Path=/"}}}});
    net::NetworkHttpClient client{{}};
    for (int i = 0; i < 2; ++i) {
        const auto response = tests::waitFor(client.send(request(server), {}));
        VERIFY_RESULT(response);
        QCOMPARE(response->status, 200);
    }
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::keepsNoAuthorization_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("that was accepted") << 200;
    QTest::newRow("that was refused") << 401;
}

void TestNetworkHttpClient::keepsNoAuthorization()
{
    QFETCH(const int, status);
    const net::Headers challenge{{"WWW-Authenticate", "Basic realm=\"a\""}};
    const QByteArray basic = "Basic " + QByteArray("u-MARK1:p-MARK2").toBase64();
    ScriptedServer server;
    server.expect({.path = "/x", .headers = {{"Authorization", basic}}, .reply = {.status = status, .headers = challenge}});
    server.expect({.path = "/x", .headers = {{"Authorization", ""}}, .reply = {.status = 401, .headers = challenge}});
    net::NetworkHttpClient client{{}};
    net::Request first = request(server);
    first.headers = {{"Authorization", basic}};
    for (const net::Request &next : {first, request(server), request(server)}) {
        const auto response = tests::waitFor(client.send(next, {}));
        VERIFY_RESULT(response);
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::repeatedHeadersStay()
{
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.headers = {{"Link", "</1>; rel=prev"}, {"Link", "</2>; rel=next"}}}});
    const auto response = send(request(server));
    VERIFY_RESULT(response);
    QCOMPARE(net::headerValues(response->headers, "Link").join(", "), "</1>; rel=prev, </2>; rel=next");
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::bodyLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("fits");

    QTest::newRow("the limit fits") << 5000 << false << true;
    QTest::newRow("one byte more does not") << 5001 << false << false;
    QTest::newRow("the limit fits in chunks") << 5000 << true << true;
    QTest::newRow("one byte more in chunks does not") << 5001 << true << false;
}

void TestNetworkHttpClient::bodyLimit()
{
    QFETCH(const int, size);
    QFETCH(const bool, chunked);
    QFETCH(const bool, fits);
    const QByteArray body(size, 'x');
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.body = body, .chunked = chunked}});
    net::Request limited = request(server);
    limited.bodyLimit = 5000;
    const auto response = send(limited);
    QCOMPARE(response.has_value(), fits);
    if (response)
        QCOMPARE(response->body, body);
    else
        QCOMPARE(response.error().kind, ErrorKind::TooLarge);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::stopsReadingAnEndlessBody_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("endless");

    QTest::newRow("without a length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QByteArray(65536, 'x');
    QTest::newRow("in chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") << "1000\r\n" + QByteArray(4096, 'x') + "\r\n";
    QTest::newRow("one that only says how long it will be") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\nx") << QByteArray();
}

void TestNetworkHttpClient::stopsReadingAnEndlessBody()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, endless);
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.raw = head, .endless = endless}});
    net::Request limited = request(server);
    limited.bodyLimit = 1 << 20;
    net::NetworkHttpClient client{{}};
    const auto response = tests::waitFor(client.send(limited, {}));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::TooLarge);
    QVERIFY(response.error().message.contains(u"127.0.0.1"_s));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::anErrorStaysOneHoweverLong_data()
{
    QTest::addColumn<tests::Reply>("reply");
    QTest::addColumn<int>("read");
    const auto body = [](int size) { return QByteArray(size, 'x'); };
    QTest::newRow("404 with 64 KiB") << tests::Reply{.status = 404, .body = body(64 << 10)} << (64 << 10);
    QTest::newRow("404 with one byte more") << tests::Reply{.status = 404, .body = body((64 << 10) + 1)} << (64 << 10);
    QTest::newRow("503 with 5 MiB") << tests::Reply{.status = 503, .body = body(5 << 20)} << (64 << 10);
    QTest::newRow("503 with 5 MiB in chunks") << tests::Reply{.status = 503, .body = body(5 << 20), .chunked = true} << (64 << 10);
    QTest::newRow("500 without end") << tests::Reply{.status = 500, .endless = body(65536)} << (64 << 10);
    QTest::newRow("307 with 5 MiB") << tests::Reply{.status = 307, .headers = {{"Location", "/y"}}, .body = body(5 << 20)} << (64 << 10);
}

void TestNetworkHttpClient::anErrorStaysOneHoweverLong()
{
    QFETCH(const tests::Reply, reply);
    QFETCH(const int, read);
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    for (const bool streams : {false, true}) {
        ScriptedServer server;
        server.expect({.path = "/x", .reply = reply});
        net::Request asked = request(server);
        asked.bodyLimit = 1000;
        if (streams)
            asked.sink = [](QByteArrayView) { return false; };
        net::NetworkHttpClient client{{}};
        const auto response = tests::waitFor(client.send(asked, {}));
        VERIFY_RESULT(response);
        QCOMPARE(response->status, reply.status);
        QCOMPARE(response->body, QByteArray(read, 'x'));
        if (!reply.endless.isEmpty())
            QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(server.unexpected(), QStringList());
    }
}

void TestNetworkHttpClient::aSinkGetsMoreThanTheLimit()
{
    const QByteArray body(300000, 'x');
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.body = body}});
    QByteArray received;
    net::Request streaming = request(server);
    streaming.bodyLimit = 10;
    streaming.sink = [&received](QByteArrayView bytes) {
        received.append(bytes);
        return true;
    };
    const auto response = send(streaming);
    VERIFY_RESULT(response);
    QCOMPARE(received, body);
    QCOMPARE(response->body, QByteArray());
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::aSinkMayEndIt()
{
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.endless = QByteArray(4096, 'x')}});
    QTest::failOnWarning(QRegularExpression(u".*"_s)); // Qt complains of reads behind the end
    int calls = 0;
    net::Request streaming = request(server);
    streaming.sink = [&calls](QByteArrayView) { return ++calls < 3; };
    net::NetworkHttpClient client{{}};
    const auto response = tests::waitFor(client.send(streaming, {}));
    VERIFY_RESULT(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(calls, 3);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::aSinkGetsNoErrorBody()
{
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.status = 404, .body = "why"}});
    int calls = 0;
    net::Request streaming = request(server);
    streaming.sink = [&calls](QByteArrayView) { return ++calls > 0; };
    const auto response = send(streaming);
    VERIFY_RESULT(response);
    QCOMPARE(response->body, "why");
    QCOMPARE(calls, 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::chunkedBodyInPieces()
{
    const QByteArray body = QByteArray("0123456789abcdef").repeated(20);
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.body = body, .chunked = true, .pieceSize = 3}});
    const auto response = send(request(server));
    VERIFY_RESULT(response);
    QCOMPARE(response->body, body);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::headerLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("64 KiB fit") << (64 << 10) << true;
    QTest::newRow("one byte more does not") << (64 << 10) + 1 << false;
}

void TestNetworkHttpClient::headerLimit()
{
    QFETCH(const int, size);
    QFETCH(const bool, fits);
    net::Headers headers{{"Content-Length", "0"}};
    qsizetype left = size - 15;
    for (int i = 100; left > 0; ++i) {
        const QByteArray name = "X-" + QByteArray::number(i);
        headers += net::Header{name, QByteArray(left > 1100 ? 1000 : left - name.size(), 'x')};
        left -= name.size() + headers.constLast().value.size();
    }
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.headers = headers}});
    const auto response = send(request(server));
    QCOMPARE(response.has_value(), fits);
    if (!response)
        QCOMPARE(response.error().kind, ErrorKind::Protocol);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::aCutAnswerIsAnError_data()
{
    QTest::addColumn<qsizetype>("size");
    for (qsizetype size = 0; size < plainReply.size(); ++size)
        QTest::newRow(qPrintable(u"after %1 bytes"_s.arg(size))) << size;
}

void TestNetworkHttpClient::aCutAnswerIsAnError()
{
    QFETCH(const qsizetype, size);
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.raw = plainReply, .cutAfter = size}});
    const auto response = send(request(server));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Network);
    QVERIFY(response.error().message.contains(server.address()));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::nobodyListens()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    const auto response = send({.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(port))});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Network);
    QVERIFY(response.error().message.contains(u"127.0.0.1:%1"_s.arg(port)));
}

void TestNetworkHttpClient::stalls_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("before the first byte") << QByteArray();
    QTest::newRow("in the headers") << plainReply.first(10);
    QTest::newRow("behind the headers") << plainReply.first(plainReply.size() - 11);
    QTest::newRow("in the body") << plainReply.first(plainReply.size() - 1);
    QTest::newRow("in a chunk") << chunkedReply.first(chunkedReply.size() - 8);
}

void TestNetworkHttpClient::stalls()
{
    QFETCH(const QByteArray, reply);
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.raw = reply, .stalls = true}});
    net::Request impatient = request(server);
    impatient.stallTimeout = std::chrono::milliseconds(300);
    QElapsedTimer clock;
    clock.start();
    const auto response = send(impatient);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Timeout);
    QVERIFY(clock.elapsed() >= 300);
    QVERIFY(clock.elapsed() < 20000);
    QVERIFY(response.error().message.contains(u"127.0.0.1"_s));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::slowIsNotStalled()
{
    const QByteArray body(3600, 'x');
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.body = body, .pieceSize = 1}});
    net::Request patient = request(server);
    patient.stallTimeout = std::chrono::milliseconds(3000);
    QElapsedTimer clock;
    clock.start();
    const auto response = send(patient);
    VERIFY_RESULT(response);
    QVERIFY(clock.elapsed() > 3000);
    QCOMPARE(response->body, body);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::totalTimeout()
{
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.endless = "x"}});
    net::Request impatient = request(server);
    impatient.totalTimeout = std::chrono::milliseconds(300);
    impatient.stallTimeout = std::chrono::milliseconds(0);
    impatient.sink = [](QByteArrayView) { return true; };
    QElapsedTimer clock;
    clock.start();
    const auto response = send(impatient);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Timeout);
    QVERIFY(clock.elapsed() >= 300);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::cancel_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("before the first byte") << QByteArray();
    QTest::newRow("in the headers") << plainReply.first(10);
    QTest::newRow("in the body") << plainReply.first(plainReply.size() - 1);
    QTest::newRow("in a chunk") << chunkedReply.first(chunkedReply.size() - 8);
}

void TestNetworkHttpClient::cancel()
{
    QFETCH(const QByteArray, reply);
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.raw = reply, .stalls = true}});
    net::NetworkHttpClient client{{}};
    QVERIFY(tests::fastestStop(&client, request(server)) < 200);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::cancelledBeforeItBegan()
{
    ScriptedServer server;
    std::stop_source source;
    source.request_stop();
    net::NetworkHttpClient client{{}};
    const auto response = tests::waitFor(client.send(request(server), source.get_token()));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Cancelled);
    QCOMPARE(server.connections(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::refusesAnUnknownAuthority()
{
    const tests::TestCertificates certificates;
    const tests::TestCertificates others;
    ScriptedServer server(tlsServer(certificates));
    for (const auto &options : {net::NetworkHttpClient::Options{}, trusting(others.authority())}) {
        const auto response = send(request(server), options);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Tls);
        QVERIFY(response.error().message.contains(server.address()));
    }
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::acceptsAKnownAuthority()
{
    const tests::TestCertificates certificates;
    ScriptedServer server(tlsServer(certificates));
    server.expect({.path = "/x", .reply = {.body = "secret"}});
    const auto response = send(request(server), trusting(certificates.authority()));
    VERIFY_RESULT(response);
    QCOMPARE(response->body, "secret");
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::refusesAnotherName()
{
    const tests::TestCertificates certificates;
    ScriptedServer server(tlsServer(certificates, u"127.0.0.2"_s));
    const auto response = send(request(server), trusting(certificates.authority()));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Tls);
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::verifiesNothingWhenTold()
{
    const tests::TestCertificates certificates;
    ScriptedServer server(tlsServer(certificates));
    server.expect({.path = "/x", .reply = {.body = "secret"}});
    net::NetworkHttpClient::Options options;
    options.tls = [](const QUrl &) -> core::Result<net::TlsSettings> { return net::TlsSettings{.verifyPeer = false}; };
    const auto response = send(request(server), options);
    VERIFY_RESULT(response);
    QCOMPARE(response->body, "secret");
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::neverFallsBackToPlainText()
{
    ScriptedServer server;
    QUrl url = server.url(u"/x"_s);
    url.setScheme(u"https"_s);
    net::Request impatient{.url = url, .headers = {{"Authorization", "Bearer t-MARK3"}}};
    impatient.stallTimeout = std::chrono::milliseconds(500);
    const auto response = send(impatient);
    QVERIFY(!response);
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::tlsIsAskedForOncePerHost()
{
    const tests::TestCertificates certificates;
    ScriptedServer first(tlsServer(certificates));
    ScriptedServer second(tlsServer(certificates));
    first.expect({.path = "/x"});
    second.expect({.path = "/x"});
    auto options = trusting(certificates.authority());
    QStringList asked;
    options.tls = [&asked, settings = options.tls](const QUrl &url) {
        asked += url.authority();
        return settings(url);
    };
    net::NetworkHttpClient client(options);
    for (const ScriptedServer *server : {&first, &first, &second, &first}) {
        const auto response = tests::waitFor(client.send(request(*server), {}));
        VERIFY_RESULT(response);
    }
    QCOMPARE(asked, (QStringList{first.address(), second.address()}));
    QCOMPARE(first.unexpected() + second.unexpected(), QStringList());
}

void TestNetworkHttpClient::tlsThatCannotBeReadIsAnError()
{
    const tests::TestCertificates certificates;
    ScriptedServer server(tlsServer(certificates));
    net::NetworkHttpClient::Options options;
    options.tls = [](const QUrl &) -> core::Result<net::TlsSettings> { return core::fail(ErrorKind::Io, u"bad file"_s); };
    const auto response = send(request(server), options);
    QVERIFY(!response);
    QCOMPARE(response.error().message, u"bad file"_s);
    QCOMPARE(server.connections(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::usesTheProxy()
{
    const QByteArray basic = "Basic " + QByteArray("u-MARK1:p-MARK2").toBase64();
    ScriptedServer proxy;
    proxy.expect({.path = "http://registry.example/x", .headers = {{"Proxy-Authorization", basic}}, .reply = {.body = "through"}});
    const ProxyVariables variables(proxy);
    QList<net::TraceEntry> entries;
    net::NetworkHttpClient::Options options;
    options.trace = [&entries](const net::TraceEntry &entry) { entries += entry; };
    const auto response = send({.url = QUrl(u"http://registry.example/x"_s)}, options);
    VERIFY_RESULT(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, "through");
    QCOMPARE(entries.size(), 1);
    QVERIFY(!textOf(entries.constFirst()).contains(u"MARK"_s));
    QCOMPARE(proxy.unexpected(), QStringList());
}

void TestNetworkHttpClient::opensATunnelThroughTheProxy()
{
    const QByteArray basic = "Basic " + QByteArray("u-MARK1:p-MARK2").toBase64();
    ScriptedServer proxy;
    proxy.expect({.method = "CONNECT", .path = "registry.example:443", .headers = {{"Proxy-Authorization", basic}}, .reply = {.status = 502}});
    proxy.expect({.method = "CONNECT",
                  .path = "registry.example:443",
                  .reply = {.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}}});
    const ProxyVariables variables(proxy);
    net::Request secret{.url = QUrl(u"https://registry.example/x"_s), .headers = {{"Authorization", "Bearer t-MARK3"}}};
    const auto response = send(secret);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Network);
    QVERIFY2(!response.error().message.contains(u"MARK"_s), qPrintable(response.error().message));
    const auto requests = proxy.requests();
    QVERIFY(std::any_of(requests.begin(), requests.end(), [&basic](const auto &sent) { return sent.header("Proxy-Authorization") == basic; }));
    QVERIFY(std::all_of(requests.begin(), requests.end(), [](const auto &sent) { return sent.header("Authorization").isEmpty(); }));
    QCOMPARE(proxy.unexpected(), QStringList());
}

void TestNetworkHttpClient::aProxyThatRefuses()
{
    QList<tests::Reply> replies{{.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=\"http://u-MARK1:p-MARK2@proxy/\""}}},
                                {.status = 403, .body = "no"},
                                {.cutAfter = 0}};
    for (const tests::Reply &reply : std::as_const(replies)) {
        for (const QString &url : {u"http://registry.example/x"_s, u"https://registry.example/x"_s}) {
            ScriptedServer proxy;
            proxy.handle([reply](const tests::ReceivedRequest &) { return reply; });
            const ProxyVariables variables(proxy);
            QList<net::TraceEntry> entries;
            net::NetworkHttpClient::Options options;
            options.trace = [&entries](const net::TraceEntry &entry) { entries += entry; };
            const auto response = send({.url = QUrl(url)}, options);
            QVERIFY(!response || response->status == reply.status);
            QVERIFY(!proxy.requests().isEmpty() && proxy.requests().size() < 10);
            QVERIFY2(response || !response.error().message.contains(u"MARK"_s), qPrintable(response ? QString() : response.error().message));
            QCOMPARE(entries.size(), 1);
            QVERIFY2(!textOf(entries.constFirst()).contains(u"MARK"_s), qPrintable(textOf(entries.constFirst())));
        }
    }
}

void TestNetworkHttpClient::goesPastTheProxy_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("exceptions"); // no_proxy
    QTest::newRow("to this computer") << u"127.0.0.1"_s << ""_ba;
    QTest::newRow("to this computer by another address") << u"127.0.0.2"_s << ""_ba;
    QTest::newRow("to this computer by name") << u"localhost"_s << ""_ba;
    QTest::newRow("to this computer, IPv6") << u"[::1]"_s << ""_ba;
    QTest::newRow("to a host of no_proxy") << u"registry.invalid"_s << "registry.invalid"_ba;
}

void TestNetworkHttpClient::goesPastTheProxy()
{
    QFETCH(const QString, host);
    QFETCH(const QByteArray, exceptions);
    ScriptedServer proxy;
    proxy.handle([](const tests::ReceivedRequest &) { return tests::Reply{.body = "through"}; });
    const ProxyVariables variables(proxy, exceptions);
    for (const QString &scheme : {u"http"_s, u"https"_s}) {
        const auto response = send({.url = QUrl(scheme + u"://"_s + host + u":9/x"_s)}); // nobody listens there
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Network);
    }
    QCOMPARE(proxy.connections(), 0);
}

/// Also behind a body that was taken to its last byte by a sink that then wanted no more.
void TestNetworkHttpClient::keepsTheConnection()
{
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.body = "hello world"}});
    net::NetworkHttpClient client{{}};
    qsizetype left = 11;
    net::Request sinking = request(server);
    sinking.sink = [&left](QByteArrayView bytes) { return (left -= bytes.size()) > 0; };
    for (const net::Request &next : {request(server), sinking, request(server)})
        VERIFY_RESULT(tests::waitFor(client.send(next, {})));
    QCOMPARE(left, 0);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::aStaleConnectionIsReplaced_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : {"GET", "HEAD", "POST", "PUT", "DELETE"})
        QTest::addRow("%s", verb) << QByteArray(verb);
}

void TestNetworkHttpClient::aStaleConnectionIsReplaced()
{
    QFETCH(const QByteArray, verb);
    ScriptedServer server;
    server.expect({.method = verb, .path = "/x", .reply = {.raw = verb == "HEAD" ? plainReply.first(plainReply.size() - 11) : plainReply, .closes = true}});
    net::NetworkHttpClient client{{}};
    net::Request next = request(server);
    next.verb = verb;
    for (int i = 0; i < 3; ++i)
        VERIFY_RESULT(tests::waitFor(client.send(next, {})));
    QCOMPARE(server.connections(), 3);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::manyAtOnce()
{
    constexpr int many = 14;
    ScriptedServer server;
    server.expect({.path = "/x", .reply = {.body = "ok", .delay = std::chrono::milliseconds(1000)}});
    net::NetworkHttpClient::Options options;
    options.concurrency = many;
    net::NetworkHttpClient client(options);
    std::vector<QCoro::Task<core::Result<net::Response>>> tasks;
    for (int i = 0; i < many; ++i)
        tasks.push_back(client.send(request(server), {}));
    for (auto &task : tasks) {
        const auto response = tests::waitFor(std::move(task));
        VERIFY_RESULT(response);
    }
    QCOMPARE(server.mostAtOnce(), many);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::traceIsRedacted()
{
    ScriptedServer server;
    server.expect({.path = "/x?n=1&sig=s-MARK6", .reply = {.headers = {{"Set-Cookie", "c-MARK5"}, {"X-Harmless", "yes"}}, .body = "12345"}});
    QList<net::TraceEntry> entries;
    net::NetworkHttpClient::Options options;
    options.trace = [&entries](const net::TraceEntry &entry) { entries += entry; };
    net::Request secret = request(server, u"/x?n=1&sig=s-MARK6"_s);
    secret.headers = {{"Authorization", "Bearer t-MARK3"}, {"Accept", "text/plain"}};
    const auto response = send(secret, options);
    VERIFY_RESULT(response);
    QCOMPARE(entries.size(), 1);
    const net::TraceEntry &entry = entries.constFirst();
    QCOMPARE(entry.url, server.url(u"/x"_s).toString() + u"?n=1&sig=<redacted>"_s);
    QCOMPARE(entry.requestHeaders, (net::Headers{{"Authorization", "Bearer <redacted>"}, {"Accept", "text/plain"}}));
    QCOMPARE(net::headerValue(entry.responseHeaders, "Set-Cookie"), "<redacted>");
    QCOMPARE(net::headerValue(entry.responseHeaders, "X-Harmless"), "yes");
    QCOMPARE(entry.verb, "GET");
    QCOMPARE(entry.status, 200);
    QCOMPARE(entry.bytes, 5);
    QCOMPARE(entry.started.timeSpec(), Qt::UTC);
    QVERIFY(entry.duration.count() > 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestNetworkHttpClient::traceTellsOfFailure()
{
    ScriptedServer server;
    server.expect({.path = "/x?sig=s-MARK6", .reply = {.raw = plainReply, .cutAfter = 5}});
    QList<net::TraceEntry> entries;
    net::NetworkHttpClient::Options options;
    options.trace = [&entries](const net::TraceEntry &entry) { entries += entry; };
    const auto response = send(request(server, u"/x?sig=s-MARK6"_s), options);
    QVERIFY(!response);
    QVERIFY(!response.error().message.contains(u"MARK"_s));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().status, 0);
    QCOMPARE(entries.constFirst().note, response.error().message);
    QCOMPARE(server.unexpected(), QStringList());
}

QTEST_GUILESS_MAIN(TestNetworkHttpClient)
#include "tst_networkhttpclient.moc"
