// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/drafting.h"

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

} // namespace

core::Result<Draft> draft(DraftInput input)
{
    Draft draft;
    for (core::TagRow &row : input.rows) {
        const core::RepositoryName source{.registry = row.registry, .path = row.repository};
        QString destination;
        if (input.rule) {
            const auto found = input.rule->of(source, row.tag);
            if (!found)
                return tl::unexpected(found.error());
            destination = found->toString();
        }
        const auto seen = input.seen.constFind(keyOf(source, row.tag, destination));
        if (seen != input.seen.constEnd()) {
            row.state = seen->state;
            row.digest = seen->digest;
            row.targetDigest = seen->destinationDigest;
            continue;
        }
        const int target = targetAt(input.targets, source, row.tag, destination);
        row = row.seenAt(target < 0 ? 0 : target);
        const bool isSeen = row.state != core::TagState::Unknown && target >= 0;
        if (isSeen || row.state == core::TagState::LocalOnly) // what the source does not have goes nowhere
            continue;
        row.state = core::TagState::Unknown;
        row.targetDigest = {};
        draft.unseen += row;
    }
    if (!input.rule) {
        draft.plan = core::planPull(input.rows);
        return draft;
    }
    auto plan = core::planPush(input.rows, *input.rule, input.options);
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
