// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/entries/entriesmodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;

namespace Ui { class EntriesPanel; }

namespace lstags::gui {

class EntryDelegate;
class ListTabs;
class SeenNames;

/// The specification editor at the left: the list, and a line to add to it.
class EntriesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EntriesPanel(QWidget *parent = nullptr);
    ~EntriesPanel() override;

    [[nodiscard]] EntriesModel *model() const { return m_model; }
    [[nodiscard]] ListTabs *tabs() const;
    [[nodiscard]] QList<int> selectedRows() const;
    /// Everything that can be done with entries, with separators, for a menu.
    [[nodiscard]] const QList<QAction *> &entryActions() const { return m_actions; }
    void focusAdd();
    /// What is typed is completed from `names`, which outlive this; to be called once.
    void setSeenNames(const SeenNames *names);
    /// Takes what is being typed into an entry.
    void commitEdit();

Q_SIGNALS:
    /// The panel has the focus to get: it is to be shown if it is not.
    void wanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

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
    void colour();
    void select(int first, int count);
    void showContextMenu(const QPoint &position);

    std::unique_ptr<Ui::EntriesPanel> m_ui;
    EntriesModel *m_model;
    EntryDelegate *m_delegate;
    QTimer m_widthTimer; ///< problems are wrapped: their rows are as tall as the list is narrow
    QList<QAction *> m_actions;
    QList<QAction *> m_needSelection;
};

} // namespace lstags::gui
