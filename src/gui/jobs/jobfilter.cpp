// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/jobfilter.h"

#include "gui/jobs/jobsmodel.h"

namespace lstags::gui {

void JobFilter::setStandings(const QSet<int> &standings)
{
    m_standings = standings;
    invalidateRowsFilter();
}

bool JobFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_standings.isEmpty() || m_standings.contains(sourceModel()->index(row, 0, parent).data(JobsModel::StandingRole).toInt());
}

} // namespace lstags::gui
