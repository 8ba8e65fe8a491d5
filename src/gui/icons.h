// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QPalette>

namespace lstags::gui {

/// One of our own line icons, drawn in `color`, sharp at every scale.
[[nodiscard]] QIcon lineIcon(const QString &name, const QColor &color);
/// A drawn icon in the palette's text colour, dimmed where disabled.
[[nodiscard]] QIcon actionIcon(const QString &name, const QPalette &palette);

/// The tint of a meaning, legible (4.5:1 at least) on this palette's base, light or dark.
enum class Tint { Blue, Amber, Green, Violet, Grey, Red };
[[nodiscard]] QColor tintColor(Tint tint, const QPalette &palette);

} // namespace lstags::gui
