// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tagstate.h"

namespace lstags::core {

TagState tagState(const SourceTag &source, const TargetTag *target)
{
    if (source.digest.isNull())
        return target ? TagState::LocalOnly : TagState::Assumed;
    if (!target)
        return TagState::Absent;
    const auto isAtTarget = [target](const Digest &digest) { return target->digests.contains(digest); };
    if (isAtTarget(source.digest))
        return TagState::Present;
    const bool isEngine = !target->localId.isEmpty();
    const bool hasPlatform = isEngine && source.details
        && std::any_of(source.details->children.begin(), source.details->children.end(), isAtTarget);
    return hasPlatform ? TagState::Present : TagState::Changed;
}

void addDetails(TagRow *row, const TagDetails &details)
{
    row->details = details;
    const bool isPlatform = !row->localId.isEmpty() && details.children.contains(row->targetDigest);
    if (row->state == TagState::Changed && isPlatform)
        row->state = TagState::Present;
}

} // namespace lstags::core
