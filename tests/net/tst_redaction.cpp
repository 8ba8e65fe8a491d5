// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/redaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;

class TestRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void keepsOrderAndNumber();
    void urls_data();
    void urls();
    void harmlessParameters_data();
    void harmlessParameters();
    void texts_data();
    void texts();
    void readsNoMoreOfATextThanItsLimit();
    void repeatedCredentials_data();
    void repeatedCredentials();
};

void TestRedaction::headers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("shown");

    const auto row = [](const char *rule, const QByteArray &name, const QByteArray &value, const QByteArray &shown) {
        QTest::newRow(rule) << name << value << shown;
    };
    const QByteArray hidden = "<redacted>";
    row("Authorization keeps its scheme: Bearer", "Authorization", "Bearer t-MARK3", "Bearer <redacted>");
    row("Authorization keeps its scheme: Basic", "Authorization", "Basic dS1NQVJLMTpw", "Basic <redacted>");
    row("Authorization of several words", "Authorization", "Digest username=\"u-MARK1\", nonce=\"n\"", "Digest <redacted>");
    row("Authorization in small letters", "authorization", "Bearer t-MARK3", "Bearer <redacted>");
    row("Authorization in capitals", "AUTHORIZATION", "Bearer t-MARK3", "Bearer <redacted>");
    row("Authorization without a scheme", "Authorization", "t-MARK3", hidden);
    row("Authorization with a space before it", "Authorization", " t-MARK3", hidden);
    row("Authorization of nothing", "Authorization", "", hidden);
    row("Proxy-Authorization", "Proxy-Authorization", "Basic cC1NQVJLMg==", hidden);
    row("Cookie", "Cookie", "session=s-MARK5", hidden);
    row("Set-Cookie", "Set-Cookie", "session=s-MARK5; Path=/", hidden);
    row("X-Registry-Auth", "X-Registry-Auth", "eyJwYXNzd29yZCI6InAtTUFSSzIifQ==", hidden);
    row("X-Registry-Config", "x-registry-config", "eyJ9", hidden);
    row("WWW-Authenticate stays", "WWW-Authenticate", "Bearer realm=\"https://a.io/token\",service=\"a.io\"",
        "Bearer realm=\"https://a.io/token\",service=\"a.io\"");
    row("a harmless header stays", "Docker-Content-Digest", "sha256:0123", "sha256:0123");
    row("a Location loses its signature", "Location", "https://cdn.io/blob?X-Amz-Signature=s-MARK6&n=1",
        "https://cdn.io/blob?X-Amz-Signature=<redacted>&n=1");
    row("a Location loses its user", "Location", "https://u-MARK1:p-MARK2@cdn.io/blob", "https://cdn.io/blob");
    row("a realm loses its user", "WWW-Authenticate", "Bearer realm=\"http://u-MARK1:p-MARK2@a.io/token\",scope=\"a:b:pull,push\"",
        "Bearer realm=\"http://a.io/token\",scope=\"a:b:pull,push\"");
    row("a realm loses its signature", "Www-Authenticate", "Bearer realm=\"https://a.io/token?key=s-MARK6&service=x\"",
        "Bearer realm=\"https://a.io/token?key=<redacted>&service=x\"");
    row("a realm without quotes", "WWW-Authenticate", "Bearer realm=http://u-MARK1:p-MARK2@a.io/token", "Bearer realm=http://a.io/token");
    row("a proxy's realm loses its user", "Proxy-Authenticate", "Basic realm=\"http://u-MARK1:p-MARK2@a.io/\"", "Basic realm=\"http://a.io/\"");
    row("a Warning loses a signature", "Warning", "299 - \"see https://a.io/?sig=s-MARK6\"", "299 - \"see https://a.io/?sig=<redacted>\"");
    row("a Link to the next page stays", "Link", "</v2/a/tags/list?last=b%2Fc&n=1000>; rel=\"next\"",
        "</v2/a/tags/list?last=b%2Fc&n=1000>; rel=\"next\"");
    row("a Link loses its user", "Link", "<https://u-MARK1:p-MARK2@a.io/v2/>; rel=next", "<https://a.io/v2/>; rel=next");
    row("a Link loses its signature", "link", "</x?token=t-MARK3&n=1>; rel=\"next\"", "</x?token=<redacted>&n=1>; rel=\"next\"");
    row("a Link loses a cursor that may be signed", "Link", "<?next_page=t-MARK3>; rel=next", "<?next_page=<redacted>>; rel=next");
    row("every Link of a line", "Link", "</a?x=s-MARK6>; rel=prev, </b?y=s-MARK6>; rel=next", "</a?x=<redacted>>; rel=prev, </b?y=<redacted>>; rel=next");
    row("an address in a parameter of a Link", "Link", "</a>; anchor=\"http://u-MARK1:p-MARK2@a.io/\"", "</a>; anchor=\"http://a.io/\"");
    row("a Link that never closes", "Link", "</a?x=s-MARK6; rel=next", "<<redacted>");
    row("a Link without brackets", "Link", "http://u-MARK1:p-MARK2@a.io/?x=s-MARK6", "http://a.io/?x=<redacted>");
    row("a relative Location loses its signature", "Location", "/v2/a/blobs/uploads/1?_state=s-MARK6", "/v2/a/blobs/uploads/1?_state=<redacted>");
    row("control characters are shown", "X-Own", "a\x1b[31m", "a\\u{001b}[31m");
    row("a Location that is no address", "Location", "http://[bad/?sig=s-MARK6", "?sig=<redacted>");
}

void TestRedaction::headers()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, shown);
    QCOMPARE(net::redacted(net::Headers{{name, value}}), (net::Headers{{name, shown}}));
}

void TestRedaction::keepsOrderAndNumber()
{
    const net::Headers headers{{"Accept", "a"}, {"Cookie", "x"}, {"accept", "b"}, {"Cookie", "y"}};
    const net::Headers expected{{"Accept", "a"}, {"Cookie", "<redacted>"}, {"accept", "b"}, {"Cookie", "<redacted>"}};
    QCOMPARE(net::redacted(headers), expected);
    QCOMPARE(net::redacted(net::Headers()), net::Headers());
}

void TestRedaction::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *rule, const QString &url, const QString &shown) { QTest::newRow(rule) << url << shown; };
    row("nothing to hide", u"https://quay.io:8443/v2/a/manifests/1"_s, u"https://quay.io:8443/v2/a/manifests/1"_s);
    row("a user name goes", u"https://u-MARK1@quay.io/v2/"_s, u"https://quay.io/v2/"_s);
    row("a password goes", u"https://u-MARK1:p-MARK2@quay.io/v2/"_s, u"https://quay.io/v2/"_s);
    row("a fragment goes", u"https://quay.io/v2/#t-MARK3"_s, u"https://quay.io/v2/"_s);
    row("an unknown parameter", u"https://a.io/t?refresh_token=r-MARK4"_s, u"https://a.io/t?refresh_token=<redacted>"_s);
    row("an unknown one among known ones", u"https://a.io/t?n=5&sig=s-MARK6&last=v1"_s, u"https://a.io/t?n=5&sig=<redacted>&last=v1"_s);
    row("a presigned address", u"https://s3.io/b?X-Amz-Credential=k-MARK7&X-Amz-Signature=s-MARK6"_s,
        u"https://s3.io/b?X-Amz-Credential=<redacted>&X-Amz-Signature=<redacted>"_s);
    row("a parameter named almost like a known one", u"https://a.io/t?Scope=s-MARK6&tags=t"_s, u"https://a.io/t?Scope=<redacted>&tags=<redacted>"_s);
    row("every one of several with one name", u"https://a.io/t?token=t-MARK3&token=t-MARK3"_s, u"https://a.io/t?token=<redacted>&token=<redacted>"_s);
    row("a parameter without a value", u"https://a.io/t?token"_s, u"https://a.io/t?token=<redacted>"_s);
    row("an escape sequence stays encoded", u"https://a.io/t?last=%1B%5B31m"_s, u"https://a.io/t?last=%1B%5B31m"_s);
    row("a path and query only", u"/images/json?digests=1&x=y"_s, u"/images/json?digests=1&x=<redacted>"_s);
    row("nothing at all", QString(), QString());
}

void TestRedaction::urls()
{
    QFETCH(const QString, url);
    QTEST(net::redacted(QUrl(url)), "shown");
}

void TestRedaction::harmlessParameters_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names{u"n"_s,    u"last"_s,      u"scope"_s,        u"service"_s,   u"digest"_s, u"mount"_s, u"from"_s,   u"filters"_s,
                            u"page"_s, u"page_size"_s, u"artifactType"_s, u"fromImage"_s, u"tag"_s,    u"repo"_s,  u"digests"_s,
                            u"platform"_s, u"noprune"_s};
    for (const QString &name : names)
        QTest::newRow(qPrintable(name + u" stays"_s)) << name;
}

void TestRedaction::harmlessParameters()
{
    QFETCH(const QString, name);
    const QString url = u"https://a.io/t?%1=value"_s.arg(name);
    QCOMPARE(net::redacted(QUrl(url)), url);
}

void TestRedaction::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *rule, const QString &text, const QString &shown) { QTest::newRow(rule) << text << shown; };
    row("nothing at all", QString(), QString());
    row("no address", u"manifest unknown: a/b:1"_s, u"manifest unknown: a/b:1"_s);
    row("an address with nothing to hide", u"Head \"https://a.io/v2/b/manifests/1\": EOF"_s, u"Head \"https://a.io/v2/b/manifests/1\": EOF"_s);
    row("a presigned address", u"Get \"https://s3.io/b?X-Amz-Signature=s-MARK6&n=1\": i/o timeout"_s,
        u"Get \"https://s3.io/b?X-Amz-Signature=<redacted>&n=1\": i/o timeout"_s);
    row("an address without quotes", u"GET https://a.io/t?sig=s-MARK6: 401"_s, u"GET https://a.io/t?sig=<redacted>: 401"_s);
    row("an address ends at a bracket", u"(see http://a.io/x?token=t-MARK3)"_s, u"(see http://a.io/x?token=<redacted>)"_s);
    row("a user and a password", u"ping https://u-MARK1:p-MARK2@a.io/v2/ failed"_s, u"ping https://a.io/v2/ failed"_s);
    row("capital letters", u"HTTPS://u-MARK1:p-MARK2@a.io/v2/"_s, u"https://a.io/v2/"_s);
    row("two addresses", u"http://a.io/?a=s-MARK6, http://b.io/?b=s-MARK6"_s, u"http://a.io/?a=<redacted>, http://b.io/?b=<redacted>"_s);
    row("an address that is none", u"no https://u:p-MARK2@[bad/?sig=s-MARK6"_s, u"no <redacted>"_s);
    row("control characters around", u"\u001b[31mhttp://a.io/\u202e"_s, u"\\u{001b}[31mhttp://a.io/%E2%80%AE"_s);
}

void TestRedaction::texts()
{
    QFETCH(const QString, text);
    QTEST(net::redactedText(text), "shown");
}

void TestRedaction::readsNoMoreOfATextThanItsLimit()
{
    QCOMPARE(net::redactedText(u"abcdef", 6), u"abcdef"_s);
    QCOMPARE(net::redactedText(u"abcdef", 5), u"abcde\u2026"_s);
    QCOMPARE(net::redactedText(u"at http://a.io/?token=t-MARK3", 25), u"at http://a.io/?token=<redacted>\u2026"_s);
    QVERIFY(net::redactedText(QString(5000, u'x')).size() == 2049);
}

void TestRedaction::repeatedCredentials_data()
{
    QTest::addColumn<net::Request>("request");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("shown");

    const auto row = [](const char *rule, const net::Headers &headers, const QByteArray &said, const QByteArray &shown, const QByteArray &body = {}) {
        QTest::newRow(rule) << net::Request{.headers = headers, .body = body} << said << shown;
    };
    const net::Headers bearer{{"authorization", "Bearer t-MARK3"}};
    const net::Headers basic{{"Authorization", "Basic " + QByteArray("u-MARK1:p-MARK2").toBase64()}};
    const net::Headers form{{"Content-Type", "application/x-www-form-urlencoded"}};
    row("nothing was sent", {}, "t-MARK3 p-MARK2", "t-MARK3 p-MARK2");
    row("a token", bearer, "Bearer t-MARK3 is bad: t-MARK3", "Bearer <redacted> is bad: <redacted>");
    row("a password", basic, "p-MARK2 of u-MARK1", "<redacted> of u-MARK1");
    row("user and password", basic, "u-MARK1:p-MARK2!", "<redacted>!");
    row("user and password in base64", basic, "dS1NQVJLMTpwLU1BUksy!", "<redacted>!");
    row("a refresh token", form, "r-MARK4/5 is bad", "<redacted> is bad", "grant_type=refresh_token&refresh_token=r-MARK4%2F5&scope=a");
    row("a body that is no form", {}, "r-MARK4 is bad", "r-MARK4 is bad", "refresh_token=r-MARK4");
    const net::Headers engine{{"X-Registry-Auth", QByteArray(R"({"username":"u-MARK1","password":"p-MARK2","identitytoken":"r-MARK4"})").toBase64(QByteArray::Base64UrlEncoding)}};
    row("what an engine logs in with", engine, "p-MARK2 r-MARK4 of u-MARK1", "<redacted> <redacted> of u-MARK1");
    row("the same as it was sent", engine, "bad auth: " + engine.first().value, "bad auth: <redacted>");
    row("a password that is in every word", {{"Authorization", "Basic " + QByteArray("anna:a").toBase64()}}, "denied to anna", "denied to anna");
    row("an Authorization of nothing", {{"Authorization", ""}}, "denied", "denied");
}

void TestRedaction::repeatedCredentials()
{
    QFETCH(const net::Request, request);
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, shown);
    QCOMPARE(net::withoutCredentials(said, request), shown);
    QCOMPARE(net::redacted(net::Headers{{"X-Said", said}}, request), (net::Headers{{"X-Said", shown}}));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
