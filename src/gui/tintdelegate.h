// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/icons.h"

#include <QStyledItemDelegate>

namespace lstags::gui {

/// A cell's word in a tint, or in the colour of selected text where the cell is selected; with an icon before it unless that has no name.
void tint(QStyleOptionViewItem *option, Tint tint, const QString &icon = {});

/// Knows two roles: the name of the icon, and the tint.
class TintDelegate final : public QStyledItemDelegate
{
public:
    TintDelegate(int iconRole, int tintRole, QObject *parent) : QStyledItemDelegate(parent), m_iconRole(iconRole), m_tintRole(tintRole) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_iconRole;
    int m_tintRole;
};

} // namespace lstags::gui
