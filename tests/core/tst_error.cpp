// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/error.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;

class TestError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsText_data();
    void keepsText();
    void escapes_data();
    void escapes();
    void escapesEveryControl();
    void cuts_data();
    void cuts();
    void cutsAt2048();
    void failures();
};

void TestError::keepsText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("all of ASCII that is shown") << u" !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"_s;
    QTest::newRow("letters of other languages") << u"\u00e4\u00df \u0416 \u4e2d \u05d0 \u0639"_s;
    QTest::newRow("a letter and its accent") << u"e\u0301"_s;
    QTest::newRow("signs beyond the first plane") << u"\U0001f433"_s;
    QTest::newRow("a no-break space") << u"a\u00a0b"_s;
    QTest::newRow("placeholders") << u"%1 %2 %L1"_s;
}

void TestError::keepsText()
{
    QFETCH(const QString, text);
    QCOMPARE(core::printable(text), text);
}

void TestError::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printable");

    const auto row = [](const char *name, const QString &text, const QString &printable) { QTest::newRow(name) << text << printable; };
    row("a line break", u"a\nb"_s, u"a\\u{000a}b"_s);
    row("a carriage return", u"a\rb"_s, u"a\\u{000d}b"_s);
    row("a tab", u"a\tb"_s, u"a\\u{0009}b"_s);
    row("a NUL", u"a"_s + QChar(u'\0') + u"b"_s, u"a\\u{0000}b"_s);
    row("a sequence of a terminal", u"\x1b[31mred\x1b[0m"_s, u"\\u{001b}[31mred\\u{001b}[0m"_s);
    row("a sequence of a terminal in one byte", u"\u009b31m"_s, u"\\u{009b}31m"_s);
    row("a delete", u"\x7f"_s, u"\\u{007f}"_s);
    row("a right-to-left override", u"\u202egnp.exe"_s, u"\\u{202e}gnp.exe"_s);
    row("embeddings", u"\u202a\u202b\u202c\u202d"_s, u"\\u{202a}\\u{202b}\\u{202c}\\u{202d}"_s);
    row("isolates", u"\u2066\u2067\u2068\u2069"_s, u"\\u{2066}\\u{2067}\\u{2068}\\u{2069}"_s);
    row("marks of direction", u"\u200e\u200f\u061c"_s, u"\\u{200e}\\u{200f}\\u{061c}"_s);
    row("zero width", u"a\u200b\u200c\u200d\u2060\ufeff"_s, u"a\\u{200b}\\u{200c}\\u{200d}\\u{2060}\\u{feff}"_s);
    row("a soft hyphen", u"a\u00adb"_s, u"a\\u{00ad}b"_s);
    row("line and paragraph separators", u"\u2028\u2029"_s, u"\\u{2028}\\u{2029}"_s);
    row("private use", u"\ue000\U000f0000"_s, u"\\u{e000}\\u{f0000}"_s);
    row("tags of languages", u"\U000e0001\U000e0041"_s, u"\\u{e0001}\\u{e0041}"_s);
    row("fillers of Hangul", u"\u3164\u115f\u1160\uffa0"_s, u"\\u{3164}\\u{115f}\\u{1160}\\u{ffa0}"_s);
    row("a Braille cell without dots", u"\u2800"_s, u"\\u{2800}"_s);
    row("a joiner of graphemes", u"a\u034fb"_s, u"a\\u{034f}b"_s);
    row("inherent vowels of Khmer", u"\u17b4\u17b5"_s, u"\\u{17b4}\\u{17b5}"_s);
    row("what is no character", u"\ufffe\U0010ffff"_s, u"\\u{fffe}\\u{10ffff}"_s);
}

void TestError::escapes()
{
    QFETCH(const QString, text);
    QTEST(core::printable(text), "printable");
}

void TestError::escapesEveryControl()
{
    for (char16_t c = 0; c < 0xa0; ++c) {
        const bool isControl = c < 0x20 || c >= 0x7f;
        QCOMPARE(core::printable(QString(QChar(c))) != QString(QChar(c)), isControl);
    }
}

void TestError::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("printable");

    QTest::newRow("shorter than the limit") << u"ab"_s << 3 << u"ab"_s;
    QTest::newRow("as long as the limit") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("longer than the limit") << u"abcd"_s << 3 << u"abc\u2026"_s;
    QTest::newRow("a limit of zero") << u"a"_s << 0 << u"\u2026"_s;
    QTest::newRow("nothing and a limit of zero") << u""_s << 0 << u""_s;
    QTest::newRow("what is escaped counts as it came") << u"\n\n\n"_s << 2 << u"\\u{000a}\\u{000a}\u2026"_s;
    QTest::newRow("inside a sign of the second plane") << u"a\U0001f433x"_s << 2 << u"a\u2026"_s;
    QTest::newRow("inside the first sign") << u"\U0001f433"_s << 1 << u"\u2026"_s;
    QTest::newRow("behind a sign of the second plane") << u"\U0001f433x"_s << 2 << u"\U0001f433\u2026"_s;
}

void TestError::cuts()
{
    QFETCH(const QString, text);
    QFETCH(const int, limit);
    QTEST(core::printable(text, limit), "printable");
}

void TestError::cutsAt2048()
{
    QCOMPARE(core::printable(QString(2048, u'a')), QString(2048, u'a'));
    QCOMPARE(core::printable(QString(100000, u'a')), QString(QString(2048, u'a') + u'\u2026'));
}

void TestError::failures()
{
    const core::Result<int> plain = core::fail(core::ErrorKind::Io, u"No."_s);
    QCOMPARE(plain.error().kind, core::ErrorKind::Io);
    QCOMPARE(plain.error().message, u"No."_s);
    QCOMPARE(plain.error().line, 0);
    QCOMPARE(plain.error().column, 0);
    const core::Result<int> placed = core::failAt(7, u"No."_s, 3);
    QCOMPARE(placed.error().kind, core::ErrorKind::Syntax);
    QCOMPARE(placed.error().message, u"No."_s);
    QCOMPARE(placed.error().line, 3);
    QCOMPARE(placed.error().column, 7);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
