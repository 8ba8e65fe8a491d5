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

TagState stateBetween(const TagAtTarget &from, const TagAtTarget &to)
{
    if (from.state == TagState::Unknown)
        return TagState::Unknown;
    if (!from.isThere())
        return TagState::LocalOnly;
    if (to.state == TagState::Unknown)
        return TagState::Unknown;
    if (!to.isThere())
        return TagState::Absent;
    const bool isSame = !from.digest.isNull() && from.digest == to.digest;
    const bool areBothTheSource = from.state == TagState::Present && to.state == TagState::Present;
    return isSame || areBothTheSource ? TagState::Present : TagState::Changed;
}

void addDetails(TagRow *row, const TagDetails &details)
{
    row->details = details;
    for (int target = 0; target < row->targetCount(); ++target) {
        TagAtTarget seen = row->at(target);
        const bool isPlatform = !seen.localId.isEmpty() && details.children.contains(seen.digest);
        if (seen.state != TagState::Changed || !isPlatform)
            continue;
        seen.state = TagState::Present;
        row->setAt(target, std::move(seen));
    }
}

} // namespace lstags::core
