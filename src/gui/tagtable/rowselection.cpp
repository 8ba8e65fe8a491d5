// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/rowselection.h"

#include "gui/tagtable/tagtablemodel.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QSignalBlocker>

#include <algorithm>

namespace lstags::gui {
namespace {

constexpr qsizetype mostStretches = 1000; ///< a cell that is drawn looks through all of them

} // namespace

RowSelection::RowSelection(TagTableModel *model, QAbstractItemView *view) : QObject(view), m_model(model), m_view(view)
{
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &RowSelection::take);
}

void RowSelection::follow()
{
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &RowSelection::giveBack);
}

std::vector<RowSelection::Stretch> RowSelection::stretches() const
{
    std::vector<Stretch> ranges;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<Stretch> stretches;
    for (const auto &[first, last] : ranges) {
        if (!stretches.empty() && first <= stretches.back().second + 1)
            stretches.back().second = std::max(stretches.back().second, last);
        else
            stretches.emplace_back(first, last);
    }
    return stretches;
}

std::vector<int> RowSelection::rows() const
{
    std::vector<int> rows;
    rows.reserve(size_t(count()));
    for (const auto &[first, last] : stretches()) {
        for (int row = first; row <= last; ++row)
            rows.push_back(row);
    }
    return rows;
}

int RowSelection::count() const
{
    int count = 0;
    for (const auto &[first, last] : stretches())
        count += last - first + 1;
    return count;
}

void RowSelection::take()
{
    m_lines = rows();
    for (int &row : m_lines)
        row = m_model->lineOf(row);
    const QSignalBlocker quiet(m_view->selectionModel());
    m_view->selectionModel()->clearSelection();
}

void RowSelection::giveBack()
{
    std::vector<bool> isSelected(size_t(m_model->rowCount()) + 1, false);
    for (const int line : m_lines) {
        if (const int row = m_model->rowOf(line); row >= 0)
            isSelected[size_t(row)] = true;
    }
    m_lines = {};
    QItemSelection selection;
    const int lastColumn = m_model->columnCount() - 1;
    for (auto first = std::find(isSelected.begin(), isSelected.end(), true); first != isSelected.end();) {
        const auto end = std::find(first, isSelected.end(), false);
        selection.append({m_model->index(int(first - isSelected.begin()), 0), m_model->index(int(end - isSelected.begin()) - 1, lastColumn)});
        if (selection.size() > mostStretches)
            return;
        first = std::find(end, isSelected.end(), true);
    }
    const QSignalBlocker quiet(m_view->selectionModel());
    m_view->selectionModel()->select(selection, QItemSelectionModel::Select);
}

} // namespace lstags::gui
