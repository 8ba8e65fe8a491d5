// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/spaciousstyle.h"

#include "gui/icons.h"

#include <QAbstractItemView>
#include <QTreeView>

namespace lstags::gui {
namespace {

constexpr int cellMargin = 7; // pixels of a screen of 96 dpi; the style adds one

} // namespace

int SpaciousStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_HeaderMargin)
        return cellMargin + 1;
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView *>(widget))
        return cellMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon SpaciousStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    const QPalette palette = widget ? widget->palette() : QPalette();
    if (pixmap == SP_LineEditClearButton)
        return lineIcon(QStringLiteral("clear"), palette.color(QPalette::PlaceholderText));
    if (pixmap == SP_ToolBarHorizontalExtensionButton)
        return lineIcon(QStringLiteral("more"), palette.color(QPalette::ButtonText));
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

QSize SpaciousStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem && qobject_cast<const QTreeView *>(widget))
        return usual + QSize(0, cellMargin);
    return type == CT_PushButton ? usual + QSize(2 * cellMargin, 4) : usual;
}

} // namespace lstags::gui
