// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "support/comparisonrun.h"
#include "sync/joblock.h"
#include "sync/jobqueue.h"
#include "sync/journal.h"
#endif
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace lstags::tests {

using sync::ItemState;
using sync::Job;
using sync::JobQueue;
using sync::JobState;

/// Jobs between real registries, from the queue's side.
class TestJobQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsAJob();
    void keepsOrderAndWidth();
    void pausesAndResumes();
    void stopsAndGoesOn();
    void retriesWhatFailed();
    void haltsAfterAFailure_data();
    void haltsAfterAFailure();
    void takesUpWhatAnotherProgramLeft();
    void takesThePlaceOfWhatWasCutOff_data();
    void takesThePlaceOfWhatWasCutOff();
    void leavesAloneWhatAnotherProgramRuns();
    void movesRemovesAndClears();
    void worksWithoutAJournal();

private:
    [[nodiscard]] std::unique_ptr<JobQueue> open(const sync::TransferLimits &limits = {}, bool takesUpOthers = true) const;
    [[nodiscard]] Job job(const QStringList &tags, const QString &repository = u"team/app"_s) const;
    [[nodiscard]] static JobState stateOf(const JobQueue &queue, int row = 0) { return queue.count() > row ? queue.at(row).state : JobState::Queued; }
    [[nodiscard]] QString file() const { return m_folder->filePath(u"jobs.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RegistryProcess> m_source;
    std::unique_ptr<RegistryProcess> m_target;
    std::unique_ptr<compare::Session> m_session;
};

void TestJobQueue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto source = RegistryProcess::start();
    auto target = RegistryProcess::start();
    VERIFY_RESULT(source);
    VERIFY_RESULT(target);
    m_source = std::move(*source);
    m_target = std::move(*target);
    auto session = compare::Session::create(isolatedSettings(*m_folder));
    VERIFY_RESULT(session);
    m_session = std::move(*session);
    SampleImages images({.url = m_source->url()});
    VERIFY_RESULT(images.push(u"team/app"_s, {u"small"_s, u"other"_s}, {}));
    VERIFY_RESULT(images.push(u"team/app"_s, {u"large"_s}, {.content = u"large"_s, .size = 8 << 20}));
}

void TestJobQueue::cleanup()
{
    m_session.reset();
}

std::unique_ptr<JobQueue> TestJobQueue::open(const sync::TransferLimits &limits, bool takesUpOthers) const
{
    return std::make_unique<JobQueue>(m_session->context(), JobQueue::Options{.journalFile = file(), .limits = limits, .takesUpOthers = takesUpOthers});
}

Job TestJobQueue::job(const QStringList &tags, const QString &repository) const
{
    const auto name = [](const QString &address, const QString &path) { return *core::RepositoryName::parse(QString(address + u'/' + path)); };
    Job job{.name = tags.join(u' '), .items = {}};
    for (const QString &tag : tags) {
        const core::Transfer transfer{.action = core::SyncAction::Copy,
                                      .source = name(m_source->address(), repository),
                                      .tag = tag,
                                      .destination = name(m_target->address(), u"mirror/app"_s),
                                      .destinationTag = tag,
                                      .state = core::TagState::Absent};
        job.items += sync::JobItem{.transfer = transfer};
    }
    return job;
}

void TestJobQueue::runsAJob()
{
    const auto queue = open();
    QSignalSpy finished(queue.get(), &JobQueue::finished);
    queue->add(job({u"small"_s, u"other"_s, u"large"_s}));
    QVERIFY(finished.wait(ComparisonRun::longest));
    const Job &done = queue->at(0);
    QCOMPARE(done.state, JobState::Done);
    QVERIFY(done.id > 0 && done.finished.isValid());
    qint64 sent = 0;
    for (const sync::JobItem &item : done.items) {
        QCOMPARE(item.state, ItemState::Done);
        sent += item.tally.sent;
    }
    QVERIFY(sent > (8 << 20));
    auto log = queue->log(done.id);
    log.waitForFinished();
    QVERIFY(log.result().size() >= 6); // each began and ended
}

void TestJobQueue::keepsOrderAndWidth()
{
    const auto queue = open({.parallelJobs = 1});
    QSignalSpy finished(queue.get(), &JobQueue::finished);
    for (const QString &tag : {u"large"_s, u"small"_s, u"other"_s})
        queue->add(job({tag}));
    QTRY_COMPARE_WITH_TIMEOUT(queue->count(), 3, ComparisonRun::longest);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, ComparisonRun::longest);
    QList<qint64> ids;
    for (const auto &arguments : std::as_const(finished))
        ids += arguments.first().toLongLong();
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
}

void TestJobQueue::pausesAndResumes()
{
    const auto queue = open({.limitRate = 4 << 20});
    queue->add(job({u"large"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(queue->count() == 1 && queue->at(0).items.first().tally.sent > 0, ComparisonRun::longest);
    const qint64 id = queue->at(0).id;
    queue->pause(id);
    QCOMPARE(queue->at(0).state, JobState::Paused);
    QTest::qWait(400); // what was read by then has passed
    const qint64 sent = queue->at(0).items.first().tally.sent;
    QTest::qWait(600);
    QCOMPARE(queue->at(0).items.first().tally.sent, sent);
    queue->resume(id);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*queue), JobState::Done, ComparisonRun::longest);
}

void TestJobQueue::stopsAndGoesOn()
{
    const auto queue = open({.limitRate = 4 << 20});
    QSignalSpy finished(queue.get(), &JobQueue::finished);
    queue->add(job({u"large"_s, u"small"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(queue->count() == 1 && queue->at(0).items.first().tally.sent > (1 << 20), ComparisonRun::longest);
    const qint64 id = queue->at(0).id;
    queue->stop(id);
    QVERIFY(finished.wait(5000));
    QCOMPARE(queue->at(0).state, JobState::Stopped);
    QCOMPARE(queue->at(0).items.first().state, ItemState::Waiting);
    queue->resume(id);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*queue), JobState::Done, ComparisonRun::longest);
}

void TestJobQueue::retriesWhatFailed()
{
    const auto queue = open();
    Job wanted = job({u"late"_s, u"small"_s});
    wanted.options.keepGoing = true;
    queue->add(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*queue), JobState::Failed, ComparisonRun::longest);
    QCOMPARE(queue->at(0).items.at(0).state, ItemState::Failed);
    QCOMPARE(queue->at(0).items.at(1).state, ItemState::Done);
    QVERIFY(!queue->at(0).reason.isEmpty());
    VERIFY_RESULT(SampleImages::push(m_source->url(), u"team/app"_s, u"late"_s, {.content = u"late"_s}));
    queue->resume(queue->at(0).id);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*queue), JobState::Done, ComparisonRun::longest);
}

void TestJobQueue::haltsAfterAFailure_data()
{
    QTest::addColumn<bool>("keepsGoing");
    QTest::newRow("the rest is not started") << false;
    QTest::newRow("the rest is done") << true;
}

void TestJobQueue::haltsAfterAFailure()
{
    QFETCH(const bool, keepsGoing);
    QStringList tags;
    for (int i = 0; i < 80; ++i) // more than are under way at once
        tags += u"none-%1"_s.arg(i);
    Job wanted = job(tags + QStringList{u"small"_s});
    wanted.options.keepGoing = keepsGoing;
    const auto queue = open();
    queue->add(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*queue), JobState::Failed, ComparisonRun::longest);
    QCOMPARE(queue->at(0).items.last().state, keepsGoing ? ItemState::Done : ItemState::Waiting);
}

void TestJobQueue::takesUpWhatAnotherProgramLeft()
{
    {
        VERIFY_RESULT(sync::Journal::prepare(file()));
        sync::Journal journal(file());
        Job cutOff = job({u"small"_s, u"other"_s});
        cutOff.items[0].state = ItemState::Done;
        cutOff.items[1].state = ItemState::Running;
        const auto id = journal.add(cutOff);
        VERIFY_RESULT(id);
        VERIFY_RESULT(journal.setItem(*id, 0, cutOff.items[0]));
        VERIFY_RESULT(journal.setItem(*id, 1, cutOff.items[1]));
        VERIFY_RESULT(journal.setState(*id, JobState::Running));
    }
    const auto queue = open();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*queue), JobState::Done, ComparisonRun::longest);
    QCOMPARE(queue->at(0).items.at(0).tally, sync::CopyTally()); // done before: not touched again
    QVERIFY(queue->at(0).items.at(1).tally.sent > 0);

    const auto command = open({}, false);
    QTest::qWait(100);
    QCOMPARE(command->count(), 0); // what others have is nothing to it
}

void TestJobQueue::takesThePlaceOfWhatWasCutOff_data()
{
    QTest::addColumn<QStringList>("tags"); // of the earlier run
    QTest::addColumn<JobState>("state");   // that it was left in
    QTest::addColumn<bool>("isRunning");   // by a program that lives
    QTest::addColumn<bool>("goes");
    const QStringList tags{u"small"_s, u"other"_s};
    QTest::newRow("its program was killed") << tags << JobState::Running << false << true;
    QTest::newRow("its program was stopped") << tags << JobState::Stopped << false << true;
    QTest::newRow("one that another program runs stays") << tags << JobState::Running << true << false;
    QTest::newRow("one that is paused stays") << tags << JobState::Paused << false << false;
    QTest::newRow("one that failed stays to be read") << tags << JobState::Failed << false << false;
    QTest::newRow("one that has more to do stays") << tags + QStringList{u"large"_s} << JobState::Running << false << false;
}

void TestJobQueue::takesThePlaceOfWhatWasCutOff()
{
    QFETCH(const QStringList, tags);
    QFETCH(const JobState, state);
    QFETCH(const bool, isRunning);
    QFETCH(const bool, goes);
    VERIFY_RESULT(sync::Journal::prepare(file()));
    sync::Journal journal(file());
    Job old = job(tags);
    old.name = u"Push"_s;
    const auto id = journal.add(old);
    VERIFY_RESULT(id);
    VERIFY_RESULT(journal.setState(*id, state));
    std::optional<core::Result<sync::JobLock>> lock;
    if (isRunning)
        lock = sync::JobLock::take(file(), *id);
    const auto queue = open({}, false);
    Job again = job({u"small"_s, u"other"_s});
    again.name = u"Push"_s;
    queue->add(again);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*queue), JobState::Done, ComparisonRun::longest);
    const auto kept = journal.jobs();
    VERIFY_RESULT(kept);
    QCOMPARE(kept->size(), goes ? 1 : 2);
    QVERIFY(journal.job(*id).has_value() != goes);
}

void TestJobQueue::leavesAloneWhatAnotherProgramRuns()
{
    const auto first = open({.limitRate = 2 << 20});
    first->add(job({u"large"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(first->count() == 1 && first->at(0).items.first().tally.sent > 0, ComparisonRun::longest);
    const auto second = open();
    QTRY_COMPARE_WITH_TIMEOUT(second->count(), 1, ComparisonRun::longest);
    const qint64 id = second->at(0).id;
    QVERIFY(second->isElsewhere(id));
    second->stop(id);
    second->remove(id);
    QCOMPARE(second->count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*first), JobState::Done, ComparisonRun::longest);
}

void TestJobQueue::movesRemovesAndClears()
{
    const auto queue = open({.parallelJobs = 1});
    queue->add(job({u"large"_s}));
    for (const QString &tag : {u"a"_s, u"b"_s, u"c"_s}) {
        const int count = queue->count();
        queue->add(job({tag}));
        QTRY_VERIFY(queue->count() > count);
    }
    QTRY_COMPARE(queue->count(), 4);
    const auto names = [&queue] {
        QStringList names;
        for (int row = 0; row < queue->count(); ++row)
            names += queue->at(row).name;
        return names;
    };
    for (int row = 1; row < 4; ++row)
        queue->pause(queue->at(row).id);
    const qint64 c = queue->at(3).id;
    queue->move(c, JobQueue::Move::Top);
    QCOMPARE(names(), (QStringList{u"c"_s, u"large"_s, u"a"_s, u"b"_s}));
    queue->move(c, JobQueue::Move::Down);
    QCOMPARE(names(), (QStringList{u"large"_s, u"c"_s, u"a"_s, u"b"_s}));
    queue->move(c, JobQueue::Move::Bottom);
    queue->move(c, JobQueue::Move::Up);
    QCOMPARE(names(), (QStringList{u"large"_s, u"a"_s, u"c"_s, u"b"_s}));
    queue->remove(c);
    QCOMPARE(names(), (QStringList{u"large"_s, u"a"_s, u"b"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*queue), JobState::Done, ComparisonRun::longest);
    queue->clearFinished();
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s}));

    const auto again = open();
    QSignalSpy loaded(again.get(), &JobQueue::loaded);
    QVERIFY(loaded.wait(ComparisonRun::longest));
    QCOMPARE(again->count(), 2);
    QCOMPARE(again->at(0).name, u"a"_s);
}

void TestJobQueue::worksWithoutAJournal()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"jobs.sqlite"_s));
    const auto queue = open();
    QSignalSpy failed(queue.get(), &JobQueue::journalFailed);
    queue->add(job({u"small"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*queue), JobState::Done, ComparisonRun::longest);
    QCOMPARE(failed.size(), 1);
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestJobQueue)
#include "tst_jobqueue.moc"
