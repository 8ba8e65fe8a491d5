// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/taglines.h"

#include <QWidget>

#include <array>

class QAction;
class QLineEdit;
class QMenu;

namespace lstags::gui {

class CountToggles;

/// Above the table: what to search for, and a toggle with a count for each state. The menu has a check mark for each, that adds or takes
/// away.
class StateFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StateFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] LineFilter filter() const;
    void setCounts(const std::array<int, lineStateCount> &counts);
    void focusText();
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void refresh();

    QLineEdit *m_text;
    QMenu *m_menu;
    CountToggles *m_toggles = nullptr; ///< in the order of shownOrder
    QAction *m_allAction = nullptr;
    QList<QAction *> m_actions;        ///< in that order too
};

} // namespace lstags::gui
