// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/spaciousstyle.h"

#include "gui/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionHeader>
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

void SpaciousStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = element == CE_Header ? qstyleoption_cast<const QStyleOptionHeader *>(option) : nullptr;
    if (!header || header->sortIndicator == QStyleOptionHeader::None) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const bool isAtRight = header->textAlignment & Qt::AlignRight;
    QStyleOptionHeader label(*header);
    if (isAtRight)
        label.sortIndicator = QStyleOptionHeader::None; // whose room the text does not give then
    label.rect = subElementRect(SE_HeaderLabel, &label, widget);
    QStyleOptionHeader arrow(*header);
    const QRect usual = subElementRect(SE_HeaderArrow, header, widget);
    arrow.rect.setSize({usual.width(), usual.width()});
    arrow.rect.moveCenter({usual.center().x(), header->rect.center().y() + 1});
    if (isAtRight)
        arrow.rect = visualRect(Qt::RightToLeft, header->rect, arrow.rect);
    painter->save();
    painter->setClipRect(header->rect);
    drawControl(CE_HeaderSection, header, painter, widget);
    drawControl(CE_HeaderLabel, &label, painter, widget);
    drawPrimitive(PE_IndicatorHeaderArrow, &arrow, painter, widget);
    painter->restore();
}

QIcon SpaciousStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    const QPalette palette = widget ? widget->palette() : QPalette();
    if (pixmap == SP_LineEditClearButton)
        return lineIcon(QStringLiteral("clear"), palette.color(QPalette::PlaceholderText));
    if (pixmap == SP_TabCloseButton)
        return lineIcon(QStringLiteral("clear"), palette.color(QPalette::ButtonText));
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
