// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/taglines.h"

#include <QRect>

class QPainter;
class QPalette;

namespace lstags::gui {

/// A bar whose parts are as wide as there are lines of each state, in the tints of the states; whatever there is of, is seen. The words have
/// to stand beside it.
void paintStateBar(QPainter *painter, const QRect &rect, const StateCounts &counts, const QPalette &palette, Qt::LayoutDirection direction);

} // namespace lstags::gui
