// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/report/htmlreport.h"

#include "gui/format.h"
#include "gui/tagtable/linetally.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct Html
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::HtmlReport)
};

QString escaped(const QString &text)
{
    return core::printable(text, text.size()).toHtmlEscaped();
}

/// The tints of the states as custom properties, for paper of this colour.
QString tints(const QColor &base)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    QString css;
    for (const LineState state : shownOrder)
        css += u"--%1:%2;"_s.arg(stateIconName(state), tintColor(stateTint(state), palette).name());
    return css;
}

QString style()
{
    QString css = u":root{color-scheme:light dark;--ink:#1d1f23;--paper:#fff;--line:#d5d8dd;%1}"
                  "@media(prefers-color-scheme:dark){:root{--ink:#e4e6ea;--paper:#1e1f22;--line:#43464d;%2}}"
                  "*{print-color-adjust:exact}body{font:14px/1.45 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:2em auto;max-width:90em;padding:0 1.5em}"
                  "h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em}dl{display:grid;grid-template-columns:max-content auto;gap:.2em 1.2em}"
                  "dt{font-weight:600}dd{margin:0}table{border-collapse:collapse;width:100%}"
                  "th,td{text-align:start;padding:.3em .8em .3em 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}"
                  ".n{text-align:end}.bar{display:flex;gap:1px;height:.8em;min-width:8em;border-radius:.2em;overflow:hidden}"
                  ".bar i{min-width:2px}.w{white-space:nowrap}"_s.arg(tints(Qt::white), tints(QColor(0x1e, 0x1f, 0x22)));
    for (const LineState state : shownOrder)
        css += u".b-%1{background:var(--%1)}.t-%1{color:var(--%1);font-weight:600}"_s.arg(stateIconName(state));
    return css;
}

QString bar(const StateCounts &counts)
{
    QString html = u"<div class=\"bar\" role=\"img\" aria-label=\"%1\">"_s.arg(escaped(countsSummary(counts)));
    for (const LineState state : shownOrder) {
        if (const int count = counts[size_t(state)]; count > 0)
            html += u"<i class=\"b-%1\" style=\"flex-grow:%2\"></i>"_s.arg(stateIconName(state)).arg(count);
    }
    return html + "</div>"_L1;
}

QString fact(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"<dt>%1</dt><dd>%2</dd>"_s.arg(escaped(name), escaped(value));
}

QString targetNames(const QList<core::Target> &targets)
{
    QStringList names;
    for (const core::Target &target : targets)
        names += target.isEngine() ? Html::tr("the local engine") : target.toString();
    return names.join(Html::tr(", "));
}

QString head(const Report &report, const LineTally &tally)
{
    const QString title = report.list.isEmpty() ? Html::tr("Comparison of image tags") : Html::tr("Comparison of %1").arg(report.list);
    const QString direction = QLocale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    const int tags = std::accumulate(tally.all().begin(), tally.all().end(), 0) - tally.all()[size_t(LineState::Failed)];
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
           "<meta name=\"viewport\" content=\"width=device-width\"><title>%3</title><style>%4</style></head>\n<body><h1>%3</h1>\n<dl>"_s
               .arg(QLocale().bcp47Name(), direction, escaped(title), style())
           + fact(Html::tr("List"), report.list) + fact(Html::tr("Compared with"), targetNames(report.targets))
           + fact(Html::tr("Made"), QLocale().toString(report.made, QLocale::LongFormat))
           + fact(Html::tr("Tags"), QLocale().toString(tags)) + fact(Html::tr("States"), countsSummary(tally.all())) + "</dl>\n"_L1
           + bar(tally.all()) + u'\n';
}

bool writeRepositories(const LineTally &tally, const ReportSink &sink)
{
    QStringList images = tally.byImage().keys();
    images.sort();
    if (!sink(u"<h2>%1</h2>\n<table><thead><tr><th>%1</th><th>%2</th><th>%3</th></tr></thead><tbody>\n"_s
                  .arg(Html::tr("Repositories"), Html::tr("States"), Html::tr("Counts")).toUtf8()))
        return false;
    for (const QString &image : std::as_const(images)) {
        const StateCounts counts = tally.byImage().value(image);
        if (!sink(u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>\n"_s.arg(escaped(image), bar(counts), escaped(countsSummary(counts))).toUtf8()))
            return false;
    }
    return sink("</tbody></table>\n");
}

bool writeFailures(const Report &report, const ReportSink &sink)
{
    if (!sink(u"<h2>%1</h2>\n<ul>\n"_s.arg(Html::tr("Failures")).toUtf8()))
        return false;
    for (int row = 0; row < report.lines.size(); ++row) {
        const TagLine &line = report.lines.at(row);
        if (!line.failure.isNull() && !sink(u"<li><b>%1</b>: %2</li>\n"_s.arg(escaped(line.row.image), escaped(line.failure)).toUtf8()))
            return false;
    }
    return sink("</ul>\n");
}

bool writeTags(const Report &report, const ReportSink &sink)
{
    QString titles;
    for (const Report::Column &column : report.columns)
        titles += u"<th%1>%2</th>"_s.arg(column.isRightAligned ? u" class=\"n\""_s : QString(), escaped(column.title));
    if (!sink(u"<h2>%1</h2>\n<table><thead><tr>%2</tr></thead><tbody>\n"_s.arg(Html::tr("Tags"), titles).toUtf8()))
        return false;
    for (int row = 0; row < report.lines.size(); ++row) {
        const TagLine &line = report.lines.at(row);
        if (!line.failure.isNull()) // stands above
            continue;
        QString cells;
        for (const Report::Column &column : report.columns) {
            const QString kind = column.target ? QString("w t-"_L1 + stateIconName(LineState(line.row.at(*column.target).state)))
                                 : column.isRightAligned ? u"n"_s
                                                         : QString();
            cells += kind.isEmpty() ? u"<td>"_s : u"<td class=\"%1\">"_s.arg(kind);
            cells += escaped(column.text(line)) + "</td>"_L1;
        }
        if (!sink(QString("<tr>"_L1 + cells + "</tr>\n"_L1).toUtf8()))
            return false;
    }
    return sink("</tbody></table>\n");
}

} // namespace

bool writeHtml(const Report &report, const ReportSink &sink)
{
    LineTally tally;
    for (int row = 0; row < report.lines.size(); ++row)
        tally.add(report.lines.at(row));
    const bool hasFailures = tally.all()[size_t(LineState::Failed)] > 0;
    return sink(head(report, tally).toUtf8()) && writeRepositories(tally, sink) && (!hasFailures || writeFailures(report, sink))
           && writeTags(report, sink) && sink("</body></html>\n");
}

} // namespace lstags::gui
