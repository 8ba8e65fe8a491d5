// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/entryrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::compare {
namespace {

constexpr qsizetype mostNamed = 5; // tags in one warning

} // namespace

EntryRun::Tag &EntryRun::tag(const QString &name)
{
    Tag &tag = tags[name];
    tag.source.tag = name;
    tag.targets.resize(targets.size());
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

bool EntryRun::isKnownAt(const Tag &tag, int target) const
{
    const TargetSide &side = tag.targets[size_t(target)];
    return targets[size_t(target)].listed && (!side.asked || side.known);
}

bool EntryRun::isKnown(const Tag &tag) const
{
    const bool source = tag.sourceAsked ? tag.sourceKnown : sourceListed;
    bool isKnownAnywhere = false;
    for (int target = 0; source && target < int(targets.size()) && !isKnownAnywhere; ++target)
        isKnownAnywhere = isKnownAt(tag, target);
    return isKnownAnywhere;
}

bool EntryRun::isListed() const
{
    return std::all_of(targets.begin(), targets.end(), [](const Target &target) { return target.listed; });
}

core::TagAtTarget EntryRun::seenAt(const Tag &tag, int target) const
{
    if (!isKnownAt(tag, target))
        return {};
    const Target &whole = targets[size_t(target)];
    const TargetSide &side = tag.targets[size_t(target)];
    core::TagAtTarget seen{.asked = side.when.isNull() ? whole.when : side.when};
    if (!whole.unknown && !side.failed)
        seen.state = core::tagState(tag.source, side.found ? &*side.found : nullptr);
    if (!side.found) {
        const auto isThere = [](const TargetSide &other) { return other.found.has_value(); };
        const bool isElsewhere = std::any_of(tag.targets.begin(), tag.targets.end(), isThere);
        if (seen.state == core::TagState::Assumed && isElsewhere)
            seen.state = core::TagState::Absent;
        return seen;
    }
    seen.localId = side.found->localId;
    if (seen.state == core::TagState::Present && side.found->digests.contains(tag.source.digest))
        seen.digest = tag.source.digest;
    else if (!side.found->digests.isEmpty())
        seen.digest = side.found->digests.first();
    return seen;
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
                     .details = tag.source.details,
                     .asked = tag.when.isNull() ? when : tag.when};
    row.others.resize(qsizetype(targets.size()) - 1);
    for (int target = 0; target < int(targets.size()); ++target) {
        row.setAt(target, seenAt(tag, target));
        const auto &found = tag.targets[size_t(target)].found;
        if (tag.source.digest.isNull() && found && !row.details)
            row.details = found->details; // nobody else knows of it
    }
    return row;
}

bool EntryRun::isWorthShowing(const Tag &tag) const
{
    const auto isThere = [](const TargetSide &side) { return side.found.has_value(); };
    return !tag.source.digest.isNull() || spec.tags.contains(tag.source.tag) || std::any_of(tag.targets.begin(), tag.targets.end(), isThere);
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
