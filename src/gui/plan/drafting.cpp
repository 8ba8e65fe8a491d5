// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/drafting.h"

#include "core/tagstate.h"

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

/// `destination` is empty for the engine.
QString keyOf(const core::RepositoryName &source, const QString &tag, const QString &destination)
{
    return source.registry + u'/' + source.path + u':' + tag + u'\n' + destination;
}

/// Which target of the comparison is `destination`, as it is for this tag; -1: none.
int targetAt(const QList<core::Target> &targets, const core::RepositoryName &source, const QString &tag, const QString &destination)
{
    for (int i = 0; i < targets.size(); ++i) {
        const auto there = targets.at(i).isEngine() ? core::Result<core::Destination>() : targets.at(i).of(source, tag);
        if (targets.at(i).isEngine() ? destination.isEmpty() : there && there->toString() == destination)
            return i;
    }
    return -1;
}

/// "" for the engine.
core::Result<std::optional<core::Destination>> destinationOf(const DraftInput &input, const core::RepositoryName &source, const QString &tag)
{
    if (input.toSource)
        return core::Destination{.name = source, .tag = tag};
    if (!input.rule)
        return std::nullopt;
    return input.rule->of(source, tag).map([](const core::Destination &destination) { return std::optional(destination); });
}

/// The source as one place among the others.
core::TagAtTarget atItsSource(const core::TagRow &row)
{
    return {.state = row.digest.isNull() ? core::TagState::Absent : core::TagState::Present, .digest = row.digest, .localId = {}, .asked = row.asked};
}

/// As it was compared with its source; UNKNOWN where nobody has asked.
core::TagAtTarget seenAtDestination(const DraftInput &input, const core::TagRow &row, const QString &destination)
{
    const core::RepositoryName source{.registry = row.registry, .path = row.repository};
    if (input.toSource)
        return atItsSource(row);
    const int target = targetAt(input.targets, source, row.tag, destination);
    return target < 0 ? core::TagAtTarget() : row.at(target);
}

/// The row with `seen` for its only target. What the source alone could send and does not have goes nowhere, whatever is there.
core::TagRow fromSource(const core::TagRow &row, const core::TagAtTarget &seen)
{
    core::TagRow result = row.seenAt(0);
    bool isNotThere = false;
    for (int target = 0; target < row.targetCount(); ++target)
        isNotThere = isNotThere || row.at(target).state == core::TagState::LocalOnly;
    result.setAt(0, seen);
    if (seen.state == core::TagState::Unknown && isNotThere)
        result.state = core::TagState::LocalOnly;
    return result;
}

/// The row as the tag of `from` that it is there.
core::Result<core::TagRow> fromTarget(const core::TagRow &row, const core::Target &from, const core::TagAtTarget &origin, const core::TagAtTarget &seen)
{
    core::TagRow result = row.seenAt(0);
    result.digest = origin.digest;
    result.setAt(0, {.state = core::stateBetween(origin, seen), .digest = seen.digest, .localId = origin.localId, .asked = seen.asked});
    if (origin.state != core::TagState::Present) // they are those of the source's image
        result.details.reset();
    if (from.isEngine())
        return result;
    const auto there = from.of({.registry = row.registry, .path = row.repository}, row.tag);
    if (!there)
        return tl::unexpected(there.error());
    result.registry = there->name.registry;
    result.repository = there->name.path;
    result.image = there->name.familiarName();
    result.tag = there->tag;
    return result;
}

/// `row` is what its own comparison says, and becomes what the one between its two places would.
core::Result<core::Passage> passageOf(const DraftInput &input, core::TagRow row, Draft *draft)
{
    const core::RepositoryName source{.registry = row.registry, .path = row.repository};
    const auto destination = destinationOf(input, source, row.tag);
    if (!destination)
        return tl::unexpected(destination.error());
    const QString where = *destination ? (*destination)->toString() : QString();
    core::TagAtTarget seen = seenAtDestination(input, row, where);
    if (const auto later = input.seen.constFind(keyOf(source, row.tag, where)); later != input.seen.constEnd()) {
        row.digest = later->digest;
        seen = {.state = later->state, .digest = later->destinationDigest};
    }
    const bool isFromSource = input.from == core::atSource;
    const core::TagAtTarget origin = isFromSource ? atItsSource(row) : row.at(input.from);
    auto moved = isFromSource ? core::Result<core::TagRow>(fromSource(row, seen)) : fromTarget(row, input.targets.at(input.from), origin, seen);
    if (!moved)
        return tl::unexpected(moved.error());
    const bool isUnknownAtOrigin = !isFromSource && origin.state == core::TagState::Unknown;
    if (moved->state == core::TagState::Unknown && !isUnknownAtOrigin)
        draft->unseen += row;
    core::Passage passage{.row = std::move(*moved), .destination = destination->value_or(core::Destination())};
    const bool isPulledElsewhere = !*destination && !isFromSource; // the engine has it under the name that the list knows
    if (isPulledElsewhere)
        passage.destination = {.name = source, .tag = row.tag};
    return passage;
}

} // namespace

core::Result<Draft> draft(DraftInput input)
{
    Draft draft;
    QList<core::Passage> passages;
    passages.reserve(input.rows.size());
    for (const core::TagRow &row : std::as_const(input.rows)) {
        auto passage = passageOf(input, row, &draft);
        if (!passage)
            return tl::unexpected(passage.error());
        passages += std::move(*passage);
    }
    if (!input.rule && !input.toSource) {
        draft.plan = core::planPull(passages, input.options.origin);
        return draft;
    }
    auto plan = core::planPush(passages, input.options);
    if (!plan)
        return tl::unexpected(plan.error());
    draft.plan = std::move(*plan);
    return draft;
}

void addSeen(const core::SyncPlan &plan, SeenTags *seen)
{
    for (const core::Transfer &transfer : plan.transfers) {
        if (transfer.state == core::TagState::Unknown)
            continue;
        const QString destination = transfer.isToEngine() ? QString() : transfer.destinationText();
        seen->insert(keyOf(transfer.source, transfer.tag, destination),
                     {.state = transfer.state, .digest = transfer.digest, .destinationDigest = transfer.destinationDigest});
    }
}

} // namespace lstags::gui
