// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/household.h"
#include "support/scriptedregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace lstags::tests {

/// The program as people run it: exit code, stdout and stderr. In the rows SOURCE, TARGET and FOLDER stand for what is only known later,
/// blanks part the arguments, and VARIABLE=VALUE before them belongs to the environment, as in a shell.
class TestCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void exits_data();
    void exits();
    void answersOnStdout_data();
    void answersOnStdout();
    void noticesThatNothingWasWritten_data();
    void noticesThatNothingWasWritten();
    void keepsRowsAndTheRestApart_data();
    void keepsRowsAndTheRestApart();
    void writesOneObjectALine();
    void writesCsvWithAHeader();
    void explains_data();
    void explains();
    void explainsWithoutAConnection();
    void comparesTheRestOfAList_data();
    void comparesTheRestOfAList();
    void escapesWhatAListHolds();

private:
    void offerRepositories();
    [[nodiscard]] ProgramResult command(const QString &line, const QString &outFile = {});

    std::unique_ptr<Household> m_house;
    std::unique_ptr<ScriptedServer> m_source;
    std::unique_ptr<ScriptedServer> m_target;
};

namespace {

const QString program = QStringLiteral(LSTAGS_COMMAND);

/// The first word of every line behind the header, sorted: "ABSENT PRESENT".
QString states(const QByteArray &table)
{
    QStringList states;
    const auto lines = QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        states += line.section(u' ', 0, 0);
    states.removeIf([](const QString &word) { return word.startsWith("<STATE"_L1); });
    states.sort();
    return states.join(u' ');
}

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    if (lines.last().isEmpty()) // ends with a line break
        lines.removeLast();
    return lines;
}

QStringList keysOf(const QByteArray &json)
{
    static const QRegularExpression key(uR"re("(\w+)":)re"_s);
    QStringList keys;
    for (auto match = key.globalMatch(QString::fromUtf8(json)); match.hasNext();)
        keys += match.next().captured(1);
    return keys;
}

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

void TestCommand::init()
{
    m_house = std::make_unique<Household>();
    m_source = std::make_unique<ScriptedServer>();
    m_target = std::make_unique<ScriptedServer>();
    QVERIFY(m_source->isListening() && m_target->isListening());
    offerRepositories();
}

void TestCommand::cleanup()
{
    QCOMPARE(m_source->unexpected(), QStringList());
    QCOMPARE(m_target->unexpected(), QStringList());
}

/// Repositories are called by the states of their tags; "team/app" has one of each.
void TestCommand::offerRepositories()
{
    for (const char *repository : {"moved", "team/app"})
        m_target->expect({.method = "HEAD", .path = manifestPath("2", repository), .reply = manifestReply(manifestOf("another"))});
    offer(*m_source, {"1"}, "same");
    offer(*m_target, {"1"}, "same");
    offer(*m_source, {"1"}, "absent");
    offer(*m_source, {"2"}, "moved");
    offer(*m_target, {"2"}, "moved");
    offer(*m_source, {"1"}, "extra");
    offer(*m_target, {"1", "4"}, "extra");
    offer(*m_source, {"1", "2", "3"}, "team/app");
    offer(*m_target, {"1", "2", "4"}, "team/app");
    m_source->expect({.path = listPath("ill"), .reply = tagPage({"1", "a/b"}, {{"Warning", R"(299 - "closes soon")"}})});
    offer(*m_source, {"1"}, "ill");
    offer(*m_target, {"1"}, "ill");
    m_source->expect({.path = "^/v2/[a-z0-9/]+/manifests/[^/?]+", .reply = status(404)}); // asked where HEAD found nothing
    offerNothing(*m_source);
    offerNothing(*m_target);
}

ProgramResult TestCommand::command(const QString &line, const QString &outFile)
{
    QString text = line;
    text.replace(u"SOURCE"_s, m_source->address()).replace(u"TARGET"_s, m_target->address()).replace(u"FOLDER"_s, m_house->path({}));
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    static const QRegularExpression assignment(u"^([A-Z_]+)=(.*)$"_s);
    for (auto match = assignment.match(words.value(0)); match.hasMatch(); match = assignment.match(words.value(0))) {
        m_house->set(match.captured(1), match.captured(2));
        words.removeFirst();
    }
    return m_house->run(program, words, outFile);
}

void TestCommand::exits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("states"); // the words in the table; null: nothing at all on stdout
    QTest::addColumn<QString>("said");   // a part of what stderr has; null: nothing at all

    const QString none;
    const auto row = [](const char *name, const QString &line, int code, const QString &states, const QString &said) {
        QTest::newRow(name) << line << code << states << said;
    };
    row("0: all present", u"SOURCE/same --against TARGET"_s, 0, u"PRESENT"_s, none);
    row("0: all present, with --exit-code", u"SOURCE/same --against TARGET --exit-code"_s, 0, u"PRESENT"_s, none);
    row("0: rows differ, without --exit-code", u"SOURCE/team/app SOURCE/same=ghost --against TARGET"_s, 0,
        u"ABSENT ASSUMED CHANGED LOCAL-ONLY PRESENT"_s, none);
    row("0: in a locale that is not UTF-8", u"LC_ALL=C SOURCE/same --against TARGET"_s, 0, u"PRESENT"_s, none);

    row("2: absent", u"SOURCE/absent --against TARGET --exit-code"_s, 2, u"ABSENT"_s, none);
    row("2: present at one target and not at another", u"SOURCE/same --against TARGET --against TARGET/mirror --exit-code"_s, 2, u"PRESENT"_s, none);
    row("0: a mirror that a template finds", u"SOURCE/same --against TARGET --against TARGET/{{.Path}} --exit-code"_s, 0, u"PRESENT"_s, none);
    row("2: changed", u"SOURCE/moved --against TARGET --exit-code"_s, 2, u"CHANGED"_s, none);
    row("2: local only", u"SOURCE/extra --against TARGET --exit-code"_s, 2, u"LOCAL-ONLY PRESENT"_s, none);
    row("2: assumed", u"SOURCE/same=ghost --against TARGET --exit-code"_s, 2, u"ASSUMED"_s, none);

    row("254: one specification is invalid", u"a//b SOURCE/same --against TARGET"_s, 254, u"PRESENT"_s, u"a//b, column 3: "_s);
    row("254: one entry failed", u"SOURCE/gone SOURCE/same --against TARGET"_s, 254, u"PRESENT"_s, u"answered 404 for gone"_s);
    row("254: a target that is not there, beside one that is", u"SOURCE/same --against TARGET --against 127.0.0.1:1 -y 0"_s, 254, u"PRESENT"_s, u"127.0.0.1:1"_s);
    row("254: a difference and a failure", u"SOURCE/gone SOURCE/absent --against TARGET --exit-code"_s, 254, u"ABSENT"_s, u"404"_s);
    row("254: a difference and an invalid specification", u"a//b SOURCE/absent --against TARGET --exit-code"_s, 254, u"ABSENT"_s, u"a//b"_s);
    row("254: no engine", u"SOURCE/same"_s, 254, u"UNKNOWN"_s, u"No Docker Engine"_s);
    row("254: an engine that cannot be", u"DOCKER_HOST=ftp://a:MARK@b SOURCE/same"_s, 254, u"UNKNOWN"_s, u"DOCKER_HOST"_s);
    row("0: an engine that cannot be and is not needed", u"DOCKER_HOST=ftp://a:MARK@b SOURCE/same --against TARGET"_s, 0, u"PRESENT"_s, none);
    row("254: no engine, with --exit-code", u"SOURCE/same --exit-code"_s, 254, u"UNKNOWN"_s, u"No Docker Engine"_s);

    row("1: no specification", none, 1, none, u"Give specifications or a list"_s);
    row("1: specifications and a list", u"SOURCE/same -f FOLDER/x.yaml"_s, 1, none, u"one of them"_s);
    row("1: specifications and a list from the environment", u"YAML_CONFIG=FOLDER/x.yaml SOURCE/same"_s, 1, none, u"one of them"_s);
    row("1: an unknown option", u"SOURCE/same --no-such"_s, 1, none, u"--no-such"_s);
    row("1: a list that is missing", u"-f FOLDER/missing.yaml --against TARGET"_s, 1, none, u"missing.yaml"_s);
    row("1: every specification is invalid", u"a//b UPPER --against TARGET"_s, 1, none, u"There is no specification"_s);
    row("1: every entry failed", u"SOURCE/gone SOURCE/lost --against TARGET"_s, 1, u""_s, u"lost"_s);
    row("1: an expression that is none", u"SOURCE/same -I ("_s, 1, none, u"("_s);
    row("1: an account without a password", u"SOURCE/same -B MARK"_s, 1, none, u"REGISTRY[:PORT] username:password"_s);
    row("1: an account in the environment without a password", u"BASIC_AUTH=MARK SOURCE/same"_s, 1, none, u"REGISTRY[:PORT] username:password"_s);
    row("1: a target that is named twice", u"SOURCE/same --against TARGET --against TARGET"_s, 1, none, u"it is named twice"_s);
    row("1: several targets and an action", u"SOURCE/same --against TARGET --against engine -p"_s, 1, none, u"--against is for comparing"_s);
    row("1: a template that cannot be", u"SOURCE/same --against quay.io/{{.Nothing}}"_s, 1, none, u"column 11"_s);
    row("1: a target that cannot be", u"SOURCE/same --against quay.io/UPPER"_s, 1, none, u"--against"_s);
    row("1: an output that is not known", u"SOURCE/same --output xml"_s, 1, none, u"--output"_s);
    row("1: too many requests at once", u"SOURCE/same -c 257"_s, 1, none, u"257"_s);
}

void TestCommand::exits()
{
    QFETCH(const QString, line);
    QFETCH(const int, code);
    QFETCH(const QString, states);
    QFETCH(const QString, said);
    const ProgramResult result = command(line);
    QVERIFY2(result.exitCode == code, result.err.constData());
    QCOMPARE(tests::states(result.out), states);
    QCOMPARE(result.out.isEmpty(), states.isNull());
    QVERIFY2(said.isNull() ? result.err.isEmpty() : result.err.contains(said.toUtf8()), result.err.constData());
    QVERIFY2(!result.err.contains("MARK"), result.err.constData());
    QVERIFY2(result.err.isEmpty() || result.err.endsWith('\n'), result.err.constData());
}

void TestCommand::answersOnStdout_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("-h") << u"-h"_s << "--against"_ba;
    QTest::newRow("--help with all the rest") << u"a//b --help"_s << "--against"_ba;
    QTest::newRow("-V") << u"-V"_s << "lstags "_ba + LSTAGS_VERSION;
    QTest::newRow("--version") << u"--version"_s << "lstags "_ba + LSTAGS_VERSION;
}

void TestCommand::answersOnStdout()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, said);
    const ProgramResult result = command(line);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    QVERIFY2(result.out.contains(said), result.out.constData());
}

void TestCommand::noticesThatNothingWasWritten_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("the table") << u"SOURCE/same --against TARGET"_s;
    QTest::newRow("JSON") << u"SOURCE/same --against TARGET --output json"_s;
    QTest::newRow("--explain") << u"alpine --explain"_s;
    QTest::newRow("help") << u"-h"_s;
    QTest::newRow("the version") << u"-V"_s;
}

void TestCommand::noticesThatNothingWasWritten()
{
    QFETCH(const QString, line);
    const ProgramResult result = command(line, u"/dev/full"_s);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.err, "The output could not be written.\n"_ba);
}

void TestCommand::keepsRowsAndTheRestApart_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("said");
    const QStringList warnings{u" warns: closes soon"_s, u"skipped invalid tags: 1"_s};
    QTest::newRow("warnings") << QString() << warnings;
    QTest::newRow("-v") << u"-v"_s << warnings + QStringList{u"ill: 1 tag"_s};
    QTest::newRow("-T") << u"-T"_s << warnings + QStringList{u"GET http://SOURCE/v2/ill/tags/list?n=1000 200"_s, u"> Accept: "_s, u"< Docker-Content-Digest: "_s};
    QTest::newRow("-T and -v") << u"-T -v"_s << warnings + QStringList{u"GET http://SOURCE/v2/ill"_s, u"ill: 1 tag"_s};
}

void TestCommand::keepsRowsAndTheRestApart()
{
    QFETCH(const QString, options);
    QFETCH(const QStringList, said);
    const QString line = u"SOURCE/ill SOURCE/same --against TARGET --output json "_s;
    const ProgramResult result = command(line + options);
    QCOMPARE(result.exitCode, 0);
    const auto lines = linesOf(result.out);
    QCOMPARE(lines.size(), 2);
    for (const QByteArray &text : lines)
        QVERIFY2(!objectOf(text).isEmpty(), text.constData());
    for (QString part : said) {
        part.replace(u"SOURCE"_s, m_source->address());
        QVERIFY2(result.err.contains(part.toUtf8()), qPrintable(QString(part + u" is not in\n"_s + QString::fromUtf8(result.err))));
    }
}

void TestCommand::writesOneObjectALine()
{
    const QStringList keys{u"image"_s,   u"registry"_s, u"repository"_s, u"tag"_s,  u"state"_s,     u"digest"_s,
                           u"targetDigest"_s, u"localId"_s, u"created"_s,    u"size"_s, u"mediaType"_s, u"platforms"_s, u"targets"_s,
                           u"digest"_s,  u"place"_s,    u"state"_s};
    const ProgramResult result = command(u"SOURCE/team/app=1,2,3,4,ghost --against TARGET --output json"_s);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.endsWith('\n'));
    QMap<QString, QJsonObject> rows;
    for (const QByteArray &line : linesOf(result.out)) {
        QCOMPARE(keysOf(line), keys);
        rows.insert(objectOf(line)["tag"_L1].toString(), objectOf(line));
    }
    QCOMPARE(rows.keys(), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"ghost"_s}));
    const QJsonObject same = rows.value(u"1"_s);
    QCOMPARE(same["image"_L1], QString(m_source->address() + u"/team/app"_s));
    QCOMPARE(same["registry"_L1], m_source->address());
    QCOMPARE(same["repository"_L1], u"team/app"_s);
    QCOMPARE(same["state"_L1], u"PRESENT"_s);
    QCOMPARE(same["digest"_L1].toString().toLatin1(), digestOf(manifestOf("1")));
    QCOMPARE(same["targetDigest"_L1], same["digest"_L1]);
    QCOMPARE(same["localId"_L1], QJsonValue());
    QCOMPARE(same["created"_L1], u"2024-05-01T12:00:00Z"_s);
    QCOMPARE(same["size"_L1].toInteger(), config.size() + 7);
    QCOMPARE(same["mediaType"_L1], QString::fromLatin1(imageType));
    QCOMPARE(same["platforms"_L1].toArray(), QJsonArray{u"linux/amd64"_s});
    QCOMPARE(same["targets"_L1].toArray(),
             (QJsonArray{QJsonObject{{"place"_L1, m_target->address()}, {"state"_L1, u"PRESENT"_s}, {"digest"_L1, same["digest"_L1]}}}));
    QCOMPARE(rows.value(u"2"_s)["targetDigest"_L1].toString().toLatin1(), digestOf(manifestOf("another")));
    for (const auto key : {"digest"_L1, "targetDigest"_L1, "created"_L1, "size"_L1, "mediaType"_L1, "platforms"_L1})
        QVERIFY2(rows.value(u"ghost"_s)[key].isNull(), key.data());
}

void TestCommand::writesCsvWithAHeader()
{
    const ProgramResult result = command(u"SOURCE/same SOURCE/absent --against TARGET --output csv"_s);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    const auto lines = linesOf(result.out);
    QCOMPARE(lines.size(), 3);
    const QByteArray there = m_target->address().toLatin1();
    QCOMPARE(lines.first(), QByteArray("image,registry,repository,tag,state,digest,targetDigest,localId,created,size,mediaType,platforms,state " + there
                                       + ",digest " + there + "\r"));
    for (const QByteArray &line : lines)
        QCOMPARE(line.count(','), 13);
}

void TestCommand::explains_data()
{
    QTest::addColumn<QString>("inputs"); // parted by blanks
    QTest::addColumn<QString>("valid");  // T and F
    QTest::addColumn<int>("code");
    QTest::newRow("all valid") << u"quay.io/b/c=2,1 alpine SOURCE/a:1"_s << u"TTT"_s << 0;
    QTest::newRow("some valid") << u"z a//b alpine@sha256:00 busybox~/^1/"_s << u"TFFT"_s << 254;
    QTest::newRow("none valid") << u"a//b UPPER"_s << u"FF"_s << 1;
}

void TestCommand::explains()
{
    QFETCH(QString, inputs);
    QFETCH(const QString, valid);
    const QStringList keys{u"input"_s, u"valid"_s, u"error"_s,  u"column"_s,   u"registry"_s, u"apiHost"_s,
                           u"repository"_s, u"tags"_s, u"filter"_s, u"insecure"_s, u"name"_s};
    const ProgramResult fromArguments = command(u"--explain "_s + inputs);
    inputs.replace(u"SOURCE"_s, m_source->address());
    const QStringList texts = inputs.split(u' ');
    const QString list = u"lstags:\n  repositories:\n    - \"%1\"\n"_s.arg(texts.join(u"\"\n    - \""_s));
    QVERIFY(!m_house->write(u"list.yaml"_s, list.toUtf8()).isEmpty());
    for (const ProgramResult &result : {fromArguments, command(u"--explain -f FOLDER/list.yaml"_s)}) {
        QTEST(result.exitCode, "code");
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.out, fromArguments.out);
        const auto lines = linesOf(result.out);
        QCOMPARE(lines.size(), texts.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QCOMPARE(keysOf(lines[i]), keys);
            const QJsonObject object = objectOf(lines[i]);
            QCOMPARE(object["input"_L1], texts[i]);
            QCOMPARE(object["valid"_L1], valid[i] == u'T');
            QCOMPARE(object["error"_L1].isNull(), valid[i] == u'T');
            QCOMPARE(object["column"_L1].isDouble(), valid[i] == u'F');
        }
    }
}

void TestCommand::explainsWithoutAConnection()
{
    m_house->set(u"DOCKER_HOST"_s, u"tcp://"_s + m_target->address());
    const ProgramResult result = command(u"--explain SOURCE/team/app=1 SOURCE/same --against TARGET -T -v"_s);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    const QJsonObject object = objectOf(linesOf(result.out).first());
    QCOMPARE(object["registry"_L1], m_source->address());
    QCOMPARE(object["repository"_L1], u"team/app"_s);
    QCOMPARE(object["tags"_L1].toArray(), QJsonArray{u"1"_s});
    QCOMPARE(object["filter"_L1], u""_s);
    QCOMPARE(object["insecure"_L1], true);
    QCOMPARE(m_source->connections(), 0);
    QCOMPARE(m_target->connections(), 0);
}

void TestCommand::comparesTheRestOfAList_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("-f") << u"-f FOLDER/my.yaml --against TARGET"_s;
    QTest::newRow("--yaml-config") << u"--against TARGET --yaml-config=FOLDER/my.yaml"_s;
    QTest::newRow("YAML_CONFIG") << u"YAML_CONFIG=FOLDER/my.yaml --against TARGET"_s;
}

void TestCommand::comparesTheRestOfAList()
{
    QFETCH(const QString, line);
    const QByteArray source = m_source->address().toLatin1();
    QVERIFY(!m_house->write(u"my.yaml"_s, "# mine\nlstags:\n  repositories:\n    - " + source + "/same\n    - a//b # a slip\n    - '" + source
                                + "/absent'\n").isEmpty());
    const ProgramResult result = command(line);
    QVERIFY2(result.exitCode == 254, result.err.constData());
    QCOMPARE(states(result.out), u"ABSENT PRESENT"_s);
    const QByteArray place = m_house->path(u"my.yaml"_s).toUtf8() + ":5:7: a//b, column 3: ";
    QVERIFY2(result.err.startsWith(place), result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
}

void TestCommand::escapesWhatAListHolds()
{
    const QString path = m_house->write(u"my\u001b[31m.yaml"_s, "lstags:\n  repositories: [\"a\\e[2J/\\r\\u202e/b\"]\n");
    QVERIFY(!path.isEmpty());
    const ProgramResult entry = m_house->run(program, {u"-f"_s, path});
    QCOMPARE(entry.exitCode, 1);
    QVERIFY2(entry.err.contains("my\\u{001b}[31m.yaml:2:18: a\\u{001b}[2J/\\u{000d}\\u{202e}/b, column 7: "), entry.err.constData());
    const ProgramResult list = m_house->run(program, {u"-f"_s, m_house->write(u"\u001b.yaml"_s, "lstags: [\x1b")});
    QCOMPARE(list.exitCode, 1);
    const ProgramResult argument = m_house->run(program, {u"a\u009b2J"_s, u"--no\u001b[2J"_s});
    QCOMPARE(argument.exitCode, 1);
    for (const ProgramResult &result : {entry, list, argument}) {
        QCOMPARE(result.out, QByteArray());
        for (const QChar c : QString::fromUtf8(result.err))
            QVERIFY2(c == u'\n' || c.isPrint(), result.err.constData());
    }
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestCommand)
#include "tst_command.moc"
