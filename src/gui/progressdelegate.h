// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/failuredelegate.h"

namespace lstags::gui {

/// Draws how far a job is: a slim bar below its words. Knows two roles that give numbers; a total of 0 is not known yet.
class ProgressDelegate final : public FailureDelegate
{
public:
    ProgressDelegate(int doneRole, int totalRole, int failedRole, QObject *parent)
        : FailureDelegate(failedRole, -1, parent), m_doneRole(doneRole), m_totalRole(totalRole)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_doneRole;
    int m_totalRole;
};

} // namespace lstags::gui
