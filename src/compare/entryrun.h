// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/repositoryspec.h"
#include "core/tagstate.h"

#include <QHash>

#include <optional>
#include <vector>

namespace lstags::compare {

/// One entry of a comparison while it runs: which tags are meant, and what each side has said of them so far.
struct EntryRun
{
    enum class Side { Source, Target };
    /// One tag at one target.
    struct TargetSide
    {
        std::optional<core::TargetTag> found; ///< what it has under this tag
        bool asked = false;
        bool known = false;
        bool failed = false; ///< it could not be asked for it: its state is UNKNOWN
        QDateTime when;      ///< it answered; null: as its list
    };
    struct Tag
    {
        core::SourceTag source;
        std::vector<TargetSide> targets;
        bool sourceAsked = false;
        bool sourceKnown = false;
        bool shown = false; ///< its row went out at least once
        QDateTime when;     ///< the source answered; null: as its list
    };
    /// A target as a whole.
    struct Target
    {
        bool listed = false;  ///< a tag that it was not asked for is as `tags` says
        bool unknown = false; ///< it could not be asked: its states are UNKNOWN
        QDateTime when;       ///< it was listed
    };

    int entry = 0;
    core::RepositorySpec spec;
    bool byGet = false;         ///< nothing of the repository is cached: one GET serves digest and the rest
    bool sourceListed = false;  ///< a tag that the source was not asked for is not there
    QDateTime when;             ///< it was listed
    std::vector<Target> targets;
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

    /// The target has said what it knows of it.
    [[nodiscard]] bool isKnownAt(const Tag &tag, int target) const;
    /// So has the source, and one target at least: those that have not are UNKNOWN for now.
    [[nodiscard]] bool isKnown(const Tag &tag) const;
    [[nodiscard]] bool isListed() const; ///< by every target
    /// A tag that no side has and nobody named makes no row.
    [[nodiscard]] bool isWorthShowing(const Tag &tag) const;
    [[nodiscard]] core::TagRow row(const Tag &tag) const;

private:
    [[nodiscard]] core::TagAtTarget seenAt(const Tag &tag, int target) const;
};

} // namespace lstags::compare
