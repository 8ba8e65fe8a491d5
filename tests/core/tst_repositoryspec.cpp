// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/repositoryspec.h"
#include "support/result.h"

using namespace Qt::StringLiterals;
using namespace lstags;

class TestRepositorySpec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void selects_data();
    void selects();
};

void TestRepositorySpec::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("familiar");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("filter"); // null: none

    const QString hub = u"registry.hub.docker.com"_s;
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("one word is a library image of Docker Hub") << u"alpine"_s << hub << u"library/alpine"_s << u"alpine"_s << QStringList() << QString();
    row("docker.io is Docker Hub") << u"docker.io/alpine"_s << hub << u"library/alpine"_s << u"alpine"_s << QStringList() << QString();
    row("index.docker.io is Docker Hub") << u"index.docker.io/a/b"_s << hub << u"a/b"_s << u"a/b"_s << QStringList() << QString();
    row("registry.hub.docker.com is Docker Hub") << u"registry.hub.docker.com/alpine"_s << hub << u"library/alpine"_s << u"alpine"_s << QStringList() << QString();
    row("a user's image of Docker Hub") << u"team/app"_s << hub << u"team/app"_s << u"team/app"_s << QStringList() << QString();
    row("a dot makes a registry") << u"quay.io/coreos/flannel"_s << u"quay.io"_s << u"coreos/flannel"_s << u"quay.io/coreos/flannel"_s << QStringList() << QString();
    row("a port makes a registry, a tag is no port") << u"registry:5000/app:5000"_s << u"registry:5000"_s << u"app"_s << u"registry:5000/app"_s << QStringList{u"5000"_s} << QString();
    row("localhost is a registry") << u"localhost/app"_s << u"localhost"_s << u"app"_s << u"localhost/app"_s << QStringList() << QString();
    row("localhost alone is a name") << u"localhost:5000"_s << hub << u"library/localhost"_s << u"localhost"_s << QStringList{u"5000"_s} << QString();
    row("IPv6 stands in brackets") << u"[::1]:5000/app=v1"_s << u"[::1]:5000"_s << u"app"_s << u"[::1]:5000/app"_s << QStringList{u"v1"_s} << QString();
    row("host names are lower-cased") << u"Quay.IO/a"_s << u"quay.io"_s << u"a"_s << u"quay.io/a"_s << QStringList() << QString();
    row("a tag") << u"alpine:3.20"_s << hub << u"library/alpine"_s << u"alpine"_s << QStringList{u"3.20"_s} << QString();
    row("named tags, each once") << u"alpine=3.20,latest,3.20"_s << hub << u"library/alpine"_s << u"alpine"_s << QStringList{u"3.20"_s, u"latest"_s} << QString();
    row("a filter") << u"alpine~/^3\\./"_s << hub << u"library/alpine"_s << u"alpine"_s << QStringList() << u"^3\\."_s;
    row("a filter and named tags") << u"alpine~/^3\\./=latest"_s << hub << u"library/alpine"_s << u"alpine"_s << QStringList{u"latest"_s} << u"^3\\."_s;
    row("a tag and a filter") << u"alpine:edge~/^3/"_s << hub << u"library/alpine"_s << u"alpine"_s << QStringList{u"edge"_s} << u"^3"_s;
    row("what is in the filter belongs to it") << u"q.io/a~/x:y/z=w~v/"_s << u"q.io"_s << u"a"_s << u"q.io/a"_s << QStringList() << u"x:y/z=w~v"_s;
    row("an equals sign before the end of the filter") << u"q.io/a~/^v=1/=v1,v2"_s << u"q.io"_s << u"a"_s << u"q.io/a"_s << QStringList{u"v1"_s, u"v2"_s} << u"^v=1"_s;
    row("separators of the grammar") << u"q.io/a__b/c---d/e.f_g"_s << u"q.io"_s << u"a__b/c---d/e.f_g"_s << u"q.io/a__b/c---d/e.f_g"_s << QStringList() << QString();
    row("white space around is trimmed") << u"  alpine:3 "_s << hub << u"library/alpine"_s << u"alpine"_s << QStringList{u"3"_s} << QString();
    row("a tag of 128 characters") << u"a:"_s + QString(128, u'x') << hub << u"library/a"_s << u"a"_s << QStringList{QString(128, u'x')} << QString();
}

void TestRepositorySpec::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, filter);
    const auto spec = core::RepositorySpec::parse(text);
    VERIFY_RESULT(spec);
    QTEST(spec->name.registry, "registry");
    QTEST(spec->name.path, "path");
    QTEST(spec->name.familiarName(), "familiar");
    QTEST(spec->tags, "tags");
    QCOMPARE(spec->filter.has_value(), !filter.isNull());
    if (spec->filter)
        QCOMPARE(spec->filter->pattern(), filter);
}

void TestRepositorySpec::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");

    QTest::newRow("nothing") << u"  "_s << 1;
    QTest::newRow("an empty component") << u"a//b"_s << 3;
    QTest::newRow("an empty component behind blanks") << u"  a//b "_s << 5;
    QTest::newRow("an empty component behind a tab and a line break") << u"\t\na//b"_s << 5;
    QTest::newRow("a slash at the end") << u"quay.io/"_s << 9;
    QTest::newRow("a leading dash") << u"-alpine"_s << 1;
    QTest::newRow("a trailing dash") << u"team/app-"_s << 10;
    QTest::newRow("three underscores") << u"a___b"_s << 4;
    QTest::newRow("capital letters in a path") << u"quay.io/Team/app"_s << 9;
    QTest::newRow("a bad port") << u"registry:99999/a"_s << 10;
    QTest::newRow("a bad host") << u"re_gistry.io/a"_s << 1;
    QTest::newRow("brackets without an address") << u"[zz]:5000/a"_s << 1;
    QTest::newRow("a tag of 129 characters") << u"a:"_s + QString(129, u'x') << 131;
    QTest::newRow("a tag that starts with a dash") << u"a:-x"_s << 3;
    QTest::newRow("no tag behind the colon") << u"alpine:"_s << 8;
    QTest::newRow("no tag behind the equals sign") << u"alpine="_s << 8;
    QTest::newRow("an empty tag in the list") << u"alpine=a,,b"_s << 10;
    QTest::newRow("a digest") << u"alpine@sha256:0123"_s << 7;
    QTest::newRow("a tag and a digest") << u"alpine:3@sha256:0123"_s << 9;
    QTest::newRow("a filter without its first slash") << u"alpine~^3/"_s << 8;
    QTest::newRow("a filter without its last slash") << u"alpine~/^3"_s << 11;
    QTest::newRow("an empty filter") << u"alpine~//"_s << 9;
    QTest::newRow("a filter RE2 refuses") << u"alpine~/a(/"_s << 9;
    QTest::newRow("a look-behind") << u"alpine~/(?<=a)b/"_s << 9;
    QTest::newRow("a bad tag behind a filter") << u"alpine~/x/=a b"_s << 12;
    QTest::newRow("white space inside") << u"alpine 3"_s << 7;
    QTest::newRow("a name that is over 255 with library/ before it") << QString(248, u'a') << 249;
    QTest::newRow("a path over 255") << u"q.io/"_s + QString(256, u'a') << 256;
}

void TestRepositorySpec::refuses()
{
    QFETCH(const QString, text);
    const auto spec = core::RepositorySpec::parse(text);
    QVERIFY(!spec);
    QCOMPARE(spec.error().kind, core::ErrorKind::Syntax);
    QTEST(spec.error().column, "column");
    QVERIFY(!spec.error().message.isEmpty());
}

void TestRepositorySpec::selects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("selected");

    QTest::newRow("no selection means all") << u"a"_s << u"x"_s << true;
    QTest::newRow("a named tag") << u"a=x,y"_s << u"y"_s << true;
    QTest::newRow("not a named tag") << u"a=x,y"_s << u"z"_s << false;
    QTest::newRow("a filter searches, it is not anchored") << u"a~/2/"_s << u"v1.2.3"_s << true;
    QTest::newRow("a filter does not find") << u"a~/^2/"_s << u"v1.2.3"_s << false;
    QTest::newRow("filter and names are a union") << u"a~/^2/=v1"_s << u"v1"_s << true;
    QTest::newRow("a runaway expression answers in time") << u"a~/(a+)+$/"_s << QString(120, u'a') + u'b' << false;
}

void TestRepositorySpec::selects()
{
    QFETCH(const QString, text);
    QFETCH(const QString, tag);
    const auto spec = core::RepositorySpec::parse(text);
    VERIFY_RESULT(spec);
    QTEST(spec->selects(tag), "selected");
}

QTEST_GUILESS_MAIN(TestRepositorySpec)
#include "tst_repositoryspec.moc"
