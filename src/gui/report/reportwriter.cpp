// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/report/reportwriter.h"

#include "gui/report/htmlreport.h"
#include "report/rowjson.h"
#include "report/textformats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct Suffix
{
    QLatin1StringView text;
    ReportFormat format;
};
constexpr std::array<Suffix, 8> suffixes{{
    {"csv"_L1, ReportFormat::Csv},
    {"json"_L1, ReportFormat::Json},
    {"jsonl"_L1, ReportFormat::JsonLines},
    {"ndjson"_L1, ReportFormat::JsonLines},
    {"md"_L1, ReportFormat::Markdown},
    {"markdown"_L1, ReportFormat::Markdown},
    {"html"_L1, ReportFormat::Html},
    {"htm"_L1, ReportFormat::Html},
}};

bool writeCsv(const Report &report, const ReportSink &sink)
{
    if (!sink(report::csvLine(titlesOf(report))))
        return false;
    for (int row = 0; row < report.lines.size(); ++row) {
        if (!sink(report::csvLine(cellsOf(report, report.lines.at(row)))))
            return false;
    }
    return true;
}

QByteArray jsonOf(const Report &report, const TagLine &line)
{
    if (line.failure.isNull())
        return report::jsonRow(line.row, report.targets);
    return report::jsonLine({{"image"_L1, line.row.image}, {"error"_L1, line.failure}});
}

bool writeJsonLines(const Report &report, const ReportSink &sink)
{
    for (int row = 0; row < report.lines.size(); ++row) {
        if (!sink(jsonOf(report, report.lines.at(row))))
            return false;
    }
    return true;
}

bool writeJson(const Report &report, const ReportSink &sink)
{
    for (int row = 0; row < report.lines.size(); ++row) {
        const QByteArray object = jsonOf(report, report.lines.at(row)).trimmed();
        if (!sink((row == 0 ? "[\n" : ",\n") + object))
            return false;
    }
    return sink(report.lines.size() == 0 ? "[]\n" : "\n]\n");
}

QByteArray markdownLine(const QStringList &cells)
{
    QString line = u"|"_s;
    for (const QString &cell : cells) {
        line += u' ';
        for (const QChar c : core::printable(cell, cell.size())) {
            if (u"\\`*_[]<>|~&"_s.contains(c))
                line += u'\\';
            line += c;
        }
        line += " |"_L1;
    }
    return line.toUtf8() + '\n';
}

bool writeMarkdown(const Report &report, const ReportSink &sink)
{
    const QStringList titles = titlesOf(report);
    QByteArray rule = "|";
    for (qsizetype i = 0; i < titles.size(); ++i)
        rule += i < report.columns.size() && report.columns.at(i).isRightAligned ? " ---: |" : " --- |";
    if (!sink(markdownLine(titles) + rule + '\n'))
        return false;
    for (int row = 0; row < report.lines.size(); ++row) {
        if (!sink(markdownLine(cellsOf(report, report.lines.at(row)))))
            return false;
    }
    return true;
}

} // namespace

std::optional<ReportFormat> reportFormatOf(QStringView fileName)
{
    const QString lower = fileName.toString().toLower();
    const auto found = std::ranges::find_if(suffixes, [&lower](const Suffix &suffix) { return lower.endsWith(u'.' + QString(suffix.text)); });
    return found == suffixes.end() ? std::nullopt : std::optional(found->format);
}

bool writeReport(const Report &report, ReportFormat format, const ReportSink &sink)
{
    switch (format) {
    case ReportFormat::Csv:
        return writeCsv(report, sink);
    case ReportFormat::Json:
        return writeJson(report, sink);
    case ReportFormat::JsonLines:
        return writeJsonLines(report, sink);
    case ReportFormat::Markdown:
        return writeMarkdown(report, sink);
    case ReportFormat::Html:
        break;
    }
    return writeHtml(report, sink);
}

} // namespace lstags::gui
