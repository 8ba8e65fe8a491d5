// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/planner.h"

#include <QDialog>

#include <functional>

class QSortFilterProxyModel;

namespace Ui { class PlanWindow; }

namespace lstags::gui {

class PlanModel;

/// A plan to look at, to change and to start; beside the window, which goes on.
class PlanWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `settings` and the planner outlive this.
    PlanWindow(Planner *planner, QSettings *settings, QWidget *parent);
    ~PlanWindow() override;

    /// Shows the plan of `request` in place of the one that is shown.
    void open(const PlanRequest &request);
    /// Why nothing can go through the engine; empty: it can.
    void setEngineProblem(const QString &problem);
    void done(int result) override;

Q_SIGNALS:
    /// What is checked is to be done.
    void started(const lstags::sync::Job &job);

private:
    void setUpTable();
    void fillCheckMenu();
    void connectPlanner();
    void direct(const Direction &direction);
    void followFields(const PlanSettings &settings);
    void replan();
    void showPlan(const core::SyncPlan &plan);
    void showProblems(const QStringList &problems, const QStringList &warnings);
    void showActivity();
    void showTotals();
    void measureSoon();
    void start();
    void toggleSelected();
    void setChecked(bool checked, const std::function<bool(int)> &isMeant);
    void restore();
    void remember();
    [[nodiscard]] QStringList knownRegistries() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString jobName() const;
    [[nodiscard]] QList<int> selectedRows() const;

    std::unique_ptr<Ui::PlanWindow> m_ui;
    Planner *m_planner;
    QSettings *m_settings;
    PlanModel *m_model;
    QSortFilterProxyModel *m_shown;
    PlanRequest m_request;
    int m_toMeasure = 0;
    int m_measured = 0;
    SyncKind m_kindByFields = SyncKind::Copy; ///< what it is for where no target is chosen
    QString m_engineProblem;
    bool m_isCurrent = false; ///< the plan is that of the settings
};

} // namespace lstags::gui
