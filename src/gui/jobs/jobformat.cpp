// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/jobformat.h"

#include "core/error.h"
#include "gui/format.h"
#include "gui/jobs/speedmeter.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct JobFormat
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::JobFormat)
};

struct Look
{
    const char *word;
    const char *icon;
    Tint tint;
};
// In the order of JobStanding.
constexpr std::array<Look, jobStandingCount> jobLooks{{
    {QT_TRANSLATE_NOOP("lstags::gui::JobFormat", "Running"), "resume", Tint::Blue},
    {QT_TRANSLATE_NOOP("lstags::gui::JobFormat", "Queued"), "waiting", Tint::Grey},
    {QT_TRANSLATE_NOOP("lstags::gui::JobFormat", "Paused"), "pause", Tint::Amber},
    {QT_TRANSLATE_NOOP("lstags::gui::JobFormat", "Failed"), "failed", Tint::Red},
    {QT_TRANSLATE_NOOP("lstags::gui::JobFormat", "Stopped"), "stop", Tint::Grey},
    {QT_TRANSLATE_NOOP("lstags::gui::JobFormat", "Done"), "state-present", Tint::Green},
    //: state of a job that another running program has
    {QT_TRANSLATE_NOOP("lstags::gui::JobFormat", "Elsewhere"), "engine", Tint::Violet},
}};
// In the order of ItemState.
constexpr std::array<Look, 5> itemLooks{{
    {QT_TRANSLATE_NOOP("lstags::gui::JobFormat", "Waiting"), "waiting", Tint::Grey},
    {QT_TRANSLATE_NOOP("lstags::gui::JobFormat", "Running"), "resume", Tint::Blue},
    {QT_TRANSLATE_NOOP("lstags::gui::JobFormat", "Done"), "state-present", Tint::Green},
    {QT_TRANSLATE_NOOP("lstags::gui::JobFormat", "Skipped"), "state-unknown", Tint::Grey},
    {QT_TRANSLATE_NOOP("lstags::gui::JobFormat", "Failed"), "failed", Tint::Red},
}};

JobLook translated(const Look &look)
{
    return {.word = JobFormat::tr(look.word), .icon = QString::fromLatin1(look.icon), .tint = look.tint};
}

QString countText(core::SyncAction action, int count)
{
    switch (action) {
    case core::SyncAction::Pull:
        return JobFormat::tr("%n pull(s)", nullptr, count);
    case core::SyncAction::Copy:
        return JobFormat::tr("%n copy(ies)", nullptr, count);
    case core::SyncAction::Push:
    case core::SyncAction::Send:
        return JobFormat::tr("%n push(es)", nullptr, count);
    case core::SyncAction::Skip:
        break;
    }
    return JobFormat::tr("%n to skip", nullptr, count);
}

} // namespace

JobLook lookOf(JobStanding standing)
{
    return translated(jobLooks[size_t(standing)]);
}

JobLook lookOf(sync::ItemState state)
{
    return translated(itemLooks[size_t(state)]);
}

QString actionWord(core::SyncAction action)
{
    switch (action) {
    case core::SyncAction::Pull:
        return JobFormat::tr("Pull");
    case core::SyncAction::Copy:
        return JobFormat::tr("Copy");
    case core::SyncAction::Push:
    case core::SyncAction::Send:
        return JobFormat::tr("Push");
    case core::SyncAction::Skip:
        break;
    }
    return JobFormat::tr("Skip");
}

QString whatText(const JobSummary &job)
{
    QStringList parts;
    for (const core::SyncAction action : {core::SyncAction::Pull, core::SyncAction::Copy, core::SyncAction::Push, core::SyncAction::Send, core::SyncAction::Skip}) {
        if (const int count = job.transfers[size_t(action)]; count > 0)
            parts += countText(action, count);
    }
    const QString what = parts.join(JobFormat::tr(", "));
    return job.destination.isEmpty() ? what : JobFormat::tr("%1 to %2", "12 copies, registry").arg(what, core::printable(job.destination, 255));
}

QString itemsText(const JobSummary &job)
{
    const QLocale locale;
    QString text = JobFormat::tr("%1 of %2").arg(locale.toString(job.done), locale.toString(job.total));
    if (job.failed > 0)
        text += JobFormat::tr(", %n failed", nullptr, job.failed);
    if (job.skipped > 0)
        text += JobFormat::tr(", %n skipped", nullptr, job.skipped);
    return text;
}

QString sentText(qint64 sent, qint64 needed)
{
    if (needed <= 0 && sent <= 0)
        return {};
    return sent >= needed ? byteSize(sent) : JobFormat::tr("%1 of %2").arg(byteSize(sent), byteSize(needed));
}

QString savedText(const sync::CopyTally &tally)
{
    QStringList parts;
    if (tally.skipped > 0)
        parts += JobFormat::tr("%1 were there already.").arg(byteSize(tally.skipped));
    if (tally.mounted > 0)
        parts += JobFormat::tr("%1 were taken from another repository of the destination.").arg(byteSize(tally.mounted));
    return parts.join(u' ');
}

QString speedText(qint64 bytesPerSecond)
{
    return bytesPerSecond > 0 ? JobFormat::tr("%1/s", "bytes a second").arg(byteSize(bytesPerSecond)) : QString();
}

QString durationText(std::chrono::seconds duration)
{
    const qint64 seconds = duration.count();
    if (seconds < 60)
        return JobFormat::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 == 0 || seconds >= 600 ? JobFormat::tr("%1 min").arg((seconds + 30) / 60)
                                                   : JobFormat::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    const qint64 minutes = (seconds + 30) / 60;
    return minutes % 60 == 0 ? JobFormat::tr("%1 h", "hours").arg(minutes / 60) : JobFormat::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString timeLeftText(std::optional<std::chrono::seconds> left, bool isLeast)
{
    if (!left)
        return {};
    //: of a time that is not known in whole
    return isLeast ? JobFormat::tr("over %1").arg(durationText(*left)) : durationText(*left);
}

QString totalsText(const JobTotals &totals)
{
    const int jobs = totals.running + totals.queued;
    if (jobs == 0)
        return {};
    QStringList parts{JobFormat::tr("%n job(s)", nullptr, jobs)};
    if (totals.bytesPerSecond > 0)
        parts += speedText(totals.bytesPerSecond);
    const auto left = totals.bytesLeft > 0 ? timeFor(totals.bytesLeft, totals.bytesPerSecond) : std::nullopt;
    if (left)
        parts += JobFormat::tr("%1 left", "time").arg(timeLeftText(left, !totals.knowsBytes));
    return parts.join(JobFormat::tr(", "));
}

} // namespace lstags::gui
