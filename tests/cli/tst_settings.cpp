// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using namespace std::chrono_literals;

/// What the command takes from the settings file: what neither its options nor the environment say.
class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void takesEverySetting();
    void optionsAndEnvironmentWin_data();
    void optionsAndEnvironmentWin();
    void switchesVerificationOnAgain();
    void readsTheFileOfTheUser();
    void namesTheFileInTheEnvironment();
    void warns();
    void refusesAFileThatIsNotThere();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    [[nodiscard]] cli::Options parse(const QStringList &arguments, const QByteArray &text) const
    {
        return cli::parseOptions(QStringList{u"--settings-file"_s, write(u"a.ini"_s, text), u"alpine"_s} + arguments).value_or(cli::Options());
    }

    QTemporaryDir m_folder;
};

void TestSettings::initTestCase()
{
    for (const char *name : {"CONCURRENT_REQUESTS", "WAIT_BETWEEN", "RETRY_REQUESTS", "RETRY_DELAY", "NO_SSL_VERIFY", "INSECURE_REGISTRY_EX", "DOCKER_HOST", "LSTAGS_SETTINGS"})
        qunsetenv(name);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"user"_s));
}

void TestSettings::cleanup()
{
    for (const char *name : {"CONCURRENT_REQUESTS", "NO_SSL_VERIFY", "DOCKER_HOST", "LSTAGS_SETTINGS"})
        qunsetenv(name);
}

void TestSettings::takesEverySetting()
{
    const cli::Options options = parse({}, "[registries]\nconcurrentRequests=3\nwaitBetween=250\nretryRequests=5\nretryDelay=7s\nverifyTls=false\n"
                                           "insecure=^10\\\\.\ndockerJson=/a/config.json\nengineHost=tcp://b:1\ncertificateFolders=/c, /d\n"
                                           "[compare]\ncacheFile=/e\ndetails=true\n"
                                           "[jobs]\nparallelBlobs=9\nlimitRate=2M\nchunkSize=4096\nwatchInterval=90\njournal=/f\n");
    QCOMPARE(options.settings.concurrentRequests, 3);
    QCOMPARE(options.settings.waitBetween, 250ms);
    QCOMPARE(options.settings.retryRequests, 5);
    QCOMPARE(options.settings.retryDelay, 7000ms);
    QVERIFY(!options.settings.verifyTls);
    QCOMPARE(options.settings.insecurePattern, std::optional(u"^10\\."_s));
    QCOMPARE(options.settings.dockerJson, u"/a/config.json"_s);
    QCOMPARE(options.settings.engineHost, u"tcp://b:1"_s);
    QCOMPARE(options.settings.certificateFolders, (QStringList{u"/c"_s, u"/d"_s}));
    QCOMPARE(options.settings.cacheFile, u"/e"_s);
    QVERIFY(options.details);
    QCOMPARE(options.limits.parallelBlobs, 9);
    QCOMPARE(options.limits.limitRate, 2 << 20);
    QCOMPARE(options.limits.chunkSize, 4096);
    QCOMPARE(options.interval, 90000ms);
    QCOMPARE(options.journalFile, u"/f"_s);
    QCOMPARE(options.warnings, QStringList());
}

void TestSettings::optionsAndEnvironmentWin_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<int>("requests");
    QTest::newRow("the file where nothing else says") << QStringList() << QByteArray() << 3;
    QTest::newRow("the environment over the file") << QStringList() << "5"_ba << 5;
    QTest::newRow("an option over the file") << QStringList{u"-c"_s, u"7"_s} << QByteArray() << 7;
    QTest::newRow("an option over both") << QStringList{u"-c"_s, u"7"_s} << "5"_ba << 7;
    QTest::newRow("an option that says the standard") << QStringList{u"-c"_s, u"16"_s} << QByteArray() << 16;
}

void TestSettings::optionsAndEnvironmentWin()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, environment);
    if (!environment.isEmpty())
        qputenv("CONCURRENT_REQUESTS", environment);
    QTEST(parse(arguments, "[registries]\nconcurrentRequests=3\n").settings.concurrentRequests, "requests");
}

void TestSettings::switchesVerificationOnAgain()
{
    const QByteArray text = "[registries]\nverifyTls=false\nengineHost=tcp://b:1\n";
    QVERIFY(parse({u"--no-ssl-verify=false"_s}, text).settings.verifyTls);
    qputenv("NO_SSL_VERIFY", "false");
    QVERIFY(parse({}, text).settings.verifyTls);
    qputenv("DOCKER_HOST", "unix:///x");
    QCOMPARE(parse({}, text).settings.engineHost, u"unix:///x"_s);
}

void TestSettings::readsTheFileOfTheUser()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"user/lstags"_s));
    QVERIFY(!write(u"user/lstags/lstags.ini"_s, "[registries]\nretryRequests=9\n").isEmpty());
    const auto options = cli::parseOptions({u"alpine"_s});
    QVERIFY(options);
    QCOMPARE(options->settings.retryRequests, 9);
    QVERIFY(QFile::remove(m_folder.filePath(u"user/lstags/lstags.ini"_s)));
}

void TestSettings::namesTheFileInTheEnvironment()
{
    qputenv("LSTAGS_SETTINGS", write(u"b.ini"_s, "[registries]\nretryRequests=8\n").toLocal8Bit());
    const auto options = cli::parseOptions({u"alpine"_s});
    QVERIFY(options);
    QCOMPARE(options->settings.retryRequests, 8);
}

void TestSettings::warns()
{
    const cli::Options options = parse({}, "[registries]\nconcurrentRequests=many\n");
    QCOMPARE(options.settings.concurrentRequests, 16);
    QCOMPARE(options.warnings, QStringList{m_folder.filePath(u"a.ini"_s) + u", registries/concurrentRequests: expected a number from 1 to 256; 16 counts."_s});
}

void TestSettings::refusesAFileThatIsNotThere()
{
    const auto options = cli::parseOptions({u"--settings-file"_s, m_folder.filePath(u"none.ini"_s), u"alpine"_s});
    QVERIFY(!options);
    QCOMPARE(options.error().code, 1);
    QVERIFY2(options.error().text.contains("--settings-file"_L1), qPrintable(options.error().text));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
