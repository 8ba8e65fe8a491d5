// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/failuredelegate.h"

#include "gui/icons.h"

namespace lstags::gui {

void FailureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(m_failedRole).toBool())
        return;
    const bool isSelected = option->state & QStyle::State_Selected;
    const QColor color = isSelected ? option->palette.color(QPalette::HighlightedText) : tintColor(Tint::Red, option->palette);
    option->palette.setColor(QPalette::Text, color);
    if (index.column() != m_iconColumn)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = lineIcon(QStringLiteral("failed"), color);
    option->decorationSize = QSize(16, 16);
}

} // namespace lstags::gui
