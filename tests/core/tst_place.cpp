// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/place.h"
#include "support/result.h"

using namespace Qt::StringLiterals;
using namespace lstags;

class TestPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void locates_data();
    void locates();
};

void TestPlace::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("registry"); // empty: the engine
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("normalised");

    const QString none;
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("engine") << u"engine"_s << none << none << u"engine"_s;
    row("nothing is the engine") << none << none << none << u"engine"_s;
    row("white space is the engine") << u"  "_s << none << none << u"engine"_s;
    row("white space around is trimmed") << u" quay.io "_s << u"quay.io"_s << none << u"quay.io"_s;
    row("a registry") << u"quay.io"_s << u"quay.io"_s << none << u"quay.io"_s;
    row("a registry and a port") << u"registry:5000"_s << u"registry:5000"_s << none << u"registry:5000"_s;
    row("localhost") << u"localhost"_s << u"localhost"_s << none << u"localhost"_s;
    row("an IPv4 address") << u"127.0.0.1:5000"_s << u"127.0.0.1:5000"_s << none << u"127.0.0.1:5000"_s;
    row("an IPv6 address") << u"[::1]:5000"_s << u"[::1]:5000"_s << none << u"[::1]:5000"_s;
    row("an IPv6 address without a port") << u"[::1]"_s << u"[::1]"_s << none << u"[::1]"_s;
    row("host names are lower-cased") << u"Quay.IO/a"_s << u"quay.io"_s << u"a"_s << u"quay.io/a"_s;
    row("docker.io is Docker Hub") << u"docker.io"_s << u"registry.hub.docker.com"_s << none << u"registry.hub.docker.com"_s;
    row("a one-word prefix at Docker Hub gets no library/") << u"docker.io/team"_s << u"registry.hub.docker.com"_s << u"team"_s << u"registry.hub.docker.com/team"_s;
    row("a prefix") << u"quay.io/mirror"_s << u"quay.io"_s << u"mirror"_s << u"quay.io/mirror"_s;
    row("a prefix of several components") << u"quay.io/mirror/hub"_s << u"quay.io"_s << u"mirror/hub"_s << u"quay.io/mirror/hub"_s;
    row("a slash at the end is dropped") << u"quay.io/"_s << u"quay.io"_s << none << u"quay.io"_s;
    row("slashes behind a prefix are dropped") << u"quay.io/mirror//"_s << u"quay.io"_s << u"mirror"_s << u"quay.io/mirror"_s;
}

void TestPlace::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, registry);
    const auto place = core::Place::parse(text);
    VERIFY_RESULT(place);
    QCOMPARE(place->registry, registry);
    QTEST(place->prefix, "prefix");
    QCOMPARE(place->isEngine(), registry.isEmpty());
    QTEST(place->toString(), "normalised");
    QCOMPARE(core::Place::parse(place->toString()), place);
}

void TestPlace::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");

    QTest::newRow("a word is no registry") << u"registry"_s << 1;
    QTest::newRow("the engine in capital letters") << u"ENGINE"_s << 1;
    QTest::newRow("the engine has no prefix") << u"engine/mirror"_s << 1;
    QTest::newRow("a slash first") << u"/mirror"_s << 1;
    QTest::newRow("a URL") << u"https://quay.io"_s << 7;
    QTest::newRow("a bad host") << u"re_gistry.io"_s << 1;
    QTest::newRow("a host that ends with a dash") << u"quay-.io"_s << 1;
    QTest::newRow("brackets without an address") << u"[zz]:5000"_s << 1;
    QTest::newRow("IPv6 without brackets") << u"::1"_s << 1;
    QTest::newRow("a port that is no number") << u"registry:x"_s << 10;
    QTest::newRow("no port behind the colon") << u"registry:"_s << 10;
    QTest::newRow("port zero") << u"registry:0"_s << 10;
    QTest::newRow("a port over 65535") << u"registry:65536/a"_s << 10;
    QTest::newRow("capital letters in the prefix") << u"quay.io/Team"_s << 9;
    QTest::newRow("an empty component") << u"quay.io/a//b"_s << 11;
    QTest::newRow("a tag") << u"quay.io/a:v1"_s << 10;
    QTest::newRow("an account") << u"anna@quay.io"_s << 1;
    QTest::newRow("white space inside") << u"quay.io/a b"_s << 10;
    QTest::newRow("a way up") << u"quay.io/../a"_s << 9;
    QTest::newRow("a prefix over 255") << QString(u"q.io/"_s + QString(256, u'a')) << 256;
}

void TestPlace::refuses()
{
    QFETCH(const QString, text);
    const auto place = core::Place::parse(text);
    QVERIFY(!place);
    QCOMPARE(place.error().kind, core::ErrorKind::Syntax);
    QTEST(place.error().column, "column");
    QVERIFY(!place.error().message.isEmpty());
}

void TestPlace::locates_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("path");

    QTest::newRow("the same path without a prefix") << u"quay.io"_s << u"gcr.io/team/app"_s << u"quay.io"_s << u"team/app"_s;
    QTest::newRow("behind the prefix") << u"quay.io/mirror"_s << u"gcr.io/team/app"_s << u"quay.io"_s << u"mirror/team/app"_s;
    QTest::newRow("behind a prefix of several components") << u"localhost:5000/a/b"_s << u"gcr.io/app"_s << u"localhost:5000"_s << u"a/b/app"_s;
    QTest::newRow("an official image keeps library/") << u"localhost:5000"_s << u"alpine"_s << u"localhost:5000"_s << u"library/alpine"_s;
    QTest::newRow("an official image keeps library/ behind a prefix") << u"localhost:5000/hub"_s << u"alpine"_s << u"localhost:5000"_s << u"hub/library/alpine"_s;
    QTest::newRow("at Docker Hub") << u"docker.io/team"_s << u"quay.io/app"_s << u"registry.hub.docker.com"_s << u"team/app"_s;
}

void TestPlace::locates()
{
    QFETCH(const QString, place);
    QFETCH(const QString, name);
    const auto parsedPlace = core::Place::parse(place);
    const auto parsedName = core::RepositoryName::parse(name);
    VERIFY_RESULT(parsedPlace);
    VERIFY_RESULT(parsedName);
    const core::RepositoryName found = parsedPlace->locate(*parsedName);
    QTEST(found.registry, "registry");
    QTEST(found.path, "path");
}

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
