// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/planscope.h"

namespace lstags::gui {
namespace {

bool isInScope(const core::TagRow &row, PlanScope scope, int target)
{
    const core::TagState state = row.at(target).state;
    const bool isAbsent = state == core::TagState::Absent;
    const bool isChanged = state == core::TagState::Changed;
    const bool isUnsure = state == core::TagState::Assumed || state == core::TagState::Unknown;
    switch (scope) {
    case PlanScope::Absent:
        return isAbsent;
    case PlanScope::Changed:
        return isChanged;
    case PlanScope::Differing:
        return isAbsent || isChanged || isUnsure;
    case PlanScope::Chosen:
        break;
    }
    return true;
}

} // namespace

QList<core::TagRow> rowsInScope(const LineSnapshot &lines, PlanScope scope, int target)
{
    QList<core::TagRow> rows;
    if (lines.order.empty()) {
        const auto entries = rowsByEntry(lines.lines);
        for (const QList<core::TagRow> &entry : entries)
            rows += entry;
    }
    for (int i = 0; i < lines.size(); ++i)
        rows += lines.at(i).row;
    rows.removeIf([scope, target](const core::TagRow &row) { return row.tag.isEmpty() || !isInScope(row, scope, target); });
    return rows;
}

} // namespace lstags::gui
