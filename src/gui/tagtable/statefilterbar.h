// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/taglines.h"

#include <QWidget>

#include <array>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;

namespace lstags::gui {

class CountToggles;

/// What the filter bar is set to.
struct FilterChoice
{
    QString text;
    QSet<LineState> states; ///< empty: all
    bool hidesPresent = false;

    bool operator==(const FilterChoice &) const = default;
};

/// Above the table: what to search for, a toggle with a count for each state, and one that hides what is the same at both. The menu has a
/// check mark for each, that adds or takes away. To choose PRESENT itself is to hide it no more.
class StateFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StateFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] LineFilter filter() const;
    [[nodiscard]] FilterChoice choice() const;
    void setChoice(const FilterChoice &choice);
    void setCounts(const StateCounts &counts);
    /// Whose states these are, where there are several; empty: those of the only one.
    void setPlace(const QString &place);
    void focusText();
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void hidePresent(bool isHidden);
    void refresh();

    QLineEdit *m_text;
    QMenu *m_menu;
    CountToggles *m_toggles = nullptr; ///< in the order of shownOrder
    QAction *m_allAction = nullptr;
    QAction *m_hidePresent;
    QLabel *m_place;
    QList<QAction *> m_actions;        ///< in that order too
};

} // namespace lstags::gui
