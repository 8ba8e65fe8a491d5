// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace lstags::core {

/// The state of a tag at a target.
enum class TagState : quint8 {
    Absent,    ///< not there, but at the source, or at another target
    Present,   ///< the same digest at both
    Changed,   ///< at both, digests differ
    Assumed,   ///< named by the user, not found at the source when asked, not at the target; pull and push still try it
    LocalOnly, ///< at the target only
    Unknown,   ///< the target could not be asked (no engine there, say)
};
inline constexpr std::array allTagStates{TagState::Absent,  TagState::Changed,   TagState::Present,
                                  TagState::Assumed, TagState::LocalOnly, TagState::Unknown};

/// "ABSENT" ... "LOCAL-ONLY", "UNKNOWN": the words of the Go tool's table, never translated.
[[nodiscard]] QString toString(TagState state);
/// Reads what toString writes, and "LOCAL_ONLY".
[[nodiscard]] std::optional<TagState> parseTagState(QStringView text);

/// What is behind a digest; content-addressed, so never stale.
struct TagDetails
{
    std::optional<QDateTime> created; ///< UTC
    std::optional<qint64> size;       ///< bytes of config and layers; for an index those of the platform that this computer would pull
    QString mediaType;
    QStringList platforms;            ///< "linux/amd64", in the order of the index
    QList<Digest> children;           ///< manifests of an index

    bool operator==(const TagDetails &) const = default;
};

/// What one target says of a tag.
struct TagAtTarget
{
    TagState state = TagState::Unknown;
    Digest digest = {};
    QString localId = {};  ///< the engine's image id "sha256:...", empty where there is none
    QDateTime asked = {};  ///< UTC; null: it has not answered yet

    [[nodiscard]] bool isThere() const
    {
        return state == TagState::Present || state == TagState::Changed || state == TagState::LocalOnly;
    }

    bool operator==(const TagAtTarget &) const = default;
};

/// One tag of one repository as seen at the source and at each target. The first target's words are the row's own: one is what most
/// comparisons have.
struct TagRow
{
    QString image;      ///< familiar name: "alpine", "quay.io/coreos/flannel"
    QString registry;   ///< as lists know it
    QString repository; ///< as in /v2/<repository>/
    QString tag;
    TagState state = TagState::Unknown;
    Digest digest;       ///< at the source
    Digest targetDigest; ///< at the target
    QString localId;     ///< the engine's image id "sha256:...", empty where there is none
    std::optional<TagDetails> details; ///< nullopt: not asked for yet
    QDateTime asked = {};              ///< the source, UTC
    QDateTime targetAsked = {};
    QList<TagAtTarget> others = {};    ///< what the targets behind the first say, in their order

    [[nodiscard]] int targetCount() const { return 1 + int(others.size()); }
    /// `target` counts from 0; one that there is not has said nothing.
    [[nodiscard]] TagAtTarget at(int target) const;
    void setAt(int target, TagAtTarget seen);
    /// The same row with `target` as its only one.
    [[nodiscard]] TagRow seenAt(int target) const;
    [[nodiscard]] bool isAt(int target) const { return at(target).isThere(); }
    /// At each target the same as at the source.
    [[nodiscard]] bool isPresentEverywhere() const;

    bool operator==(const TagRow &) const = default;
};

} // namespace lstags::core

Q_DECLARE_METATYPE(lstags::core::TagRow)
