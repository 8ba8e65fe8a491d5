// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/enginerefresh.h"

#include "compare/entryrun.h"

namespace lstags::compare {
namespace {

/// What an earlier comparison learnt, but for the engine.
EntryRun::Tag knownOf(const core::TagRow &row, int engine)
{
    EntryRun::Tag tag;
    tag.source.tag = row.tag;
    tag.source.digest = row.digest;
    if (!row.digest.isNull()) // else the details are those of the engine's image
        tag.source.details = row.details;
    tag.when = row.asked;
    tag.targets.resize(size_t(row.targetCount()));
    for (int target = 0; target < row.targetCount(); ++target) {
        if (target == engine)
            continue;
        const core::TagAtTarget seen = row.at(target);
        EntryRun::TargetSide &side = tag.targets[size_t(target)];
        const bool isUnknown = seen.state == core::TagState::Unknown;
        side = {.found = {}, .asked = true, .known = !isUnknown || !seen.asked.isNull(), .failed = isUnknown, .when = seen.asked};
        if (row.at(target).isThere())
            side.found = core::TargetTag{.tag = row.tag, .localId = {}, .digests = {seen.digest}, .details = {}};
    }
    return tag;
}

/// A tag that is new at the engine: nobody has asked the other targets for it.
void leaveOthersUnasked(EntryRun::Tag *tag, int engine)
{
    for (int target = 0; target < int(tag->targets.size()); ++target)
        tag->targets[size_t(target)].asked = target != engine;
}

bool differs(core::TagRow before, const core::TagRow &now, int engine)
{
    core::TagAtTarget seen = before.at(engine);
    seen.asked = now.at(engine).asked; // later is no news
    before.setAt(engine, seen);
    return before != now;
}

} // namespace

EntryChanges refreshed(const EngineIndex &engine, const EntryRows &known)
{
    EntryRun run;
    run.spec = known.spec;
    run.targets.assign(size_t(known.targets), {.listed = true, .unknown = false, .when = engine.when()});
    QHash<QString, const core::TagRow *> before;
    for (const core::TagRow &row : known.rows) {
        run.tags.insert(row.tag, knownOf(row, known.engine));
        before.insert(row.tag, &row);
    }
    for (const core::TargetTag &target : engine.tags(known.spec.name)) {
        if (!known.spec.selects(target.tag))
            continue;
        const bool isNew = !run.tags.contains(target.tag);
        EntryRun::Tag &tag = run.tag(target.tag);
        if (isNew)
            leaveOthersUnasked(&tag, known.engine);
        tag.targets[size_t(known.engine)].found = target;
    }
    EntryChanges changes{.entry = known.entry, .changed = {}, .gone = {}};
    for (const EntryRun::Tag &tag : std::as_const(run.tags)) {
        if (!run.isWorthShowing(tag)) {
            changes.gone += tag.source.tag;
            continue;
        }
        core::TagRow row = run.row(tag);
        const core::TagRow *old = before.value(row.tag);
        if (!old || differs(*old, row, known.engine))
            changes.changed += std::move(row);
    }
    return changes;
}

} // namespace lstags::compare
