// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagtableview.h"

#include "gui/format.h"
#include "gui/tagtable/statedelegate.h"
#include "gui/tagtable/tagtablemodel.h"

#include <QHeaderView>
#include <QPainter>

namespace lstags::gui {

TagTableView::TagTableView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegateForColumn(TagTableModel::State, new StateDelegate(TagTableModel::StateRole, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
}

void TagTableView::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void TagTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (model() && model()->rowCount() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    if (model())
        paintFailures(&painter);
}

void TagTableView::paintFailures(QPainter *painter) const
{
    const int first = std::max(rowAt(0), 0);
    const int last = rowAt(viewport()->height() - 1) < 0 ? model()->rowCount() - 1 : rowAt(viewport()->height() - 1);
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 3;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, TagTableModel::State);
        const QString reason = index.data(TagTableModel::FailureRole).toString();
        if (reason.isEmpty())
            continue;
        const int left = columnViewportPosition(TagTableModel::Repository) + columnWidth(TagTableModel::Repository);
        const QRect rect(left + margin, rowViewportPosition(row), viewport()->width() - left - 2 * margin, rowHeight(row));
        const bool isSelected = selectionModel()->isRowSelected(row);
        painter->setPen(isSelected ? palette().color(QPalette::HighlightedText) : tintColor(Tint::Red, palette()));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          fontMetrics().elidedText(core::printable(reason), Qt::ElideRight, rect.width()));
    }
}

} // namespace lstags::gui
