// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/imagediff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::TagChange;

namespace lstags::tests {

core::Digest digestOf(const QString &text)
{
    return core::Digest::ofBytes(text.toUtf8());
}

core::Descriptor blob(const QString &text, qint64 size)
{
    return {.mediaType = {}, .digest = digestOf(text), .size = size, .platform = {}};
}

core::Platform platformOf(const QString &text)
{
    return {.os = text.section(u'/', 0, 0), .architecture = text.section(u'/', 1, 1), .variant = text.section(u'/', 2, 2)};
}

/// "linux/amd64 base+app conf": the platform, the layers (100 bytes each; "base*" is "base" packed anew), what the config says (10 bytes).
core::ImageContent image(const QString &text)
{
    const QStringList words = text.split(u' ');
    core::ImageContent image;
    core::ImageConfig config;
    config.platform = platformOf(words.at(0));
    config.cmd = {words.at(2)};
    image.manifest.kind = core::ManifestKind::Image;
    const QStringList layers = words.at(1).split(u'+');
    for (const QString &layer : layers) {
        image.manifest.layers += blob(layer, 100);
        config.diffIds += digestOf(u"content of "_s + QString(layer).remove(u'*'));
        config.history += core::ImageConfig::Step{.created = {}, .createdBy = u"COPY "_s + layer, .comment = {}};
        config.history += core::ImageConfig::Step{.created = {}, .createdBy = u"ENV"_s, .comment = {}, .hasLayer = false};
    }
    image.manifest.config = blob(words.at(0) + words.at(2) + QString(words.at(1)).remove(u'*'), 10);
    image.descriptor = blob(text, 1);
    image.descriptor.platform = config.platform;
    image.config = config;
    return image;
}

/// "NAME: IMAGE, IMAGE": an index of 1,000 bytes; without a name the image itself. "@engine: IMAGE" is what an engine tells.
core::TagContent content(const QString &text)
{
    core::TagContent content;
    const QString name = text.contains(u':') ? text.section(u": "_s, 0, 0) : QString();
    const QStringList images = text.section(u": "_s, name.isEmpty() ? 0 : 1).split(u", "_s);
    for (const QString &each : images)
        content.images += image(each);
    if (name.isEmpty()) {
        content.descriptor = content.images.first().descriptor;
        content.manifest = content.images.first().manifest;
        return content;
    }
    content.descriptor = blob(text, 1000);
    content.manifest.kind = core::ManifestKind::Index;
    content.isEngine = name == u"@engine"_s;
    if (content.isEngine) {
        content.manifest = {};
        for (core::ImageContent &each : content.images) {
            each.manifest = {};
            each.descriptor = {};
            each.config->history.clear();
        }
    }
    return content;
}

class TestImageDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfATag_data();
    void tellsWhatBecameOfATag();
    void pairsPlatforms();
    void pairsWhatHasNoPlatform();
    void seesOtherAttestations();
    void alignsLayers_data();
    void alignsLayers();
    void namesWhatMadeALayer();
    void alignsConfigs();
    void knowsAttestations_data();
    void knowsAttestations();
};

void TestImageDiff::tellsWhatBecameOfATag_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<TagChange>("change");
    QTest::addColumn<qint64>("bytes");

    QTest::newRow("the same image") << u"linux/amd64 a c"_s << u"linux/amd64 a c"_s << TagChange::None << qint64(0);
    QTest::newRow("another layer on the same base is a rebuild: the layer, config and manifest go")
        << u"linux/amd64 base+new c2"_s << u"linux/amd64 base+old c1"_s << TagChange::Rebuild << qint64(111);
    QTest::newRow("the same layers in another order are a rebuild that sends no layer")
        << u"linux/amd64 a+b c2"_s << u"linux/amd64 b+a c1"_s << TagChange::Rebuild << qint64(11);
    QTest::newRow("other settings alone") << u"linux/amd64 a c2"_s << u"linux/amd64 a c1"_s << TagChange::Config << qint64(11);
    QTest::newRow("the same config in other blobs is packed anew, and all of it goes, for who sends blobs does not unpack them")
        << u"linux/amd64 a* c"_s << u"linux/amd64 a c"_s << TagChange::Packing << qint64(101);
    QTest::newRow("a new index around the same images sends the index alone")
        << u"new: linux/amd64 a c, linux/arm64 b c"_s << u"old: linux/amd64 a c, linux/arm64 b c"_s << TagChange::Index << qint64(1000);
    QTest::newRow("an index around the one image that is there") << u"new: linux/amd64 a c"_s << u"linux/amd64 a c"_s << TagChange::Index << qint64(1000);
    QTest::newRow("a platform came") << u"new: linux/amd64 a c, linux/arm64 b c"_s << u"old: linux/amd64 a c"_s << TagChange::Platforms << qint64(1111);
    QTest::newRow("a platform went") << u"new: linux/amd64 a c"_s << u"old: linux/amd64 a c, linux/arm64 b c"_s << TagChange::Platforms << qint64(1000);
    QTest::newRow("one of two platforms was rebuilt") << u"new: linux/amd64 a2 c2, linux/arm64 b c"_s
                                                       << u"old: linux/amd64 a1 c1, linux/arm64 b c"_s << TagChange::Rebuild << qint64(1111);
    QTest::newRow("the most of several changes counts") << u"new: linux/amd64 a c2, linux/arm64 b* c"_s
                                                         << u"old: linux/amd64 a c1, linux/arm64 b c"_s << TagChange::Config << qint64(1000 + 11 + 101);
    QTest::newRow("a layer of two platforms goes once") << u"new: linux/amd64 s c2, linux/arm64 s c2"_s
                                                         << u"old: linux/amd64 x c1, linux/arm64 y c1"_s << TagChange::Rebuild << qint64(1000 + 100 + 22);
    QTest::newRow("what another platform of the target has is not sent") << u"linux/amd64 b c2"_s << u"old: linux/amd64 a c, linux/arm64 b c"_s
                                                                          << TagChange::Rebuild << qint64(11);
    QTest::newRow("an engine has the platform with other settings") << u"new: linux/amd64 a c2, linux/arm64 b c"_s << u"@engine: linux/amd64 a c1"_s
                                                                     << TagChange::Config << qint64(1011);
    QTest::newRow("an engine lacks a layer") << u"new: linux/amd64 base+a c2, linux/arm64 b c"_s << u"@engine: linux/amd64 base c1"_s
                                              << TagChange::Rebuild << qint64(1111);
    QTest::newRow("an engine knows the content of a layer, however it was packed") << u"linux/amd64 base* c2"_s << u"@engine: linux/amd64 base c1"_s
                                                                                    << TagChange::Config << qint64(11);
    QTest::newRow("an engine has the very image") << u"new: linux/amd64 a c, linux/arm64 b c"_s << u"@engine: linux/amd64 a c"_s << TagChange::Index
                                                   << qint64(1001);
    QTest::newRow("an engine has a platform that went") << u"new: linux/arm64 b c"_s << u"@engine: linux/amd64 a c"_s << TagChange::Platforms << qint64(1000);
}

void TestImageDiff::tellsWhatBecameOfATag()
{
    QFETCH(const QString, source);
    QFETCH(const QString, target);
    const core::ImageDiff diff = core::diff(content(source), content(target));
    QTEST(diff.change, "change");
    QTEST(diff.bytesToSend, "bytes");
}

void TestImageDiff::pairsPlatforms()
{
    const core::ImageDiff diff = core::diff(content(u"new: linux/amd64 a2 c2, linux/arm64 b c, linux/s390x s c"_s),
                                            content(u"old: linux/arm64 b c, linux/386 x c, linux/amd64 a1 c1"_s));
    const QList<core::PlatformDiff> expected{
        {.platform = u"linux/amd64"_s, .source = 0, .target = 2, .change = core::ImageChange::Layers},
        {.platform = u"linux/arm64"_s, .source = 1, .target = 0, .change = core::ImageChange::None},
        {.platform = u"linux/s390x"_s, .source = 2, .target = -1},
        {.platform = u"linux/386"_s, .source = -1, .target = 1},
    };
    QVERIFY(diff.platforms == expected);
    QCOMPARE(diff.platforms.at(2).side(), core::Side::Source);
    QCOMPARE(diff.platforms.at(3).side(), core::Side::Target);
}

// As Windows images have several of one platform, that of the same digest first.
void TestImageDiff::pairsWhatHasNoPlatform()
{
    const core::ImageDiff diff = core::diff(content(u"new: windows/amd64 a c, windows/amd64 b c"_s), content(u"old: windows/amd64 b c, windows/amd64 x c"_s));
    QCOMPARE(diff.platforms.size(), 2);
    QCOMPARE(diff.platforms.at(0).target, 0);
    QCOMPARE(diff.platforms.at(1).target, 1);
}

void TestImageDiff::seesOtherAttestations()
{
    core::TagContent source = content(u"new: linux/amd64 a c"_s);
    core::TagContent target = content(u"old: linux/amd64 a c"_s);
    QVERIFY(!core::diff(source, target).attestationsDiffer);
    source.attestations = {blob(u"provenance"_s, 1)};
    QVERIFY(core::diff(source, target).attestationsDiffer);
    target.attestations = source.attestations;
    QVERIFY(!core::diff(source, target).attestationsDiffer);
}

void TestImageDiff::alignsLayers_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("layers"); // "=" at both, "~" packed anew, "+" at the source, "-" at the target

    QTest::newRow("what only the target has comes last") << u"linux/amd64 base+new c"_s << u"linux/amd64 base+old c"_s << u"=base +new -old"_s;
    QTest::newRow("packed anew is the same content") << u"linux/amd64 base* c"_s << u"linux/amd64 base c"_s << u"~base*"_s;
    QTest::newRow("no target") << u"linux/amd64 a+b c"_s << QString() << u"+a +b"_s;
    QTest::newRow("no source") << QString() << u"linux/amd64 a+b c"_s << u"-a -b"_s;
}

void TestImageDiff::alignsLayers()
{
    QFETCH(const QString, source);
    QFETCH(const QString, target);
    const core::ImageContent here = source.isEmpty() ? core::ImageContent() : image(source);
    const core::ImageContent there = target.isEmpty() ? core::ImageContent() : image(target);
    QStringList texts;
    const QList<core::LayerDiff> layers = core::layerDiff(source.isEmpty() ? nullptr : &here, target.isEmpty() ? nullptr : &there);
    for (const core::LayerDiff &layer : layers) {
        const QChar sign = layer.isRepacked ? u'~' : layer.side == core::Side::Both ? u'=' : layer.side == core::Side::Source ? u'+' : u'-';
        const QString name = layer.createdBy.section(u' ', 1);
        QCOMPARE(layer.digest, digestOf(name));
        QCOMPARE(layer.size, std::optional<qint64>(100));
        texts += sign + name;
    }
    QTEST(texts.join(u' '), "layers");
}

void TestImageDiff::namesWhatMadeALayer()
{
    core::ImageContent some = image(u"linux/amd64 a+b c"_s);
    QCOMPARE(some.createdBy(0), u"COPY a"_s);
    QCOMPARE(some.createdBy(1), u"COPY b"_s);
    QCOMPARE(some.createdBy(2), QString());
    some.config->history.removeFirst();
    QVERIFY(some.createdBy(0).isNull()); // one step is missing, who knows which
    some.config->diffIds.removeFirst();
    QVERIFY(some.diffId(0).isNull());
}

void TestImageDiff::alignsConfigs()
{
    core::ImageConfig source;
    source.user = u"app"_s;
    source.cmd = {u"serve"_s, u"-v"_s};
    source.env = {u"A=1"_s, u"EMPTY="_s, u"NEW=x=y"_s};
    source.ports = {u"80/tcp"_s};
    core::ImageConfig target;
    target.cmd = {u"serve"_s};
    target.env = {u"A=1"_s, u"OLD=1"_s};
    target.labels = {{u"gone"_s, u""_s}};
    QStringList texts;
    const QList<core::ConfigDiff> lines = core::configDiff(&source, &target);
    for (const core::ConfigDiff &line : lines)
        texts += u"%1 %2: %3 | %4%5"_s.arg(int(line.field)).arg(line.name, line.source.isNull() ? u"-"_s : line.source,
                                                               line.target.isNull() ? u"-"_s : line.target, line.isSame() ? u" ="_s : QString());
    QCOMPARE(texts, (QStringList{u"2 : app | -"_s, u"5 : serve -v | serve"_s, u"7 A: 1 | 1 ="_s, u"7 EMPTY:  | -"_s, u"7 NEW: x=y | -"_s,
                                 u"7 OLD: - | 1"_s, u"8 80/tcp: 80/tcp | -"_s, u"10 gone: - | "_s}));
    QVERIFY(core::configDiff(nullptr, nullptr).isEmpty());
    QCOMPARE(core::configDiff(nullptr, &target).size(), 4);
}

void TestImageDiff::knowsAttestations_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("annotation");
    QTest::addColumn<bool>("is");
    QTest::newRow("an image") << u"linux/amd64"_s << QString() << false;
    QTest::newRow("without a platform it may be one") << QString() << QString() << false;
    QTest::newRow("for no platform") << u"unknown/unknown"_s << QString() << true;
    QTest::newRow("one that says so") << u"linux/amd64"_s << u"vnd.docker.reference.type"_s << true;
}

void TestImageDiff::knowsAttestations()
{
    QFETCH(const QString, platform);
    QFETCH(const QString, annotation);
    core::Descriptor child = blob(u"x"_s, 1);
    if (!platform.isEmpty())
        child.platform = platformOf(platform);
    if (!annotation.isEmpty())
        child.annotations.insert(annotation, u"attestation-manifest"_s);
    QTEST(core::isAttestation(child), "is");
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestImageDiff)
#include "tst_imagediff.moc"
