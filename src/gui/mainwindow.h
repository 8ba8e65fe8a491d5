// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/comparison/comparecontroller.h"
#include "gui/entries/seenstore.h"
#include "gui/inspector/inspectioncontroller.h"
#include "gui/trace/tracebuffer.h"
#include "gui/windowactions.h"
#include "gui/windowlayout.h"
#include "sync/jobqueue.h"

#include <QMainWindow>
#include <QSettings>

#include <memory>

namespace Ui { class MainWindow; }

namespace lstags::gui {

class ComparisonPresenter;
class DocumentController;
class EntriesModel;
class ExportController;
class JobsController;
class ShownList;
class SyncActions;
class ViewController;
struct Report;
class TargetBox;
class WindowDialogs;

/// The window: brings the editor, the table, what stands below them, the document and the comparison together.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` is where the window remembers itself; outlives this.
    MainWindow(QSettings *settings, compare::Settings compareSettings, sync::JobQueue::Options jobSettings = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What its program ends with when it is to be built once more.
    static constexpr int startAnew = 1000;

    void openFile(const QString &path);
    /// Opens the lists that `file` has of the last start, and keeps what is open there.
    void keepLists(const QString &file);
    void warn(const QStringList &warnings);
    void setTargets(const QList<core::Target> &targets);
    void setTarget(const core::Place &place) { setTargets({core::Target{.place = place}}); }
    /// Compares as soon as the window is on the screen.
    void compareWhenShown() { m_comparesWhenShown = true; }

public Q_SLOTS:
    void compare();
    /// Ends the program with startAnew, everything kept.
    void restart();

Q_SIGNALS:
    /// A comparison ended and everything of it is in the table.
    void compared();
    /// compare() had nothing to compare: no valid entry, no target, or settings with which nobody can be asked.
    void nothingToCompare();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] EntriesModel *entries() const;
    [[nodiscard]] QString hint() const;
    void start();
    void connectActions();
    void connectPanels();
    void connectController();
    void connectDialogs();
    void fillMenus();
    void fillToolBar();
    void paintIcons();
    void remember();
    void restore();

    void updateTitle();
    void updatePage();
    void updateActivity();
    void updateSummary();
    void forgetComparison();
    void describe(Report *report) const;
    void takeSettings();
    void refuse(const QString &reason);
    void withdrawRefusal();
    void sayTargetProblem();

    QSettings *m_settings;
    compare::Settings m_compareSettings;
    sync::JobQueue::Options m_jobSettings;
    std::unique_ptr<Ui::MainWindow> m_ui;
    WindowLayout m_layout;
    WindowActions m_actions;
    TraceBuffer m_trace;
    SeenStore m_seen;
    DocumentController *m_document;
    TargetBox *m_target;
    ComparisonPresenter *m_presenter = nullptr;
    ExportController *m_export = nullptr;
    ViewController *m_views = nullptr;
    ShownList *m_shown;
    WindowDialogs *m_dialogs;
    QString m_refusal; ///< why nothing could be compared, as the message bar says it
    bool m_comparesWhenShown = false;
    std::unique_ptr<CompareController> m_controller; ///< its threads end before what they trace into does
    std::unique_ptr<InspectionController> m_inspection = std::make_unique<InspectionController>(); ///< in the session of the controller
    std::unique_ptr<sync::JobQueue> m_queue;         ///< its session is the controller's; null until that is open
    std::unique_ptr<JobsController> m_jobs;          ///< after all that it works with
    std::unique_ptr<SyncActions> m_sync;             ///< after the queue: it plans for it
};

} // namespace lstags::gui
