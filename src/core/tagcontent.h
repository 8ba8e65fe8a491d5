// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imageconfig.h"

namespace lstags::core {

/// One image: its manifest and what its config says.
struct ImageContent
{
    Descriptor descriptor = {}; ///< of the manifest; an engine's has no size, and no digest that a registry knows
    Manifest manifest = {};     ///< an engine tells none: then it is empty
    std::optional<ImageConfig> config = {}; ///< an artifact has none
    QString problem = {};                   ///< why there is none, printable

    [[nodiscard]] QString platform() const; ///< "linux/amd64", may be empty
    /// What made layer number `index`, where the config tells.
    [[nodiscard]] QString createdBy(qsizetype index) const;
    /// The uncompressed content of layer number `index`; null where the config does not tell.
    [[nodiscard]] Digest diffId(qsizetype index) const;
    [[nodiscard]] qsizetype layerCount() const;

    bool operator==(const ImageContent &) const = default;
};

/// Everything that is behind a tag at one place.
struct TagContent
{
    Descriptor descriptor = {};         ///< what the tag points to
    Manifest manifest = {};             ///< the index, or the one image
    QList<ImageContent> images = {};    ///< the children of an index, or the one image
    QList<Descriptor> unread = {};      ///< children that were not looked into
    QList<Descriptor> attestations = {}; ///< children that say something about an image: provenance, SBOM
    bool isEngine = false;              ///< an engine: one platform, told without manifests

    [[nodiscard]] bool isIndex() const { return manifest.kind == ManifestKind::Index; }
    /// Every blob of its images once, with what their manifests say of it.
    [[nodiscard]] QHash<Digest, Descriptor> blobs() const;

    bool operator==(const TagContent &) const = default;
};

/// Whether a child of an index is no image, but says something about one.
[[nodiscard]] bool isAttestation(const Descriptor &child);

} // namespace lstags::core
