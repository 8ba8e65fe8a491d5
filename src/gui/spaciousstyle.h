// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace lstags::gui {

/// The platform's style with room beside the text of a cell, the same in tables, lists and their headers, so that both align; and beside
/// that of a button.
class SpaciousStyle final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    /// The sort arrow stands in the middle of its line, not above the text; a heading at the right, above numbers, stays there and has it
    /// at the left.
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    /// The cross of a line edit and the arrow of a full bar are ours: the platform's are searched for in all icon themes, which takes
    /// longer than the window, and stay dark in a dark palette.
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
};

} // namespace lstags::gui
