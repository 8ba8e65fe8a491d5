// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

class QHeaderView;

namespace lstags::gui {

/// Order, widths, what is hidden and what is sorted by, under the names of the columns: so that it fits a table with more or fewer targets.
[[nodiscard]] QJsonObject columnLayout(const QHeaderView *header);
/// Columns that are not in it stay behind the others. False where it is no layout at all.
bool applyColumnLayout(QHeaderView *header, const QJsonObject &layout);

} // namespace lstags::gui
