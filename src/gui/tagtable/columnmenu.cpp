// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/columnmenu.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int digits = 9; ///< keys of a keyboard, without the 0

} // namespace

ColumnMenu::ColumnMenu(QHeaderView *header, int fixed, QWidget *parent) : QMenu(tr("Col&umns"), parent), m_header(header), m_fixed(fixed)
{
    setCount(header->count());
    connect(header, &QHeaderView::sectionCountChanged, this, [this](int, int count) { setCount(count); });
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::refresh);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) { popup(m_header->mapToGlobal(position)); });
}

void ColumnMenu::setCount(int count)
{
    while (actions().size() > count)
        delete actions().last();
    while (actions().size() < count)
        addColumn(int(actions().size()));
    refresh();
}

void ColumnMenu::addColumn(int column)
{
    QAction *action = addAction(QString());
    action->setCheckable(true);
    action->setEnabled(column != m_fixed);
    if (column < 2 * digits)
        action->setShortcut(QKeySequence((column < digits ? u"Ctrl+Alt+%1"_s : u"Ctrl+Alt+Shift+%1"_s).arg(column % digits + 1)));
    // Others hide columns too, so that the header says how it is and not the check mark.
    connect(action, &QAction::triggered, this, [this, column] {
        m_header->setSectionHidden(column, !m_header->isSectionHidden(column));
        refresh();
    });
}

void ColumnMenu::refresh()
{
    const QList<QAction *> all = actions();
    for (int column = 0; column < all.size(); ++column) {
        all[column]->setText(m_header->model()->headerData(column, Qt::Horizontal).toString().replace(u'&', "&&"_L1));
        all[column]->setChecked(!m_header->isSectionHidden(column));
    }
}

} // namespace lstags::gui
