// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/tagcontent.h"

namespace lstags::core {

/// Where something is.
enum class Side : quint8 { Both, Source, Target };

/// A layer of either image.
struct LayerDiff
{
    Side side = Side::Both;
    bool isRepacked = false;    ///< of Side::Both: the same content, but not the same blob, as far as is known
    Digest digest;              ///< of the blob; of its content where an engine tells no more
    std::optional<qint64> size; ///< bytes of the blob, where known
    QString createdBy;
    bool operator==(const LayerDiff &) const = default;
};

enum class ConfigField : quint8 { Created, Author, User, WorkingDir, Entrypoint, Cmd, StopSignal, Env, Port, Volume, Label };

/// One line of a config at both sides; a text that is null is not there.
struct ConfigDiff
{
    ConfigField field = ConfigField::Created;
    QString name; ///< of a variable, port, volume, label; empty for what there is one of
    QString source;
    QString target;
    [[nodiscard]] bool isSame() const { return source == target && source.isNull() == target.isNull(); }
    bool operator==(const ConfigDiff &) const = default;
};

/// What became of an image, from the least to the most.
enum class ImageChange : quint8 {
    None,
    Manifest, ///< the same config and layers in another manifest: annotations, media types
    Packing,  ///< the same config, so the same content, in blobs that were packed anew
    Config,   ///< the same layers under another config
    Layers,
};

/// One platform at both sides; -1: it is not there.
struct PlatformDiff
{
    QString platform;
    qsizetype source = -1; ///< its place among the images
    qsizetype target = -1;
    ImageChange change = ImageChange::None; ///< where it is at both
    [[nodiscard]] Side side() const { return source < 0 ? Side::Target : target < 0 ? Side::Source : Side::Both; }
    bool operator==(const PlatformDiff &) const = default;
};

/// What became of a tag.
enum class TagChange : quint8 {
    None,      ///< the same digest
    Index,     ///< only a new index around the same images
    Platforms, ///< platforms came or went, the others are the same
    Manifests, ///< the same content in other manifests
    Packing,   ///< the same content, packed anew
    Config,    ///< the same layers with other settings
    Rebuild,   ///< other layers
};

/// Why a tag is not the same at source and target.
struct ImageDiff
{
    TagChange change = TagChange::None;
    QList<PlatformDiff> platforms; ///< in the order of the source, then what is only at the target
    qint64 bytesToSend = 0;        ///< blobs and manifests of the source that the target's tag does not stand on, each once
    bool attestationsDiffer = false;
};

/// At an engine only the platform that it has counts.
[[nodiscard]] ImageDiff diff(const TagContent &source, const TagContent &target);
/// The source's layers in their order, then what only the target has. A layer is the same if blob or content is.
[[nodiscard]] QList<LayerDiff> layerDiff(const ImageContent *source, const ImageContent *target);
/// Every line of both configs, in the order of the fields. Either may be null.
[[nodiscard]] QList<ConfigDiff> configDiff(const ImageConfig *source, const ImageConfig *target);

} // namespace lstags::core
