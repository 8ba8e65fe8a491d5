// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform.h"

#include <QList>
#include <QString>

namespace lstags::sync {

/// How a plan is carried out.
struct SyncOptions
{
    bool update = false;            ///< -U: a tag that points elsewhere at the destination is moved
    bool keepGoing = false;         ///< -N: a failure does not keep the rest from starting
    QList<core::Platform> platforms; ///< of an index; empty: all, and the index as it is
    QString backupTemplate;         ///< the tag that an overwritten one is kept under; empty: none
    bool withReferrers = false;     ///< signatures, SBOMs and whatever else refers to an image come along; direct copies only

    bool operator==(const SyncOptions &) const = default;
};

/// What all jobs of a program share.
struct TransferLimits
{
    int parallelJobs = 2;   ///< jobs that run at once
    int parallelBlobs = 4;  ///< large blobs that are streamed at once
    qint64 limitRate = 0;   ///< bytes a second over all transfers; 0: no limit
    qint64 chunkSize = 0;   ///< bytes of an upload's request; 0: a blob in one
};

} // namespace lstags::sync
