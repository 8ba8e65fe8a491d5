// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/icons.h"
#include "gui/jobs/jobsummary.h"

namespace lstags::gui {

/// A state as its icon, its word and its tint.
struct JobLook
{
    QString word;
    QString icon;
    Tint tint;
};
[[nodiscard]] JobLook lookOf(JobStanding standing);
[[nodiscard]] JobLook lookOf(sync::ItemState state);

[[nodiscard]] QString actionWord(core::SyncAction action);
[[nodiscard]] QString whatText(const JobSummary &job);         ///< "12 copies to localhost:5000"
[[nodiscard]] QString itemsText(const JobSummary &job);        ///< "3 of 12, 1 failed"
[[nodiscard]] QString sentText(qint64 sent, qint64 needed);    ///< "1.2 MB of 3.4 MB"; empty where nothing is
/// What need not be sent, in whole sentences; empty where there is nothing of it.
[[nodiscard]] QString savedText(const sync::CopyTally &tally);
[[nodiscard]] QString speedText(qint64 bytesPerSecond);        ///< "12.0 MB/s"; empty for none
/// "3 min"; `isLeast`: "over 3 min".
[[nodiscard]] QString timeLeftText(std::optional<std::chrono::seconds> left, bool isLeast);
[[nodiscard]] QString durationText(std::chrono::seconds duration); ///< "3 min"
/// "2 jobs, 12.0 MB/s, 3 min left"; empty where nothing goes on.
[[nodiscard]] QString totalsText(const JobTotals &totals);

} // namespace lstags::gui
