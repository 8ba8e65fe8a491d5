// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syncplan.h"
#include "sync/copytally.h"
#include "sync/syncoptions.h"

#include <QDateTime>
#include <QMetaType>

namespace lstags::sync {

/// How far a transfer of a job is. Waiting, Running and Failed are taken up again when the job is.
enum class ItemState : quint8 { Waiting, Running, Done, Skipped, Failed };

enum class JobState : quint8 {
    Queued,  ///< waits for its turn
    Running, ///< by a program; which one, its lock says
    Paused,  ///< by the user; goes on where it was
    Stopped, ///< by the user, or its program ended: not taken up by itself
    Done,    ///< every transfer is done or skipped
    Failed,  ///< some are not
};

/// A transfer under execution.
struct JobItem
{
    core::Transfer transfer;
    ItemState state = ItemState::Waiting;
    QString reason; ///< why it was skipped or failed, one sentence; or what is to be known of what was done
    CopyTally tally;

    [[nodiscard]] bool isDone() const { return state == ItemState::Done || state == ItemState::Skipped; }
    bool operator==(const JobItem &) const = default;
};

/// A plan under execution: durable, pausable, resumable.
struct Job
{
    qint64 id = 0; ///< the journal's; 0: not written yet
    QString name;
    SyncOptions options;
    JobState state = JobState::Queued;
    QString reason;     ///< of Failed: one sentence
    QDateTime created;  ///< UTC
    QDateTime finished; ///< UTC; invalid while it is not
    QList<JobItem> items;

    bool operator==(const Job &) const = default;
};

} // namespace lstags::sync

Q_DECLARE_METATYPE(lstags::sync::Job)
