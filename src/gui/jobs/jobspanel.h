// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/jobsummary.h"

#include <QVariantList>
#include <QWidget>

#include <memory>

class QAction;
class QPlainTextEdit;
class QToolButton;

namespace Ui { class JobsPanel; }

namespace lstags::gui {

class CountToggles;
class JobFilter;
class JobItemsModel;
class JobsModel;

/// Below the table: the jobs, and beside them or below, as there is room, the images and the log of the one that is chosen.
class JobsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit JobsPanel(QWidget *parent = nullptr);
    ~JobsPanel() override;

    [[nodiscard]] JobsModel *model() const { return m_model; }
    [[nodiscard]] JobItemsModel *items() const { return m_items; }
    /// The job whose images and log are shown; 0: none.
    [[nodiscard]] qint64 current() const;
    [[nodiscard]] QList<qint64> selected() const; ///< in the order of the queue
    /// Brings what is shown in line with the models.
    void refresh();
    /// What the context menu has; those of `buttons` stand above the table too.
    void setActions(const QList<QAction *> &all, const QList<QAction *> &buttons);
    void setLog(const QStringList &lines);
    [[nodiscard]] bool showsLog() const;
    /// What is watched; empty: nothing is.
    void setWatchText(const QString &text, bool isProblem);
    [[nodiscard]] QVariantList saveLayout() const;
    void restoreLayout(const QVariantList &states);

Q_SIGNALS:
    void selectionChanged();
    void currentChanged();
    void logWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int firstOfInterest() const;
    void fillBar();
    void dressTables();
    void changeTab();
    void makeLog();
    void colour();

    std::unique_ptr<Ui::JobsPanel> m_ui;
    JobsModel *m_model;
    JobItemsModel *m_items;
    JobFilter *m_filter;
    CountToggles *m_toggles = nullptr;
    QPlainTextEdit *m_log = nullptr; ///< until it is first looked at
    QList<QToolButton *> m_buttons;
    bool m_watchFailed = false;
};

} // namespace lstags::gui
