// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/job.h"

#include <array>
#include <chrono>
#include <optional>
#include <span>

namespace lstags::gui {

/// What a job is seen to be, in the order of the toggles.
enum class JobStanding : quint8 { Running, Queued, Paused, Failed, Stopped, Done, Elsewhere };
constexpr int jobStandingCount = 7;

/// A job as its row shows it.
struct JobSummary
{
    qint64 id = 0;
    QString name;
    JobStanding standing = JobStanding::Queued;
    QString reason;
    std::array<int, 5> transfers{}; ///< that the job is to do, by SyncAction
    QString destination;            ///< the registry of all of them; empty: the engine, or several
    int done = 0;
    int failed = 0;
    int skipped = 0;
    int total = 0;
    double partsOfRunning = 0; ///< how far the transfers under way are, 1 for each that is all but done
    sync::CopyTally tally;
    qint64 waitingBytes = 0;     ///< of what was not begun or failed, as far as the plan knows
    bool knowsBytes = true;      ///< the plan knows all of them
    qint64 bytesPerSecond = 0;

    [[nodiscard]] qint64 bytes() const { return tally.needed + waitingBytes; }
    [[nodiscard]] qint64 bytesLeft() const { return std::max<qint64>(0, bytes() - tally.sent); }
    [[nodiscard]] bool isActive() const { return standing == JobStanding::Running || standing == JobStanding::Queued; }
    /// 0 to 1: of bytes where all are known, else of transfers.
    [[nodiscard]] double progress() const;
    /// At least; nullopt: nobody can tell.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;

    bool operator==(const JobSummary &) const = default;
};

/// Without a speed.
[[nodiscard]] JobSummary summarise(const sync::Job &job, bool isElsewhere);

/// What goes on, all jobs together.
struct JobTotals
{
    int running = 0;
    int queued = 0;
    qint64 bytesPerSecond = 0;
    qint64 bytesLeft = 0;
    bool knowsBytes = true;

    bool operator==(const JobTotals &) const = default;
};
[[nodiscard]] JobTotals totalsOf(std::span<const JobSummary> jobs);

/// What can be done to a job.
struct JobPermissions
{
    bool pause = false;
    bool resume = false;
    bool stop = false;
    bool retry = false;
    bool remove = false;

    bool operator==(const JobPermissions &) const = default;
};
[[nodiscard]] JobPermissions permissionsOf(JobStanding standing);

} // namespace lstags::gui
