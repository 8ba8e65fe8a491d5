// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tintdelegate.h"

namespace lstags::gui {

void tint(QStyleOptionViewItem *option, Tint tint, const QString &icon)
{
    const bool isSelected = option->state & QStyle::State_Selected;
    const QColor color = isSelected ? option->palette.color(QPalette::HighlightedText) : tintColor(tint, option->palette);
    option->palette.setColor(QPalette::Text, color);
    if (icon.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = lineIcon(icon, color);
    option->decorationSize = QSize(16, 16);
}

void TintDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    tint(option, Tint(index.data(m_tintRole).toInt()), index.data(m_iconRole).toString());
}

} // namespace lstags::gui
