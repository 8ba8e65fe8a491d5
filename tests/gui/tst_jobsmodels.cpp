// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/intervalbox.h"
#include "gui/jobs/jobfilter.h"
#include "gui/jobs/jobformat.h"
#include "gui/jobs/jobitemsmodel.h"
#include "gui/jobs/jobsmodel.h"
#include "gui/jobs/speedmeter.h"
#include "gui/jobs/watchsettings.h"
#include "gui/startup.h"
#include "support/result.h"
#include "support/samplejobs.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::JobItemsModel;
using gui::JobsModel;
using gui::JobStanding;
using gui::JobSummary;
using sync::ItemState;
using sync::JobState;
using Mode = QAbstractItemModelTester::FailureReportingMode;

using Samples = QList<std::pair<qint64, qint64>>; // milliseconds, bytes

namespace {

JobSummary row(qint64 id, JobStanding standing = JobStanding::Queued)
{
    return {.id = id, .name = u"job %1"_s.arg(id), .standing = standing};
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, JobsModel::Name).data().toString();
    return names;
}

/// A job of one transfer for each letter: W waiting, R running, D done, S skipped, F failed.
sync::Job jobOf(const QString &letters, JobState state)
{
    sync::Job job{.id = 1, .name = u"sample"_s, .state = state};
    for (const QChar letter : letters) {
        sync::JobItem item = tests::sampleItem(int(job.items.size()), 0);
        item.reason.clear();
        item.state = ItemState(u"WRDSF"_s.indexOf(letter));
        item.tally = letter == u'W' ? sync::CopyTally() : letter == u'R' ? sync::CopyTally{.needed = 1000, .sent = 500} : sync::CopyTally{.needed = 1000, .sent = 1000};
        job.items += item;
    }
    return job;
}

} // namespace

/// What the rows of the jobs say, and how the models carry it.
class TestJobsModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void measuresSpeed_data();
    void measuresSpeed();
    void tellsTheTimeLeft_data();
    void tellsTheTimeLeft();
    void showsAJob_data();
    void showsAJob();
    void aFailureIsNoProgress();
    void countsOnlyWhatIsSent();
    void allowsWhatTheStateAllows_data();
    void allowsWhatTheStateAllows();
    void addsUpWhatGoesOn();
    void keepsRowsThroughChanges();
    void sendsRanges();
    void asksForAMoveWhenDropped_data();
    void asksForAMoveWhenDropped();
    void filtersByState();
    void showsTransfers();
    void holdsManyJobs();
    void readsIntervals_data();
    void readsIntervals();
    void stepsThroughIntervals();
    void readsWhatWasDoneLast_data();
    void readsWhatWasDoneLast();
    void remembersAnIntervalForEachList();
};

void TestJobsModels::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::installTranslations(QCoreApplication::instance());
}

void TestJobsModels::measuresSpeed_data()
{
    QTest::addColumn<Samples>("samples");
    QTest::addColumn<qint64>("bytesPerSecond");
    QTest::newRow("nothing to go by") << Samples{} << qint64(0);
    QTest::newRow("one look says nothing") << Samples{{0, 5000}} << qint64(0);
    QTest::newRow("two looks at one moment say nothing") << Samples{{0, 0}, {0, 5000}} << qint64(0);
    QTest::newRow("so many in a second") << Samples{{0, 0}, {1000, 5000}} << qint64(5000);
    QTest::newRow("what was there before does not count") << Samples{{0, 90000}, {500, 91000}} << qint64(2000);
    QTest::newRow("a pause is smoothed") << Samples{{0, 0}, {1000, 4000}, {2000, 4000}} << qint64(2000);
    QTest::newRow("looks back a few seconds only") << Samples{{0, 0}, {5000, 100000}, {10000, 105000}, {15000, 110000}} << qint64(1000);
    QTest::newRow("stands still") << Samples{{0, 9000}, {5000, 9000}, {10000, 9000}} << qint64(0);
    QTest::newRow("what is sent again is no step back") << Samples{{0, 0}, {1000, 3000}, {2000, 1000}, {3000, 4000}} << qint64(2000);
}

void TestJobsModels::measuresSpeed()
{
    QFETCH(const Samples, samples);
    gui::SpeedMeter meter;
    for (const auto &[time, bytes] : samples)
        meter.add(time, bytes);
    QTEST(meter.bytesPerSecond(), "bytesPerSecond");
}

void TestJobsModels::tellsTheTimeLeft_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("bytesPerSecond");
    QTest::addColumn<bool>("isLeast");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing moves: nobody knows") << qint64(1000) << qint64(0) << false << QString();
    QTest::newRow("rounded up") << qint64(1001) << qint64(1000) << false << u"2 s"_s;
    QTest::newRow("nothing left") << qint64(0) << qint64(1000) << false << u"0 s"_s;
    QTest::newRow("minutes and seconds") << qint64(90000) << qint64(1000) << false << u"1 min 30 s"_s;
    QTest::newRow("whole minutes") << qint64(180000) << qint64(1000) << false << u"3 min"_s;
    QTest::newRow("many minutes are rounded") << qint64(1230000) << qint64(1000) << false << u"21 min"_s;
    QTest::newRow("hours") << qint64(5400000) << qint64(1000) << false << u"1 h 30 min"_s;
    QTest::newRow("some sizes are not known") << qint64(60000) << qint64(1000) << true << u"over 1 min"_s;
}

void TestJobsModels::tellsTheTimeLeft()
{
    QFETCH(const qint64, bytes);
    QFETCH(const qint64, bytesPerSecond);
    QFETCH(const bool, isLeast);
    QTEST(gui::timeLeftText(gui::timeFor(bytes, bytesPerSecond), isLeast), "text");
}

void TestJobsModels::showsAJob_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QStringList>("texts"); // state, progress, images, sent
    const auto texts = [](auto... text) { return QStringList{QString::fromUtf16(text)...}; };
    QTest::newRow("not begun: the plan's bytes") << u"WW"_s << JobState::Queued << texts(u"Queued", u"0 %", u"0 of 2", u"0 bytes of 2.0 kB");
    QTest::newRow("half way") << u"DRW"_s << JobState::Running << texts(u"Running", u"50 %", u"1 of 3", u"1.5 kB of 3.0 kB");
    QTest::newRow("done") << u"DD"_s << JobState::Done << texts(u"Done", u"100 %", u"2 of 2", u"2.0 kB");
    QTest::newRow("failed and skipped are counted apart") << u"DFS"_s << JobState::Failed << texts(u"Failed", u"99 %", u"1 of 3, 1 failed, 1 skipped", u"3.0 kB");
    QTest::newRow("paused") << u"RW"_s << JobState::Paused << texts(u"Paused", u"25 %", u"0 of 2", u"500 bytes of 2.0 kB");
    QTest::newRow("stopped") << u"W"_s << JobState::Stopped << texts(u"Stopped", u"0 %", u"0 of 1", u"0 bytes of 1.0 kB");
}

void TestJobsModels::showsAJob()
{
    QFETCH(const QString, items);
    QFETCH(const JobState, state);
    JobsModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.append({gui::summarise(jobOf(items, state), false)});
    QStringList shown;
    for (const int column : {JobsModel::State, JobsModel::Progress, JobsModel::Items, JobsModel::Bytes})
        shown += model.index(0, column).data().toString();
    QTEST(shown, "texts");
    QCOMPARE(model.index(0, JobsModel::What).data().toString(), items.size() == 1 ? u"1 copy to 127.0.0.1:5000"_s : u"%1 copies to 127.0.0.1:5000"_s.arg(items.size()));
}

void TestJobsModels::aFailureIsNoProgress()
{
    sync::Job job = jobOf(u"DF"_s, JobState::Failed);
    job.items[1].tally = {};
    QCOMPARE(gui::summarise(job, false).progress(), 0.5); // of the bytes that the plan knows
    job.items[1].transfer.bytes.reset();
    QCOMPARE(gui::summarise(job, false).progress(), 0.5); // of transfers
    job.items[0].state = ItemState::Running;
    job.items[0].tally = {.needed = 1000, .sent = 500};
    QCOMPARE(gui::summarise(job, false).progress(), 0.25); // and of parts of them
}

void TestJobsModels::countsOnlyWhatIsSent()
{
    sync::Job job = jobOf(u"DW"_s, JobState::Running);
    job.items[0].tally.skipped = 7000;
    job.items[0].tally.mounted = 9000;
    job.items[1].transfer.bytes.reset();
    JobSummary summary = gui::summarise(job, false);
    QCOMPARE(summary.bytes(), 1000);
    QVERIFY(!summary.knowsBytes);
    QCOMPARE(summary.progress(), 0.5); // of transfers, where not all bytes are known
    JobsModel model;
    model.append({summary});
    const QString tooltip = model.index(0, JobsModel::Bytes).data(Qt::ToolTipRole).toString();
    QVERIFY2(tooltip.contains("7.0 kB"_L1) && tooltip.contains("9.0 kB"_L1), qPrintable(tooltip));
    const JobSummary elsewhere = gui::summarise(job, true);
    QCOMPARE(elsewhere.standing, JobStanding::Elsewhere);
}

void TestJobsModels::allowsWhatTheStateAllows_data()
{
    QTest::addColumn<JobStanding>("standing");
    QTest::addColumn<QString>("allowed"); // pause, resume, stop, retry, remove: their first letters, M for remove
    QTest::newRow("running") << JobStanding::Running << u"PS"_s;
    QTest::newRow("queued") << JobStanding::Queued << u"PSM"_s;
    QTest::newRow("paused") << JobStanding::Paused << u"RS"_s;
    QTest::newRow("stopped") << JobStanding::Stopped << u"RM"_s;
    QTest::newRow("failed") << JobStanding::Failed << u"TM"_s;
    QTest::newRow("done") << JobStanding::Done << u"M"_s;
    QTest::newRow("run by another program: nothing") << JobStanding::Elsewhere << QString();
}

void TestJobsModels::allowsWhatTheStateAllows()
{
    QFETCH(const JobStanding, standing);
    const gui::JobPermissions may = gui::permissionsOf(standing);
    QString allowed;
    for (const auto &[is, letter] : {std::pair(may.pause, u'P'), std::pair(may.resume, u'R'), std::pair(may.stop, u'S'),
                                     std::pair(may.retry, u'T'), std::pair(may.remove, u'M')}) {
        if (is)
            allowed += letter;
    }
    QTEST(allowed, "allowed");
}

void TestJobsModels::addsUpWhatGoesOn()
{
    QCOMPARE(gui::totalsText(gui::totalsOf({})), QString());
    std::vector<JobSummary> jobs{row(1, JobStanding::Running), row(2), row(3, JobStanding::Done), row(4, JobStanding::Elsewhere)};
    jobs[0].tally = {.needed = 200'000'000, .sent = 80'000'000};
    jobs[0].bytesPerSecond = 2'000'000;
    jobs[1].waitingBytes = 60'000'000;
    jobs[2].tally = {.needed = 1, .sent = 1};
    QCOMPARE(gui::totalsText(gui::totalsOf(jobs)), u"2 jobs, 2.0 MB/s, 1 min 30 s left"_s);
    jobs[1].knowsBytes = false;
    QCOMPARE(gui::totalsText(gui::totalsOf(jobs)), u"2 jobs, 2.0 MB/s, over 1 min 30 s left"_s);
    jobs[0].bytesPerSecond = 0;
    QCOMPARE(gui::totalsText(gui::totalsOf(jobs)), u"2 jobs"_s);
}

void TestJobsModels::keepsRowsThroughChanges()
{
    JobsModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.append({row(1), row(2), row(3)});
    model.append({});
    const QPersistentModelIndex second = model.index(1, 0);
    model.reorder({3, 2, 1});
    QCOMPARE(names(model), (QStringList{u"job 3"_s, u"job 2"_s, u"job 1"_s}));
    model.reorder({2, 3, 1});
    QCOMPARE(second.row(), 0);
    model.remove(1);
    QCOMPARE(names(model), (QStringList{u"job 2"_s, u"job 1"_s}));
    model.update({row(7, JobStanding::Done)}); // one that is gone
    QCOMPARE(model.rowOf(7), -1);
}

void TestJobsModels::sendsRanges()
{
    JobsModel model;
    std::vector<JobSummary> jobs;
    for (int i = 0; i < 10; ++i)
        jobs.push_back(row(i));
    model.append(jobs);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update({row(8, JobStanding::Done), row(2, JobStanding::Done), row(3, JobStanding::Done), row(5)}); // 5 is as it was
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    QCOMPARE(changed[0][1].toModelIndex().row(), 3);
    QCOMPARE(changed[1][0].toModelIndex().row(), 8);
}

void TestJobsModels::asksForAMoveWhenDropped_data()
{
    QTest::addColumn<int>("dragged");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("row");
    QTest::newRow("up") << 2 << 0 << 0;
    QTest::newRow("down: its own row is gone by then") << 0 << 2 << 1;
    QTest::newRow("below all") << 0 << -1 << 2;
    QTest::newRow("where it is") << 1 << 1 << 1;
}

void TestJobsModels::asksForAMoveWhenDropped()
{
    QFETCH(const int, dragged);
    QFETCH(const int, before);
    JobsModel model;
    gui::JobFilter filter;
    filter.setSourceModel(&model);
    model.append({row(10), row(11), row(12)});
    QSignalSpy asked(&model, &JobsModel::moveRequested);
    const std::unique_ptr<QMimeData> data(filter.mimeData({filter.index(dragged, 0)}));
    QVERIFY(filter.dropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toLongLong(), 10 + dragged);
    QTEST(asked[0][1].toInt(), "row");
}

void TestJobsModels::filtersByState()
{
    JobsModel model;
    gui::JobFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, Mode::Fatal);
    model.append({row(1, JobStanding::Done), row(2, JobStanding::Failed), row(3, JobStanding::Running)});
    filter.setStandings({int(JobStanding::Failed), int(JobStanding::Running)});
    QCOMPARE(names(filter), (QStringList{u"job 2"_s, u"job 3"_s}));
    model.update({row(3, JobStanding::Done)});
    QCOMPARE(names(filter), QStringList{u"job 2"_s});
    model.reorder({2, 3, 1});
    filter.setStandings({});
    QCOMPARE(names(filter), (QStringList{u"job 2"_s, u"job 3"_s, u"job 1"_s}));
}

void TestJobsModels::showsTransfers()
{
    sync::Job job = jobOf(u"WRDSF"_s, JobState::Running);
    job.items[4].reason = u"no <b>room</b>\n"_s;
    JobItemsModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setItems(job.items);
    QStringList states;
    for (int row = 0; row < model.rowCount(); ++row)
        states += model.index(row, JobItemsModel::State).data().toString();
    QCOMPARE(states, (QStringList{u"Waiting"_s, u"Running"_s, u"Done"_s, u"Skipped"_s, u"Failed"_s}));
    QCOMPARE(model.index(0, JobItemsModel::From).data().toString(), u"quay.io/team/app0:v1"_s);
    QCOMPARE(model.index(0, JobItemsModel::To).data().toString(), u"127.0.0.1:5000/mirror/app0:v1"_s);
    QCOMPARE(model.index(0, JobItemsModel::Action).data().toString(), u"Copy"_s);
    QCOMPARE(model.index(0, JobItemsModel::Reason).data().toString(), u"not there"_s);
    QCOMPARE(model.index(1, JobItemsModel::Sent).data().toString(), u"500 bytes of 1.0 kB"_s);
    QVERIFY(!model.index(4, JobItemsModel::Reason).data().toString().contains(u'\n'));
    job.items[1].tally = {.needed = 1000, .sent = 800, .skipped = 2000, .mounted = 3000};
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update(job.items, {1, 2, 4});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(model.index(1, JobItemsModel::Sent).data().toString(), u"800 bytes of 1.0 kB"_s);
    QCOMPARE(model.index(1, JobItemsModel::Skipped).data().toString(), u"2.0 kB"_s);
    QCOMPARE(model.index(1, JobItemsModel::Mounted).data().toString(), u"3.0 kB"_s);
}

// No measurement: what would be quadratic in the items would not end here.
void TestJobsModels::holdsManyJobs()
{
    constexpr int many = 1000;
    sync::Job job = tests::sampleJob(u"many"_s, many);
    std::vector<JobSummary> jobs;
    for (int i = 0; i < many; ++i) {
        job.id = i + 1;
        jobs.push_back(gui::summarise(job, false));
    }
    JobsModel model;
    model.append(std::move(jobs));
    QCOMPARE(model.rowCount(), many);
    QCOMPARE(model.jobs().back().total, many);
    JobItemsModel items;
    items.setItems(job.items);
    QList<int> all;
    for (int i = 0; i < many; ++i)
        all += i;
    QSignalSpy changed(&items, &QAbstractItemModel::dataChanged);
    items.update(job.items, all);
    QCOMPARE(changed.size(), 1);
}

void TestJobsModels::readsIntervals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("seconds") << u"30s"_s << u"30s"_s;
    QTest::newRow("minutes") << u"15m"_s << u"15m"_s;
    QTest::newRow("more than an hour of minutes") << u"90m"_s << u"1h30m"_s;
    QTest::newRow("no duration leaves what was") << u"soon"_s << u"1h"_s;
    QTest::newRow("no time at all leaves what was") << u"0s"_s << u"1h"_s;
    QTest::newRow("more than a week leaves what was") << u"999h"_s << u"1h"_s;
}

void TestJobsModels::readsIntervals()
{
    QFETCH(const QString, typed);
    gui::IntervalBox box;
    box.setInterval(std::chrono::hours(1));
    auto *edit = box.findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keyClicks(edit, typed);
    QTest::keyClick(edit, Qt::Key_Return);
    QTEST(edit->text(), "shown");
}

void TestJobsModels::stepsThroughIntervals()
{
    gui::IntervalBox box;
    box.setInterval(std::chrono::minutes(7));
    QTest::keyClick(&box, Qt::Key_Up);
    QCOMPARE(box.text(), u"10m"_s);
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(box.text(), u"2m"_s);
    box.setInterval(std::chrono::seconds(1));
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(box.text(), u"1s"_s);
}

void TestJobsModels::readsWhatWasDoneLast_data()
{
    QTest::addColumn<QVariantMap>("settings");
    QTest::addColumn<QString>("outcome"); // the registry that is pushed to, "engine", or a part of the error
    QTest::newRow("nothing was done yet") << QVariantMap() << u"Do it once by hand"_s;
    QTest::newRow("an action that nobody knows") << QVariantMap{{u"sync/action"_s, u"burn"_s}} << u"Do it once by hand"_s;
    QTest::newRow("pull: to the engine") << QVariantMap{{u"sync/action"_s, u"pull"_s}} << u"engine"_s;
    QTest::newRow("copy: to the registry") << QVariantMap{{u"sync/action"_s, u"copy"_s}, {u"sync/registry"_s, u"mirror:5000"_s}} << u"mirror:5000"_s;
    QTest::newRow("push without a registry: the usual one") << QVariantMap{{u"sync/action"_s, u"push"_s}} << u"localhost:5000"_s;
    QTest::newRow("a broken template is said") << QVariantMap{{u"sync/action"_s, u"copy"_s}, {u"sync/pathTemplate"_s, u"{{ .Nope }}"_s}} << u"column"_s;
    QTest::newRow("a broken platform is said") << QVariantMap{{u"sync/action"_s, u"copy"_s}, {u"sync/platforms"_s, u"linux"_s}} << u"linux"_s;
}

void TestJobsModels::readsWhatWasDoneLast()
{
    QFETCH(QVariantMap, settings);
    QFETCH(const QString, outcome);
    settings.insert({{u"sync/update"_s, true}, {u"sync/keepGoing"_s, true}, {u"sync/viaEngine"_s, true}, {u"sync/backupTemplate"_s, u"{{ .Tag }}-old"_s}});
    if (!settings.contains(u"sync/platforms"_s))
        settings.insert(u"sync/platforms"_s, u"linux/amd64, linux/arm64/v8"_s);
    const QTemporaryDir folder;
    QSettings stored(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        stored.setValue(setting.key(), setting.value());
    const auto request = gui::lastRequest(stored);
    if (!request) {
        QVERIFY2(request.error().message.contains(outcome), qPrintable(request.error().message));
        return;
    }
    QCOMPARE(request->rule ? request->rule->registry() : u"engine"_s, outcome);
    QVERIFY(request->options.update && request->options.keepGoing && request->viaEngine);
    QCOMPARE(request->options.platforms.size(), 2);
    QCOMPARE(request->options.backupTemplate, u"{{ .Tag }}-old"_s);
}

void TestJobsModels::remembersAnIntervalForEachList()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QCOMPARE(gui::watchInterval(settings, u"/a.yaml"_s), std::chrono::hours(1));
    gui::setWatchInterval(&settings, u"/a.yaml"_s, std::chrono::seconds(90));
    QCOMPARE(gui::watchInterval(settings, u"/a.yaml"_s), std::chrono::seconds(90));
    QCOMPARE(gui::watchInterval(settings, u"/b.yaml"_s), std::chrono::hours(1));
    QCOMPARE(gui::watchInterval(settings, {}), std::chrono::hours(1));
}

QTEST_MAIN(TestJobsModels)
#include "tst_jobsmodels.moc"
