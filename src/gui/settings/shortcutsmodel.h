// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

namespace lstags::gui {

class Shortcuts;

/// The commands with their keys, a row each.
class ShortcutsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Menu, Command, Keys, ColumnCount };

    /// Outlives this.
    ShortcutsModel(Shortcuts *shortcuts, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Shortcuts *m_shortcuts;
};

} // namespace lstags::gui
