// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/enginerefresh.h"

#include "compare/entryrun.h"

namespace lstags::compare {
namespace {

EntryRun::Tag sourceSide(const core::TagRow &row)
{
    EntryRun::Tag tag;
    tag.source.tag = row.tag;
    tag.source.digest = row.digest;
    if (!row.digest.isNull()) // else the details are those of the engine's image
        tag.source.details = row.details;
    return tag;
}

} // namespace

EntryChanges refreshed(const EngineIndex &engine, const EntryRows &known)
{
    EntryRun run;
    run.spec = known.spec;
    QHash<QString, const core::TagRow *> before;
    for (const core::TagRow &row : known.rows) {
        run.tags.insert(row.tag, sourceSide(row));
        before.insert(row.tag, &row);
    }
    for (const core::TargetTag &target : engine.tags(known.spec.name)) {
        if (known.spec.selects(target.tag))
            run.tag(target.tag).target = target;
    }
    EntryChanges changes{.entry = known.entry, .changed = {}, .gone = {}};
    for (const EntryRun::Tag &tag : std::as_const(run.tags)) {
        if (!run.isWorthShowing(tag)) {
            changes.gone += tag.source.tag;
            continue;
        }
        core::TagRow row = run.row(tag);
        const core::TagRow *old = before.value(row.tag);
        if (!old || *old != row)
            changes.changed += std::move(row);
    }
    return changes;
}

} // namespace lstags::compare
