// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "support/copyworkshop.h"
#endif
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace lstags;
using tests::CopyWorkshop;
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

private:
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

} // namespace

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

QTEST_GUILESS_MAIN(TestImageCopier)
#include "tst_imagecopier.moc"
