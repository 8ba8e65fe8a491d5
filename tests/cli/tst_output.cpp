// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lstags;
using cli::OutputFormat;
using core::TagState;

class TestOutput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableOfNothing();
    void table();
    void tableSaysWhatIsUnknown();
    void tableShowsTheTargetsDigest();
    void tableShortensIds_data();
    void tableShortensIds();
    void tableEscapes_data();
    void tableEscapes();
    void sortsOldestFirst();
    void sortsEqualDates();
    void orderIsThatOfAllFormats();
    void json();
    void severalTargets();
    void jsonSaysNull();
    void jsonIsOneLineEach();
    void jsonEscapes_data();
    void jsonEscapes();
    void jsonStates_data();
    void jsonStates();
    void csv();
    void csvSaysNothing();
    void csvQuotes_data();
    void csvQuotes();
    void csvHoldsNoFormula_data();
    void csvHoldsNoFormula();
    void csvEscapes_data();
    void csvEscapes();
    void explains_data();
    void explains();
    void explainsEveryKey();
    void explainsWhatIsInsecure_data();
    void explainsWhatIsInsecure();
    void explainsMistakes_data();
    void explainsMistakes();

private:
    [[nodiscard]] compare::Settings settings() const;
    QTemporaryDir m_folder;
};

namespace {

const QByteArrayList jsonKeys{"image", "registry", "repository", "tag", "state", "digest", "targetDigest", "localId", "created", "size", "mediaType", "platforms", "targets"};
const QByteArrayList explainedKeys{"input", "valid", "error", "column", "registry", "apiHost", "repository", "tags", "filter", "insecure", "name"};
const QByteArray csvHeader = "image,registry,repository,tag,state,digest,targetDigest,localId,created,size,mediaType,platforms,state engine,digest engine\r\n";

const QList<core::Target> engineAlone{core::Target()};

core::Digest digest(char digit)
{
    return core::Digest::parse(QByteArray("sha256:" + QByteArray(64, digit))).value();
}

core::TagRow fullRow()
{
    core::TagDetails details{.created = QDateTime(QDate(2024, 5, 1), QTime(12, 0, 0, 789), Qt::UTC),
                             .size = 5000000000,
                             .mediaType = u"application/vnd.oci.image.index.v1+json"_s,
                             .platforms = {u"linux/amd64"_s, u"linux/arm/v7"_s},
                             .children = {digest('c')}};
    return {.image = u"quay.io/team/app"_s, .registry = u"quay.io"_s, .repository = u"team/app"_s, .tag = u"v1"_s, .state = TagState::Changed,
            .digest = digest('a'), .targetDigest = digest('b'), .localId = u"sha256:0123456789abcdef"_s, .details = details};
}

core::TagRow bareRow(const QString &tag, TagState state = TagState::Assumed)
{
    return {.image = u"alpine"_s, .registry = u"registry.hub.docker.com"_s, .repository = u"library/alpine"_s, .tag = tag, .state = state};
}

core::TagRow datedRow(const QString &image, const QString &tag, const QString &created)
{
    core::TagRow row = bareRow(tag, TagState::Present);
    row.image = image;
    if (!created.isEmpty())
        row.details = core::TagDetails{.created = QDateTime::fromString(created, Qt::ISODate)};
    return row;
}

/// The cells of a line of the table: two blanks or more part them.
QStringList cells(const QByteArray &line)
{
    static const QRegularExpression gap(u" {2,}"_s);
    return QString::fromUtf8(line).split(gap);
}

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

QJsonObject object(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

/// Every key is there once, in this order.
bool keysInOrder(const QByteArray &line, const QByteArrayList &keys)
{
    qsizetype at = 0;
    for (const QByteArray &key : keys) {
        const qsizetype found = line.indexOf(QByteArray('"' + key + "\":"), at);
        if (found < at)
            return false;
        at = found + 1;
    }
    return object(line).size() == keys.size();
}

bool hasControls(const QByteArray &line)
{
    const QString text = QString::fromUtf8(line);
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

void TestOutput::tableOfNothing()
{
    QCOMPARE(cli::formatted({}, engineAlone, OutputFormat::Table), QByteArray("<STATE>   <DIGEST>   <(local) ID>   <Created At>   <IMAGE>:<TAG>\n"));
    QCOMPARE(cli::formatted({}, engineAlone, OutputFormat::Json), QByteArray());
    QCOMPARE(cli::formatted({}, engineAlone, OutputFormat::Csv), csvHeader);
}

void TestOutput::table()
{
    const QByteArray text = cli::formatted({fullRow(), bareRow(u"edge"_s, TagState::LocalOnly)}, engineAlone, OutputFormat::Table);
    const QByteArray digestColumn = digest('a').bytes() + "   ";
    const QByteArray expected = "<STATE>      " + QByteArray("<DIGEST>").leftJustified(digestColumn.size(), ' ') + "<(local) ID>   <Created At>          <IMAGE>:<TAG>\n"
        "LOCAL-ONLY   " + QByteArray("n/a").leftJustified(digestColumn.size(), ' ') + "n/a            n/a                   alpine:edge\n"
        "CHANGED      " + digestColumn + "0123456789ab   2024-05-01T12:00:00   quay.io/team/app:v1\n";
    QCOMPARE(text, expected);
}

void TestOutput::tableSaysWhatIsUnknown()
{
    core::TagRow row = bareRow(u"x"_s, TagState::Unknown);
    row.details = core::TagDetails();
    const QByteArrayList lines = linesOf(cli::formatted({row}, engineAlone, OutputFormat::Table));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(cells(lines[1]), (QStringList{u"UNKNOWN"_s, u"n/a"_s, u"unknown"_s, u"n/a"_s, u"alpine:x"_s}));
}

void TestOutput::tableShowsTheTargetsDigest()
{
    core::TagRow row = bareRow(u"x"_s, TagState::LocalOnly);
    row.targetDigest = digest('b');
    QCOMPARE(cells(linesOf(cli::formatted({row}, engineAlone, OutputFormat::Table))[1])[1], digest('b').toString());
    row.digest = digest('a');
    QCOMPARE(cells(linesOf(cli::formatted({row}, engineAlone, OutputFormat::Table))[1])[1], digest('a').toString());
}

void TestOutput::tableShortensIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("shown");
    QTest::newRow("an id") << digest('e').toString() << QString(12, u'e');
    QTest::newRow("an id shorter than that") << u"sha256:abc"_s << u"abc"_s;
    QTest::newRow("an id without an algorithm") << u"0123456789abcdef"_s << u"0123456789abcdef"_s;
    QTest::newRow("none") << QString() << u"n/a"_s;
}

void TestOutput::tableShortensIds()
{
    QFETCH(const QString, id);
    core::TagRow row = bareRow(u"x"_s);
    row.localId = id;
    QTEST(cells(linesOf(cli::formatted({row}, engineAlone, OutputFormat::Table))[1])[2], "shown");
}

void TestOutput::tableEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("a sequence of a terminal") << u"\x1b[2Jx"_s << u"\\u{001b}[2Jx"_s;
    QTest::newRow("a sequence in one byte") << u"\u009b2Jx"_s << u"\\u{009b}2Jx"_s;
    QTest::newRow("a line break") << u"a\nPRESENT"_s << u"a\\u{000a}PRESENT"_s;
    QTest::newRow("a carriage return") << u"a\rb"_s << u"a\\u{000d}b"_s;
    QTest::newRow("an override of direction") << u"a\u202eb"_s << u"a\\u{202e}b"_s;
    QTest::newRow("a NUL") << QString(u"a"_s + QChar(u'\0')) << u"a\\u{0000}"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s << u"a\\u{200b}b"_s;
}

void TestOutput::tableEscapes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    core::TagRow row = bareRow(text);
    row.image = text;
    row.localId = text;
    const QByteArrayList lines = linesOf(cli::formatted({row}, engineAlone, OutputFormat::Table));
    QCOMPARE(lines.size(), 2);
    QVERIFY(!hasControls(lines[1]));
    QCOMPARE(cells(lines[1])[2], shown);
    QCOMPARE(cells(lines[1])[4], QString(shown + u':' + shown));
}

void TestOutput::sortsOldestFirst()
{
    const QList<core::TagRow> rows{datedRow(u"a"_s, u"3"_s, u"2024-05-01T12:00:00Z"_s), datedRow(u"b"_s, u"1"_s, u"2023-05-01T12:00:00Z"_s),
                                   datedRow(u"c"_s, u"2"_s, QString()), datedRow(u"a"_s, u"4"_s, u"2024-05-01T12:00:01Z"_s)};
    QStringList shown;
    for (const QByteArray &line : linesOf(cli::formatted(rows, engineAlone, OutputFormat::Table)).mid(1))
        shown += cells(line).constLast();
    QCOMPARE(shown, (QStringList{u"c:2"_s, u"b:1"_s, u"a:3"_s, u"a:4"_s}));
}

void TestOutput::sortsEqualDates()
{
    const QString day = u"2024-05-01T12:00:00Z"_s;
    QList<core::TagRow> rows;
    for (const QString &tag : {u"v10"_s, u"latest"_s, u"v9"_s, u"v10-rc1"_s})
        rows += {datedRow(u"b"_s, tag, day), datedRow(u"a"_s, tag, day)};
    QStringList shown;
    for (const QByteArray &line : linesOf(cli::formatted(rows, engineAlone, OutputFormat::Table)).mid(1))
        shown += cells(line).constLast();
    QCOMPARE(shown, (QStringList{u"a:latest"_s, u"a:v9"_s, u"a:v10-rc1"_s, u"a:v10"_s, u"b:latest"_s, u"b:v9"_s, u"b:v10-rc1"_s, u"b:v10"_s}));
}

void TestOutput::orderIsThatOfAllFormats()
{
    const QList<core::TagRow> rows{datedRow(u"a"_s, u"new"_s, u"2024-05-01T12:00:00Z"_s), datedRow(u"a"_s, u"old"_s, u"2020-05-01T12:00:00Z"_s)};
    const QByteArrayList json = linesOf(cli::formatted(rows, engineAlone, OutputFormat::Json));
    QCOMPARE(object(json[0])["tag"_L1].toString(), u"old"_s);
    QCOMPARE(object(json[1])["tag"_L1].toString(), u"new"_s);
    const QByteArrayList csv = linesOf(cli::formatted(rows, engineAlone, OutputFormat::Csv));
    QVERIFY(csv[1].contains(",old,"));
    QVERIFY(csv[2].contains(",new,"));
}

void TestOutput::json()
{
    const QByteArrayList lines = linesOf(cli::formatted({fullRow()}, engineAlone, OutputFormat::Json));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(keysInOrder(lines[0], jsonKeys), lines[0].constData());
    const QJsonObject expected{{u"image"_s, u"quay.io/team/app"_s},
                               {u"registry"_s, u"quay.io"_s},
                               {u"repository"_s, u"team/app"_s},
                               {u"tag"_s, u"v1"_s},
                               {u"state"_s, u"CHANGED"_s},
                               {u"digest"_s, digest('a').toString()},
                               {u"targetDigest"_s, digest('b').toString()},
                               {u"localId"_s, u"sha256:0123456789abcdef"_s},
                               {u"created"_s, u"2024-05-01T12:00:00Z"_s},
                               {u"size"_s, qint64(5000000000)},
                               {u"mediaType"_s, u"application/vnd.oci.image.index.v1+json"_s},
                               {u"platforms"_s, QJsonArray{u"linux/amd64"_s, u"linux/arm/v7"_s}},
                               {u"targets"_s, QJsonArray{QJsonObject{{u"place"_s, u"engine"_s}, {u"state"_s, u"CHANGED"_s}, {u"digest"_s, digest('b').toString()}}}}};
    QCOMPARE(object(lines[0]), expected);
    QVERIFY(lines[0].contains("\"size\":5000000000,"));
}

/// At a registry CHANGED, at the engine, which is the second, PRESENT.
void TestOutput::severalTargets()
{
    const QList<core::Target> targets{core::Target::parse(u"quay.io/mirror"_s).value(), core::Target()};
    core::TagRow row = fullRow();
    row.localId.clear();
    row.others = {{.state = TagState::Present, .digest = digest('a'), .localId = u"sha256:0123456789abcdef"_s}};
    const QByteArrayList lines = linesOf(cli::formatted({row}, targets, OutputFormat::Table));
    QCOMPARE(cells(lines[0]), (QStringList{u"<STATE:quay.io/mirror>"_s, u"<STATE:engine>"_s, u"<DIGEST>"_s, u"<(local) ID>"_s, u"<Created At>"_s, u"<IMAGE>:<TAG>"_s}));
    QCOMPARE(cells(lines[1]), (QStringList{u"CHANGED"_s, u"PRESENT"_s, digest('a').toString(), u"0123456789ab"_s, u"2024-05-01T12:00:00"_s, u"quay.io/team/app:v1"_s}));
    const QJsonArray told = object(cli::formatted({row}, targets, OutputFormat::Json))["targets"_L1].toArray();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0]["place"_L1], u"quay.io/mirror"_s);
    QCOMPARE(told[0]["digest"_L1], digest('b').toString());
    QCOMPARE(told[1]["state"_L1], u"PRESENT"_s);
    const QByteArrayList csv = linesOf(cli::formatted({row}, targets, OutputFormat::Csv));
    QVERIFY2(csv[0].endsWith(",platforms,state quay.io/mirror,digest quay.io/mirror,state engine,digest engine\r"), csv[0].constData());
    QVERIFY2(csv[1].endsWith(QByteArray(",CHANGED," + digest('b').bytes() + ",PRESENT," + digest('a').bytes() + '\r')), csv[1].constData());
}

void TestOutput::jsonSaysNull()
{
    core::TagRow row = bareRow(u"x"_s, TagState::Unknown);
    for (const bool hasDetails : {false, true}) {
        if (hasDetails)
            row.details = core::TagDetails();
        const QByteArray line = linesOf(cli::formatted({row}, engineAlone, OutputFormat::Json)).constFirst();
        QVERIFY(keysInOrder(line, jsonKeys));
        for (const QString &key : {u"state"_s, u"digest"_s, u"targetDigest"_s, u"localId"_s, u"created"_s, u"size"_s, u"mediaType"_s, u"platforms"_s})
            QVERIFY2(object(line)[key].isNull(), qPrintable(key));
    }
    row.details = core::TagDetails{.size = 0};
    QCOMPARE(object(cli::formatted({row}, engineAlone, OutputFormat::Json))["size"_L1], QJsonValue(0));
}

void TestOutput::jsonIsOneLineEach()
{
    core::TagRow row = fullRow();
    row.tag = u"a\n\"b\"\\\x1b\t\u00e4\U0001f433,%1"_s;
    const QByteArrayList lines = linesOf(cli::formatted({row, bareRow(u"x"_s)}, engineAlone, OutputFormat::Json));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(object(lines[1])["tag"_L1].toString(), row.tag);
    QVERIFY(!hasControls(lines[1]));
}

void TestOutput::jsonEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("a delete") << u"\x7f"_s << QByteArray("\\u007f");
    QTest::newRow("the first and the last control of one byte") << u"\u0080\u009f"_s << QByteArray("\\u0080\\u009f");
    QTest::newRow("embeddings and overrides") << u"\u202a\u202b\u202c\u202d\u202e"_s << QByteArray("\\u202a\\u202b\\u202c\\u202d\\u202e");
    QTest::newRow("isolates") << u"\u2066\u2067\u2068\u2069"_s << QByteArray("\\u2066\\u2067\\u2068\\u2069");
    QTest::newRow("marks of direction") << u"\u200e\u200f\u061c"_s << QByteArray("\\u200e\\u200f\\u061c");
    QTest::newRow("line and paragraph separators") << u"\u2028\u2029"_s << QByteArray("\\u2028\\u2029");
    QTest::newRow("behind a backslash") << u"\\\x7f"_s << QByteArray("\\\\\\u007f");
    QTest::newRow("letters beyond ASCII stay") << u"\u00a0\u00e4\U0001f433"_s << QByteArray("\u00a0\u00e4\U0001f433");
}

void TestOutput::jsonEscapes()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, written);
    core::TagRow row = fullRow();
    row.tag = text;
    row.localId = text;
    row.details->mediaType = text;
    row.details->platforms = {text};
    const QByteArray line = cli::formatted({row}, engineAlone, OutputFormat::Json);
    const QByteArray quoted = '"' + written + '"';
    QCOMPARE(line.count(quoted), 4);
    QCOMPARE(object(line)["tag"_L1].toString(), text);
    const QByteArray mistake = cli::explained(text, core::RepositorySpec::parse(text), settings());
    QVERIFY(mistake.contains(quoted));
    QCOMPARE(object(mistake)["input"_L1].toString(), text);
}

void TestOutput::jsonStates_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("word"); // null where unknown
    QTest::newRow("absent") << int(TagState::Absent) << u"ABSENT"_s;
    QTest::newRow("present") << int(TagState::Present) << u"PRESENT"_s;
    QTest::newRow("changed") << int(TagState::Changed) << u"CHANGED"_s;
    QTest::newRow("assumed") << int(TagState::Assumed) << u"ASSUMED"_s;
    QTest::newRow("local only") << int(TagState::LocalOnly) << u"LOCAL-ONLY"_s;
    QTest::newRow("unknown is null") << int(TagState::Unknown) << QString();
}

void TestOutput::jsonStates()
{
    QFETCH(const int, state);
    QFETCH(const QString, word);
    const QByteArray line = cli::formatted({bareRow(u"x"_s, TagState(state))}, engineAlone, OutputFormat::Json);
    QCOMPARE(object(line)["state"_L1], word.isEmpty() ? QJsonValue() : QJsonValue(word));
}

void TestOutput::csv()
{
    const QByteArray expected = csvHeader + "quay.io/team/app,quay.io,team/app,v1,CHANGED," + digest('a').bytes() + ',' + digest('b').bytes()
        + ",sha256:0123456789abcdef,2024-05-01T12:00:00Z,5000000000,application/vnd.oci.image.index.v1+json,linux/amd64 linux/arm/v7,CHANGED," + digest('b').bytes() + "\r\n";
    QCOMPARE(cli::formatted({fullRow()}, engineAlone, OutputFormat::Csv), expected);
}

void TestOutput::csvSaysNothing()
{
    QCOMPARE(cli::formatted({bareRow(u"x"_s, TagState::Unknown)}, engineAlone, OutputFormat::Csv),
             QByteArray(csvHeader + "alpine,registry.hub.docker.com,library/alpine,x,UNKNOWN,,,,,,,,UNKNOWN,\r\n"));
}

void TestOutput::csvQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain text is not quoted") << u"a b.c-d_e"_s << QByteArray("a b.c-d_e");
    QTest::newRow("letters beyond ASCII are not quoted") << u"\u00e4\U0001f433"_s << QByteArray("\u00e4\U0001f433");
    QTest::newRow("a comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("a quote is doubled") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("only a quote") << u"\""_s << QByteArray("\"\"\"\"");
}

void TestOutput::csvQuotes()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, field);
    QCOMPARE(cli::formatted({bareRow(text)}, engineAlone, OutputFormat::Csv), QByteArray(csvHeader + "alpine,registry.hub.docker.com,library/alpine," + field + ",ASSUMED,,,,,,,,ASSUMED,\r\n"));
}

void TestOutput::csvHoldsNoFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("an equals sign") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("a plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("a minus") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("an at sign") << u"@A1"_s << QByteArray("'@A1");
    QTest::newRow("a tab") << u"\t=1"_s << QByteArray("'\\u{0009}=1");
    QTest::newRow("a carriage return") << u"\r=1"_s << QByteArray("'\\u{000d}=1");
    QTest::newRow("one that is quoted") << u"=A(1,\"x\")"_s << QByteArray("\"'=A(1,\"\"x\"\")\"");
    QTest::newRow("an equals sign inside is none") << u"a=1"_s << QByteArray("a=1");
}

void TestOutput::csvHoldsNoFormula()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, field);
    core::TagRow row = bareRow(u"x"_s);
    row.localId = text;
    row.details = core::TagDetails{.mediaType = text, .platforms = {text}};
    QCOMPARE(cli::formatted({row}, engineAlone, OutputFormat::Csv),
             QByteArray(csvHeader + "alpine,registry.hub.docker.com,library/alpine,x,ASSUMED,,," + field + ",,," + field + ',' + field + ",ASSUMED,\r\n"));
}

void TestOutput::csvEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("a sequence of a terminal") << u"\x1b[2J"_s << QByteArray("\\u{001b}[2J");
    QTest::newRow("a line break") << u"a\r\nb"_s << QByteArray("a\\u{000d}\\u{000a}b");
    QTest::newRow("an override of direction") << u"a\u202eb"_s << QByteArray("a\\u{202e}b");
    QTest::newRow("a long text is not cut") << QString(5000, u'a') << QByteArray(5000, 'a');
}

void TestOutput::csvEscapes()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, field);
    QCOMPARE(cli::formatted({bareRow(text)}, engineAlone, OutputFormat::Csv), QByteArray(csvHeader + "alpine,registry.hub.docker.com,library/alpine," + field + ",ASSUMED,,,,,,,,ASSUMED,\r\n"));
}

compare::Settings TestOutput::settings() const
{
    compare::Settings settings;
    settings.certificateFolders = {m_folder.filePath(u"certs.d"_s)};
    return settings;
}

void TestOutput::explains_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("apiHost");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("name");

    const QString hub = u"registry.hub.docker.com"_s;
    const QString hubApi = u"registry-1.docker.io"_s;
    const auto row = [](const char *title) -> QTestData & { return QTest::newRow(title); };
    row("all tags are a filter that finds all") << u"alpine"_s << hub << hubApi << u"library/alpine"_s << QStringList() << u".*"_s << u"alpine"_s;
    row("a tag") << u"team/app:v1"_s << hub << hubApi << u"team/app"_s << QStringList{u"v1"_s} << u""_s << u"team/app"_s;
    row("named tags") << u"quay.io/a/b=v1,v2"_s << u"quay.io"_s << u"quay.io"_s << u"a/b"_s << QStringList{u"v1"_s, u"v2"_s} << u""_s << u"quay.io/a/b"_s;
    row("a filter") << u"quay.io/a~/^v/"_s << u"quay.io"_s << u"quay.io"_s << u"a"_s << QStringList() << u"^v"_s << u"quay.io/a"_s;
    row("a filter and named tags") << u"quay.io/a~/^v/=x"_s << u"quay.io"_s << u"quay.io"_s << u"a"_s << QStringList{u"x"_s} << u"^v"_s << u"quay.io/a"_s;
    row("a port") << u"localhost:5000/a"_s << u"localhost:5000"_s << u"localhost:5000"_s << u"a"_s << QStringList() << u".*"_s << u"localhost:5000/a"_s;
}

void TestOutput::explains()
{
    QFETCH(const QString, input);
    QFETCH(const QStringList, tags);
    const QJsonObject read = object(cli::explained(input, core::RepositorySpec::parse(input), settings()));
    QCOMPARE(read["input"_L1].toString(), input);
    QCOMPARE(read["valid"_L1], QJsonValue(true));
    QVERIFY(read["error"_L1].isNull());
    QVERIFY(read["column"_L1].isNull());
    QTEST(read["registry"_L1].toString(), "registry");
    QTEST(read["apiHost"_L1].toString(), "apiHost");
    QTEST(read["repository"_L1].toString(), "repository");
    QCOMPARE(read["tags"_L1], QJsonValue(QJsonArray::fromStringList(tags)));
    QTEST(read["filter"_L1].toString(u"no text"_s), "filter");
    QTEST(read["name"_L1].toString(), "name");
}

void TestOutput::explainsEveryKey()
{
    for (const QString &input : {u"alpine"_s, u"a//b"_s}) {
        const QByteArray line = cli::explained(input, core::RepositorySpec::parse(input), settings());
        QVERIFY(line.endsWith("}\n"));
        QCOMPARE(line.count('\n'), 1);
        QVERIFY2(keysInOrder(line, explainedKeys), line.constData());
    }
}

void TestOutput::explainsWhatIsInsecure_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("pattern"); // null: none
    QTest::addColumn<bool>("insecure");

    QTest::newRow("a registry is secure") << u"quay.io/a"_s << QString() << false;
    QTest::newRow("Docker Hub is secure") << u"alpine"_s << QString() << false;
    QTest::newRow("localhost is not") << u"localhost:5000/a"_s << QString() << true;
    QTest::newRow("a loopback address is not") << u"127.0.0.1:5000/a"_s << QString() << true;
    QTest::newRow("what the expression finds is not") << u"reg.local:5000/a"_s << u"^reg\\.local"_s << true;
    QTest::newRow("what the expression does not find is secure") << u"quay.io/a"_s << u"^reg\\.local"_s << false;
}

void TestOutput::explainsWhatIsInsecure()
{
    QFETCH(const QString, input);
    QFETCH(const QString, pattern);
    compare::Settings withPattern = settings();
    if (!pattern.isNull())
        withPattern.insecurePattern = pattern;
    QTEST(object(cli::explained(input, core::RepositorySpec::parse(input), withPattern))["insecure"_L1].toBool(), "insecure");
}

void TestOutput::explainsMistakes_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<int>("column");

    QTest::newRow("an empty component") << u"a//b"_s << 3;
    QTest::newRow("nothing") << QString() << 1;
    QTest::newRow("a line break") << u"alpine\n{\"valid\":true}"_s << 7;
    QTest::newRow("a sequence of a terminal") << u"a:\x1b[2J"_s << 3;
    QTest::newRow("quotes") << u"a:\"x\""_s << 3;
}

void TestOutput::explainsMistakes()
{
    QFETCH(const QString, input);
    const auto spec = core::RepositorySpec::parse(input);
    QVERIFY(!spec);
    const QByteArray line = cli::explained(input, spec, settings());
    const QJsonObject read = object(line);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(!hasControls(line.chopped(1)));
    QCOMPARE(read["input"_L1].toString(), input);
    QCOMPARE(read["valid"_L1], QJsonValue(false));
    QCOMPARE(read["error"_L1].toString(), spec.error().message);
    QTEST(read["column"_L1].toInt(), "column");
    QCOMPARE(read["tags"_L1], QJsonValue(QJsonArray()));
    for (const QString &key : {u"registry"_s, u"apiHost"_s, u"repository"_s, u"filter"_s, u"insecure"_s, u"name"_s})
        QVERIFY2(read[key].isNull(), qPrintable(key));
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
