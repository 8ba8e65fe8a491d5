// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/columnmenu.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace lstags::gui {

ColumnMenu::ColumnMenu(QHeaderView *header, int fixed, QWidget *parent) : QMenu(tr("Col&umns"), parent), m_header(header)
{
    for (int column = 0; column < header->count(); ++column) {
        QAction *action = addAction(header->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setEnabled(column != fixed);
        action->setShortcut(QKeySequence(u"Ctrl+Alt+%1"_s.arg(column + 1)));
        // Others hide columns too, so that the header says how it is and not the check mark.
        connect(action, &QAction::triggered, this, [this, column] {
            m_header->setSectionHidden(column, !m_header->isSectionHidden(column));
            refresh();
        });
    }
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::refresh);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) { popup(m_header->mapToGlobal(position)); });
}

void ColumnMenu::refresh()
{
    const QList<QAction *> all = actions();
    for (int column = 0; column < all.size(); ++column)
        all[column]->setChecked(!m_header->isSectionHidden(column));
}

} // namespace lstags::gui
