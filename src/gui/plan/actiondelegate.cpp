// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/actiondelegate.h"

#include "core/syncplan.h"
#include "gui/tintdelegate.h"

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

QString iconName(core::SyncAction action)
{
    switch (action) {
    case core::SyncAction::Pull:
        return u"pull"_s;
    case core::SyncAction::Copy:
        return u"transfer"_s;
    case core::SyncAction::Push:
    case core::SyncAction::Send:
        return u"push"_s;
    case core::SyncAction::Skip:
        break;
    }
    return u"skip"_s;
}

Tint tintOf(core::SyncAction action, core::TagState state)
{
    if (action == core::SyncAction::Skip)
        return Tint::Grey;
    return state == core::TagState::Changed ? Tint::Amber : Tint::Blue;
}

} // namespace

void ActionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto action = core::SyncAction(index.data(m_actionRole).toInt());
    const auto state = core::TagState(index.data(m_stateRole).toInt());
    tint(option, tintOf(action, state), iconName(action));
}

} // namespace lstags::gui
