// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagtableview.h"

#include "gui/format.h"
#include "gui/tables.h"
#include "gui/tagtable/statedelegate.h"
#include "gui/tagtable/tagtablemodel.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace lstags::gui {

TagTableView::TagTableView(QWidget *parent) : QTableView(parent)
{
    dress(this);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegateForColumn(TagTableModel::State, new StateDelegate(TagTableModel::StateRole, this));
    setMouseTracking(true);
    setTextElideMode(Qt::ElideMiddle); // names differ at their ends
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setTextElideMode(Qt::ElideMiddle); // places are long
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
}

// The header shows nothing of the selection, but asks every row of it whenever it is drawn, unless its own is empty.
void TagTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, horizontalHeader()));
    connect(model, &QAbstractItemModel::columnsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int column = first; column <= last; ++column)
            setItemDelegateForColumn(column, itemDelegateForColumn(TagTableModel::State));
    });
}

void TagTableView::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void TagTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() == 0) {
        paintHint(this, m_hint);
    } else if (model()) {
        QPainter painter(viewport());
        paintFailures(&painter);
    }
}

bool TagTableView::isFailure(int row) const
{
    return !model()->index(row, TagTableModel::State).data(TagTableModel::FailureRole).toString().isEmpty();
}

QRect TagTableView::failureRect(int row) const
{
    const auto isBefore = [this](int a, int b) { return columnViewportPosition(a) < columnViewportPosition(b); };
    std::array shown{int(TagTableModel::State), int(TagTableModel::Repository)};
    std::sort(shown.begin(), shown.end(), isBefore);
    int left = 0;
    int end = 0; // of what has been looked at
    int width = 0;
    const auto widen = [&](int to) {
        if (to - end > width) {
            left = end;
            width = to - end;
        }
    };
    for (const int column : shown) {
        if (isColumnHidden(column))
            continue;
        widen(std::min(columnViewportPosition(column), viewport()->width()));
        end = std::max(end, columnViewportPosition(column) + columnWidth(column));
    }
    widen(viewport()->width());
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    return {left + margin, rowViewportPosition(row), std::max(width - 2 * margin, 0), rowHeight(row)};
}

QRect TagTableView::linkRect(int row) const
{
    QRect rect = failureRect(row);
    rect.setLeft(rect.right() - fontMetrics().horizontalAdvance(tr("Try again")));
    return rect;
}

int TagTableView::linkAt(const QPoint &position) const
{
    const int row = rowAt(position.y());
    return row >= 0 && isFailure(row) && linkRect(row).contains(position) ? row : -1;
}

void TagTableView::paintFailures(QPainter *painter) const
{
    const int first = std::max(rowAt(0), 0);
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? model()->rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row) {
        if (!isFailure(row))
            continue;
        const QString reason = model()->index(row, TagTableModel::State).data(TagTableModel::FailureRole).toString();
        const bool isSelected = selectionModel()->isRowSelected(row);
        const QRect link = linkRect(row);
        QRect rect = failureRect(row);
        rect.setRight(link.left() - 2 * fontMetrics().averageCharWidth());
        painter->setPen(isSelected ? palette().color(QPalette::HighlightedText) : tintColor(Tint::Red, palette()));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          fontMetrics().elidedText(core::printable(reason), Qt::ElideRight, rect.width()));
        if (!isSelected)
            painter->setPen(tintColor(Tint::Blue, palette()));
        painter->drawText(link, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, tr("Try again"));
        const int line = link.center().y() + fontMetrics().ascent() / 2 + 2;
        painter->drawLine(link.left(), line, link.right(), line);
    }
}

void TagTableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (const int row = linkAt(event->pos()); row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT retryRequested(row);
}

void TagTableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(linkAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TagTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && isFailure(currentIndex().row()))
        Q_EMIT retryRequested(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace lstags::gui
