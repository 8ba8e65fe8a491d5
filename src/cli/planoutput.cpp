// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/planoutput.h"

#include "core/tagstate.h"
#include "report/textformats.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lstags::cli {
namespace {

using report::csvLine;
using report::orNull;

/// A line of a plan; `result` is empty where nothing was done yet.
struct Line
{
    core::Transfer transfer;
    QString result;
    QString reason;
    std::optional<qint64> bytes;
};

QString stateName(core::TagState state)
{
    return state == core::TagState::Unknown ? QString() : core::toString(state);
}

QByteArray jsonOf(const Line &line)
{
    report::Fields fields{{"action"_L1, core::toString(line.transfer.action)},
                  {"source"_L1, line.transfer.sourceText()},
                  {"destination"_L1, line.transfer.destinationText()},
                  {"state"_L1, orNull(stateName(line.transfer.state))},
                  {"reason"_L1, orNull(line.reason)},
                  {"bytes"_L1, line.bytes ? QJsonValue(*line.bytes) : QJsonValue()}};
    if (!line.result.isEmpty())
        fields += std::pair("result"_L1, QJsonValue(line.result));
    return report::jsonLine(fields);
}

QByteArray textOf(const QList<Line> &lines, OutputFormat format)
{
    const bool hasResult = !lines.isEmpty() && !lines.first().result.isEmpty();
    if (format == OutputFormat::Json) {
        QByteArray text;
        for (const Line &line : lines)
            text += jsonOf(line);
        return text;
    }
    QList<QStringList> cells;
    QStringList header{u"action"_s, u"state"_s, u"bytes"_s, u"source"_s, u"destination"_s, u"reason"_s};
    if (hasResult)
        header.prepend(u"result"_s);
    for (const Line &line : lines) {
        QStringList row{core::toString(line.transfer.action), stateName(line.transfer.state), line.bytes ? QString::number(*line.bytes) : QString(),
                        line.transfer.sourceText(), line.transfer.destinationText(), line.reason};
        if (hasResult)
            row.prepend(line.result);
        cells += row;
    }
    if (format == OutputFormat::Table) {
        for (QString &title : header)
            title = u'<' + title.toUpper() + u'>';
        return report::textTable(header, cells);
    }
    QByteArray text = csvLine(header);
    for (const QStringList &row : std::as_const(cells))
        text += csvLine(row);
    return text;
}

QString resultName(sync::ItemState state)
{
    switch (state) {
    case sync::ItemState::Done:
        return u"done"_s;
    case sync::ItemState::Skipped:
        return u"skipped"_s;
    case sync::ItemState::Failed:
        return u"failed"_s;
    case sync::ItemState::Waiting:
    case sync::ItemState::Running:
        break;
    }
    return u"not started"_s;
}

} // namespace

QByteArray planText(const core::SyncPlan &plan, OutputFormat format)
{
    QList<Line> lines;
    for (const core::Transfer &transfer : plan.transfers)
        lines += Line{.transfer = transfer, .result = {}, .reason = transfer.reason, .bytes = transfer.bytes};
    return textOf(lines, format);
}

QByteArray resultText(const sync::RoundResult &result, OutputFormat format)
{
    QList<Line> lines;
    for (const sync::JobItem &item : result.items)
        lines += Line{.transfer = item.transfer, .result = resultName(item.state), .reason = item.reason, .bytes = item.tally.sent};
    if (result.items.isEmpty()) { // nothing needed doing
        for (const core::Transfer &transfer : result.plan.transfers)
            lines += Line{.transfer = transfer, .result = resultName(sync::ItemState::Skipped), .reason = transfer.reason, .bytes = 0};
    }
    return textOf(lines, format);
}

QString progressLine(const sync::JobItem &item)
{
    QString line = u"%1 %2 -> %3: %4"_s.arg(core::toString(item.transfer.action), item.transfer.sourceText(), item.transfer.destinationText(), resultName(item.state));
    if (item.state == sync::ItemState::Done)
        line += u", %1 sent"_s.arg(QLocale::c().formattedDataSize(item.tally.sent));
    return item.reason.isEmpty() ? line : QString(line + u". "_s + item.reason);
}

QString jobName(const Options &options)
{
    const QString what = options.listFile.isEmpty() ? options.specs.join(u' ') : options.listFile;
    const QString shown = core::printable(what, 100);
    if (options.action == Action::Pull)
        return core::Error::tr("Pull %1").arg(shown);
    return core::Error::tr("Push %1 to %2").arg(shown, options.destination.registry);
}

} // namespace lstags::cli
