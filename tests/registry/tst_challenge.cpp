// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/challenge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using registry::Challenge;
using Parameters = QHash<QByteArray, QByteArray>;

class TestChallenge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void survives_data();
    void survives();
};

void TestChallenge::reads_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<QList<Challenge>>("challenges");

    const auto row = [](const char *name, const QList<QByteArray> &headers, const QList<Challenge> &challenges) {
        QTest::newRow(name) << headers << challenges;
    };
    const Challenge hub{"bearer", {{"realm", "https://auth.docker.io/token"}, {"service", "registry.docker.io"}, {"scope", "repository:library/alpine:pull"}}};
    const Challenge basic{"basic", {{"realm", "a"}}};

    row("no header", {}, {});
    row("an empty header", {""}, {});
    row("Docker Hub's",
        {"Bearer realm=\"https://auth.docker.io/token\",service=\"registry.docker.io\",scope=\"repository:library/alpine:pull\""}, {hub});
    row("spaces behind commas",
        {"Bearer realm=\"https://auth.docker.io/token\", service=\"registry.docker.io\" ,\tscope=\"repository:library/alpine:pull\""}, {hub});
    row("spaces around equals signs",
        {"Bearer realm = \"https://auth.docker.io/token\", service= \"registry.docker.io\",scope =\"repository:library/alpine:pull\""}, {hub});
    row("schemes and names in any case",
        {"BEARER Realm=\"https://auth.docker.io/token\",SERVICE=\"registry.docker.io\",scope=\"repository:library/alpine:pull\""}, {hub});
    row("values without quotes", {"Bearer realm=https://auth.docker.io/token,service=registry.docker.io,scope=repository:library/alpine:pull"}, {hub});
    row("Basic", {"Basic realm=\"a\""}, {basic});
    row("a quoted comma is text", {"Bearer scope=\"repository:a:pull,push\",realm=\"r\""}, {{"bearer", {{"scope", "repository:a:pull,push"}, {"realm", "r"}}}});
    row("a quoted equals sign is text", {"Bearer realm=\"https://a.io/t?x=y\""}, {{"bearer", {{"realm", "https://a.io/t?x=y"}}}});
    row("an escaped quote is text", {"Basic realm=\"say \\\"a, b=c\\\"\""}, {{"basic", {{"realm", "say \"a, b=c\""}}}});
    row("an escaped backslash is text", {"Basic realm=\"C:\\\\\", x=\"1\""}, {{"basic", {{"realm", "C:\\"}, {"x", "1"}}}});
    row("the case of values stays", {"Basic realm=\"MiXed\""}, {{"basic", {{"realm", "MiXed"}}}});
    row("an empty value", {"Bearer realm=\"r\",scope=\"\""}, {{"bearer", {{"realm", "r"}, {"scope", ""}}}});
    row("two challenges in one line", {"Bearer realm=\"r\",service=\"s\", Basic realm=\"a\""}, {{"bearer", {{"realm", "r"}, {"service", "s"}}}, basic});
    row("two challenges in one line, the other way round", {"Basic realm=\"a\", Bearer realm=\"r\",service=\"s\""},
        {basic, {"bearer", {{"realm", "r"}, {"service", "s"}}}});
    row("two lines", {"Basic realm=\"a\"", "Bearer realm=\"r\""}, {basic, {"bearer", {{"realm", "r"}}}});
    row("a scheme without parameters", {"Negotiate"}, {{"negotiate", {}}});
    row("schemes without parameters before one with", {"Negotiate, NTLM, Basic realm=\"a\""}, {{"negotiate", {}}, {"ntlm", {}}, basic});
    row("a scheme without parameters behind one with", {"Basic realm=\"a\", Negotiate"}, {basic, {"negotiate", {}}});
    row("data behind a scheme is skipped", {"Negotiate YIIJvwYGKwYBBQUCoIIJszCC==, Basic realm=\"a\""}, {{"negotiate", {}}, basic});
    row("data with slashes and pluses is skipped", {"Negotiate ab/c+d=, Basic realm=\"a\""}, {{"negotiate", {}}, basic});
    row("commas around", {" ,, Basic realm=\"a\",, ,"}, {basic});
    row("the last of two parameters with one name", {"Basic realm=\"a\",realm=\"b\""}, {{"basic", {{"realm", "b"}}}});
    row("an unknown scheme", {"Digest realm=\"a\", nonce=\"n\", qop=\"auth,auth-int\""}, {{"digest", {{"realm", "a"}, {"nonce", "n"}, {"qop", "auth,auth-int"}}}});
    row("garbage ends its line only", {"Basic realm=\"a\", {garbage} Bearer realm=\"r\"", "Bearer realm=\"r\""}, {basic, {"bearer", {{"realm", "r"}}}});
    row("a quote that never ends is all that follows", {"Bearer realm=\"r\",service=\"abc, Basic", "Basic realm=\"a\""},
        {{"bearer", {{"realm", "r"}, {"service", "abc, Basic"}}}, basic});
    row("a line of 16 KiB counts", {"Basic realm=\"" + QByteArray((16 << 10) - 14, 'a') + '"'}, {{"basic", {{"realm", QByteArray((16 << 10) - 14, 'a')}}}});
    row("a line over 16 KiB is ignored", {"Basic realm=\"" + QByteArray((16 << 10) - 13, 'b') + '"', "Basic realm=\"a\""}, {basic});
}

void TestChallenge::reads()
{
    QFETCH(const QList<QByteArray>, headers);
    QFETCH(const QList<Challenge>, challenges);
    const auto read = registry::parseChallenges(headers);
    QCOMPARE(read.size(), challenges.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].scheme, challenges[i].scheme);
        QCOMPARE(read[i].parameters, challenges[i].parameters);
    }
}

void TestChallenge::survives_data()
{
    QTest::addColumn<QByteArray>("header");

    const auto row = [](const char *name, const QByteArray &header) { QTest::newRow(name) << header; };
    row("only an equals sign", "=");
    row("a parameter before any scheme", "realm=\"a\"");
    row("a parameter that ends at its equals sign", "Bearer realm=");
    row("a quote that never ends", "Bearer service=\"abc");
    row("a quote that never begins its text", "Bearer service=\"");
    row("a quote that ends in a backslash", "Bearer service=\"abc\\");
    row("only quotes", "\"\"\"\"");
    row("zero bytes", QByteArray(32, '\0'));
    row("bytes that are no text", "\xff\xfe Bearer \x80=\x81");
    row("a flood of equals signs", QByteArray(16 << 10, '='));
    row("a flood of commas", QByteArray(16 << 10, ','));
    row("a flood of schemes", QByteArray("a,").repeated(8 << 10));
}

void TestChallenge::survives()
{
    QFETCH(const QByteArray, header);
    const auto challenges = registry::parseChallenges({header});
    for (const Challenge &challenge : challenges)
        QVERIFY(challenge.parameters.value("realm").isEmpty());
}

QTEST_GUILESS_MAIN(TestChallenge)
#include "tst_challenge.moc"
