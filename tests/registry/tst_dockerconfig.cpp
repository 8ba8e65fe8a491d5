// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/dockerconfig.h"
#include "support/result.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::ErrorKind;
using registry::Credential;
using registry::DockerConfig;

class TestDockerConfig final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void skips_data();
    void skips();
    void refuses_data();
    void refuses();
    void helpers_data();
    void helpers();
    void serverNames_data();
    void serverNames();

    void loads();
    void aMissingFileIsEmpty();
    void aFolderIsNoFile();
    void fileLimit_data();
    void fileLimit();
};

namespace {

QByteArray auth(const QByteArray &text)
{
    return R"({"auth":")" + text.toBase64() + R"("})";
}

QByteArray auths(const QByteArray &key, const QByteArray &entry)
{
    return R"({"auths":{")" + key + R"(":)" + entry + "}}";
}

} // namespace

void TestDockerConfig::finds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<Credential>("credential");

    const auto row = [](const char *name, const QByteArray &json, const QString &repository, const Credential &credential) {
        QTest::newRow(name) << json << repository << credential;
    };
    const Credential anna{.username = u"anna"_s, .password = u"s:cret"_s};
    const Credential none;
    const QByteArray annas = auth("anna:s:cret");

    row("by host", auths("quay.io", annas), u"quay.io/a"_s, anna);
    row("by host and port", auths("registry:5000", annas), u"registry:5000/a"_s, anna);
    row("the port counts", auths("registry:5000", annas), u"registry:5001/a"_s, none);
    row("with https", auths("https://quay.io", annas), u"quay.io/a"_s, anna);
    row("with http", auths("http://quay.io/", annas), u"quay.io/a"_s, anna);
    row("with a version", auths("https://quay.io/v2/", annas), u"quay.io/a"_s, anna);
    row("with a version and a slash", auths("quay.io/v1/", annas), u"quay.io/a"_s, anna);
    row("a path that is named like a version", auths("quay.io/v1", annas), u"quay.io/v1/app"_s, anna);
    row("a path that is named like a version is not the host", auths("quay.io/v1", annas), u"quay.io/a"_s, none);
    row("a path that ends like a version is not the one above it", auths("quay.io/team/v1", annas), u"quay.io/team/app"_s, none);
    row("in capitals", auths("Quay.IO", annas), u"quay.io/a"_s, anna);
    row("Docker Hub's own key", auths("https://index.docker.io/v1/", annas), u"alpine"_s, anna);
    row("Docker Hub's own key without scheme and slash", auths("index.docker.io/v1", annas), u"alpine"_s, anna);
    row("docker.io", auths("docker.io", annas), u"alpine"_s, anna);
    row("index.docker.io", auths("index.docker.io", annas), u"team/app"_s, anna);
    row("registry-1.docker.io", auths("registry-1.docker.io", annas), u"alpine"_s, anna);
    row("another host", auths("quay.io", annas), u"gcr.io/a"_s, none);
    row("a host that ends like it", auths("quay.io", annas), u"evilquay.io/a"_s, none);
    row("a path", auths("quay.io/team", annas), u"quay.io/team/app"_s, anna);
    row("a whole path", auths("quay.io/team/app", annas), u"quay.io/team/app"_s, anna);
    row("another path", auths("quay.io/team", annas), u"quay.io/other/app"_s, none);
    row("a path that only starts like it", auths("quay.io/team", annas), u"quay.io/teams/app"_s, none);
    row("the longest path wins", R"({"auths":{"quay.io":)" + auth("b:b") + R"(,"quay.io/team":)" + annas + "}}", u"quay.io/team/app"_s, anna);
    row("user name and password", auths("quay.io", R"({"username":"anna","password":"s:cret"})"), u"quay.io/a"_s, anna);
    row("auth wins over them", auths("quay.io", R"({"username":"b","password":"b","auth":")" + QByteArray("anna:s:cret").toBase64() + R"("})"),
        u"quay.io/a"_s, anna);
    row("an empty password", auths("quay.io", auth("anna:")), u"quay.io/a"_s, {.username = u"anna"_s});
    row("a password padded with zero bytes", auths("quay.io", auth(QByteArray("anna:s:cret\0\0", 13))), u"quay.io/a"_s, anna);
    row("letters beyond ASCII", auths("quay.io", auth("änna:sécret")), u"quay.io/a"_s, {.username = u"änna"_s, .password = u"sécret"_s});
    row("an identity token", auths("quay.io", R"({"identitytoken":"r-MARK4"})"), u"quay.io/a"_s, {.identityToken = u"r-MARK4"_s});
    row("a registry token", auths("quay.io", R"({"registrytoken":"t-MARK3"})"), u"quay.io/a"_s, {.registryToken = u"t-MARK3"_s});
    row("an empty entry is none", auths("quay.io", "{}"), u"quay.io/a"_s, none);
    row("no entries", "{}", u"quay.io/a"_s, none);
    row("a byte order mark", "\xef\xbb\xbf" + auths("quay.io", annas), u"quay.io/a"_s, anna);
    row("what else is in the file", R"({"HttpHeaders":{"X":"y"},"proxies":{},"auths":{"quay.io":)" + annas + "}}", u"quay.io/a"_s, anna);
}

void TestDockerConfig::finds()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, repository);
    QFETCH(const Credential, credential);
    const auto config = DockerConfig::parse(json, u"config.json"_s);
    VERIFY_RESULT(config);
    QCOMPARE(config->warnings, QStringList());
    const auto name = core::RepositoryName::parse(repository);
    VERIFY_RESULT(name);
    const auto found = config->find(*name);
    QCOMPARE(found.has_value(), credential != Credential());
    QVERIFY(found.value_or(Credential()) == credential);
}

void TestDockerConfig::skips_data()
{
    QTest::addColumn<QByteArray>("entry");

    const auto row = [](const char *name, const QByteArray &entry) { QTest::newRow(name) << entry; };
    row("bad base64", R"({"auth":"p-MARK2!"})");
    row("cut base64", R"({"auth":"cC1NQVJLMjpwLU1BUkst="})");
    row("no colon", auth("p-MARK2"));
    row("no user name", auth(":p-MARK2"));
    row("auth that is a number", R"({"auth":5})");
    row("auth that is an object", R"({"auth":{"username":"p-MARK2"}})");
    row("a user name that is a number", R"({"username":5,"password":"p-MARK2"})");
    row("an identity token that is a list", R"({"identitytoken":["p-MARK2"]})");
    row("text", R"("p-MARK2")");
    row("a number", "5");
    row("null", "null");
    row("a list", R"(["p-MARK2"])");
}

void TestDockerConfig::skips()
{
    QFETCH(const QByteArray, entry);
    const QByteArray good = auth("anna:secret");
    const auto config = DockerConfig::parse(R"({"auths":{"bad.io":)" + entry + R"(,"quay.io":)" + good + "}}", u"my.json"_s);
    VERIFY_RESULT(config);
    QCOMPARE(config->auths.keys(), QStringList{u"quay.io"_s});
    QCOMPARE(config->warnings.size(), 1);
    QVERIFY(config->warnings.constFirst().contains(u"bad.io"_s));
    QVERIFY(config->warnings.constFirst().contains(u"my.json"_s));
    QVERIFY(!config->warnings.constFirst().contains(u"MARK"_s));
}

void TestDockerConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("json");

    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("nothing", "");
    row("no JSON", "p-MARK2");
    row("a list", R"(["p-MARK2"])");
    row("a text", R"("p-MARK2")");
    row("cut", R"({"auths":{"quay.io":{"auth":"p-MARK2)");
    row("nested too deeply", QByteArray(R"({"auths":)").repeated(100000));
    row("zero bytes", QByteArray(100, '\0'));
}

void TestDockerConfig::refuses()
{
    QFETCH(const QByteArray, json);
    const auto config = DockerConfig::parse(json, u"my.json"_s);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, ErrorKind::Io);
    QVERIFY(config.error().message.contains(u"my.json"_s));
    QVERIFY(!config.error().message.contains(u"MARK"_s));
}

void TestDockerConfig::helpers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("helper");

    const QByteArray json = R"({"credsStore":"all","credHelpers":{"gcr.io":"gcloud","https://index.docker.io/v1/":"hub"}})";
    QTest::newRow("of a host") << json << u"gcr.io"_s << u"gcloud"_s;
    QTest::newRow("of Docker Hub") << json << u"registry.hub.docker.com"_s << u"hub"_s;
    QTest::newRow("of all other hosts") << json << u"quay.io"_s << u"all"_s;
    QTest::newRow("none for other hosts") << QByteArray(R"({"credHelpers":{"gcr.io":"gcloud"}})") << u"quay.io"_s << QString();
    QTest::newRow("none") << QByteArray("{}") << u"quay.io"_s << QString();
    QTest::newRow("of the wrong type are none") << QByteArray(R"({"credsStore":5,"credHelpers":[]})") << u"quay.io"_s << QString();
}

void TestDockerConfig::helpers()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, registry);
    const auto config = DockerConfig::parse(json, u"config.json"_s);
    VERIFY_RESULT(config);
    QTEST(config->helperFor(registry), "helper");
}

void TestDockerConfig::serverNames_data()
{
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("server");

    QTest::newRow("Docker Hub has a historic one") << u"registry.hub.docker.com"_s << u"https://index.docker.io/v1/"_s;
    QTest::newRow("others have their own") << u"quay.io"_s << u"quay.io"_s;
    QTest::newRow("with a port") << u"registry:5000"_s << u"registry:5000"_s;
}

void TestDockerConfig::serverNames()
{
    QFETCH(const QString, registry);
    QTEST(registry::serverName(registry), "server");
}

void TestDockerConfig::loads()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(auths("quay.io", auth("anna:secret")));
    file.close();
    const auto config = DockerConfig::load(file.fileName());
    VERIFY_RESULT(config);
    QCOMPARE(config->auths.value(u"quay.io"_s).username, u"anna"_s);
}

void TestDockerConfig::aMissingFileIsEmpty()
{
    const QTemporaryDir folder;
    const auto config = DockerConfig::load(folder.filePath(u"none.json"_s));
    VERIFY_RESULT(config);
    QVERIFY(config->auths.isEmpty());
    QCOMPARE(config->warnings, QStringList());
}

void TestDockerConfig::aFolderIsNoFile()
{
    const QTemporaryDir folder;
    const auto config = DockerConfig::load(folder.path());
    QVERIFY(!config);
    QCOMPARE(config.error().kind, ErrorKind::Io);
    QVERIFY(config.error().message.contains(folder.path()));
}

void TestDockerConfig::fileLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("4 MiB are read") << (4 << 20) << true;
    QTest::newRow("one byte more is not") << (4 << 20) + 1 << false;
}

void TestDockerConfig::fileLimit()
{
    QFETCH(const int, size);
    QFETCH(const bool, fits);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}" + QByteArray(size - 2, ' '));
    file.close();
    const auto config = DockerConfig::load(file.fileName());
    QCOMPARE(config.has_value(), fits);
    if (!config)
        QCOMPARE(config.error().kind, ErrorKind::TooLarge);
}

QTEST_GUILESS_MAIN(TestDockerConfig)
#include "tst_dockerconfig.moc"
