// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/listreader.h"
#include "lists/listwriter.h"
#include "lists/repositorylist.h"
#include "support/result.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

#ifdef Q_OS_LINUX
#include "support/smallfiles.h"
#endif

using namespace Qt::StringLiterals;
using namespace lstags;
using lists::RepositoryList;

class TestRepositoryList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void knowsWhereEntriesStand();
    void refuses_data();
    void refuses();
    void refusesBrokenYaml_data();
    void refusesBrokenYaml();
    void refusesWhatIsTooLarge();
    void takesAsManyAsAllowed();
    void stopsBombs_data();
    void stopsBombs();
    void writes_data();
    void writes();
    void quotes_data();
    void quotes();
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
    void readsBackWhatItWritesAgain_data();
    void readsBackWhatItWritesAgain();
    void loads();
    void loadErrorsNameTheFile_data();
    void loadErrorsNameTheFile();
    void saves();
    void savesUnderANewName();
    void savesThroughALink();
    void failedSaveChangesNothing_data();
    void failedSaveChangesNothing();
    void brokenWriteLeavesTheOldFile();
};

namespace {

QByteArray listOf(const QByteArray &lines)
{
    return "lstags:\n  repositories:\n" + lines;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList many(int count)
{
    QStringList entries;
    for (int i = 0; i < count; ++i)
        entries += u"team/app%1"_s.arg(i);
    return entries;
}

/// Mappings in mappings, each a blank further in.
QByteArray nestedMappings(int depth)
{
    QByteArray yaml;
    for (int i = 0; i < depth; ++i)
        yaml += QByteArray(i, ' ') + "a:\n";
    return yaml;
}

} // namespace

void TestRepositoryList::reads_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("entries");

    const auto row = [](const char *name, const QByteArray &yaml, const QStringList &entries) { QTest::newRow(name) << yaml << entries; };
    const QStringList two{u"alpine"_s, u"quay.io/a/b:v1"_s};
    row("nothing", "", {});
    row("only comments", "# a\n\n# b\n", {});
    row("a block", listOf("    - alpine\n    - quay.io/a/b:v1\n"), two);
    row("a block as far in as its key", listOf("  - alpine\n  - quay.io/a/b:v1\n"), two);
    row("a list in brackets", "lstags: {repositories: [alpine, 'quay.io/a/b:v1']}\n", two);
    row("a list in brackets over several lines", "lstags:\n  repositories: [\n    alpine, # one\n    quay.io/a/b:v1\n  ]\n", two);
    row("JSON", R"({"lstags": {"repositories": ["alpine", "quay.io/a/b:v1"]}})", two);
    row("line ends of Windows", "lstags:\r\n  repositories:\r\n    - alpine\r\n    - quay.io/a/b:v1\r\n", two);
    row("no line end at the end", listOf("    - alpine\n    - quay.io/a/b:v1"), two);
    row("a byte order mark", "\xef\xbb\xbf" + listOf("    - alpine\n    - quay.io/a/b:v1\n"), two);
    row("a document start and end", "---\n" + listOf("    - alpine\n    - quay.io/a/b:v1\n") + "...\n", two);
    row("comments everywhere", "# a\nlstags: # b\n  # c\n  repositories: # d\n    # e\n    - alpine # f\n\n    - quay.io/a/b:v1\n# g\n", two);
    row("other keys", "auth:\n  user: anna\nlstags:\n  daemon: true\n  repositories:\n    - alpine\n    - quay.io/a/b:v1\n  after: [1, {x: y}]\nlast: 1\n", two);
    row("a list below another key is not ours", "other:\n  lstags:\n    repositories: [x]\nrepositories: [y]\nlstags: {repositories: [alpine, 'quay.io/a/b:v1']}\n", two);
    row("a mapping of ours without a list", "lstags:\n  other: 1\n", {});
    row("nothing behind lstags", "lstags:\n", {});
    row("null behind lstags", "lstags: null\n", {});
    row("nothing behind repositories", "lstags:\n  repositories:\n", {});
    row("an empty list", "lstags:\n  repositories: []\n", {});
    row("the same entry twice", listOf("    - alpine\n    - alpine\n"), {u"alpine"_s, u"alpine"_s});
    row("numbers and truth values are text", listOf("    - 3.20\n    - true\n    - 0x10\n    - 2024-05-01\n"), {u"3.20"_s, u"true"_s, u"0x10"_s, u"2024-05-01"_s});
    row("the word null in quotes", listOf("    - 'null'\n    - \"~\"\n    - ''\n"), {u"null"_s, u"~"_s, QString()});
    row("single quotes", listOf("    - 'it''s # no comment'\n"), {u"it's # no comment"_s});
    row("double quotes", listOf(R"(    - "a\tb\"\\\u00e4\U0001F433")"), {u"a\tb\"\\\u00e4\U0001f433"_s});
    row("an expression without quotes", listOf("    - quay.io/a~/^v1\\.[0-9]+$/=latest,v2\n"), {u"quay.io/a~/^v1\\.[0-9]+$/=latest,v2"_s});
    row("a colon without a blank behind it", listOf("    - registry:5000/app:v1\n"), {u"registry:5000/app:v1"_s});
    row("a hash without a blank before it", listOf("    - a#b\n"), {u"a#b"_s});
    row("text over two lines", listOf("    - a\n      b\n"), {u"a b"_s});
    row("text that begins below its dash", listOf("    -\n      alpine\n"), {u"alpine"_s});
    row("literal text", listOf("    - |-\n      a\n      b\n"), {u"a\nb"_s});
    row("letters beyond ASCII", listOf("    - \u00e4\U0001f433\n"), {u"\u00e4\U0001f433"_s});
    row("a tag of YAML", listOf("    - !!str 12\n"), {u"12"_s});
    row("a byte order mark in an entry", listOf("    - \"\\ufeffx\"\n"), {u"\ufeffx"_s});
    row("only a document start", "---", {});
    row("only a document start and comments", "--- # a\n# b\n", {});
    row("comments and a document end", "# c\n...", {});
    row("a document start behind the list", listOf("    - a\n") + "---\n", {u"a"_s});
    row("documents of comments around the list", "# a\n---\n---\n" + listOf("    - a\n") + "...\n---\n# b\n---\n", {u"a"_s});
    row("an anchor of another program", "other: &x 1\nlstags: {repositories: [a]}\n", {u"a"_s});
    row("an anchor on a mapping of another program", "other: &x {a: 1}\nlstags: {repositories: [a]}\n", {u"a"_s});
    row("aliases of another program", "other: &x {a: &y 1}\nmore: [*x, {<<: *x, b: *y}]\nlstags: {repositories: [a]}\n", {u"a"_s});
    row("quotes with quotes in them", "x: 'it''s'\ny: \"\\\"\"\nlstags: {repositories: ['a', !!str \"b\"]}", {u"a"_s, u"b"_s});
    row("many brackets in comments", QByteArray("# [[[{{{\n").repeated(300) + listOf("    - a\n"), {u"a"_s});
    row("many brackets in text", listOf(QByteArray("    - alpine~/[^[]/\n").repeated(300)), QStringList(300, u"alpine~/[^[]/"_s));
    row("many brackets in quotes", listOf(QByteArray("    - 'a~/\\[/'\n").repeated(300)), QStringList(300, u"a~/\\[/"_s));
}

void TestRepositoryList::reads()
{
    QFETCH(const QByteArray, yaml);
    const auto list = RepositoryList::parse(yaml);
    VERIFY_RESULT(list);
    QTEST(list->texts(), "entries");
}

void TestRepositoryList::knowsWhereEntriesStand()
{
    const auto list = RepositoryList::parse("# x\nlstags:\n  repositories:\n    - alpine\n\n    -   'b'\n    - |-\n      c\n");
    VERIFY_RESULT(list);
    const QList<lists::Entry> expected{{.text = u"alpine"_s, .line = 4, .column = 7}, {.text = u"b"_s, .line = 6, .column = 9}, {.text = u"c"_s, .line = 7, .column = 7}};
    QCOMPARE(list->entries(), expected);
    const auto flow = RepositoryList::parse("lstags: {repositories: [a,\n b]}");
    VERIFY_RESULT(flow);
    QCOMPARE(flow->entries(), (QList<lists::Entry>{{.text = u"a"_s, .line = 1, .column = 25}, {.text = u"b"_s, .line = 2, .column = 2}}));
    const auto wide = RepositoryList::parse("\xef\xbb\xbf{\"\U0001f433\": 1, lstags: {repositories: [\u00e4, b, c,\n \u00e4, d]}}");
    VERIFY_RESULT(wide);
    QCOMPARE(wide->entries()[2], (lists::Entry{.text = u"c"_s, .line = 1, .column = 41}));
    QCOMPARE(wide->entries()[4], (lists::Entry{.text = u"d"_s, .line = 2, .column = 5}));
    QVERIFY(RepositoryList().entries().isEmpty());
}

void TestRepositoryList::refuses_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    const auto row = [](const char *name, const QByteArray &yaml, int line, int column) { QTest::newRow(name) << yaml << line << column; };
    row("a root that is a list", "- a\n", 1, 1);
    row("a root that is text", "alpine\n", 1, 1);
    row("no root key", "# x\nother: 1\n", 1, 1);
    row("an empty mapping", "{}\n", 1, 1);
    row("text behind lstags", "lstags: alpine\n", 1, 9);
    row("a list behind lstags", "lstags: [alpine]\n", 1, 9);
    row("a block behind lstags", "lstags:\n  - alpine\n", 2, 3);
    row("text behind repositories", "lstags:\n  repositories: alpine\n", 2, 17);
    row("a mapping behind repositories", "lstags:\n  repositories: {a: b}\n", 2, 17);
    row("a mapping below repositories", listOf("    alpine: latest\n"), 3, 5);
    row("an entry that is a list", listOf("    - a\n    - [b]\n"), 4, 7);
    row("an entry that is a block", listOf("    - - b\n"), 3, 7);
    row("an entry that is a mapping", listOf("    - ref: b\n"), 3, 7);
    row("an entry that a colon makes a mapping", listOf("    - a\n    - alpine: latest\n"), 4, 7);
    row("an entry that is null", listOf("    - ~\n"), 3, 7);
    row("the key lstags twice", "lstags:\n  repositories: [a]\nlstags:\n  repositories: [b]\n", 3, 1);
    row("the key repositories twice", "lstags:\n  repositories: [a]\n  repositories: [b]\n", 3, 3);
    row("a key of another program twice", "a: 1\nlstags:\na: 2\n", 3, 1);
    row("a key twice far inside", "lstags:\nx: [{y: {a: 1, b: 2, a: 3}}]\n", 2, 22);
    row("a key twice, once in quotes", "a: 1\n'a': 2\n", 2, 1);
    row("a key that is a list", "lstags:\n[a]: 1\n", 2, 1);
    row("a key that is a mapping", "lstags:\n{a: b}: 1\n", 2, 1);
    row("an anchor", "lstags:\n  repositories: [&x a]\n", 2, 18);
    row("an anchor on the list", "lstags:\n  repositories: &x [a]\n", 2, 17);
    row("an anchor behind lstags", "lstags: &x {repositories: [a]}\n", 1, 9);
    row("an anchor of another key below lstags", "lstags:\n  x: {y: &z 1}\n", 2, 10);
    row("an anchor on the whole file", "&x {lstags: {repositories: [a]}}\n", 1, 1);
    row("an alias of another program's for an entry", "x: &x a\nlstags: {repositories: [*x]}\n", 2, 25);
    row("an alias of another program's for the list", "x: &x [a]\nlstags: {repositories: *x}\n", 2, 24);
    row("an alias of another program's behind lstags", "x: &x {repositories: [a]}\nlstags: *x\n", 2, 9);
    row("an alias for a key", "x: &x a\n*x : 1\nlstags:\n", 2, 1);
    row("a quote that never ends", listOf("    - \"a\n"), 3, 7);
    row("a quote that never ends behind a tag", listOf("    - !!str # x\n      'a''\n    - b\n"), 4, 7);
    row("a quote that never ends behind an escape", listOf("    - \"a\\\"\n"), 3, 7);
    row("a quote that never ends under another key", "lstags:\nx: 'a\n", 2, 4);
    row("a quote that never ends in a key", "lstags:\n? 'x\n", 2, 3);
    row("nested too deep in brackets", "lstags:\nx: " + QByteArray(64, '[') + QByteArray(64, ']'), 2, 67);
    row("nested too deep in mappings", "lstags:\n" + nestedMappings(65), 66, 65);
    row("nested too deep in dashes", "lstags:\nx:\n" + QByteArray("- ").repeated(64) + "a\n", 3, 127);
    row("a NUL byte", listOf("    - a") + QByteArray("\0b\n", 3), 3, 8);
    row("UTF-16", QByteArray("l\0s\0", 4), 1, 2);
    row("an empty entry", listOf("    -\n    - b\n"), 3, 5);
    row("an empty entry between comments", listOf("    - a\n    - # - x\n    # - y\n\n#   - z\n    - b\n"), 4, 5);
    row("an empty entry at the end of the list", listOf("    - a\n    -\n  name: 1\n"), 4, 5);
    row("an empty entry at the end of the file", listOf("    - a\n    -"), 4, 5);
    row("an empty entry in brackets", "lstags: {repositories: [a, , b]}\n", 1, 28);
    row("columns are counted in UTF-16", "{\"\u00e4\u00e4\": 1, lstags: 5}\n", 1, 19);
    row("columns beyond the first plane", "{\"\U0001f433\": 1, lstags: 5}\n", 1, 19);
    row("a byte order mark is no column", "\xef\xbb\xbflstags: 5\n", 1, 9);
    row("two documents", listOf("    - a\n") + "---\nother: 1\n", 4, 1);
    row("two lists", listOf("    - a\n") + "---\n" + listOf("    - b\n"), 4, 1);
    row("a document of null", "lstags: {}\n# x\n--- ~\n", 3, 1);
    row("a root that is a comma", ", a\n", 1, 1);
    row("a root that is null", "~\n", 1, 1);
    row("text that is no UTF-8", listOf("    - \u00e4\xff\n"), 3, 8);
    row("UTF-8 cut off", listOf("    - \xc3\n"), 3, 7);
    row("UTF-8 cut off at the end of the file", listOf("    - \xc3"), 3, 7);
    row("UTF-8 cut off in a comment", "# \xf0\x9f\x90", 1, 3);
    row("surrogates in UTF-8", listOf("    - \xed\xa0\x80\n"), 3, 7);
}

void TestRepositoryList::refuses()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const auto list = RepositoryList::parse(yaml);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, core::ErrorKind::Syntax);
    QVERIFY2(list.error().line == line && list.error().column == column, qPrintable(list.error().message));
    QVERIFY(list.error().message.startsWith(u"Line %1, column %2: "_s.arg(line).arg(column)));
}

void TestRepositoryList::refusesBrokenYaml_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");

    const auto row = [](const char *name, const QByteArray &yaml, int line) { QTest::newRow(name) << yaml << line; };
    row("a bracket that is not closed", "lstags:\n  repositories: [a\n", 2);
    row("a bracket that was not opened", "lstags:\n  repositories: ]\n", 2);
    row("an unknown escape", listOf("    - \"\\q\"\n"), 3);
    row("an escape of a surrogate", listOf("    - \"\\ud800\"\n"), 3);
    row("text that begins with a reserved sign", listOf("    - @a\n"), 3);
    row("an alias of nothing", listOf("    - *x\n"), 3);
    row("a key further in than its neighbours", "lstags:\n  a: 1\n    b: 2\n", 3);
    row("a quote that never ends in the last line", "lstags:\n  repositories:\n    - 'a", 3);
    row("a tab for blanks", "lstags:\n\trepositories: [a]\n", 2);
}

void TestRepositoryList::refusesBrokenYaml()
{
    QFETCH(const QByteArray, yaml);
    const auto list = RepositoryList::parse(yaml);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, core::ErrorKind::Syntax);
    QVERIFY(list.error().column > 0);
    QTEST(list.error().line, "line");
    QCOMPARE(core::printable(list.error().message), list.error().message);
}

void TestRepositoryList::refusesWhatIsTooLarge()
{
    const QByteArray comment = '#' + QByteArray((4 << 20) - 1, 'x');
    VERIFY_RESULT(RepositoryList::parse(comment));
    const auto list = RepositoryList::parse(comment + '\n');
    QVERIFY(!list);
    QCOMPARE(list.error().kind, core::ErrorKind::TooLarge);
}

void TestRepositoryList::takesAsManyAsAllowed()
{
    const QByteArray allowed = listOf(QByteArray("  - a\n").repeated(100000));
    const auto list = RepositoryList::parse(allowed);
    VERIFY_RESULT(list);
    QCOMPARE(list->entries().size(), 100000);
    QCOMPARE(list->entries().constLast().line, 100002);
    const auto tooMany = RepositoryList::parse(allowed + "  - b\n");
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().line, 100003);
    QCOMPARE(tooMany.error().column, 5);
    VERIFY_RESULT(RepositoryList::parse("lstags:\nx: " + QByteArray(63, '[') + QByteArray(63, ']')));
}

void TestRepositoryList::stopsBombs_data()
{
    QTest::addColumn<QByteArray>("yaml");

    QByteArray laughs = "a: &a [lol, lol]\n";
    for (char c = 'b'; c < 'z'; ++c)
        laughs += QByteArray(1, c) + ": &" + c + " [*" + char(c - 1) + ", *" + char(c - 1) + "]\n";
    QTest::newRow("aliases of aliases") << QByteArray(laughs + "lstags:\n  repositories: *y\n");
    QTest::newRow("an anchor that holds itself") << QByteArray("lstags: &x\n  repositories: [*x]\n");
    QTest::newRow("brackets without end") << QByteArray(3 << 20, '[');
    QTest::newRow("brackets behind a key") << QByteArray("lstags:\nx: " + QByteArray(100000, '['));
    QTest::newRow("a bracket a line") << QByteArray("[\n").repeated(100000);
    QTest::newRow("mappings a line each") << QByteArray("lstags:\n" + nestedMappings(2800));
    QTest::newRow("lists a line each") << QByteArray("lstags:\nx:\n" + nestedMappings(2800).replace('a', '-').replace(':', ""));
    QTest::newRow("mappings in lists") << QByteArray("lstags:\nx:\n  " + QByteArray("- ? ").repeated(100000));
    QTest::newRow("values without end") << QByteArray(": ").repeated(100000);
    QTest::newRow("100000 dashes") << QByteArray("- ").repeated(100000);
    QTest::newRow("100000 brackets") << QByteArray(100000, '[');
    QTest::newRow("braces without end") << QByteArray("{a: ").repeated(500000);
    QTest::newRow("dashes without end in the first line") << QByteArray("- ").repeated(500000);
    QTest::newRow("dashes without end in another line") << QByteArray("x:\n" + QByteArray("- ").repeated(500000));
    QTest::newRow("question marks without end") << QByteArray("? ").repeated(500000);
    QTest::newRow("too many aliases of another program") << QByteArray("x: &x 1\nlstags:\ny:\n" + QByteArray("- *x\n").repeated(400000));
    QTest::newRow("too many nodes of another program") << QByteArray("lstags:\nx:\n" + QByteArray("- a\n").repeated(400000));
}

void TestRepositoryList::stopsBombs()
{
    QFETCH(const QByteArray, yaml);
    QElapsedTimer timer;
    timer.start();
    const auto list = RepositoryList::parse(yaml);
    QVERIFY(timer.elapsed() < 60000);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, core::ErrorKind::Syntax);
    QVERIFY(list.error().line > 0);
}

void TestRepositoryList::writes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *name, const QByteArray &before, const QStringList &entries, const QByteArray &after) {
        QTest::newRow(name) << before << entries << after;
    };
    const QStringList ab{u"a"_s, u"b"_s};
    row("into nothing", "", ab, "lstags:\n  repositories:\n    - a\n    - b\n");
    row("nothing into nothing", "", {}, "lstags:\n  repositories: []\n");
    row("behind comments", "# mine\n", {u"a"_s}, "# mine\nlstags:\n  repositories:\n    - a\n");
    row("behind comments without a line end", "# mine", {u"a"_s}, "# mine\nlstags:\n  repositories:\n    - a\n");
    row("what is there already", listOf("    - a # x\n\n    # y\n    - 'b'\n"), ab, listOf("    - a # x\n\n    # y\n    - 'b'\n"));
    row("one more", listOf("    - a\n"), ab, listOf("    - a\n    - b\n"));
    row("one more without a line end", listOf("    - a"), ab, listOf("    - a\n    - b"));
    row("one less", listOf("    - a\n    - b\n    - c\n"), {u"a"_s, u"c"_s}, listOf("    - a\n    - c\n"));
    row("one less takes its comments along", listOf("    - a\n    # of b\n    - b # b\n    - c\n"), {u"a"_s, u"c"_s}, listOf("    - a\n    - c\n"));
    row("comments move with their entries", listOf("    # of a\n    - a # a\n    # of b\n    - b # b\n"), {u"b"_s, u"a"_s}, listOf("    # of b\n    - b # b\n    # of a\n    - a # a\n"));
    row("a new one between", listOf("    - a # a\n    - c # c\n"), {u"a"_s, u"b"_s, u"c"_s}, listOf("    - a # a\n    - b\n    - c # c\n"));
    row("the same entry twice keeps both comments", listOf("    - a # 1\n    - a # 2\n"), {u"a"_s, u"b"_s, u"a"_s}, listOf("    - a # 1\n    - b\n    - a # 2\n"));
    row("one of two equal entries less", listOf("    - a # 1\n    - a # 2\n"), {u"a"_s}, listOf("    - a # 1\n"));
    row("as far in as the others", listOf("  - a\n"), ab, listOf("  - a\n  - b\n"));
    row("the list becomes empty", listOf("    - a\nother: 1\n"), {}, "lstags:\n  repositories: []\nother: 1\n");
    row("other keys stay as they are", "x:   {a: 1}  # x\nlstags:\n  daemon: true\n  repositories:\n    - a\n  after: 'y'\n# end\n", {u"b"_s},
        "x:   {a: 1}  # x\nlstags:\n  daemon: true\n  repositories:\n    - b\n  after: 'y'\n# end\n");
    row("a comment behind the list stays", listOf("    - a\n# end\n"), {u"b"_s}, listOf("    - b\n# end\n"));
    row("text over two lines moves as one", listOf("    - a\n      a\n    - b\n"), {u"b"_s, u"a a"_s}, listOf("    - b\n    - a\n      a\n"));
    row("text below its dash moves with it", listOf("    -\n      a\n    - b\n"), {u"b"_s, u"a"_s}, listOf("    - b\n    -\n      a\n"));
    row("line ends of Windows", "lstags:\r\n  repositories:\r\n    - a\r\n", ab, "lstags:\r\n  repositories:\r\n    - a\r\n    - b\r\n");
    row("brackets stay brackets", "x: 1\nlstags: {repositories: [a], y: 2} # z\n", ab, "x: 1\nlstags: {repositories: [a, b], y: 2} # z\n");
    row("brackets become empty", "lstags:\n  repositories: [a, b]\n", {}, "lstags:\n  repositories: []\n");
    row("brackets that were empty", "lstags:\n  repositories: [] # none\n", ab, "lstags:\n  repositories: [a, b] # none\n");
    row("brackets with a bracket in quotes", "lstags:\n  repositories: ['a]', \"b\\\"]\", c]\n", {u"c"_s}, "lstags:\n  repositories: [c]\n");
    row("behind an empty key", "lstags:\n  repositories: # none\nother: 1\n", ab, "lstags:\n  repositories: # none\n    - a\n    - b\nother: 1\n");
    row("behind null", "lstags:\n  repositories: null\n", {u"a"_s}, "lstags:\n  repositories:\n    - a\n");
    row("without repositories", "lstags: # ours\n    other: 1\n", {u"a"_s}, "lstags: # ours\n    repositories:\n      - a\n    other: 1\n");
    row("nothing behind lstags", "lstags:\nx: 1\n", {u"a"_s}, "lstags:\n  repositories:\n    - a\nx: 1\n");
    row("nothing where nothing is", "lstags:\nx: 1\n", {}, "lstags:\nx: 1\n");
    const QStringList abc{u"a"_s, u"b"_s, u"c"_s};
    const QStringList c{u"c"_s};
    row("beside keys in braces", "lstags: {other: 1} # x\n", {u"a"_s}, "lstags: {repositories: [a], other: 1} # x\n");
    row("beside keys of keys in braces", "lstags: {other: {x: [1, {y: 2}]}}\n", {u"a"_s}, "lstags: {repositories: [a], other: {x: [1, {y: 2}]}}\n");
    row("beside keys in braces below", "lstags:\n  {other: 1}\n", {u"a"_s}, "lstags:\n  {repositories: [a], other: 1}\n");
    row("beside keys in braces over lines", "lstags: { # x\n  other: 1,\n}\n", {u"a"_s}, "lstags: {repositories: [a], # x\n  other: 1,\n}\n");
    row("into empty braces", "lstags: {}\n", {u"a"_s}, "lstags: {repositories: [a]}\n");
    row("beside keys in JSON", "{\"lstags\": {\"other\": 1}}", {u"a"_s}, "{\"lstags\": {repositories: [a], \"other\": 1}}");
    row("beside keys behind a comment", "lstags:\n  # of other\n  other: 1\n", {u"a"_s}, "lstags:\n  repositories:\n    - a\n  # of other\n  other: 1\n");
    row("beside keys of a key with a question mark", "? lstags\n: other: 1\n", c, "? lstags\n: repositories: [c]\n  other: 1\n");
    row("beside keys of keys", "lstags:\n  other:\n    deep: [1]\n", {u"a"_s}, "lstags:\n  repositories:\n    - a\n  other:\n    deep: [1]\n");
    row("behind an empty key in braces", "{lstags: {repositories: }, other: 1}\n", {u"a"_s}, "{lstags: {repositories: [a] }, other: 1}\n");
    row("behind null in braces", "lstags: {repositories: null, other: 1}\n", {u"a"_s}, "lstags: {repositories: [a], other: 1}\n");
    row("behind a key without a colon in braces", "lstags: {repositories, other: 1}\n", {u"a"_s}, "lstags: {repositories: [a], other: 1}\n");
    row("behind null below its key", "lstags:\n  repositories:\n    null\n", {u"a"_s}, "lstags:\n  repositories:\n    [a]\n");
    row("behind null below a comment", "lstags:\n  repositories: # x\n    ~ # y\n", {u"a"_s}, "lstags:\n  repositories: # x\n    [a] # y\n");
    row("behind null and a comment", "lstags:\n  repositories: ~ # none\n", {u"a"_s}, "lstags:\n  repositories: # none\n    - a\n");
    row("before a key that is null", "lstags:\n  repositories:\n  null: 1\n", {u"a"_s}, "lstags:\n  repositories:\n    - a\n  null: 1\n");
    row("behind null of lstags in braces", "{lstags: null, other: 1}\n", {u"a"_s}, "{lstags: {repositories: [a]}, other: 1}\n");
    row("behind a key in quotes", "\"lstags\":\n  'repositories':\n", {u"a"_s}, "\"lstags\":\n  'repositories':\n    - a\n");
    row("brackets with a quote twice", "lstags:\n  repositories: ['x''y]', b]\n", c, "lstags:\n  repositories: [c]\n");
    row("brackets keep the quotes of entries", "lstags: {repositories: [\"a\", 'b']}\n", abc, "lstags: {repositories: [\"a\", 'b', c]}\n");
    row("comments in brackets stay", "lstags:\n  repositories: [\n   # of a\n   a, # a\n   b # b\n  ]\n", abc,
        "lstags:\n  repositories: [\n   # of a\n   a, # a\n   b, # b\n   c\n  ]\n");
    row("comments in brackets move", "lstags: {repositories: [ # all\n a # a\n , b, # b\n # end\n ]} # x\n", {u"b"_s, u"a"_s},
        "lstags: {repositories: [ # all\n b, # b\n a # a\n # end\n ]} # x\n");
    row("comments in brackets go with their entries", "lstags:\n  repositories: [a, # a\n    b # ]\n  ]\n", {u"a"_s}, "lstags:\n  repositories: [\n      a # a\n  ]\n");
    row("brackets over lines become empty", "lstags:\n  repositories: [\n    a,\n  ]\n", {}, "lstags:\n  repositories: []\n");
    row("a literal text with a blank line", listOf("    - |-\n      a\n\n      b\n"), {u"a\n\nb"_s, u"c"_s}, listOf("    - |-\n      a\n\n      b\n    - c\n"));
    row("a literal text with blank lines at its end", listOf("    - |+\n      a\n\n    - b\n"), {u"b"_s, u"a\n\n"_s}, listOf("    - b\n    - |+\n      a\n\n"));
    row("a literal text at the end of the file", listOf("    # x\n    - |\n      a"), {u"a"_s, u"b"_s}, listOf("    # x\n    - a\n    - b"));
    row("quotes over lines", listOf("    - \"a\n# b\"\n    - c\n"), c, listOf("    - c\n"));
    row("quotes over lines move", listOf("    - \"a\n\n      # b\" # x\n    - c\n"), {u"c"_s, u"a\n# b"_s}, listOf("    - c\n    - \"a\n\n      # b\" # x\n"));
    row("text with a blank line", listOf("    - a\n\n      b\n    - c\n"), {u"c"_s, u"a\nb"_s}, listOf("    - c\n    - a\n\n      b\n"));
    row("the list becomes empty below a comment", "lstags:\n  repositories: # all\n    - a\n", {}, "lstags:\n  repositories: [] # all\n");
    row("the list with a tag becomes empty", "lstags:\n  repositories: !!seq # all\n    - a\n", {}, "lstags:\n  repositories: !!seq # all\n      []\n");
    row("a list of a key with a question mark", "lstags:\n  ? repositories\n  : - a # a\n    - b\n", {u"b"_s, u"a"_s}, "lstags:\n  ? repositories\n  : \n    - b\n    - a # a\n");
    row("behind a document start", "---\n", {u"a"_s}, "---\nlstags:\n  repositories:\n    - a\n");
    row("behind a document start and a comment", "--- # x", {u"a"_s}, "--- # x\nlstags:\n  repositories:\n    - a\n");
    row("before a document end", "# c\n...\n", {u"a"_s}, "# c\nlstags:\n  repositories:\n    - a\n...\n");
    row("behind a directive", "%YAML 1.2\n", {u"a"_s}, "%YAML 1.2\n---\nlstags:\n  repositories:\n    - a\n");
    row("before another document start", listOf("    - a\n") + "---\n", ab, listOf("    - a\n    - b\n") + "---\n");
    row("line ends that are mixed", "x: 1\r\nlstags:\n  repositories:\r\n    - a\n    # c\r\n    - c\r\ny: 2\n", abc,
        "x: 1\r\nlstags:\n  repositories:\r\n    - a\n    - b\r\n    # c\r\n    - c\r\ny: 2\n");
    row("line ends of Windows and none at the end", "lstags:\r\n  repositories:\r\n    - a", ab, "lstags:\r\n  repositories:\r\n    - a\r\n    - b");
    row("a byte order mark stays", "\xef\xbb\xbflstags: {repositories: [a]}\n", ab, "\xef\xbb\xbflstags: {repositories: [a, b]}\n");
    row("a byte order mark in an entry", listOf("    - a\n"), {u"\ufeffx"_s}, listOf("    - \"\\U0000feffx\"\n"));
}

void TestRepositoryList::writes()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QStringList, entries);
    const auto list = RepositoryList::parse(before);
    VERIFY_RESULT(list);
    const QByteArray written = list->withEntries(entries);
    QTEST(written, "after");
    const auto read = RepositoryList::parse(written);
    VERIFY_RESULT(read);
    QCOMPARE(read->texts(), entries);
    QCOMPARE(read->withEntries(entries), written);
}

void TestRepositoryList::quotes_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("a name is not quoted") << u"quay.io/a_b/c-d:v1.0"_s << QByteArray("quay.io/a_b/c-d:v1.0");
    QTest::newRow("an expression is not quoted") << u"alpine~/^3\\.(1)+$/=a"_s << QByteArray("alpine~/^3\\.(1)+$/=a");
    QTest::newRow("nothing") << u""_s << QByteArray("''");
    QTest::newRow("null") << u"null"_s << QByteArray("'null'");
    QTest::newRow("a quote") << u"it's"_s << QByteArray("'it''s'");
    QTest::newRow("brackets") << u"[a]"_s << QByteArray("'[a]'");
    QTest::newRow("a colon at the end") << u"a:"_s << QByteArray("'a:'");
    QTest::newRow("a colon and a blank") << u"a: b"_s << QByteArray("'a: b'");
    QTest::newRow("a comment") << u"a #b"_s << QByteArray("'a #b'");
    QTest::newRow("letters beyond ASCII") << u"\u00e4"_s << QByteArray("'\u00e4'");
    QTest::newRow("a line break") << u"a\nb"_s << QByteArray("\"a\\U0000000ab\"");
    QTest::newRow("an override of direction") << u"a\u202eb"_s << QByteArray("\"a\\U0000202eb\"");
    QTest::newRow("beyond the first plane") << u"\U0001f433"_s << QByteArray("\"\\U0001f433\"");
}

void TestRepositoryList::quotes()
{
    QFETCH(const QString, entry);
    QFETCH(const QByteArray, written);
    QCOMPARE(RepositoryList().withEntries({entry}), QByteArray(listOf("    - " + written + '\n')));
    const auto flow = RepositoryList::parse("lstags: {repositories: []}\n");
    VERIFY_RESULT(flow);
    QCOMPARE(flow->withEntries({entry}), QByteArray("lstags: {repositories: [" + written + "]}\n"));
}

namespace {

/// Strings that are awkward in YAML, put together at random: the same ones for the same seed.
class AwkwardStrings
{
public:
    explicit AwkwardStrings(quint32 seed) : m_random(seed) {}

    QString text()
    {
        QString text;
        const int parts = below(5);
        for (int i = 0; i < parts; ++i)
            text += part();
        return text;
    }

    /// Some of `known`, some new ones, shuffled.
    QStringList texts(const QStringList &known)
    {
        QStringList texts;
        for (const QString &entry : known) {
            if (below(3) > 0)
                texts += entry;
        }
        const int added = below(5);
        for (int i = 0; i < added; ++i)
            texts += text();
        std::shuffle(texts.begin(), texts.end(), m_random);
        return texts;
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }

    QString part()
    {
        static const QStringList parts{
            u"a"_s,    u"alpine"_s, u"null"_s, u"~"_s,  u"true"_s, u"3.20"_s, u"-"_s,   u"- "_s,  u"---"_s, u"..."_s, u":"_s,   u": "_s,  u"#"_s,
            u" #"_s,   u"'"_s,      u"''"_s,   u"\""_s, u"\\"_s,   u"\\n"_s,  u"[]"_s,  u"]"_s,   u"{}"_s,  u"}"_s,   u","_s,   u", "_s,  u"&a"_s,
            u"*a"_s,   u"!"_s,      u"!!str"_s, u"|"_s, u">"_s,    u"%"_s,    u"@"_s,   u"`"_s,   u"?"_s,   u"? "_s,  u" "_s,   u"  "_s,  u"\t"_s,
            u"\n"_s,   u"\r\n"_s,   u"\n\n"_s, u"\x1b"_s, u"\x7f"_s, u"\u0085"_s, u"\u00a0"_s, u"\u2028"_s, u"\u2029"_s, u"\ufeff"_s, u"\u202e"_s,
            u"\u00e4"_s, u"\u4e2d"_s, u"\U0001f433"_s, u"\ufffe"_s, u"\ue000"_s, u"<<"_s, u"="_s, u"%1"_s, u"lstags:"_s, u"repositories:"_s, QString(QChar(u'\0'))};
        if (below(4) > 0)
            return parts[below(int(parts.size()))];
        const char32_t codepoint = char32_t(m_random.bounded(0x10ffff + 1));
        const bool isSurrogate = codepoint >= 0xd800 && codepoint < 0xe000;
        return isSurrogate ? u"x"_s : QString::fromUcs4(&codepoint, 1);
    }

    QRandomGenerator m_random;
};

} // namespace

void TestRepositoryList::readsBackWhatItWrites_data()
{
    QTest::addColumn<QByteArray>("yaml");

    QTest::newRow("from nothing") << QByteArray();
    QTest::newRow("from comments") << QByteArray("# mine\n\n");
    QTest::newRow("from an empty key") << QByteArray("lstags: # ours\n  repositories: # none\nother: 1\n");
    QTest::newRow("from a mapping without a list") << QByteArray("lstags:\n   other: 1\n");
    QTest::newRow("from brackets") << QByteArray("x: [1]\nlstags: {repositories: [alpine, \"a\\\"]\"], y: 'z'}\n");
    QTest::newRow("from a block") << listOf("    # of a\n    - alpine # a\n    - 'it''s'\n\n    - \"x\\ty\"\n    - alpine\n    - two\n      lines\n  after: 1\n");
    QTest::newRow("from a block as far in as its key") << QByteArray("lstags:\n  repositories:\n  - alpine\n  -\n    below\n# end\n");
    QTest::newRow("from line ends of Windows") << QByteArray("# x\r\nlstags:\r\n  repositories:\r\n    - alpine\r\n    - b # c\r\nother: 1\r\n");
    QTest::newRow("from brackets with comments") << QByteArray("lstags:\n  repositories: [ # x\n    # a\n    alpine, # ]\n    'it''s'\n    , two\n    lines # y\n    # z\n  ]\n  x: 1\n");
    QTest::newRow("from braces") << QByteArray("lstags: {x: 1, repositories, y: 2}\n");
    QTest::newRow("from keys with question marks") << QByteArray("? lstags\n: ? repositories\n  : - alpine # a\n    # b\n    - |\n      b\n\n    - \"c\n    d\"\n  ? x\n");
    QTest::newRow("from tags") << QByteArray("!!map\nlstags: !!map\n  repositories: !!seq\n  - !!str alpine\n  - !!str\n  - !!str \"b\"\n  - !x\n  \"x\": 1\n");
    QTest::newRow("from tags in brackets") << QByteArray("lstags: !!map {repositories: !!seq [!!str alpine, !!str , !!str \"b\"], x: 1}\n");
    QTest::newRow("from texts over lines") << listOf("    - |\n      a\n\n      b\n\n    - >+\n       c\n\n    - 'd\n      - e\n\n      # f'\n    -\n\n      g\n      h # h\n    - |2\n        i\n      # j");
    QTest::newRow("from a document start") << QByteArray("%YAML 1.2\n--- # x\n...\n");
    QTest::newRow("beside anchors and aliases") << QByteArray("x: &x {a: 1} # x\nlstags:\n  repositories:\n    - alpine\ny: [*x, &y z, *y]\n");
}

void TestRepositoryList::readsBackWhatItWrites()
{
    QFETCH(const QByteArray, yaml);
    const auto list = RepositoryList::parse(yaml);
    const auto outline = lists::readOutline(yaml);
    VERIFY_RESULT(list);
    VERIFY_RESULT(outline);
    AwkwardStrings strings(20240501);
    for (int round = 0; round < 500; ++round) {
        const QStringList entries = strings.texts(list->texts());
        const QByteArray written = list->withEntries(entries);
        const auto read = RepositoryList::parse(written);
        QVERIFY2(read, written.constData());
        QVERIFY2(read->texts() == entries, written.constData());
        QVERIFY2(lists::differsOnlyInEntries(written, *outline, entries), written.constData());
    }
}

void TestRepositoryList::readsBackWhatItWritesAgain_data()
{
    QTest::addColumn<QByteArray>("yaml");

    QTest::newRow("from nothing") << QByteArray();
    QTest::newRow("from a block") << listOf("    # of a\n    - alpine # a\n    - 'it''s'\n\n    - two\n      lines\n  after: 1\n");
    QTest::newRow("from line ends of Windows") << QByteArray("lstags:\r\n  repositories:\r\n    - alpine\r\n    - b # c\r\nother: 1\r\n");
}

void TestRepositoryList::readsBackWhatItWritesAgain()
{
    QFETCH(const QByteArray, yaml);
    AwkwardStrings strings(20240502);
    for (int round = 0; round < 200; ++round) {
        const auto list = RepositoryList::parse(yaml);
        VERIFY_RESULT(list);
        const auto once = RepositoryList::parse(list->withEntries(strings.texts(list->texts())));
        VERIFY_RESULT(once);
        const QStringList entries = strings.texts(once->texts());
        const QByteArray written = once->withEntries(entries);
        const auto twice = RepositoryList::parse(written);
        VERIFY_RESULT(twice);
        QVERIFY2(twice->texts() == entries, written.constData());
    }
}

void TestRepositoryList::loads()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.yaml"_s);
    QVERIFY(write(path, listOf("    - alpine\n")));
    const auto list = RepositoryList::load(path);
    VERIFY_RESULT(list);
    QCOMPARE(list->texts(), QStringList{u"alpine"_s});
}

void TestRepositoryList::loadErrorsNameTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<int>("line");

    QTest::newRow("a file that is not there") << u"missing.yaml"_s << core::ErrorKind::Io << 0;
    QTest::newRow("a folder") << u"folder"_s << core::ErrorKind::Io << 0;
    QTest::newRow("a file with a fault") << u"fault.yaml"_s << core::ErrorKind::Syntax << 3;
    QTest::newRow("an empty file") << u"empty.yaml"_s << core::ErrorKind::Syntax << 1;
    QTest::newRow("a file of comments") << u"comments.yaml"_s << core::ErrorKind::Syntax << 1;
    QTest::newRow("a file that is too large") << u"large.yaml"_s << core::ErrorKind::TooLarge << 0;
}

void TestRepositoryList::loadErrorsNameTheFile()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QVERIFY(write(folder.filePath(u"fault.yaml"_s), listOf("    - [a]\n")));
    QVERIFY(write(folder.filePath(u"large.yaml"_s), QByteArray(5 << 20, '#')));
    QVERIFY(write(folder.filePath(u"empty.yaml"_s), {}));
    QVERIFY(write(folder.filePath(u"comments.yaml"_s), "--- # a\n# b\n"));
    const auto list = RepositoryList::load(folder.filePath(name));
    QVERIFY(!list);
    QTEST(list.error().kind, "kind");
    QTEST(list.error().line, "line");
    QVERIFY2(list.error().message.contains(folder.filePath(name)), qPrintable(list.error().message));
}

void TestRepositoryList::saves()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.yaml"_s);
    QVERIFY(write(path, "# mine\nlstags:\n  repositories:\n    - alpine # a\nother: 1\n"));
    auto list = RepositoryList::load(path);
    VERIFY_RESULT(list);
    VERIFY_RESULT(list->save(path, {u"busybox"_s, u"alpine"_s}));
    QCOMPARE(contentOf(path), QByteArray("# mine\nlstags:\n  repositories:\n    - busybox\n    - alpine # a\nother: 1\n"));
    QCOMPARE(list->texts(), (QStringList{u"busybox"_s, u"alpine"_s}));
    QCOMPARE(list->entries()[1].line, 5);
    VERIFY_RESULT(list->save(path, {u"alpine"_s}));
    QCOMPARE(contentOf(path), QByteArray("# mine\nlstags:\n  repositories:\n    - alpine # a\nother: 1\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"list.yaml"_s});
}

void TestRepositoryList::savesUnderANewName()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.yaml"_s);
    RepositoryList list;
    VERIFY_RESULT(list.save(path, {u"alpine"_s}));
    const auto loaded = RepositoryList::load(path);
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->entries(), list.entries());
    QCOMPARE(loaded->texts(), QStringList{u"alpine"_s});
}

void TestRepositoryList::savesThroughALink()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.yaml"_s);
    const QString link = folder.filePath(u"link.yaml"_s);
    QVERIFY(write(path, listOf("    - a\n")));
    QVERIFY(QFile::link(path, link));
    auto list = RepositoryList::load(link);
    VERIFY_RESULT(list);
    VERIFY_RESULT(list->save(link, {u"b"_s}));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(path), listOf("    - b\n"));
}

void TestRepositoryList::failedSaveChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("entries");

    QTest::newRow("into a folder that is not there") << u"none/list.yaml"_s << QStringList{u"b"_s};
    QTest::newRow("over a folder") << u"folder"_s << QStringList{u"b"_s};
    QTest::newRow("more bytes than a list may have") << u"list.yaml"_s << QStringList{QString(4 << 20, u'a')};
    QTest::newRow("more entries than a list may have") << u"list.yaml"_s << many(100001);
    QTest::newRow("half a character") << u"list.yaml"_s << QStringList{QString(QChar(0xd83d))};
}

void TestRepositoryList::failedSaveChangesNothing()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, entries);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.yaml"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QVERIFY(write(path, listOf("    - a # x\n")));
    auto list = RepositoryList::load(path);
    VERIFY_RESULT(list);
    const auto saved = list->save(folder.filePath(name), entries);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, core::ErrorKind::Io);
    QVERIFY2(saved.error().message.contains(folder.filePath(name)), qPrintable(saved.error().message));
    QCOMPARE(list->texts(), QStringList{u"a"_s});
    QCOMPARE(contentOf(path), listOf("    - a # x\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), (QStringList{u"folder"_s, u"list.yaml"_s}));
}

void TestRepositoryList::brokenWriteLeavesTheOldFile()
{
#ifndef Q_OS_LINUX
    QSKIP("The limit on files is Linux's.");
#else
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.yaml"_s);
    QVERIFY(write(path, listOf("    - a # x\n")));
    auto list = RepositoryList::load(path);
    VERIFY_RESULT(list);
    core::Result<void> saved;
    {
        const tests::SmallFiles limit(4096);
        saved = list->save(path, many(5000));
    }
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, core::ErrorKind::Io);
    QCOMPARE(list->texts(), QStringList{u"a"_s});
    QCOMPARE(contentOf(path), listOf("    - a # x\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"list.yaml"_s});
    VERIFY_RESULT(list->save(path, {u"b"_s}));
    QCOMPARE(contentOf(path), listOf("    - b\n"));
#endif
}

QTEST_GUILESS_MAIN(TestRepositoryList)
#include "tst_repositorylist.moc"
