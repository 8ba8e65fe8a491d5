// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/texttemplate.h"
#include "support/result.h"

using namespace Qt::StringLiterals;
using namespace lstags;
using core::TextTemplate;

class TestTextTemplate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expands_data();
    void expands();
    void callsFunctions_data();
    void callsFunctions();
    void replacesByExpression_data();
    void replacesByExpression();
    void refuses_data();
    void refuses();
    void failsInTheEnd_data();
    void failsInTheEnd();
    void saysWhatIsExpected_data();
    void saysWhatIsExpected();
    void knowsItsFields();
    void keepsItsText();
    void copiesAreTheSame();
    void boundsTheWork_data();
    void boundsTheWork();
};

namespace {

const QStringList fields{u"Prefix"_s, u"Path"_s, u"Name"_s, u"Tag"_s, u"Empty"_s};

const QHash<QString, QString> &values()
{
    static const QHash<QString, QString> values{
        {u"Prefix"_s, u"/quay/io/"_s}, {u"Path"_s, u"coreos/flannel"_s}, {u"Name"_s, u"flannel"_s}, {u"Tag"_s, u"v0.9_RC-1"_s}};
    return values;
}

core::Result<QString> expand(const QString &text)
{
    const auto compiled = TextTemplate::compile(text, fields);
    if (!compiled)
        return tl::unexpected(compiled.error());
    return compiled->expand(values());
}

void checkError(const core::Error &error, const QString &text)
{
    QCOMPARE(error.kind, core::ErrorKind::Syntax);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(error.message.size() < 600);
    QCOMPARE(core::printable(error.message), error.message);
    QVERIFY(error.column >= 1 && error.column <= text.size() + 1);
}

} // namespace

void TestTextTemplate::expands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");

    const auto row = [](const char *name, const QString &text, const QString &result) { QTest::newRow(name) << text << result; };
    row("nothing", u""_s, u""_s);
    row("a text", u"latest"_s, u"latest"_s);
    row("single braces are a text", u"{a} } }} {"_s, u"{a} } }} {"_s);
    row("a field", u"{{ .Tag }}"_s, u"v0.9_RC-1"_s);
    row("a field without white space", u"{{.Tag}}"_s, u"v0.9_RC-1"_s);
    row("white space of all kinds", u"{{\t.Tag \r\n}}"_s, u"v0.9_RC-1"_s);
    row("the default path", u"{{ .Prefix }}{{ .Path }}"_s, u"/quay/io/coreos/flannel"_s);
    row("text around", u"a-{{ .Tag }}-b"_s, u"a-v0.9_RC-1-b"_s);
    row("a field without a value is empty", u"[{{ .Empty }}]"_s, u"[]"_s);
    row("a quoted text", u"{{ \"x\" }}"_s, u"x"_s);
    row("a raw text", u"{{ `a\\n\"` }}"_s, u"a\\n\""_s);
    row("a raw text over lines loses its carriage return", u"{{ `a\r\nb` }}"_s, u"a\nb"_s);
    row("braces in a quoted text", u"{{ \"{{ }}\" }}"_s, u"{{ }}"_s);
    row("a pipe in a quoted text", u"{{ \"|\" }}"_s, u"|"_s);
    row("a number", u"{{ 42 }}"_s, u"42"_s);
    row("a number with a sign", u"{{ -7 }}{{ +7 }}"_s, u"-77"_s);
    row("a number behind an opening without white space is none of a trim marker", u"a {{-7}}"_s, u"a -7"_s);
    row("a pipe", u"{{ .Tag | lower }}"_s, u"v0.9_rc-1"_s);
    row("a pipe without white space", u"{{.Tag|lower|upper}}"_s, u"V0.9_RC-1"_s);
    row("a pipe to a function with arguments", u"{{ .Tag | lower | replace \"_\" \"-\" }}"_s, u"v0.9-rc-1"_s);
    row("a call", u"{{ replace \"R\" \"r\" .Tag }}"_s, u"v0.9_rC-1"_s);
    row("a call of a call", u"{{ lower (trimPrefix \"v\" .Tag) }}"_s, u"0.9_rc-1"_s);
    row("a bracket first", u"{{ (lower .Tag) | trimPrefix \"v\" }}"_s, u"0.9_rc-1"_s);
    row("a pipe in a bracket", u"{{ cat (.Tag | lower | trunc 4) \"x\" }}"_s, u"v0.9 x"_s);
    row("brackets 16 deep", u"{{ "_s + QString(16, u'(') + u".Name"_s + QString(16, u')') + u" }}"_s, u"flannel"_s);
    row("a number in a bracket", u"{{ trunc (2) .Name }}"_s, u"fl"_s);
    row("64 functions", u"{{ .Name"_s + u"|upper"_s.repeated(63) + u"|lower"_s + u" }}"_s, u"flannel"_s);
    row("nothing is escaped", u"{{ `<&>'\"+` }}"_s, u"<&>'\"+"_s);

    row("trimmed before", u"a \t\r\n {{- .Name }} b"_s, u"aflannel b"_s);
    row("trimmed behind", u"a {{ .Name -}} \t\r\n b"_s, u"a flannelb"_s);
    row("trimmed at both sides", u"a {{- .Name -}} b"_s, u"aflannelb"_s);
    row("trimmed between two actions", u"{{ .Name -}}  {{- .Name }}"_s, u"flannelflannel"_s);
    row("trimmed at the ends", u"  {{- .Name -}}  "_s, u"flannel"_s);
    row("trimmed over a new line in the marker", u"a {{-\n.Name\n-}} b"_s, u"aflannelb"_s);
    row("trimming leaves other white space", u"a\u00a0{{- .Name }}"_s, u"a\u00a0flannel"_s);

    row("escapes", u"{{ \"\\a\\b\\f\\n\\r\\t\\v\\\\\\\"\" }}"_s, u"\a\b\f\n\r\t\v\\\""_s);
    row("escapes by number", u"{{ \"\\x41\\102\\u00e4\\U0001f433\" }}"_s, u"AB\u00e4\U0001f433"_s);
    row("bytes that are UTF-8", u"{{ \"\\xc3\\xa4\\303\\244\" }}"_s, u"\u00e4\u00e4"_s);
    row("a byte order mark stays", u"{{ \"\\ufeffa\" }}"_s, u"\ufeffa"_s);
    row("a letter of two units", u"{{ \"\U0001f433\" | upper }}"_s, u"\U0001f433"_s);
    row("4096 bytes", QString(4096, u'a'), QString(4096, u'a'));
}

void TestTextTemplate::expands()
{
    QFETCH(const QString, text);
    const auto result = expand(text);
    VERIFY_RESULT(result);
    QTEST(*result, "result");
}

void TestTextTemplate::callsFunctions_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("result");

    const auto row = [](const QString &call, const QString &result) { QTest::newRow(qPrintable(call)) << call << result; };
    row(u"lower \"AbC\u00c4\""_s, u"abc\u00e4"_s);
    row(u"upper \"abc\u00e4\u00df\""_s, u"ABC\u00c4\u00df"_s);
    row(u"title \"a bc d-e f_g 1h\""_s, u"A Bc D-E F_g 1h"_s);
    row(u"trim \" \\t\\u00a0a b\\n \""_s, u"a b"_s);
    row(u"trim \" \""_s, u""_s);
    row(u"trimAll \"$/\" \"/$5/0$\""_s, u"5/0"_s);
    row(u"trimAll \"\" \"a\""_s, u"a"_s);
    row(u"trimAll \"a\" \"aaa\""_s, u""_s);
    row(u"trimPrefix \"v\" \"vv1\""_s, u"v1"_s);
    row(u"trimPrefix \"x\" \"v1\""_s, u"v1"_s);
    row(u"trimSuffix \"-x\" \"a-x-x\""_s, u"a-x"_s);
    row(u"trimSuffix \"long\" \"g\""_s, u"g"_s);
    row(u"nospace \" a\\tb c\""_s, u"abc"_s);
    row(u"replace \"a\" \"bb\" \"banana\""_s, u"bbbnbbnbb"_s);
    row(u"replace \"aa\" \"b\" \"aaaaa\""_s, u"bba"_s);
    row(u"replace \"a\" \"\" \"banana\""_s, u"bnn"_s);
    row(u"replace \"\" \"-\" \"ab\""_s, u"-a-b-"_s);
    row(u"replace \"\" \"-\" \"\U0001f433\""_s, u"-\U0001f433-"_s);
    row(u"replace \"\" \"-\" \"\""_s, u"-"_s);
    row(u"replace \"x\" \"-\" \"\""_s, u""_s);
    row(u"repeat 3 \"ab\""_s, u"ababab"_s);
    row(u"repeat 0 \"ab\""_s, u""_s);
    row(u"repeat 4096 \"a\" | trunc 2"_s, u"aa"_s);
    row(u"trunc 5 \"hello world\""_s, u"hello"_s);
    row(u"trunc -5 \"hello world\""_s, u"world"_s);
    row(u"trunc 50 \"hello\""_s, u"hello"_s);
    row(u"trunc -50 \"hello\""_s, u"hello"_s);
    row(u"trunc 0 \"hello\""_s, u""_s);
    row(u"trunc -2147483648 \"hello\""_s, u"hello"_s);
    row(u"trunc 1 \"\U0001f433a\""_s, u"\U0001f433"_s);
    row(u"substr 0 5 \"hello world\""_s, u"hello"_s);
    row(u"substr 6 -1 \"hello world\""_s, u"world"_s);
    row(u"substr -1 5 \"hello world\""_s, u"hello"_s);
    row(u"substr 6 99 \"hello world\""_s, u"world"_s);
    row(u"substr 9 3 \"hello world\""_s, u""_s);
    row(u"substr 99 100 \"hello\""_s, u""_s);
    row(u"default \"x\" .Empty"_s, u"x"_s);
    row(u"default \"x\" .Name"_s, u"flannel"_s);
    row(u"default \"x\""_s, u"x"_s);
    row(u".Empty | default 5"_s, u"5"_s);
    row(u"cat \"a\" 1 .Name"_s, u"a 1 flannel"_s);
    row(u"cat \"a\""_s, u"a"_s);
    row(u"quote .Name"_s, u"\"flannel\""_s);
    row(u"quote \"a\\\"\\\\\\n\\x01\\u200b\" 5"_s, u"\"a\\\"\\\\\\n\\x01\\u200b\" \"5\""_s);
    row(u"printf \"%s-%v\" .Name .Tag"_s, u"flannel-v0.9_RC-1"_s);
    row(u"printf \"%d%% of %q\" 5 .Name"_s, u"5% of \"flannel\""_s);
    row(u"printf \"as it is\""_s, u"as it is"_s);
    row(u"squote .Name 5"_s, u"'flannel' '5'"_s);
    row(u"base .Path"_s, u"flannel"_s);
    row(u"base \"a/b//\""_s, u"b"_s);
    row(u"base \"\""_s, u"."_s);
    row(u"base \"//\""_s, u"/"_s);
    row(u"dir .Path"_s, u"coreos"_s);
    row(u"dir \"a\""_s, u"."_s);
    row(u"dir \"/a\""_s, u"/"_s);
    row(u"dir \"a/b/\""_s, u"a/b"_s);
    row(u"dir \"a//b\""_s, u"a"_s);
    row(u"clean \"a//b/./c/..\""_s, u"a/b"_s);
    row(u"clean \"../../a\""_s, u"../../a"_s);
    row(u"clean \"/../a/\""_s, u"/a"_s);
    row(u"clean \"a/../..\""_s, u".."_s);
    row(u"clean \"\""_s, u"."_s);
    row(u"clean \"/\""_s, u"/"_s);
    row(u"ext \"a/b.tar.gz\""_s, u".gz"_s);
    row(u"ext \"a.b/c\""_s, u""_s);
    row(u"ext \"\""_s, u""_s);
}

void TestTextTemplate::callsFunctions()
{
    QFETCH(const QString, call);
    const auto result = expand(u"{{ "_s + call + u" }}"_s);
    VERIFY_RESULT(result);
    QTEST(*result, "result");
}

void TestTextTemplate::replacesByExpression_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("result");

    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("every match") << u"[0-9]+"_s << u"a1b22"_s << u"#"_s << u"a#b#"_s;
    row("no match") << u"x"_s << u"abc"_s << u"#"_s << u"abc"_s;
    row("a group") << u"a(x*)b"_s << u"-ab-axxb-"_s << u"${1}W"_s << u"-W-xxW-"_s;
    row("a group without braces") << u"v(.*)"_s << u"v1.2"_s << u"$1"_s << u"1.2"_s;
    row("a name is as long as it can be") << u"a(x*)b"_s << u"-ab-axxb-"_s << u"$1W"_s << u"---"_s;
    row("a named group") << u"(?P<n>[a-z]+)\\.(?P<m>[0-9]+)"_s << u"ab.12"_s << u"${m}-$n"_s << u"12-ab"_s;
    row("the whole match") << u"[a-z]+"_s << u"ab1"_s << u"<$0>"_s << u"<ab>1"_s;
    row("no such group is empty") << u"a"_s << u"bab"_s << u"[$7${no}]"_s << u"b[]b"_s;
    row("a group that has not matched is empty") << u"a(b)?"_s << u"ac"_s << u"<$1>"_s << u"<>c"_s;
    row("a doubled dollar sign") << u"a"_s << u"a"_s << u"$$1"_s << u"$1"_s;
    row("a dollar sign before what is no name") << u"a"_s << u"a"_s << u"$-${-$"_s << u"$-${-$"_s;
    row("a leading zero is no number") << u"(a)"_s << u"a"_s << u"[$01]"_s << u"[]"_s;
    row("anchors hold for the whole text") << u"^a"_s << u"aaa"_s << u"b"_s << u"baa"_s;
    row("a word boundary sees what is before") << u"\\bab"_s << u"abab ab"_s << u"x"_s << u"xab x"_s;
    row("empty matches") << u"x*"_s << u"abc"_s << u"-"_s << u"-a-b-c-"_s;
    row("empty matches beside others") << u"b*"_s << u"abc"_s << u"-"_s << u"-a-c-"_s;
    row("an empty text") << u"^$"_s << u""_s << u"x"_s << u"x"_s;
    row("letters beyond ASCII") << u"\u00e4*"_s << u"a\u00e4\U0001f433"_s << u"-"_s << u"-a-\U0001f433-"_s;
    row("a byte order mark stays") << u"b"_s << u"\ufeffab"_s << u"c"_s << u"\ufeffac"_s;
}

void TestTextTemplate::replacesByExpression()
{
    QFETCH(const QString, expression);
    QFETCH(const QString, input);
    QFETCH(const QString, replacement);
    const QHash<QString, QString> texts{{u"A"_s, expression}, {u"B"_s, input}, {u"C"_s, replacement}};
    const auto computed = TextTemplate::compile(u"{{ regexReplaceAll .A .B .C }}", texts.keys());
    VERIFY_RESULT(computed);
    const auto result = computed->expand(texts);
    VERIFY_RESULT(result);
    QTEST(*result, "result");
    const auto written = TextTemplate::compile(QString(u"{{ regexReplaceAll `"_s + expression + u"` .B .C }}"), texts.keys());
    VERIFY_RESULT(written);
    QCOMPARE(written->expand(texts), result);
}

void TestTextTemplate::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");

    const auto row = [](const char *name, const QString &text, int column) { QTest::newRow(name) << text << column; };
    row("an open brace", u"a{{ .Tag"_s, 2);
    row("an open brace at the end", u"{{ .Tag }} {{"_s, 12);
    row("one brace closes nothing", u"{{ .Tag }"_s, 9);
    row("an open brace behind a function", u"{{ lower"_s, 1);
    row("an open brace behind a pipe", u"{{ .Tag |"_s, 1);
    row("an empty action", u"{{ }}"_s, 4);
    row("an empty action without white space", u"a{{}}"_s, 4);
    row("an empty action with trim markers", u"{{- -}}"_s, 5);
    row("an unknown field", u"{{ .Tga }}"_s, 4);
    row("a field in lower case", u"{{ .tag }}"_s, 4);
    row("a dot without a field", u"{{ . }}"_s, 4);
    row("a field of a field", u"{{ .Tag.Name }}"_s, 8);
    row("an unknown function", u"{{ .Tag | shout }}"_s, 11);
    row("a function in capital letters", u"{{ Lower .Tag }}"_s, 4);
    row("a condition", u"{{ if .Tag }}a{{ end }}"_s, 4);
    row("a loop", u"{{ range .Tag }}{{ end }}"_s, 4);
    row("a variable", u"{{ $x }}"_s, 4);
    row("an assignment", u"{{ x := .Tag }}"_s, 4);
    row("a comment", u"{{/* a */}}"_s, 3);
    row("a letter of Go", u"{{ 'a' }}"_s, 4);
    row("a third brace", u"{{{ .Tag }}}"_s, 3);
    row("nothing before the pipe", u"{{ | lower }}"_s, 4);
    row("nothing behind the pipe", u"{{ .Tag | }}"_s, 11);
    row("two pipes", u"{{ .Tag || lower }}"_s, 10);
    row("a field behind the pipe", u"{{ .Tag | .Name }}"_s, 11);
    row("a text behind the pipe", u"{{ .Tag | \"a\" }}"_s, 11);
    row("a bracket behind the pipe", u"{{ .Tag | (lower) }}"_s, 11);
    row("arguments of a field", u"{{ .Tag .Name }}"_s, 9);
    row("arguments of a text", u"{{ \"a\" \"b\" }}"_s, 8);
    row("text right behind a text", u"{{ \"a\"b }}"_s, 7);
    row("a text right behind a text", u"{{ cat \"a\"\"b\" }}"_s, 11);
    row("a bracket right behind a function", u"{{ lower(.Tag) }}"_s, 9);
    row("a sign behind a field", u"{{ .Tag+1 }}"_s, 8);
    row("a trim marker without white space", u"{{ .Tag-}}"_s, 8);
    row("a function as an argument", u"{{ lower upper }}"_s, 10);
    row("a bracket that is not closed", u"{{ (lower .Tag }}"_s, 16);
    row("a bracket that is not open", u"{{ lower .Tag) }}"_s, 14);
    row("an empty bracket", u"{{ () }}"_s, 5);
    row("a bracket with nothing behind its pipe", u"{{ (.Tag |) }}"_s, 11);
    row("a bracket in an open action", u"{{ (lower .Tag"_s, 1);
    row("brackets 17 deep", u"{{ "_s + QString(17, u'(') + u".Tag"_s + QString(17, u')') + u" }}"_s, 20);
    row("65 functions", u"{{ .Tag"_s + u"|upper"_s.repeated(65) + u" }}"_s, 8 + 6 * 64 + 1);
    row("no arguments", u"{{ lower }}"_s, 4);
    row("too few arguments", u"{{ .Tag | replace \"a\" }}"_s, 11);
    row("too many arguments", u"{{ .Tag | lower .Name }}"_s, 11);
    row("too many for the function that is piped to", u"{{ .Tag | trimPrefix \"a\" \"b\" }}"_s, 11);
    row("a text for a number", u"{{ trunc \"5\" .Tag }}"_s, 10);
    row("a field for a number", u"{{ trunc .Tag .Tag }}"_s, 10);
    row("a number for a text", u"{{ replace 1 \"2\" .Tag }}"_s, 12);
    row("a number piped to a text", u"{{ 5 | lower }}"_s, 4);
    row("a fraction", u"{{ trunc 1.5 .Tag }}"_s, 11);
    row("a sign without a number", u"{{ trunc - .Tag }}"_s, 10);
    row("two signs", u"{{ trunc --1 .Tag }}"_s, 10);
    row("letters behind a number", u"{{ trunc 5x .Tag }}"_s, 11);
    row("a number that is too large", u"{{ trunc 99999999999 .Tag }}"_s, 10);
    row("a text that is not closed", u"{{ \"a }}"_s, 4);
    row("a text that ends with its line", u"{{ \"a\n\" }}"_s, 4);
    row("a text that ends with a backslash", u"{{ \"a\\"_s, 6);
    row("a raw text that is not closed", u"{{ `a }}"_s, 4);
    row("an unknown escape", u"{{ \"ab\\q\" }}"_s, 7);
    row("an escaped apostrophe", u"{{ \"\\'\" }}"_s, 5);
    row("too few hexadecimal digits", u"{{ \"\\x4\" }}"_s, 5);
    row("too few octal digits", u"{{ \"\\12\" }}"_s, 5);
    row("an octal number over a byte", u"{{ \"\\400\" }}"_s, 5);
    row("half a pair", u"{{ \"\\ud800\" }}"_s, 5);
    row("a letter beyond Unicode", u"{{ \"\\U00110000\" }}"_s, 5);
    row("bytes that are no UTF-8", u"{{ \"a\\xff\" }}"_s, 4);
    row("an expression that is none", u"{{ regexReplaceAll \"a(\" .Tag \"\" }}"_s, 20);
    row("a back reference", u"{{ regexReplaceAll `(a)\\1` .Tag \"\" }}"_s, 20);
    row("an expression of 1025 bytes", u"{{ regexReplaceAll `"_s + QString(1025, u'a') + u"` .Tag \"\" }}"_s, 20);
    row("an expression that grows without end", u"{{ regexReplaceAll `"_s + u"[^a]{0,1000}"_s.repeated(80) + u"` .Tag \"\" }}"_s, 20);
    row("4097 bytes", QString(4097, u'a'), 1);
    row("1366 letters of three bytes", QString(1366, u'\u20ac'), 1);
    row("hostile letters in a name", u"{{ .Ta\u202eg }}"_s, 4);
    row("an escape sequence", u"{{ \u001b[31m }}"_s, 4);
    row("a letter of two units", u"{{ \U0001f433 }}"_s, 4);
    row("a zero", u"{{ "_s + QChar(0) + u" }}"_s, 4);
}

void TestTextTemplate::refuses()
{
    QFETCH(const QString, text);
    const auto compiled = TextTemplate::compile(text, fields);
    QVERIFY(!compiled);
    checkError(compiled.error(), text);
    QTEST(compiled.error().column, "column");
}

void TestTextTemplate::failsInTheEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");

    const auto row = [](const char *name, const QString &text, int column) { QTest::newRow(name) << text << column; };
    row("a text of 4097 letters", u"ab{{ repeat 4097 \"a\" }}"_s, 6);
    row("a text of many letters", u"{{ repeat 2147483647 \"aa\" }}"_s, 4);
    row("a text repeated less than never", u"{{ repeat -1 \"a\" }}"_s, 4);
    row("bytes count, not letters", u"{{ repeat 1366 \"\u20ac\" }}"_s, 4);
    row("the sum of all pieces", u"{{ repeat 4000 \"a\" }}{{ repeat 97 \"a\" }}"_s, 25);
    row("a replacement that makes much of little", u"{{ replace \"a\" (repeat 100 \"b\") (repeat 100 \"a\") }}"_s, 4);
    row("a replacement of nothing", u"{{ replace \"\" (repeat 100 \"b\") (repeat 100 \"a\") }}"_s, 4);
    row("matches that make much of little", u"{{ regexReplaceAll \"a\" (repeat 100 \"a\") (repeat 100 \"b\") }}"_s, 4);
    row("quotes that make much of little", u"{{ quote (repeat 3000 \"\\\\\") }}"_s, 4);
    row("more verbs than texts", u"{{ printf \"%s %s\" .Tag }}"_s, 4);
    row("more texts than verbs", u"{{ printf \"%s\" .Tag .Tag }}"_s, 4);
    row("a verb with a width", u"{{ printf \"%5s\" .Tag }}"_s, 4);
    row("a verb that is cut off", u"{{ printf \"%\" }}"_s, 4);
    row("a format that makes much of little", u"{{ printf \"%s%s\" (repeat 4000 \"a\") (repeat 4000 \"a\") }}"_s, 4);
    row("joined texts", u"{{ cat (repeat 4000 \"a\") (repeat 4000 \"a\") }}"_s, 4);
    row("a computed expression that is none", u"{{ regexReplaceAll (cat \"a(\") .Tag \"\" }}"_s, 4);
    row("matches without end", u"{{ regexReplaceAll \"\" (repeat 4000 \"a\") \"\" }}"_s, 4);
}

void TestTextTemplate::failsInTheEnd()
{
    QFETCH(const QString, text);
    const auto compiled = TextTemplate::compile(text, fields);
    VERIFY_RESULT(compiled);
    const auto result = compiled->expand(values());
    QVERIFY(!result);
    checkError(result.error(), text);
    QTEST(result.error().column, "column");
}

void TestTextTemplate::saysWhatIsExpected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QString &text, const QString &words) { QTest::newRow(name) << text << words; };
    row("the fields", u"{{ .Foo }}"_s, u"\".Foo\"; one of these is expected: .Prefix, .Path, .Name, .Tag"_s);
    row("the functions", u"{{ foo }}"_s, u"\"foo\"; one of these is expected: base, cat, clean, default, dir, ext, lower, nospace, printf, quote, regexReplaceAll,"_s);
    row("the arguments", u"{{ replace .Tag }}"_s, u"replace OLD NEW TEXT"_s);
    row("no conditionals", u"{{ if .Tag }}"_s, u"\"if\" is not supported: conditionals, loops and definitions are not."_s);
    row("the end of an action", u"{{ .Tag"_s, u"'}}' is expected"_s);
    row("the end of a bracket", u"{{ (.Tag }}"_s, u"')' is expected"_s);
    row("the end of a text", u"{{ `a }}"_s, u"` is expected"_s);
    row("what RE2 misses", u"{{ regexReplaceAll \"a(\" .Tag \"\" }}"_s, u"\"a(\" is no valid RE2 expression: missing )"_s);
}

void TestTextTemplate::saysWhatIsExpected()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const auto compiled = TextTemplate::compile(text, fields);
    QVERIFY(!compiled);
    QVERIFY2(compiled.error().message.contains(words), qPrintable(compiled.error().message));
}

void TestTextTemplate::knowsItsFields()
{
    const auto compiled = TextTemplate::compile(u"Path {{ .Tag }}{{ cat \".Prefix\" (lower .Name) }}", fields);
    VERIFY_RESULT(compiled);
    QVERIFY(compiled->uses(u"Tag"_s));
    QVERIFY(compiled->uses(u"Name"_s));
    QVERIFY(!compiled->uses(u"Prefix"_s));
    QVERIFY(!compiled->uses(u"Path"_s));
}

void TestTextTemplate::keepsItsText()
{
    const QString text = u" {{- .Tag | lower -}} "_s;
    const auto compiled = TextTemplate::compile(text, fields);
    VERIFY_RESULT(compiled);
    QCOMPARE(compiled->text(), text);
}

void TestTextTemplate::copiesAreTheSame()
{
    std::optional<TextTemplate> copy;
    {
        const QString text = u"{{ regexReplaceAll `^v` .Tag `` }}"_s;
        const auto compiled = TextTemplate::compile(text, QStringList{u"Tag"_s});
        VERIFY_RESULT(compiled);
        copy = *compiled;
    }
    QCOMPARE(copy->expand(values()), core::Result<QString>(u"0.9_RC-1"_s));
    QCOMPARE(copy->expand({}), core::Result<QString>(QString()));
}

void TestTextTemplate::boundsTheWork_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("texts as long as they may be") << QString(u"{{ repeat 4096 \"a\""_s + u" | replace \"a\" \"b\" | replace \"b\" \"a\""_s.repeated(31) + u" }}"_s);
    QTest::newRow("long texts looked for in long texts") << QString(u"{{ repeat 4096 \"a\""_s + u" | replace (repeat 2048 \"a\" | cat \"b\") \"\""_s.repeated(20) + u" }}"_s);
    QTest::newRow("expressions that could match in many ways") << QString(u"{{ repeat 255 \"a\""_s + u" | cat (regexReplaceAll \"(a|aa)+$\" .Path \"\") | regexReplaceAll \"(.*)*x|a\" .Path"_s.repeated(10) + u" }}"_s);
    QTest::newRow("as many actions as there is room for") << u"{{1}}"_s.repeated(819);
    QTest::newRow("as many arguments as there is room for") << QString(u"{{cat"_s + u" 1"_s.repeated(2000) + u"}}"_s);
    QTest::newRow("as many brackets as there is room for") << QString(u"{{cat"_s + u" (1)"_s.repeated(1000) + u"}}"_s);
}

void TestTextTemplate::boundsTheWork()
{
    QFETCH(const QString, text);
    const auto compiled = TextTemplate::compile(text, fields);
    VERIFY_RESULT(compiled);
    const auto result = compiled->expand(values());
    VERIFY_RESULT(result);
    QVERIFY(result->size() <= 4096);
}

QTEST_GUILESS_MAIN(TestTextTemplate)
#include "tst_texttemplate.moc"
