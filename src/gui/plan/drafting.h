// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/destination.h"
#include "core/target.h"
#include "core/syncplan.h"

#include <QHash>

#include <optional>

namespace lstags::gui {

/// What is known of a tag at a destination.
struct SeenTag
{
    core::TagState state = core::TagState::Unknown;
    core::Digest digest; ///< at the source
    core::Digest destinationDigest;
};
/// By source and destination.
using SeenTags = QHash<QString, SeenTag>;

/// All that a plan is made of: values, so that it can be made in any thread.
struct DraftInput
{
    QList<core::TagRow> rows;                  ///< each reference once
    QList<core::Target> targets;               ///< what `rows` were compared with
    SeenTags seen;                             ///< what was learnt since
    int from = core::atSource;                 ///< the target they come from
    bool toSource = false;                     ///< they go to their source, under their own names
    std::optional<core::DestinationRule> rule; ///< else by this one; none: the engine pulls
    core::PushOptions options;
};

struct Draft
{
    core::SyncPlan plan;        ///< a transfer a row, in their order
    QList<core::TagRow> unseen; ///< rows of which nobody knows what is at their destination; UNKNOWN in the plan
};

/// A comparison's own view of a row holds where one of its targets is the row's destination.
[[nodiscard]] core::Result<Draft> draft(DraftInput input);

void addSeen(const core::SyncPlan &plan, SeenTags *seen);

} // namespace lstags::gui
