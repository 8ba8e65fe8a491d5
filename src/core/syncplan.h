// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/destination.h"
#include "core/tagrow.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace lstags::core {

enum class SyncAction : quint8 {
    Skip,
    Pull, ///< the engine pulls it
    Copy, ///< from registry to registry
    Push, ///< the engine pulls it, tags it and pushes it
    Send, ///< the engine tags and pushes the image that it has
};

/// "skip", "pull", "copy", "push", "send": the words of a dry run, never translated.
[[nodiscard]] QString toString(SyncAction action);

/// What is to be done with one tag.
struct Transfer
{
    SyncAction action = SyncAction::Skip;
    RepositoryName source;
    QString tag;
    Digest digest;              ///< at the source when it was planned; none: not found
    RepositoryName destination; ///< without a path: the engine, under the source's name; of a pull: the engine, under this one
    QString destinationTag;
    Digest destinationDigest;   ///< what was there when it was planned; none: nothing
    TagState state = TagState::Unknown; ///< of the tag at the destination
    QString reason;                     ///< for people: why this action
    std::optional<qint64> bytes;        ///< of all platforms, whatever is there already; nullopt: not known, or nothing is to be done

    [[nodiscard]] bool isToEngine() const { return destination.path.isEmpty() || action == SyncAction::Pull; }
    [[nodiscard]] QString sourceText() const;      ///< "alpine:3.1", "quay.io/coreos/flannel:v1"
    [[nodiscard]] QString destinationText() const; ///< "localhost:5000/mirror/alpine:3.1"; at the engine "engine alpine:3.1"

    bool operator==(const Transfer &) const = default;
};

/// What would bring a target in line. No two transfers have one destination tag, but for such as are skipped because their tag is at
/// the destination only.
struct SyncPlan
{
    QList<Transfer> transfers;

    [[nodiscard]] qint64 knownBytes() const; ///< of what is not skipped, as far as it is known
    [[nodiscard]] int count(SyncAction action) const;

    bool operator==(const SyncPlan &) const = default;
};

/// A row on its way: as it is where it comes from, with the state and the digest of where it goes.
struct Passage
{
    TagRow row;
    Destination destination = {}; ///< without a path: the engine, under the row's own name
};

struct PushOptions
{
    QString origin = {};     ///< what the place is called that rows come from; empty: their source
    bool fromEngine = false; ///< that place is the engine, which sends what it has
    bool update = false;    ///< -U: also tags that differ at the destination
    bool viaEngine = false; ///< as the Go tool does it, with Push for Copy
    bool withReferrers = false; ///< copies look for what refers to an image, also to one that is there
    bool choosesPlatforms = false; ///< of an index some platforms alone, which makes another index
};

/// A transfer for each row, in the order of the rows; of rows with one reference only one is left, the most telling. Rows are as seen at
/// the engine: ABSENT, CHANGED and ASSUMED are pulled.
[[nodiscard]] SyncPlan planPull(const QList<TagRow> &rows);
[[nodiscard]] SyncPlan planPull(const QList<Passage> &passages, const QString &origin);

/// The same for rows as seen at where `rule` sends them: ABSENT and ASSUMED are sent, CHANGED with `update`. Fails where the rule makes
/// no legal reference of a row, and where it sends two references to one tag, be they sent now or not; the error names them.
[[nodiscard]] Result<SyncPlan> planPush(const QList<TagRow> &rows, const DestinationRule &rule, const PushOptions &options);
[[nodiscard]] Result<SyncPlan> planPush(const QList<Passage> &passages, const PushOptions &options);

} // namespace lstags::core

Q_DECLARE_METATYPE(lstags::core::SyncPlan)
