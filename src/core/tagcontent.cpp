// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tagcontent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::core {

QString ImageContent::platform() const
{
    const QString named = descriptor.platform ? descriptor.platform->toString() : QString();
    return named.isEmpty() && config && config->platform ? config->platform->toString() : named;
}

qsizetype ImageContent::layerCount() const
{
    return manifest.kind == ManifestKind::Image ? manifest.layers.size() : config ? config->diffIds.size() : 0;
}

QString ImageContent::createdBy(qsizetype index) const
{
    if (!config)
        return {};
    const auto hasLayer = [](const ImageConfig::Step &step) { return step.hasLayer; };
    if (std::count_if(config->history.begin(), config->history.end(), hasLayer) != layerCount())
        return {}; // which step made which layer is not known
    for (const ImageConfig::Step &step : config->history) {
        if (step.hasLayer && index-- == 0)
            return step.createdBy;
    }
    return {};
}

Digest ImageContent::diffId(qsizetype index) const
{
    return config && config->diffIds.size() == layerCount() ? config->diffIds.value(index) : Digest();
}

QHash<Digest, Descriptor> TagContent::blobs() const
{
    QHash<Digest, Descriptor> blobs;
    for (const ImageContent &image : images) {
        if (image.manifest.config)
            blobs.insert(image.manifest.config->digest, *image.manifest.config);
        for (const Descriptor &layer : image.manifest.layers)
            blobs.insert(layer.digest, layer);
    }
    return blobs;
}

bool isAttestation(const Descriptor &child)
{
    return child.annotations.contains(u"vnd.docker.reference.type"_s) || (child.platform && child.platform->toString().isEmpty());
}

} // namespace lstags::core
