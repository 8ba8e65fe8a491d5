// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace lstags::gui {

/// Draws how far a job is: a slim bar below its words. Knows two roles that give numbers; a total of 0 is not known yet.
class ProgressDelegate final : public QStyledItemDelegate
{
public:
    ProgressDelegate(int doneRole, int totalRole, QObject *parent)
        : QStyledItemDelegate(parent), m_doneRole(doneRole), m_totalRole(totalRole)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_doneRole;
    int m_totalRole;
};

} // namespace lstags::gui
