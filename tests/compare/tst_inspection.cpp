// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/companions.h"
#include "core/referrers.h"
#include "support/comparisonrun.h"
#include "support/engineprocess.h"
#include "support/memoryregistry.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace lstags::tests {

using compare::Companion;
using compare::Inspection;
using core::TagChange;

constexpr int patience = 30000; // milliseconds

const QByteArray imageType = "application/vnd.oci.image.manifest.v1+json";
const QByteArray indexType = "application/vnd.oci.image.index.v1+json";

class TestInspection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksIntoChangedTags_data();
    void looksIntoChangedTags();
    void leavesTheTargetAloneWhereItIsTheSame();
    void looksIntoWhatOnlyTheTargetHas();
    void readsImagesOfBothSidesOnce();
    void toleratesChildrenThatAreMissing();
    void saysWhyASideCannotBeRead();
    void saysWhyAConfigCannotBeRead();
    void findsWhatGoesWithAnImage();
    void readsTheFallbackTag();
    void knowsKinds_data();
    void knowsKinds();
    void looksIntoAnEngine();
    void stopsAtOnce();
    void countsPulls();

private:
    [[nodiscard]] std::optional<Inspection> inspect(const core::TagRow &row, const QString &target);
    /// Compares and looks into one tag.
    [[nodiscard]] std::optional<Inspection> inspect(const QString &spec, const QString &tag, const QString &target);

    std::unique_ptr<QTemporaryDir> m_folder;
    compare::Settings m_settings;
    std::unique_ptr<compare::Session> m_session;
};

void TestInspection::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = isolatedSettings(*m_folder);
    auto session = compare::Session::create(m_settings);
    VERIFY_RESULT(session);
    m_session = std::move(*session);
}

std::optional<Inspection> TestInspection::inspect(const core::TagRow &row, const QString &target)
{
    QFutureWatcher<Inspection> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(m_session->inspect(row, *core::Target::parse(target)));
    if (!finished.wait(patience) || watcher.future().resultCount() != 1)
        return {};
    return watcher.result();
}

std::optional<Inspection> TestInspection::inspect(const QString &spec, const QString &tag, const QString &target)
{
    const ComparisonRun run = ComparisonRun::of(*m_session, {spec}, target);
    return run.finished && !run.row(tag).tag.isEmpty() ? inspect(run.row(tag), target) : std::nullopt;
}

void TestInspection::looksIntoChangedTags_data()
{
    QTest::addColumn<SampleImage>("source");
    QTest::addColumn<SampleImage>("target");
    QTest::addColumn<TagChange>("change");
    QTest::addColumn<int>("sourceImages");
    QTest::addColumn<int>("targetImages");

    const QStringList two{u"linux/amd64"_s, u"linux/arm64"_s};
    QTest::newRow("a rebuild") << SampleImage{.content = u"new"_s} << SampleImage{.content = u"old"_s} << TagChange::Rebuild << 1 << 1;
    QTest::newRow("a rebuild of every platform") << SampleImage{.platforms = two, .content = u"new"_s} << SampleImage{.platforms = two, .content = u"old"_s}
                                                 << TagChange::Rebuild << 2 << 2;
    QTest::newRow("the same layer under another date") << SampleImage{.created = u"2024-06-01T12:00:00Z"_s} << SampleImage{} << TagChange::Config << 1 << 1;
    QTest::newRow("an index around the image that is there") << SampleImage{.isIndex = true} << SampleImage{} << TagChange::Index << 1 << 1;
    QTest::newRow("one platform more") << SampleImage{.platforms = two} << SampleImage{} << TagChange::Platforms << 2 << 1;
    QTest::newRow("the other format of the same") << SampleImage{.format = SampleImage::Format::Oci} << SampleImage{} << TagChange::Manifests << 1 << 1;
}

void TestInspection::looksIntoChangedTags()
{
    QFETCH(const SampleImage, source);
    QFETCH(const SampleImage, target);
    const auto here = RegistryProcess::start();
    VERIFY_RESULT(here);
    const auto there = RegistryProcess::start();
    VERIFY_RESULT(there);
    const auto pushed = SampleImages::push((*here)->url(), u"team/app"_s, u"1"_s, source);
    VERIFY_RESULT(pushed);
    const auto copied = SampleImages::push((*there)->url(), u"mirror/team/app"_s, u"1"_s, target);
    VERIFY_RESULT(copied);

    const auto inspection = inspect((*here)->address() + u"/team/app"_s, u"1"_s, (*there)->address() + u"/mirror"_s);
    QVERIFY(inspection);
    QVERIFY2(!inspection->error(), inspection->error() ? qPrintable(inspection->error()->message) : "");
    QVERIFY(inspection->sourceContent() && inspection->targetContent());
    const core::TagContent &content = *inspection->sourceContent();
    QCOMPARE(content.descriptor.digest, pushed->digest);
    QCOMPARE(inspection->targetContent()->descriptor.digest, copied->digest);
    QTEST(int(content.images.size()), "sourceImages");
    QTEST(int(inspection->targetContent()->images.size()), "targetImages");
    QTEST(core::diff(content, *inspection->targetContent()).change, "change");
    const core::ImageContent &first = content.images.first();
    QCOMPARE(first.platform(), u"linux/amd64"_s);
    QVERIFY(first.config && first.problem.isEmpty());
    QCOMPARE(first.config->cmd, QStringList{u"/sample"_s});
    QCOMPARE(first.createdBy(0), u"COPY sample.txt /"_s);
    QVERIFY(content.descriptor.size > 0 && !content.descriptor.mediaType.isEmpty());
}

/// What the scripted registries hold.
struct Held
{
    QByteArray config;
    QByteArray layer;
    QByteArray manifest;
    [[nodiscard]] core::Digest digest() const { return core::Digest::ofBytes(manifest); }
};

QJsonObject descriptorObject(const QByteArray &type, const QByteArray &bytes)
{
    return {{u"mediaType"_s, QString::fromLatin1(type)}, {u"size"_s, bytes.size()}, {u"digest"_s, core::Digest::ofBytes(bytes).toString()}};
}

Held put(MemoryRegistry &registry, const QString &path, const QString &tag, const QByteArray &layer, const QByteArray &config = R"({"os":"linux","architecture":"amd64"})")
{
    Held held{.config = config, .layer = layer};
    held.manifest = QJsonDocument(QJsonObject{{u"schemaVersion"_s, 2},
                                              {u"mediaType"_s, QString::fromLatin1(imageType)},
                                              {u"config"_s, descriptorObject("application/vnd.oci.image.config.v1+json", config)},
                                              {u"layers"_s, QJsonArray{descriptorObject("application/vnd.oci.image.layer.v1.tar", layer)}}})
                        .toJson(QJsonDocument::Compact);
    registry.putBlob(path, config);
    registry.putBlob(path, layer);
    for (const QString &reference : {tag, held.digest().toString()})
        registry.putManifest(path, reference, imageType, held.manifest);
    return held;
}

/// An index of the manifests; puts it under its digest and the tag.
core::Digest putIndex(MemoryRegistry &registry, const QString &path, const QString &tag, const QList<QByteArray> &manifests, const QString &artifact = {})
{
    QJsonArray children;
    int number = 0;
    for (const QByteArray &manifest : manifests) {
        QJsonObject child = descriptorObject(imageType, manifest);
        if (artifact.isEmpty())
            child.insert(u"platform"_s, QJsonObject{{u"os"_s, u"linux"_s}, {u"architecture"_s, u"cpu%1"_s.arg(++number)}});
        else
            child.insert(u"artifactType"_s, artifact);
        children += child;
    }
    const QByteArray index = QJsonDocument(QJsonObject{{u"schemaVersion"_s, 2}, {u"mediaType"_s, QString::fromLatin1(indexType)}, {u"manifests"_s, children}})
                                 .toJson(QJsonDocument::Compact);
    const core::Digest digest = core::Digest::ofBytes(index);
    for (const QString &reference : {tag, digest.toString()})
        registry.putManifest(path, reference, indexType, index);
    return digest;
}

core::TagRow rowOf(const MemoryRegistry &source, const core::Digest &digest, core::TagState state = core::TagState::Absent, const core::Digest &target = {})
{
    return {.image = source.address() + u"/team/app"_s, .registry = source.address(), .repository = u"team/app"_s, .tag = u"1"_s, .state = state,
            .digest = digest, .targetDigest = target, .localId = {}, .details = {}};
}

void TestInspection::leavesTheTargetAloneWhereItIsTheSame()
{
    MemoryRegistry source;
    MemoryRegistry target;
    const Held held = put(source, u"team/app"_s, u"1"_s, "layer");
    for (const auto state : {core::TagState::Present, core::TagState::Absent, core::TagState::Unknown}) {
        const auto inspection = inspect(rowOf(source, held.digest(), state), target.address());
        QVERIFY(inspection && inspection->sourceContent() && !inspection->target);
    }
    QCOMPARE(target.count({}), 0);
}

void TestInspection::looksIntoWhatOnlyTheTargetHas()
{
    MemoryRegistry source;
    MemoryRegistry target;
    const Held held = put(target, u"team/app"_s, u"1"_s, "layer");
    const auto inspection = inspect(rowOf(source, {}, core::TagState::LocalOnly, held.digest()), target.address());
    QVERIFY(inspection && !inspection->source && inspection->targetContent());
    QCOMPARE(inspection->targetContent()->images.size(), 1);
    QCOMPARE(source.count({}), 0);
}

void TestInspection::readsImagesOfBothSidesOnce()
{
    MemoryRegistry source;
    MemoryRegistry target;
    const Held same = put(source, u"team/app"_s, u"same"_s, "same");
    const Held fresh = put(source, u"team/app"_s, u"new"_s, "new");
    const Held old = put(target, u"team/app"_s, u"old"_s, "old");
    const core::Digest here = putIndex(source, u"team/app"_s, u"1"_s, {same.manifest, fresh.manifest});
    const core::Digest there = putIndex(target, u"team/app"_s, u"1"_s, {same.manifest, old.manifest});
    const auto inspection = inspect(rowOf(source, here, core::TagState::Changed, there), target.address());
    QVERIFY(inspection && inspection->sourceContent() && inspection->targetContent());
    QCOMPARE(inspection->targetContent()->images.size(), 2);
    QVERIFY(inspection->targetContent()->images.first().config);
    QCOMPARE(target.count("GET", "/manifests/"), 2); // the index and what the source does not have
    QCOMPARE(target.count("GET", "/blobs/"), 1);
    QCOMPARE(target.count("HEAD"), 0);
}

void TestInspection::toleratesChildrenThatAreMissing()
{
    MemoryRegistry source;
    const Held held = put(source, u"team/app"_s, u"a"_s, "a");
    const core::Digest digest = putIndex(source, u"team/app"_s, u"1"_s, {held.manifest, R"({"schemaVersion":2,"layers":[]})"});
    const auto inspection = inspect(rowOf(source, digest), u"engine"_s);
    QVERIFY(inspection && inspection->sourceContent());
    QCOMPARE(inspection->sourceContent()->images.size(), 1);
    QCOMPARE(inspection->sourceContent()->unread.size(), 1);
}

void TestInspection::saysWhyASideCannotBeRead()
{
    MemoryRegistry source;
    MemoryRegistry target;
    const Held held = put(source, u"team/app"_s, u"1"_s, "layer");
    const core::Digest gone = core::Digest::ofBytes("gone");
    const auto inspection = inspect(rowOf(source, held.digest(), core::TagState::Changed, gone), target.address());
    QVERIFY(inspection && inspection->sourceContent() && !inspection->targetContent());
    QVERIFY(inspection->error());
    QCOMPARE(inspection->error()->kind, core::ErrorKind::NotFound);
    QVERIFY(inspection->error()->message.contains(target.address()));
}

void TestInspection::saysWhyAConfigCannotBeRead()
{
    MemoryRegistry source;
    const Held held = put(source, u"team/app"_s, u"1"_s, "layer", R"({"config":{"Env":7}})");
    const auto inspection = inspect(rowOf(source, held.digest()), u"engine"_s);
    QVERIFY(inspection && inspection->sourceContent());
    const core::ImageContent &image = inspection->sourceContent()->images.first();
    QVERIFY(!image.config);
    QVERIFY2(image.problem.contains(u"Env"_s), qPrintable(image.problem));
}

void TestInspection::findsWhatGoesWithAnImage()
{
    MemoryRegistry source;
    source.listsReferrers = true;
    const Held held = put(source, u"team/app"_s, u"1"_s, "layer");
    const QByteArray sbom = QJsonDocument(QJsonObject{{u"schemaVersion"_s, 2},
                                                      {u"mediaType"_s, QString::fromLatin1(imageType)},
                                                      {u"config"_s, descriptorObject("application/spdx+json", "{}")},
                                                      {u"layers"_s, QJsonArray()},
                                                      {u"subject"_s, descriptorObject(imageType, held.manifest)}})
                                .toJson(QJsonDocument::Compact);
    source.putManifest(u"team/app"_s, core::Digest::ofBytes(sbom).toString(), imageType, sbom);
    source.putManifest(u"team/app"_s, core::digestTags(held.digest()).first(), imageType, held.manifest);
    const auto inspection = inspect(rowOf(source, held.digest()), u"engine"_s);
    QVERIFY(inspection);
    QCOMPARE(inspection->companionsProblem, QString());
    QCOMPARE(inspection->companions.size(), 2);
    const Companion &referrer = inspection->companions.first();
    QCOMPARE(referrer.origin, Companion::Origin::Referrer);
    QCOMPARE(referrer.kind, Companion::Kind::Sbom);
    QCOMPARE(referrer.digest, core::Digest::ofBytes(sbom));
    const Companion &tag = inspection->companions.last();
    QCOMPARE(tag.origin, Companion::Origin::Tag);
    QCOMPARE(tag.kind, Companion::Kind::Signature);
    QVERIFY(tag.tag.endsWith(u".sig"_s));
}

void TestInspection::readsTheFallbackTag()
{
    MemoryRegistry source;
    const Held held = put(source, u"team/app"_s, u"1"_s, "layer");
    putIndex(source, u"team/app"_s, core::referrersTag(held.digest()), {"an attestation"}, u"application/vnd.in-toto+json"_s);
    const auto inspection = inspect(rowOf(source, held.digest()), u"engine"_s);
    QVERIFY(inspection);
    QCOMPARE(inspection->companions.size(), 1);
    QCOMPARE(inspection->companions.first().kind, Companion::Kind::Attestation);
}

void TestInspection::knowsKinds_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<Companion::Kind>("kind");
    QTest::newRow("SPDX") << u"application/spdx+json"_s << Companion::Kind::Sbom;
    QTest::newRow("CycloneDX") << u"application/vnd.cyclonedx+xml"_s << Companion::Kind::Sbom;
    QTest::newRow("cosign's tag of an SBOM") << u"sha256-0.sbom"_s << Companion::Kind::Sbom;
    QTest::newRow("in-toto") << u"application/vnd.in-toto+json"_s << Companion::Kind::Attestation;
    QTest::newRow("BuildKit's") << u"attestation-manifest"_s << Companion::Kind::Attestation;
    QTest::newRow("cosign's tag of an attestation") << u"sha256-0.att"_s << Companion::Kind::Attestation;
    QTest::newRow("Sigstore's bundle") << u"application/vnd.dev.sigstore.bundle.v0.3+json"_s << Companion::Kind::Signature;
    QTest::newRow("cosign") << u"application/vnd.dev.cosign.artifact.sig.v1+json"_s << Companion::Kind::Signature;
    QTest::newRow("Notary") << u"application/vnd.cncf.notary.signature"_s << Companion::Kind::Signature;
    QTest::newRow("anything else") << u"application/vnd.example"_s << Companion::Kind::Other;
}

void TestInspection::knowsKinds()
{
    QFETCH(const QString, type);
    QTEST(compare::companionKind(type), "kind");
}

void TestInspection::looksIntoAnEngine()
{
    const auto engine = EngineProcess::start();
    VERIFY_RESULT(engine);
    const auto registry = RegistryProcess::start();
    VERIFY_RESULT(registry);
    const QString repository = (*registry)->address() + u"/team/app"_s;
    VERIFY_RESULT(SampleImages::push((*registry)->url(), u"team/app"_s, u"1"_s, {.created = u"2024-01-01T00:00:00Z"_s}));
    VERIFY_RESULT((*engine)->docker({u"pull"_s, repository + u":1"_s}));
    VERIFY_RESULT(SampleImages::push((*registry)->url(), u"team/app"_s, u"1"_s, {.platforms = {u"linux/amd64"_s, u"linux/arm64"_s}}));
    m_settings.engineHost = (*engine)->endpoint();
    auto session = compare::Session::create(m_settings);
    VERIFY_RESULT(session);
    m_session = std::move(*session);

    const auto inspection = inspect(repository, u"1"_s, u"engine"_s);
    QVERIFY(inspection);
    QVERIFY2(!inspection->error(), inspection->error() ? qPrintable(inspection->error()->message) : "");
    QVERIFY(inspection->targetContent() && inspection->targetContent()->isEngine);
    const core::ImageContent &image = inspection->targetContent()->images.first();
    QCOMPARE(image.platform(), u"linux/amd64"_s);
    QCOMPARE(image.config->cmd, QStringList{u"/sample"_s});
    QCOMPARE(image.layerCount(), 1);
    const core::ImageDiff diff = core::diff(*inspection->sourceContent(), *inspection->targetContent());
    QCOMPARE(diff.platforms.size(), 1);
    QVERIFY(diff.change == TagChange::Config || diff.change == TagChange::Rebuild); // the platform is in the layer of the one of two
}

void TestInspection::stopsAtOnce()
{
    MemoryRegistry source;
    const Held held = put(source, u"team/app"_s, u"1"_s, "layer");
    source.answerInstead([](const ReceivedRequest &) -> std::optional<Reply> { return Reply{.delay = std::chrono::seconds(20)}; });
    auto future = m_session->inspect(rowOf(source, held.digest()), core::Target());
    QTRY_VERIFY(source.count("GET") > 0);
    QElapsedTimer clock;
    clock.start();
    future.cancel();
    future.waitForFinished();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(future.resultCount(), 0);
}

void TestInspection::countsPulls()
{
    core::TagRow row{.image = u"alpine"_s, .registry = u"registry.hub.docker.com"_s, .repository = u"library/alpine"_s, .tag = u"3"_s,
                     .state = core::TagState::Changed, .digest = core::Digest::ofBytes("a"), .targetDigest = core::Digest::ofBytes("b"),
                     .localId = {}, .details = {}};
    const core::Target mirror = *core::Target::parse(u"127.0.0.1:5000"_s);
    const bool counts = m_session->countsPulls(row.registry);
    QVERIFY(counts);
    QCOMPARE(m_session->pullsToInspect(row, mirror), 1);
    row.details = core::TagDetails{.created = {}, .size = {}, .mediaType = {}, .platforms = {}, .children = {core::Digest::ofBytes("c"), core::Digest::ofBytes("d")}};
    QCOMPARE(m_session->pullsToInspect(row, mirror), 3);
    QCOMPARE(m_session->pullsToInspect(row, {.place = {.registry = row.registry, .prefix = u"x"_s}}), 6);
    row.registry = u"127.0.0.1:5001"_s;
    QCOMPARE(m_session->pullsToInspect(row, mirror), 0);
}

} // namespace lstags::tests

Q_DECLARE_METATYPE(lstags::tests::SampleImage)

QTEST_GUILESS_MAIN(lstags::tests::TestInspection)
#include "tst_inspection.moc"
