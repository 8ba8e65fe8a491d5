// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/icons.h"

#include <QObject>
#include <QSet>

class QLayout;
class QToolButton;

namespace lstags::gui {

/// A toggle with a count for each kind of row of a table. A click shows that kind alone, a click with Ctrl adds or takes away, "All" shows
/// everything. A kind of which there is nothing has no toggle.
class CountToggles final : public QObject
{
    Q_OBJECT

public:
    struct Kind
    {
        QString name; ///< in the object name of its toggle
        QString title;
        QString icon;
        Tint tint;
    };
    /// The toggles go into the layout, which is that of `bar`. Their object names are "jobsAllToggle", "jobsRunningToggle" for the name "jobs".
    CountToggles(const QString &name, const QList<Kind> &kinds, QLayout *layout, QWidget *bar);
    void paint(const QPalette &palette);
    void setVisible(bool visible);
    /// As many as there are kinds.
    void setCounts(const QList<int> &counts);
    [[nodiscard]] const QSet<int> &chosen() const { return m_chosen; } ///< kinds; empty: all

Q_SIGNALS:
    void chosenChanged();

private:
    void choose(int kind);
    void refresh();

    QToolButton *m_all;
    QList<Kind> m_kinds;
    QList<QToolButton *> m_toggles;
    QList<int> m_counts;
    QSet<int> m_chosen;
    bool m_isVisible = true;
};

} // namespace lstags::gui
