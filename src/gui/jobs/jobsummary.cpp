// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/jobsummary.h"

#include "gui/jobs/speedmeter.h"

#include <algorithm>

namespace lstags::gui {
namespace {

JobStanding standingOf(sync::JobState state)
{
    switch (state) {
    case sync::JobState::Queued:
        return JobStanding::Queued;
    case sync::JobState::Running:
        return JobStanding::Running;
    case sync::JobState::Paused:
        return JobStanding::Paused;
    case sync::JobState::Stopped:
        return JobStanding::Stopped;
    case sync::JobState::Done:
        return JobStanding::Done;
    case sync::JobState::Failed:
        break;
    }
    return JobStanding::Failed;
}

void add(const sync::JobItem &item, JobSummary *summary)
{
    ++summary->total;
    summary->tally += item.tally;
    summary->done += item.state == sync::ItemState::Done ? 1 : 0;
    summary->failed += item.state == sync::ItemState::Failed ? 1 : 0;
    summary->skipped += item.state == sync::ItemState::Skipped ? 1 : 0;
    if (item.state == sync::ItemState::Running && item.tally.needed > 0)
        summary->partsOfRunning += double(item.tally.sent) / double(item.tally.needed);
    const core::Transfer &transfer = item.transfer;
    ++summary->transfers[size_t(transfer.action)];
    const bool isToCome = item.state == sync::ItemState::Waiting || item.state == sync::ItemState::Failed; // a failed one, when it is tried again
    if (isToCome && transfer.action != core::SyncAction::Skip) {
        summary->waitingBytes += std::max<qint64>(0, transfer.bytes.value_or(0) - item.tally.needed);
        summary->knowsBytes = summary->knowsBytes && (transfer.bytes || item.tally.needed > 0);
    }
}

} // namespace

double JobSummary::progress() const
{
    if (standing == JobStanding::Done)
        return 1;
    constexpr double almost = 0.99; // what is not done is not whole, though all bytes are there
    const double part = knowsBytes && bytes() > 0 ? double(tally.sent) / double(bytes()) : total > 0 ? (done + skipped + partsOfRunning) / total : 0;
    return std::clamp(part, 0.0, almost);
}

std::optional<std::chrono::seconds> JobSummary::timeLeft() const
{
    return standing == JobStanding::Running && bytes() > 0 ? timeFor(bytesLeft(), bytesPerSecond) : std::nullopt;
}

JobSummary summarise(const sync::Job &job, bool isElsewhere)
{
    JobSummary summary{.id = job.id,
                       .name = job.name,
                       .standing = isElsewhere ? JobStanding::Elsewhere : standingOf(job.state),
                       .reason = job.reason,
                       .destination = job.items.isEmpty() ? QString() : job.items.first().transfer.destination.registry};
    for (const sync::JobItem &item : job.items) {
        add(item, &summary);
        if (item.transfer.isToEngine() || item.transfer.destination.registry != summary.destination)
            summary.destination.clear();
    }
    return summary;
}

JobTotals totalsOf(std::span<const JobSummary> jobs)
{
    JobTotals totals;
    for (const JobSummary &job : jobs) {
        if (!job.isActive())
            continue;
        totals.running += job.standing == JobStanding::Running ? 1 : 0;
        totals.queued += job.standing == JobStanding::Queued ? 1 : 0;
        totals.bytesPerSecond += job.bytesPerSecond;
        totals.bytesLeft += job.bytesLeft();
        totals.knowsBytes = totals.knowsBytes && job.knowsBytes;
    }
    return totals;
}

JobPermissions permissionsOf(JobStanding standing)
{
    switch (standing) {
    case JobStanding::Running:
        return {.pause = true, .stop = true};
    case JobStanding::Queued:
        return {.pause = true, .stop = true, .remove = true};
    case JobStanding::Paused:
        return {.resume = true, .stop = true};
    case JobStanding::Stopped:
        return {.resume = true, .remove = true};
    case JobStanding::Failed:
        return {.retry = true, .remove = true};
    case JobStanding::Done:
        return {.remove = true};
    case JobStanding::Elsewhere: // its program alone may touch it
        break;
    }
    return {};
}

} // namespace lstags::gui
