// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

namespace lstags::gui {

class OpenLists;

/// A tab for each open list, shown when there is more than one.
class ListTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit ListTabs(QWidget *parent = nullptr);
    /// Outlives this.
    void setLists(OpenLists *lists);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void refresh();

    OpenLists *m_lists = nullptr;
    bool m_isFollowing = false;
};

} // namespace lstags::gui
