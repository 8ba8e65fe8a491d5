// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QAbstractScrollArea;
class QTableView;

namespace lstags::gui {

/// What all tables of the window have in common: whole rows, one height, no frame, no grid.
void dress(QTableView *table);
/// Says in the middle of an empty view why it is; from within its paint event.
void paintHint(QAbstractScrollArea *view, const QString &hint);

} // namespace lstags::gui
