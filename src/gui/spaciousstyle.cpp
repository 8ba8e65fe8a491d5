// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/spaciousstyle.h"

#include "gui/icons.h"

#include <QAbstractItemView>
#include <QStyleOptionHeader>

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

QRect SpaciousStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header || !(header->textAlignment & Qt::AlignRight) || header->sortIndicator == QStyleOptionHeader::None)
        return usual;
    if (element == SE_HeaderArrow)
        return usual.translated(header->rect.left() + header->rect.right() - usual.left() - usual.right(), 0);
    if (element != SE_HeaderLabel)
        return usual;
    QStyleOptionHeader unsorted(*header);
    unsorted.sortIndicator = QStyleOptionHeader::None;
    return QProxyStyle::subElementRect(element, &unsorted, widget);
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
    return type == CT_PushButton ? usual + QSize(2 * cellMargin, 4) : usual;
}

} // namespace lstags::gui
