// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRooms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsARoom();
    void includesWhatItsRoomMay_data();
    void includesWhatItsRoomMay();
    void leavesOthersTheirLibraries_data();
    void leavesOthersTheirLibraries();
    void onlyOneFileReadsHttp();
    void awaitsNoTemporaries_data();
    void awaitsNoTemporaries();
    void spotsTemporaries_data();
    void spotsTemporaries();
    void beginsWithTheLicence_data();
    void beginsWithTheLicence();
};

namespace {

const QDir sources(QStringLiteral(LSTAGS_SOURCE_DIR "/src"));

/// By room: what it may include.
const QHash<QString, QStringList> &rules()
{
    static const QHash<QString, QStringList> rules{
        {u"core"_s, {u"core"_s}},
        {u"async"_s, {u"async"_s, u"core"_s}},
        {u"net"_s, {u"net"_s, u"async"_s, u"core"_s}},
        {u"registry"_s, {u"registry"_s, u"net"_s, u"async"_s, u"core"_s}},
        {u"engine"_s, {u"engine"_s, u"net"_s, u"async"_s, u"core"_s}},
        {u"lists"_s, {u"lists"_s, u"core"_s}},
        {u"report"_s, {u"report"_s, u"core"_s}},
        {u"compare"_s, {u"compare"_s, u"registry"_s, u"engine"_s, u"net"_s, u"async"_s, u"core"_s}},
        {u"sync"_s, {u"sync"_s, u"compare"_s, u"lists"_s, u"registry"_s, u"engine"_s, u"net"_s, u"async"_s, u"core"_s}},
        {u"cli"_s, {u"cli"_s, u"report"_s, u"sync"_s, u"compare"_s, u"lists"_s, u"registry"_s, u"engine"_s, u"net"_s, u"async"_s, u"core"_s}},
        {u"gui"_s, {u"gui"_s, u"report"_s, u"sync"_s, u"compare"_s, u"lists"_s, u"registry"_s, u"engine"_s, u"net"_s, u"async"_s, u"core"_s}},
    };
    return rules;
}

/// Paths below src.
QStringList files(const QStringList &patterns)
{
    QStringList found;
    QDirIterator it(sources.path(), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        found += sources.relativeFilePath(it.next());
    found.sort();
    return found;
}

QStringList code()
{
    return files({u"*.cpp"_s, u"*.h"_s});
}

void addRows(const QStringList &paths)
{
    QTest::addColumn<QString>("path");
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path)) << path;
}

QString textOf(const QString &path)
{
    QFile file(sources.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString roomOf(const QString &path)
{
    return path.section(u'/', 0, 0);
}

QStringList includesOf(const QString &text, const QString &opening, const QString &closing)
{
    const QRegularExpression include(u"^\\s*#\\s*include\\s*%1([^%2\\n]+)%2"_s.arg(opening, closing), QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = include.globalMatch(text); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

QString widgetsFolder()
{
    return QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtWidgets"_s;
}

bool isWidgets(const QString &header)
{
    return header.startsWith("QtWidgets"_L1) || QFile::exists(widgetsFolder() + u'/' + header);
}

/// What reaches for the network, files, programs or the clock.
bool reachesOut(const QString &header)
{
    static const QRegularExpression names(
        uR"(^(QtNetwork(/.*)?|QNetwork\w*|QHost\w*|QSsl\w*|Q\w*Socket\w*|Q\w*Server|QFile\w*|QSaveFile|QIODevice|QDir\w*|QTemporary\w*|QLockFile|QProcess\w*|Q\w*Timer|QTimerEvent|QThread\w*)$)"_s);
    return names.match(header.section(u'/', -1)).hasMatch() || names.match(header).hasMatch();
}

/// `text` with nothing in its comments and literals, each as long as it was.
QString withoutComments(QString text)
{
    static const QRegularExpression skipped(
        uR"re(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|(?<![0-9a-fA-F])'(\\.|[^'\\\n])*'|"(\\.|[^"\\\n])*")re"_s, QRegularExpression::DotMatchesEverythingOption);
    for (auto it = skipped.globalMatch(QString(text)); it.hasNext();) {
        const auto match = it.next();
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    }
    return text;
}

/// The expression at the start of `text`: up to a semicolon, or a bracket that it did not open.
QString expressionAt(QStringView text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (QStringView(u"([{").contains(c))
            ++depth;
        else if (QStringView(u")]}").contains(c) && --depth < 0)
            return text.left(i).toString();
        else if (c == u';' && depth == 0)
            return text.left(i).toString();
    }
    return text.toString();
}

/// g++ 12 destroys a braced aggregate, and what a lambda holds, twice if they live until the end of an expression that awaits.
bool holdsTemporary(const QString &expression)
{
    static const QRegularExpression braced(uR"((?<!->)(?<!-> )\b(?!mutable\b|noexcept\b|const\b|else\b|do\b|try\b)[A-Za-z_]\w*(<[^<>;(){}]*>)?\s*\{)"_s);
    static const QRegularExpression capture(uR"((^|[^\w\s)\]>\[])\s*\[[^\[\]]+\]\s*[({]|\breturn\s*\[[^\]]+\])"_s);
    return braced.match(expression).hasMatch() || capture.match(expression).hasMatch();
}

/// Every awaited expression of `text` with such a temporary, by its line.
QStringList awaitedTemporaries(const QString &text)
{
    static const QRegularExpression await(u"\\bco_await\\b"_s);
    const QString bare = withoutComments(text);
    QStringList found;
    for (auto it = await.globalMatch(bare); it.hasNext();) {
        const qsizetype end = it.next().capturedEnd();
        const QString expression = expressionAt(QStringView(bare).sliced(end));
        if (holdsTemporary(expression))
            found += u"line %1: co_await%2"_s.arg(bare.left(end).count(u'\n') + 1).arg(expression.simplified().prepend(u' '));
    }
    return found;
}

} // namespace

void TestRooms::everyFolderIsARoom()
{
    QStringList folders = sources.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QStringList rooms = rules().keys();
    folders.sort();
    rooms.sort();
    QCOMPARE(folders, rooms);
}

void TestRooms::includesWhatItsRoomMay_data()
{
    addRows(code());
}

void TestRooms::includesWhatItsRoomMay()
{
    QFETCH(const QString, path);
    const QStringList allowed = rules().value(roomOf(path));
    const QStringList includes = includesOf(textOf(path), u"\""_s, u"\""_s);
    for (const QString &include : includes) {
        const bool isGenerated = include.startsWith("ui_"_L1) || include.endsWith(".moc"_L1);
        QVERIFY2(isGenerated || allowed.contains(roomOf(include)), qPrintable(include));
    }
}

void TestRooms::leavesOthersTheirLibraries_data()
{
    QVERIFY(QFile::exists(widgetsFolder() + u"/QWidget"_s));
    addRows(code());
}

void TestRooms::leavesOthersTheirLibraries()
{
    QFETCH(const QString, path);
    const QString room = roomOf(path);
    const QStringList headers = includesOf(textOf(path), u"<"_s, u">"_s);
    for (const QString &header : headers) {
        QVERIFY2(room == "gui"_L1 || !isWidgets(header), qPrintable(header));
        QVERIFY2(room != "core"_L1 || !reachesOut(header), qPrintable(header));
        QVERIFY2(!header.startsWith("yaml-cpp/"_L1) || (room == "lists"_L1 && path.endsWith(".cpp"_L1)), qPrintable(header));
    }
}

void TestRooms::onlyOneFileReadsHttp()
{
    QStringList found;
    const QStringList paths = code();
    for (const QString &path : paths) {
        const QStringList headers = includesOf(textOf(path), u"<"_s, u">"_s);
        if (!headers.filter(QRegularExpression(u"^boost/beast"_s)).isEmpty())
            found += path;
    }
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].endsWith(".cpp"_L1), qPrintable(found[0]));
}

void TestRooms::awaitsNoTemporaries_data()
{
    addRows(code());
}

void TestRooms::awaitsNoTemporaries()
{
    QFETCH(const QString, path);
    const QStringList found = awaitedTemporaries(textOf(path));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestRooms::spotsTemporaries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSpotted");

    const auto row = [](const char *name, const QString &text, bool isSpotted) { QTest::newRow(name) << text << isSpotted; };
    row("a call", u"co_await send(request, stop);"_s, false);
    row("an aggregate", u"co_await send(Request{.url = url}, stop);"_s, true);
    row("an aggregate of a namespace", u"co_await send(net::Request {url});"_s, true);
    row("an aggregate template", u"co_await send(Pair<int, int>{1, 2});"_s, true);
    row("an aggregate in a later line", u"const auto a = co_await send(\n    url,\n    Request{});"_s, true);
    row("an aggregate before", u"const Request request{url}; co_await send(request);"_s, false);
    row("an aggregate behind", u"co_await send(request); f(Request{});"_s, false);
    row("a block behind", u"if (const auto a = co_await send(b); !a) { Request{}; }"_s, false);
    row("a block behind a condition", u"while (co_await next()) { f(Request{}); }"_s, false);
    row("a lambda with a capture", u"co_await batch.run([this](int i) { return i; });"_s, true);
    row("a lambda behind an argument", u"co_await run(a, [&] { return 1; });"_s, true);
    row("a lambda that captures nothing", u"co_await run([](int i) { return i; });"_s, false);
    row("a lambda that captures nothing and tells its type", u"co_await run([]() -> int { return 1; });"_s, false);
    row("an await inside of a lambda", u"run([this]() -> Task<void> { co_await next(); });"_s, false);
    row("an index", u"co_await tasks[i];"_s, false);
    row("an index of a result", u"f(co_await tasks()[i](a));"_s, false);
    row("a brace in a text", u"co_await send(\"Name{\");"_s, false);
    row("a brace in a comment", u"co_await send(a /* Name{ */); // Name{"_s, false);
    row("nothing but a comment", u"// co_await send(Name{});"_s, false);
}

void TestRooms::spotsTemporaries()
{
    QFETCH(const QString, text);
    QTEST(!awaitedTemporaries(text).isEmpty(), "isSpotted");
}

void TestRooms::beginsWithTheLicence_data()
{
    QStringList paths = files({u"*"_s});
    paths.removeIf([](const QString &path) { return path.endsWith(".ui"_L1); });
    addRows(paths);
}

void TestRooms::beginsWithTheLicence()
{
    QFETCH(const QString, path);
    const QString comment = path.endsWith("CMakeLists.txt"_L1) ? u"# "_s : u"// "_s;
    const QString header = comment + u"SPDX-FileCopyrightText: The lstags authors\n"_s + comment + u"SPDX-License-Identifier: Apache-2.0\n"_s;
    QVERIFY(textOf(path).startsWith(header));
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
