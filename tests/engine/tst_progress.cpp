// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/progress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::ErrorKind;
using engine::LayerProgress;
using engine::ProgressReader;
using engine::Transfer;
using Phase = LayerProgress::Phase;

class TestProgress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPull();
    void readsAPush();
    void readsPodman();
    void readsTheSameAtEveryCut_data();
    void readsTheSameAtEveryCut();
    void tellsWhetherAPullIsDone_data();
    void tellsWhetherAPullIsDone();
    void tellsWhetherAPushIsDone_data();
    void tellsWhetherAPushIsDone();
    void findsErrors_data();
    void findsErrors();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
    void showsNoSecretOfAnError();
    void countsALayer_data();
    void countsALayer();
    void addsLayersUp();
    void skipsWhatIsTooLong_data();
    void skipsWhatIsTooLong();
    void boundsTheLayers();
    void makesTextsPrintable();
    void tellsWhatHasChanged();
};

namespace {

const QByteArray digestA = "sha256:" + QByteArray(64, 'a');
const QByteArray digestB = "sha256:" + QByteArray(64, 'b');

QByteArray status(const QByteArray &text)
{
    return R"({"status":")" + text + "\"}\r\n";
}

QByteArray layer(const QByteArray &id, const QByteArray &text, const QByteArray &detail = {})
{
    return R"({"status":")" + text + R"(","progressDetail":{)" + detail + R"(},"progress":"[=>  ] 1B/2B","id":")" + id + "\"}\r\n";
}

QByteArray bytes(int current, int total)
{
    return R"("current":)" + QByteArray::number(current) + R"(,"total":)" + QByteArray::number(total);
}

QByteArray failure(const QByteArray &text)
{
    return R"({"errorDetail":{"message":")" + text + R"("},"error":")" + text + "\"}\r\n";
}

const QByteArray digestLine = status("Digest: " + digestA);
const QByteArray doneLine = status("Status: Downloaded newer image for alpine:3");
const QByteArray pushedLine = status("3: digest: " + digestB + " size: 528");
const QByteArray auxLine = R"({"progressDetail":{},"aux":{"Tag":"3","Digest":")" + digestB + "\",\"Size\":527}}\r\n";

/// As dockerd 20.10 sends it.
const QByteArray pullStream = R"({"status":"Pulling from library/alpine","id":"3"})" "\r\n" + layer("6d5f06e64882", "Pulling fs layer")
    + layer("d8649f131794", "Pulling fs layer") + layer("0ffabfbd56c0", "Already exists") + layer("6d5f06e64882", "Downloading", bytes(36445, 3001089))
    + layer("6d5f06e64882", "Verifying Checksum") + layer("6d5f06e64882", "Download complete") + layer("d8649f131794", "Download complete")
    + layer("6d5f06e64882", "Extracting", bytes(32768, 3001089)) + layer("d8649f131794", "Extracting", bytes(100, 100))
    + layer("6d5f06e64882", "Pull complete") + layer("d8649f131794", "Pull complete") + digestLine + doneLine;

const QByteArray pushStream = status("The push refers to repository [127.0.0.1:5000/a]") + layer("a5c0a1639579", "Preparing")
    + layer("b5c0a1639579", "Layer already exists") + layer("a5c0a1639579", "Pushing", bytes(33280, 3000014))
    + layer("a5c0a1639579", "Pushing", bytes(3001856, 3000014)) + layer("a5c0a1639579", "Pushed") + pushedLine + auxLine;

ProgressReader readerOf(const QByteArray &stream, Transfer transfer = Transfer::Pull)
{
    ProgressReader reader(transfer);
    reader.feed(stream);
    reader.finish();
    return reader;
}

/// "Moving 5/10": what a test compares.
QString shown(const LayerProgress &layer)
{
    static const QMap<Phase, QString> names{{Phase::Waiting, u"Waiting"_s}, {Phase::Moving, u"Moving"_s}, {Phase::Unpacking, u"Unpacking"_s},
                                            {Phase::Done, u"Done"_s}, {Phase::Present, u"Present"_s}};
    return u"%1 %2/%3"_s.arg(names.value(layer.phase)).arg(layer.current).arg(layer.total);
}

QString shown(const ProgressReader &reader)
{
    QStringList parts;
    for (const LayerProgress &layer : reader.progress().layers)
        parts += layer.id + u' ' + layer.status + u' ' + shown(layer);
    parts += reader.progress().status;
    parts += reader.isClosed() ? u"closed"_s : u"open"_s;
    parts += reader.digest().toString() + u' ' + QString::number(reader.size()) + u' ' + reader.lastComplete();
    if (reader.error())
        parts += reader.error()->message;
    return parts.join(u'\n');
}

} // namespace

void TestProgress::readsAPull()
{
    const ProgressReader reader = readerOf(pullStream);
    QVERIFY(!reader.error());
    QVERIFY(reader.isClosed());
    QCOMPARE(reader.digest().bytes(), digestA);
    QCOMPARE(reader.progress().status, u"Status: Downloaded newer image for alpine:3"_s);
    const QList<LayerProgress> expected{
        {.id = u"6d5f06e64882"_s, .status = u"Pull complete"_s, .phase = Phase::Done, .current = 3001089, .total = 3001089},
        {.id = u"d8649f131794"_s, .status = u"Pull complete"_s, .phase = Phase::Done, .current = 100, .total = 100},
        {.id = u"0ffabfbd56c0"_s, .status = u"Already exists"_s, .phase = Phase::Present}};
    QCOMPARE(reader.progress().layers, expected);
}

void TestProgress::readsAPush()
{
    const ProgressReader reader = readerOf(pushStream, Transfer::Push);
    QVERIFY(!reader.error());
    QVERIFY(reader.isClosed());
    QCOMPARE(reader.digest().bytes(), digestB);
    QCOMPARE(reader.size(), 527);
    const QList<LayerProgress> expected{
        {.id = u"a5c0a1639579"_s, .status = u"Pushed"_s, .phase = Phase::Done, .current = 3001856, .total = 3001856},
        {.id = u"b5c0a1639579"_s, .status = u"Layer already exists"_s, .phase = Phase::Present}};
    QCOMPARE(reader.progress().layers, expected);
}

// Podman 4 has no closing status of a pull, and no aux of a push.
void TestProgress::readsPodman()
{
    const ProgressReader pulled = readerOf(layer("6d5f06e64882", "Pulling fs layer") + layer("6d5f06e64882", "Download complete")
                                           + layer("f79e8481b0e1", "Download complete"));
    QVERIFY(!pulled.error());
    QVERIFY(!pulled.isClosed());
    QCOMPARE(pulled.lastComplete(), u"f79e8481b0e1"_s);
    const ProgressReader pushed = readerOf(status("The push refers to repository [127.0.0.1:5000/a:3]") + pushedLine, Transfer::Push);
    QVERIFY(pushed.isClosed());
    QCOMPARE(pushed.digest().bytes(), digestB);
    QCOMPARE(pushed.size(), 528);
}

void TestProgress::readsTheSameAtEveryCut_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Transfer>("transfer");
    QTest::newRow("a pull") << pullStream << Transfer::Pull;
    QTest::newRow("a pull, one object behind the other") << QByteArray(pullStream).replace("\r\n", "") << Transfer::Pull;
    QTest::newRow("a push") << pushStream << Transfer::Push;
    QTest::newRow("a push, one object behind the other") << QByteArray(pushStream).replace("\r\n", "") << Transfer::Push;
    QTest::newRow("a pull that fails") << pullStream.chopped(doneLine.size()) + failure("no {space} left \\\" \u00e4") << Transfer::Pull;
}

void TestProgress::readsTheSameAtEveryCut()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const Transfer, transfer);
    const QString expected = shown(readerOf(stream, transfer));
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        ProgressReader reader(transfer);
        reader.feed(QByteArrayView(stream).first(cut));
        reader.feed(QByteArrayView(stream).sliced(cut));
        reader.finish();
        QCOMPARE(shown(reader), expected);
    }
    ProgressReader byteByByte(transfer);
    for (qsizetype i = 0; i < stream.size(); ++i)
        byteByByte.feed(QByteArrayView(stream).sliced(i, 1));
    byteByByte.finish();
    QCOMPARE(shown(byteByByte), expected);
}

void TestProgress::tellsWhetherAPullIsDone_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("isClosed");
    const auto row = [](const char *rule, const QByteArray &stream, bool isClosed) { QTest::newRow(rule) << stream << isClosed; };
    row("nothing came", "", false);
    row("cut after a layer", pullStream.chopped(digestLine.size() + doneLine.size()), false);
    row("cut after the digest, before the name", pullStream.chopped(doneLine.size()), false);
    row("cut in the last line", pullStream.chopped(4), false);
    row("the last line needs no end", pullStream.chopped(2), true);
    row("whole", pullStream, true);
    row("up to date", digestLine + status("Status: Image is up to date for alpine:3"), true);
    row("something behind the end", pullStream + layer("a", "Waiting"), true);
    row("the end of a push is none of a pull", pushedLine + auxLine, false);
    row("a status of a layer ends nothing", layer("6d5f06e64882", "Status: Downloaded"), false);
    row("the words inside of another status", status("No Status: Downloaded"), false);
    row("a line that is no JSON", "Status: Downloaded newer image for alpine:3\n", false);
    row("an error before the end", failure("no space left on device") + pullStream, false);
    row("an error behind the end", pullStream + failure("no space left on device"), false);
    row("garbage before the end", "<html>\n[1,2]\nnull\n{}\n" + pullStream, true);
}

void TestProgress::tellsWhetherAPullIsDone()
{
    QFETCH(const QByteArray, stream);
    QTEST(readerOf(stream).isClosed(), "isClosed");
}

void TestProgress::tellsWhetherAPushIsDone_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("isClosed");
    const auto row = [](const char *rule, const QByteArray &stream, bool isClosed) { QTest::newRow(rule) << stream << isClosed; };
    row("nothing came", "", false);
    row("cut after the layers", pushStream.chopped(pushedLine.size() + auxLine.size()), false);
    row("its status alone", pushStream.chopped(auxLine.size()), true);
    row("its aux alone", auxLine, true);
    row("aux without a digest", R"({"aux":{"Tag":"3","Size":527}})" "\n", false);
    row("aux with half a digest", R"({"aux":{"Digest":"sha256:abc","Size":527}})" "\n", false);
    row("aux that is text", R"({"aux":"sha256"})" "\n", false);
    row("a status with half a digest", status("3: digest: sha256:abc size: 528"), false);
    row("a status with a size that is none", status("3: digest: " + digestB + " size: many"), false);
    row("the end of a pull is none of a push", digestLine + doneLine, false);
    row("an error behind the end", pushStream + failure("denied: no"), false);
}

void TestProgress::tellsWhetherAPushIsDone()
{
    QFETCH(const QByteArray, stream);
    QTEST(readerOf(stream, Transfer::Push).isClosed(), "isClosed");
}

void TestProgress::findsErrors_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *rule, const QByteArray &stream, const QString &message) { QTest::newRow(rule) << stream << message; };
    const QString wordless = u"The engine reported an error without a word."_s;
    row("the detail goes before the old field", R"({"errorDetail":{"message":"new"},"error":"old"})" "\n", u"The engine reported: new."_s);
    row("the detail alone", R"({"errorDetail":{"code":1,"message":"new"}})" "\n", u"The engine reported: new."_s);
    row("the old field alone", R"({"error":"old"})" "\n", u"The engine reported: old."_s);
    row("an empty detail and the old field", R"({"errorDetail":{"message":""},"error":"old"})" "\n", u"The engine reported: old."_s);
    row("a detail without a message", R"({"errorDetail":{}})" "\n", wordless);
    row("a detail of another type", R"({"errorDetail":"new"})" "\n", wordless);
    row("an error of another type", R"({"error":{"a":1}})" "\n", wordless);
    row("without a line end", R"({"error":"old"})", u"The engine reported: old."_s);
    row("the first of two", failure("first") + failure("second"), u"The engine reported: first."_s);
    row("with the whole stream behind it", failure("first") + pullStream, u"The engine reported: first."_s);
    row("in an object with a status", R"({"status":"Downloading","id":"a","error":"old"})" "\n", u"The engine reported: old."_s);
    row("of several lines", failure(R"(errors:\ndenied: a\nunauthorized: b)"), u"The engine reported: errors: denied: a unauthorized: b."_s);
    row("with control characters", failure(R"(\u001b[2J\u202e)"), u"The engine reported: \\u{001b}[2J\\u{202e}."_s);
    row("null is no error", R"({"status":"x","errorDetail":null,"error":null})" "\n", QString());
    row("an empty old field is no error", R"({"status":"x","error":""})" "\n", QString());
    row("half an object is no error", R"({"error":"old")", QString());
    row("none", pullStream, QString());
}

void TestProgress::findsErrors()
{
    QFETCH(const QByteArray, stream);
    const ProgressReader reader = readerOf(stream);
    QTEST(reader.error() ? reader.error()->message : QString(), "message");
}

void TestProgress::tellsErrorsApart_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *rule, const QByteArray &said, ErrorKind kind) { QTest::newRow(rule) << said << int(kind); };
    row("a tag that the registry does not have", "manifest for a/b:1 not found: manifest unknown: manifest unknown", ErrorKind::NotFound);
    row("a repository that it does not have", "name unknown: repository name not known to registry", ErrorKind::NotFound);
    row("as containerd says it", R"(failed to resolve reference \"a.io/b:1\": a.io/b:1: not found)", ErrorKind::NotFound);
    row("as Podman says it", "initializing source docker://a.io/b:1: reading manifest 1 in a.io/b: manifest unknown: manifest unknown", ErrorKind::NotFound);
    row("a platform that the image does not have", "no matching manifest for linux/arm/v7 in the manifest list entries", ErrorKind::NotFound);
    row("a tag that the engine does not have", "tag does not exist: a.io/b:1", ErrorKind::NotFound);
    row("the same of the containerd store", "An image does not exist locally with the tag: a.io/b", ErrorKind::NotFound);
    row("a wrong password", "unauthorized: authentication required", ErrorKind::Unauthorized);
    row("no password", R"(Head \"https://a.io/v2/b/manifests/1\": no basic auth credentials)", ErrorKind::Unauthorized);
    row("as containerd refuses", "failed to authorize: unexpected status from GET request to https://a.io/t?scope=x: 401 Unauthorized", ErrorKind::Unauthorized);
    row("no right", "denied: requested access to the resource is denied", ErrorKind::Forbidden);
    row("no right or no repository", "pull access denied for a/b, repository does not exist or may require 'docker login'", ErrorKind::Forbidden);
    row("the first of several lines", R"(errors:\ndenied: no\nunauthorized: no)", ErrorKind::Forbidden);
    row("a limit", "toomanyrequests: You have reached your pull rate limit.", ErrorKind::TooManyRequests);
    row("a limit by its status", "unexpected status from HEAD request to https://a.io/v2/b/manifests/1: 429 Too Many Requests", ErrorKind::TooManyRequests);
    row("capital letters", "UNAUTHORIZED: no", ErrorKind::Unauthorized);
    row("a full disk", "write /var/lib/docker/tmp/x: no space left on device", ErrorKind::Server);
    row("a host that is not there", R"(Get \"https://a.io/v2/\": dial tcp: lookup a.io: no such host)", ErrorKind::Server);
    row("names that sound like refusals are names", R"(Get \"https://a.io/v2/unauthorized/manifests/denied\": EOF, denied:1, x:denied)", ErrorKind::Server);
    row("nothing", "", ErrorKind::Server);
}

void TestProgress::tellsErrorsApart()
{
    QFETCH(const QByteArray, said);
    const ProgressReader reader = readerOf(R"({"errorDetail":{"message":")" + said + "\"}}\n");
    QVERIFY(reader.error());
    QTEST(int(reader.error()->kind), "kind");
}

void TestProgress::showsNoSecretOfAnError()
{
    const ProgressReader reader = readerOf(failure(R"(Get \"https://u-MARK1:p-MARK2@s3.io/b?X-Amz-Signature=s-MARK6\": dial tcp: i/o timeout)"));
    QVERIFY(reader.error());
    QCOMPARE(reader.error()->message, u"The engine reported: Get \"https://s3.io/b?X-Amz-Signature=<redacted>\": dial tcp: i/o timeout."_s);
    QVERIFY(readerOf(failure(QByteArray(100000, 'x'))).error()->message.size() < 1100);
}

void TestProgress::countsALayer_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("layer");
    const auto row = [](const char *rule, const QByteArrayList &lines, const QString &layer) { QTest::newRow(rule) << lines.join() << layer; };
    const QByteArray half = layer("a", "Downloading", bytes(50, 100));
    row("waits", {layer("a", "Pulling fs layer")}, u"Waiting 0/0"_s);
    row("waits to be pushed", {layer("a", "Preparing"), layer("a", "Waiting")}, u"Waiting 0/0"_s);
    row("is half there", {half}, u"Moving 50/100"_s);
    row("keeps its size when a line has none", {half, layer("a", "Downloading", R"("current":60)")}, u"Moving 60/100"_s);
    row("is all there", {half, layer("a", "Download complete")}, u"Unpacking 100/100"_s);
    row("is unpacked: what has moved stays", {half, layer("a", "Extracting", bytes(10, 100))}, u"Unpacking 100/100"_s);
    row("is unpacked, and nothing told of its download", {layer("a", "Extracting", bytes(10, 100))}, u"Unpacking 100/100"_s);
    row("is unpacked for some seconds", {half, layer("a", "Extracting", R"("current":3,"units":"s")")}, u"Unpacking 100/100"_s);
    row("seconds are no bytes", {layer("a", "Extracting", R"("current":3,"total":9,"units":"s")")}, u"Unpacking 0/0"_s);
    row("is done", {half, layer("a", "Pull complete")}, u"Done 100/100"_s);
    row("is there already", {layer("a", "Preparing"), layer("a", "Layer already exists")}, u"Present 0/0"_s);
    row("is mounted", {layer("a", "Mounted from library/alpine")}, u"Present 0/0"_s);
    row("is begun again", {half, layer("a", "Retrying in 5 seconds"), layer("a", "Downloading", bytes(1, 100))}, u"Moving 1/100"_s);
    row("waits to be begun again", {half, layer("a", "Retrying in 5 seconds")}, u"Waiting 50/100"_s);
    row("words that nobody knows change no phase", {half, layer("a", "Thinking")}, u"Moving 50/100"_s);
    row("more than all moves the end", {layer("a", "Pushing", bytes(110, 100))}, u"Moving 110/110"_s);
    row("numbers below zero", {layer("a", "Downloading", bytes(-5, -1))}, u"Moving 0/0"_s);
    row("numbers beyond all disks", {layer("a", "Downloading", R"("current":1e300,"total":9223372036854775807)")}, u"Moving 0/0"_s);
    row("numbers that are text", {layer("a", "Downloading", R"("current":"5","total":[])")}, u"Moving 0/0"_s);
}

void TestProgress::countsALayer()
{
    QFETCH(const QByteArray, stream);
    const ProgressReader reader = readerOf(stream);
    QCOMPARE(reader.progress().layers.size(), 1);
    QTEST(shown(reader.progress().layers[0]), "layer");
}

void TestProgress::addsLayersUp()
{
    const ProgressReader reader = readerOf(layer("a", "Downloading", bytes(50, 100)) + layer("b", "Download complete")
                                           + layer("c", "Downloading", bytes(7, 1000)) + layer("d", "Already exists"));
    QCOMPARE(reader.progress().current(), 57);
    QCOMPARE(reader.progress().total(), 1100);
    QCOMPARE(readerOf({}).progress().total(), 0);
}

void TestProgress::skipsWhatIsTooLong_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("an object of 1 MiB is read") << (1 << 20) << true;
    QTest::newRow("an object of a byte more is skipped") << (1 << 20) + 1 << false;
    QTest::newRow("an object of 2 MiB is skipped") << (2 << 20) << false;
    QTest::newRow("an object of 50 MiB is skipped") << (50 << 20) << false;
}

void TestProgress::skipsWhatIsTooLong()
{
    QFETCH(const int, length);
    QFETCH(const bool, isRead);
    const QByteArray frame = R"({"status":"Downloading","id":"b","x":""})";
    const QByteArray text = R"({"status":"Downloading","id":"b","x":")" + QByteArray(length - frame.size(), 'x') + "\"}";
    const ProgressReader reader = readerOf(layer("a", "Waiting") + text + '\n' + digestLine + doneLine);
    QVERIFY(reader.isClosed());
    QCOMPARE(reader.progress().layers.size(), isRead ? 2 : 1);
    QVERIFY(!readerOf(text).isClosed());
}

void TestProgress::boundsTheLayers()
{
    ProgressReader reader(Transfer::Pull);
    for (int i = 0; i < 1025; ++i)
        reader.feed(layer(QByteArray::number(i), "Downloading", bytes(1, 1)));
    QCOMPARE(reader.progress().layers.size(), 1024);
    reader.feed(QByteArray(layer("0", "Pull complete") + doneLine));
    QCOMPARE(reader.progress().layers[0].phase, Phase::Done);
    QCOMPARE(reader.progress().total(), 1024);
    QVERIFY(reader.isClosed());
}

void TestProgress::makesTextsPrintable()
{
    const ProgressReader reader = readerOf(layer(R"(\u001ba)", R"(\u202eb)") + status(R"(c\r\nd)") + layer(QByteArray(5000, 'x'), QByteArray(5000, 'y')));
    QCOMPARE(reader.progress().layers[0].id, u"\\u{001b}a"_s);
    QCOMPARE(reader.progress().layers[0].status, u"\\u{202e}b"_s);
    QCOMPARE(reader.progress().status, u"c\\u{000d}\\u{000a}d"_s);
    QVERIFY(reader.progress().layers[1].id.size() < 100);
    QVERIFY(reader.progress().layers[1].status.size() < 300);
}

void TestProgress::tellsWhatHasChanged()
{
    ProgressReader reader(Transfer::Pull);
    const QByteArray line = layer("a", "Downloading", bytes(1, 2));
    QVERIFY(!reader.feed({}));
    QVERIFY(!reader.feed(line.chopped(1)));
    QVERIFY(reader.feed("\n"));
    QVERIFY(!reader.feed(line));
    QVERIFY(!reader.feed("garbage\n"));
    QVERIFY(reader.feed(status("Waiting for the registry")));
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
