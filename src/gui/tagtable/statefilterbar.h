// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/taglines.h"

#include <QWidget>

#include <array>

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;

namespace lstags::gui {

/// Above the table: what to search for, and a toggle with a count for each state. A click shows that state alone, a click with Ctrl adds
/// or takes away, "All" shows everything. The menu has a check mark for each, that adds or takes away.
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
    struct Toggle
    {
        QToolButton *button = nullptr;
        QAction *action = nullptr;
    };
    void addAll();
    void addToggle(LineState state);
    void clicked(LineState state);
    void addOrTakeAway(LineState state);
    void setStates(const QSet<LineState> &states);
    void refresh();

    QLineEdit *m_text;
    QMenu *m_menu;
    Toggle m_all;
    std::array<Toggle, lineStateCount> m_toggles{};
    std::array<int, lineStateCount> m_counts{};
    QSet<LineState> m_states;
};

} // namespace lstags::gui
