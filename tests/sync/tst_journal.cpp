// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/rawdatabase.h"
#include "support/result.h"
#include "support/samplejobs.h"
#include "sync/journal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace lstags;
using sync::ItemState;
using sync::Job;
using sync::JobItem;
using sync::JobState;
using sync::Journal;
using tests::sampleItem;
using tests::sampleJob;
using tests::textOf;

class TestJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryValue_data();
    void keepsEveryValue();
    void cutsWhatIsTooLong();
    void refuses_data();
    void refuses();
    void keepsTheOrder();
    void neverGivesAnIdAgain();
    void setsStates_data();
    void setsStates();
    void remembersWhenAJobWasFinished();
    void setsItems();
    void setsAllItemsOrNone();
    void saysWhatIsNotThere();
    void twoObjectsSeeTheSame();
    void threadsWriteAtOnce();
    void leavesOutWhatIsNoJob_data();
    void leavesOutWhatIsNoJob();
    void logsTheLastLines();
    void logsPrintably();
    void remembersUploads();
    void doesNotRemember_data();
    void doesNotRemember();
    void forgetsOldUploads();
    void boundsUploads();
    void worksInMemory();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"jobs.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const core::RepositoryName repository{.registry = u"127.0.0.1:5000"_s, .path = u"mirror/app"_s};
const core::Digest blob = core::Digest::ofBytes("blob");
const QUrl location(u"http://127.0.0.1:5000/v2/mirror/app/blobs/uploads/1?_state=a%2Bb%3D"_s);

/// A job of one item, changed by `change`.
template <typename Change>
Job jobWith(Change change)
{
    Job job = sampleJob(u"job"_s, 1);
    change(&job, &job.items.first(), &job.items.first().transfer);
    return job;
}

QList<qint64> idsOf(const QList<Job> &jobs)
{
    QList<qint64> ids;
    for (const Job &job : jobs)
        ids += job.id;
    return ids;
}

QString textOf(const QList<Job> &jobs)
{
    QStringList texts;
    for (const Job &job : jobs)
        texts += tests::textOf(job);
    return texts.join(u"\n\n"_s);
}

} // namespace

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    VERIFY_RESULT(Journal::prepare(file()));
}

void TestJournal::keepsEveryValue_data()
{
    QTest::addColumn<Job>("job");
    const auto row = [](const char *name, auto change) { QTest::newRow(name) << jobWith(change); };
    using Transfer = core::Transfer;
    row("a sample", [](Job *, JobItem *, Transfer *) {});
    row("no items", [](Job *job, JobItem *, Transfer *) { job->items.clear(); });
    row("nothing but defaults", [](Job *job, JobItem *item, Transfer *) { job->name.clear(); *item = {}; });
    row("a long plan", [](Job *job, JobItem *, Transfer *) { *job = sampleJob(u"long"_s, 3000); });
    for (const auto state : {JobState::Queued, JobState::Running, JobState::Paused, JobState::Stopped, JobState::Done, JobState::Failed})
        row(qPrintable(u"job state %1"_s.arg(int(state))), [state](Job *job, JobItem *, Transfer *) { job->state = state; });
    for (const auto state : {ItemState::Waiting, ItemState::Running, ItemState::Done, ItemState::Skipped, ItemState::Failed})
        row(qPrintable(u"item state %1"_s.arg(int(state))), [state](Job *, JobItem *item, Transfer *) { item->state = state; });
    for (const auto action : {core::SyncAction::Skip, core::SyncAction::Pull, core::SyncAction::Copy, core::SyncAction::Push, core::SyncAction::Send})
        row(qPrintable(u"action %1"_s.arg(int(action))), [action](Job *, JobItem *, Transfer *transfer) { transfer->action = action; });
    for (const auto state : core::allTagStates)
        row(qPrintable(u"tag state "_s + core::toString(state)), [state](Job *, JobItem *, Transfer *transfer) { transfer->state = state; });
    row("a time of its end", [](Job *job, JobItem *, Transfer *) { job->finished = QDateTime::fromMSecsSinceEpoch(1700000009876, Qt::UTC); });
    row("a time in another zone", [](Job *job, JobItem *, Transfer *) { job->created = job->created.toOffsetFromUtc(3600); job->created = job->created.toUTC(); });
    row("texts of any letters", [](Job *job, JobItem *item, Transfer *transfer) {
        job->name = u"\u00e4\U0001f433 'a' \"b\" ; DROP TABLE jobs; -- \n\t%1 ?"_s;
        job->reason = QString(u"a"_s + QChar(0) + u"b"_s);
        item->reason = u"\u202e"_s;
        transfer->reason = u"line\nline"_s;
    });
    row("the longest text", [](Job *job, JobItem *, Transfer *) { job->reason = QString(4096, u'x'); });
    row("every option", [](Job *job, JobItem *, Transfer *) {
        job->options = {.update = true, .keepGoing = true, .platforms = {{.os = u"linux"_s, .architecture = u"arm"_s, .variant = u"v7"_s}, {.os = u"linux"_s, .architecture = u"amd64"_s, .variant = {}}},
                        .backupTemplate = u"{{ .Tag }}-\"\\"_s, .withReferrers = true};
    });
    row("Docker Hub", [](Job *, JobItem *, Transfer *transfer) { transfer->source = {.registry = u"registry.hub.docker.com"_s, .path = u"library/alpine"_s}; });
    row("an IPv6 registry", [](Job *, JobItem *, Transfer *transfer) { transfer->destination = {.registry = u"[::1]:5000"_s, .path = u"a"_s}; });
    row("a path that begins like a registry", [](Job *, JobItem *, Transfer *transfer) { transfer->destination.path = u"registry.company.com/a/b"_s; });
    row("a long path", [](Job *, JobItem *, Transfer *transfer) { transfer->destination = {.registry = u"a.b"_s, .path = QString(251, u'x')}; });
    row("the engine", [](Job *, JobItem *, Transfer *transfer) { transfer->destination = {}; transfer->destinationTag.clear(); });
    row("sha512", [](Job *, JobItem *, Transfer *transfer) { transfer->digest = *core::Digest::parse(QByteArray("sha512:" + QByteArray(128, 'a'))); });
    row("no digest", [](Job *, JobItem *, Transfer *transfer) { transfer->digest = {}; });
    row("a digest of the destination", [](Job *, JobItem *, Transfer *transfer) { transfer->destinationDigest = core::Digest::ofBytes("d"); });
    row("unknown bytes", [](Job *, JobItem *, Transfer *transfer) { transfer->bytes = {}; });
    row("no bytes", [](Job *, JobItem *, Transfer *transfer) { transfer->bytes = 0; });
    row("many bytes", [](Job *, JobItem *item, Transfer *transfer) { transfer->bytes = item->tally.needed = qint64(1) << 42; });
}

void TestJournal::keepsEveryValue()
{
    QFETCH(Job, job);
    Journal journal(file());
    const auto id = journal.add(job);
    VERIFY_RESULT(id);
    job.id = *id;
    Journal other(file());
    const auto read = other.job(*id);
    VERIFY_RESULT(read);
    QCOMPARE(textOf(*read), textOf(job));
    const auto all = other.jobs();
    VERIFY_RESULT(all);
    QCOMPARE(textOf(*all), textOf(job));
    QCOMPARE(other.takeWarnings(), QStringList());
}

void TestJournal::cutsWhatIsTooLong()
{
    Journal journal(file());
    const QString whale = u"\U0001f433"_s;
    Job job = sampleJob(QString(4095, u'n') + whale, 1);
    job.created = {};
    job.items[0].tally.needed = std::numeric_limits<qint64>::max();
    job.items[0].transfer.bytes = -1;
    const auto id = journal.add(job);
    VERIFY_RESULT(id);
    const auto read = journal.job(*id);
    VERIFY_RESULT(read);
    QCOMPARE(read->name, QString(4095, u'n'));
    QVERIFY(read->created.isValid());
    QCOMPARE(read->items[0].tally.needed, qint64(1) << 42);
    QCOMPARE(*read->items[0].transfer.bytes, 0);
}

void TestJournal::refuses_data()
{
    QTest::addColumn<Job>("job");
    const auto row = [](const char *name, auto change) { QTest::newRow(name) << jobWith(change); };
    using Transfer = core::Transfer;
    row("a registry that is none", [](Job *, JobItem *, Transfer *transfer) { transfer->source.registry = u"a b"_s; });
    row("a registry that is not normalised", [](Job *, JobItem *, Transfer *transfer) { transfer->source.registry = u"docker.io"_s; });
    row("a path that climbs", [](Job *, JobItem *, Transfer *transfer) { transfer->destination.path = u"../a"_s; });
    row("a path with capital letters", [](Job *, JobItem *, Transfer *transfer) { transfer->destination.path = u"A"_s; });
    row("a path that is too long", [](Job *, JobItem *, Transfer *transfer) { transfer->destination.path = QString(256, u'x'); });
    row("a tag that is none", [](Job *, JobItem *, Transfer *transfer) { transfer->tag = u"-x"_s; });
    row("a destination's tag that is none", [](Job *, JobItem *, Transfer *transfer) { transfer->destinationTag = u"a:b"_s; });
    row("a template that is too long", [](Job *job, JobItem *, Transfer *) { job->options.backupTemplate = QString(4097, u'x'); });
}

void TestJournal::refuses()
{
    QFETCH(const Job, job);
    Journal journal(file());
    const auto id = journal.add(job);
    QVERIFY(!id);
    QCOMPARE(id.error().kind, core::ErrorKind::Usage);
    QCOMPARE(core::printable(id.error().message), id.error().message);
    const auto all = journal.jobs();
    VERIFY_RESULT(all);
    QVERIFY(all->isEmpty());
}

void TestJournal::keepsTheOrder()
{
    Journal journal(file());
    QList<qint64> ids;
    for (int i = 0; i < 5; ++i) {
        const auto id = journal.add(sampleJob(QString::number(i), i));
        VERIFY_RESULT(id);
        ids += *id;
    }
    const auto order = [&] { return idsOf(journal.jobs().value_or(QList<Job>())); };
    QCOMPARE(order(), ids);
    VERIFY_RESULT(journal.reorder({ids[4], ids[2], ids[0], ids[1], ids[3]}));
    QCOMPARE(order(), (QList<qint64>{ids[4], ids[2], ids[0], ids[1], ids[3]}));
    VERIFY_RESULT(journal.reorder({ids[3], 12345, ids[3]})); // one is gone, one named twice, others not at all
    QCOMPARE(order(), (QList<qint64>{ids[3], ids[4], ids[2], ids[0], ids[1]}));
    VERIFY_RESULT(journal.remove(ids[2]));
    VERIFY_RESULT(journal.remove(ids[2]));
    const auto last = journal.add(sampleJob(u"last"_s, 1));
    VERIFY_RESULT(last);
    QCOMPARE(order(), (QList<qint64>{ids[3], ids[4], ids[0], ids[1], *last}));
}

void TestJournal::neverGivesAnIdAgain()
{
    Journal journal(file());
    const auto first = journal.add(sampleJob(u"first"_s, 2));
    VERIFY_RESULT(first);
    journal.log(*first, u"line"_s);
    VERIFY_RESULT(journal.remove(*first));
    const auto second = journal.add(sampleJob(u"second"_s, 0));
    VERIFY_RESULT(second);
    QVERIFY(*second > *first);
    QCOMPARE(journal.log(*first), QStringList());
}

void TestJournal::setsStates_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<bool>("isFinished");
    QTest::newRow("queued") << JobState::Queued << false;
    QTest::newRow("running") << JobState::Running << false;
    QTest::newRow("paused") << JobState::Paused << false;
    QTest::newRow("stopped") << JobState::Stopped << false;
    QTest::newRow("done") << JobState::Done << true;
    QTest::newRow("failed") << JobState::Failed << true;
}

void TestJournal::setsStates()
{
    QFETCH(const JobState, state);
    QFETCH(const bool, isFinished);
    Journal journal(file());
    const auto id = journal.add(sampleJob(u"job"_s, 1));
    VERIFY_RESULT(id);
    VERIFY_RESULT(journal.setState(*id, state, u"why"_s));
    const auto job = journal.job(*id);
    VERIFY_RESULT(job);
    QCOMPARE(job->state, state);
    QCOMPARE(job->reason, u"why"_s);
    QCOMPARE(job->finished.isValid(), isFinished);
}

void TestJournal::remembersWhenAJobWasFinished()
{
    Journal journal(file());
    Job job = sampleJob(u"job"_s, 1);
    job.state = JobState::Failed;
    job.finished = job.created.addSecs(60);
    const auto id = journal.add(job);
    VERIFY_RESULT(id);
    VERIFY_RESULT(journal.setState(*id, JobState::Failed, u"why"_s));
    QCOMPARE(journal.job(*id)->finished, job.finished);
    VERIFY_RESULT(journal.setState(*id, JobState::Queued));
    QVERIFY(!journal.job(*id)->finished.isValid());
    VERIFY_RESULT(journal.setState(*id, JobState::Done));
    QVERIFY(journal.job(*id)->finished > job.finished);
}

void TestJournal::setsItems()
{
    Journal journal(file());
    Job job = sampleJob(u"job"_s, 4);
    const auto id = journal.add(job);
    VERIFY_RESULT(id);
    job.id = *id;
    job.items[2] = sampleItem(2, 7);
    job.items[2].transfer.destinationDigest = core::Digest::ofBytes("destination");
    VERIFY_RESULT(journal.setItem(*id, 2, job.items[2]));
    QCOMPARE(textOf(*journal.job(*id)), textOf(job));
    job.items[0] = sampleItem(0, 3);
    job.items[3] = sampleItem(3, 4);
    VERIFY_RESULT(journal.setItems(*id, {{0, job.items[0]}, {3, job.items[3]}}));
    QCOMPARE(textOf(*journal.job(*id)), textOf(job));
}

void TestJournal::setsAllItemsOrNone()
{
    Journal journal(file());
    Job job = sampleJob(u"job"_s, 2);
    const auto id = journal.add(job);
    VERIFY_RESULT(id);
    job.id = *id;
    const auto written = journal.setItems(*id, {{0, sampleItem(0, 5)}, {2, sampleItem(2, 5)}});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, core::ErrorKind::NotFound);
    QCOMPARE(textOf(*journal.job(*id)), textOf(job));
}

void TestJournal::saysWhatIsNotThere()
{
    Journal journal(file());
    const auto kindOf = [](const auto &result) { return result ? core::ErrorKind::Protocol : result.error().kind; };
    QCOMPARE(kindOf(journal.job(7)), core::ErrorKind::NotFound);
    QCOMPARE(kindOf(journal.setState(7, JobState::Done)), core::ErrorKind::NotFound);
    QCOMPARE(kindOf(journal.setItem(7, 0, sampleItem(0, 1))), core::ErrorKind::NotFound);
    QVERIFY(journal.job(7).error().message.contains(u'7'));
    QVERIFY(journal.setState(7, JobState::Done).error().message.contains(u'7'));
    journal.log(7, u"line"_s);
    QCOMPARE(journal.log(7), QStringList());
}

void TestJournal::twoObjectsSeeTheSame()
{
    Journal one(file());
    Journal two(file());
    const auto first = one.add(sampleJob(u"first"_s, 2));
    VERIFY_RESULT(first);
    const auto second = two.add(sampleJob(u"second"_s, 2));
    VERIFY_RESULT(second);
    VERIFY_RESULT(one.setItem(*second, 1, sampleItem(1, 9)));
    VERIFY_RESULT(two.setState(*first, JobState::Paused));
    VERIFY_RESULT(two.reorder({*second, *first}));
    const auto seen = one.jobs();
    VERIFY_RESULT(seen);
    QCOMPARE(idsOf(*seen), (QList<qint64>{*second, *first}));
    QCOMPARE(seen->at(0).items[1].tally.sent, 9);
    QCOMPARE(seen->at(1).state, JobState::Paused);
    QCOMPARE(textOf(two.jobs().value()), textOf(*seen));
    VERIFY_RESULT(one.remove(*first));
    QVERIFY(!two.job(*first));
}

void TestJournal::threadsWriteAtOnce()
{
    constexpr int threads = 4;
    constexpr int jobs = 25;
    std::atomic<int> failures = 0;
    const auto write = [&] {
        Journal journal(file());
        for (int i = 0; i < jobs; ++i) {
            const auto id = journal.add(sampleJob(u"job"_s, 5));
            for (int index = 0; id && index < 5; ++index)
                failures += journal.setItem(*id, index, sampleItem(index, 2)) ? 0 : 1;
            failures += id && journal.job(*id) ? 0 : 1;
        }
    };
    std::vector<std::unique_ptr<QThread>> running;
    for (int i = 0; i < threads; ++i) {
        running.emplace_back(QThread::create(write));
        running.back()->start();
    }
    for (const auto &thread : running)
        thread->wait();
    QCOMPARE(failures.load(), 0);
    Journal journal(file());
    QCOMPARE(journal.jobs()->size(), threads * jobs);
}

void TestJournal::leavesOutWhatIsNoJob_data()
{
    QTest::addColumn<QString>("change");
    const auto row = [](const char *name, const QString &change) { QTest::newRow(name) << change; };
    row("a state that is none", u"UPDATE jobs SET state = 'asleep' WHERE id = 1"_s);
    row("options that are no JSON", u"UPDATE jobs SET options = '{' WHERE id = 1"_s);
    row("an option of another type", u"UPDATE jobs SET options = '{\"update\":1}' WHERE id = 1"_s);
    row("an option that is unknown", u"UPDATE jobs SET options = '{\"new\":1}' WHERE id = 1"_s);
    row("a text that is too long", u"UPDATE jobs SET name = hex(zeroblob(4096)) WHERE id = 1"_s);
    row("a time before there was one", u"UPDATE jobs SET created = -1 WHERE id = 1"_s);
    row("an end behind all days", u"UPDATE jobs SET finished = 9223372036854775807 WHERE id = 1"_s);
    row("more items than there are", u"UPDATE jobs SET items = 4 WHERE id = 1"_s);
    row("fewer items than there are", u"UPDATE jobs SET items = 2 WHERE id = 1"_s);
    row("a number of items that is none", u"UPDATE jobs SET items = -1 WHERE id = 1"_s);
    row("an item that is missing", u"DELETE FROM items WHERE job = 1 AND number = 1"_s);
    row("an item with another number", u"UPDATE items SET number = 17 WHERE job = 1 AND number = 2"_s);
    row("an item state that is none", u"UPDATE items SET state = '' WHERE job = 1 AND number = 1"_s);
    row("an action that is none", u"UPDATE items SET action = 'delete' WHERE job = 1 AND number = 1"_s);
    row("a tag state that is none", u"UPDATE items SET tag_state = 'ABSENT ' WHERE job = 1 AND number = 1"_s);
    row("a digest that is none", u"UPDATE items SET digest = 'sha256:0' WHERE job = 1 AND number = 1"_s);
    row("a registry that is none", u"UPDATE items SET source_registry = 'a/b' WHERE job = 1 AND number = 1"_s);
    row("a path that is none", u"UPDATE items SET destination_path = '../x' WHERE job = 1 AND number = 1"_s);
    row("a tag that is none", u"UPDATE items SET tag = 'a b' WHERE job = 1 AND number = 1"_s);
    row("negative bytes", u"UPDATE items SET sent = -1 WHERE job = 1 AND number = 1"_s);
    row("more bytes than can be", u"UPDATE items SET bytes = 9223372036854775807 WHERE job = 1 AND number = 1"_s);
}

void TestJournal::leavesOutWhatIsNoJob()
{
    QFETCH(const QString, change);
    {
        Journal journal(file());
        QCOMPARE(journal.add(sampleJob(u"spoiled"_s, 3)).value(), 1);
        VERIFY_RESULT(journal.add(sampleJob(u"sound"_s, 3)));
    }
    QVERIFY(tests::runRaw(file(), {change}));
    VERIFY_RESULT(Journal::prepare(file())); // the file is not to blame
    Journal journal(file());
    const auto jobs = journal.jobs();
    VERIFY_RESULT(jobs);
    QCOMPARE(idsOf(*jobs), QList<qint64>{2});
    const QStringList warnings = journal.takeWarnings();
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings[0].contains(u" 1 "_s) && warnings[0].contains(file()), qPrintable(warnings[0]));
    QCOMPARE(journal.takeWarnings(), QStringList());
    QVERIFY(!journal.job(1));
    VERIFY_RESULT(journal.remove(1));
}

void TestJournal::logsTheLastLines()
{
    Journal journal(file());
    const auto id = journal.add(sampleJob(u"job"_s, 1));
    VERIFY_RESULT(id);
    const auto other = journal.add(sampleJob(u"other"_s, 1));
    VERIFY_RESULT(other);
    journal.log(*other, u"mine"_s);
    for (int i = 0; i < 1010; ++i)
        journal.log(*id, u"line %1"_s.arg(i));
    const QStringList lines = journal.log(*id);
    QCOMPARE(lines.size(), 1000);
    QCOMPARE(lines.first(), u"line 10"_s);
    QCOMPARE(lines.last(), u"line 1009"_s);
    QCOMPARE(journal.log(*other), QStringList{u"mine"_s});
}

void TestJournal::logsPrintably()
{
    Journal journal(file());
    const auto id = journal.add(sampleJob(u"job"_s, 1));
    VERIFY_RESULT(id);
    journal.log(*id, u"a\nb\u202e"_s);
    journal.log(*id, {});
    QCOMPARE(journal.log(*id), (QStringList{u"a\\u{000a}b\\u{202e}"_s, QString()}));
}

void TestJournal::remembersUploads()
{
    Journal journal(file());
    Journal other(file());
    const core::RepositoryName elsewhere{.registry = u"127.0.0.1:5001"_s, .path = repository.path};
    QVERIFY(!journal.find(repository, blob));
    journal.keep(repository, blob, location);
    QCOMPARE(other.find(repository, blob), location);
    QCOMPARE(other.find(repository, blob)->toEncoded(), location.toEncoded());
    QVERIFY(!other.find(repository, core::Digest::ofBytes("other")));
    QVERIFY(!other.find(elsewhere, blob));
    const QUrl later(u"http://127.0.0.1:5000/v2/mirror/app/blobs/uploads/2"_s);
    other.keep(repository, blob, later);
    QCOMPARE(journal.find(repository, blob), later);
    journal.drop(repository, blob);
    QVERIFY(!other.find(repository, blob));
}

void TestJournal::doesNotRemember_data()
{
    QTest::addColumn<core::RepositoryName>("name");
    QTest::addColumn<core::Digest>("digest");
    QTest::addColumn<QString>("url");
    const auto url = [](const char *name, const QString &text) { QTest::newRow(name) << repository << blob << text; };
    url("a location with a password", u"http://anna:secret@127.0.0.1:5000/v2/upload"_s);
    url("a location with a user", u"http://anna@127.0.0.1:5000/v2/upload"_s);
    url("a location of another kind", u"file:///etc/passwd"_s);
    url("a location without a host", u"/v2/upload"_s);
    url("no location", QString());
    url("a location that is too long", u"http://127.0.0.1:5000/"_s + QString(8192, u'x'));
    QTest::newRow("no digest") << repository << core::Digest() << location.toString();
    QTest::newRow("no repository") << core::RepositoryName() << blob << location.toString();
    QTest::newRow("a repository that is none") << core::RepositoryName{.registry = u"a b"_s, .path = u"c"_s} << blob << location.toString();
}

void TestJournal::doesNotRemember()
{
    QFETCH(const core::RepositoryName, name);
    QFETCH(const core::Digest, digest);
    QFETCH(const QString, url);
    {
        Journal journal(file());
        journal.keep(name, digest, QUrl(url));
        QVERIFY(!journal.find(name, digest));
    }
    QFile bytes(file());
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("secret"));

    Journal journal(file());
    journal.keep(repository, blob, location);
    QVERIFY(tests::runRaw(file(), {u"UPDATE uploads SET location = 'http://anna:secret@127.0.0.1:5000/'"_s}));
    QVERIFY(!journal.find(repository, blob));
}

void TestJournal::forgetsOldUploads()
{
    Journal journal(file());
    journal.keep(repository, blob, location);
    constexpr int week = 7 * 24 * 60 * 60;
    QVERIFY(tests::runRaw(file(), {u"UPDATE uploads SET kept = kept - %1"_s.arg(week - 100)}));
    QVERIFY(journal.find(repository, blob));
    QVERIFY(tests::runRaw(file(), {u"UPDATE uploads SET kept = kept - 101"_s}));
    QVERIFY(!journal.find(repository, blob));
    journal.keep(repository, core::Digest::ofBytes("other"), location); // sweeps
    QVERIFY(tests::runRaw(file(), {u"UPDATE uploads SET kept = kept + 1000"_s}));
    QVERIFY(!journal.find(repository, blob));
    QVERIFY(tests::runRaw(file(), {u"UPDATE uploads SET kept = kept + %1"_s.arg(week)})); // the clock was put back
    QVERIFY(!journal.find(repository, core::Digest::ofBytes("other")));
}

void TestJournal::boundsUploads()
{
    Journal journal(file());
    for (int i = 0; i < 1005; ++i)
        journal.keep(repository, core::Digest::ofBytes(QByteArray::number(i)), location);
    int found = 0;
    for (int i = 0; i < 1005; ++i)
        found += journal.find(repository, core::Digest::ofBytes(QByteArray::number(i))) ? 1 : 0;
    QCOMPARE(found, 1000);
}

void TestJournal::worksInMemory()
{
    VERIFY_RESULT(Journal::prepare({}));
    Journal journal({});
    Journal other({});
    QVERIFY(journal.isOpen());
    const auto id = journal.add(sampleJob(u"job"_s, 3));
    VERIFY_RESULT(id);
    VERIFY_RESULT(journal.setItem(*id, 1, sampleItem(1, 2)));
    journal.keep(repository, blob, location);
    journal.log(*id, u"line"_s);
    QCOMPARE(journal.job(*id)->items[1].tally.sent, 2);
    QCOMPARE(journal.find(repository, blob), location);
    QCOMPARE(journal.log(*id), QStringList{u"line"_s});
    QVERIFY(other.jobs()->isEmpty());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
