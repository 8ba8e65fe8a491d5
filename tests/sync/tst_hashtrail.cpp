// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hashtrail.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using sync::HashTrail;

class TestHashTrail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatADigestStandsFor_data();
    void knowsWhatADigestStandsFor();
    void goesBackToAMark_data();
    void goesBackToAMark();
    void goesForwardOnlyByBytes();
    void keepsMarksInALargeBlob();
};

namespace {

constexpr qint64 kib = 1 << 10;
constexpr qint64 mib = 1 << 20;

core::Digest digestOf(const QByteArray &bytes, QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
{
    const QByteArray name = algorithm == QCryptographicHash::Sha256 ? "sha256:" : "sha512:";
    return core::Digest::parse(QByteArrayView(QByteArray(name + QCryptographicHash::hash(bytes, algorithm).toHex()))).value();
}

QByteArray blob(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

void addInPieces(HashTrail *trail, const QByteArray &bytes, qint64 piece)
{
    for (qint64 at = trail->position(); at < bytes.size(); at += piece)
        trail->add(QByteArrayView(bytes).sliced(at, std::min<qint64>(piece, bytes.size() - at)));
}

} // namespace

void TestHashTrail::knowsWhatADigestStandsFor_data()
{
    QTest::addColumn<core::Digest>("digest");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("matches");
    QTest::newRow("nothing") << digestOf("") << QByteArray("") << true;
    QTest::newRow("sha256") << digestOf("abc") << QByteArray("abc") << true;
    QTest::newRow("sha512") << digestOf("abc", QCryptographicHash::Sha512) << QByteArray("abc") << true;
    QTest::newRow("other bytes") << digestOf("abc") << QByteArray("abd") << false;
    QTest::newRow("fewer bytes") << digestOf("abc") << QByteArray("ab") << false;
    QTest::newRow("other bytes, sha512") << digestOf("abc", QCryptographicHash::Sha512) << QByteArray("abd") << false;
}

void TestHashTrail::knowsWhatADigestStandsFor()
{
    QFETCH(const core::Digest, digest);
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, matches);
    HashTrail trail(digest);
    trail.add(bytes);
    QCOMPARE(trail.position(), bytes.size());
    QCOMPARE(trail.matches(), matches);
    QCOMPARE(trail.matches(), matches); // asking changes nothing
}

void TestHashTrail::goesBackToAMark_data()
{
    QTest::addColumn<qint64>("piece");
    QTest::addColumn<qint64>("to");
    for (const qint64 piece : {qint64(1000), 16 * kib, 300 * kib}) {
        for (const qint64 to : {qint64(0), qint64(1), 256 * kib, 700 * kib, 2 * mib - 1})
            QTest::addRow("to %lld in pieces of %lld", to, piece) << piece << to;
    }
}

void TestHashTrail::goesBackToAMark()
{
    QFETCH(const qint64, piece);
    QFETCH(const qint64, to);
    const QByteArray bytes = blob(2 * mib);
    HashTrail trail(digestOf(bytes));
    addInPieces(&trail, bytes, piece);
    QVERIFY(trail.matches());

    trail.goBack(to);
    QVERIFY(trail.position() <= to);
    QVERIFY2(to - trail.position() < 256 * kib + piece, QByteArray::number(trail.position()));
    addInPieces(&trail, bytes, piece);
    QVERIFY(trail.matches());

    trail.goBack(to);
    trail.add("other bytes");
    QVERIFY(!trail.matches());
}

void TestHashTrail::goesForwardOnlyByBytes()
{
    HashTrail trail(digestOf("abc"));
    trail.add("ab");
    trail.goBack(2);
    QCOMPARE(trail.position(), 2);
    trail.goBack(100);
    QCOMPARE(trail.position(), 2);
    trail.add("c");
    QVERIFY(trail.matches());
}

/// More than a thousand marks would be needed for one each 256 KiB.
void TestHashTrail::keepsMarksInALargeBlob()
{
    constexpr int pieces = 1200;
    const QByteArray piece = blob(256 * kib);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int i = 0; i < pieces; ++i)
        hash.addData(piece);
    HashTrail trail(core::Digest::parse(QByteArrayView(QByteArray("sha256:" + hash.result().toHex()))).value());
    for (int i = 0; i < pieces; ++i)
        trail.add(piece);
    QVERIFY(trail.matches());
    trail.goBack(290 * mib);
    while (trail.position() < pieces * piece.size())
        trail.add(piece);
    QVERIFY(trail.matches());
    for (const qint64 to : {299 * mib, 150 * mib, 3 * mib}) {
        trail.goBack(to);
        QVERIFY2(trail.position() <= to && to - trail.position() <= mib, QByteArray::number(trail.position()));
        QCOMPARE(trail.position() % piece.size(), 0);
    }
}

QTEST_GUILESS_MAIN(TestHashTrail)
#include "tst_hashtrail.moc"
