// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/imagelist.h"
#include "support/result.h"

using namespace Qt::StringLiterals;
using namespace lstags;

class TestImageList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnImage();
    void readsTags_data();
    void readsTags();
    void readsDigests_data();
    void readsDigests();
    void readsDates_data();
    void readsDates();
    void readsSizes_data();
    void readsSizes();
    void makesTheIdPrintable();
    void takesOddImages_data();
    void takesOddImages();
    void refuses_data();
    void refuses();
    void readsEvents_data();
    void readsEvents();
    void readsEventsAtEveryCut();
    void skipsLongLines_data();
    void skipsLongLines();
    void skipsLongObjects();
    void waitsForTheEndOfALine();
};

namespace {

QByteArray digestText(char digit)
{
    return "sha256:" + QByteArray(64, digit);
}

QByteArray imageEvent(const QByteArray &action, const QByteArray &actor)
{
    return R"({"Type":"image","Action":")" + action + R"(","Actor":{"ID":")" + actor + R"("},"time":1714564800})";
}

/// "pull alpine, tag busybox": what a test compares.
QString shown(const QList<engine::ImageEvent> &events)
{
    QStringList texts;
    for (const engine::ImageEvent &event : events)
        texts += event.actor.isEmpty() ? event.action : QString(event.action + u' ' + event.actor);
    return texts.join(u", "_s);
}

QString eventsOf(const QByteArray &stream)
{
    engine::EventReader reader;
    return shown(reader.feed(stream));
}

core::Result<engine::Image> firstImage(const QByteArray &fields)
{
    const auto images = engine::parseImages("[{" + fields + "}]");
    if (!images)
        return tl::unexpected(images.error());
    return images->size() == 1 ? core::Result<engine::Image>(images->first()) : core::fail(core::ErrorKind::Protocol, u"Not one image."_s);
}

} // namespace

void TestImageList::readsAnImage()
{
    const auto images = engine::parseImages(R"([{"Containers":-1,"Created":1714564800,"Id":")" + digestText('1') + R"(","Labels":null,"ParentId":"",)"
        R"("RepoDigests":["alpine@)" + digestText('a') + R"("],"RepoTags":["alpine:3.20","alpine:latest"],"SharedSize":-1,"Size":7738871},)"
        R"({"Id":")" + digestText('2') + R"("}])");
    VERIFY_RESULT(images);
    QCOMPARE(images->size(), 2);
    const engine::Image &image = images->first();
    QCOMPARE(image.id, QString::fromLatin1(digestText('1')));
    QCOMPARE(image.tags, (QStringList{u"alpine:3.20"_s, u"alpine:latest"_s}));
    QCOMPARE(image.digests.size(), 1);
    QCOMPARE(image.digests[0].bytes(), digestText('a'));
    QCOMPARE(image.created.value().toString(Qt::ISODate), u"2024-05-01T12:00:00Z"_s);
    QCOMPARE(image.size, 7738871);
    QCOMPARE(images->last(), engine::Image{.id = QString::fromLatin1(digestText('2'))});
}

void TestImageList::readsTags_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<QStringList>("read");

    QTest::newRow("null") << QByteArray("null") << QStringList();
    QTest::newRow("an empty list") << QByteArray("[]") << QStringList();
    QTest::newRow("<none>:<none> is no tag") << QByteArray(R"(["<none>:<none>"])") << QStringList();
    QTest::newRow("a name without a tag is no tag") << QByteArray(R"(["alpine:<none>","alpine:3"])") << QStringList{u"alpine:3"_s};
    QTest::newRow("of several repositories") << QByteArray(R"(["alpine:3","quay.io/a/b:v1","localhost:5000/c:x"])")
                                             << QStringList{u"alpine:3"_s, u"quay.io/a/b:v1"_s, u"localhost:5000/c:x"_s};
    QTest::newRow("what is no text is left out") << QByteArray(R"([1,null,"",{},"alpine:3"])") << QStringList{u"alpine:3"_s};
    QTest::newRow("what holds control characters is left out") << QByteArray(R"(["a\u001b[2J:1","a\n:2","a\u202e:3","alpine:3"])") << QStringList{u"alpine:3"_s};
    QTest::newRow("what holds a zero byte is left out") << QByteArray("[\"a\0:1\",\"alpine:3\"]", 19) << QStringList{u"alpine:3"_s};
    QTest::newRow("text for a list") << QByteArray(R"("alpine:3")") << QStringList();
}

void TestImageList::readsTags()
{
    QFETCH(const QByteArray, tags);
    const auto image = firstImage(R"("RepoTags":)" + tags);
    VERIFY_RESULT(image);
    QTEST(image->tags, "read");
}

void TestImageList::readsDigests_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("digits"); // each stands for the digest of 64 of it

    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &digits) { QTest::newRow(name) << fields << digits; };
    const auto named = [](const QByteArray &repository, char digit) { return QByteArray('"' + repository + '@' + digestText(digit) + '"'); };
    row("null", R"("RepoDigests":null)", "");
    row("an empty list", R"("RepoDigests":[])", "");
    row("one", R"("RepoDigests":[)" + named("alpine", 'a') + ']', "a");
    row("of several repositories", R"("RepoDigests":[)" + named("alpine", 'a') + ',' + named("quay.io/a/b", 'b') + ']', "ab");
    row("of a registry with a port", R"("RepoDigests":[)" + named("localhost:5000/a", 'a') + ']', "a");
    row("the same under two names, once", R"("RepoDigests":[)" + named("alpine", 'a') + ',' + named("mirror/alpine", 'a') + ']', "a");
    row("repeated, once", R"("RepoDigests":[)" + named("alpine", 'a') + ',' + named("alpine", 'a') + ']', "a");
    row("<none>", R"("RepoDigests":["<none>@<none>"])", "");
    row("without a name", R"("RepoDigests":[")" + digestText('a') + R"("])", "a");
    row("too short", R"("RepoDigests":["alpine@sha256:abc"])", "");
    row("without a digest", R"("RepoDigests":["alpine","alpine@","@",""])", "");
    row("what is no text is left out", R"("RepoDigests":[1,null,[],)" + named("alpine", 'a') + ']', "a");
    row("an object for a list", R"("RepoDigests":{"a":"b"})", "");
    row("the descriptor of the containerd store", R"("RepoDigests":[],"Descriptor":{"mediaType":"x","digest":")" + digestText('d') + R"(","size":1})", "d");
    row("the descriptor comes last", R"("RepoDigests":[)" + named("alpine", 'a') + R"(],"Descriptor":{"digest":")" + digestText('d') + R"("})", "ad");
    row("the descriptor repeats a digest", R"("RepoDigests":[)" + named("alpine", 'a') + R"(],"Descriptor":{"digest":")" + digestText('a') + R"("})", "a");
    row("a descriptor that is null", R"("Descriptor":null)", "");
    row("the id is no digest", R"("Id":")" + digestText('1') + '"', "");
}

void TestImageList::readsDigests()
{
    QFETCH(const QByteArray, fields);
    const auto image = firstImage(fields);
    VERIFY_RESULT(image);
    QByteArray digits;
    for (const core::Digest &digest : image->digests) {
        QCOMPARE(digest.bytes(), digestText(digest.bytes().back()));
        digits += digest.bytes().back();
    }
    QTEST(digits, "digits");
}

void TestImageList::readsDates_data()
{
    QTest::addColumn<QByteArray>("created");
    QTest::addColumn<QString>("date"); // null: none

    QTest::newRow("seconds since 1970") << QByteArray("1714564800") << u"2024-05-01T12:00:00Z"_s;
    QTest::newRow("beyond 2038") << QByteArray("2208988800") << u"2040-01-01T00:00:00Z"_s;
    QTest::newRow("zero") << QByteArray("0") << QString();
    QTest::newRow("negative") << QByteArray("-62135596800") << QString();
    QTest::newRow("beyond the year 9999") << QByteArray("253402300800") << QString();
    QTest::newRow("beyond 64 bits") << QByteArray("1e30") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("text, as of one image") << QByteArray(R"("2024-05-01T12:00:00.123456789Z")") << u"2024-05-01T12:00:00Z"_s;
    QTest::newRow("text that is no date") << QByteArray(R"("yesterday")") << QString();
}

void TestImageList::readsDates()
{
    QFETCH(const QByteArray, created);
    const auto image = firstImage(R"("Created":)" + created);
    VERIFY_RESULT(image);
    QTEST(image->created ? image->created->toString(Qt::ISODate) : QString(), "date");
}

void TestImageList::readsSizes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("size");

    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("over 32 bits") << QByteArray("5000000000") << qint64(5000000000);
    QTest::newRow("as large as a disk may be") << QByteArray("1125899906842624") << (qint64(1) << 50);
    QTest::newRow("beyond all disks") << QByteArray("1125899906842625") << qint64(0);
    QTest::newRow("the largest of 64 bits") << QByteArray("9223372036854775807") << qint64(0);
    QTest::newRow("beyond 64 bits") << QByteArray("1e300") << qint64(0);
    QTest::newRow("far below zero") << QByteArray("-1e300") << qint64(0);
    QTest::newRow("half a byte") << QByteArray("1.5") << qint64(0);
    QTest::newRow("not known") << QByteArray("-1") << qint64(0);
    QTest::newRow("text") << QByteArray(R"("12")") << qint64(0);
    QTest::newRow("null") << QByteArray("null") << qint64(0);
}

void TestImageList::readsSizes()
{
    QFETCH(const QByteArray, text);
    const auto image = firstImage(R"("Size":)" + text);
    VERIFY_RESULT(image);
    QTEST(image->size, "size");
}

void TestImageList::makesTheIdPrintable()
{
    const auto image = firstImage(R"("Id":"a\u001b[31m\u202e")");
    VERIFY_RESULT(image);
    QCOMPARE(image->id, u"a\\u{001b}[31m\\u{202e}"_s);
}

void TestImageList::takesOddImages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an object without fields") << QByteArray("[{}]");
    QTest::newRow("unknown fields") << QByteArray(R"([{"Manifests":[{"ID":"x"}],"VirtualSize":5}])");
    QTest::newRow("what is no object is left out") << QByteArray(R"([1,null,"x",[],{}])");
    QTest::newRow("a byte order mark before the list") << QByteArray("\xef\xbb\xbf[{}]");
    QTest::newRow("of two fields of one name the last counts") << QByteArray(R"([{"Id":"a","Size":5,"Id":"","Size":0}])");
    QTest::newRow("every field null") << QByteArray(R"([{"Id":null,"RepoTags":null,"RepoDigests":null,"Created":null,"Size":null,"Descriptor":null}])");
    QTest::newRow("every field of another type") << QByteArray(R"([{"Id":1,"RepoTags":"a","RepoDigests":5,"Created":[],"Size":{},"Descriptor":"x"}])");
}

void TestImageList::takesOddImages()
{
    QFETCH(const QByteArray, body);
    const auto images = engine::parseImages(body);
    VERIFY_RESULT(images);
    QCOMPARE(*images, QList<engine::Image>{engine::Image()});
}

void TestImageList::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an error of the engine") << QByteArray(R"({"message":"client version 1.20 is too old"})");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a page") << QByteArray("<html></html>");
    QTest::newRow("half a list") << QByteArray(R"([{"Id":"a"},)");
    QTest::newRow("garbage behind the list") << QByteArray("[]x");
    QTest::newRow("nested without end") << QByteArray(100000, '[');
    QTest::newRow("bytes that are no UTF-8") << QByteArray("[{\"Id\":\"\xff\"}]");
    QTest::newRow("not a number") << QByteArray(R"([{"Size":NaN}])");
    QTest::newRow("an endless number") << QByteArray(R"([{"Created":-Infinity}])");
    QTest::newRow("a zero byte behind the list") << QByteArray("[]\0", 3);
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
    QTest::newRow("UTF-16 with its byte order mark") << QByteArray("\xff\xfe[\0]\0", 6);
}

void TestImageList::refuses()
{
    QFETCH(const QByteArray, body);
    const auto images = engine::parseImages(body);
    QVERIFY(!images);
    QCOMPARE(images.error().kind, core::ErrorKind::Protocol);
    QVERIFY(!images.error().message.isEmpty());
    const auto none = engine::parseImages("[]");
    VERIFY_RESULT(none);
    QVERIFY(none->isEmpty());
}

void TestImageList::readsEvents_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("events");

    const auto row = [](const char *name, const QByteArray &stream, const QString &events) { QTest::newRow(name) << stream << events; };
    row("nothing", "", QString());
    row("one", imageEvent("pull", "alpine:3") + '\n', u"pull alpine:3"_s);
    row("several", imageEvent("pull", "a") + '\n' + imageEvent("tag", "b") + '\n' + imageEvent("untag", "c") + '\n' + imageEvent("delete", "d") + '\n',
        u"pull a, tag b, untag c, delete d"_s);
    row("line ends of Windows", imageEvent("load", "a") + "\r\n" + imageEvent("import", "b") + "\r\n", u"load a, import b"_s);
    row("one behind the other", imageEvent("pull", "a") + imageEvent("tag", "b") + '\n', u"pull a, tag b"_s);
    row("one behind the other with blanks between", imageEvent("pull", "a") + "  " + imageEvent("tag", "b") + '\n', u"pull a, tag b"_s);
    row("the next begins before a line ends", imageEvent("pull", "a") + imageEvent("tag", "b").first(1), u"pull a"_s);
    row("braces and quotes in a text are text", imageEvent("pull", R"(}{\"}{\\)") + imageEvent("tag", "b") + '\n', u"pull }{\"}{\\, tag b"_s);
    row("a list of objects is one thing", '[' + imageEvent("pull", "a") + ',' + imageEvent("tag", "b") + ']' + imageEvent("untag", "c") + '\n', u"untag c"_s);
    row("an object behind garbage", "x}]" + imageEvent("pull", "a") + '\n', u"pull a"_s);
    row("a text without an end ends with its line", "{\"a\n" + imageEvent("pull", "a") + '\n', u"pull a"_s);
    row("empty lines between", "\n\n" + imageEvent("pull", "a") + "\n\n", u"pull a"_s);
    row("events of containers are not ours", R"({"Type":"container","Action":"start","Actor":{"ID":"x"}})" "\n" + imageEvent("tag", "a") + '\n', u"tag a"_s);
    row("the old form has a status and no type", R"({"status":"pull"})" "\n", u"pull"_s);
    row("the new form is read before the old one", R"({"status":"old","Type":"image","Action":"tag","Actor":{"ID":"a"}})" "\n", u"tag a"_s);
    row("an event without an actor", R"({"Type":"image","Action":"prune"})" "\n", u"prune"_s);
    row("an event without an action is none", R"({"Type":"image","Actor":{"ID":"a"}})" "\n", QString());
    row("a line that is no JSON is skipped", "garbage\n" + imageEvent("pull", "a") + '\n', u"pull a"_s);
    row("half an object is skipped", imageEvent("pull", "a").chopped(3) + '\n' + imageEvent("tag", "b") + '\n', u"tag b"_s);
    row("other JSON is skipped", "[]\n1\nnull\n\"x\"\n{}\n", QString());
    row("an actor of another type", R"({"Type":"image","Action":"pull","Actor":"a"})" "\n", u"pull"_s);
    row("control characters", R"({"Type":"image","Action":"pu\u001bll","Actor":{"ID":"a\n\u202e"}})" "\n", u"pu\\u{001b}ll a\\u{000a}\\u{202e}"_s);
    row("a NUL byte", QByteArray("{\0}\n", 4) + imageEvent("pull", "a") + '\n', u"pull a"_s);
}

void TestImageList::readsEvents()
{
    QFETCH(const QByteArray, stream);
    QTEST(eventsOf(stream), "events");
}

void TestImageList::readsEventsAtEveryCut()
{
    const QByteArray stream = imageEvent("pull", "\u00e4lpine:3") + "\r\n\nx\n" + imageEvent("tag", "b") + '\n' + imageEvent("delete", "c") + '\n'
        + imageEvent("load", R"(\"{)") + imageEvent("import", "e") + '\n';
    const QString expected = u"pull \u00e4lpine:3, tag b, delete c, load \"{, import e"_s;
    QCOMPARE(eventsOf(stream), expected);
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        engine::EventReader reader;
        QList<engine::ImageEvent> events = reader.feed(QByteArrayView(stream).first(cut));
        events += reader.feed(QByteArrayView(stream).sliced(cut));
        QCOMPARE(shown(events), expected);
    }
    engine::EventReader byteByByte;
    QList<engine::ImageEvent> events;
    for (qsizetype i = 0; i < stream.size(); ++i)
        events += byteByByte.feed(QByteArrayView(stream).sliced(i, 1));
    QCOMPARE(shown(events), expected);
}

void TestImageList::skipsLongLines_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("events");
    QTest::newRow("a line of 1 MiB is read") << (1 << 20) << u"pull a, tag b"_s;
    QTest::newRow("a line of a byte more is skipped whole") << (1 << 20) + 1 << u"tag b"_s;
    QTest::newRow("a line of 2 MiB is skipped whole") << (2 << 20) << u"tag b"_s;
    QTest::newRow("a line of 5 MiB is skipped whole") << (5 << 20) << u"tag b"_s;
}

void TestImageList::skipsLongLines()
{
    QFETCH(const int, length);
    const QByteArray stream = imageEvent("pull", "a").leftJustified(length, ' ') + '\n' + imageEvent("tag", "b") + '\n';
    QTEST(eventsOf(stream), "events");
    engine::EventReader reader;
    QList<engine::ImageEvent> events;
    for (qsizetype at = 0; at < stream.size(); at += 65536)
        events += reader.feed(QByteArrayView(stream).sliced(at, std::min<qsizetype>(65536, stream.size() - at)));
    QTEST(shown(events), "events");
}

void TestImageList::skipsLongObjects()
{
    const QByteArray large = imageEvent("pull", QByteArray(1 << 20, 'a'));
    QCOMPARE(eventsOf(large + imageEvent("tag", "b") + '\n'), u"tag b"_s);
    QCOMPARE(eventsOf(imageEvent("tag", "b") + large + imageEvent("untag", "c") + '\n'), u"tag b, untag c"_s);
    QCOMPARE(eventsOf(imageEvent("tag", "b").repeated(20000) + '\n').count(u"tag b"_s), 20000); // over 1 MiB together
}

void TestImageList::waitsForTheEndOfALine()
{
    engine::EventReader reader;
    QVERIFY(reader.feed(QByteArray(imageEvent("pull", "a").chopped(1))).isEmpty());
    QVERIFY(reader.feed({}).isEmpty());
    QCOMPARE(shown(reader.feed("}\n")), u"pull a"_s);
    QVERIFY(reader.feed("\n").isEmpty());
}

QTEST_GUILESS_MAIN(TestImageList)
#include "tst_imagelist.moc"
