// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/engineindex.h"
#include "core/repositoryspec.h"
#include "core/tagrow.h"

namespace lstags::compare {

/// What is known of an entry from an earlier comparison with the engine.
struct EntryRows
{
    int entry = 0;
    core::RepositorySpec spec;
    QList<core::TagRow> rows;
    int targets = 1; ///< that they were compared with
    int engine = 0;  ///< which of them it is
};

/// What is another at the engine by now.
struct EntryChanges
{
    int entry = 0;
    QList<core::TagRow> changed; ///< rows with another local side, and tags that are new there
    QStringList gone;            ///< tags that were only there and are there no more
    [[nodiscard]] bool isEmpty() const { return changed.isEmpty() && gone.isEmpty(); }
};

/// Looks at the engine again without asking the source: an image that was pulled or removed elsewhere shows up.
[[nodiscard]] EntryChanges refreshed(const EngineIndex &engine, const EntryRows &known);

} // namespace lstags::compare
