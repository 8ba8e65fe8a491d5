// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lstags::tests {

/// packaging/quickstart.sh as somebody without a display runs it, from its first line to what it leaves behind.
class TestQuickstart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparesTheSamples_data();
    void comparesTheSamples();
    void savesAPicture();
    void leavesNothingRunning();
    void leavesNoFiles();

private:
    QTemporaryDir m_temporary; ///< the script's TMPDIR
    QTemporaryDir m_runtime;
    QByteArray m_mark;         ///< in the environment of everything that the script starts
    QMap<QString, QString> m_states; ///< by the end of a table's line: "base/alpine:3.20"
};

namespace {

const QString script = QStringLiteral(LSTAGS_SOURCE_DIR "/packaging/quickstart.sh");
const QString picture = QStringLiteral(LSTAGS_BINARY_DIR "/quickstart.png");
constexpr int longestRun = 25 * 60 * 1000; // milliseconds; it may have to build

/// By the line "<STATE> ... localhost:5600/base/alpine:3.20".
QMap<QString, QString> statesOf(const QString &table)
{
    static const QRegularExpression row(u"^([A-Z-]+) .* localhost:\\d+/(\\S+)$"_s, QRegularExpression::MultilineOption);
    QMap<QString, QString> states;
    for (auto match = row.globalMatch(table); match.hasNext();) {
        const auto line = match.next();
        states.insert(line.captured(2), line.captured(1));
    }
    return states;
}

/// The command lines of processes that have `mark` in their environment.
QStringList processesWith(const QByteArray &mark)
{
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QStringList found;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        if (contentOf(u"/proc/%1/environ"_s.arg(process)).contains(mark))
            found += QString::fromUtf8(contentOf(u"/proc/%1/cmdline"_s.arg(process)).replace('\0', ' '));
    }
    return found;
}

} // namespace

void TestQuickstart::initTestCase()
{
    QVERIFY(m_temporary.isValid());
    QFile::remove(picture);
    m_mark = QUuid::createUuid().toByteArray();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"TMPDIR"_s, m_temporary.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path()); // where it is not set, Qt makes one in TMPDIR
    environment.insert(u"LSTAGS_QUICKSTART_TEST"_s, QString::fromLatin1(m_mark));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QDir::rootPath());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"bash"_s, {script});
    const bool ended = process.waitForFinished(longestRun);
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY2(ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             QByteArray(out + process.readAllStandardError()).constData());
    m_states = statesOf(QString::fromUtf8(out));
}

void TestQuickstart::comparesTheSamples_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("state");
    QTest::newRow("a tag of several platforms that both have") << u"base/alpine:3.20"_s << u"PRESENT"_s;
    QTest::newRow("a Docker manifest list that both have") << u"base/alpine:3.18"_s << u"PRESENT"_s;
    QTest::newRow("a tag that is new") << u"base/alpine:3.21"_s << u"ABSENT"_s;
    QTest::newRow("a tag that has moved") << u"base/alpine:latest"_s << u"CHANGED"_s;
    QTest::newRow("a tag of the mirror alone") << u"shop/web:v1.9.1-hotfix"_s << u"LOCAL-ONLY"_s;
    QTest::newRow("a tag that nobody has") << u"tools/backup:monthly"_s << u"ASSUMED"_s;
}

void TestQuickstart::comparesTheSamples()
{
    QFETCH(const QString, tag);
    QTEST(m_states.value(tag), "state");
}

void TestQuickstart::savesAPicture()
{
    const QImage image(picture);
    QVERIFY2(image.width() >= 800 && image.height() >= 600, qPrintable(picture));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 50, qPrintable(QString::number(colours.size())));
}

void TestQuickstart::leavesNothingRunning()
{
    QVERIFY(processesWith(QByteArray("HOME=")).size() > 0); // others are seen
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(m_mark).join(u'\n'), QString(), 10000); // the display goes a moment after the script
}

void TestQuickstart::leavesNoFiles()
{
    const QStringList left = QDir(m_temporary.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    QCOMPARE(left.join(u' '), QString());
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestQuickstart)
#include "tst_quickstart.moc"
