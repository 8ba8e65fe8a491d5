// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/manifest.h"
#include "support/result.h"

using namespace Qt::StringLiterals;
using namespace lstags;
using core::ManifestKind;

class TestManifest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsKind_data();
    void findsKind();
    void refuses_data();
    void refuses();
    void readsImage();
    void readsIndex();
    void makesTextPrintable();
    void addsUpSizes_data();
    void addsUpSizes();
    void readsAnnotation_data();
    void readsAnnotation();
    void readsDates_data();
    void readsDates();
    void refusesDates_data();
    void refusesDates();
    void knowsMediaTypes_data();
    void knowsMediaTypes();
    void asksForAllTypes();
};

namespace {

const QString ociIndex = u"application/vnd.oci.image.index.v1+json"_s;
const QString ociImage = u"application/vnd.oci.image.manifest.v1+json"_s;
const QString dockerList = u"application/vnd.docker.distribution.manifest.list.v2+json"_s;
const QString dockerImage = u"application/vnd.docker.distribution.manifest.v2+json"_s;
const QString schema1 = u"application/vnd.docker.distribution.manifest.v1+json"_s;
const QString signedSchema1 = u"application/vnd.docker.distribution.manifest.v1+prettyjws"_s;

QByteArray digestText(char digit)
{
    return "sha256:" + QByteArray(64, digit);
}

QByteArray descriptor(char digit, const QByteArray &size)
{
    return R"({"mediaType":"x/y","digest":")" + digestText(digit) + R"(","size":)" + size + '}';
}

QByteArray image(const QByteArray &fields = {})
{
    return R"({"schemaVersion":2,)" + fields + R"("config":)" + descriptor('c', "10") + R"(,"layers":[)" + descriptor('1', "20") + ','
        + descriptor('2', "30") + "]}";
}

QByteArray index(const QByteArray &fields = {})
{
    return R"({"schemaVersion":2,)" + fields + R"("manifests":[)" + descriptor('a', "100") + "]}";
}

QByteArray imageWithSizes(const QByteArray &config, const QByteArray &layer)
{
    return R"({"config":)" + descriptor('c', config) + R"(,"layers":[)" + descriptor('1', layer) + ',' + descriptor('2', layer) + "]}";
}

QByteArray mediaTypeField(const QString &mediaType)
{
    return R"("mediaType":")" + mediaType.toUtf8() + R"(",)";
}

QString isoText(const std::optional<QDateTime> &date)
{
    return date ? date->toString(Qt::ISODateWithMs) : QString();
}

} // namespace

void TestManifest::findsKind_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("mediaType");

    const auto row = [](const char *name, const QByteArray &body, const QString &contentType, ManifestKind kind, const QString &mediaType) {
        QTest::newRow(name) << body << contentType << int(kind) << mediaType;
    };
    row("an OCI image", image(mediaTypeField(ociImage)), ociImage, ManifestKind::Image, ociImage);
    row("a Docker image", image(mediaTypeField(dockerImage)), dockerImage, ManifestKind::Image, dockerImage);
    row("an OCI index", index(mediaTypeField(ociIndex)), ociIndex, ManifestKind::Index, ociIndex);
    row("a Docker manifest list", index(mediaTypeField(dockerList)), dockerList, ManifestKind::Index, dockerList);
    row("the header alone", image(), ociImage, ManifestKind::Image, ociImage);
    row("a header with parameters", image(), ociImage + u"; charset=utf-8"_s, ManifestKind::Image, ociImage);
    row("a header that differs in case from the body", image(mediaTypeField(ociImage)), ociImage.toUpper(), ManifestKind::Image, ociImage.toUpper());
    row("the body where the header is application/json", index(mediaTypeField(dockerList)), u"application/json"_s, ManifestKind::Index, dockerList);
    row("the body where the header is text/plain", image(mediaTypeField(dockerImage)), u"text/plain; charset=utf-8"_s, ManifestKind::Image, dockerImage);
    row("the body where there is no header", image(mediaTypeField(dockerImage)), QString(), ManifestKind::Image, dockerImage);
    row("the shape of an index where nothing is named", index(), u"application/json"_s, ManifestKind::Index, QString());
    row("the shape of an image where nothing is named", image(), QString(), ManifestKind::Image, QString());
    row("the shape of schema 1 where nothing is named", R"({"fsLayers":[]})", QString(), ManifestKind::Schema1, QString());
    row("schema 1", R"({"schemaVersion":1,"fsLayers":[]})", schema1, ManifestKind::Schema1, schema1);
    row("signed schema 1", R"({"schemaVersion":1,"fsLayers":[],"signatures":[]})", signedSchema1, ManifestKind::Schema1, signedSchema1);
    row("the shape of layers alone where nothing is named", R"({"layers":[]})", QString(), ManifestKind::Image, QString());
    row("what has no known shape", R"({"a":1})", QString(), ManifestKind::Unknown, QString());
    row("an empty object", "{}", u"application/json"_s, ManifestKind::Unknown, QString());
    row("an index without children", R"({"manifests":[]})", ociIndex, ManifestKind::Index, ociIndex);
    row("lists that are null", R"({"manifests":null})", ociIndex, ManifestKind::Index, ociIndex);
    row("an image without layers", R"({"config":)" + descriptor('c', "1") + '}', ociImage, ManifestKind::Image, ociImage);
    row("a byte order mark before the object", "\xef\xbb\xbf" + image(), ociImage, ManifestKind::Image, ociImage);
    row("of two media types the last counts", image(mediaTypeField(ociIndex) + mediaTypeField(ociImage)), QString(), ManifestKind::Image, ociImage);
    row("a media type of another type is none", image(R"("mediaType":7,)"), ociImage, ManifestKind::Image, ociImage);
}

void TestManifest::findsKind()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, contentType);
    const auto manifest = core::Manifest::parse(body, contentType);
    VERIFY_RESULT(manifest);
    QTEST(int(manifest->kind), "kind");
    QTEST(manifest->mediaType, "mediaType");
}

void TestManifest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("contentType");

    const auto row = [](const char *name, const QByteArray &body, const QString &contentType = ociImage) { QTest::newRow(name) << body << contentType; };
    const auto layer = [](const QByteArray &text) { return QByteArray(R"({"layers":[)" + text + "]}"); };
    row("nothing", {});
    row("no JSON", "<html>");
    row("an array", "[]");
    row("a number", "1");
    row("half an object", image().chopped(1));
    row("garbage behind the object", image() + "x");
    row("two objects", image() + image());
    row("a NUL byte", QByteArray("{\0}", 3));
    row("a NUL byte behind the object", image() + QByteArray(1, '\0'));
    row("UTF-16 with its byte order mark", QByteArray("\xff\xfe{\0}\0", 6));
    row("not a number where none is read", R"({"a":NaN})");
    row("an endless number", R"({"a":-Infinity})");
    row("of two lists of layers the last is broken", R"({"layers":[],"layers":[{}]})");
    row("bytes that are no UTF-8", "{\"a\":\"\xff\xfe\"}");
    row("nested without end", QByteArray(100000, '['));
    row("nested deeper than a parser goes", R"({"a":)" + QByteArray(100000, '[') + QByteArray(100000, ']') + '}');
    row("children and layers at once", R"({"manifests":[],"layers":[]})", ociIndex);
    row("children and a config at once", R"({"manifests":[],"config":{}})", ociIndex);
    row("children and layers at once without a type", R"({"manifests":[],"layers":[]})", QString());
    row("children and layers that are null", R"({"manifests":[],"layers":null})", ociIndex);
    row("the body calls itself something else", image(mediaTypeField(dockerImage)), ociImage);
    row("the body calls itself an index", image(mediaTypeField(ociIndex)), ociImage);
    row("the header calls an index an image", index(), ociImage);
    row("the header calls an image an index", image(), ociIndex);
    row("the header calls layers an index", R"({"layers":[]})", ociIndex);
    row("the header calls layers schema 1", R"({"layers":[]})", schema1);
    row("the header calls an index schema 1", index(), schema1);
    row("the body calls an image an index", image(mediaTypeField(ociIndex)), u"application/json"_s);
    row("a digest that is missing", layer(R"({"size":1})"));
    row("a digest that is no text", layer(R"({"digest":1,"size":1})"));
    row("a digest that is too short", layer(R"({"digest":"sha256:00","size":1})"));
    row("a digest with a path in it", layer(R"({"digest":"sha256:../../etc/passwd","size":1})"));
    row("a digest in capital letters", layer(R"({"digest":")" + digestText('A') + R"(","size":1})"));
    row("a digest by a weak algorithm", layer(R"({"digest":"md5:d41d8cd98f00b204e9800998ecf8427e","size":1})"));
    row("a size that is missing", layer(R"({"digest":")" + digestText('0') + R"("})"));
    row("a negative size", layer(descriptor('0', "-1")));
    row("a size that is text", layer(descriptor('0', R"("1")")));
    row("a size beyond all disks", layer(descriptor('0', "1125899906842625")));
    row("a size beyond 64 bits", layer(descriptor('0', "1e30")));
    row("a size that is no number", layer(descriptor('0', "NaN")));
    row("half a byte", layer(descriptor('0', "1.5")));
    row("half a byte of a config", imageWithSizes("0.5", "1"));
    row("half a byte of a child", R"({"manifests":[)" + descriptor('0', "1.5") + "]}", ociIndex);
    row("a layer that is text", layer(R"("x")"));
    row("a layer that is null", layer("null"));
    row("layers that are an object", R"({"layers":{}})");
    row("layers that are text", R"({"layers":"x"})");
    row("a config that is null", R"({"config":null,"layers":[]})");
    row("a config that is a list", R"({"config":[],"layers":[]})");
    row("children that are an object", R"({"manifests":{}})", ociIndex);
    row("a child without a digest", R"({"manifests":[{"size":1}]})", ociIndex);
    row("a child with a negative size", R"({"manifests":[)" + descriptor('0', "-5") + "]}", ociIndex);
    row("the second of two layers is broken", layer(descriptor('0', "1") + R"(,{"size":1})"));
}

void TestManifest::refuses()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, contentType);
    const auto manifest = core::Manifest::parse(body, contentType);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, core::ErrorKind::Protocol);
    QVERIFY(!manifest.error().message.isEmpty());
    QCOMPARE(core::printable(manifest.error().message), manifest.error().message);
}

void TestManifest::readsImage()
{
    const auto manifest = core::Manifest::parse(image(), ociImage);
    VERIFY_RESULT(manifest);
    QVERIFY(manifest->config);
    QCOMPARE(manifest->config->digest.bytes(), digestText('c'));
    QCOMPARE(manifest->config->mediaType, u"x/y"_s);
    QCOMPARE(manifest->config->size, 10);
    QCOMPARE(manifest->layers.size(), 2);
    QCOMPARE(manifest->layers[0].digest.bytes(), digestText('1'));
    QCOMPARE(manifest->layers[1].size, 30);
    QVERIFY(!manifest->layers[0].platform);
    QVERIFY(manifest->manifests.isEmpty());
}

void TestManifest::readsIndex()
{
    const QByteArray body = R"({"manifests":[{"digest":")" + digestText('a') + R"(","size":1,"platform":{"os":"linux","architecture":"arm","variant":"v7"}},)"
        R"({"digest":")" + digestText('b') + R"(","size":2,"platform":{"os":"unknown","architecture":"unknown"}},)"
        R"({"digest":")" + digestText('d') + R"(","size":3,"platform":"linux/amd64"}]})";
    const auto manifest = core::Manifest::parse(body, ociIndex);
    VERIFY_RESULT(manifest);
    QCOMPARE(manifest->manifests.size(), 3);
    QCOMPARE(manifest->manifests[0].platform.value().toString(), u"linux/arm/v7"_s);
    QCOMPARE(manifest->manifests[1].platform.value().toString(), QString());
    QVERIFY(!manifest->manifests[2].platform);
    QVERIFY(!manifest->config);
    QVERIFY(manifest->layers.isEmpty());
}

void TestManifest::makesTextPrintable()
{
    const QByteArray body = R"({"mediaType":"a\u001b[31m","manifests":[{"mediaType":"b\u202e","digest":")" + digestText('a')
        + R"(","size":1,"platform":{"os":"linux\n","architecture":"amd64\u0000","variant":"v\u200b8"}}]})";
    const auto manifest = core::Manifest::parse(body, QString());
    VERIFY_RESULT(manifest);
    QCOMPARE(manifest->mediaType, u"a\\u{001b}[31m"_s);
    QCOMPARE(manifest->manifests[0].mediaType, u"b\\u{202e}"_s);
    QCOMPARE(manifest->manifests[0].platform.value().toString(), u"linux\\u{000a}/amd64\\u{0000}/v\\u{200b}8"_s);
}

void TestManifest::addsUpSizes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("size"); // -1: not known

    const qint64 largest = qint64(1) << 50;
    QTest::newRow("config and layers of an image") << image() << qint64(60);
    QTest::newRow("an index says nothing of its size") << index() << qint64(-1);
    QTest::newRow("schema 1 says nothing of its size") << QByteArray(R"({"fsLayers":[]})") << qint64(-1);
    QTest::newRow("sizes of zero") << imageWithSizes("0", "0") << qint64(0);
    QTest::newRow("a size over 32 bits") << imageWithSizes("0", "4294967296") << qint64(8589934592);
    QTest::newRow("a sum beyond all disks stays below") << imageWithSizes("0", "1125899906842624") << largest;
}

void TestManifest::addsUpSizes()
{
    QFETCH(const QByteArray, body);
    const auto manifest = core::Manifest::parse(body, QString());
    VERIFY_RESULT(manifest);
    QTEST(manifest->contentSize().value_or(-1), "size");
}

void TestManifest::readsAnnotation_data()
{
    QTest::addColumn<QByteArray>("annotations");
    QTest::addColumn<QString>("created"); // null: none

    QTest::newRow("a date") << QByteArray(R"({"org.opencontainers.image.created":"2024-05-01T12:00:00Z"})") << u"2024-05-01T12:00:00.000Z"_s;
    QTest::newRow("a date of reproducible builds") << QByteArray(R"({"org.opencontainers.image.created":"1970-01-01T00:00:00Z"})") << QString();
    QTest::newRow("text that is no date") << QByteArray(R"({"org.opencontainers.image.created":"yesterday"})") << QString();
    QTest::newRow("a number") << QByteArray(R"({"org.opencontainers.image.created":1714564800})") << QString();
    QTest::newRow("other annotations") << QByteArray(R"({"created":"2024-05-01T12:00:00Z"})") << QString();
    QTest::newRow("annotations that are a list") << QByteArray("[]") << QString();
}

void TestManifest::readsAnnotation()
{
    QFETCH(const QByteArray, annotations);
    for (const QByteArray &body : {image(R"("annotations":)" + annotations + ','), index(R"("annotations":)" + annotations + ',')}) {
        const auto manifest = core::Manifest::parse(body, QString());
        VERIFY_RESULT(manifest);
        QTEST(isoText(manifest->created), "created");
    }
}

void TestManifest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");

    QTest::newRow("UTC") << u"2024-05-01T12:00:00Z"_s << u"2024-05-01T12:00:00.000Z"_s;
    QTest::newRow("milliseconds") << u"2024-05-01T12:00:00.123Z"_s << u"2024-05-01T12:00:00.123Z"_s;
    QTest::newRow("nanoseconds") << u"2024-05-01T12:00:00.123456789Z"_s << u"2024-05-01T12:00:00.123Z"_s;
    QTest::newRow("small letters") << u"2024-05-01t12:00:00z"_s << u"2024-05-01T12:00:00.000Z"_s;
    QTest::newRow("the last second of a day") << u"2024-05-01T23:59:59Z"_s << u"2024-05-01T23:59:59.000Z"_s;
    QTest::newRow("east of Greenwich") << u"2024-05-01T01:00:00+02:00"_s << u"2024-04-30T23:00:00.000Z"_s;
    QTest::newRow("west of Greenwich") << u"2024-05-01T12:00:00.5-07:30"_s << u"2024-05-01T19:30:00.500Z"_s;
    QTest::newRow("the 29th of February of a leap year") << u"2024-02-29T00:00:00Z"_s << u"2024-02-29T00:00:00.000Z"_s;
    QTest::newRow("the second day of 1970") << u"1970-01-02T00:00:00Z"_s << u"1970-01-02T00:00:00.000Z"_s;
    QTest::newRow("the last second of 1979") << u"1979-12-31T23:59:59Z"_s << u"1979-12-31T23:59:59.000Z"_s;
    QTest::newRow("the second day of 1980") << u"1980-01-02T00:00:00Z"_s << u"1980-01-02T00:00:00.000Z"_s;
    QTest::newRow("beyond 2038") << u"2040-01-01T00:00:00Z"_s << u"2040-01-01T00:00:00.000Z"_s;
}

void TestManifest::readsDates()
{
    QFETCH(const QString, text);
    const auto date = core::parseCreated(text);
    QVERIFY(date);
    QCOMPARE(date->timeSpec(), Qt::UTC);
    QTEST(isoText(date), "date");
}

void TestManifest::refusesDates_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"yesterday, in the afternoon"_s;
    QTest::newRow("the year 1") << u"0001-01-01T00:00:00Z"_s;
    QTest::newRow("the start of 1970") << u"1970-01-01T00:00:00Z"_s;
    QTest::newRow("the end of the first day of 1970") << u"1970-01-01T23:59:59Z"_s;
    QTest::newRow("the start of 1970 elsewhere") << u"1970-01-01T02:00:00+02:00"_s;
    QTest::newRow("the start of 1980") << u"1980-01-01T00:00:00Z"_s;
    QTest::newRow("the second after the start of 1980") << u"1980-01-01T00:00:01Z"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s;
    QTest::newRow("only a day") << u"2024-05-01"_s;
    QTest::newRow("without a zone") << u"2024-05-01T12:00:00"_s;
    QTest::newRow("a fraction without a zone") << u"2024-05-01T12:00:00.5"_s;
    QTest::newRow("a point without a fraction") << u"2024-05-01T12:00:00.Z"_s;
    QTest::newRow("a fraction behind a comma") << u"2024-05-01T12:00:00,5Z"_s;
    QTest::newRow("the 24th hour") << u"2024-05-01T24:00:00Z"_s;
    QTest::newRow("a zone without a colon") << u"2024-05-01T12:00:00+0200"_s;
    QTest::newRow("a zone without minutes") << u"2024-05-01T12:00:00+02"_s;
    QTest::newRow("a zone of 24 hours") << u"2024-05-01T12:00:00+24:00"_s;
    QTest::newRow("a zone of 60 minutes") << u"2024-05-01T12:00:00+02:60"_s;
    QTest::newRow("a blank for the T") << u"2024-05-01 12:00:00Z"_s;
    QTest::newRow("a line break behind the date") << u"2024-05-01T12:00:00Z\n"_s;
    QTest::newRow("digits of another script") << u"2024-05-01T12:00:0\u0660Z"_s;
    QTest::newRow("without seconds") << u"2024-05-01T12:00+02:00"_s;
    QTest::newRow("seconds since 1970") << u"1714564800.000000000"_s;
    QTest::newRow("the 30th of February") << u"2024-02-30T12:00:00Z"_s;
    QTest::newRow("the 13th month") << u"2024-13-01T12:00:00Z"_s;
    QTest::newRow("the 25th hour") << u"2024-05-01T25:00:00Z"_s;
    QTest::newRow("a date of HTTP") << u"Wed, 01 May 2024 12:00:00 GMT"_s;
    QTest::newRow("text behind the date") << u"2024-05-01T12:00:00Z and then"_s;
    QTest::newRow("longer than any date") << QString(u"2024-05-01T12:00:00."_s + QString(100, u'1') + u'Z');
}

void TestManifest::refusesDates()
{
    QFETCH(const QString, text);
    QCOMPARE(isoText(core::parseCreated(text)), QString());
}

void TestManifest::knowsMediaTypes_data()
{
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<int>("kind");

    QTest::newRow("an OCI index") << ociIndex << int(ManifestKind::Index);
    QTest::newRow("a Docker manifest list") << dockerList << int(ManifestKind::Index);
    QTest::newRow("an OCI image") << ociImage << int(ManifestKind::Image);
    QTest::newRow("a Docker image") << dockerImage << int(ManifestKind::Image);
    QTest::newRow("schema 1") << schema1 << int(ManifestKind::Schema1);
    QTest::newRow("signed schema 1") << signedSchema1 << int(ManifestKind::Schema1);
    QTest::newRow("case does not count") << ociImage.toUpper() << int(ManifestKind::Image);
    QTest::newRow("parameters are ignored") << QString(ociIndex + u" ; charset=utf-8; a=b"_s) << int(ManifestKind::Index);
    QTest::newRow("general JSON") << u"application/json"_s << int(ManifestKind::Unknown);
    QTest::newRow("nothing") << QString() << int(ManifestKind::Unknown);
    QTest::newRow("more behind it") << QString(ociImage + u"x"_s) << int(ManifestKind::Unknown);
}

void TestManifest::knowsMediaTypes()
{
    QFETCH(const QString, mediaType);
    QTEST(int(core::manifestKind(mediaType)), "kind");
}

void TestManifest::asksForAllTypes()
{
    const QByteArray accept = core::manifestAccept();
    for (const QString &type : {ociIndex, dockerList, ociImage, dockerImage})
        QVERIFY2(accept.contains(type.toLatin1()), qPrintable(type));
    QVERIFY(accept.indexOf(schema1.toLatin1()) > accept.indexOf(dockerImage.toLatin1()));
    QVERIFY(!accept.contains('\n'));
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
