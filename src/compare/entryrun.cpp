// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/entryrun.h"

namespace lstags::compare {

EntryRun::Tag &EntryRun::tag(const QString &name)
{
    Tag &tag = tags[name];
    tag.source.tag = name;
    return tag;
}

void EntryRun::fail(const core::Error &failure)
{
    if (failure.kind == core::ErrorKind::Cancelled) {
        cancelled = true;
        return;
    }
    ++failures;
    if (!error)
        error = failure;
}

bool EntryRun::isKnown(const Tag &tag) const
{
    const bool source = tag.sourceAsked ? tag.sourceKnown : sourceListed;
    return source && targetListed && (!tag.targetAsked || tag.targetKnown);
}

core::TagRow EntryRun::row(const Tag &tag) const
{
    core::TagRow row{.image = spec.name.familiarName(),
                     .registry = spec.name.registry,
                     .repository = spec.name.path,
                     .tag = tag.source.tag,
                     .state = core::TagState::Unknown,
                     .digest = tag.source.digest,
                     .targetDigest = {},
                     .localId = {},
                     .details = tag.source.details};
    if (!targetUnknown)
        row.state = core::tagState(tag.source, tag.target ? &*tag.target : nullptr);
    if (!tag.target)
        return row;
    row.localId = tag.target->localId;
    if (row.state == core::TagState::Present && tag.target->digests.contains(row.digest))
        row.targetDigest = row.digest;
    else if (!tag.target->digests.isEmpty())
        row.targetDigest = tag.target->digests.first();
    if (tag.source.digest.isNull())
        row.details = tag.target->details; // nobody else knows of it
    return row;
}

bool EntryRun::isWorthShowing(const Tag &tag) const
{
    return !tag.source.digest.isNull() || tag.target || spec.tags.contains(tag.source.tag);
}

core::Error EntryRun::summary() const
{
    core::Error summary = *error;
    if (failures > 1)
        summary.message = core::Error::tr("%1 (and %2 more)").arg(summary.message).arg(failures - 1);
    return summary;
}

} // namespace lstags::compare
