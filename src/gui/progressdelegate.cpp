// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/progressdelegate.h"

#include <QPainter>

#include <algorithm>

namespace lstags::gui {

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    FailureDelegate::paint(painter, option, index);
    const double total = index.data(m_totalRole).toDouble();
    if (total <= 0)
        return;
    const double part = std::clamp(index.data(m_doneRole).toDouble() / total, 0.0, 1.0);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor color = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight);
    QColor track = color;
    track.setAlphaF(0.25F);
    QRectF bar = QRectF(option.rect).adjusted(4, 0, -4, 0);
    bar.setTop(bar.bottom() - 3);
    painter->fillRect(bar, track);
    bar.setWidth(bar.width() * part);
    painter->fillRect(bar, color);
}

} // namespace lstags::gui
