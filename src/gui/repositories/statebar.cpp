// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/repositories/statebar.h"

#include "gui/format.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace lstags::gui {
namespace {

constexpr int smallestPart = 3; // pixels, with the gap behind it
constexpr int gap = 1;

} // namespace

void paintStateBar(QPainter *painter, const QRect &rect, const StateCounts &counts, const QPalette &palette, Qt::LayoutDirection direction)
{
    const auto kinds = std::ranges::count_if(counts, [](int count) { return count > 0; });
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64(0));
    const qint64 shared = rect.width() - kinds * smallestPart;
    if (total == 0 || shared < 0)
        return;
    painter->fillRect(rect.adjusted(-1, -1, 1, 1), palette.color(QPalette::Base)); // also where the row is selected
    qint64 before = 0; // lines
    int left = rect.left();
    for (const LineState state : shownOrder) {
        const int count = counts[size_t(state)];
        if (count == 0)
            continue;
        const int width = smallestPart + int(shared * (before + count) / total - shared * before / total);
        const QRect part(left, rect.top(), width - gap, rect.height());
        painter->fillRect(QStyle::visualRect(direction, rect, part), tintColor(stateTint(state), palette));
        left += width;
        before += count;
    }
}

} // namespace lstags::gui
