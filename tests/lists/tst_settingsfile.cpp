// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/settingsfile.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;

/// The settings that the window and the command share.
class TestSettingsFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAGoodTable_data();
    void hasAGoodTable();
    void reads_data();
    void reads();
    void warnsOf_data();
    void warnsOf();
    void takesAnythingForAFile_data();
    void takesAnythingForAFile();
    void isEmptyWithoutAFile();

private:
    [[nodiscard]] std::unique_ptr<QSettings> write(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"settings%1.ini"_s.arg(++m_count)); // Qt remembers the content of a name
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        file.close();
        return lists::SettingsFile::open(path);
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestSettingsFile::hasAGoodTable_data()
{
    QTest::addColumn<QString>("key");
    for (const core::Setting &setting : core::settings())
        QTest::newRow(setting.key) << QString::fromLatin1(setting.key);
}

void TestSettingsFile::hasAGoodTable()
{
    QFETCH(const QString, key);
    const QByteArray latin = key.toLatin1();
    const core::Setting &setting = core::setting(QLatin1StringView(latin));
    QVERIFY(setting.read(QString::fromLatin1(setting.standard)));
    QVERIFY(qstrlen(setting.title) > 0);
    QVERIFY(QString::fromUtf8(setting.what).endsWith(u'.'));
    int others = 0;
    for (const core::Setting &other : core::settings())
        others += key == QLatin1StringView(other.key) || (setting.option && other.option && qstrcmp(setting.option, other.option) == 0) ? 1 : 0;
    QCOMPARE(others, 1);
}

void TestSettingsFile::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a number") << "[registries]\nretryRequests=7\n"_ba << u"registries/retryRequests"_s << QVariant(7LL);
    QTest::newRow("milliseconds") << "[registries]\nretryDelay=1500\n"_ba << u"registries/retryDelay"_s << QVariant(1500LL);
    QTest::newRow("a duration") << "[registries]\nretryDelay=1.5s\n"_ba << u"registries/retryDelay"_s << QVariant(1500LL);
    QTest::newRow("seconds") << "[jobs]\nwatchInterval=90\n"_ba << u"jobs/watchInterval"_s << QVariant(90LL);
    QTest::newRow("a long duration") << "[jobs]\nwatchInterval=2h\n"_ba << u"jobs/watchInterval"_s << QVariant(7200LL);
    QTest::newRow("bytes") << "[jobs]\nlimitRate=10M\n"_ba << u"jobs/limitRate"_s << QVariant(10LL << 20);
    QTest::newRow("no") << "[registries]\nverifyTls=FALSE\n"_ba << u"registries/verifyTls"_s << QVariant(false);
    QTest::newRow("zero is no") << "[registries]\nverifyTls=0\n"_ba << u"registries/verifyTls"_s << QVariant(false);
    QTest::newRow("a choice") << "language=zh_CN\n"_ba << u"language"_s << QVariant(u"zh_CN"_s);
    QTest::newRow("an expression in quotes") << "[registries]\ninsecure=\"^(a,b)$\"\n"_ba << u"registries/insecure"_s << QVariant(u"^(a,b)$"_s);
    QTest::newRow("folders") << "[registries]\ncertificateFolders=/a, /b\n"_ba << u"registries/certificateFolders"_s << QVariant(QStringList{u"/a"_s, u"/b"_s});
    QTest::newRow("one folder") << "[registries]\ncertificateFolders=/a\n"_ba << u"registries/certificateFolders"_s << QVariant(QStringList{u"/a"_s});
    QTest::newRow("an empty text is none") << "[registries]\ninsecure=\n"_ba << u"registries/insecure"_s << QVariant(QString());
    QTest::newRow("keys of others do not matter") << "[other]\nretryRequests=9\n"_ba << u"registries/retryRequests"_s << QVariant(2LL);
}

void TestSettingsFile::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, key);
    const QByteArray latin = key.toLatin1();
    const auto settings = write(text);
    const lists::SettingsFile file(*settings);
    QTEST(file.value(QLatin1StringView(latin)), "value");
    QCOMPARE(file.warnings(), QStringList());
}

void TestSettingsFile::warnsOf_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("no number") << "[registries]\nretryRequests=many\n"_ba << u"registries/retryRequests"_s;
    QTest::newRow("a number below the least") << "[registries]\nconcurrentRequests=0\n"_ba << u"registries/concurrentRequests"_s;
    QTest::newRow("a number above the most") << "[registries]\nconcurrentRequests=257\n"_ba << u"registries/concurrentRequests"_s;
    QTest::newRow("an empty number") << "[registries]\nconcurrentRequests=\n"_ba << u"registries/concurrentRequests"_s;
    QTest::newRow("more than a number holds") << "[jobs]\nlimitRate=99999999999999999999\n"_ba << u"jobs/limitRate"_s;
    QTest::newRow("a duration without a unit") << "[registries]\nretryDelay=1x\n"_ba << u"registries/retryDelay"_s;
    QTest::newRow("a unit of bytes where there is none") << "[registries]\nretryRequests=1k\n"_ba << u"registries/retryRequests"_s;
    QTest::newRow("neither yes nor no") << "[registries]\nverifyTls=perhaps\n"_ba << u"registries/verifyTls"_s;
    QTest::newRow("an unknown language") << "language=../../etc\n"_ba << u"language"_s;
    QTest::newRow("several values for one") << "[registries]\ninsecure=a, b\n"_ba << u"registries/insecure"_s;
    QTest::newRow("a control character") << "[registries]\nengineHost=unix\\x1b[31m\n"_ba << u"registries/engineHost"_s;
    QTest::newRow("a long text") << "[registries]\nengineHost=" + QByteArray(5000, 'a') + '\n' << u"registries/engineHost"_s;
    QTest::newRow("bytes that are to become an object") << "[registries]\nretryRequests=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x4evil)\n"_ba << u"registries/retryRequests"_s;
    QTest::newRow("a byte array") << "[registries]\nengineHost=@ByteArray(a)\n"_ba << u"registries/engineHost"_s;
    QTest::newRow("a hundred folders") << "[registries]\ncertificateFolders=" + QByteArray("/a, ").repeated(100) + "/b\n" << u"registries/certificateFolders"_s;
}

void TestSettingsFile::warnsOf()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, key);
    const QByteArray latin = key.toLatin1();
    const auto settings = write(text);
    const lists::SettingsFile file(*settings);
    QVERIFY(!file.has(QLatin1StringView(latin)));
    QCOMPARE(file.value(QLatin1StringView(latin)), core::setting(QLatin1StringView(latin)).standardValue());
    QCOMPARE(file.warnings().size(), 1);
    QVERIFY2(file.warnings().first().startsWith(settings->fileName() + u", "_s + key), qPrintable(file.warnings().first()));
    QCOMPARE(file.warnings().first(), core::printable(file.warnings().first()));
}

void TestSettingsFile::takesAnythingForAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no sections") << "a\nb\n"_ba;
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("high bytes") << QByteArray(1000, '\xff');
    QTest::newRow("brackets") << QByteArray(1000, '[');
    QTest::newRow("percent signs") << "[%%%]\n%U=%\n"_ba;
}

void TestSettingsFile::takesAnythingForAFile()
{
    QFETCH(const QByteArray, text);
    const auto settings = write(text);
    const lists::SettingsFile file(*settings);
    for (const core::Setting &setting : core::settings())
        QCOMPARE(file.value(QLatin1StringView(setting.key)), setting.standardValue());
}

void TestSettingsFile::isEmptyWithoutAFile()
{
    const auto settings = lists::SettingsFile::open(m_folder.filePath(u"none.ini"_s));
    QCOMPARE(lists::SettingsFile(*settings).warnings(), QStringList());
    QVERIFY(!QFile::exists(m_folder.filePath(u"none.ini"_s)));
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
