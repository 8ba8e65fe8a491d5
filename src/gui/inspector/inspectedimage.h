// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/inspection.h"

namespace lstags::gui {

/// An image of an inspected tag at both sides; null: it is not there, or not known. Points into the inspection.
struct InspectedImage
{
    QString platform;
    const core::ImageContent *source = nullptr;
    const core::ImageContent *target = nullptr;
    bool differs = false;
};

/// The images of a tag: in the order of the source, then those that only the target has.
[[nodiscard]] QList<InspectedImage> inspectedImages(const compare::Inspection &inspection);
/// The one to show first: what differs on this computer's platform, what differs at all, this computer's platform, the first.
[[nodiscard]] qsizetype mostTelling(const QList<InspectedImage> &images);

/// How a layer stands at the target.
enum class LayerStanding : quint8 {
    Unknown, ///< nobody asked
    Has,
    Repacked, ///< its content, but not this blob
    Lacks,
    Gone, ///< only the target has it
};
[[nodiscard]] LayerStanding layerStanding(const compare::Inspection &inspection, const core::LayerDiff &layer);

} // namespace lstags::gui
