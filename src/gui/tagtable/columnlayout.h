// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/tagtablemodel.h"

#include <QJsonObject>

class QHeaderView;

namespace lstags::gui {

/// Order, widths, what is hidden and what is sorted by, under the names of the columns: so that it fits a table with more or fewer targets.
[[nodiscard]] QJsonObject columnLayout(const QHeaderView *header);
/// Columns that are not in it stay behind the others. False where it is no layout at all.
bool applyColumnLayout(QHeaderView *header, const QJsonObject &layout);
/// Where the user has chosen nothing; `isEngine`: the first target is one.
void applyDefaultLayout(QHeaderView *header, bool isEngine);
/// One state stands first; several stand side by side after the tag. `before` and `now`: how many targets there were and are.
void placeStateColumns(QHeaderView *header, qsizetype before, qsizetype now);
/// Those of a tag, in their order.
[[nodiscard]] QList<TagTableModel::Column> shownColumns(const QHeaderView *header);

} // namespace lstags::gui
