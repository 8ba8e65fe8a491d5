// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "support/copyworkshop.h"
#endif
#include "support/memoryregistry.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace lstags;
using tests::CopyWorkshop;
using tests::MemoryRegistry;
using tests::RegistryProcess;
using tests::SampleImage;
using tests::SampleImages;

/// Signatures and the like travel along, between registries with the API (in memory) and without (docker-registry 2.8), to where a tool of
/// another make finds them.
class TestReferrerCopier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void travelAlong_data();
    void travelAlong();
    void travelWithAnIndexWithinAnIndex();
    void stayBehindWithoutTheOption();
    void cameLaterThanTheImage();
    void measuresAndSendsNothing();
    void keepsWhatTheFallbackTagLists();
    void completesAnIndexThatAnotherOverwrote();
    void writesNoIndexOverSomethingElse();
    void movesADigestTagWhereItMay_data();
    void movesADigestTagWhereItMay();
    void followsPages();
    void goesOnWithoutWhatWasDeleted();
    void endsWhereListsNameEachOther();
    void tagsWhenAllHasArrived();
    void bringsThoseOfChosenPlatforms();
    void outlastsABurst_data();
    void outlastsABurst();
    void saysWhatCouldNotBeAsked();

private:
    /// "host:port/path" of a registry with or without the API.
    [[nodiscard]] QString repository(bool hasApi, bool isSource) const;
    [[nodiscard]] QString from(bool hasApi = false) const { return repository(hasApi, true); }
    [[nodiscard]] QString to(bool hasApi = false) const { return repository(hasApi, false); }
    [[nodiscard]] core::Digest pushImage(bool hasApi = false, const SampleImage &image = {.format = SampleImage::Format::Oci});

    std::unique_ptr<RegistryProcess> m_source;
    std::unique_ptr<RegistryProcess> m_target;
    std::unique_ptr<MemoryRegistry> m_modernSource;
    std::unique_ptr<MemoryRegistry> m_modernTarget;
};

namespace {

const sync::SyncOptions along{.withReferrers = true};
const QString indexType = u"application/vnd.oci.image.index.v1+json"_s;
const QString manifestType = u"application/vnd.oci.image.manifest.v1+json"_s;

core::RepositoryName nameOf(const QString &repository)
{
    return core::RepositoryName::parse(repository).value_or(core::RepositoryName());
}

void pushBlob(const QString &repository, const QByteArray &blob)
{
    CopyWorkshop workshop;
    const auto digest = core::Digest::ofBytes(blob);
    const auto upload = tests::waitFor(workshop.writer().openUpload(nameOf(repository), digest, {}, {}));
    VERIFY_RESULT(upload);
    VERIFY_RESULT(tests::waitFor(workshop.writer().finish(nameOf(repository), **upload, digest, blob, {})));
}

core::Result<registry::PutManifest> pushManifest(const QString &repository, const QString &reference, const QString &type, const QByteArray &body)
{
    CopyWorkshop workshop;
    return tests::waitFor(workshop.writer().putManifest(nameOf(repository), reference, type, body, {}));
}

QByteArray manifestAt(const QString &repository, const QString &reference)
{
    CopyWorkshop workshop;
    const auto manifest = tests::waitFor(workshop.reader().manifest(nameOf(repository), reference, {}));
    return manifest ? manifest->body : QByteArray();
}

/// The same as a tool of another make reads it.
QByteArray readBack(const QString &reference)
{
    QProcess inspect;
    inspect.start(u"skopeo"_s, {u"inspect"_s, u"--raw"_s, u"--tls-verify=false"_s, "docker://"_L1 + reference});
    return inspect.waitForFinished(60000) && inspect.exitCode() == 0 ? inspect.readAllStandardOutput() : "skopeo: " + inspect.readAllStandardError();
}

QJsonObject descriptorOf(const QByteArray &bytes, const QString &type)
{
    return {{u"mediaType"_s, type}, {u"digest"_s, core::Digest::ofBytes(bytes).toString()}, {u"size"_s, bytes.size()}};
}

/// What the list of `subject` at `repository` names, by the API, which has no order, or the fallback tag.
QList<core::Referrer> listedAt(const QString &repository, const core::Digest &subject)
{
    CopyWorkshop workshop;
    const auto answer = tests::waitFor(workshop.reader().referrers(nameOf(repository), subject, {}));
    if (answer && !*answer)
        return core::parseReferrers(manifestAt(repository, core::referrersTag(subject))).value_or(QList<core::Referrer>());
    return answer ? **answer : QList<core::Referrer>();
}

QList<core::Referrer> sorted(QList<core::Referrer> list)
{
    std::sort(list.begin(), list.end(), [](const core::Referrer &a, const core::Referrer &b) { return a.digest < b.digest; });
    return list;
}

/// An artifact that says `content` of `subject` (none: of nothing, as cosign's have it).
QByteArray artifact(const QString &repository, const QByteArray &content, const core::Digest &subject = {})
{
    pushBlob(repository, content);
    pushBlob(repository, "{}");
    QJsonObject manifest{{u"schemaVersion"_s, 2},
                         {u"mediaType"_s, manifestType},
                         {u"config"_s, descriptorOf("{}", u"application/vnd.test.note"_s)},
                         {u"layers"_s, QJsonArray{descriptorOf(content, u"text/plain"_s)}},
                         {u"annotations"_s, QJsonObject{{u"says"_s, QString::fromLatin1(content)}}}};
    if (!subject.isNull())
        manifest.insert(u"subject"_s, descriptorOf(manifestAt(repository, subject.toString()), manifestType));
    return QJsonDocument(manifest).toJson(QJsonDocument::Compact);
}

/// Attaches an artifact to `subject` as the specification has a client do it.
core::Digest attach(const QString &repository, const core::Digest &subject, const QByteArray &content)
{
    const QByteArray body = artifact(repository, content, subject);
    const auto digest = core::Digest::ofBytes(body);
    const auto put = pushManifest(repository, digest.toString(), manifestType, body);
    if (put && !put->subjectNoted) {
        QJsonObject descriptor = descriptorOf(body, manifestType);
        descriptor.insert(u"artifactType"_s, u"application/vnd.test.note"_s);
        descriptor.insert(u"annotations"_s, QJsonObject{{u"says"_s, QString::fromLatin1(content)}});
        const QString tag = core::referrersTag(subject);
        const auto index = core::withReferrers(manifestAt(repository, tag), {{.digest = digest, .descriptor = descriptor}});
        if (!index || !pushManifest(repository, tag, indexType, *index))
            return {};
    }
    return put ? digest : core::Digest();
}

core::Digest attachTag(const QString &repository, const core::Digest &subject, const QString &kind, const QByteArray &content)
{
    const QByteArray body = artifact(repository, content);
    const auto put = pushManifest(repository, core::referrersTag(subject) + u'.' + kind, manifestType, body);
    return put ? core::Digest::ofBytes(body) : core::Digest();
}

} // namespace

QString TestReferrerCopier::repository(bool hasApi, bool isSource) const
{
    if (hasApi)
        return (isSource ? m_modernSource : m_modernTarget)->address() + u"/team/app"_s;
    return (isSource ? m_source : m_target)->address() + u"/team/app"_s;
}

core::Digest TestReferrerCopier::pushImage(bool hasApi, const SampleImage &image)
{
    const QUrl url = hasApi ? m_modernSource->url({}) : m_source->url();
    const auto pushed = SampleImages::push(url, u"team/app"_s, u"1.0"_s, image);
    return pushed ? pushed->digest : core::Digest();
}

void TestReferrerCopier::init()
{
    auto source = RegistryProcess::start();
    auto target = RegistryProcess::start();
    VERIFY_RESULT(source);
    VERIFY_RESULT(target);
    m_source = std::move(*source);
    m_target = std::move(*target);
    m_modernSource = std::make_unique<MemoryRegistry>();
    m_modernTarget = std::make_unique<MemoryRegistry>();
    m_modernSource->listsReferrers = true;
    m_modernTarget->listsReferrers = true;
}

void TestReferrerCopier::travelAlong_data()
{
    QTest::addColumn<bool>("sourceHasApi");
    QTest::addColumn<bool>("targetHasApi");
    QTest::addColumn<QStringList>("platforms");
    const QStringList one{u"linux/amd64"_s};
    const QStringList two{u"linux/amd64"_s, u"linux/arm64"_s};
    QTest::newRow("from API to API") << true << true << one;
    QTest::newRow("from API to fallback tag") << true << false << one;
    QTest::newRow("from fallback tag to API") << false << true << one;
    QTest::newRow("from fallback tag to fallback tag") << false << false << one;
    QTest::newRow("an index and its children, to API") << true << true << two;
    QTest::newRow("an index and its children, to fallback tag") << false << false << two;
}

void TestReferrerCopier::travelAlong()
{
    QFETCH(const bool, sourceHasApi);
    QFETCH(const bool, targetHasApi);
    QFETCH(const QStringList, platforms);
    const auto image = pushImage(sourceHasApi, {.format = SampleImage::Format::Oci, .platforms = platforms});
    QVERIFY(!image.isNull());
    const QString source = from(sourceHasApi);
    const QString target = to(targetHasApi);
    const auto parsed = core::Manifest::parse(manifestAt(source, u"1.0"_s), {});
    VERIFY_RESULT(parsed);
    const auto part = parsed->manifests.isEmpty() ? image : parsed->manifests.last().digest; // of an index a child has the rest
    const auto signature = attach(source, image, "signature");
    const auto sbom = attach(source, part, "sbom");
    const auto signedSbom = attach(source, sbom, "signature of the sbom");
    const auto cosign = attachTag(source, part, u"sig"_s, "by cosign");
    const auto attestation = attachTag(source, image, u"att"_s, "attested");
    const auto cosignedSbom = attachTag(source, attestation, u"sig"_s, "of the attestation");

    CopyWorkshop workshop;
    const auto copied = workshop.copy(source, target, u"1.0"_s, along);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->notes, QStringList());
    QCOMPARE(copied->referrers, 6);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
    for (const core::Digest &digest : {signature, sbom, signedSbom, cosign, attestation, cosignedSbom})
        QCOMPARE(core::Digest::ofBytes(manifestAt(target, digest.toString())), digest);
    for (const core::Digest &subject : {image, part, sbom})
        QCOMPARE(sorted(listedAt(target, subject)), sorted(listedAt(source, subject)));
    QCOMPARE(listedAt(target, sbom).value(0).descriptor["annotations"_L1]["says"_L1].toString(), u"signature of the sbom"_s);
    QCOMPARE(core::Digest::ofBytes(manifestAt(target, core::referrersTag(part) + u".sig"_s)), cosign);
    if (!targetHasApi) { // skopeo asks a server in memory for TLS first, and for long
        QCOMPARE(core::Digest::ofBytes(readBack(target + u'@' + signedSbom.toString())), signedSbom);
        QCOMPARE(core::Digest::ofBytes(readBack(target + u':' + core::referrersTag(part) + u".sig"_s)), cosign);
        QVERIFY(core::parseReferrers(readBack(target + u':' + core::referrersTag(image))).has_value());
    }

    const auto again = workshop.copy(source, target, u"1.0"_s, along);
    VERIFY_RESULT(again);
    QVERIFY(again->wasThere);
    QCOMPARE(again->referrers, 0);
    QCOMPARE(workshop.tally, sync::CopyTally());
}

void TestReferrerCopier::travelWithAnIndexWithinAnIndex()
{
    const auto inner = pushImage(false, {.format = SampleImage::Format::Oci, .platforms = {u"linux/amd64"_s, u"linux/arm64"_s}});
    const QByteArray innerBody = manifestAt(from(), u"1.0"_s);
    const auto parsed = core::Manifest::parse(innerBody, indexType);
    VERIFY_RESULT(parsed);
    const QJsonObject outer{{u"schemaVersion"_s, 2}, {u"mediaType"_s, indexType}, {u"manifests"_s, QJsonArray{descriptorOf(innerBody, indexType)}}};
    QVERIFY(pushManifest(from(), u"1.0"_s, indexType, QJsonDocument(outer).toJson(QJsonDocument::Compact)));
    const auto ofInner = attach(from(), inner, "of the inner index");
    const auto ofChild = attach(from(), parsed->manifests.last().digest, "of an image of the inner index");

    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s, along);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->referrers, 2);
    for (const core::Digest &digest : {inner, ofInner, ofChild})
        QCOMPARE(core::Digest::ofBytes(manifestAt(to(), digest.toString())), digest);
}

void TestReferrerCopier::stayBehindWithoutTheOption()
{
    const auto image = pushImage();
    const auto signature = attach(from(), image, "signature");
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->referrers, 0);
    QVERIFY(manifestAt(to(), signature.toString()).isEmpty());
    QVERIFY(listedAt(to(), image).isEmpty());
}

void TestReferrerCopier::cameLaterThanTheImage()
{
    const auto image = pushImage();
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(from(), to(), u"1.0"_s, along));
    const auto signature = attach(from(), image, "signature");
    const auto copied = workshop.copy(from(), to(), u"1.0"_s, along);
    VERIFY_RESULT(copied);
    QVERIFY(copied->wasThere);
    QCOMPARE(copied->referrers, 1);
    QCOMPARE(listedAt(to(), image), listedAt(from(), image));
    QCOMPARE(workshop.tally.sent, qint64(sizeof("signature") - 1 + sizeof("{}") - 1));
}

void TestReferrerCopier::measuresAndSendsNothing()
{
    const auto image = pushImage(true);
    QVERIFY(!attach(from(true), image, "signature").isNull());
    QVERIFY(!attachTag(from(true), image, u"sig"_s, "by cosign").isNull());
    CopyWorkshop workshop;
    sync::ImageCopier measuring(workshop.parts(), along, true);
    sync::CopyTally planned;
    const auto measured = tests::waitFor(measuring.copy(CopyWorkshop::transfer(from(true), to(true), u"1.0"_s), &planned, [] {}, {}));
    VERIFY_RESULT(measured);
    QCOMPARE(measured->referrers, 2);
    QCOMPARE(m_modernTarget->count("PUT") + m_modernTarget->count("POST"), 0);
    const auto copied = workshop.copy(from(true), to(true), u"1.0"_s, along);
    VERIFY_RESULT(copied);
    QCOMPARE(workshop.tally.sent, planned.needed);
}

void TestReferrerCopier::keepsWhatTheFallbackTagLists()
{
    const auto image = pushImage();
    VERIFY_RESULT(SampleImages::push(m_target->url(), u"team/app"_s, u"1.0"_s, {.format = SampleImage::Format::Oci}));
    QVERIFY(!attach(from(), image, "ours").isNull());
    QVERIFY(!attach(to(), image, "theirs").isNull());
    const auto before = listedAt(to(), image);
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(from(), to(), u"1.0"_s, along));
    QCOMPARE(listedAt(to(), image), before + listedAt(from(), image));
}

void TestReferrerCopier::completesAnIndexThatAnotherOverwrote()
{
    const auto image = pushImage();
    QVERIFY(!attach(from(), image, "ours").isNull());
    m_modernTarget->listsReferrers = false;
    const QByteArray theirs = "theirs";
    const core::Referrer other{.digest = core::Digest::ofBytes(theirs), .descriptor = descriptorOf(theirs, manifestType)};
    int writes = 0;
    m_modernTarget->amend([&](const tests::ReceivedRequest &request, tests::Reply *) {
        const QByteArray tag = core::referrersTag(image).toLatin1();
        if (request.method != "PUT" || !request.target.endsWith(tag) || ++writes > 1)
            return;
        m_modernTarget->putManifest(u"team/app"_s, QString::fromLatin1(tag), indexType.toLatin1(), core::withReferrers({}, {other}).value());
    });
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(from(), to(true), u"1.0"_s, along));
    QCOMPARE(listedAt(to(true), image), QList{other} + listedAt(from(), image));
}

void TestReferrerCopier::writesNoIndexOverSomethingElse()
{
    const auto image = pushImage();
    QVERIFY(!attach(from(), image, "ours").isNull());
    const QString tag = core::referrersTag(image);
    const auto theirs = SampleImages::push(m_target->url(), u"team/app"_s, tag, {.content = u"an image of this name"_s});
    VERIFY_RESULT(theirs);
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s, along);
    QVERIFY(!copied);
    QVERIFY2(copied.error().message.contains(tag), qPrintable(copied.error().message));
    QCOMPARE(core::Digest::ofBytes(manifestAt(to(), tag)), theirs->digest);
    QVERIFY(manifestAt(to(), u"1.0"_s).isEmpty());
}

void TestReferrerCopier::movesADigestTagWhereItMay_data()
{
    QTest::addColumn<bool>("updates");
    QTest::newRow("without updates it stays, and that is said") << false;
    QTest::newRow("with updates it is moved") << true;
}

void TestReferrerCopier::movesADigestTagWhereItMay()
{
    QFETCH(const bool, updates);
    const auto image = pushImage();
    const auto ours = attachTag(from(), image, u"sig"_s, "ours");
    const auto theirs = attachTag(to(), image, u"sig"_s, "theirs");
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s, {.update = updates, .withReferrers = true});
    VERIFY_RESULT(copied);
    QCOMPARE(core::Digest::ofBytes(manifestAt(to(), core::referrersTag(image) + u".sig"_s)), updates ? ours : theirs);
    QCOMPARE(copied->referrers, updates ? 1 : 0);
    QCOMPARE(copied->notes.size(), updates ? 0 : 1);
}

void TestReferrerCopier::followsPages()
{
    const auto image = pushImage(true);
    m_modernSource->referrersAPage = 2;
    for (int i = 0; i < 5; ++i)
        QVERIFY(!attach(from(true), image, "note " + QByteArray::number(i)).isNull());
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(true), to(true), u"1.0"_s, along);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->referrers, 5);
    QCOMPARE(listedAt(to(true), image).size(), 5);
}

void TestReferrerCopier::goesOnWithoutWhatWasDeleted()
{
    const auto image = pushImage(true);
    m_modernSource->listsReferrers = false;
    const auto signature = attach(from(true), image, "signature");
    const core::Referrer gone{.digest = core::Digest::ofBytes("gone"), .descriptor = descriptorOf("gone", manifestType)};
    const QString tag = core::referrersTag(image);
    m_modernSource->putManifest(u"team/app"_s, tag, indexType.toLatin1(), core::withReferrers(manifestAt(from(true), tag), {gone}).value());
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(true), to(), u"1.0"_s, along);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->notes.size(), 1);
    QVERIFY2(copied->notes.first().contains(gone.digest.shortened()), qPrintable(copied->notes.first()));
    QCOMPARE(listedAt(to(), image).size(), 1);
    QCOMPARE(listedAt(to(), image).value(0).digest, signature);
}

void TestReferrerCopier::endsWhereListsNameEachOther()
{
    const auto image = pushImage(true);
    m_modernSource->listsReferrers = false;
    const auto note = attach(from(true), image, "note");
    const QByteArray body = manifestAt(from(true), u"1.0"_s);
    const core::Referrer back{.digest = image, .descriptor = descriptorOf(body, manifestType)};
    m_modernSource->putManifest(u"team/app"_s, core::referrersTag(note), indexType.toLatin1(), core::withReferrers({}, {back}).value());
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(from(true), to(true), u"1.0"_s, along));
    QCOMPARE(core::Digest::ofBytes(manifestAt(to(true), note.toString())), note);
}

void TestReferrerCopier::tagsWhenAllHasArrived()
{
    const auto image = pushImage(true);
    QVERIFY(!attach(from(true), image, "signature").isNull());
    QVERIFY(!attachTag(from(true), image, u"sig"_s, "by cosign").isNull());
    m_modernTarget->listsReferrers = false;
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(from(true), to(true), u"1.0"_s, along));
    const auto puts = m_modernTarget->requests("PUT", "/manifests/");
    QCOMPARE(puts.size(), 4); // the signature, the index of the fallback tag, cosign's tag, the image
    QVERIFY(puts.last().target.endsWith("/1.0"));
}

void TestReferrerCopier::bringsThoseOfChosenPlatforms()
{
    const auto pushed = SampleImages::push(m_source->url(), u"team/app"_s, u"1.0"_s,
                                           {.format = SampleImage::Format::Oci, .platforms = {u"linux/amd64"_s, u"linux/arm64"_s}});
    VERIFY_RESULT(pushed);
    const auto ofIndex = attach(from(), pushed->digest, "of an index that is not copied");
    const auto ofOther = attach(from(), pushed->children.at(0), "of a platform that is not chosen");
    const auto ofChosen = attach(from(), pushed->children.at(1), "of the chosen one");
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s, {.platforms = {{.os = u"linux"_s, .architecture = u"arm64"_s, .variant = {}}}, .withReferrers = true});
    VERIFY_RESULT(copied);
    QCOMPARE(copied->referrers, 1);
    QVERIFY(!manifestAt(to(), ofChosen.toString()).isEmpty());
    QVERIFY(manifestAt(to(), ofIndex.toString()).isEmpty() && manifestAt(to(), ofOther.toString()).isEmpty());
}

void TestReferrerCopier::outlastsABurst_data()
{
    QTest::addColumn<bool>("atSource");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("part");
    const std::array kinds{std::tuple("the list", true, "GET", "/referrers/"), std::tuple("a digest tag", true, "GET", ".sig"), std::tuple("a referrer", true, "GET", "/manifests/sha256:"),
                           std::tuple("the list at the destination", false, "GET", "/referrers/"), std::tuple("the fallback index", false, "GET", "/manifests/sha256-"),
                           std::tuple("the index to be put", false, "PUT", "/manifests/sha256-"), std::tuple("a referrer to be put", false, "PUT", "/manifests/sha256:")};
    for (const auto &[name, atSource, method, part] : kinds)
        QTest::newRow(name) << atSource << QByteArray(method) << QByteArray(part);
}

void TestReferrerCopier::outlastsABurst()
{
    QFETCH(const bool, atSource);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, part);
    const auto image = pushImage(true);
    QVERIFY(!attach(from(true), image, "signature").isNull());
    QVERIFY(!attachTag(from(true), image, u"sig"_s, "by cosign").isNull());
    m_modernTarget->listsReferrers = false;
    int faults = 0;
    (atSource ? m_modernSource : m_modernTarget)->answerInstead([&](const tests::ReceivedRequest &request) -> std::optional<tests::Reply> {
        const bool isMeant = request.method == method && request.target.contains(part) && ++faults <= 2;
        return isMeant ? std::optional(tests::Reply{.status = faults == 1 ? 503 : 429}) : std::nullopt;
    });
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(true), to(true), u"1.0"_s, along);
    VERIFY_RESULT(copied);
    QVERIFY(faults > 2);
    QCOMPARE(copied->referrers, 2);
    QCOMPARE(listedAt(to(true), image).size(), 1);
}

/// An image does not arrive without what may be there.
void TestReferrerCopier::saysWhatCouldNotBeAsked()
{
    QVERIFY(!pushImage(true).isNull());
    m_modernSource->answerInstead([](const tests::ReceivedRequest &request) {
        return request.target.contains("/referrers/") ? std::optional(tests::Reply{.status = 500}) : std::nullopt;
    });
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(true), to(true), u"1.0"_s, along);
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, core::ErrorKind::Server);
    QVERIFY(manifestAt(to(true), u"1.0"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestReferrerCopier)
#include "tst_referrercopier.moc"
