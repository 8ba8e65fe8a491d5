// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what coroutines include
#include "net/bodypipe.h"
#endif
#include "net/uploadfeed.h"

#include <QSignalSpy>
#include <QTest>

using namespace lstags;
using net::BodyPipe;

class TestBodyPipe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesBytesInOrder_data();
    void passesBytesInOrder();
    void holdsBackWhatItHasNoRoomFor();
    void asksForMoreWhenItIsHalfEmpty();
    void saysWhenThereIsSomethingToRead();
    void survivesTheEndOfWhoAsks();
    void letsPassWhatTheRateAllows();
    void feedOutlivesItsPipe();
};

namespace {

constexpr qint64 kib = 1 << 10;

QByteArray blob(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = char(i * 7 + i / 253);
    return bytes;
}

} // namespace

void TestBodyPipe::passesBytesInOrder_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("push");
    QTest::addColumn<qint64>("read");
    QTest::newRow("one byte") << qint64(1) << qint64(1) << qint64(10);
    QTest::newRow("fewer than it holds") << 100 * kib << qint64(999) << 64 * kib;
    QTest::newRow("many times round, read in small pieces") << 3000 * kib << 100 * kib << qint64(7777);
    QTest::newRow("many times round, pushed in small pieces") << 3000 * kib << qint64(5555) << 300 * kib;
    QTest::newRow("as much as it holds") << 512 * kib << 512 * kib << 512 * kib;
}

void TestBodyPipe::passesBytesInOrder()
{
    QFETCH(const qint64, size);
    QFETCH(const qint64, push);
    QFETCH(const qint64, read);
    const QByteArray bytes = blob(size);
    BodyPipe pipe(size);
    QByteArray out;
    qint64 pushed = 0;
    while (!pipe.atEnd()) {
        const qint64 most = std::min({push, pipe.allowance(), size - pushed});
        pipe.push(QByteArrayView(bytes).sliced(pushed, most));
        pushed += most;
        out += pipe.read(read);
        QCOMPARE(pipe.passed(), out.size());
        QCOMPARE(pipe.bytesAvailable(), pushed - out.size());
    }
    QCOMPARE(out, bytes);
    char more = 0;
    QCOMPARE(pipe.read(&more, 1), -1);
}

void TestBodyPipe::holdsBackWhatItHasNoRoomFor()
{
    BodyPipe pipe(10 << 20);
    QCOMPARE(pipe.allowance(), 512 * kib);
    pipe.push(blob(512 * kib));
    QCOMPARE(pipe.allowance(), 0);
    QCOMPARE(pipe.read(100 * kib).size(), 100 * kib);
    QCOMPARE(pipe.allowance(), 100 * kib);
    QVERIFY(!pipe.atEnd());
    QCOMPARE(BodyPipe(1000).allowance(), 1000); // no more memory than it needs
}

void TestBodyPipe::asksForMoreWhenItIsHalfEmpty()
{
    BodyPipe pipe(10 << 20);
    int asked = 0;
    pipe.onMore = [&asked] { ++asked; };
    pipe.push(blob(512 * kib));
    QVERIFY(!pipe.read(100 * kib).isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(asked, 0);
    QVERIFY(!pipe.read(200 * kib).isEmpty());
    QVERIFY(!pipe.read(100 * kib).isEmpty());
    QCOMPARE(asked, 0); // not while it is read
    QCoreApplication::processEvents();
    QCOMPARE(asked, 1);
}

void TestBodyPipe::saysWhenThereIsSomethingToRead()
{
    BodyPipe pipe(1000);
    QSignalSpy ready(&pipe, &QIODevice::readyRead);
    char bytes[10];
    QCOMPARE(pipe.read(bytes, 10), 0); // wait
    pipe.push("abc");
    pipe.push("def");
    QCOMPARE(ready.size(), 1);
    QCOMPARE(pipe.read(10), QByteArray("abcdef"));
    pipe.push("g");
    QCOMPARE(ready.size(), 2);
}

/// Who is asked for more may end the request, and with it the pipe.
void TestBodyPipe::survivesTheEndOfWhoAsks()
{
    auto pipe = std::make_unique<BodyPipe>(1000);
    pipe->onMore = [&pipe] { pipe.reset(); };
    pipe->push("abc");
    QCOMPARE(pipe->read(3), QByteArray("abc"));
    QCoreApplication::processEvents();
    QVERIFY(!pipe);
}

void TestBodyPipe::letsPassWhatTheRateAllows()
{
    async::RateLimit limit(1000);
    BodyPipe pipe(100000, &limit);
    bool asked = false;
    pipe.onMore = [&asked] { asked = true; };
    QVERIFY(pipe.allowance() <= 250);
    pipe.push(blob(1500)); // more than is allowed is owed
    QCOMPARE(pipe.allowance(), 0);
    QTRY_VERIFY(asked); // by and by, for nothing else would
}

void TestBodyPipe::feedOutlivesItsPipe()
{
    auto pipe = std::make_unique<BodyPipe>(1000);
    net::UploadFeed feed(pipe.get());
    QSignalSpy ready(&feed, &QIODevice::readyRead);
    pipe->push("abc");
    QCOMPARE(ready.size(), 1);
    QCOMPARE(feed.bytesAvailable(), 3);
    QCOMPARE(feed.read(2), QByteArray("ab"));
    QVERIFY(!feed.atEnd());
    QVERIFY(!feed.reset());
    pipe.reset();
    char more = 0;
    QCOMPARE(feed.read(&more, 1), -1);
    QCOMPARE(feed.bytesAvailable(), 0);
    QVERIFY(feed.atEnd());
}

QTEST_GUILESS_MAIN(TestBodyPipe)
#include "tst_bodypipe.moc"
