// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/columnlayout.h"

#include "gui/tagtable/linecells.h"
#include "gui/tagtable/tagcolumns.h"

#include <QHeaderView>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int widest = 5000; // pixels

int columnNamed(const QHeaderView *header, const QString &name)
{
    for (int column = 0; column < header->count(); ++column) {
        if (LineCells::columnName(column) == name)
            return column;
    }
    return -1;
}

void applyColumn(QHeaderView *header, const QJsonObject &saved, int visual)
{
    const int column = columnNamed(header, saved["name"_L1].toString());
    if (column < 0)
        return;
    header->moveSection(header->visualIndex(column), std::min(visual, header->count() - 1));
    header->setSectionHidden(column, false); // a hidden one takes no width
    header->resizeSection(column, std::clamp(saved["width"_L1].toInt(), header->minimumSectionSize(), widest));
    header->setSectionHidden(column, saved["hidden"_L1].toBool());
}

} // namespace

QJsonObject columnLayout(const QHeaderView *header)
{
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool isHidden = header->isSectionHidden(column);
        columns += QJsonObject{{"name"_L1, LineCells::columnName(column)}, {"width"_L1, header->sectionSize(column)}, {"hidden"_L1, isHidden}};
    }
    const bool isDescending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    return {{"columns"_L1, columns}, {"sort"_L1, LineCells::columnName(header->sortIndicatorSection())}, {"descending"_L1, isDescending}};
}

bool applyColumnLayout(QHeaderView *header, const QJsonObject &layout)
{
    const QJsonArray columns = layout["columns"_L1].toArray();
    if (columns.isEmpty() || columns.size() > 1000)
        return false;
    for (int visual = 0; visual < columns.size(); ++visual)
        applyColumn(header, columns.at(visual).toObject(), visual);
    if (const int sort = columnNamed(header, layout["sort"_L1].toString()); sort >= 0)
        header->setSortIndicator(sort, layout["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    return true;
}

void applyDefaultLayout(QHeaderView *header, bool isEngine)
{
    const int em = header->fontMetrics().averageCharWidth();
    const int hidden = isEngine ? TagTableModel::TargetDigest : TagTableModel::LocalId;
    for (int column = 0; column < header->count(); ++column) {
        const auto &spec = tagColumns[size_t(column < TagTableModel::ColumnCount ? column : TagTableModel::State)];
        header->setSectionHidden(column, column == hidden);
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, spec.width * em);
    }
    placeStateColumns(header, 1, header->count() - TagTableModel::ColumnCount + 1);
}

void placeStateColumns(QHeaderView *header, qsizetype before, qsizetype now)
{
    if (now == before)
        return;
    if (now == 1) {
        header->moveSection(header->visualIndex(TagTableModel::State), 0);
        return;
    }
    if (header->visualIndex(TagTableModel::State) == 0)
        header->moveSection(0, header->visualIndex(TagTableModel::Tag));
    int last = header->visualIndex(TagTableModel::State);
    for (int column = TagTableModel::ColumnCount; column < header->count(); ++column) {
        const int from = header->visualIndex(column);
        last = from > last ? last + 1 : last;
        header->moveSection(from, last);
        header->resizeSection(column, header->sectionSize(TagTableModel::State));
    }
}

QList<TagTableModel::Column> shownColumns(const QHeaderView *header)
{
    QList<TagTableModel::Column> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns += TagTableModel::Column(column);
    }
    return columns;
}

} // namespace lstags::gui
