// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/enginerefresh.h"
#include "compare/entryupdate.h"
#include "core/target.h"
#include "gui/tagtable/tagtablemodel.h"
#include "gui/tagtable/tagtableview.h"

#include <QHash>
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <functional>

class QAction;
class QMenu;

namespace lstags::gui {

class RowSelection;
class StateFilterBar;

/// The middle of the window: filter bar and table. Takes what a comparison says and feeds the model a bounded piece a frame.
class TagTablePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TagTablePanel(QWidget *parent = nullptr);

    /// Forgets everything; `images` are the names of the entries to come, for those that fail.
    void reset(const QStringList &images);
    /// What the rows are compared with: the column that says something of this kind of target is shown in place of the other.
    void setTargets(const QList<core::Target> &targets);
    void apply(const QList<compare::EntryUpdate> &updates);
    void complete(const QList<core::TagRow> &rows);
    void removeEntry(int entry);
    void refresh(const QList<compare::EntryChanges> &changes);
    /// The run is over: runShown() comes when its last row is in the table.
    void finishRun();
    /// Rows or the end of the run are on their way into the table.
    [[nodiscard]] bool isFeeding() const { return !m_waiting.empty() || m_runEnds; }
    void setTargetMessage(const QString &message);
    void setHint(const QString &hint);
    /// Narrows the table to these repositories, by their familiar names; none: all.
    void setImages(const QSet<QString> &images);
    [[nodiscard]] StateFilterBar *filterBar() const { return m_bar; }
    /// What the menu of a tag begins with.
    void setSyncActions(const QList<QAction *> &actions) { m_syncActions = actions; }
    /// Fills what the menu of a tag has about the places of the comparison, at the cell of one of them; -1: of none.
    void setPlacesMenu(std::function<void(QMenu *, int target)> fill) { m_fillPlaces = std::move(fill); }

    [[nodiscard]] TagTableModel *model() const { return m_model; }
    [[nodiscard]] TagTableView *view() const { return m_view; }
    [[nodiscard]] bool hasSelection() const;
    /// The tags that are selected, of a group all, for another thread to read.
    [[nodiscard]] LineSnapshot selectedLines() const;
    [[nodiscard]] QList<core::TagRow> selectedRows() const;
    /// Tags in view whose created, size and platforms were not asked for.
    [[nodiscard]] QList<core::TagRow> visibleRowsWithoutDetails() const;

    [[nodiscard]] QMenu *copyMenu() const { return m_copyMenu; }
    [[nodiscard]] QAction *filterAction() const { return m_focusFilter; }
    /// Asks the entry of the current row again, where that failed.
    [[nodiscard]] QAction *tryAgainAction() const { return m_tryAgain; }
    [[nodiscard]] QAction *groupAction() const { return m_group; }
    [[nodiscard]] QMenu *columnMenu() const { return m_columnMenu; }
    [[nodiscard]] QMenu *stateMenu() const;

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);
    void setDefaultLayout();

Q_SIGNALS:
    void retryRequested(int entry);
    /// Other rows came into view.
    void visibleRowsChanged();
    void countsChanged();
    void runShown();

private:
    QAction *makeAction(const QString &text, const QString &name, const QKeySequence &keys, const std::function<void()> &slot);
    void makeActions();
    void makeCopyMenu();
    void applyFilter();
    void updateActions();
    void feed();
    void feedPiece();
    void copy(const std::function<QString(const TagLine &)> &text);
    void copyText(const QStringList &lines);
    void copyCommand();
    /// The target that a column is about, -1: none.
    [[nodiscard]] int targetOf(int column) const;
    void showContextMenu(const QPoint &position);

    TagTableModel *m_model;
    StateFilterBar *m_bar;
    TagTableView *m_view;
    RowSelection *m_selection;
    QMenu *m_copyMenu = nullptr;
    QAction *m_focusFilter = nullptr;
    QAction *m_tryAgain = nullptr;
    QAction *m_group = nullptr;
    QJsonObject m_layout; ///< of the columns, when there were most
    QMenu *m_columnMenu = nullptr;
    QList<QAction *> m_syncActions;
    std::function<void(QMenu *, int)> m_fillPlaces;
    QStringList m_images;
    QSet<QString> m_shownImages; ///< empty: all
    std::deque<compare::EntryUpdate> m_waiting;
    qsizetype m_fed = 0; ///< rows of the first of them that are in the model
    bool m_runEnds = false;
    QList<core::Target> m_targets{core::Target()};
    QTimer m_frame;
    QTimer m_visibleTimer;
};

} // namespace lstags::gui
