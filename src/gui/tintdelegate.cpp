// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tintdelegate.h"

#include "gui/icons.h"

namespace lstags::gui {

void TintDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isSelected = option->state & QStyle::State_Selected;
    const auto tint = Tint(index.data(m_tintRole).toInt());
    const QColor color = isSelected ? option->palette.color(QPalette::HighlightedText) : tintColor(tint, option->palette);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = lineIcon(index.data(m_iconRole).toString(), color);
    option->decorationSize = QSize(16, 16);
    option->palette.setColor(QPalette::Text, color);
}

} // namespace lstags::gui
