// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/localhttpclient.h"
#include "stopping.h"
#include "support/result.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QTemporaryDir>

#include <vector>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::ErrorKind;
using tests::ScriptedServer;

class TestLocalHttpClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void reads_data();
    void reads();
    void readsInPiecesOfAnySize_data();
    void readsInPiecesOfAnySize();
    void aCutAnswerIsAnError_data();
    void aCutAnswerIsAnError();
    void untilCloseEndsWithTheConnection();
    void refuses_data();
    void refuses();

    void sendsWhatItIsGiven();
    void refusesALineBreakInAHeader();
    void headerLimit_data();
    void headerLimit();
    void headersWithoutEnd();
    void bodyLimit_data();
    void bodyLimit();
    void stopsReadingAnEndlessBody();
    void anErrorStaysOneHoweverLong_data();
    void anErrorStaysOneHoweverLong();
    void aSinkGetsMoreThanTheLimit();
    void aSinkMayEndIt();

    void keepsTheConnection();
    void keepsFourIdle();
    void usesAConnectionOnce_data();
    void usesAConnectionOnce();
    void aStaleConnectionIsReplaced();
    void postTakesAFreshConnection();

    void stalls_data();
    void stalls();
    void totalTimeout();
    void cancel_data();
    void cancel();
    void cancelledBeforeItBegan();

    void noSocket();
    void noServerAtTheSocket();
    void traceIsRedacted();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"socket"_s); }
    [[nodiscard]] tests::ServerOptions local() const { return {.localSocket = path()}; }
    [[nodiscard]] core::Result<net::Response> send(const net::Request &request) const
    {
        net::LocalHttpClient client(path());
        return tests::waitFor(client.send(request, {}));
    }
};

namespace {

const QByteArray plainReply = "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nhello world";
const QByteArray chunkedReply = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nhello \r\n5;x=y\r\nworld\r\n0\r\nX-End: 1\r\n\r\n";
const QByteArray untilCloseReply = "HTTP/1.1 200 OK\r\nX-A: b\r\n\r\nhello world";

net::Request request(const QString &path = u"/x"_s)
{
    return {.url = QUrl(u"http://localhost"_s + path)};
}

tests::Exchange answer(const QByteArray &raw)
{
    return {.path = "/x", .reply = {.raw = raw}};
}

} // namespace

void TestLocalHttpClient::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLocalHttpClient::reads_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    const auto row = [](const char *name, const QByteArray &verb, const QByteArray &reply, int status, const QByteArray &body) {
        QTest::newRow(name) << verb << reply << status << body;
    };
    row("a body with its length", "GET", plainReply, 200, "hello world");
    row("a body in chunks", "GET", chunkedReply, 200, "hello world");
    row("an empty body", "GET", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 200, "");
    row("an empty body in chunks", "GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 200, "");
    row("any status", "GET", "HTTP/1.1 500 No\r\nContent-Length: 3\r\n\r\nwhy", 500, "why");
    row("no reason", "GET", "HTTP/1.1 404 \r\nContent-Length: 3\r\n\r\nwhy", 404, "why");
    row("204 has no body", "GET", "HTTP/1.1 204 No Content\r\n\r\n", 204, "");
    row("304 has no body", "GET", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", 304, "");
    row("HEAD has no body", "HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", 200, "");
    row("HEAD has no chunks", "HEAD", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", 200, "");
    row("interim answers are skipped", "GET", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + plainReply, 200, "hello world");
    row("a redirect is not followed", "GET", "HTTP/1.1 302 Found\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n", 302, "");
}

void TestLocalHttpClient::reads()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, reply);
    ScriptedServer server(local());
    server.expect({.method = verb, .path = "/x", .reply = {.raw = reply}});
    net::Request asked = request();
    asked.verb = verb;
    const auto response = send(asked);
    VERIFY_RESULT(response);
    QTEST(response->status, "status");
    QTEST(response->body, "body");
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::readsInPiecesOfAnySize_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("closes");

    QTest::newRow("a body with its length") << plainReply << false;
    QTest::newRow("a body in chunks") << chunkedReply << false;
    QTest::newRow("a body until the connection closes") << untilCloseReply << true;
    QTest::newRow("behind an interim answer") << "HTTP/1.1 100 Continue\r\n\r\n" + chunkedReply << false;
}

void TestLocalHttpClient::readsInPiecesOfAnySize()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const bool, closes);
    ScriptedServer server(local());
    for (qsizetype size = 1; size <= reply.size(); ++size)
        server.expect({.path = "/x", .reply = {.raw = reply, .pieceSize = size, .closes = closes}, .times = 1});
    net::LocalHttpClient client(path());
    for (qsizetype size = 1; size <= reply.size(); ++size) {
        const auto response = tests::waitFor(client.send(request(), {}));
        VERIFY_RESULT(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(response->body, "hello world");
    }
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::aCutAnswerIsAnError_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<qsizetype>("size");

    const auto rows = [](const QString &kind, const QByteArray &reply, qsizetype from, qsizetype end) {
        for (qsizetype size = from; size < end; ++size)
            QTest::newRow(qPrintable(u"%1, after %2 bytes"_s.arg(kind).arg(size))) << reply << size;
    };
    rows(u"a length"_s, plainReply, 0, plainReply.size());
    rows(u"chunks"_s, chunkedReply, 0, chunkedReply.size());
    rows(u"no length"_s, untilCloseReply, 0, untilCloseReply.indexOf("hello"));
}

void TestLocalHttpClient::aCutAnswerIsAnError()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const qsizetype, size);
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.raw = reply, .cutAfter = size}});
    const auto response = send(request());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Network);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::untilCloseEndsWithTheConnection()
{
    const qsizetype head = untilCloseReply.indexOf("hello");
    for (qsizetype size = head; size <= untilCloseReply.size(); ++size) {
        QFile::remove(path());
        ScriptedServer server(local());
        server.expect({.path = "/x", .reply = {.raw = untilCloseReply, .cutAfter = size}});
        const auto response = send(request());
        VERIFY_RESULT(response);
        QCOMPARE(response->body, QByteArray("hello world").first(size - head));
        QCOMPARE(server.unexpected(), QStringList());
    }
}

void TestLocalHttpClient::refuses_data()
{
    QTest::addColumn<QByteArray>("reply");

    const auto row = [](const char *name, const QByteArray &reply) { QTest::newRow(name) << reply; };
    row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n\r\n");
    row("another version", "HTTP/3.7 200 OK\r\n\r\n");
    row("a status of letters", "HTTP/1.1 abc OK\r\n\r\n");
    row("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n");
    row("a length of letters", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n");
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
    row("a length over 64 bits", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n");
    row("a header without a colon", "HTTP/1.1 200 OK\r\nrubbish\r\n\r\n");
    row("a chunk size of letters", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
    row("a negative chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n");
    row("a chunk size over 64 bits", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n");
    row("a chunk longer than it said", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n0\r\n\r\n");
}

void TestLocalHttpClient::refuses()
{
    QFETCH(const QByteArray, reply);
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.raw = reply, .stalls = true}});
    net::Request impatient = request();
    impatient.stallTimeout = std::chrono::seconds(20);
    const auto response = send(impatient);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Protocol);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::sendsWhatItIsGiven()
{
    ScriptedServer server(local());
    server.expect({.method = "POST", .path = "/images/create?fromImage=a%2Fb&tag=1", .headers = {{"X-Own", "value"}, {"Host", "localhost"}}});
    net::Request given = request(u"/images/create?fromImage=a%2Fb&tag=1"_s);
    given.verb = "POST";
    given.headers = {{"X-Own", "value"}};
    given.body = "payload";
    const auto response = send(given);
    VERIFY_RESULT(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(server.requests().constFirst().body, "payload");
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::refusesALineBreakInAHeader()
{
    ScriptedServer server(local());
    const QList<net::Header> bad{{"X-A", "b\r\nX-Evil: c"}, {"X-A", "b\nc"}, {"X-A\r\nX-Evil", "b"}, {"X-A: b", "c"}, {"X-A", QByteArray("b\0c", 3)}};
    for (const net::Header &header : bad) {
        net::Request smuggling = request();
        smuggling.headers = {header};
        const auto response = send(smuggling);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Usage);
    }
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::headerLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("60 KiB fit") << (60 << 10) << true;
    QTest::newRow("65 KiB do not") << (65 << 10) << false;
    QTest::newRow("100 KiB do not") << (100 << 10) << false;
    QTest::newRow("127 KiB do not") << (127 << 10) << false;
    QTest::newRow("200 KiB do not") << (200 << 10) << false;
    QTest::newRow("1 MiB does not") << (1 << 20) << false;
}

void TestLocalHttpClient::headerLimit()
{
    QFETCH(const int, size);
    QFETCH(const bool, fits);
    QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n";
    for (int i = 0; i < size; i += 1024)
        head += "X-Filler: " + QByteArray(1012, 'x') + "\r\n";
    ScriptedServer server(local());
    server.expect(answer(head + "\r\nok"));
    const auto response = send(request());
    QCOMPARE(response.has_value(), fits);
    if (response)
        QCOMPARE(response->body, "ok");
    else
        QCOMPARE(response.error().kind, ErrorKind::Protocol);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::headersWithoutEnd()
{
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.raw = "HTTP/1.1 200 OK\r\n", .endless = "X-Filler: x\r\n"}});
    net::LocalHttpClient client(path());
    const auto response = tests::waitFor(client.send(request(), {}));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Protocol);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::bodyLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("fits");

    QTest::newRow("the limit fits") << 5000 << false << true;
    QTest::newRow("one byte more does not") << 5001 << false << false;
    QTest::newRow("the limit fits in chunks") << 5000 << true << true;
    QTest::newRow("one byte more in chunks does not") << 5001 << true << false;
}

void TestLocalHttpClient::bodyLimit()
{
    QFETCH(const int, size);
    QFETCH(const bool, chunked);
    QFETCH(const bool, fits);
    const QByteArray body(size, 'x');
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.body = body, .chunked = chunked}});
    net::Request limited = request();
    limited.bodyLimit = 5000;
    const auto response = send(limited);
    QCOMPARE(response.has_value(), fits);
    if (response)
        QCOMPARE(response->body, body);
    else
        QCOMPARE(response.error().kind, ErrorKind::TooLarge);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::stopsReadingAnEndlessBody()
{
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.endless = QByteArray(65536, 'x')}});
    net::Request limited = request();
    limited.bodyLimit = 1 << 20;
    net::LocalHttpClient client(path());
    const auto response = tests::waitFor(client.send(limited, {}));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::TooLarge);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::anErrorStaysOneHoweverLong_data()
{
    QTest::addColumn<tests::Reply>("reply");
    QTest::newRow("64 KiB") << tests::Reply{.status = 500, .body = QByteArray(64 << 10, 'x')};
    QTest::newRow("one byte more") << tests::Reply{.status = 500, .body = QByteArray((64 << 10) + 1, 'x')};
    QTest::newRow("5 MiB in chunks") << tests::Reply{.status = 404, .body = QByteArray(5 << 20, 'x'), .chunked = true};
    QTest::newRow("without end") << tests::Reply{.status = 503, .endless = QByteArray(65536, 'x')};
}

void TestLocalHttpClient::anErrorStaysOneHoweverLong()
{
    QFETCH(const tests::Reply, reply);
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = reply});
    net::Request limited = request();
    limited.bodyLimit = 1000;
    net::LocalHttpClient client(path());
    const auto response = tests::waitFor(client.send(limited, {}));
    VERIFY_RESULT(response);
    QCOMPARE(response->status, reply.status);
    QCOMPARE(response->body, QByteArray(64 << 10, 'x'));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::aSinkGetsMoreThanTheLimit()
{
    const QByteArray body(300000, 'x');
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.body = body, .chunked = true}});
    QByteArray received;
    net::Request streaming = request();
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

void TestLocalHttpClient::aSinkMayEndIt()
{
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.endless = QByteArray(4096, 'x')}});
    int calls = 0;
    net::Request streaming = request();
    streaming.sink = [&calls](QByteArrayView) { return ++calls < 3; };
    net::LocalHttpClient client(path());
    const auto response = tests::waitFor(client.send(streaming, {}));
    VERIFY_RESULT(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(calls, 3);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::keepsTheConnection()
{
    ScriptedServer server(local());
    server.expect(answer(plainReply));
    server.expect({.path = "/chunks", .reply = {.raw = chunkedReply}});
    server.expect({.method = "HEAD", .path = "/x", .reply = {.body = "no"}});
    net::Request head = request();
    head.verb = "HEAD";
    net::LocalHttpClient client(path());
    for (const net::Request &next : {request(), request(u"/chunks"_s), head, request()}) {
        const auto response = tests::waitFor(client.send(next, {}));
        VERIFY_RESULT(response);
        QCOMPARE(response->body, next.verb == "HEAD" ? QByteArray() : QByteArray("hello world"));
    }
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::keepsFourIdle()
{
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.body = "ok", .delay = std::chrono::milliseconds(300)}});
    net::LocalHttpClient client(path());
    std::vector<QCoro::Task<core::Result<net::Response>>> tasks;
    for (int i = 0; i < 6; ++i)
        tasks.push_back(client.send(request(), {}));
    for (auto &task : tasks) {
        const auto response = tests::waitFor(std::move(task));
        VERIFY_RESULT(response);
        QCOMPARE(response->body, "ok");
    }
    QCOMPARE(server.connections(), 6);
    QTRY_COMPARE(server.openConnections(), 4);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::usesAConnectionOnce_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("closes");

    QTest::newRow("that the server announces to close") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok") << false;
    QTest::newRow("of HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok") << false;
    QTest::newRow("that ends the body by closing") << QByteArray("HTTP/1.1 200 OK\r\n\r\nok") << true;
    QTest::newRow("that has more bytes than the answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 404 No\r\n\r\n") << false;
}

void TestLocalHttpClient::usesAConnectionOnce()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const bool, closes);
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.raw = reply, .closes = closes}});
    net::LocalHttpClient client(path());
    for (int i = 0; i < 2; ++i) {
        const auto response = tests::waitFor(client.send(request(), {}));
        VERIFY_RESULT(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(response->body, "ok");
    }
    QCOMPARE(server.connections(), 2);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::aStaleConnectionIsReplaced()
{
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.raw = plainReply, .cutAfter = plainReply.size()}});
    net::LocalHttpClient client(path());
    for (int i = 0; i < 5; ++i) {
        const auto response = tests::waitFor(client.send(request(), {}));
        VERIFY_RESULT(response);
        QCOMPARE(response->body, "hello world");
    }
    QCOMPARE(server.connections(), 5);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::postTakesAFreshConnection()
{
    ScriptedServer server(local());
    server.expect(answer(plainReply));
    server.expect({.method = "POST", .path = "/x", .reply = {.body = "done"}});
    net::Request post = request();
    post.verb = "POST";
    net::LocalHttpClient client(path());
    for (const net::Request &next : {request(), post}) {
        const auto response = tests::waitFor(client.send(next, {}));
        VERIFY_RESULT(response);
        QCOMPARE(response->status, 200);
    }
    QCOMPARE(server.requests().constLast().connection, 2);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::stalls_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("before the first byte") << QByteArray();
    QTest::newRow("in the headers") << plainReply.first(10);
    QTest::newRow("in the body") << plainReply.first(plainReply.size() - 1);
    QTest::newRow("in a chunk") << chunkedReply.first(chunkedReply.size() - 20);
    QTest::newRow("in a body without end") << untilCloseReply;
}

void TestLocalHttpClient::stalls()
{
    QFETCH(const QByteArray, reply);
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.raw = reply, .stalls = true}});
    net::Request impatient = request();
    impatient.stallTimeout = std::chrono::milliseconds(300);
    QElapsedTimer clock;
    clock.start();
    const auto response = send(impatient);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Timeout);
    QVERIFY(clock.elapsed() >= 300);
    QVERIFY(clock.elapsed() < 20000);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::totalTimeout()
{
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.endless = "x"}});
    net::Request impatient = request();
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

void TestLocalHttpClient::cancel_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("before the first byte") << QByteArray();
    QTest::newRow("in the headers") << plainReply.first(10);
    QTest::newRow("in the body") << plainReply.first(plainReply.size() - 1);
    QTest::newRow("in a chunk") << chunkedReply.first(chunkedReply.size() - 20);
}

void TestLocalHttpClient::cancel()
{
    QFETCH(const QByteArray, reply);
    ScriptedServer server(local());
    server.expect({.path = "/x", .reply = {.raw = reply, .stalls = true}});
    net::LocalHttpClient client(path());
    QVERIFY(tests::fastestStop(&client, request()) < 200);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::cancelledBeforeItBegan()
{
    ScriptedServer server(local());
    std::stop_source source;
    source.request_stop();
    net::LocalHttpClient client(path());
    const auto response = tests::waitFor(client.send(request(), source.get_token()));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Cancelled);
    QCOMPARE(server.connections(), 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestLocalHttpClient::noSocket()
{
    const auto response = send(request());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Unavailable);
    QVERIFY(response.error().message.contains(path()));
}

void TestLocalHttpClient::noServerAtTheSocket()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto response = send(request());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Unavailable);
    QVERIFY(response.error().message.contains(path()));
}

void TestLocalHttpClient::traceIsRedacted()
{
    ScriptedServer server(local());
    server.expect({.method = "POST", .path = "/x?tag=1&auth=s-MARK6", .reply = {.headers = {{"Set-Cookie", "c-MARK5"}}, .body = "12345"}});
    QList<net::TraceEntry> entries;
    net::LocalHttpClient client(path(), [&entries](const net::TraceEntry &entry) { entries += entry; });
    net::Request secret = request(u"/x?tag=1&auth=s-MARK6"_s);
    secret.verb = "POST";
    secret.headers = {{"X-Registry-Auth", "p-MARK2"}};
    const auto response = tests::waitFor(client.send(secret, {}));
    VERIFY_RESULT(response);
    QCOMPARE(entries.size(), 1);
    const net::TraceEntry &entry = entries.constFirst();
    QCOMPARE(entry.url, u"http://localhost/x?tag=1&auth=<redacted>"_s);
    QCOMPARE(entry.requestHeaders, (net::Headers{{"X-Registry-Auth", "<redacted>"}}));
    QCOMPARE(net::headerValue(entry.responseHeaders, "Set-Cookie"), "<redacted>");
    QCOMPARE(entry.verb, "POST");
    QCOMPARE(entry.status, 200);
    QCOMPARE(entry.bytes, 5);
    QCOMPARE(server.unexpected(), QStringList());
}

QTEST_GUILESS_MAIN(TestLocalHttpClient)
#include "tst_localhttpclient.moc"
