// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/statedelegate.h"

#include "gui/format.h"
#include "gui/tintdelegate.h"

namespace lstags::gui {

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->text.isEmpty()) // of a failed row, whose reason stands here
        return;
    const auto state = LineState(index.data(m_stateRole).toInt());
    tint(option, stateTint(state), stateIconName(state));
    option->font.setBold(true);
}

} // namespace lstags::gui
