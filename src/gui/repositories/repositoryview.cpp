// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/repositories/repositoryview.h"

#include "gui/repositories/repositorydelegate.h"
#include "gui/tables.h"

#include <QKeyEvent>

namespace lstags::gui {

RepositoryView::RepositoryView(QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new RepositoryDelegate(this));
}

void RepositoryView::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

// Esc has another meaning in the window.
bool RepositoryView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void RepositoryView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection())
        clearSelection();
    else if (isEnter && currentIndex().isValid())
        selectionModel()->select(currentIndex(), event->modifiers() & Qt::ControlModifier ? QItemSelectionModel::Toggle : QItemSelectionModel::ClearAndSelect);
    else
        QTreeView::keyPressEvent(event);
}

void RepositoryView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (model() && model()->rowCount() == 0)
        paintHint(this, m_hint);
}

} // namespace lstags::gui
