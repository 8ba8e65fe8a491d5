// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/tagrow.h"

#include <QList>

namespace lstags::core {

/// What the source says of one tag.
struct SourceTag
{
    QString tag;
    Digest digest; ///< none: named by the user and not found
    std::optional<TagDetails> details;
};

/// What the target has under one tag.
struct TargetTag
{
    QString tag;
    QString localId;         ///< engine only
    QList<Digest> digests;   ///< every digest that this content is known by (RepoDigests; one for a registry). May be empty.
    std::optional<TagDetails> details; ///< created and size as the engine knows them
};

/// The state of one tag whose source side is known; `target` null: the target has no such tag. PRESENT if any target digest is the
/// source's, under whatever repository, for a digest names content; at an engine also if it is that of a platform child of the source's
/// index, for an engine may keep only the platform it runs.
[[nodiscard]] TagState tagState(const SourceTag &source, const TargetTag *target);

/// The state of a tag that goes from one place to another, as `from` and `to` say what is there: ABSENT, PRESENT or CHANGED at the second;
/// LOCAL-ONLY is what the first does not have, UNKNOWN where either of them is.
[[nodiscard]] TagState stateBetween(const TagAtTarget &from, const TagAtTarget &to);

/// Details that came later, to a row that is without; they may show a CHANGED tag of an engine to be a platform of the source's index.
void addDetails(TagRow *row, const TagDetails &details);

} // namespace lstags::core
