// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/imageconfig.h"
#include "support/result.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace lstags::tests {

class TestImageConfig final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsConfig_data();
    void readsConfig();
    void refusesConfig_data();
    void refusesConfig();
    void readsEverything();
    void readsWhatAnEngineTells();
    void takesNullForNone();
    void boundsTexts();
};

void TestImageConfig::readsConfig_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("created");
    QTest::addColumn<QString>("platform"); // null: none

    QTest::newRow("date and platform") << QByteArray(R"({"created":"2024-05-01T12:00:00.5Z","os":"linux","architecture":"arm64","variant":"v8"})")
                                       << u"2024-05-01T12:00:00.500Z"_s << u"linux/arm64/v8"_s;
    QTest::newRow("without a variant") << QByteArray(R"({"os":"windows","architecture":"amd64"})") << QString() << u"windows/amd64"_s;
    QTest::newRow("an architecture alone is no platform") << QByteArray(R"({"architecture":"amd64"})") << QString() << QString();
    QTest::newRow("an unknown platform is none") << QByteArray(R"({"os":"unknown","architecture":"unknown"})") << QString() << QString();
    QTest::newRow("a date of reproducible builds") << QByteArray(R"({"created":"1980-01-01T00:00:01Z","os":"linux","architecture":"amd64"})") << QString() << u"linux/amd64"_s;
    QTest::newRow("wrong types") << QByteArray(R"({"created":[],"os":{},"architecture":true})") << QString() << QString();
    QTest::newRow("an empty object") << QByteArray("{}") << QString() << QString();
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf{\"os\":\"linux\",\"architecture\":\"amd64\"}") << QString() << u"linux/amd64"_s;
    QTest::newRow("of two fields of one name the last counts") << QByteArray(R"({"os":"windows","os":"linux","architecture":"amd64"})") << QString() << u"linux/amd64"_s;
    QTest::newRow("a NUL byte in a text") << QByteArray("{\"os\":\"a\0\",\"architecture\":\"b\"}", 30) << QString() << u"a\\u{0000}/b"_s;
    QTest::newRow("control characters") << QByteArray(R"({"os":"linux","architecture":"\u001b[2J"})") << QString() << u"linux/\\u{001b}[2J"_s;
}

void TestImageConfig::readsConfig()
{
    QFETCH(const QByteArray, body);
    const auto config = core::ImageConfig::parse(body);
    VERIFY_RESULT(config);
    QTEST(config->created ? config->created->toString(Qt::ISODateWithMs) : QString(), "created");
    QTEST(config->platform ? config->platform->toString() : QString(), "platform");
}

void TestImageConfig::refusesConfig_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << QByteArray("[{}]");
    QTest::newRow("text") << QByteArray("\"x\"");
    QTest::newRow("half an object") << QByteArray(R"({"os":"linux")");
    QTest::newRow("a layer") << QByteArray("\x1f\x8b\x08\x00", 4);
    QTest::newRow("nested without end") << QByteArray(R"({"a":)" + QByteArray(100000, '['));
    QTest::newRow("not a number") << QByteArray(R"({"os":NaN})");
    QTest::newRow("a NUL byte behind the object") << QByteArray("{}\0", 3);
    QTest::newRow("an environment that is no list") << QByteArray(R"({"config":{"Env":{"A":"b"}}})");
    QTest::newRow("a variable that is no text") << QByteArray(R"({"config":{"Env":[1]}})");
    QTest::newRow("labels that are a list") << QByteArray(R"({"config":{"Labels":["a"]}})");
    QTest::newRow("a label that is no text") << QByteArray(R"({"config":{"Labels":{"a":1}}})");
    QTest::newRow("a command that is a number") << QByteArray(R"({"config":{"Cmd":1}})");
    QTest::newRow("settings that are a text") << QByteArray(R"({"config":"x"})");
    QTest::newRow("a step that is no object") << QByteArray(R"({"history":["x"]})");
    QTest::newRow("a step whose command is a list") << QByteArray(R"({"history":[{"created_by":[]}]})");
    QTest::newRow("a layer that is no digest") << QByteArray(R"({"rootfs":{"diff_ids":["md5:1"]}})");
    QTest::newRow("more variables than anybody has") << QByteArray(R"({"config":{"Env":[)" + QByteArray("\"A=b\",").repeated(4096) + R"("A=b"]}})");
    QTest::newRow("bytes that are no UTF-8") << QByteArray("{\"os\":\"\xff\"}");
}

void TestImageConfig::refusesConfig()
{
    QFETCH(const QByteArray, body);
    const auto config = core::ImageConfig::parse(body);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, core::ErrorKind::Protocol);
}

void TestImageConfig::readsEverything()
{
    const auto config = core::ImageConfig::parse(R"({"author":"Ann","created":"2024-05-01T12:00:00Z","os":"linux","architecture":"amd64",
        "config":{"User":"app","WorkingDir":"/srv","StopSignal":"SIGINT","Entrypoint":["/app"],"Cmd":"serve","Env":["B=2","A=1"],
                  "ExposedPorts":{"80/tcp":{},"443/tcp":{}},"Volumes":{"/data":{}},"Labels":{"b":"2","a":"1"}},
        "history":[{"created":"2024-04-01T12:00:00Z","created_by":"RUN a \\\n\t && b","comment":"kit"},{"created_by":"ENV A=1","empty_layer":true}],
        "rootfs":{"type":"layers","diff_ids":["sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]}})");
    VERIFY_RESULT(config);
    QCOMPARE(config->author, u"Ann"_s);
    QCOMPARE(config->user, u"app"_s);
    QCOMPARE(config->workingDir, u"/srv"_s);
    QCOMPARE(config->stopSignal, u"SIGINT"_s);
    QCOMPARE(config->entrypoint, QStringList{u"/app"_s});
    QCOMPARE(config->cmd, QStringList{u"serve"_s});
    QCOMPARE(config->env, (QStringList{u"B=2"_s, u"A=1"_s}));
    QCOMPARE(config->ports, (QStringList{u"443/tcp"_s, u"80/tcp"_s}));
    QCOMPARE(config->volumes, QStringList{u"/data"_s});
    QCOMPARE(config->labels, (core::Texts{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
    QCOMPARE(config->history.size(), 2);
    QCOMPARE(config->history.first().createdBy, u"RUN a \\ && b"_s);
    QCOMPARE(config->history.first().comment, u"kit"_s);
    QVERIFY(config->history.first().created && config->history.first().hasLayer);
    QVERIFY(!config->history.last().created && !config->history.last().hasLayer);
    QCOMPARE(config->diffIds, QList{*core::Digest::parse(QString(u"sha256:"_s + QString(64, u'a')))});
}

void TestImageConfig::readsWhatAnEngineTells()
{
    const auto config = core::ImageConfig::parseInspected(R"({"Id":"sha256:1","Created":"2024-05-01T12:00:00Z","Os":"linux","Architecture":"arm64",
        "Variant":"v8","Config":{"Cmd":["sh"],"Env":null},"RootFS":{"Layers":["sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]}})");
    VERIFY_RESULT(config);
    QCOMPARE(config->platform->toString(), u"linux/arm64/v8"_s);
    QCOMPARE(config->cmd, QStringList{u"sh"_s});
    QVERIFY(config->env.isEmpty() && config->created);
    QCOMPARE(config->diffIds.size(), 1);
}

void TestImageConfig::takesNullForNone()
{
    const auto config = core::ImageConfig::parse(R"({"author":null,"config":{"User":null,"Entrypoint":null,"Cmd":null,"Env":null,"ExposedPorts":null,
        "Volumes":null,"Labels":{"a":null}},"history":null,"rootfs":null})");
    VERIFY_RESULT(config);
    QVERIFY(*config == (core::ImageConfig{.labels = {{u"a"_s, QString()}}}));
}

void TestImageConfig::boundsTexts()
{
    const auto config = core::ImageConfig::parse(R"({"config":{"User":")" + QByteArray(100000, 'x') + R"(","WorkingDir":"\u202e/"}})");
    VERIFY_RESULT(config);
    QCOMPARE(config->user.size(), 8193); // with an ellipsis
    QCOMPARE(config->workingDir, u"\\u{202e}/"_s);
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestImageConfig)
#include "tst_imageconfig.moc"
