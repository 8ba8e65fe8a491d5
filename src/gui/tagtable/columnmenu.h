// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

class QHeaderView;

namespace lstags::gui {

/// Which columns of a table are shown: a check mark and a shortcut for each.
class ColumnMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `fixed` is the column that stays, and with it the way back.
    ColumnMenu(QHeaderView *header, int fixed, QWidget *parent);

private:
    void setCount(int count);
    void addColumn(int column);
    void refresh();

    QHeaderView *m_header;
    int m_fixed;
};

} // namespace lstags::gui
