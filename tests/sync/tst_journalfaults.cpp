// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/childprocess.h"
#include "support/rawdatabase.h"
#include "support/result.h"
#include "support/samplejobs.h"
#include "support/smallfiles.h"
#include "sync/journal.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lstags;
using sync::Job;
using sync::Journal;
using tests::sampleItem;
using tests::sampleJob;

/// What disks, other programs and kills do to a journal.
class TestJournalFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isForTheUserAlone();
    void setsAside_data();
    void setsAside();
    void setsAsideAgain();
    void leavesWhatIsNoFile();
    void leavesWhatIsLocked();
    void leavesWhatCannotBeWritten_data();
    void leavesWhatCannotBeWritten();
    void makesItsFolder();
    void opensNothingUnprepared();
    void fullDiskLosesNothing();
    void fullDiskReplacesNothing();
    void killLosesNothing();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"jobs.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// For as long as it lives, this process may do no more than any user: root may write everything.
class AnyUser
{
public:
    AnyUser() : m_old(::geteuid()) { m_works = m_old != 0 || ::seteuid(65534) == 0; }
    ~AnyUser() { m_works = m_old != 0 || ::seteuid(m_old) == 0; }
    AnyUser(const AnyUser &) = delete;
    AnyUser &operator=(const AnyUser &) = delete;
    [[nodiscard]] bool works() const { return m_works; }

private:
    uid_t m_old;
    bool m_works = false;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

using Spoil = std::function<bool(const QString &)>;

Spoil statement(const QString &sql)
{
    return [sql](const QString &file) { return tests::runRaw(file, {sql}); };
}

/// What a writer said that it had written.
struct Reported
{
    QHash<qint64, int> items;                 ///< of a job
    QHash<std::pair<qint64, int>, int> steps; ///< of an item of a job

    /// "job ID ITEMS", "item ID INDEX STEP", "all ID STEP"
    void read(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        const qint64 id = words.value(1).toLongLong();
        if (words[0] == "job")
            items[id] = words.value(2).toInt();
        else if (words[0] == "item")
            steps[{id, words.value(2).toInt()}] = words.value(3).toInt();
        for (int i = 0; words[0] == "all" && i < items[id]; ++i)
            steps[{id, i}] = words.value(2).toInt();
    }
};

/// Why a job is not as a writer left it, who writes the next step before it says so; empty if it is.
QString faultOf(const Job &job, const Reported &reported)
{
    if (job.name != u"job of %1"_s.arg(job.items.size()))
        return u"job %1 has %2 items"_s.arg(job.id).arg(job.items.size());
    for (qsizetype i = 0; i < job.items.size(); ++i) {
        const sync::JobItem &item = job.items[i];
        const int step = int(item.tally.sent);
        if (step < reported.steps.value({job.id, int(i)}))
            return u"job %1, item %2 fell back to step %3"_s.arg(job.id).arg(i).arg(step);
        const sync::JobItem expected = sampleItem(int(i), step);
        if (tests::textOf(item) != tests::textOf(expected))
            return u"job %1, item %2 is mixed: %3"_s.arg(job.id).arg(i).arg(tests::textOf(item));
    }
    return {};
}

} // namespace

void TestJournalFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestJournalFaults::isForTheUserAlone()
{
    QVERIFY(write(file(), {}));
    QVERIFY(QFile::setPermissions(file(), QFileDevice::Permissions(0x6666)));
    for (int round = 0; round < 2; ++round) {
        VERIFY_RESULT(Journal::prepare(file()));
        Journal journal(file());
        VERIFY_RESULT(journal.add(sampleJob(u"job"_s, 3)));
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
            const auto permissions = QFile::permissions(file() + suffix);
            QVERIFY2(!(permissions & QFileDevice::Permissions(0x0077)), qPrintable(suffix));
            QVERIFY(permissions & QFileDevice::ReadOwner);
        }
        m_folder = std::make_unique<QTemporaryDir>(); // next, a file that is not there yet
    }
}

void TestJournalFaults::setsAside_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const Spoil &spoil, const QString &word = u"cannot be read"_s) { QTest::newRow(name) << spoil << word; };
    row("text", [](const QString &file) { return write(file, QByteArray("jobs\n").repeated(1000)); });
    row("a few bytes", [](const QString &file) { return write(file, "SQLite"); });
    row("zeros", [](const QString &file) { return write(file, QByteArray(8192, 0)); });
    row("cut off in its middle", [](const QString &file) { return QFile::resize(file, QFile(file).size() / 2); });
    row("cut off behind its first page", [](const QString &file) { return QFile::resize(file, 4096); });
    row("cut off in its header", [](const QString &file) { return QFile::resize(file, 50); });
    row("a page overwritten", [](const QString &file) {
        QByteArray bytes = contentOf(file);
        bytes.replace(3 * 4096, 4096, QByteArray(4096, 'x'));
        return write(file, bytes);
    });
    row("of a newer version", statement(u"PRAGMA user_version = 2"_s), u"newer version"_s);
    row("of another program", [](const QString &file) { return QFile::remove(file) && tests::runRaw(file, {u"CREATE TABLE bookmarks (url TEXT)"_s}); });
    row("a table without a column", statement(u"ALTER TABLE jobs DROP COLUMN reason"_s));
    row("a table that is a view", [](const QString &file) { return tests::runRaw(file, {u"DROP TABLE log"_s, u"CREATE VIEW log AS SELECT 1"_s}); });
}

void TestJournalFaults::setsAside()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const QString, word);
    VERIFY_RESULT(Journal::prepare(file()));
    {
        Journal journal(file());
        VERIFY_RESULT(journal.add(sampleJob(u"lost"_s, 200)));
    }
    QVERIFY(spoil(file()));
    const QByteArray spoiled = contentOf(file());

    const auto prepared = Journal::prepare(file());
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().kind, core::ErrorKind::Io);
    const QString aside = file() + u".set-aside-1"_s;
    for (const QString &part : {word, file(), aside})
        QVERIFY2(prepared.error().message.contains(part), qPrintable(prepared.error().message));
    QVERIFY(contentOf(aside) == spoiled);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), (QStringList{u"jobs.sqlite"_s, u"jobs.sqlite.set-aside-1"_s}));

    Journal journal(file());
    QVERIFY(journal.jobs().value().isEmpty());
    VERIFY_RESULT(journal.add(sampleJob(u"new"_s, 3)));
    VERIFY_RESULT(Journal::prepare(file()));
    QCOMPARE(journal.jobs().value().size(), 1);
}

void TestJournalFaults::setsAsideAgain()
{
    for (int round = 1; round <= 3; ++round) {
        QVERIFY(write(file(), "no database " + QByteArray::number(round)));
        QVERIFY(!Journal::prepare(file()));
    }
    for (int round = 1; round <= 3; ++round)
        QCOMPARE(contentOf(u"%1.set-aside-%2"_s.arg(file()).arg(round)), "no database " + QByteArray::number(round));
}

void TestJournalFaults::leavesWhatIsNoFile()
{
    QVERIFY(QDir().mkpath(file() + u"/inside"_s));
    const auto prepared = Journal::prepare(file());
    QVERIFY(!prepared);
    QVERIFY2(prepared.error().message.contains(file()), qPrintable(prepared.error().message));
    QVERIFY(QDir(file()).exists(u"inside"_s));
    Journal journal(file());
    QVERIFY(!journal.isOpen());
    const auto id = journal.add(sampleJob(u"job"_s, 1));
    QVERIFY(!id);
    QCOMPARE(id.error().kind, core::ErrorKind::Io);
}

void TestJournalFaults::leavesWhatIsLocked()
{
    VERIFY_RESULT(Journal::prepare(file()));
    Journal journal(file());
    VERIFY_RESULT(journal.add(sampleJob(u"job"_s, 3)));
    const QString connection = u"other"_s;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        VERIFY_RESULT(Journal::prepare(file())); // it can be read, and is what it should be
        QVERIFY(query.exec(u"COMMIT"_s));
    }
    QSqlDatabase::removeDatabase(connection);
    VERIFY_RESULT(Journal::prepare(file()));
    QCOMPARE(journal.jobs()->size(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*aside*"_s}), QStringList());
}

void TestJournalFaults::leavesWhatCannotBeWritten_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("isBroken");
    QTest::newRow("no file yet") << false << false;
    QTest::newRow("a file") << true << false;
    QTest::newRow("a broken file") << true << true;
}

void TestJournalFaults::leavesWhatCannotBeWritten()
{
    QFETCH(const bool, isThere);
    QFETCH(const bool, isBroken);
    if (isThere) {
        VERIFY_RESULT(Journal::prepare(file()));
        VERIFY_RESULT(Journal(file()).add(sampleJob(u"job"_s, 1)));
        QVERIFY(!isBroken || write(file(), "no database"));
        QVERIFY(QFile::setPermissions(file(), QFileDevice::Permissions(0x4444)));
    }
    const QByteArray before = contentOf(file());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x5555)));
    core::Result<void> prepared;
    core::Result<qint64> added;
    {
        const AnyUser user;
        QVERIFY(user.works());
        prepared = Journal::prepare(file());
        Journal journal(file());
        added = journal.add(sampleJob(u"job"_s, 1));
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777)));
    QVERIFY(!prepared && !added);
    QCOMPARE(prepared.error().kind, core::ErrorKind::Io);
    QCOMPARE(added.error().kind, core::ErrorKind::Io);
    QVERIFY2(added.error().message.contains(file()), qPrintable(added.error().message));
    QVERIFY(contentOf(file()) == before);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*aside*"_s, u"*.lock"_s}), QStringList());
}

void TestJournalFaults::makesItsFolder()
{
    const QString deep = m_folder->filePath(u"a/b/jobs.sqlite"_s);
    VERIFY_RESULT(Journal::prepare(deep));
    QVERIFY(Journal(deep).isOpen());
    QVERIFY(write(file(), "a file"));
    QVERIFY(!Journal::prepare(file() + u"/jobs.sqlite"_s));
    QCOMPARE(contentOf(file()), QByteArray("a file"));
}

void TestJournalFaults::opensNothingUnprepared()
{
    QVERIFY(!Journal(file()).isOpen());
    QVERIFY(!QFile::exists(file()));
    QVERIFY(write(file(), "no database"));
    QVERIFY(!Journal(file()).isOpen());
    QCOMPARE(contentOf(file()), QByteArray("no database"));
}

void TestJournalFaults::fullDiskLosesNothing()
{
    VERIFY_RESULT(Journal::prepare(file()));
    Journal journal(file());
    const auto id = journal.add(sampleJob(u"job"_s, 3));
    VERIFY_RESULT(id);
    const QString before = tests::textOf(journal.job(*id).value());
    core::Result<qint64> added;
    core::Result<void> item;
    {
        const tests::SmallFiles limit(QFile(file() + u"-wal"_s).size());
        added = journal.add(sampleJob(u"too large"_s, 5000));
        item = journal.setItem(*id, 1, sampleItem(1, 4));
        journal.log(*id, u"lost"_s);
        QCOMPARE(tests::textOf(journal.job(*id).value()), before);
    }
    QVERIFY(!added && !item);
    QCOMPARE(added.error().kind, core::ErrorKind::Io);
    QCOMPARE(item.error().kind, core::ErrorKind::Io);
    QCOMPARE(journal.jobs()->size(), 1);
    VERIFY_RESULT(journal.setItem(*id, 1, sampleItem(1, 4)));
    VERIFY_RESULT(journal.add(sampleJob(u"large"_s, 5000)));
    VERIFY_RESULT(Journal::prepare(file()));
    QCOMPARE(journal.job(*id)->items[1].tally.sent, 4);
}

void TestJournalFaults::fullDiskReplacesNothing()
{
    QVERIFY(write(file(), "no database"));
    {
        const tests::SmallFiles limit(4096); // enough for a lock
        QVERIFY(!Journal::prepare(file()));
    }
    QCOMPARE(contentOf(file()), QByteArray("no database"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"jobs.sqlite"_s});
    QVERIFY(!Journal::prepare(file())); // set aside by now
    VERIFY_RESULT(Journal::prepare(file()));
}

void TestJournalFaults::killLosesNothing()
{
    constexpr int kills = 20;
    Reported reported;
    for (int kill = 0; kill < kills; ++kill) {
        tests::ChildProcess writer(QStringLiteral(LSTAGS_JOURNALWRITER), {u"write"_s, file()});
        QVERIFY2(kill % 2 == 0 || writer.waitForLine(), writer.errors()); // else it may still be opening or making the file
        QTest::qSleep(int(QRandomGenerator::global()->bounded(60)));
        const QByteArrayList lines = writer.killAndRead();
        for (const QByteArray &line : lines)
            reported.read(line);

        VERIFY_RESULT(Journal::prepare(file()));
        Journal journal(file());
        const auto jobs = journal.jobs();
        VERIFY_RESULT(jobs);
        QCOMPARE(journal.takeWarnings(), QStringList());
        QSet<qint64> seen;
        for (const Job &job : *jobs) {
            const QString fault = faultOf(job, reported);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            seen.insert(job.id);
        }
        const auto ids = reported.items.keys();
        QVERIFY(seen.contains(QSet<qint64>(ids.begin(), ids.end())));
        QVERIFY(seen.size() <= ids.size() + kill + 1); // one a kill may have been written and not reported
    }
    QVERIFY(reported.items.size() >= kills / 2);
}

QTEST_GUILESS_MAIN(TestJournalFaults)
#include "tst_journalfaults.moc"
