// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/repositoryspec.h"
#include "core/tagstate.h"

#include <QHash>

#include <optional>

namespace lstags::compare {

/// One entry of a comparison while it runs: which tags are meant, and what each side has said of them so far.
struct EntryRun
{
    enum class Side { Source, Target };
    struct Tag
    {
        core::SourceTag source;
        std::optional<core::TargetTag> target; ///< what the target has under this tag
        bool sourceAsked = false;
        bool sourceKnown = false;
        bool targetAsked = false;
        bool targetKnown = false;
        bool targetFailed = false; ///< the target could not be asked for it: its row is UNKNOWN
        bool shown = false; ///< its row went out at least once
    };

    int entry = 0;
    core::RepositorySpec spec;
    bool byGet = false;         ///< nothing of the repository is cached: one GET serves digest and the rest
    bool sourceListed = false;  ///< a tag that the source was not asked for is not there
    bool targetListed = false;  ///< a tag that the target was not asked for is as `tags` says
    bool targetUnknown = false; ///< the target could not be asked: rows are UNKNOWN
    bool cancelled = false;
    bool settled = false;
    int pending = 0; ///< pieces of work under way or waiting
    int shown = 0;
    int failures = 0;
    std::optional<core::Error> error; ///< the first of them, one of the source before those of the target
    bool sourceFailed = false;
    QStringList gone;                 ///< tags that the source lists and does not have
    QHash<QString, Tag> tags;

    [[nodiscard]] Tag &tag(const QString &name);
    void fail(const core::Error &failure, Side side, const QString &tag = {}); ///< `tag`: of one tag only
    [[nodiscard]] core::Error summary() const;
    [[nodiscard]] QString about(const QString &tag, const QString &message) const; ///< for people: with the tag it is about
    [[nodiscard]] QString goneWarning() const;

    /// Both sides have said what they know of it.
    [[nodiscard]] bool isKnown(const Tag &tag) const;
    /// A tag that neither side has and nobody named makes no row.
    [[nodiscard]] bool isWorthShowing(const Tag &tag) const;
    [[nodiscard]] core::TagRow row(const Tag &tag) const;
};

} // namespace lstags::compare
