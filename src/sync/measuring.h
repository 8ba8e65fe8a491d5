// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/sessioncontext.h"
#include "core/syncplan.h"
#include "sync/syncoptions.h"

#include <QFuture>

namespace lstags::sync {

/// What a transfer of a plan would come to.
struct Measured
{
    int index = 0; ///< into the plan's transfers
    core::Result<qint64> bytes = 0; ///< to be sent after what is there already; or why it could not be done
    bool wasThere = false; ///< the destination has it by now
    int referrers = 0;     ///< manifests that would come along with it
};

/// Finds out how many bytes each Copy of `plan` would send: reads its manifests, asks the destination which blobs it has, counts each missing
/// one once, as the copy does. Sends nothing. A source that counts pulls is not asked: its transfers are left out.
[[nodiscard]] QFuture<Measured> measure(const compare::SessionContext &session, core::SyncPlan plan, SyncOptions options);

} // namespace lstags::sync
