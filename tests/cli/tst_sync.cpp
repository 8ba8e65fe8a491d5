// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "sync/journal.h"
#endif
#include "support/engineprocess.h"
#include "support/household.h"
#include "support/memoryregistry.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <atomic>

using namespace Qt::StringLiterals;

namespace lstags::tests {

/// Pulls and pushes as people run them, between real registries and with a real engine. In the rows SOURCE, TARGET and FOLDER stand for what
/// is only known later, and blanks part the arguments.
class TestSync final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pushesWhatIsMissing();
    void showsThePlanAndDoesNothing();
    void doesWhatTheDryRunSaid();
    void sendsTagsWhereTheOptionsSay_data();
    void sendsTagsWhereTheOptionsSay();
    void refuses_data();
    void refuses();
    void keepsWhatItOverwrites();
    void copiesChosenPlatforms();
    void goesOnAfterFailures();
    void stopsAtTheFirstFailure();
    void seesAMovedTagInTheNextRound();
    void takesReferrersAlong();
    void waitsForPulls();
    void pullsWhatIsMissing();
    void pushesThroughTheEngine();
    void endsInTheMiddleOfABlob();
    void finishesAfterEveryKill();

private:
    using Digests = QMap<QString, QString>;
    [[nodiscard]] QStringList words(const QString &line) const;
    [[nodiscard]] ProgramResult command(const QString &line) const { return m_house->run(QStringLiteral(LSTAGS_COMMAND), words(line)); }
    [[nodiscard]] core::Digest push(const RegistryProcess &registry, const QString &repository, const QString &tag, const SampleImage &image) const;
    [[nodiscard]] QString digestAt(const RegistryProcess &registry, const QString &reference) const;
    void fillSource();

    std::unique_ptr<EngineProcess> m_engine;
    std::unique_ptr<Household> m_house;
    std::unique_ptr<RegistryProcess> m_source;
    std::unique_ptr<RegistryProcess> m_target;
    Digests m_digests; ///< of shop/web at the source, by tag
};

namespace {

QList<QJsonObject> objectsOf(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            objects += QJsonDocument::fromJson(line).object();
    }
    return objects;
}

/// "source action result" of each line, sorted.
QStringList outcomes(const QByteArray &json)
{
    QStringList outcomes;
    const auto objects = objectsOf(json);
    for (const QJsonObject &object : objects)
        outcomes += object["source"_L1].toString().section(u'/', 1) + u' ' + object["action"_L1].toString() + u' ' + object["result"_L1].toString();
    outcomes.sort();
    return outcomes;
}

} // namespace

void TestSync::initTestCase()
{
    auto engine = EngineProcess::start();
    VERIFY_RESULT(engine);
    m_engine = std::move(*engine);
}

void TestSync::init()
{
    auto source = RegistryProcess::start();
    auto target = RegistryProcess::start();
    VERIFY_RESULT(source);
    VERIFY_RESULT(target);
    m_source = std::move(*source);
    m_target = std::move(*target);
    m_house = std::make_unique<Household>();
    m_house->set(u"DOCKER_HOST"_s, m_engine->endpoint());
    m_digests.clear();
    fillSource();
}

QStringList TestSync::words(const QString &line) const
{
    QString text = line;
    text.replace(u"SOURCE"_s, m_source->address()).replace(u"TARGET"_s, m_target->address()).replace(u"FOLDER"_s, m_house->path({}));
    return text.split(u' ', Qt::SkipEmptyParts);
}

core::Digest TestSync::push(const RegistryProcess &registry, const QString &repository, const QString &tag, const SampleImage &image) const
{
    const auto pushed = SampleImages::push(registry.url(), repository, tag, image);
    return pushed ? pushed->digest : core::Digest();
}

/// Of "repository:tag" as skopeo, a tool of another make, tells it; empty: there is no such tag.
QString TestSync::digestAt(const RegistryProcess &registry, const QString &reference) const
{
    const ProgramResult raw = m_house->run(u"skopeo"_s, {u"inspect"_s, u"--raw"_s, u"--tls-verify=false"_s, "docker://"_L1 + registry.address() + u'/' + reference});
    return raw.exitCode == 0 ? core::Digest::ofBytes(raw.out).toString() : QString();
}

void TestSync::fillSource()
{
    const QMap<QString, SampleImage> images{
        {u"1.0"_s, {.content = u"one"_s}},
        {u"1.1"_s, {.format = SampleImage::Format::Oci, .platforms = {u"linux/amd64"_s, u"linux/arm64"_s}, .content = u"two platforms"_s}},
        {u"1.2"_s, {.platforms = {u"linux/amd64"_s, u"linux/arm/v7"_s}, .content = u"a manifest list"_s, .size = 400 << 10}},
    };
    for (auto image = images.cbegin(); image != images.cend(); ++image)
        m_digests.insert(image.key(), push(*m_source, u"shop/web"_s, image.key(), image.value()).toString());
}

void TestSync::pushesWhatIsMissing()
{
    push(*m_target, u"shop/web"_s, u"1.0"_s, {.content = u"one"_s});
    push(*m_target, u"shop/web"_s, u"1.1"_s, {.content = u"another"_s});
    const ProgramResult run = command(u"-r TARGET -R / --output json SOURCE/shop/web=1.0,1.1,1.2,none"_s);
    QCOMPARE(run.exitCode, 254); // one that is not there
    QCOMPARE(outcomes(run.out), (QStringList{u"shop/web:1.0 skip skipped"_s, u"shop/web:1.1 skip skipped"_s, u"shop/web:1.2 copy done"_s,
                                             u"shop/web:none copy failed"_s}));
    QCOMPARE(digestAt(*m_target, u"shop/web:1.2"_s), m_digests[u"1.2"_s]);
    QVERIFY(digestAt(*m_target, u"shop/web:1.1"_s) != m_digests[u"1.1"_s]);

    const ProgramResult update = command(u"-r TARGET -R / -U --output json SOURCE/shop/web=1.1"_s);
    QCOMPARE(update.exitCode, 0);
    QCOMPARE(digestAt(*m_target, u"shop/web:1.1"_s), m_digests[u"1.1"_s]);
}

void TestSync::showsThePlanAndDoesNothing()
{
    const ProgramResult run = command(u"-P -r TARGET --dry-run --output json SOURCE/shop/web"_s);
    QCOMPARE(run.exitCode, 0);
    const auto objects = objectsOf(run.out);
    QCOMPARE(objects.size(), 3);
    for (const QJsonObject &object : objects) {
        QCOMPARE(object.keys(), (QStringList{u"action"_s, u"bytes"_s, u"destination"_s, u"reason"_s, u"source"_s, u"state"_s}));
        QCOMPARE(object["action"_L1].toString(), u"copy"_s);
        QCOMPARE(object["state"_L1].toString(), u"ABSENT"_s);
        QVERIFY(object["bytes"_L1].toInteger() > 0);
        QVERIFY(object["destination"_L1].toString().startsWith(QString(m_target->address() + u"/127/0/0/1/shop/web:"_s)));
    }
    QVERIFY(digestAt(*m_target, u"127/0/0/1/shop/web:1.0"_s).isEmpty());
}

void TestSync::doesWhatTheDryRunSaid()
{
    const auto planned = objectsOf(command(u"-r TARGET -R /mirror/ --dry-run --output json SOURCE/shop/web"_s).out);
    const auto done = objectsOf(command(u"-r TARGET -R /mirror/ --output json SOURCE/shop/web"_s).out);
    QCOMPARE(done.size(), planned.size());
    qint64 plannedBytes = 0;
    qint64 sentBytes = 0;
    for (qsizetype i = 0; i < planned.size(); ++i) {
        for (const auto key : {"action"_L1, "source"_L1, "destination"_L1, "state"_L1})
            QCOMPARE(done[i][key], planned[i][key]);
        QCOMPARE(done[i]["result"_L1].toString(), u"done"_s);
        plannedBytes += planned[i]["bytes"_L1].toInteger();
        sentBytes += done[i]["bytes"_L1].toInteger();
    }
    QCOMPARE(sentBytes, plannedBytes);
}

void TestSync::sendsTagsWhereTheOptionsSay_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("reference");
    QTest::newRow("the prefix is made from the host") << u""_s << u"127/0/0/1/shop/web:1.0"_s;
    QTest::newRow("none") << u"-R /"_s << u"shop/web:1.0"_s;
    QTest::newRow("a prefix") << u"-R /my/prefix"_s << u"my/prefix/shop/web:1.0"_s;
    QTest::newRow("another separator in the path") << u"-R /my -s -"_s << u"my/shop-web:1.0"_s;
    QTest::newRow("templates") << u"-R / --push-path-template {{.Name|base}}/{{.Tag|lower}} --push-tag-template v{{.Tag}}"_s << u"web/1.0:v1.0"_s;
}

void TestSync::sendsTagsWhereTheOptionsSay()
{
    QFETCH(const QString, options);
    QFETCH(const QString, reference);
    const ProgramResult run = command(u"-r TARGET %1 SOURCE/shop/web=1.0"_s.arg(options));
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(digestAt(*m_target, reference), m_digests[u"1.0"_s]);
}

void TestSync::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("pull and push at once") << u"-p -P SOURCE/shop/web"_s << u"-p with -P"_s;
    QTest::newRow("an unknown function") << u"-r TARGET --push-tag-template {{.Tag|shout}} SOURCE/shop/web"_s << u"column 8"_s;
    QTest::newRow("an unknown field") << u"-r TARGET --push-path-template {{.Nam}} SOURCE/shop/web"_s << u"column 3"_s;
    QTest::newRow("an open brace") << u"-r TARGET --push-tag-template {{.Tag SOURCE/shop/web"_s << u"column 1"_s;
    QTest::newRow("what is no legal reference") << u"-r TARGET --push-tag-template -{{.Tag}} SOURCE/shop/web=1.0"_s << u"-1.0"_s;
    QTest::newRow("two sources with one destination") << u"-r TARGET -R / --push-tag-template same SOURCE/shop/web"_s << u"shop/web:same"_s;
    QTest::newRow("a rate that is none") << u"-r TARGET --limit-rate fast SOURCE/shop/web"_s << u"--limit-rate fast"_s;
    QTest::newRow("a platform that is none") << u"-r TARGET --platform amd64 SOURCE/shop/web"_s << u"amd64"_s;
}

void TestSync::refuses()
{
    QFETCH(const QString, line);
    QFETCH(const QString, says);
    const ProgramResult run = command(line);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(says.toUtf8()), run.err);
    QVERIFY(digestAt(*m_target, u"shop/web:same"_s).isEmpty());
}

void TestSync::keepsWhatItOverwrites()
{
    const core::Digest old = push(*m_target, u"shop/web"_s, u"1.0"_s, {.content = u"old"_s});
    const ProgramResult run = m_house->run(QStringLiteral(LSTAGS_COMMAND), words(u"-r TARGET -R / -U SOURCE/shop/web=1.0 --backup"_s) + QStringList{u"{{ .Tag }}-before"_s});
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(digestAt(*m_target, u"shop/web:1.0"_s), m_digests[u"1.0"_s]);
    QCOMPARE(digestAt(*m_target, u"shop/web:1.0-before"_s), old.toString());
}

void TestSync::copiesChosenPlatforms()
{
    const ProgramResult plan = command(u"-r TARGET -R / --platform linux/arm64 --dry-run --output json SOURCE/shop/web=1.1"_s);
    QVERIFY2(plan.out.contains("new digest"), plan.out);
    const ProgramResult run = command(u"-r TARGET -R / --platform linux/arm64 SOURCE/shop/web=1.1"_s);
    QVERIFY2(run.exitCode == 0, run.err);
    const ProgramResult raw = m_house->run(u"skopeo"_s, {u"inspect"_s, u"--raw"_s, u"--tls-verify=false"_s, u"docker://%1/shop/web:1.1"_s.arg(m_target->address())});
    QVERIFY(raw.out.contains("arm64") && !raw.out.contains("amd64"));
    const ProgramResult again = command(u"-r TARGET -R / --platform linux/arm64 SOURCE/shop/web=1.1"_s);
    QVERIFY2(again.out.contains("chosen platforms alone"), again.out); // its digest differs for ever
    QCOMPARE(outcomes(command(u"-r TARGET -R / -U --platform linux/arm64 --output json SOURCE/shop/web=1.1"_s).out), QStringList{u"shop/web:1.1 copy skipped"_s});
}

void TestSync::goesOnAfterFailures()
{
    const QString failed = m_house->path(u"failed.yaml"_s);
    const ProgramResult run = m_house->run(QStringLiteral(LSTAGS_COMMAND),
                                           words(u"-N -r TARGET -R / --output json SOURCE/shop/web=none,1.0,1.1 SOURCE/not/there --failed-file"_s) + QStringList{failed});
    QCOMPARE(run.exitCode, 254);
    QCOMPARE(outcomes(run.out), (QStringList{u"shop/web:1.0 copy done"_s, u"shop/web:1.1 copy done"_s, u"shop/web:none copy failed"_s}));
    QFile list(failed);
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray text = list.readAll();
    QVERIFY2(text.contains("/shop/web=none") && text.contains("/not/there") && !text.contains("1.0"), text);
    QCOMPARE(m_house->run(QStringLiteral(LSTAGS_COMMAND), {u"--explain"_s, u"-f"_s, failed}).exitCode, 0);
}

void TestSync::stopsAtTheFirstFailure()
{
    QStringList tags;
    for (int i = 0; i < 100; ++i)
        tags += u"none%1"_s.arg(i, 3, 10, QChar(u'0'));
    const ProgramResult run = command(u"-r TARGET -R / -c 1 --output json SOURCE/shop/web=%1,zz"_s.arg(tags.join(u',')));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("Not started: "), run.err);
}

void TestSync::seesAMovedTagInTheNextRound()
{
    const auto process = m_house->start(QStringLiteral(LSTAGS_COMMAND), words(u"-d -i 200ms -U -r TARGET -R / SOURCE/shop/web=1.0"_s));
    QTRY_COMPARE_WITH_TIMEOUT(digestAt(*m_target, u"shop/web:1.0"_s), m_digests[u"1.0"_s], Household::patience);
    const core::Digest moved = push(*m_source, u"shop/web"_s, u"1.0"_s, {.content = u"moved"_s});
    QTRY_COMPARE_WITH_TIMEOUT(digestAt(*m_target, u"shop/web:1.0"_s), moved.toString(), Household::patience);
    process->terminate();
    QCOMPARE(Household::result(*process).exitCode, 128 + 15);
}

void TestSync::takesReferrersAlong()
{
    QVERIFY(command(u"-r TARGET -R / SOURCE/shop/web=1.0"_s).exitCode == 0);
    const QString tag = QString(m_digests[u"1.0"_s]).replace(u':', u'-') + u".sig"_s; // one image is as good as another to be found there
    const core::Digest signature = push(*m_source, u"shop/web"_s, tag, {.content = u"a signature"_s});
    const QString line = u"-r TARGET -R / --with-referrers --output json SOURCE/shop/web=1.0,1.1"_s;
    const auto planned = objectsOf(command(line + u" --dry-run"_s).out);
    const auto done = objectsOf(command(line).out);
    QCOMPARE(planned.size(), 2);
    QCOMPARE(done.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(planned[i]["action"_L1].toString(), u"copy"_s);
        QCOMPARE(done[i]["result"_L1].toString(), u"done"_s);
        QCOMPARE(done[i]["bytes"_L1], planned[i]["bytes"_L1]);
    }
    QVERIFY2(planned[0]["reason"_L1].toString().contains("along comes what refers to it: 1"_L1), qPrintable(planned[0]["reason"_L1].toString()));
    QVERIFY2(done[0]["reason"_L1].toString().contains("came what refers to it: 1"_L1), qPrintable(done[0]["reason"_L1].toString()));
    QCOMPARE(digestAt(*m_target, u"shop/web:"_s + tag), signature.toString());
    QCOMPARE(outcomes(command(line + u" --dry-run"_s).out), (QStringList{u"shop/web:1.0 skip "_s, u"shop/web:1.1 skip "_s}));
    QCOMPARE(outcomes(command(line).out), (QStringList{u"shop/web:1.0 copy skipped"_s, u"shop/web:1.1 copy skipped"_s}));
}

void TestSync::waitsForPulls()
{
    MemoryRegistry counting;
    counting.putImage(u"team/app"_s, u"1.0"_s, "a layer");
    std::atomic<int> questions = 0;
    std::atomic<bool> isRenewed = false;
    std::atomic<int> refused = 0;
    counting.answerInstead([&](const ReceivedRequest &request) -> std::optional<Reply> {
        if (request.method != "GET" || !request.target.contains("/manifests/") || isRenewed)
            return {};
        ++refused;
        return Reply{.status = 429};
    });
    counting.amend([&](const ReceivedRequest &request, Reply *reply) {
        if (request.method == "HEAD")
            isRenewed = ++questions > 4;
        reply->headers += net::Headers{{"RateLimit-Limit", "100;w=5"}, {"RateLimit-Remaining", isRenewed ? "99;w=5" : "0;w=5"}};
    });
    const ProgramResult run = command(u"-r TARGET -R / -v %1/team/app=1.0"_s.arg(counting.address()));
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.err.contains("pulls left: 0 of 100; images to fetch: 1"), run.err);
    QCOMPARE(run.err.count(QByteArray("Waits for pulls of " + counting.address().toLatin1())), 1);
    QCOMPARE(refused, 0);
    QCOMPARE(digestAt(*m_target, u"team/app:1.0"_s), core::Digest::ofBytes(counting.manifest(u"team/app"_s, u"1.0"_s)).toString());
}

void TestSync::pullsWhatIsMissing()
{
    const QString name = u"%1/shop/web"_s.arg(m_source->address());
    const ProgramResult plan = command(u"-p --dry-run --output json SOURCE/shop/web"_s);
    QCOMPARE(outcomes(plan.out), (QStringList{u"shop/web:1.0 pull "_s, u"shop/web:1.1 pull "_s, u"shop/web:1.2 pull "_s}));
    const ProgramResult run = command(u"-p --output json SOURCE/shop/web"_s);
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(outcomes(run.out), (QStringList{u"shop/web:1.0 pull done"_s, u"shop/web:1.1 pull done"_s, u"shop/web:1.2 pull done"_s}));
    VERIFY_RESULT(m_engine->docker({u"image"_s, u"inspect"_s, QString(name + u":1.1"_s)}));

    const ProgramResult again = command(u"-p --output json SOURCE/shop/web"_s);
    QCOMPARE(outcomes(again.out), (QStringList{u"shop/web:1.0 skip skipped"_s, u"shop/web:1.1 skip skipped"_s, u"shop/web:1.2 skip skipped"_s}));
    const core::Digest moved = push(*m_source, u"shop/web"_s, u"1.0"_s, {.content = u"moved"_s});
    const ProgramResult update = command(u"-p --output json SOURCE/shop/web=1.0"_s);
    QCOMPARE(outcomes(update.out), QStringList{u"shop/web:1.0 pull done"_s});
    QVERIFY(m_engine->docker({u"image"_s, u"inspect"_s, QString(name + u":1.0"_s)})->contains(moved.toString()));
}

void TestSync::pushesThroughTheEngine()
{
    const ProgramResult run = command(u"-r TARGET -R / --via-engine --output json SOURCE/shop/web=1.0"_s);
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(outcomes(run.out), QStringList{u"shop/web:1.0 push done"_s});
    QVERIFY(!digestAt(*m_target, u"shop/web:1.0"_s).isEmpty());
    const QString name = QString(m_target->address() + u"/shop/web:1.0"_s);
    QVERIFY(!m_engine->docker({u"image"_s, u"inspect"_s, name})); // a name for the push alone
}

void TestSync::endsInTheMiddleOfABlob()
{
    MemoryRegistry target;
    const core::Digest large = push(*m_source, u"shop/web"_s, u"2.0"_s, {.content = u"large"_s, .size = 4 << 20});
    const QString line = u"-r %1 -R / --journal FOLDER/jobs.sqlite SOURCE/shop/web=2.0"_s.arg(target.address());
    const auto process = m_house->start(QStringLiteral(LSTAGS_COMMAND), words(line + u" --limit-rate 1M"_s));
    QTRY_VERIFY_WITH_TIMEOUT(target.openUploads() > 0, Household::patience);
    QTest::qWait(500);
    process->terminate();
    QCOMPARE(Household::result(*process, 5000).exitCode, 128 + 15);
    QTRY_COMPARE_WITH_TIMEOUT(target.count("PATCH"), 1, Household::patience); // the registry notices
    const qint64 arrived = target.bytesReceived();
    const ProgramResult again = command(line);
    QVERIFY2(again.exitCode == 0, again.err);
    QCOMPARE(core::Digest::ofBytes(target.manifest(u"shop/web"_s, u"2.0"_s)), large);
    QVERIFY(arrived > 0);
    QVERIFY2(target.bytesReceived() < (4 << 20) + (64 << 10), QByteArray::number(target.bytesReceived())); // nothing was sent twice
    sync::Journal journal(m_house->path(u"jobs.sqlite"_s));
    const auto jobs = journal.jobs();
    QVERIFY(jobs && jobs->size() == 1);
    QCOMPARE(jobs->first().state, sync::JobState::Done);
}

/// A copy that is killed again and again: no tag is ever there without its content, and the last run finishes the rest.
void TestSync::finishesAfterEveryKill()
{
    for (int i = 0; i < 4; ++i) {
        const QString tag = u"2.%1"_s.arg(i);
        m_digests.insert(tag, push(*m_source, u"shop/web"_s, tag, {.content = tag, .size = 3 << 20, .layers = 2}).toString());
    }
    const QString line = u"-r TARGET -R / --limit-rate 40M --journal FOLDER/jobs.sqlite SOURCE/shop/web"_s;
    QSet<QString> known; // tags that were seen to be whole
    for (int kill = 0; kill < 20; ++kill) {
        const auto process = m_house->start(QStringLiteral(LSTAGS_COMMAND), words(line));
        QVERIFY(process->waitForStarted());
        if (process->waitForFinished(20 + QRandomGenerator::global()->bounded(400)))
            break;
        process->kill();
        QVERIFY(process->waitForFinished());
        for (auto tag = m_digests.cbegin(); tag != m_digests.cend(); ++tag) {
            if (known.contains(tag.key()) || digestAt(*m_target, "shop/web:"_L1 + tag.key()).isEmpty())
                continue;
            const ProgramResult copy = m_house->run(u"skopeo"_s, {u"copy"_s, u"-q"_s, u"--all"_s, u"--src-tls-verify=false"_s,
                                                                  u"docker://%1/shop/web:%2"_s.arg(m_target->address(), tag.key()), "dir:"_L1 + m_house->path(u"copy"_s)});
            QVERIFY2(copy.exitCode == 0, copy.err);
            known.insert(tag.key());
        }
    }
    const ProgramResult last = command(line);
    QVERIFY2(last.exitCode == 0, last.err);
    sync::Journal journal(m_house->path(u"jobs.sqlite"_s));
    QCOMPARE(journal.jobs().value_or(QList<sync::Job>()).size(), 1); // and not one for each kill
    for (auto tag = m_digests.cbegin(); tag != m_digests.cend(); ++tag)
        QCOMPARE(digestAt(*m_target, u"shop/web:%1"_s.arg(tag.key())), tag.value());
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestSync)
#include "tst_sync.moc"
