// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/inspector/inspectedimage.h"

#include "compare/registrysource.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lstags::gui {

QList<InspectedImage> inspectedImages(const compare::Inspection &inspection)
{
    const core::TagContent *source = inspection.sourceContent();
    const core::TagContent *target = inspection.targetContent();
    QList<InspectedImage> images;
    QSet<qsizetype> shown;
    if (source && target) {
        const core::ImageDiff diff = core::diff(*source, *target);
        for (const core::PlatformDiff &platform : diff.platforms) {
            images += InspectedImage{.platform = platform.platform,
                                     .source = platform.source < 0 ? nullptr : &source->images.at(platform.source),
                                     .target = platform.target < 0 ? nullptr : &target->images.at(platform.target),
                                     .differs = platform.change != core::ImageChange::None};
            shown.insert(platform.source);
        }
    }
    for (qsizetype i = 0; source && i < source->images.size(); ++i) {
        if (!shown.contains(i))
            images += InspectedImage{.platform = source->images.at(i).platform(), .source = &source->images.at(i)};
    }
    for (qsizetype i = 0; target && !source && i < target->images.size(); ++i)
        images += InspectedImage{.platform = target->images.at(i).platform(), .target = &target->images.at(i)};
    return images;
}

qsizetype mostTelling(const QList<InspectedImage> &images)
{
    qsizetype best = images.isEmpty() ? -1 : 0;
    int bestWeight = -1;
    const QString own = "linux/"_L1 + compare::ownArchitecture();
    for (qsizetype i = 0; i < images.size(); ++i) {
        const InspectedImage &image = images.at(i);
        const int weight = (image.differs ? 2 : 0) + (image.platform.startsWith(own) ? 1 : 0);
        if (weight > bestWeight)
            best = i;
        bestWeight = std::max(bestWeight, weight);
    }
    return best;
}

LayerStanding layerStanding(const compare::Inspection &inspection, const core::LayerDiff &layer)
{
    if (layer.side == core::Side::Target)
        return LayerStanding::Gone;
    if (layer.side == core::Side::Both)
        return layer.isRepacked && !inspection.targetContent()->isEngine ? LayerStanding::Repacked : LayerStanding::Has;
    switch (inspection.row.state) {
    case core::TagState::Present:
        return LayerStanding::Has;
    case core::TagState::Absent:
        return LayerStanding::Lacks;
    case core::TagState::Changed:
        return inspection.targetContent() ? LayerStanding::Lacks : LayerStanding::Unknown;
    default:
        return LayerStanding::Unknown;
    }
}

} // namespace lstags::gui
