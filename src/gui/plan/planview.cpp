// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/planview.h"

#include "gui/failuredelegate.h"
#include "gui/plan/actiondelegate.h"
#include "gui/plan/planmodel.h"
#include "gui/tables.h"
#include "gui/tagtable/statedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <array>

namespace lstags::gui {

PlanView::PlanView(QWidget *parent) : QTableView(parent)
{
    dress(this);
    setFrameShape(QFrame::StyledPanel);
    setItemDelegate(new FailureDelegate(PlanModel::FailedRole, PlanModel::Reason, this));
    setItemDelegateForColumn(PlanModel::Action, new ActionDelegate(PlanModel::ActionRole, PlanModel::StateRole, this));
    setItemDelegateForColumn(PlanModel::State, new StateDelegate(PlanModel::StateRole, this));
    horizontalHeader()->setSectionsMovable(true);
}

void PlanView::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void PlanView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() == 0)
        paintHint(this, m_hint);
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        Q_EMIT toggleRequested();
    else
        QTableView::keyPressEvent(event);
}

} // namespace lstags::gui
