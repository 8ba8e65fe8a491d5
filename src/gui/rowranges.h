// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace lstags::gui {

/// Calls `use(first, last)` for each run of neighbours in `rows`, which are in ascending order.
template <typename Use>
void forEachRange(const QList<int> &rows, Use use)
{
    for (qsizetype begin = 0; begin < rows.size();) {
        qsizetype end = begin;
        while (end + 1 < rows.size() && rows[end + 1] == rows[end] + 1)
            ++end;
        use(rows[begin], rows[end]);
        begin = end + 1;
    }
}

} // namespace lstags::gui
