// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/imagediff.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

/// The layers of images, as blobs and as what is in them.
class LayerSet
{
public:
    void add(const ImageContent &image)
    {
        for (qsizetype i = 0; i < image.layerCount(); ++i) {
            m_blobs.insert(image.manifest.layers.value(i).digest);
            m_contents.insert(image.diffId(i));
        }
        m_blobs.remove(Digest());
        m_contents.remove(Digest());
    }
    [[nodiscard]] bool hasBlob(const ImageContent &image, qsizetype index) const { return m_blobs.contains(image.manifest.layers.value(index).digest); }
    [[nodiscard]] bool hasContent(const ImageContent &image, qsizetype index) const { return m_contents.contains(image.diffId(index)); }

private:
    QSet<Digest> m_blobs;
    QSet<Digest> m_contents;
};

bool haveSameLayers(const ImageContent &source, const ImageContent &target)
{
    if (source.layerCount() != target.layerCount())
        return false;
    for (qsizetype i = 0; i < source.layerCount(); ++i) {
        const Digest blob = source.manifest.layers.value(i).digest;
        const bool isSameBlob = !blob.isNull() && blob == target.manifest.layers.value(i).digest;
        const bool isSameContent = !source.diffId(i).isNull() && source.diffId(i) == target.diffId(i);
        if (!isSameBlob && !isSameContent)
            return false;
    }
    return true;
}

bool haveSameBlobs(const ImageContent &source, const ImageContent &target)
{
    const auto isSame = [](const Descriptor &a, const Descriptor &b) { return a.digest == b.digest; };
    return std::equal(source.manifest.layers.begin(), source.manifest.layers.end(), target.manifest.layers.begin(), target.manifest.layers.end(), isSame);
}

ImageChange changeOf(const ImageContent &source, const ImageContent &target)
{
    if (!source.descriptor.digest.isNull() && source.descriptor.digest == target.descriptor.digest)
        return ImageChange::None;
    const auto &sourceConfig = source.manifest.config;
    const auto &targetConfig = target.manifest.config;
    if (sourceConfig && targetConfig && sourceConfig->digest == targetConfig->digest)
        return haveSameBlobs(source, target) ? ImageChange::Manifest : ImageChange::Packing;
    if (!haveSameLayers(source, target))
        return ImageChange::Layers;
    if (source.config && target.config && !targetConfig) { // an engine: what it tells is all that can be compared
        const QList<ConfigDiff> lines = configDiff(&*source.config, &*target.config);
        return std::all_of(lines.begin(), lines.end(), [](const ConfigDiff &line) { return line.isSame(); }) ? ImageChange::None : ImageChange::Config;
    }
    return ImageChange::Config;
}

TagChange tagChangeOf(ImageChange change)
{
    switch (change) {
    case ImageChange::None:
        return TagChange::Index;
    case ImageChange::Manifest:
        return TagChange::Manifests;
    case ImageChange::Packing:
        return TagChange::Packing;
    case ImageChange::Config:
        return TagChange::Config;
    case ImageChange::Layers:
        break;
    }
    return TagChange::Rebuild;
}

/// The image of `images` that `image` is to be compared with: the same one, else the first of the same platform that is not `taken`.
qsizetype counterpart(const ImageContent &image, const QList<ImageContent> &images, const QSet<qsizetype> &taken)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < images.size(); ++i) {
        if (taken.contains(i))
            continue;
        const bool isSame = !image.descriptor.digest.isNull() && images.at(i).descriptor.digest == image.descriptor.digest;
        if (isSame)
            return i;
        if (found < 0 && images.at(i).platform() == image.platform())
            found = i;
    }
    return found;
}

QList<PlatformDiff> pair(const TagContent &source, const TagContent &target)
{
    QList<PlatformDiff> platforms;
    QSet<qsizetype> taken;
    for (qsizetype i = 0; i < source.images.size(); ++i) {
        const ImageContent &image = source.images.at(i);
        const qsizetype other = counterpart(image, target.images, taken);
        if (other < 0 && target.isEngine)
            continue;
        const ImageChange change = other < 0 ? ImageChange::None : changeOf(image, target.images.at(other));
        platforms += PlatformDiff{.platform = image.platform(), .source = i, .target = other, .change = change};
        taken.insert(other);
    }
    for (qsizetype i = 0; i < target.images.size(); ++i) {
        if (!taken.contains(i))
            platforms += PlatformDiff{.platform = target.images.at(i).platform(), .target = i};
    }
    return platforms;
}

qint64 bytesToSend(const TagContent &source, const TagContent &target, const QList<PlatformDiff> &platforms)
{
    LayerSet layers;
    QSet<Digest> there{target.descriptor.digest};
    for (const ImageContent &image : target.images) {
        layers.add(image);
        there += {image.descriptor.digest, image.manifest.config ? image.manifest.config->digest : Digest()};
    }
    qint64 bytes = 0;
    const auto send = [&](const Descriptor &descriptor) {
        if (!there.contains(descriptor.digest))
            bytes += descriptor.size;
        there.insert(descriptor.digest);
    };
    for (const PlatformDiff &platform : platforms) {
        if (platform.source < 0)
            continue;
        const ImageContent &image = source.images.at(platform.source);
        for (qsizetype i = 0; i < image.manifest.layers.size(); ++i) {
            const bool isThere = layers.hasBlob(image, i) || (target.isEngine && layers.hasContent(image, i));
            if (!isThere)
                send(image.manifest.layers.at(i));
        }
        const bool isTold = platform.side() == Side::Both && platform.change == ImageChange::None; // by an engine, without digests
        if (image.manifest.config && !isTold)
            send(*image.manifest.config);
        send(image.descriptor);
    }
    send(source.descriptor);
    return bytes;
}

QString join(const QStringList &words)
{
    return words.isEmpty() ? QString() : words.join(u' ');
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// The lines of a config: by field and name.
QMap<std::pair<ConfigField, QString>, QString> lines(const ImageConfig &config)
{
    using Field = ConfigField;
    QMap<std::pair<Field, QString>, QString> lines{
        {{Field::Created, {}}, config.created ? config.created->toString(Qt::ISODate) : QString()},
        {{Field::Author, {}}, orNull(config.author)},
        {{Field::User, {}}, orNull(config.user)},
        {{Field::WorkingDir, {}}, orNull(config.workingDir)},
        {{Field::Entrypoint, {}}, join(config.entrypoint)},
        {{Field::Cmd, {}}, join(config.cmd)},
        {{Field::StopSignal, {}}, orNull(config.stopSignal)},
    };
    const auto value = [](const QString &text) { return text.isNull() ? u""_s : text; };
    for (const QString &variable : config.env)
        lines.insert({Field::Env, variable.section(u'=', 0, 0)}, value(variable.section(u'=', 1)));
    for (const QString &port : config.ports)
        lines.insert({Field::Port, port}, port);
    for (const QString &volume : config.volumes)
        lines.insert({Field::Volume, volume}, volume);
    for (auto label = config.labels.begin(); label != config.labels.end(); ++label)
        lines.insert({Field::Label, label.key()}, value(label.value()));
    return lines;
}

} // namespace

ImageDiff diff(const TagContent &source, const TagContent &target)
{
    ImageDiff result;
    if (source.descriptor.digest == target.descriptor.digest)
        return result;
    result.platforms = pair(source, target);
    ImageChange most = ImageChange::None;
    bool isMoved = false;
    for (const PlatformDiff &platform : std::as_const(result.platforms)) {
        most = std::max(most, platform.change);
        isMoved = isMoved || platform.side() != Side::Both;
    }
    result.change = most == ImageChange::None && isMoved ? TagChange::Platforms : tagChangeOf(most);
    result.bytesToSend = bytesToSend(source, target, result.platforms);
    const auto digests = [](const QList<Descriptor> &descriptors) {
        QSet<Digest> digests;
        for (const Descriptor &descriptor : descriptors)
            digests.insert(descriptor.digest);
        return digests;
    };
    result.attestationsDiffer = !target.isEngine && digests(source.attestations) != digests(target.attestations);
    return result;
}

QList<LayerDiff> layerDiff(const ImageContent *source, const ImageContent *target)
{
    QList<LayerDiff> layers;
    const auto add = [&layers](const ImageContent &image, const ImageContent *other, Side alone) {
        LayerSet others;
        if (other)
            others.add(*other);
        for (qsizetype i = 0; i < image.layerCount(); ++i) {
            const bool isShared = others.hasBlob(image, i) || others.hasContent(image, i);
            if (isShared && alone == Side::Target)
                continue;
            const Descriptor layer = image.manifest.layers.value(i);
            const bool isBlob = !layer.digest.isNull();
            layers += LayerDiff{.side = isShared ? Side::Both : alone,
                                .isRepacked = isShared && !others.hasBlob(image, i),
                                .digest = isBlob ? layer.digest : image.diffId(i),
                                .size = isBlob ? std::optional(layer.size) : std::nullopt,
                                .createdBy = image.createdBy(i)};
        }
    };
    if (source)
        add(*source, target, Side::Source);
    if (target)
        add(*target, source, Side::Target);
    return layers;
}

QList<ConfigDiff> configDiff(const ImageConfig *source, const ImageConfig *target)
{
    const auto ofSource = source ? lines(*source) : decltype(lines(*source))();
    const auto ofTarget = target ? lines(*target) : decltype(lines(*target))();
    auto keys = ofSource.keys() + ofTarget.keys();
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    QList<ConfigDiff> diffs;
    for (const auto &key : std::as_const(keys)) {
        const ConfigDiff line{.field = key.first, .name = key.second, .source = ofSource.value(key), .target = ofTarget.value(key)};
        if (!line.source.isNull() || !line.target.isNull())
            diffs += line;
    }
    return diffs;
}

} // namespace lstags::core
