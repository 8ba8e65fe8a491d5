// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/startup.h"
#include "support/household.h"
#include "support/scriptedregistry.h"

#include <QFileInfo>
#include <QImage>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lstags::tests {

/// How the window starts: its command line, its settings, and the program itself.
class TestStartup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCommandLine_data();
    void readsTheCommandLine();
    void endsAtOnce_data();
    void endsAtOnce();
    void keepsSettingsWithinTheirBounds_data();
    void keepsSettingsWithinTheirBounds();
    void readsTheOtherSettings();
    void startsWithTheStandardSettings();
    void startsAgainAfterAKill();
    void takesAPicture_data();
    void takesAPicture();
    void endsWhereThereIsNoPicture_data();
    void endsWhereThereIsNoPicture();
};

namespace {

const QString program = QStringLiteral(LSTAGS_WINDOW);

/// Settings in a file of their own, "key=value" each.
std::unique_ptr<QSettings> settingsWith(const Household &house, const QByteArrayList &lines)
{
    return lists::SettingsFile::open(house.write(u"settings.ini"_s, "[registries]\n" + lines.join('\n') + '\n'));
}

QSet<QRgb> coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return colours;
}

} // namespace

void TestStartup::readsTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("screenshot");
    QTest::addColumn<QString>("target"); // null: none
    QTest::addColumn<bool>("compares");

    const QString none;
    QTest::newRow("nothing") << QStringList() << none << none << none << none << false;
    QTest::newRow("a list") << QStringList{u"my.yaml"_s} << u"my.yaml"_s << none << none << none << false;
    QTest::newRow("a list that looks like an option") << QStringList{u"--"_s, u"--compare"_s} << u"--compare"_s << none << none << none << false;
    QTest::newRow("--compare") << QStringList{u"--compare"_s, u"my.yaml"_s} << u"my.yaml"_s << none << none << none << true;
    QTest::newRow("a screenshot compares") << QStringList{u"--screenshot"_s, u"a.png"_s} << none << none << u"a.png"_s << none << true;
    QTest::newRow("settings") << QStringList{u"--settings-file=a.ini"_s} << none << u"a.ini"_s << none << none << false;
    QTest::newRow("the engine") << QStringList{u"--against"_s, u"engine"_s} << none << none << none << u"engine"_s << false;
    QTest::newRow("a registry") << QStringList{u"--against"_s, u"quay.io/mirror"_s, u"my.yaml"_s} << u"my.yaml"_s << none << none << u"quay.io/mirror"_s << false;
}

void TestStartup::readsTheCommandLine()
{
    QFETCH(const QStringList, arguments);
    const gui::Startup startup = gui::readCommandLine(QStringList{u"lstags-gui"_s} + arguments);
    QTEST(startup.listFile, "list");
    QTEST(startup.settingsFile, "settings");
    QTEST(startup.screenshot, "screenshot");
    QTEST(startup.targets.isEmpty() ? QString() : core::targetsText(startup.targets), "target");
    QTEST(startup.compares, "compares");
}

void TestStartup::endsAtOnce_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out"); // a part; null: nothing at all
    QTest::addColumn<QByteArray>("err");
    QTest::newRow("--version") << QStringList{u"--version"_s} << 0 << "lstags " LSTAGS_VERSION ""_ba << QByteArray();
    QTest::newRow("--help") << QStringList{u"--help"_s} << 0 << "--against"_ba << QByteArray();
    QTest::newRow("two lists") << QStringList{u"a.yaml"_s, u"b.yaml"_s} << 1 << QByteArray() << "One list"_ba;
    QTest::newRow("a target that is none") << QStringList{u"--against"_s, u"quay.io/UPPER"_s} << 1 << QByteArray() << "--against, column 9: "_ba;
    QTest::newRow("an unknown option") << QStringList{u"--no-such"_s} << 1 << QByteArray() << "no-such"_ba;
}

void TestStartup::endsAtOnce()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, out);
    QFETCH(const QByteArray, err);
    const Household house;
    const ProgramResult result = house.run(program, arguments);
    QTEST(result.exitCode, "code");
    QVERIFY2(out.isNull() ? result.out.isEmpty() : result.out.contains(out), result.out.constData());
    QVERIFY2(err.isNull() ? result.err.isEmpty() : result.err.contains(err), result.err.constData());
}

void TestStartup::keepsSettingsWithinTheirBounds_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<compare::Settings>("expected");

    const auto row = [](const char *name, const QByteArray &line, auto change) {
        compare::Settings expected;
        change(expected);
        QTest::newRow(name) << line << expected;
    };
    const auto concurrent = [](int value) { return [value](compare::Settings &settings) { settings.concurrentRequests = value; }; };
    row("one request at once", "concurrentRequests=1", concurrent(1));
    row("256 requests at once", "concurrentRequests=256", concurrent(256));
    row("none at once is the standard", "concurrentRequests=0", concurrent(16));
    row("below zero at once is the standard", "concurrentRequests=-5", concurrent(16));
    row("257 at once are the standard", "concurrentRequests=257", concurrent(16));
    row("4294967297 at once are the standard and not 1", "concurrentRequests=4294967297", concurrent(16));
    row("more than a number holds", "concurrentRequests=99999999999999999999", concurrent(16));
    row("no number", "concurrentRequests=many", concurrent(16));
    row("an empty number", "concurrentRequests=", concurrent(16));
    const auto retries = [](int value) { return [value](compare::Settings &settings) { settings.retryRequests = value; }; };
    row("no retries", "retryRequests=0", retries(0));
    row("100 retries", "retryRequests=100", retries(100));
    row("101 retries are the standard", "retryRequests=101", retries(2));
    row("retries below zero are the standard", "retryRequests=-1", retries(2));
    const auto delay = [](std::chrono::milliseconds value) { return [value](compare::Settings &settings) { settings.retryDelay = value; }; };
    row("no delay", "retryDelay=0", delay(0ms));
    row("a delay of ten minutes", "retryDelay=600000", delay(600000ms));
    row("a longer delay is the standard", "retryDelay=600001", delay(2000ms));
    row("a delay as the command has it", "retryDelay=1m30s", delay(90s));
    row("a delay below zero is the standard", "retryDelay=-1", delay(2000ms));
    const auto wait = [](std::chrono::milliseconds value) { return [value](compare::Settings &settings) { settings.waitBetween = value; }; };
    row("a wait of a second", "waitBetween=1000", wait(1000ms));
    row("a longer wait is the standard", "waitBetween=600001", wait(0ms));
    row("a wait below zero is none", "waitBetween=-1", wait(0ms));
}

void TestStartup::keepsSettingsWithinTheirBounds()
{
    QFETCH(const QByteArray, line);
    QFETCH(const compare::Settings, expected);
    const Household house;
    const compare::Settings settings = gui::compareSettings(lists::SettingsFile(*settingsWith(house, {line})));
    QCOMPARE(settings.concurrentRequests, expected.concurrentRequests);
    QCOMPARE(settings.retryRequests, expected.retryRequests);
    QCOMPARE(settings.retryDelay.count(), expected.retryDelay.count());
    QCOMPARE(settings.waitBetween.count(), expected.waitBetween.count());
}

void TestStartup::readsTheOtherSettings()
{
    const Household house;
    const auto settings = settingsWith(house, {"verifyTls=false", "insecure=^10\\\\.", "dockerJson=/a/config.json", "engineHost=tcp://b:1",
                                               "certificateFolders=/c, /d"});
    qunsetenv("DOCKER_HOST");
    const compare::Settings read = gui::compareSettings(lists::SettingsFile(*settings));
    qputenv("DOCKER_HOST", "unix:///from/the/environment"); // which counts more, as it does for the command
    QCOMPARE(gui::compareSettings(lists::SettingsFile(*settings)).engineHost, u"unix:///from/the/environment"_s);
    qunsetenv("DOCKER_HOST");
    QVERIFY(!read.verifyTls);
    QCOMPARE(read.insecurePattern, std::optional(u"^10\\."_s));
    QCOMPARE(read.dockerJson, u"/a/config.json"_s);
    QCOMPARE(read.engineHost, u"tcp://b:1"_s);
    QCOMPARE(read.certificateFolders, (QStringList{u"/c"_s, u"/d"_s}));
}

void TestStartup::startsWithTheStandardSettings()
{
    const Household house;
    qputenv("DOCKER_HOST", "unix:///from/the/environment");
    const compare::Settings read = gui::compareSettings(lists::SettingsFile(*settingsWith(house, {})));
    qunsetenv("DOCKER_HOST");
    const compare::Settings standard;
    QCOMPARE(read.concurrentRequests, standard.concurrentRequests);
    QCOMPARE(read.retryRequests, standard.retryRequests);
    QCOMPARE(read.retryDelay.count(), standard.retryDelay.count());
    QCOMPARE(read.waitBetween.count(), 0);
    QVERIFY(read.verifyTls);
    QVERIFY(!read.insecurePattern);
    QCOMPARE(read.engineHost, u"unix:///from/the/environment"_s);
}

void TestStartup::startsAgainAfterAKill()
{
    const Household house;
    const auto kept = [&house] {
        QFile file(house.path(u"data/lstags/lists.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const auto &name : {u"first.yaml"_s, u"second.yaml"_s}) { // the second adds to what the first left
        const QString list = house.write(name, "lstags:\n  repositories: [alpine]\n");
        const auto process = house.start(program, {u"--settings-file"_s, house.path(u"s.ini"_s), list});
        QVERIFY(process->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains(name.toUtf8()), Household::patience);
        process->kill();
        QVERIFY(process->waitForFinished());
        QVERIFY(kept().contains("first.yaml"));
    }
}

void TestStartup::takesAPicture_data()
{
    QTest::addColumn<QByteArray>("entries"); // of the list; SOURCE stands for the registry
    QTest::newRow("of a comparison") << "SOURCE/team/app"_ba;
    QTest::newRow("of a comparison that failed") << "SOURCE/gone"_ba;
    QTest::newRow("with a bad entry") << "SOURCE/team/app, a//b"_ba;
}

void TestStartup::takesAPicture()
{
    QFETCH(QByteArray, entries);
    ScriptedServer source;
    ScriptedServer target;
    offer(source, {"1", "2"});
    offer(target, {"1"});
    offerNothing(source);
    offerNothing(target);
    const Household house;
    entries.replace("SOURCE", source.address().toLatin1());
    const QString list = house.write(u"my.yaml"_s, "lstags:\n  repositories: [" + entries + "]\n");
    const QString picture = house.path(u"window.png"_s);
    const ProgramResult result = house.run(program, {u"--screenshot"_s, picture, u"--against"_s, target.address(), u"--settings-file"_s, house.path(u"s.ini"_s), list});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.out, QByteArray());
    QVERIFY(coloursOf(QImage(picture)).size() > 10);
    QVERIFY(!source.requests().isEmpty());
    QCOMPARE(source.unexpected() + target.unexpected(), QStringList());
}

void TestStartup::endsWhereThereIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("yaml"); // null: no list
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("said");
    const QByteArray good = "lstags:\n  repositories: [\"127.0.0.1:1/a\"]\n";
    const QByteArray nothing = "There is nothing to compare";
    QTest::newRow("a folder that is missing") << good << u"missing/window.png"_s << "retryRequests=0"_ba << "missing/window.png cannot be written"_ba;
    QTest::newRow("a list without a valid entry") << "lstags:\n  repositories: [a//b]\n"_ba << u"window.png"_s << QByteArray() << nothing;
    QTest::newRow("a list that cannot be read") << "lstags: ["_ba << u"window.png"_s << QByteArray() << nothing;
    QTest::newRow("no list") << QByteArray() << u"window.png"_s << QByteArray() << nothing;
    QTest::newRow("settings that nobody can be asked with") << good << u"window.png"_s << "insecure=("_ba << nothing;
}

void TestStartup::endsWhereThereIsNoPicture()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QString, picture);
    QFETCH(const QByteArray, settings);
    QFETCH(const QByteArray, said);
    const Household house;
    QStringList arguments{u"--screenshot"_s, house.path(picture), u"--settings-file"_s, house.write(u"s.ini"_s, "[registries]\n" + settings + '\n')};
    if (!yaml.isNull())
        arguments += house.write(u"my.yaml"_s, yaml);
    const ProgramResult result = house.run(program, arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(said), result.err.constData());
    QVERIFY(!QFileInfo::exists(house.path(picture)));
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestStartup)
#include "tst_startup.moc"
