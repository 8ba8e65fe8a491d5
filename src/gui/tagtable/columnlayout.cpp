// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/columnlayout.h"

#include "gui/tagtable/linecells.h"

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

} // namespace lstags::gui
