// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/tagrow.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace lstags::compare {

/// What is new of one entry of a comparison. Sent in chunks while it runs; a later row of the same entry and tag replaces the earlier one.
struct EntryUpdate
{
    enum class Phase : quint8 { Listing, Comparing, Done, Failed, Stopped };

    int entry = 0; ///< index into the specifications the comparison was started with
    Phase phase = Phase::Listing;
    int done = 0;  ///< tags whose state is known
    int total = 0; ///< tags selected; 0 while unknown
    QList<core::TagRow> rows;
    std::optional<core::Error> error; ///< with Failed: why
    bool isAtTarget = false;          ///< with `error`: the source has answered, it is the target that did not
    QStringList warnings;
};

} // namespace lstags::compare

Q_DECLARE_METATYPE(lstags::compare::EntryUpdate)
