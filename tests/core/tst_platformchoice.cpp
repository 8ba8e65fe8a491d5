// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/platformchoice.h"
#include "support/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::Platform;

class TestPlatformChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void chooses_data();
    void chooses();
    void keepsWhatItDoesNotUnderstand();
    void namesWhatIsNotThere();
};

namespace {

/// Children by name: a platform each, and an attestation of BuildKit's for each.
QByteArray index()
{
    const auto child = [](const QString &digest, const QString &os, const QString &architecture, const QString &variant = {}) {
        QJsonObject platform{{u"os"_s, os}, {u"architecture"_s, architecture}};
        if (!variant.isEmpty())
            platform.insert(u"variant"_s, variant);
        return QJsonObject{{u"digest"_s, digest}, {u"size"_s, 7}, {u"platform"_s, platform}, {u"x"_s, u"kept"_s}};
    };
    const auto attestation = [&](const QString &of) {
        QJsonObject object = child(u"attestation-"_s + of, u"unknown"_s, u"unknown"_s);
        object.insert(u"annotations"_s, QJsonObject{{u"vnd.docker.reference.digest"_s, of}});
        return object;
    };
    const QJsonArray children{child(u"amd64"_s, u"linux"_s, u"amd64"_s), child(u"armv6"_s, u"linux"_s, u"arm"_s, u"v6"_s),
                              child(u"armv7"_s, u"linux"_s, u"arm"_s, u"v7"_s), child(u"windows"_s, u"windows"_s, u"amd64"_s),
                              attestation(u"amd64"_s), attestation(u"armv7"_s)};
    return QJsonDocument(QJsonObject{{u"schemaVersion"_s, 2}, {u"annotations"_s, QJsonObject{{u"a"_s, u"b"_s}}}, {u"manifests"_s, children}}).toJson();
}

QStringList childrenOf(const QByteArray &body)
{
    QStringList digests;
    const QJsonArray children = QJsonDocument::fromJson(body).object()["manifests"_L1].toArray();
    for (const QJsonValue &child : children)
        digests += child["digest"_L1].toString();
    return digests;
}

Platform platform(const QString &text)
{
    return core::parsePlatform(text).value_or(Platform());
}

} // namespace

void TestPlatformChoice::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLegal");
    const auto row = [](const char *name, const QString &text, bool isLegal) { QTest::newRow(name) << text << isLegal; };
    row("os and architecture", u"linux/amd64"_s, true);
    row("a variant", u"linux/arm/v7"_s, true);
    row("a number in the architecture", u"linux/mips64le"_s, true);
    row("an underscore", u"linux/x86_64"_s, true);
    row("no architecture", u"linux"_s, false);
    row("an empty architecture", u"linux/"_s, false);
    row("an empty variant", u"linux/arm/"_s, false);
    row("too many parts", u"linux/arm/v7/x"_s, false);
    row("upper case", u"Linux/amd64"_s, false);
    row("a blank", u"linux/amd64 "_s, false);
    row("a line break", u"linux/amd64\n"_s, false);
    row("nothing", QString(), false);
    row("too long", u"linux/"_s + QString(100, u'a'), false);
}

void TestPlatformChoice::parses()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isLegal);
    const auto parsed = core::parsePlatform(text);
    QCOMPARE(parsed.has_value(), isLegal);
    if (parsed)
        QCOMPARE(parsed->toString(), text);
    else
        QCOMPARE(parsed.error().kind, core::ErrorKind::Usage);
}

void TestPlatformChoice::chooses_data()
{
    QTest::addColumn<QStringList>("platforms");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("one, and what vouches for it") << QStringList{u"linux/amd64"_s} << QStringList{u"amd64"_s, u"attestation-amd64"_s};
    QTest::newRow("a variant") << QStringList{u"linux/arm/v6"_s} << QStringList{u"armv6"_s};
    QTest::newRow("all variants") << QStringList{u"linux/arm"_s} << QStringList{u"armv6"_s, u"armv7"_s, u"attestation-armv7"_s};
    QTest::newRow("another system") << QStringList{u"windows/amd64"_s} << QStringList{u"windows"_s};
    QTest::newRow("two, in the order of the index") << QStringList{u"windows/amd64"_s, u"linux/arm/v6"_s} << QStringList{u"armv6"_s, u"windows"_s};
    QTest::newRow("one named twice") << QStringList{u"linux/arm/v6"_s, u"linux/arm/v6"_s} << QStringList{u"armv6"_s};
}

void TestPlatformChoice::chooses()
{
    QFETCH(const QStringList, platforms);
    QFETCH(const QStringList, left);
    QList<Platform> chosen;
    for (const QString &text : platforms)
        chosen += platform(text);
    const auto body = core::withPlatforms(index(), chosen);
    VERIFY_RESULT(body);
    QCOMPARE(childrenOf(*body), left);
}

void TestPlatformChoice::keepsWhatItDoesNotUnderstand()
{
    const auto some = core::withPlatforms(index(), {platform(u"linux/amd64"_s)});
    VERIFY_RESULT(some);
    const QJsonObject object = QJsonDocument::fromJson(*some).object();
    QCOMPARE(object["annotations"_L1].toObject()["a"_L1].toString(), u"b"_s);
    QCOMPARE(object["schemaVersion"_L1].toInt(), 2);
    QCOMPARE(object["manifests"_L1].toArray().at(0).toObject()["x"_L1].toString(), u"kept"_s);

    const auto all = core::withPlatforms(index(), {platform(u"linux/amd64"_s), platform(u"linux/arm"_s), platform(u"windows/amd64"_s)});
    VERIFY_RESULT(all);
    QCOMPARE(*all, index()); // byte for byte
}

void TestPlatformChoice::namesWhatIsNotThere()
{
    const auto body = core::withPlatforms(index(), {platform(u"linux/amd64"_s), platform(u"linux/s390x"_s)});
    QVERIFY(!body);
    QCOMPARE(body.error().kind, core::ErrorKind::NotFound);
    QVERIFY2(body.error().message.contains(u"linux/s390x"_s), qPrintable(body.error().message));
}

QTEST_GUILESS_MAIN(TestPlatformChoice)
#include "tst_platformchoice.moc"
