// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "support/copyworkshop.h"
#endif
#include "support/cuttingproxy.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace lstags;
using tests::CopyWorkshop;
using tests::CuttingProxy;
using tests::RegistryProcess;
using tests::SampleImage;
using tests::SampleImages;

/// Copies between real registries, read back with skopeo.
class TestImageCopier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesByteForByte_data();
    void copiesByteForByte();
    void copiesWhatWasPlanned();
    void overwritesWhereItMay_data();
    void overwritesWhereItMay();
    void keepsWhatItOverwrites();
    void takesABackupThatIsThere();
    void sendsNothingForATemplateOfNoUse_data();
    void sendsNothingForATemplateOfNoUse();
    void mountsWithinARegistry();
    void sendsASharedBlobOnce_data();
    void sendsASharedBlobOnce();
    void copiesSomePlatforms();

private:
    /// An image of this content under the tag 1.0.
    [[nodiscard]] core::Digest push(const std::unique_ptr<RegistryProcess> &registry, const QString &path, const QString &content);
    [[nodiscard]] QString from(const QString &path) const { return m_source->address() + u'/' + path; }
    [[nodiscard]] QString to(const QString &path) const { return m_target->address() + u'/' + path; }

    std::unique_ptr<RegistryProcess> m_source;
    std::unique_ptr<RegistryProcess> m_target;
};

namespace {

/// The manifest as a tool of another make reads it, after it has read every blob of every platform.
QByteArray readBack(const QString &reference)
{
    QTemporaryDir folder;
    QProcess copy;
    copy.start(u"skopeo"_s, {u"copy"_s, u"-q"_s, u"--all"_s, u"--preserve-digests"_s, u"--src-tls-verify=false"_s, "docker://"_L1 + reference, "dir:"_L1 + folder.path()});
    if (!copy.waitForFinished(60000) || copy.exitCode() != 0)
        return "skopeo: " + copy.readAllStandardError();
    QFile manifest(folder.filePath(u"manifest.json"_s));
    return manifest.open(QIODevice::ReadOnly) ? manifest.readAll() : QByteArray();
}

core::Digest digestAt(const QString &repository, const QString &reference)
{
    CopyWorkshop workshop;
    const auto name = core::RepositoryName::parse(repository);
    const auto head = tests::waitFor(workshop.reader().head(*name, reference, false, {}));
    return head ? head->digest : core::Digest();
}

} // namespace

core::Digest TestImageCopier::push(const std::unique_ptr<RegistryProcess> &registry, const QString &path, const QString &content)
{
    const auto pushed = SampleImages::push(registry->url(), path, u"1.0"_s, {.content = content});
    return pushed ? pushed->digest : core::Digest();
}

void TestImageCopier::init()
{
    auto source = RegistryProcess::start();
    auto target = RegistryProcess::start();
    VERIFY_RESULT(source);
    VERIFY_RESULT(target);
    m_source = std::move(*source);
    m_target = std::move(*target);
}

void TestImageCopier::copiesByteForByte_data()
{
    QTest::addColumn<SampleImage::Format>("format");
    QTest::addColumn<QStringList>("platforms");
    QTest::addColumn<qint64>("size");
    const QStringList one{u"linux/amd64"_s};
    const QStringList two{u"linux/amd64"_s, u"linux/arm/v7"_s};
    QTest::newRow("a Docker image") << SampleImage::Format::Docker << one << qint64(0);
    QTest::newRow("an OCI image") << SampleImage::Format::Oci << one << qint64(0);
    QTest::newRow("a Docker manifest list") << SampleImage::Format::Docker << two << qint64(0);
    QTest::newRow("an OCI index") << SampleImage::Format::Oci << two << qint64(0);
    QTest::newRow("a layer that is streamed") << SampleImage::Format::Oci << one << qint64(5 << 20);
}

void TestImageCopier::copiesByteForByte()
{
    QFETCH(const SampleImage::Format, format);
    QFETCH(const QStringList, platforms);
    QFETCH(const qint64, size);
    const auto pushed = SampleImages::push(m_source->url(), u"team/app"_s, u"1.0"_s, {.format = format, .platforms = platforms, .size = size});
    VERIFY_RESULT(pushed);

    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(u"team/app"_s), to(u"mirror/app"_s), u"1.0"_s);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->digest.toString(), pushed->digest.toString());
    QVERIFY(!copied->wasThere);
    QVERIFY(workshop.tally.sent > 0);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
    QCOMPARE(core::Digest::ofBytes(readBack(to(u"mirror/app:1.0"_s))).toString(), pushed->digest.toString());

    const auto again = workshop.copy(from(u"team/app"_s), to(u"mirror/app"_s), u"1.0"_s);
    VERIFY_RESULT(again);
    QVERIFY(again->wasThere);
    QCOMPARE(workshop.tally, sync::CopyTally());
}

void TestImageCopier::copiesWhatWasPlanned()
{
    const auto planned = push(m_source, u"team/app"_s, u"planned"_s);
    const auto moved = push(m_source, u"team/app"_s, u"moved"_s);
    QVERIFY(planned != moved);
    core::Transfer transfer = CopyWorkshop::transfer(from(u"team/app"_s), to(u"mirror/app"_s), u"1.0"_s);
    transfer.digest = planned;
    CopyWorkshop workshop;
    const auto copied = workshop.copy(transfer);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->digest, planned);
    QCOMPARE(digestAt(to(u"mirror/app"_s), u"1.0"_s), planned);
}

void TestImageCopier::overwritesWhereItMay_data()
{
    QTest::addColumn<bool>("isPlanned"); // the plan knew what is there
    QTest::addColumn<bool>("updates");
    QTest::newRow("known, without updates") << true << false;
    QTest::newRow("changed since, without updates") << false << false;
    QTest::newRow("known, with updates") << true << true;
    QTest::newRow("changed since, with updates") << false << true;
}

void TestImageCopier::overwritesWhereItMay()
{
    QFETCH(const bool, isPlanned);
    QFETCH(const bool, updates);
    const auto fresh = push(m_source, u"team/app"_s, u"new"_s);
    const auto old = push(m_target, u"mirror/app"_s, u"old"_s);
    core::Transfer transfer = CopyWorkshop::transfer(from(u"team/app"_s), to(u"mirror/app"_s), u"1.0"_s);
    transfer.destinationDigest = isPlanned ? old : core::Digest::ofBytes("what was there when it was planned");
    CopyWorkshop workshop;
    const auto copied = workshop.copy(transfer, {.update = updates});
    QCOMPARE(copied.has_value(), updates);
    QCOMPARE(digestAt(to(u"mirror/app"_s), u"1.0"_s), updates ? fresh : old);
    if (updates) {
        QCOMPARE(copied->notes.size(), isPlanned ? 0 : 1);
        return;
    }
    QCOMPARE(copied.error().kind, core::ErrorKind::Usage);
    QVERIFY2(copied.error().message.contains(u"mirror/app:1.0"_s) && copied.error().message.contains(m_target->address()), qPrintable(copied.error().message));
    QCOMPARE(workshop.tally, sync::CopyTally()); // nothing was sent for nothing
}

void TestImageCopier::keepsWhatItOverwrites()
{
    const auto fresh = push(m_source, u"team/app"_s, u"new"_s);
    const auto old = push(m_target, u"mirror/app"_s, u"old"_s);
    CopyWorkshop workshop;
    const sync::SyncOptions options{.update = true, .backupTemplate = u"{{ .Tag }}-before"_s};
    VERIFY_RESULT(workshop.copy(from(u"team/app"_s), to(u"mirror/app"_s), u"1.0"_s, options));
    QCOMPARE(digestAt(to(u"mirror/app"_s), u"1.0"_s), fresh);
    QCOMPARE(digestAt(to(u"mirror/app"_s), u"1.0-before"_s), old);

    // The backup is there now: it stays what it is, and so does the tag.
    const auto newer = push(m_source, u"team/app"_s, u"newer"_s);
    QVERIFY(newer != fresh);
    const auto again = workshop.copy(from(u"team/app"_s), to(u"mirror/app"_s), u"1.0"_s, options);
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(u"1.0-before"_s), qPrintable(again.error().message));
    QCOMPARE(digestAt(to(u"mirror/app"_s), u"1.0"_s), fresh);
    QCOMPARE(digestAt(to(u"mirror/app"_s), u"1.0-before"_s), old);
}

void TestImageCopier::takesABackupThatIsThere()
{
    const auto fresh = push(m_source, u"team/app"_s, u"new"_s);
    const auto old = push(m_target, u"mirror/app"_s, u"old"_s);
    CopyWorkshop workshop;
    VERIFY_RESULT(SampleImages::push(m_target->url(), u"mirror/app"_s, u"1.0-before"_s, {.content = u"old"_s}));
    VERIFY_RESULT(workshop.copy(from(u"team/app"_s), to(u"mirror/app"_s), u"1.0"_s, {.update = true, .backupTemplate = u"{{ .Tag }}-before"_s}));
    QCOMPARE(digestAt(to(u"mirror/app"_s), u"1.0"_s), fresh);
    QCOMPARE(digestAt(to(u"mirror/app"_s), u"1.0-before"_s), old);
}

void TestImageCopier::sendsNothingForATemplateOfNoUse_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("it makes no tag") << u"{{ .Tag }}/old"_s;
    QTest::newRow("it makes the same tag") << u"{{ .Tag }}"_s;
    QTest::newRow("it is none") << u"{{ .Tag"_s;
    QTest::newRow("it wants a field that is not there") << u"{{ .Name }}"_s;
}

void TestImageCopier::sendsNothingForATemplateOfNoUse()
{
    QFETCH(const QString, pattern);
    QVERIFY(!push(m_source, u"team/app"_s, u"new"_s).isNull());
    const auto old = push(m_target, u"mirror/app"_s, u"old"_s);
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(u"team/app"_s), to(u"mirror/app"_s), u"1.0"_s, {.update = true, .backupTemplate = pattern});
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, core::ErrorKind::Usage);
    QVERIFY2(copied.error().message.contains(pattern), qPrintable(copied.error().message));
    QCOMPARE(workshop.tally, sync::CopyTally());
    QCOMPARE(digestAt(to(u"mirror/app"_s), u"1.0"_s), old);
}

void TestImageCopier::mountsWithinARegistry()
{
    const auto pushed = push(m_source, u"team/app"_s, u"new"_s);
    CuttingProxy proxy(m_source->address());
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(proxy.address() + u"/team/app"_s, proxy.address() + u"/mirror/app"_s, u"1.0"_s));
    QCOMPARE(digestAt(from(u"mirror/app"_s), u"1.0"_s), pushed);
    QCOMPARE(proxy.count("PUT", u"/blobs/"_s) + proxy.count("PATCH"), 0);
    QVERIFY(workshop.tally.mounted > 0);
    QCOMPARE(workshop.tally.needed, 0);
}

void TestImageCopier::sendsASharedBlobOnce_data()
{
    QTest::addColumn<bool>("isOneRepository");
    QTest::newRow("to one repository") << true;
    QTest::newRow("to a repository each") << false;
}

void TestImageCopier::sendsASharedBlobOnce()
{
    QFETCH(const bool, isOneRepository);
    constexpr int images = 30;
    CuttingProxy proxy(m_target->address());
    QList<core::Transfer> transfers;
    SampleImages samples({.url = m_source->url()});
    for (int i = 0; i < images; ++i) {
        const QString tag = u"1.%1"_s.arg(i);
        const SampleImage image{.created = u"2024-05-01T12:00:%1Z"_s.arg(i, 2, 10, QChar(u'0')), .size = 300 << 10};
        VERIFY_RESULT(samples.push(u"team/app"_s, {tag}, image));
        const QString path = isOneRepository ? u"/mirror/app"_s : u"/mirror/app%1"_s.arg(i);
        transfers += CopyWorkshop::transfer(from(u"team/app"_s), proxy.address() + path, tag);
    }
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copyAll(transfers));
    QCOMPARE(proxy.count("PATCH"), 1);
    QCOMPARE(proxy.count("PUT", u"/manifests/"_s), images);
    QVERIFY(proxy.bytesUp() < 600 << 10);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
    QCOMPARE(isOneRepository ? workshop.tally.mounted : workshop.tally.skipped, 0);
}

void TestImageCopier::copiesSomePlatforms()
{
    const auto pushed = SampleImages::push(m_source->url(), u"team/app"_s, u"1.0"_s,
                                           {.format = SampleImage::Format::Oci, .platforms = {u"linux/amd64"_s, u"linux/arm/v7"_s, u"linux/s390x"_s}});
    VERIFY_RESULT(pushed);
    CopyWorkshop workshop;
    const sync::SyncOptions options{.platforms = {{.os = u"linux"_s, .architecture = u"arm"_s, .variant = {}}}};
    const auto copied = workshop.copy(from(u"team/app"_s), to(u"mirror/app"_s), u"1.0"_s, options);
    VERIFY_RESULT(copied);
    QVERIFY(copied->digest != pushed->digest);
    QCOMPARE(digestAt(to(u"mirror/app"_s), u"1.0"_s), copied->digest);
    QCOMPARE(digestAt(to(u"mirror/app"_s), pushed->children.at(1).toString()), pushed->children.at(1));
    QVERIFY(digestAt(to(u"mirror/app"_s), pushed->children.at(0).toString()).isNull());
    QCOMPARE(core::Digest::ofBytes(readBack(to(u"mirror/app:1.0"_s))), copied->digest);
}

QTEST_GUILESS_MAIN(TestImageCopier)
#include "tst_imagecopier.moc"
