// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/registryauth.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using engine::RegistryLogin;

class TestRegistryAuth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheEngineWho_data();
    void tellsTheEngineWho();
    void isBase64ForAddresses();
};

void TestRegistryAuth::tellsTheEngineWho_data()
{
    QTest::addColumn<RegistryLogin>("login");
    QTest::addColumn<QByteArray>("json"); // its keys in their order
    const auto row = [](const char *rule, const RegistryLogin &login, const QByteArray &json) { QTest::newRow(rule) << login << json; };
    row("nobody", {}, "{}");
    row("nobody at a registry", {.registry = u"a.io"_s}, "{}");
    row("a password without a user is nobody", {.registry = u"a.io"_s, .password = u"p"_s}, "{}");
    row("a user", {.registry = u"a.io:5000"_s, .user = u"u"_s, .password = u"p"_s},
        R"({"password":"p","serveraddress":"a.io:5000","username":"u"})");
    row("an empty password", {.registry = u"a.io"_s, .user = u"u"_s}, R"({"password":"","serveraddress":"a.io","username":"u"})");
    row("a token", {.registry = u"a.io"_s, .identityToken = u"t"_s}, R"({"identitytoken":"t","serveraddress":"a.io"})");
    row("a token goes before a user", {.registry = u"a.io"_s, .user = u"u"_s, .password = u"p"_s, .identityToken = u"t"_s},
        R"({"identitytoken":"t","serveraddress":"a.io"})");
    row("Docker Hub has an address of old", {.registry = u"registry.hub.docker.com"_s, .user = u"u"_s, .password = u"p"_s},
        R"({"password":"p","serveraddress":"https://index.docker.io/v1/","username":"u"})");
    row("quotes and letters of all kinds", {.registry = u"a.io"_s, .user = u"\u00fc\"\\"_s, .password = u"\u4e2d\n"_s},
        "{\"password\":\"\u4e2d\\n\",\"serveraddress\":\"a.io\",\"username\":\"\u00fc\\\"\\\\\"}");
}

void TestRegistryAuth::tellsTheEngineWho()
{
    QFETCH(const RegistryLogin, login);
    const QByteArray value = engine::registryAuth(login);
    QCOMPARE(value.size() % 4, 0); // engines of old want the padding
    QTEST(QByteArray::fromBase64(value, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors), "json");
}

void TestRegistryAuth::isBase64ForAddresses()
{
    QCOMPARE(engine::registryAuth({}), QByteArray("e30="));
    const QByteArray value = engine::registryAuth({.registry = u"a.io"_s, .user = u"???"_s, .password = u">>>\u00ff\u00fe~~~"_s});
    QVERIFY(!value.contains('+') && !value.contains('/'));
    QVERIFY(value.contains('-') || value.contains('_'));
}

QTEST_GUILESS_MAIN(TestRegistryAuth)
#include "tst_registryauth.moc"
