// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/inspector/fact.h"
#include "gui/inspector/inspectedimage.h"

namespace lstags::gui {

/// The sections of the inspector, always all of them and in this order.
enum class Section : quint8 { Overview, Platforms, Layers, Config, History, Annotations, Companions };
constexpr int sectionCount = 7;

/// What an inspection found, a fact a section; config, history and layers are those of `image`.
[[nodiscard]] QList<Fact> inspectionFacts(const compare::Inspection &inspection, const QList<InspectedImage> &images, const InspectedImage &image);

} // namespace lstags::gui
