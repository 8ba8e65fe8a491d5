// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/planscope.h"
#include "gui/plan/planwindow.h"

#include <QAction>

#include <array>

class QMenu;
class QToolBar;

namespace lstags::gui {

class CompareController;
class TagTablePanel;

/// Pull, Copy and Push: what they are for, when they can be had, and the plan that they lead to.
class SyncActions final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` is what the plan stands beside.
    SyncActions(CompareController *controller, TagTablePanel *table, QSettings *settings, QWidget *window);
    ~SyncActions() override;

    /// From now on there is a session, and jobs can be had; both outlive this.
    void open(compare::Session *session, sync::JobQueue *queue);
    void closePlan();
    /// How the list is called, for names of jobs.
    void setListName(const QString &name) { m_listName = name; }

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QList<QAction *> actions() const { return {m_actions.begin(), m_actions.end()}; }
    /// What can be done with a tag between the places of the comparison: to and from the target whose cell it is, -1: any.
    void fillPlaces(QMenu *menu, int target);
    void addTo(QToolBar *toolBar) const;
    void paintIcons(const QPalette &palette);

Q_SIGNALS:
    void jobStarted(qint64 id);

private:
    using Scope = PlanScope;
    static constexpr int kinds = 3;

    void makeActions(SyncKind kind);
    void update();
    void makeBetweenAction();
    void plan(SyncKind kind, Scope scope);
    void planBetween(const Direction &direction, Scope scope);
    void open(const PlanRequest &request);
    void fillDestinations(QMenu *menu, int from);
    [[nodiscard]] QString obstacle(SyncKind kind) const;
    void gather(SyncKind kind, const Direction &direction, Scope scope);
    [[nodiscard]] PlanRequest request(SyncKind kind, const Direction &direction, Scope scope, QList<core::TagRow> rows) const;
    [[nodiscard]] Direction directionOf(SyncKind kind) const;
    [[nodiscard]] QString titleOf(int place) const;
    [[nodiscard]] QString describe(Scope scope, const QList<core::TagRow> &rows) const;

    CompareController *m_controller;
    TagTablePanel *m_table;
    QSettings *m_settings;
    QWidget *m_window;
    QMenu *m_menu;
    std::array<QAction *, kinds> m_actions{};
    std::array<QMenu *, kinds> m_scopes{};
    QAction *m_between = nullptr;
    QString m_listName;
    QString m_engineProblem; ///< empty: there is an engine
    sync::JobQueue *m_queue = nullptr;
    std::unique_ptr<Planner> m_planner;
    std::unique_ptr<PlanWindow> m_plan;
};

} // namespace lstags::gui
