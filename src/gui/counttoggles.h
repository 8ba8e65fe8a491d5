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
/// everything. As wide as any number of as many digits, so that nothing jumps while it grows.
class CountToggles final : public QObject
{
    Q_OBJECT

public:
    struct Kind
    {
        QString name; ///< with "Toggle" behind it the object name of its toggle
        QString title;
        QString icon;
        Tint tint;
        bool isRare = true; ///< has no toggle while there is nothing of it
    };
    /// The toggles go into the layout, which is that of `bar`; `allName` is the name of that for everything.
    CountToggles(const QString &allName, const QList<Kind> &kinds, QLayout *layout, QWidget *bar);
    void paint(const QPalette &palette);
    void setVisible(bool visible);
    /// As many as there are kinds.
    void setCounts(const QList<int> &counts);
    [[nodiscard]] const QSet<int> &chosen() const { return m_chosen; } ///< kinds; empty: all
    [[nodiscard]] QToolButton *all() const { return m_all; }
    void setChosen(const QSet<int> &kinds);
    void addOrTakeAway(int kind);

Q_SIGNALS:
    void chosenChanged();

private:
    void clicked(int kind);
    void refresh();
    void setLabel(QToolButton *button, const QString &title, int count) const;

    QToolButton *m_all;
    QList<Kind> m_kinds;
    QList<QToolButton *> m_toggles;
    QList<int> m_counts;
    QSet<int> m_chosen;
    bool m_isVisible = true;
};

} // namespace lstags::gui
