// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace lstags::gui {

/// Draws a state as icon and word in its tint. Knows a role, not a model: the role gives a LineState.
class StateDelegate final : public QStyledItemDelegate
{
public:
    StateDelegate(int stateRole, QObject *parent) : QStyledItemDelegate(parent), m_stateRole(stateRole) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_stateRole;
};

} // namespace lstags::gui
