// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/entryrun.h"

using namespace Qt::StringLiterals;

namespace lstags::compare {
namespace {

constexpr qsizetype mostNamed = 5; // tags in one warning

} // namespace

EntryRun::Tag &EntryRun::tag(const QString &name)
{
    Tag &tag = tags[name];
    tag.source.tag = name;
    return tag;
}

void EntryRun::fail(const core::Error &failure, Side side, const QString &tag)
{
    if (failure.kind == core::ErrorKind::Cancelled) {
        cancelled = true;
        return;
    }
    ++failures;
    const bool isSource = side == Side::Source;
    if (!error || (isSource && !sourceFailed)) {
        error = failure;
        if (!tag.isEmpty())
            error->message = about(tag, failure.message);
    }
    sourceFailed = sourceFailed || isSource;
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
    if (!targetUnknown && !tag.targetFailed)
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
        summary.message = core::Error::tr("%1 (and %2 more)").arg(summary.message, QString::number(failures - 1));
    return summary;
}

QString EntryRun::about(const QString &tag, const QString &message) const
{
    return core::Error::tr("%1:%2: %3").arg(spec.name.familiarName(), tag, message);
}

QString EntryRun::goneWarning() const
{
    QString names = gone.first(std::min(gone.size(), mostNamed)).join(", "_L1);
    if (gone.size() > mostNamed)
        names = core::Error::tr("%1 and %2 more").arg(names, QString::number(gone.size() - mostNamed));
    return core::Error::tr("%1 is listed with tags that are not there (%2); compare again, or ask who runs %3.")
        .arg(spec.name.familiarName(), names, spec.name.registry);
}

} // namespace lstags::compare
