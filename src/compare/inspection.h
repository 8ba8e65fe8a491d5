// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imagediff.h"
#include "core/tagrow.h"

namespace lstags::compare {

/// Something that was found at the source beside an image: what it is signed with, what is in it, how it was built.
struct Companion
{
    enum class Kind : quint8 { Signature, Sbom, Attestation, Other };
    enum class Origin : quint8 {
        Referrer, ///< names the image as its subject
        Tag,      ///< cosign's: "sha256-<hex>.sig"
        Index,    ///< a child of the index
    };
    Kind kind = Kind::Other;
    Origin origin = Origin::Referrer;
    QString type; ///< of the artifact, printable
    QString tag;  ///< of Origin::Tag
    core::Digest digest;
    qint64 size = 0; ///< bytes of its manifest
    core::Texts annotations = {};

    bool operator==(const Companion &) const = default;
};

/// What is inside a tag.
struct Inspection
{
    using Content = core::Result<core::TagContent>;

    core::TagRow row;
    std::optional<Content> source; ///< nullopt: it is only at the target
    std::optional<Content> target; ///< nullopt: it is not there, or has the source's digest
    QList<Companion> companions;
    QString companionsProblem;     ///< why not all could be looked for

    [[nodiscard]] const core::TagContent *sourceContent() const { return source && *source ? &**source : nullptr; }
    [[nodiscard]] const core::TagContent *targetContent() const { return target && *target ? &**target : nullptr; }
    /// The error of a side that could not be read: the source's before the target's.
    [[nodiscard]] const core::Error *error() const;
};

/// Which sides an inspection of `row` reads.
[[nodiscard]] bool readsSource(const core::TagRow &row);
[[nodiscard]] bool readsTarget(const core::TagRow &row);
/// The manifests that are read, at least: of an index that was never read nobody knows how many images it has.
[[nodiscard]] int manifestsOf(const core::TagRow &row);

} // namespace lstags::compare
