// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/taglines.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QToolButton;

namespace lstags::gui {

/// Above the table: what to search for, and a toggle with a count for each state. A click shows that state alone, a click with Ctrl adds
/// or takes away, "All" shows everything.
class StateFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StateFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] LineFilter filter() const;
    void setCounts(const std::array<int, lineStateCount> &counts);
    void focusText();
    void showAll();

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addToggle(LineState state);
    void toggled(LineState state);
    void refresh();

    QLineEdit *m_text;
    QToolButton *m_all;
    std::array<QToolButton *, lineStateCount> m_toggles{};
    std::array<int, lineStateCount> m_counts{};
    QSet<LineState> m_states;
};

} // namespace lstags::gui
