// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/inspector/whychanged.h"

#include "gui/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct WhyChanged
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::WhyChanged)
};

QString changeSentence(core::TagChange change, bool isEngine)
{
    using core::TagChange;
    switch (change) {
    case TagChange::None:
        break;
    case TagChange::Index:
        return isEngine ? WhyChanged::tr("The engine has the same image under another digest.")
                        : WhyChanged::tr("Only a new index around the same images: nothing in them has changed.");
    case TagChange::Platforms:
        return WhyChanged::tr("Not the same platforms; the images of both are the same.");
    case TagChange::Manifests:
        return WhyChanged::tr("The same content: only the manifests differ, in annotations or media types.");
    case TagChange::Packing:
        return WhyChanged::tr("The same content, packed anew.");
    case TagChange::Config:
        return WhyChanged::tr("The same layers with another config.");
    case TagChange::Rebuild:
        return WhyChanged::tr("A rebuild: it has other layers.");
    }
    return {};
}

QString platformNames(const QList<InspectedImage> &images, bool (*isMeant)(const InspectedImage &))
{
    QStringList names;
    for (const InspectedImage &image : images) {
        if (isMeant(image) && !image.platform.isEmpty())
            names += image.platform;
    }
    names.removeDuplicates();
    return names.join(WhyChanged::tr(", ", "between the names of platforms"));
}

QStringList platformSentences(const QList<InspectedImage> &images, bool isEngine)
{
    QStringList sentences;
    const QString differing = platformNames(images, [](const InspectedImage &image) { return image.differs; });
    const QString missing = platformNames(images, [](const InspectedImage &image) { return !image.target; });
    const QString gone = platformNames(images, [](const InspectedImage &image) { return !image.source; });
    if (!differing.isEmpty() && images.size() > 1)
        sentences += WhyChanged::tr("Images that differ: %1.", "a list of platforms").arg(differing);
    if (!missing.isEmpty() && !isEngine)
        sentences += WhyChanged::tr("Only at the source: %1.", "a list of platforms").arg(missing);
    if (!gone.isEmpty())
        sentences += WhyChanged::tr("Only at the target: %1.", "a list of platforms").arg(gone);
    return sentences;
}

QString layersSentence(const InspectedImage &image)
{
    const QList<core::LayerDiff> layers = core::layerDiff(image.source, image.target);
    const auto count = [&layers](auto isMeant) { return int(std::count_if(layers.begin(), layers.end(), isMeant)); };
    const int same = count([](const core::LayerDiff &layer) { return layer.side == core::Side::Both && !layer.isRepacked; });
    const int repacked = count([](const core::LayerDiff &layer) { return layer.side == core::Side::Both && layer.isRepacked; });
    const int fresh = count([](const core::LayerDiff &layer) { return layer.side == core::Side::Source; });
    const int gone = count([](const core::LayerDiff &layer) { return layer.side == core::Side::Target; });
    QStringList parts;
    if (same > 0)
        parts += WhyChanged::tr("%n the same", "layers", same);
    if (repacked > 0)
        parts += WhyChanged::tr("%n with the same content", "layers", repacked);
    if (fresh > 0)
        parts += WhyChanged::tr("%n new", "layers", fresh);
    if (gone > 0)
        parts += WhyChanged::tr("%n gone", "layers", gone);
    return parts.isEmpty() ? QString() : WhyChanged::tr("Layers: %1.").arg(parts.join(WhyChanged::tr(", ", "between the counts of layers")));
}

QString configSentence(const InspectedImage &image)
{
    if (!image.source->config || !image.target->config)
        return {};
    const QList<core::ConfigDiff> lines = core::configDiff(&*image.source->config, &*image.target->config);
    const auto differing = std::count_if(lines.begin(), lines.end(), [](const core::ConfigDiff &line) { return !line.isSame(); });
    return differing > 0 ? WhyChanged::tr("Lines of the config that differ: %1.").arg(QLocale().toString(qlonglong(differing)))
                         : WhyChanged::tr("The config says the same at both.");
}

} // namespace

QString verdict(const compare::Inspection &inspection)
{
    const core::TagContent *source = inspection.sourceContent();
    const core::TagContent *target = inspection.targetContent();
    if (inspection.row.state != core::TagState::Changed || !source || !target)
        return stateExplanation(inspection.row.state);
    return changeSentence(core::diff(*source, *target).change, target->isEngine);
}

QStringList reasons(const compare::Inspection &inspection, const QList<InspectedImage> &images, const InspectedImage &image)
{
    const core::TagContent *source = inspection.sourceContent();
    const core::TagContent *target = inspection.targetContent();
    QStringList sentences;
    if (const core::Error *error = inspection.error())
        sentences += error->message;
    if (!source || !target || inspection.row.state != core::TagState::Changed)
        return sentences;
    const core::ImageDiff diff = core::diff(*source, *target);
    sentences += platformSentences(images, target->isEngine);
    if (image.source && image.target && image.differs)
        sentences += {layersSentence(image), configSentence(image)};
    if (diff.attestationsDiffer)
        sentences += WhyChanged::tr("The attestations in the index differ.");
    sentences += target->isEngine ? WhyChanged::tr("A pull brings %1.", "a size").arg(byteSize(diff.bytesToSend))
                                  : WhyChanged::tr("A sync sends %1, and less where other tags of the target have some of it.", "a size").arg(byteSize(diff.bytesToSend));
    sentences.removeAll(QString());
    return sentences;
}

} // namespace lstags::gui
