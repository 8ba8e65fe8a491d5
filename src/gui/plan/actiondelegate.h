// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace lstags::gui {

/// Draws an action as an arrow and a word: blue brings something new, amber replaces what is there. Knows roles, not a model: one gives a
/// core::SyncAction, one a core::TagState.
class ActionDelegate final : public QStyledItemDelegate
{
public:
    ActionDelegate(int actionRole, int stateRole, QObject *parent) : QStyledItemDelegate(parent), m_actionRole(actionRole), m_stateRole(stateRole) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_actionRole;
    int m_stateRole;
};

} // namespace lstags::gui
