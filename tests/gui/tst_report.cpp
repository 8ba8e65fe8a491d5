// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/report/copytexts.h"
#include "gui/report/exporter.h"
#include "gui/report/reportwriter.h"
#include "gui/tagtable/linewriter.h"
#include "gui/tagtable/tagcolumns.h"
#include "gui/tagtable/tagtablemodel.h"
#include "report/rowjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::TagState;
using gui::Report;
using gui::ReportFormat;
using gui::TagLine;

namespace {

const QString hostile = u"<script>alert(1)</script>|`*_[x]\u202e\n\"',=\\"_s;

TagLine line(const QString &image, const QString &tag, TagState state = TagState::Present)
{
    core::TagRow row;
    row.image = image;
    row.registry = u"quay.io"_s;
    row.repository = image;
    row.tag = tag;
    row.state = state;
    if (!tag.isEmpty())
        row.digest = core::Digest::ofBytes((image + tag).toUtf8());
    return {.entry = 0, .row = row, .failure = {}};
}

core::Target target(const QString &text)
{
    return core::Target::parse(text).value();
}

TagLine failure(const QString &image, const QString &reason)
{
    TagLine failed = line(image, {}, TagState::Unknown);
    failed.failure = reason;
    return failed;
}

/// Of these lines the state, the repository and the tag.
Report reportOf(const QList<TagLine> &lines)
{
    Report report{.lines = {}, .columns = {}, .list = u"a & b"_s, .targets = {target(u"localhost:5000"_s)}, .made = QDateTime(QDate(2024, 5, 1), QTime(12, 0))};
    gui::LineWriter writer;
    for (int entry = 0; const TagLine &line : lines)
        report.lines.order.push_back(writer.put(entry++, line.row, line.failure).first);
    report.lines.lines = writer.store();
    for (const auto column : {gui::TagTableModel::State, gui::TagTableModel::Repository, gui::TagTableModel::Tag, gui::TagTableModel::Size}) {
        const gui::TagColumn &spec = gui::tagColumns[size_t(column)];
        report.columns += Report::Column{.title = spec.translatedTitle(), .text = [&spec](const TagLine &line) { return spec.exactText(line); },
                                         .isRightAligned = spec.isRightAligned, .target = column == gui::TagTableModel::State ? std::optional(0) : std::nullopt};
    }
    return report;
}

QByteArray written(const Report &report, ReportFormat format)
{
    QByteArray text;
    const bool isWhole = gui::writeReport(report, format, [&text](const QByteArray &piece) {
        text += piece;
        return true;
    });
    return isWhole ? text : QByteArray("not whole");
}

/// RFC 4180, read back.
QList<QStringList> cellsOfCsv(const QByteArray &csv)
{
    QList<QStringList> lines{{QString()}};
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString &cell = lines.last().last();
        const bool isDoubled = isQuoted && text.mid(i, 2) == "\"\""_L1;
        if (isDoubled)
            cell += text[i++];
        else if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && text[i] == u',')
            lines.last() += QString();
        else if (!isQuoted && text.mid(i, 2) == "\r\n"_L1)
            lines += QStringList{QString()}, ++i;
        else
            cell += text[i];
    }
    lines.removeLast();
    return lines;
}

} // namespace

class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsFormatsByTheirSuffix_data();
    void knowsFormatsByTheirSuffix();
    void csvIsReadBack();
    void csvHoldsNoFormula_data();
    void csvHoldsNoFormula();
    void csvHoldsNoFormulaAtSemicolons_data();
    void csvHoldsNoFormulaAtSemicolons();
    void jsonHasTheObjectsOfTheCommand();
    void jsonLinesAreOneObjectEach();
    void nothingIsAnEmptyArray();
    void markdownIsATable();
    void htmlHoldsNothingThatRunsOrIsFetched();
    void htmlHasBarsCountsAndFailures();
    void everyFormatStopsWhenItIsTold_data();
    void everyFormatStopsWhenItIsTold();
    void theExporterWritesAllOrNothing();
    void theExporterCancels();
    void theExporterSaysWhyNot();
    void quotesForAShell_data();
    void quotesForAShell();
    void copiesPullLines_data();
    void copiesPullLines();
    void theCommandLineNamesTagsByRepository();

private:
    QTemporaryDir m_folder;
};

void TestReport::knowsFormatsByTheirSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format"); // -1: none
    QTest::newRow("csv") << u"a.csv"_s << int(ReportFormat::Csv);
    QTest::newRow("case does not count") << u"a.CSV"_s << int(ReportFormat::Csv);
    QTest::newRow("json") << u"a.json"_s << int(ReportFormat::Json);
    QTest::newRow("json lines") << u"a.jsonl"_s << int(ReportFormat::JsonLines);
    QTest::newRow("json lines by their other name") << u"a.ndjson"_s << int(ReportFormat::JsonLines);
    QTest::newRow("markdown") << u"a.md"_s << int(ReportFormat::Markdown);
    QTest::newRow("html") << u"a.b.html"_s << int(ReportFormat::Html);
    QTest::newRow("another") << u"a.txt"_s << -1;
    QTest::newRow("none") << u"csv"_s << -1;
}

void TestReport::knowsFormatsByTheirSuffix()
{
    QFETCH(const QString, name);
    const auto format = gui::reportFormatOf(name);
    QTEST(format ? int(*format) : -1, "format");
}

void TestReport::csvIsReadBack()
{
    const auto cells = cellsOfCsv(written(reportOf({line(u"team/app"_s, u"1,\"2\""_s, TagState::Absent), failure(u"team/web"_s, u"not, there"_s)}), ReportFormat::Csv));
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells[0], (QStringList{u"State"_s, u"Repository"_s, u"Tag"_s, u"Size"_s, u"Reason"_s}));
    QCOMPARE(cells[1], (QStringList{u"ABSENT"_s, u"team/app"_s, u"1,\"2\""_s, QString(), QString()}));
    QCOMPARE(cells[2], (QStringList{u"FAILED"_s, u"team/web"_s, QString(), QString(), u"not, there"_s}));
}

void TestReport::csvHoldsNoFormula_data()
{
    QTest::addColumn<QString>("tag");
    for (const QString &tag : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@sum"_s})
        QTest::newRow(qPrintable(u"begins with "_s + tag.front())) << tag;
}

void TestReport::csvHoldsNoFormula()
{
    QFETCH(const QString, tag);
    const QString cell = cellsOfCsv(written(reportOf({line(u"a"_s, tag)}), ReportFormat::Csv)).at(1).at(2);
    QVERIFY2(cell.startsWith(u'\''), qPrintable(cell));
}

void TestReport::csvHoldsNoFormulaAtSemicolons_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a formula") << u"denied;=cmd|x"_s << u"denied;'=cmd|x"_s;
    QTest::newRow("after blanks") << u"denied;  +1"_s << u"denied;  '+1"_s;
    QTest::newRow("after a quote") << u"denied;\"@sum\""_s << u"denied;\"'@sum\""_s;
    QTest::newRow("none") << u"denied; try again"_s << u"denied; try again"_s;
}

void TestReport::csvHoldsNoFormulaAtSemicolons()
{
    QFETCH(const QString, reason);
    const QByteArray csv = written(reportOf({failure(u"a"_s, reason)}), ReportFormat::Csv);
    QTEST(cellsOfCsv(csv).at(1).at(4), "cell");
    QVERIFY2(csv.contains(",\"denied;"), csv.constData());
}

void TestReport::jsonHasTheObjectsOfTheCommand()
{
    const TagLine first = line(u"a"_s, u"1"_s, TagState::Changed);
    const auto array = QJsonDocument::fromJson(written(reportOf({first, line(u"a"_s, hostile), failure(u"b"_s, u"gone"_s)}), ReportFormat::Json)).array();
    QCOMPARE(array.size(), 3);
    QCOMPARE(array[0].toObject(), QJsonDocument::fromJson(report::jsonRow(first.row, {target(u"localhost:5000"_s)})).object());
    QCOMPARE(array[1][u"tag"_s].toString(), hostile);
    QCOMPARE(array[2].toObject(), (QJsonObject{{u"image"_s, u"b"_s}, {u"error"_s, u"gone"_s}}));
}

void TestReport::jsonLinesAreOneObjectEach()
{
    const QByteArrayList lines = written(reportOf({line(u"a"_s, u"1"_s), line(u"a"_s, u"2"_s)}), ReportFormat::JsonLines).split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[u"tag"_s].toString(), u"2"_s);
    QCOMPARE(lines[2], QByteArray());
}

void TestReport::nothingIsAnEmptyArray()
{
    QVERIFY(QJsonDocument::fromJson(written(reportOf({}), ReportFormat::Json)).isArray());
    QCOMPARE(written(reportOf({}), ReportFormat::JsonLines), QByteArray());
}

void TestReport::markdownIsATable()
{
    const QStringList lines = QString::fromUtf8(written(reportOf({line(u"a"_s, u"1|_2_`"_s, TagState::Absent)}), ReportFormat::Markdown)).split(u'\n');
    QCOMPARE(lines[0], u"| State | Repository | Tag | Size | Reason |"_s);
    QCOMPARE(lines[1], u"| --- | --- | --- | ---: | --- |"_s);
    QCOMPARE(lines[2], u"| ABSENT | a | 1\\|\\_2\\_\\` |  |  |"_s);
}

void TestReport::htmlHoldsNothingThatRunsOrIsFetched()
{
    const QString html = QString::fromUtf8(written(reportOf({line(hostile, hostile), failure(hostile, hostile)}), ReportFormat::Html));
    QVERIFY(!html.contains("<script"_L1));
    QVERIFY(!html.contains("http:"_L1) && !html.contains("https:"_L1) && !html.contains("src="_L1) && !html.contains("url("_L1) && !html.contains("@import"_L1));
    QVERIFY(!html.contains(QChar(0x202e)));
    QVERIFY(html.contains("default-src 'none'"_L1));
    QVERIFY(html.contains("prefers-color-scheme:dark"_L1));
    QVERIFY(html.contains("a &amp; b"_L1));
}

void TestReport::htmlHasBarsCountsAndFailures()
{
    const Report made = reportOf({line(u"a"_s, u"1"_s, TagState::Absent), line(u"a"_s, u"2"_s), line(u"b"_s, u"1"_s), failure(u"c"_s, u"gone for good"_s)});
    QString html = QString::fromUtf8(written(made, ReportFormat::Html));
    QVERIFY(html.contains("aria-label=\"1 absent, 2 present, 1 failed\""_L1));
    QVERIFY(html.contains("aria-label=\"1 absent, 1 present\""_L1));
    QVERIFY(html.contains("<b>c</b>: gone for good"_L1));
    QVERIFY(html.contains("localhost:5000"_L1));
    QCOMPARE(html.count("t-state-present\">PRESENT"_L1), 2);
    QCOMPARE(html.count("</tr>"_L1), 2 + 3 + 3); // two headers, three repositories, three tags
    html.remove(u"<!DOCTYPE html>"_s);
    html.remove(u"<meta charset=\"utf-8\">"_s); // not closed in HTML
    html.remove(QRegularExpression(u"<meta [^>]*>"_s));
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestReport::everyFormatStopsWhenItIsTold_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("csv") << ReportFormat::Csv;
    QTest::newRow("json") << ReportFormat::Json;
    QTest::newRow("json lines") << ReportFormat::JsonLines;
    QTest::newRow("markdown") << ReportFormat::Markdown;
    QTest::newRow("html") << ReportFormat::Html;
}

void TestReport::everyFormatStopsWhenItIsTold()
{
    QFETCH(const ReportFormat, format);
    int pieces = 0;
    const QList<TagLine> many(20, line(u"a"_s, u"1"_s));
    QVERIFY(!gui::writeReport(reportOf(many), format, [&pieces](const QByteArray &) { return ++pieces < 2; }));
    QCOMPARE(pieces, 2);
}

void TestReport::theExporterWritesAllOrNothing()
{
    gui::Exporter exporter;
    QSignalSpy done(&exporter, &gui::Exporter::written);
    QSignalSpy progress(&exporter, &gui::Exporter::progressed);
    const QString path = m_folder.filePath(u"all.csv"_s);
    const Report made = reportOf(QList<TagLine>(5000, line(u"a"_s, u"1"_s)));
    exporter.start(made, ReportFormat::Csv, path);
    QVERIFY(done.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), written(made, ReportFormat::Csv));
    QVERIFY(!progress.isEmpty());
}

void TestReport::theExporterCancels()
{
    const QString path = m_folder.filePath(u"old.html"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    gui::Exporter exporter;
    QSignalSpy failed(&exporter, &gui::Exporter::failed);
    exporter.start(reportOf(QList<TagLine>(200000, line(u"a"_s, u"1"_s))), ReportFormat::Html, path);
    exporter.cancel();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<core::Error>().kind, core::ErrorKind::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestReport::theExporterSaysWhyNot()
{
    gui::Exporter exporter;
    QSignalSpy failed(&exporter, &gui::Exporter::failed);
    exporter.start(reportOf({}), ReportFormat::Csv, m_folder.filePath(u"no/folder.csv"_s));
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<core::Error>();
    QCOMPARE(error.kind, core::ErrorKind::Io);
    QVERIFY(error.message.contains("folder.csv"_L1));
}

void TestReport::quotesForAShell_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("what is plain stays") << u"quay.io:5000/a/b=v1,v2"_s << u"quay.io:5000/a/b=v1,v2"_s;
    QTest::newRow("a filter") << u"alpine~/^3\\.$/"_s << u"'alpine~/^3\\.$/'"_s;
    QTest::newRow("a quote") << u"a'b"_s << u"'a'\\''b'"_s;
    QTest::newRow("nothing") << u""_s << u"''"_s;
    QTest::newRow("a command") << u"$(rm x); `y`\n"_s << u"'$(rm x); `y`\n'"_s;
}

void TestReport::quotesForAShell()
{
    QFETCH(const QString, word);
    QTEST(gui::shellQuoted(word), "quoted");
}

void TestReport::copiesPullLines_data()
{
    QTest::addColumn<TagState>("state");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");
    QTest::newRow("of the source") << TagState::Absent << u"engine"_s << u"docker pull quay.io/a:1"_s;
    QTest::newRow("the engine alone has it: there is nothing to pull") << TagState::LocalOnly << u"engine"_s << u""_s;
    QTest::newRow("the target registry alone has it") << TagState::LocalOnly << u"localhost:5000/hub"_s << u"docker pull localhost:5000/hub/a:1"_s;
}

void TestReport::copiesPullLines()
{
    QFETCH(const TagState, state);
    QFETCH(const QString, target);
    TagLine one = line(u"quay.io/a"_s, u"1"_s, state);
    one.row.repository = u"a"_s;
    if (state == TagState::LocalOnly)
        one.row.targetDigest = std::exchange(one.row.digest, {});
    QTEST(gui::pullLine(one, {core::Target::parse(target).value()}), "expected");
}

void TestReport::theCommandLineNamesTagsByRepository()
{
    const QList<TagLine> lines{line(u"b"_s, u"2"_s), line(u"a"_s, u"1"_s), line(u"b"_s, u"1"_s), line(u"b"_s, u"2"_s), failure(u"c"_s, u"gone"_s)};
    QCOMPARE(gui::commandLine(lines, {target(u"localhost:5000"_s)}), u"lstags --against localhost:5000 b=2,1 a=1 c"_s);
    QCOMPARE(gui::commandLine({line(u"a"_s, u"1"_s)}, {core::Target()}), u"lstags a=1"_s);
    QCOMPARE(gui::digestReference(lines[1], {}), u"a:1@"_s + lines[1].row.digest.toString());
    QCOMPARE(gui::digestReference(lines[4], {}), QString());
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
