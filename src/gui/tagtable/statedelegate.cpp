// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/statedelegate.h"

#include "gui/format.h"

namespace lstags::gui {

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto state = LineState(index.data(m_stateRole).toInt());
    const bool isSelected = option->state & QStyle::State_Selected;
    const QColor color = isSelected ? option->palette.color(QPalette::HighlightedText) : tintColor(stateTint(state), option->palette);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = lineIcon(stateIconName(state), color);
    option->decorationSize = QSize(16, 16);
    option->palette.setColor(QPalette::Text, color);
    option->font.setBold(true);
}

} // namespace lstags::gui
