// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/shortcutsmodel.h"

#include "gui/settings/shortcuts.h"

#include <QFont>

namespace lstags::gui {

ShortcutsModel::ShortcutsModel(Shortcuts *shortcuts, QObject *parent) : QAbstractTableModel(parent), m_shortcuts(shortcuts)
{
    connect(shortcuts, &Shortcuts::changed, this, [this](int command) { Q_EMIT dataChanged(index(command, 0), index(command, ColumnCount - 1)); });
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shortcuts->commands().size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Shortcuts::Command &command = m_shortcuts->commands()[index.row()];
    if (role == Qt::FontRole && !m_shortcuts->isStandard(index.row())) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole && index.column() == Keys)
        return tr("Standard: %1").arg(command.standard.toString(QKeySequence::NativeText));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Menu:
        return command.menu;
    case Command:
        return Shortcuts::plainText(command.action);
    default:
        return command.keys().toString(QKeySequence::NativeText);
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Menu ? tr("Menu") : section == Command ? tr("Command") : tr("Shortcut");
}

} // namespace lstags::gui
