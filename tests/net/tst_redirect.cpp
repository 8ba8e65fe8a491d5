// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/networkhttpclient.h"
#include "net/redirect.h"
#include "support/result.h"
#include "support/scriptedserver.h"
#include "support/tasks.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lstags;
using tests::ScriptedServer;

class TestRedirect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void origins_data();
    void origins();
    void follows_data();
    void follows();
    void keepsSecretsAtHome_data();
    void keepsSecretsAtHome();
    void refuses_data();
    void refuses();
    void otherStatusIsNoRedirect_data();
    void otherStatusIsNoRedirect();

    void sendsWithinOneHost();
    void dropsAuthorizationAcrossHosts();
    void dropsAuthorizationForGood();
    void anotherPortIsAnotherOrigin();
    void headStaysHead();
    void sendsABodyNowhereElse_data();
    void sendsABodyNowhereElse();
    void handsBackARedirectOfABody();
    void fiveRedirectsAreFollowed();
    void aLoopIsRefused();
    void aRefusedTargetIsAnError();
    void cancelReachesTheSecondHop();
};

namespace {

tests::Exchange redirect(const QByteArray &path, const QByteArray &location, int status = 302)
{
    return {.path = path, .reply = {.status = status, .headers = {{"Location", location}}}};
}

net::Request withSecrets(const QUrl &url)
{
    return {.url = url, .headers = {{"Authorization", "Bearer t-MARK3"}, {"Cookie", "c-MARK5"}, {"Accept", "text/plain"}}};
}

core::Result<net::Response> get(const net::Request &request, std::stop_token stop = {})
{
    net::NetworkHttpClient client{{}};
    return tests::waitFor(net::sendFollowing(&client, request, std::move(stop)));
}

/// A server on 127.0.0.2: another host.
tests::ServerOptions elsewhere()
{
    return {.address = QHostAddress(u"127.0.0.2"_s)};
}

QByteArray encoded(const QUrl &url)
{
    return url.toEncoded();
}

} // namespace

void TestRedirect::origins_data()
{
    QTest::addColumn<QUrl>("a");
    QTest::addColumn<QUrl>("b");
    QTest::addColumn<bool>("same");

    const auto row = [](const char *name, const QString &a, const QString &b, bool same) { QTest::newRow(name) << QUrl(a) << QUrl(b) << same; };
    row("another path", u"https://a.io/x"_s, u"https://a.io/y?z"_s, true);
    row("the port that https has anyway", u"https://a.io"_s, u"https://a.io:443"_s, true);
    row("the port that http has anyway", u"http://a.io:80"_s, u"http://a.io"_s, true);
    row("host names in any case", u"https://A.io"_s, u"https://a.IO"_s, true);
    row("schemes in any case", u"HTTPS://a.io"_s, u"https://a.io"_s, true);
    row("another port", u"https://a.io"_s, u"https://a.io:8443"_s, false);
    row("the port of the other scheme", u"https://a.io"_s, u"https://a.io:80"_s, false);
    row("another scheme", u"https://a.io"_s, u"http://a.io"_s, false);
    row("another scheme on one port", u"https://a.io:5000"_s, u"http://a.io:5000"_s, false);
    row("a host below it", u"https://a.io"_s, u"https://b.a.io"_s, false);
    row("a host that starts like it", u"https://a.io"_s, u"https://a.io.evil.com"_s, false);
}

void TestRedirect::origins()
{
    QFETCH(const QUrl, a);
    QFETCH(const QUrl, b);
    QTEST(net::isSameOrigin(a, b), "same");
    QTEST(net::isSameOrigin(b, a), "same");
}

void TestRedirect::follows_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("target");

    const auto row = [](const char *name, int status, const QByteArray &location, const QByteArray &target) {
        QTest::newRow(name) << status << location << target;
    };
    row("301", 301, "https://b.io/x", "https://b.io/x");
    row("302", 302, "https://b.io/x", "https://b.io/x");
    row("303", 303, "https://b.io/x", "https://b.io/x");
    row("307", 307, "https://b.io/x", "https://b.io/x");
    row("308", 308, "https://b.io/x", "https://b.io/x");
    row("an absolute path", 307, "/x?y=1", "https://a.io/x?y=1");
    row("a relative path", 307, "x", "https://a.io/v2/x");
    row("a relative path upwards", 307, "../x", "https://a.io/x");
    row("without a scheme", 307, "//b.io/x", "https://b.io/x");
    row("only a query", 307, "?y=1", "https://a.io/v2/blob?y=1");
    row("an encoded query stays encoded", 307, "https://b.io/x?sig=a%2Bb%2F%3D", "https://b.io/x?sig=a%2Bb%2F%3D");
}

void TestRedirect::follows()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, location);
    const net::Request request{.verb = "HEAD", .url = QUrl(u"https://a.io/v2/blob"_s), .bodyLimit = 7};
    const net::Response response{.status = status, .headers = {{"location", location}}};
    const auto next = net::redirected(request, response);
    VERIFY_RESULT(next);
    QVERIFY(next->has_value());
    QTEST(encoded((*next)->url), "target");
    QCOMPARE((*next)->verb, "HEAD");
    QCOMPARE((*next)->bodyLimit, 7);
}

void TestRedirect::keepsSecretsAtHome_data()
{
    QTest::addColumn<QUrl>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("kept");

    const auto row = [](const char *name, const QString &from, const QByteArray &location, bool kept) {
        QTest::newRow(name) << QUrl(from) << location << kept;
    };
    row("the same host keeps them", u"https://a.io/x"_s, "https://a.io/y", true);
    row("a relative target keeps them", u"https://a.io/x"_s, "/y", true);
    row("the usual port spelled out keeps them", u"https://a.io/x"_s, "https://a.io:443/y", true);
    row("another host", u"https://a.io/x"_s, "https://b.io/y", false);
    row("another port", u"https://a.io/x"_s, "https://a.io:8443/y", false);
    row("a better scheme", u"http://a.io/x"_s, "https://a.io/y", false);
    row("a host below it", u"https://a.io/x"_s, "https://cdn.a.io/y", false);
}

void TestRedirect::keepsSecretsAtHome()
{
    QFETCH(const QUrl, from);
    QFETCH(const QByteArray, location);
    QFETCH(const bool, kept);
    net::Request request = withSecrets(from);
    request.headers += net::Header{"authorization", "Basic b"};
    const auto next = net::redirected(request, {.status = 307, .headers = {{"Location", location}}});
    VERIFY_RESULT(next);
    QVERIFY(next->has_value());
    const net::Headers others{{"Accept", "text/plain"}};
    QCOMPARE((*next)->headers, kept ? request.headers : others);
}

void TestRedirect::refuses_data()
{
    QTest::addColumn<QUrl>("from");
    QTest::addColumn<QByteArray>("location");

    const auto row = [](const char *name, const QByteArray &location) { QTest::newRow(name) << QUrl(u"https://a.io/v2/blob"_s) << location; };
    row("no target", "");
    row("https to http", "http://a.io/v2/blob");
    row("https to http of another host", "http://b.io/");
    row("a file", "file:///etc/passwd");
    row("another scheme", "ftp://a.io/x");
    row("data", "data:text/plain,x");
    row("a user name", "https://u@b.io/x");
    row("a user name and a password", "https://u:p@b.io/x");
    row("no host", "https:///x");
    row("a bad host", "https://[zz]/x");
    row("a bad port", "https://b.io:99999/x");
}

void TestRedirect::refuses()
{
    QFETCH(const QUrl, from);
    QFETCH(const QByteArray, location);
    const auto next = net::redirected({.url = from}, {.status = 302, .headers = {{"Location", location}}});
    QVERIFY(!next);
    QCOMPARE(next.error().kind, core::ErrorKind::Protocol);
    QVERIFY(next.error().message.contains(u"a.io"_s));
}

void TestRedirect::otherStatusIsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 206, 300, 304, 305, 306, 400, 401, 404, 500})
        QTest::newRow(qPrintable(QString::number(status))) << status;
}

void TestRedirect::otherStatusIsNoRedirect()
{
    QFETCH(const int, status);
    const auto next = net::redirected({.url = QUrl(u"https://a.io/"_s)}, {.status = status, .headers = {{"Location", "http://b.io/"}}});
    VERIFY_RESULT(next);
    QVERIFY(!next->has_value());
}

void TestRedirect::sendsWithinOneHost()
{
    ScriptedServer server;
    server.expect(redirect("/a", "/b?x=1"));
    server.expect({.path = "/b?x=1", .headers = {{"Authorization", "Bearer t-MARK3"}, {"Cookie", "c-MARK5"}}, .reply = {.body = "found"}});
    const auto response = get(withSecrets(server.url(u"/a"_s)));
    VERIFY_RESULT(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, "found");
    QCOMPARE(response->url, server.url(u"/b?x=1"_s));
    QCOMPARE(server.unexpected(), QStringList());
}

void TestRedirect::dropsAuthorizationAcrossHosts()
{
    ScriptedServer registry;
    ScriptedServer cdn(elsewhere());
    registry.expect(redirect("/a", encoded(cdn.url(u"/b"_s)), 307));
    cdn.expect({.path = "/b", .headers = {{"Authorization", ""}, {"Cookie", ""}, {"Accept", "text/plain"}}, .reply = {.body = "found"}});
    const auto response = get(withSecrets(registry.url(u"/a"_s)));
    VERIFY_RESULT(response);
    QCOMPARE(response->body, "found");
    QCOMPARE(response->url, cdn.url(u"/b"_s));
    QCOMPARE(registry.requests().constFirst().header("Authorization"), "Bearer t-MARK3");
    QCOMPARE(registry.unexpected() + cdn.unexpected(), QStringList());
}

void TestRedirect::dropsAuthorizationForGood()
{
    ScriptedServer registry;
    ScriptedServer cdn(elsewhere());
    registry.expect(redirect("/a", encoded(cdn.url(u"/b"_s))));
    cdn.expect(redirect("/b", encoded(registry.url(u"/c"_s))));
    registry.expect({.path = "/c", .headers = {{"Authorization", ""}, {"Cookie", ""}}, .reply = {.body = "back"}});
    const auto response = get(withSecrets(registry.url(u"/a"_s)));
    VERIFY_RESULT(response);
    QCOMPARE(response->body, "back");
    QCOMPARE(registry.unexpected() + cdn.unexpected(), QStringList());
}

void TestRedirect::anotherPortIsAnotherOrigin()
{
    ScriptedServer registry;
    ScriptedServer neighbour;
    registry.expect(redirect("/a", encoded(neighbour.url(u"/b"_s))));
    neighbour.expect({.path = "/b", .headers = {{"Authorization", ""}, {"Cookie", ""}}});
    const auto response = get(withSecrets(registry.url(u"/a"_s)));
    VERIFY_RESULT(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(registry.unexpected() + neighbour.unexpected(), QStringList());
}

void TestRedirect::headStaysHead()
{
    ScriptedServer server;
    server.expect({.method = "HEAD", .path = "/a", .reply = {.status = 303, .headers = {{"Location", "/b"}}}});
    server.expect({.method = "HEAD", .path = "/b", .reply = {.headers = {{"X-Found", "yes"}}}});
    net::Request request = withSecrets(server.url(u"/a"_s));
    request.verb = "HEAD";
    const auto response = get(request);
    VERIFY_RESULT(response);
    QCOMPARE(response->header("X-Found"), "yes");
    QCOMPARE(server.unexpected(), QStringList());
}

void TestRedirect::sendsABodyNowhereElse_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    for (const QByteArray verb : {"POST", "PUT", "PATCH"}) {
        for (const int status : {301, 302, 303, 307, 308})
            QTest::newRow(qPrintable(u"%1 does not follow %2"_s.arg(QLatin1String(verb)).arg(status))) << verb << status;
    }
}

void TestRedirect::sendsABodyNowhereElse()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const int, status);
    ScriptedServer server;
    ScriptedServer stranger(elsewhere());
    auto away = redirect("/token", encoded(stranger.url(u"/token"_s)), status);
    away.method = verb;
    server.expect(away);
    const auto response = get({.verb = verb, .url = server.url(u"/token"_s), .body = "refresh_token=r-MARK4"});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, core::ErrorKind::Protocol);
    QVERIFY(response.error().message.contains(QString::fromLatin1(verb)));
    QVERIFY(!response.error().message.contains(u"MARK"_s));
    QCOMPARE(stranger.connections(), 0);
    QCOMPARE(server.unexpected() + stranger.unexpected(), QStringList());
}

void TestRedirect::handsBackARedirectOfABody()
{
    ScriptedServer server;
    auto within = redirect("/token", "/other", 307);
    within.method = "POST";
    server.expect(within);
    const auto response = get({.verb = "POST", .url = server.url(u"/token"_s), .body = "refresh_token=r-MARK4"});
    VERIFY_RESULT(response);
    QCOMPARE(response->status, 307);
    QCOMPARE(response->url, server.url(u"/token"_s));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestRedirect::fiveRedirectsAreFollowed()
{
    ScriptedServer server;
    for (int hop = 0; hop < 5; ++hop)
        server.expect(redirect('/' + QByteArray::number(hop), '/' + QByteArray::number(hop + 1)));
    server.expect({.path = "/5", .reply = {.body = "found"}});
    const auto response = get({.url = server.url(u"/0"_s)});
    VERIFY_RESULT(response);
    QCOMPARE(response->body, "found");
    QCOMPARE(server.unexpected(), QStringList());
}

void TestRedirect::aLoopIsRefused()
{
    ScriptedServer server;
    server.expect(redirect("/a", "/b"));
    server.expect(redirect("/b", "/a"));
    const auto response = get({.url = server.url(u"/a"_s)});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, core::ErrorKind::Protocol);
    QVERIFY(response.error().message.contains(u"127.0.0.1"_s));
    QCOMPARE(server.requests().size(), 6);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestRedirect::aRefusedTargetIsAnError()
{
    ScriptedServer server;
    server.expect(redirect("/a", "file:///etc/passwd"));
    const auto response = get({.url = server.url(u"/a"_s)});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, core::ErrorKind::Protocol);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestRedirect::cancelReachesTheSecondHop()
{
    ScriptedServer registry;
    ScriptedServer cdn(elsewhere());
    registry.expect(redirect("/a", encoded(cdn.url(u"/b"_s))));
    cdn.expect({.path = "/b", .reply = {.body = "never", .delay = std::chrono::hours(1)}});
    std::stop_source source;
    QTimer watch;
    connect(&watch, &QTimer::timeout, &watch, [&] {
        if (!cdn.requests().isEmpty())
            source.request_stop();
    });
    watch.start(5);
    const auto response = get(withSecrets(registry.url(u"/a"_s)), source.get_token());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, core::ErrorKind::Cancelled);
    QCOMPARE(registry.unexpected() + cdn.unexpected(), QStringList());
}

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
