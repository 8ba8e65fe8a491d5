// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

namespace lstags::gui {

/// What all tables of the window have in common: whole rows, one height, no frame, no grid.
void dress(QTableView *table);

} // namespace lstags::gui
