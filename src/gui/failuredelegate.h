// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace lstags::gui {

/// Draws a row that failed in red, with an icon in one of its columns. Knows a role that says whether it did.
class FailureDelegate : public QStyledItemDelegate
{
public:
    /// `iconColumn` -1: no icon.
    FailureDelegate(int failedRole, int iconColumn, QObject *parent)
        : QStyledItemDelegate(parent), m_failedRole(failedRole), m_iconColumn(iconColumn)
    {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_failedRole;
    int m_iconColumn;
};

} // namespace lstags::gui
