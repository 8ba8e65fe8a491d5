// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/failuredelegate.h"

#include "gui/tintdelegate.h"

namespace lstags::gui {

void FailureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(m_failedRole).toBool())
        tint(option, Tint::Red, index.column() == m_iconColumn ? QStringLiteral("failed") : QString());
}

} // namespace lstags::gui
