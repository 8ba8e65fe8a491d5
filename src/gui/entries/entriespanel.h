// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/entries/entriesmodel.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui { class EntriesPanel; }

namespace lstags::gui {

/// The specification editor at the left: the list, and a line to add to it.
class EntriesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EntriesPanel(QWidget *parent = nullptr);
    ~EntriesPanel() override;

    [[nodiscard]] EntriesModel *model() const { return m_model; }
    [[nodiscard]] QList<int> selectedRows() const;
    /// Everything that can be done with entries, with separators, for a menu.
    [[nodiscard]] const QList<QAction *> &entryActions() const { return m_actions; }
    void focusAdd();

private:
    void makeActions();
    void updateActions();
    void cutSelected();
    void copySelected();
    void paste();
    void removeSelected();
    void moveUp();
    void moveDown();
    void editCurrent();
    void addTyped();
    void showProblem();
    void select(int first, int count);
    void showContextMenu(const QPoint &position);

    std::unique_ptr<Ui::EntriesPanel> m_ui;
    EntriesModel *m_model;
    QList<QAction *> m_actions;
    QList<QAction *> m_needSelection;
};

} // namespace lstags::gui
