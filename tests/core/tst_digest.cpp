// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/digest.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;

class TestDigest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesLettersBeyondAscii();
    void hashes_data();
    void hashes();
    void provesContent_data();
    void provesContent();
    void noneIsNothing();
    void compares();
};

namespace {

const QByteArray hex64 = QByteArray("0123456789abcdef").repeated(4);
const QByteArray sha256OfAbc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const QByteArray sha512OfAbc = "sha512:ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                               "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";

} // namespace

void TestDigest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shortened");
    QTest::newRow("sha256") << QByteArray("sha256:" + hex64) << u"sha256:0123456789ab"_s;
    QTest::newRow("sha512") << QByteArray("sha512:" + hex64 + hex64) << u"sha512:0123456789ab"_s;
}

void TestDigest::reads()
{
    QFETCH(const QByteArray, text);
    const auto digest = core::Digest::parse(text);
    QVERIFY(digest);
    QVERIFY(!digest->isNull());
    QCOMPARE(digest->bytes(), text);
    QCOMPARE(digest->toString(), QString::fromLatin1(text));
    QTEST(digest->shortened(), "shortened");
    QCOMPARE(core::Digest::parse(QStringView(digest->toString())), digest);
}

void TestDigest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only digits") << hex64;
    QTest::newRow("only an algorithm") << QByteArray("sha256:");
    QTest::newRow("63 digits") << QByteArray("sha256:" + hex64.chopped(1));
    QTest::newRow("65 digits") << QByteArray("sha256:" + hex64 + '0');
    QTest::newRow("sha512 with the length of sha256") << QByteArray("sha512:" + hex64);
    QTest::newRow("sha256 with the length of sha512") << QByteArray("sha256:" + hex64 + hex64);
    QTest::newRow("capital digits") << QByteArray("sha256:" + hex64.toUpper());
    QTest::newRow("a capital algorithm") << QByteArray("SHA256:" + hex64);
    QTest::newRow("another algorithm") << QByteArray("md5:d41d8cd98f00b204e9800998ecf8427e");
    QTest::newRow("another algorithm of the same length") << QByteArray("blake3:" + hex64);
    QTest::newRow("a letter that is no digit") << QByteArray("sha256:" + hex64.chopped(1) + 'g');
    QTest::newRow("a path") << QByteArray("sha256:" + QByteArray("../").repeated(21) + '0');
    QTest::newRow("a NUL byte in it") << QByteArray("sha256:" + hex64.chopped(1) + QByteArray(1, '\0'));
    QTest::newRow("a line break behind it") << QByteArray("sha256:" + hex64 + '\n');
    QTest::newRow("white space before it") << QByteArray(" sha256:" + hex64);
    QTest::newRow("a name before it") << QByteArray("alpine@sha256:" + hex64);
    QTest::newRow("a dash for the colon") << QByteArray("sha256-" + hex64);
}

void TestDigest::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!core::Digest::parse(text));
    QVERIFY(!core::Digest::parse(QString::fromLatin1(text)));
}

void TestDigest::refusesLettersBeyondAscii()
{
    const QString valid = QString::fromLatin1("sha256:" + hex64);
    for (const QChar letter : {QChar(u'\u0430'), QChar(u'\uff10'), QChar(u'\u0160'), QChar(u'\u0661')}) {
        QVERIFY(!core::Digest::parse(QString(valid.chopped(1) + letter)));
        QVERIFY(!core::Digest::parse(QString(valid.chopped(2) + letter)));
    }
}

void TestDigest::hashes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("digest");

    QTest::newRow("nothing") << QByteArray() << QByteArray("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("text") << QByteArray("abc") << sha256OfAbc;
    QTest::newRow("a NUL byte") << QByteArray(1, '\0') << QByteArray("sha256:6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
}

void TestDigest::hashes()
{
    QFETCH(const QByteArray, bytes);
    const core::Digest digest = core::Digest::ofBytes(bytes);
    QTEST(digest.bytes(), "digest");
    QVERIFY(digest.isOf(bytes));
    QCOMPARE(core::Digest::parse(digest.bytes()), std::optional(digest));
}

void TestDigest::provesContent_data()
{
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("proven");

    QTest::newRow("sha256 of it") << sha256OfAbc << QByteArray("abc") << true;
    QTest::newRow("sha512 of it") << sha512OfAbc << QByteArray("abc") << true;
    QTest::newRow("sha256 of something else") << sha256OfAbc << QByteArray("abd") << false;
    QTest::newRow("sha512 of something else") << sha512OfAbc << QByteArray("abd") << false;
    QTest::newRow("a byte more") << sha256OfAbc << QByteArray("abc\n") << false;
    QTest::newRow("nothing") << sha256OfAbc << QByteArray() << false;
}

void TestDigest::provesContent()
{
    QFETCH(const QByteArray, digest);
    QFETCH(const QByteArray, bytes);
    const auto parsed = core::Digest::parse(digest);
    QVERIFY(parsed);
    QTEST(parsed->isOf(bytes), "proven");
}

void TestDigest::noneIsNothing()
{
    const core::Digest none;
    QVERIFY(none.isNull());
    QCOMPARE(none.toString(), QString());
    QCOMPARE(none.shortened(), QString());
    QVERIFY(!none.isOf({}));
    QVERIFY(none != core::Digest::ofBytes({}));
}

void TestDigest::compares()
{
    const core::Digest a = core::Digest::ofBytes("a");
    const core::Digest b = core::Digest::ofBytes("b");
    QCOMPARE(a, core::Digest::ofBytes("a"));
    QVERIFY(a != b);
    QVERIFY((a < b) != (b < a));
    QVERIFY(core::Digest() < a);
    QCOMPARE((QSet<core::Digest>{a, b, core::Digest::ofBytes("a")}).size(), 2);
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
