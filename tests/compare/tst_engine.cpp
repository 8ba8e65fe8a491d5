// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/comparisonrun.h"
#include "support/engineprocess.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace lstags::tests {

using core::TagState;
using States = QMap<QString, TagState>;

#ifdef LSTAGS_TEST_PODMAN
constexpr auto engineKind = EngineProcess::Kind::Podman;
constexpr QLatin1StringView product("Podman");
#else
constexpr auto engineKind = EngineProcess::Kind::Docker;
constexpr QLatin1StringView product("Docker");
#endif

enum Step : int {
    Push = 1,  ///< "v" is at the registry
    Pull = 2,  ///< ... and pulled by the engine
    Move = 4,  ///< another image is pushed as "v"
    Alias = 8, ///< "v" is another local name for an image of the same repository
};

/// As the Go tool's table has it: what a failed comparison shows.
QString stateOf(const ComparisonRun &run, const QString &tag)
{
    return core::toString(run.row(tag).state);
}

class TestEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsTheStateOfATag_data();
    void tellsTheStateOfATag();
    void comparesManyTagsOfARepositoryAtOnce();
    void knowsAnImageUnderAnotherRepositoryByItsDigest();
    void assumesANamedTagThatIsNowhere();
    void showsTheEnginesIdOfAnImage();
    void readsWhatOnlyTheEngineKnows();
    void tellsWhichEngineItIs();
    void hearsOfImagesTaggedElsewhere();
    void findsAnImagePulledElsewhere();
    void losesATagRemovedElsewhere();
    void findsNothingNewWhereNothingHappened();

private:
    [[nodiscard]] core::Result<void> push(const QStringList &tags, const SampleImage &image = {});
    [[nodiscard]] core::Result<QString> docker(const QStringList &arguments) const { return m_engine->docker(arguments); }
    [[nodiscard]] QString reference(const QString &tag) const { return m_repository + u':' + tag; }
    [[nodiscard]] core::Result<void> prepare(int steps, const SampleImage &image);
    [[nodiscard]] ComparisonRun compared(const QString &selection = {}) const;
    [[nodiscard]] core::Result<QList<compare::EntryChanges>> refreshed(const ComparisonRun &before) const;

    std::unique_ptr<EngineProcess> m_engine;
    std::unique_ptr<RegistryProcess> m_registry;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<compare::Session> m_session;
    int m_count = 0;
    QString m_path;       ///< of this test's own repository
    QString m_repository; ///< the same with the registry before it
};

void TestEngine::initTestCase()
{
    auto engine = EngineProcess::start(engineKind);
    VERIFY_RESULT(engine);
    m_engine = std::move(*engine);
    auto registry = RegistryProcess::start();
    VERIFY_RESULT(registry);
    m_registry = std::move(*registry);
}

void TestEngine::init()
{
    m_path = u"team/app%1"_s.arg(++m_count);
    m_repository = m_registry->address() + u'/' + m_path;
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    compare::Settings settings = isolatedSettings(*m_folder);
    settings.engineHost = m_engine->endpoint();
    auto session = compare::Session::create(settings);
    VERIFY_RESULT(session);
    m_session = std::move(*session);
}

core::Result<void> TestEngine::push(const QStringList &tags, const SampleImage &image)
{
    SampleImages images({.url = m_registry->url()});
    const auto pushed = images.push(m_path, tags, image);
    if (!pushed)
        return tl::unexpected(pushed.error());
    return {};
}

core::Result<void> TestEngine::prepare(int steps, const SampleImage &image)
{
    const auto first = push({steps & Push ? u"v"_s : u"base"_s}, image);
    if (!first)
        return first;
    QList<QStringList> commands;
    if (steps & Pull)
        commands << QStringList{u"pull"_s, reference(u"v"_s)};
    if (steps & Alias) {
        commands << QStringList{u"pull"_s, reference(u"base"_s)}
                 << QStringList{u"tag"_s, reference(u"base"_s), reference(u"v"_s)};
    }
    for (const QStringList &command : std::as_const(commands)) {
        const auto done = docker(command);
        if (!done)
            return tl::unexpected(done.error());
    }
    SampleImage other = image;
    other.content += u" moved"_s;
    return steps & Move ? push({u"v"_s}, other) : first;
}

ComparisonRun TestEngine::compared(const QString &selection) const
{
    return ComparisonRun::of(*m_session, {m_repository + selection}, u"engine"_s);
}

core::Result<QList<compare::EntryChanges>> TestEngine::refreshed(const ComparisonRun &before) const
{
    const auto spec = core::RepositorySpec::parse(m_repository);
    auto future = m_session->refreshEngine({{.entry = 0, .spec = *spec, .rows = before.rows.values()}});
    future.waitForFinished();
    return future.result();
}

void TestEngine::tellsTheStateOfATag_data()
{
    const QStringList platforms{u"linux/amd64"_s, u"linux/arm64"_s};
    const SampleImage dockerImage;
    const SampleImage dockerList{.platforms = platforms};
    const SampleImage ociImage{.format = SampleImage::Format::Oci};
    const SampleImage ociIndex{.format = SampleImage::Format::Oci, .platforms = platforms};
    QTest::addColumn<SampleImage>("image");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("state");
    QTest::newRow("an image that was pulled is PRESENT") << dockerImage << (Push | Pull) << u"PRESENT"_s;
    QTest::newRow("an OCI image that was pulled is PRESENT") << ociImage << (Push | Pull) << u"PRESENT"_s;
    QTest::newRow("a Docker manifest list that was pulled is PRESENT") << dockerList << (Push | Pull) << u"PRESENT"_s;
    QTest::newRow("an OCI index that was pulled is PRESENT") << ociIndex << (Push | Pull) << u"PRESENT"_s;
    QTest::newRow("an image that moved after the pull is CHANGED") << dockerImage << (Push | Pull | Move) << u"CHANGED"_s;
    QTest::newRow("a manifest list that moved after the pull is CHANGED")
        << dockerList << (Push | Pull | Move) << u"CHANGED"_s;
    QTest::newRow("an OCI index that moved after the pull is CHANGED") << ociIndex << (Push | Pull | Move) << u"CHANGED"_s;
    QTest::newRow("a tag that was not pulled is ABSENT") << dockerImage << int(Push) << u"ABSENT"_s;
    QTest::newRow("a tag that the engine alone has is LOCAL-ONLY") << dockerImage << int(Alias) << u"LOCAL-ONLY"_s;
    QTest::newRow("tagged locally, not pulled, with the image that the registry has there is PRESENT by its digest")
        << dockerImage << (Push | Alias) << u"PRESENT"_s;
}

void TestEngine::tellsTheStateOfATag()
{
    QFETCH(const SampleImage, image);
    QFETCH(const int, steps);
    if (steps & Alias)
        VERIFY_RESULT(push({u"base"_s}, image));
    VERIFY_RESULT(prepare(steps, image));
    const auto run = compared();
    QVERIFY(run.finished);
    QVERIFY2(!run.targetError, qPrintable(run.targetError ? run.targetError->message : QString()));
    QTEST(stateOf(run, u"v"_s), "state");
}

void TestEngine::comparesManyTagsOfARepositoryAtOnce()
{
    VERIFY_RESULT(push({u"1"_s, u"2"_s}));
    VERIFY_RESULT(push({u"3"_s}, {.content = u"before"_s}));
    for (const QString &tag : {u"1"_s, u"2"_s, u"3"_s})
        VERIFY_RESULT(docker({u"pull"_s, reference(tag)}));
    VERIFY_RESULT(docker({u"tag"_s, reference(u"1"_s), reference(u"dev"_s)}));
    VERIFY_RESULT(docker({u"rmi"_s, reference(u"2"_s)}));
    VERIFY_RESULT(push({u"3"_s}, {.content = u"after"_s}));
    const States expected{{u"1"_s, TagState::Present},
                          {u"2"_s, TagState::Absent},
                          {u"3"_s, TagState::Changed},
                          {u"dev"_s, TagState::LocalOnly}};
    QCOMPARE(compared().states(), expected);
    QCOMPARE(compared(u"~/[123]/"_s).states().keys(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void TestEngine::knowsAnImageUnderAnotherRepositoryByItsDigest()
{
    const SampleImage list{.platforms = {u"linux/amd64"_s, u"linux/arm64"_s}};
    VERIFY_RESULT(push({u"1"_s}, list));
    VERIFY_RESULT(docker({u"pull"_s, reference(u"1"_s)}));
    const QString first = reference(u"1"_s);
    m_path += u"-copy"_s;
    m_repository += u"-copy"_s;
    VERIFY_RESULT(push({u"1"_s}, list));
    QCOMPARE(stateOf(compared(), u"1"_s), u"ABSENT"_s);
    VERIFY_RESULT(docker({u"tag"_s, first, reference(u"1"_s)}));
    const auto run = compared();
    QCOMPARE(stateOf(run, u"1"_s), u"PRESENT"_s);
    QCOMPARE(run.row(u"1"_s).targetDigest, run.row(u"1"_s).digest);
}

void TestEngine::assumesANamedTagThatIsNowhere()
{
    VERIFY_RESULT(push({u"1"_s}));
    const auto run = compared(u"=1,ghost"_s);
    QCOMPARE(run.states(), (States{{u"1"_s, TagState::Absent}, {u"ghost"_s, TagState::Assumed}}));
    QVERIFY(run.row(u"ghost"_s).localId.isEmpty());
    QVERIFY(run.row(u"ghost"_s).digest.isNull());
}

void TestEngine::showsTheEnginesIdOfAnImage()
{
    VERIFY_RESULT(prepare(Push | Pull, {.size = 4000}));
    const auto id = docker({u"images"_s, u"--no-trunc"_s, u"-q"_s, reference(u"v"_s)});
    VERIFY_RESULT(id);
    const auto run = compared();
    const core::TagRow row = run.row(u"v"_s);
    QVERIFY2(id->startsWith("sha256:"_L1), qPrintable(*id));
    QCOMPARE(row.localId, *id);
    QCOMPARE(row.targetDigest, row.digest);
    QVERIFY(row.details);
    QCOMPARE(row.details->created->toString(Qt::ISODate), u"2024-05-01T12:00:00Z"_s);
    QVERIFY(row.details->size > 4000);
}

void TestEngine::readsWhatOnlyTheEngineKnows()
{
    VERIFY_RESULT(prepare(Alias, {.created = u"2022-03-04T05:06:07Z"_s}));
    const auto size = docker({u"image"_s, u"inspect"_s, u"-f"_s, u"{{.Size}}"_s, reference(u"v"_s)});
    VERIFY_RESULT(size);
    const core::TagRow row = compared().row(u"v"_s);
    QCOMPARE(core::toString(row.state), u"LOCAL-ONLY"_s);
    QVERIFY(row.digest.isNull());
    QVERIFY(row.details);
    QCOMPARE(row.details->created->toString(Qt::ISODate), u"2022-03-04T05:06:07Z"_s);
    QCOMPARE(row.details->size, std::optional(size->toLongLong()));
}

void TestEngine::tellsWhichEngineItIs()
{
    const auto version = docker({u"version"_s, u"-f"_s, u"{{.Server.Version}}"_s});
    const auto api = docker({u"version"_s, u"-f"_s, u"{{.Server.APIVersion}}"_s});
    VERIFY_RESULT(version);
    VERIFY_RESULT(api);
    auto future = m_session->engineInfo();
    future.waitForFinished();
    const auto info = future.result();
    VERIFY_RESULT(info);
    QCOMPARE(info->product, QString(product));
    QCOMPARE(info->version, *version);
    QCOMPARE(info->storage, u"vfs"_s);
    QCOMPARE(info->endpoint, m_engine->endpoint());
    QCOMPARE(info->apiVersion, u"1.%1"_s.arg(std::min(47, api->section(u'.', 1).toInt())));
}

// The stream of events opens some moments after engineChanged: what happened before it is open nobody hears of.
void TestEngine::hearsOfImagesTaggedElsewhere()
{
    VERIFY_RESULT(prepare(Push | Pull, {}));
    QSignalSpy found(m_session.get(), &compare::Session::engineChanged);
    QSignalSpy changed(m_session.get(), &compare::Session::engineImagesChanged);
    m_session->watchEngine();
    QVERIFY(found.wait(20000));
    QVERIFY(found.constFirst().constFirst().value<core::Result<engine::Info>>());
    for (int attempt = 0; attempt < 20 && changed.isEmpty(); ++attempt) {
        VERIFY_RESULT(docker({u"tag"_s, reference(u"v"_s), reference(u"copy%1"_s.arg(attempt))}));
        changed.wait(1000);
    }
    QVERIFY(!changed.isEmpty());
    changed.clear();
    VERIFY_RESULT(docker({u"rmi"_s, reference(u"copy0"_s)}));
    QVERIFY(!changed.isEmpty() || changed.wait(20000));
    QCOMPARE(found.size(), 1);
}

void TestEngine::findsAnImagePulledElsewhere()
{
    VERIFY_RESULT(push({u"1"_s, u"2"_s}));
    const auto before = compared();
    QCOMPARE(before.states(), (States{{u"1"_s, TagState::Absent}, {u"2"_s, TagState::Absent}}));
    VERIFY_RESULT(docker({u"pull"_s, reference(u"1"_s)}));
    const auto changes = refreshed(before);
    VERIFY_RESULT(changes);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->constFirst().gone, QStringList());
    QCOMPARE(changes->constFirst().changed.size(), 1);
    const core::TagRow row = changes->constFirst().changed.constFirst();
    QCOMPARE(row.tag, u"1"_s);
    QCOMPARE(core::toString(row.state), u"PRESENT"_s);
    core::TagRow again = compared().row(u"1"_s);
    again.asked = row.asked; // later
    again.targetAsked = row.targetAsked;
    QCOMPARE(row, again);
}

void TestEngine::losesATagRemovedElsewhere()
{
    VERIFY_RESULT(prepare(Alias, {}));
    const auto before = compared();
    QCOMPARE(before.states(), (States{{u"base"_s, TagState::Present}, {u"v"_s, TagState::LocalOnly}}));
    VERIFY_RESULT(docker({u"rmi"_s, reference(u"v"_s), reference(u"base"_s)}));
    const auto changes = refreshed(before);
    VERIFY_RESULT(changes);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->constFirst().gone, QStringList(u"v"_s));
    QCOMPARE(changes->constFirst().changed.size(), 1);
    QCOMPARE(core::toString(changes->constFirst().changed.constFirst().state), u"ABSENT"_s);
    QVERIFY(changes->constFirst().changed.constFirst().localId.isEmpty());
}

void TestEngine::findsNothingNewWhereNothingHappened()
{
    VERIFY_RESULT(prepare(Push | Pull, {}));
    VERIFY_RESULT(docker({u"tag"_s, reference(u"v"_s), reference(u"dev"_s)}));
    const auto before = compared();
    QCOMPARE(before.states(), (States{{u"v"_s, TagState::Present}, {u"dev"_s, TagState::LocalOnly}}));
    const auto changes = refreshed(before);
    VERIFY_RESULT(changes);
    QVERIFY(changes->isEmpty());
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestEngine)
#include "tst_engine.moc"
