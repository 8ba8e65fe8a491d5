// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/childprocess.h"
#include "support/result.h"
#include "sync/joblock.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lstags;
using sync::JobLock;

class TestJobLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isForOne();
    void isMoved();
    void isForOneProgram();
    void outlivesNoKill();
    void cannotBeMade();
    void isNotNeededInMemory();

private:
    [[nodiscard]] QString journal() const { return m_folder->filePath(u"jobs.sqlite"_s); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

core::ErrorKind kindOf(const core::Result<JobLock> &lock)
{
    return lock ? core::ErrorKind::Protocol : lock.error().kind;
}

} // namespace

void TestJobLock::isForOne()
{
    QVERIFY(!JobLock::isHeld(journal(), 7));
    {
        const auto lock = JobLock::take(journal(), 7);
        VERIFY_RESULT(lock);
        QCOMPARE(files(), QStringList{u"jobs.sqlite.job-7.lock"_s});
        QVERIFY(JobLock::isHeld(journal(), 7));
        QVERIFY(!JobLock::isHeld(journal(), 8));
        QCOMPARE(kindOf(JobLock::take(journal(), 7)), core::ErrorKind::Usage);
        VERIFY_RESULT(JobLock::take(journal(), 8));
    }
    QCOMPARE(files(), QStringList());
    QVERIFY(!JobLock::isHeld(journal(), 7));
    VERIFY_RESULT(JobLock::take(journal(), 7));
}

void TestJobLock::isMoved()
{
    std::optional<JobLock> kept;
    {
        auto lock = JobLock::take(journal(), 7);
        VERIFY_RESULT(lock);
        kept = std::move(*lock);
    }
    QVERIFY(JobLock::isHeld(journal(), 7));
    kept.reset();
    QVERIFY(!JobLock::isHeld(journal(), 7));
}

void TestJobLock::isForOneProgram()
{
    tests::ChildProcess other(QStringLiteral(LSTAGS_JOURNALWRITER), {u"lock"_s, journal(), u"7"_s});
    QVERIFY2(other.waitForLine(), other.errors());
    QVERIFY(JobLock::isHeld(journal(), 7));
    const auto refused = JobLock::take(journal(), 7);
    QCOMPARE(kindOf(refused), core::ErrorKind::Usage);
    QVERIFY2(refused.error().message.contains(u"journalwriter"_s), qPrintable(refused.error().message));
    QCOMPARE(other.finish(), 0);
    QCOMPARE(files(), QStringList());

    const auto lock = JobLock::take(journal(), 7);
    VERIFY_RESULT(lock);
    tests::ChildProcess late(QStringLiteral(LSTAGS_JOURNALWRITER), {u"lock"_s, journal(), u"7"_s});
    QCOMPARE(late.finish(), 1);
    QVERIFY(JobLock::isHeld(journal(), 7));
}

void TestJobLock::outlivesNoKill()
{
    tests::ChildProcess other(QStringLiteral(LSTAGS_JOURNALWRITER), {u"lock"_s, journal(), u"7"_s});
    QVERIFY2(other.waitForLine(), other.errors());
    QVERIFY(JobLock::isHeld(journal(), 7));
    other.killAndRead();
    QCOMPARE(files(), QStringList{u"jobs.sqlite.job-7.lock"_s});
    QVERIFY(!JobLock::isHeld(journal(), 7));

    tests::ChildProcess second(QStringLiteral(LSTAGS_JOURNALWRITER), {u"lock"_s, journal(), u"7"_s});
    QVERIFY2(second.waitForLine(), second.errors());
    second.killAndRead();
    VERIFY_RESULT(JobLock::take(journal(), 7)); // without asking before
}

void TestJobLock::cannotBeMade()
{
    const auto lock = JobLock::take(m_folder->filePath(u"none/jobs.sqlite"_s), 7);
    QCOMPARE(kindOf(lock), core::ErrorKind::Io);
    QVERIFY2(lock.error().message.contains(u"none/jobs.sqlite.job-7.lock"_s), qPrintable(lock.error().message));
    QVERIFY(!JobLock::isHeld(m_folder->filePath(u"none/jobs.sqlite"_s), 7));
}

void TestJobLock::isNotNeededInMemory()
{
    VERIFY_RESULT(JobLock::take({}, 7));
    QVERIFY(!JobLock::isHeld({}, 7));
}

QTEST_GUILESS_MAIN(TestJobLock)
#include "tst_joblock.moc"
