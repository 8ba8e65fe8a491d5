// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/result.h"
#include "support/samplejobs.h"
#include "sync/journalthread.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using sync::Journal;
using sync::JournalThread;
using tests::sampleJob;

class TestJournalThread final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void answersInOrder();
    void worksInOneThread();
    void takesFromAnyThread();
    void finishesWhatWasPosted();
    void saysWhatWasSetAside();
    void goesOnInMemory();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"jobs.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournalThread::answersInOrder()
{
    JournalThread thread(file());
    const auto id = thread.ask([](Journal &journal) { return journal.add(sampleJob(u"job"_s, 2)); });
    const auto before = thread.ask([](Journal &journal) { return journal.jobs(); });
    thread.post([](Journal &journal) { (void)journal.remove(1); });
    const auto after = thread.ask([](Journal &journal) { return journal.jobs()->size(); });
    QCOMPARE(after.result(), 0);
    VERIFY_RESULT(id.result());
    QCOMPARE(before.result()->size(), 1);
    VERIFY_RESULT(thread.prepared().result());
}

void TestJournalThread::worksInOneThread()
{
    JournalThread thread(file());
    const auto current = [](Journal &) { return quintptr(QThread::currentThread()); };
    const quintptr first = thread.ask(current).result();
    QVERIFY(first != quintptr(QThread::currentThread()));
    QCOMPARE(thread.ask(current).result(), first);
}

void TestJournalThread::takesFromAnyThread()
{
    constexpr int threads = 4;
    constexpr int jobs = 20;
    JournalThread thread(file());
    std::vector<std::unique_ptr<QThread>> running;
    for (int i = 0; i < threads; ++i) {
        running.emplace_back(QThread::create([&] {
            for (int job = 0; job < jobs; ++job)
                thread.post([](Journal &journal) { (void)journal.add(sampleJob(u"job"_s, 1)); });
        }));
        running.back()->start();
    }
    for (const auto &poster : running)
        poster->wait();
    QCOMPARE(thread.ask([](Journal &journal) { return journal.jobs()->size(); }).result(), threads * jobs);
}

void TestJournalThread::finishesWhatWasPosted()
{
    constexpr int jobs = 200;
    QFuture<core::Result<qint64>> last;
    {
        JournalThread thread(file());
        for (int i = 0; i < jobs; ++i)
            last = thread.ask([](Journal &journal) { return journal.add(sampleJob(u"job"_s, 3)); });
    }
    QVERIFY(last.isFinished());
    VERIFY_RESULT(last.result());
    Journal journal(file());
    QCOMPARE(journal.jobs()->size(), jobs);
}

void TestJournalThread::saysWhatWasSetAside()
{
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no database") > 0);
    broken.close();
    JournalThread thread(file());
    const auto prepared = thread.prepared().result();
    QVERIFY(!prepared);
    QVERIFY2(prepared.error().message.contains(u"set-aside-1"_s), qPrintable(prepared.error().message));
    QCOMPARE(thread.ask([](Journal &journal) { return journal.file(); }).result(), file());
}

void TestJournalThread::goesOnInMemory()
{
    QVERIFY(QDir().mkpath(file()));
    JournalThread thread(file());
    const auto prepared = thread.prepared().result();
    QVERIFY(!prepared);
    QVERIFY2(prepared.error().message.contains(file()), qPrintable(prepared.error().message));
    VERIFY_RESULT(thread.ask([](Journal &journal) { return journal.add(sampleJob(u"job"_s, 2)); }).result());
    QCOMPARE(thread.ask([](Journal &journal) { return journal.jobs()->size(); }).result(), 1);
    QCOMPARE(thread.ask([](Journal &journal) { return journal.file(); }).result(), QString());
}

QTEST_GUILESS_MAIN(TestJournalThread)
#include "tst_journalthread.moc"
