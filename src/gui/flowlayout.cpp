// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace lstags::gui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Row> FlowLayout::rows(int width) const
{
    std::vector<Row> rows(1);
    for (const auto &item : m_items) {
        if (item->isEmpty() && !item->spacerItem())
            continue;
        rows.back().push_back(item.get());
        if (rows.back().size() == 1 || widthOf(rows.back()) <= width)
            continue;
        rows.back().pop_back();
        rows.push_back({item.get()});
    }
    return rows;
}

int FlowLayout::widthOf(const Row &row) const
{
    int width = int(row.size() - 1) * spacing();
    for (const QLayoutItem *item : row)
        width += item->sizeHint().width();
    return width;
}

int FlowLayout::heightOf(const Row &row)
{
    int height = 0;
    for (const QLayoutItem *item : row)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - spacing();
    for (const Row &row : rows(width - margins.left() - margins.right()))
        height += heightOf(row) + spacing();
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const Row row = rows(QLAYOUTSIZE_MAX).front();
    return {widthOf(row) + margins.left() + margins.right(), heightOf(row) + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect left = rect.marginsRemoved(contentsMargins());
    for (const Row &row : rows(left.width())) {
        const int height = heightOf(row);
        place(row, QRect(left.topLeft(), QSize(left.width(), height)));
        left.setTop(left.top() + height + spacing());
    }
}

void FlowLayout::place(const Row &row, const QRect &rect) const
{
    int spare = std::max(rect.width() - widthOf(row), 0);
    int x = rect.left();
    for (QLayoutItem *item : row) {
        QSize size = item->sizeHint();
        if (item->expandingDirections() & Qt::Horizontal) {
            const int grown = std::min(size.width() + std::exchange(spare, 0), item->maximumSize().width());
            size.setWidth(grown);
        }
        const QRect cell(x, rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, cell));
        x += size.width() + spacing();
    }
}

} // namespace lstags::gui
