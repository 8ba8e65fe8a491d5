// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/enginerefresh.h"
#include "compare/entryupdate.h"
#include "gui/tagtable/tagtablemodel.h"
#include "gui/tagtable/tagtableview.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <deque>

class QAction;
class QMenu;

namespace lstags::gui {

class StateFilterBar;

/// The middle of the window: filter bar and table. Takes what a comparison says and feeds the model a bounded piece a frame.
class TagTablePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TagTablePanel(QWidget *parent = nullptr);

    /// Forgets everything; `images` are the names of the entries to come, for those that fail.
    void reset(const QStringList &images);
    /// Shows the column that says something of this kind of target in place of the other.
    void setTargetIsEngine(bool isEngine);
    void apply(const QList<compare::EntryUpdate> &updates);
    void complete(const QList<core::TagRow> &rows);
    void removeEntry(int entry);
    void refresh(const QList<compare::EntryChanges> &changes);
    /// The run is over: runShown() comes when its last row is in the table.
    void finishRun();
    void setTargetMessage(const QString &message);
    void setHint(const QString &hint);
    /// What the menu of a tag begins with.
    void setSyncActions(const QList<QAction *> &actions) { m_syncActions = actions; }

    [[nodiscard]] TagTableModel *model() const { return m_model; }
    [[nodiscard]] TagTableView *view() const { return m_view; }
    [[nodiscard]] QList<core::TagRow> selectedRows() const;
    /// Tags in view whose created, size and platforms were not asked for.
    [[nodiscard]] QList<core::TagRow> visibleRowsWithoutDetails() const;

    [[nodiscard]] QAction *copyTextAction() const { return m_copyText; }
    [[nodiscard]] QAction *copyReferenceAction() const { return m_copyReference; }
    [[nodiscard]] QAction *copyDigestAction() const { return m_copyDigest; }
    [[nodiscard]] QAction *filterAction() const { return m_focusFilter; }
    [[nodiscard]] QMenu *columnMenu() const { return m_columnMenu; }

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void retryRequested(int entry);
    /// Other rows came into view.
    void visibleRowsChanged();
    void countsChanged();
    void runShown();

private:
    void makeActions();
    void makeColumnMenu();
    void feed();
    void feedPiece();
    void copy(QString (*text)(const TagTableModel &, int));
    void showContextMenu(const QPoint &position);
    void setDefaultLayout();

    TagTableModel *m_model;
    StateFilterBar *m_bar;
    TagTableView *m_view;
    QAction *m_copyText = nullptr;
    QAction *m_copyReference = nullptr;
    QAction *m_copyDigest = nullptr;
    QAction *m_focusFilter = nullptr;
    QMenu *m_columnMenu = nullptr;
    QList<QAction *> m_syncActions;
    QStringList m_images;
    std::deque<compare::EntryUpdate> m_waiting;
    qsizetype m_fed = 0; ///< rows of the first of them that are in the model
    bool m_runEnds = false;
    bool m_targetIsEngine = true;
    QTimer m_frame;
    QTimer m_visibleTimer;
};

} // namespace lstags::gui
