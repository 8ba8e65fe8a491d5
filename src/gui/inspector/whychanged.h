// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/inspector/inspectedimage.h"

#include <QStringList>

namespace lstags::gui {

/// How the tag stands between source and target, in a sentence: "Rebuilt: it has other layers."
[[nodiscard]] QString verdict(const compare::Inspection &inspection);
/// What there is to say to that, in sentences; layers and settings are those of `image`.
[[nodiscard]] QStringList reasons(const compare::Inspection &inspection, const QList<InspectedImage> &images, const InspectedImage &image);

} // namespace lstags::gui
