// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow.h"

#include "gui/comparison/comparisonmodel.h"
#include "gui/comparison/comparisonpresenter.h"
#include "gui/comparison/shownlist.h"
#include "gui/documentcontroller.h"
#include "gui/enginebutton.h"
#include "gui/entries/entriesmodel.h"
#include "gui/filedrops.h"
#include "gui/icons.h"
#include "gui/jobs/jobscontroller.h"
#include "gui/jobs/jobspanel.h"
#include "gui/plan/syncactions.h"
#include "gui/report/exportcontroller.h"
#include "gui/repositories/repositorymodel.h"
#include "gui/settings/windowdialogs.h"
#include "gui/targetbox.h"
#include "gui/views/viewcontroller.h"
#include "gui/whatsthis.h"
#include "lists/settingsfile.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int narrowWidth = 158; // characters

} // namespace

MainWindow::MainWindow(QSettings *settings, compare::Settings compareSettings, sync::JobQueue::Options jobSettings, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_compareSettings(std::move(compareSettings)),
      m_jobSettings(std::move(jobSettings)), m_ui(new Ui::MainWindow), m_layout(this, m_ui.get()), m_actions(m_ui.get()),
      m_seen(m_jobSettings.journalFile.isEmpty() ? QString() : QFileInfo(m_jobSettings.journalFile).path() + "/seen-names.txt"_L1), // beside it
      m_target(nullptr), m_controller(std::make_unique<CompareController>())
{
    m_ui->setupUi(this);
    m_document = new DocumentController(m_ui->entriesPanel, m_ui->documentBar, this);
    m_shown = new ShownList(m_document->lists(), m_ui->messageBar, this);
    connect(m_shown, &ShownList::compareWanted, this, &MainWindow::compare);
    m_presenter = new ComparisonPresenter(
        m_controller.get(),
        {.entries = entries(), .table = m_ui->tagTablePanel, .progress = m_ui->comparisonPanel->model(), .messages = m_ui->messageBar}, this);
    m_ui->tracePanel->setBuffer(&m_trace);
    m_sync = std::make_unique<SyncActions>(m_controller.get(), m_ui->tagTablePanel, m_settings, this);
    m_export = new ExportController({.window = this, .table = m_ui->tagTablePanel, .messages = m_ui->messageBar, .settings = m_settings},
                                    [this](Report *report) { describe(report); });
    fillToolBar();
    m_views = new ViewController({.window = this, .document = m_document, .target = m_target, .table = m_ui->tagTablePanel,
                                  .messages = m_ui->messageBar, .settings = m_settings});
    fillMenus();
    m_jobs = std::make_unique<JobsController>(JobsController::Parts{
        .window = this, .panel = m_ui->jobsPanel, .menu = m_ui->jobsMenu, .toolBar = m_ui->toolBar, .show = m_ui->jobsAction,
        .messages = m_ui->messageBar, .document = m_document, .settings = m_settings});
    connectActions();
    connectPanels();
    connectController();
    connectDialogs();
    paintIcons();
    restore();
    takeSettings();
    updateTitle();
    updatePage();
    updateActivity();
}

// Before the widgets and actions, which they work with to the end.
MainWindow::~MainWindow()
{
    delete m_dialogs;
    m_sync.reset();
    m_jobs.reset();
    delete m_document;
}

EntriesModel *MainWindow::entries() const
{
    return m_ui->entriesPanel->model();
}

void MainWindow::fillMenus()
{
    QAction *undo = entries()->undoGroup()->createUndoAction(this, tr("&Undo"));
    QAction *redo = entries()->undoGroup()->createRedoAction(this, tr("&Redo"));
    undo->setObjectName(u"undoAction"_s);
    redo->setObjectName(u"redoAction"_s);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    QMenu *menu = m_ui->editMenu;
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addActions(m_ui->entriesPanel->entryActions());
    menu->addSeparator();
    TagTablePanel *table = m_ui->tagTablePanel;
    menu->addMenu(table->copyMenu());
    menu->addSeparator();
    menu->addAction(table->filterAction());
    menu->addSeparator();
    menu->addAction(m_ui->settingsAction);
    m_actions.fillMenus(m_views->menu());
    m_ui->menuBar->insertMenu(m_ui->jobsMenu->menuAction(), m_sync->menu());
    m_ui->fileMenu->insertActions(m_ui->quitAction, m_export->actions());
    m_ui->fileMenu->insertSeparator(m_ui->quitAction);
    table->setSyncActions(m_sync->actions());
    table->setPlacesMenu([this](QMenu *menu, int target) { m_sync->fillPlaces(menu, target); });
    m_ui->comparisonPanel->setActions(m_ui->pauseAction, m_ui->stopAction, m_ui->retryAction);
}

void MainWindow::fillToolBar()
{
    auto *label = new QLabel(tr("with"), m_ui->toolBar);
    label->setContentsMargins(6, 0, 6, 0);
    m_target = new TargetBox(m_ui->toolBar);
    label->setBuddy(m_target);
    m_ui->toolBar->addWidget(label);
    m_ui->toolBar->addWidget(m_target);
    auto *several = new QToolButton(m_ui->toolBar);
    several->setDefaultAction(m_ui->targetsAction);
    m_ui->toolBar->addWidget(several);
    m_sync->addTo(m_ui->toolBar);
}

void MainWindow::connectActions()
{
    m_actions.connectLists(m_document);
    m_actions.connectViews();
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->compareAction, &QAction::triggered, this, &MainWindow::compare);
    connect(m_ui->pauseAction, &QAction::triggered, m_controller.get(), &CompareController::togglePause);
    connect(m_ui->stopAction, &QAction::triggered, m_controller.get(), &CompareController::stop);
    connect(m_ui->retryAction, &QAction::triggered, this, [this] { m_presenter->retry(m_ui->comparisonPanel->model()->failedEntries()); });
    connect(m_ui->targetAction, &QAction::triggered, this, [this] { m_target->setFocus(Qt::ShortcutFocusReason); });
    connect(m_ui->targetsAction, &QAction::triggered, m_target, &TargetBox::choose);
    connect(m_ui->showRepositoriesAction, &QAction::toggled, this, [this] { m_layout.showRepositories(); });
    connect(m_ui->showRepositoriesAction, &QAction::triggered, this, [this] { m_ui->repositoriesPanel->setFocus(Qt::ShortcutFocusReason); });
    connect(m_ui->allRepositoriesAction, &QAction::triggered, m_ui->repositoriesPanel, &RepositoriesPanel::widen);
    connect(m_ui->defaultLayoutAction, &QAction::triggered, this, [this] { m_layout.setDefault(); });
    connect(m_ui->recentMenu, &RecentMenu::chosen, this, &MainWindow::openFile);
}

void MainWindow::connectPanels()
{
    connect(m_document, &DocumentController::documentChanged, this, &MainWindow::updateTitle);
    connect(m_document, &DocumentController::documentChanged, &m_seen, [this] { m_seen.note(*entries()); });
    connect(m_document, &DocumentController::documentChanged, this, &MainWindow::updatePage);
    connect(m_document, &DocumentController::listReplaced, this, [this](quint64 list) {
        if (list == m_shown->id())
            forgetComparison();
    });
    connect(m_document, &DocumentController::documentChanged, &m_seen, [this] { m_seen.note(*entries()); });
    connect(m_document, &DocumentController::recentFilesChanged, this, [this] { m_ui->recentMenu->setFiles(m_document->recentFiles()); });
    connect(entries()->undoGroup(), &QUndoGroup::cleanChanged, this, [this](bool clean) { setWindowModified(!clean); });
    connect(entries(), &EntriesModel::edited, this, &MainWindow::updatePage);
    connect(m_ui->entriesPanel, &EntriesPanel::wanted, this, [this] { m_ui->showEntriesAction->setChecked(true); });
    connect(m_target, &TargetBox::targetsChanged, this, &MainWindow::withdrawRefusal);
    connect(m_target, &TargetBox::targetsChanged, this, &MainWindow::updateActivity);
    connect(m_target->lineEdit(), &QLineEdit::editingFinished, this, &MainWindow::sayTargetProblem);
    m_ui->entriesPanel->setSeenNames(m_seen.names());
    m_seen.follow(m_controller.get());
    m_ui->repositoriesPanel->follow(m_controller.get(), m_ui->tagTablePanel);
    m_ui->inspectorPanel->follow(m_ui->tagTablePanel, m_controller.get(), m_inspection.get());
    connect(m_ui->tagTablePanel, &TagTablePanel::visibleRowsChanged, this, &MainWindow::updateSummary);
    connect(m_ui->tagTablePanel, &TagTablePanel::countsChanged, this, &MainWindow::updateSummary);
    connect(m_ui->comparisonPanel, &ComparisonPanel::entryActivated, this, [this](int entry) {
        if (m_ui->comparisonPanel->model()->failedEntries().contains(entry))
            m_presenter->retry({entry});
    });
    connect(new FileDrops(this), &FileDrops::dropped, this, &MainWindow::openFile);
}

void MainWindow::connectController()
{
    connect(m_controller.get(), &CompareController::activityChanged, this, &MainWindow::updateActivity);
    connect(m_controller.get(), &CompareController::detailsFinished, this, &MainWindow::updateSummary);
    connect(m_controller.get(), &CompareController::engineChanged, m_ui->statusBar->engine(), &EngineButton::showEngine);
    connect(m_ui->statusBar->engine(), &EngineButton::explained, this,
            [this](const QString &problem) { m_ui->messageBar->say(MessageBar::Kind::Note, problem); });
    connect(m_controller.get(), &CompareController::cacheFailed, this,
            [this](const core::Error &error) { m_ui->messageBar->say(MessageBar::Kind::Note, error.message); });
    connect(m_controller.get(), &CompareController::warned, this,
            [this](const QStringList &warnings) { m_ui->messageBar->say(MessageBar::Kind::Note, warnings.join(u'\n')); });
    connect(m_ui->tagTablePanel, &TagTablePanel::runShown, this, &MainWindow::compared);
    connect(m_sync.get(), &SyncActions::jobStarted, m_ui->jobsAction, &QAction::trigger);
}

// When the menus are filled.
void MainWindow::connectDialogs()
{
    m_dialogs = new WindowDialogs(this, m_settings, {.settings = m_ui->settingsAction, .shortcuts = m_ui->shortcutsAction, .about = m_ui->aboutAction});
    connect(m_dialogs, &WindowDialogs::settingsChanged, this, &MainWindow::takeSettings);
    connect(m_dialogs, &WindowDialogs::restartWanted, this, &MainWindow::restart, Qt::QueuedConnection);
    new WhatsThis(this);
    for (const QAction *menu : m_ui->menuBar->actions())
        WhatsThis::explain(menu->menu());
}

void MainWindow::paintIcons()
{
    m_actions.paintIcons(palette());
    m_sync->paintIcons(palette());
    m_jobs->paint(palette());
    updateActivity();
}

// The window comes first; what takes time begins when its first picture is on the screen.
bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_controller->isOpen())
        QTimer::singleShot(0, this, &MainWindow::start);
    return handled;
}

void MainWindow::start()
{
    if (m_controller->isOpen())
        return;
    const auto opened = m_controller->open(m_compareSettings, [this](const net::TraceEntry &entry) { m_trace.add(entry); });
    if (!opened) {
        m_ui->messageBar->say(MessageBar::Kind::Problem, opened.error().message);
        if (m_comparesWhenShown)
            Q_EMIT nothingToCompare();
        return;
    }
    m_queue = std::make_unique<sync::JobQueue>(m_controller->session()->context(), m_jobSettings);
    m_sync->open(m_controller->session(), m_queue.get());
    m_jobs->open(m_controller->session(), m_queue.get());
    connect(m_queue.get(), &sync::JobQueue::finished, this, [this](qint64 id) { m_presenter->showSynced(m_queue->at(m_queue->rowOf(id))); });
    updateActivity();
    if (std::exchange(m_comparesWhenShown, false))
        compare();
}

void MainWindow::openFile(const QString &path)
{
    m_document->openFile(path);
}

void MainWindow::keepLists(const QString &file)
{
    if (lists::SettingsFile(*m_settings).value("window/reopenLists"_L1).toBool())
        m_document->keepIn(file);
}

void MainWindow::warn(const QStringList &warnings)
{
    if (!warnings.isEmpty())
        m_ui->messageBar->say(MessageBar::Kind::Note, warnings.join(u'\n'));
}

void MainWindow::restart()
{
    if (!m_document->mayDiscard())
        return;
    m_sync->closePlan();
    remember();
    m_controller->stop();
    QCoreApplication::exit(startAnew);
}

// What counts at once.
void MainWindow::takeSettings()
{
    m_controller->setDetailsCost(lists::SettingsFile(*m_settings).value("compare/details"_L1).toBool() ? compare::Cost::Pulls : compare::Cost::Nothing);
    m_document->setReopens(lists::SettingsFile(*m_settings).value("window/reopenLists"_L1).toBool());
    m_jobs->takeSettings();
}

void MainWindow::setTargets(const QList<core::Target> &targets)
{
    m_target->setTargets(targets);
}

void MainWindow::compare()
{
    m_ui->entriesPanel->commitEdit();
    if (!m_controller->isOpen()) { // pressed before the window was ready
        m_comparesWhenShown = true;
        return;
    }
    const auto targets = m_target->targets();
    if (!targets) {
        Q_EMIT nothingToCompare();
        return;
    }
    if (!m_presenter->start(*targets)) {
        refuse(tr("No entry of the list can be compared: mend those that are marked in it."));
        Q_EMIT nothingToCompare();
        return;
    }
    withdrawRefusal();
    m_target->remember(*targets);
    m_shown->set();
    m_sync->setListName(m_document->document().name());
    m_ui->repositoriesPanel->model()->setListName(m_shown->title());
    updatePage();
}

void MainWindow::forgetComparison()
{
    m_shown->forget();
    m_presenter->clear();
    updatePage();
}

void MainWindow::describe(Report *report) const
{
    report->list = m_shown->title();
    report->targets = m_controller->targets();
}

void MainWindow::refuse(const QString &reason)
{
    m_ui->messageBar->say(MessageBar::Kind::Problem, reason);
    m_refusal = reason;
}

void MainWindow::withdrawRefusal()
{
    m_ui->messageBar->withdraw(std::exchange(m_refusal, {}));
}

// When it is left, not while it is typed.
void MainWindow::sayTargetProblem()
{
    if (const auto targets = m_target->targets(); !targets)
        refuse(tr("Target: %1").arg(targets.error().message));
}

// What stands where rows would be.
QString MainWindow::hint() const
{
    if (m_controller->activity() != CompareController::Activity::Idle)
        return tr("Asking the registries…");
    if (const auto targets = m_target->targets(); !targets)
        return tr("Target: %1").arg(targets.error().message);
    if (m_ui->comparisonPanel->model()->rowCount() > 0)
        return tr("No tag matches.");
    return entries()->hasSpec() ? tr("Press Compare (F5) to see the tags.")
                                : tr("No entry of the list can be compared: mend those that are marked in it.");
}

void MainWindow::updateActivity()
{
    using Activity = CompareController::Activity;
    const Activity activity = m_controller->activity();
    const bool isBusy = activity != Activity::Idle;
    const bool isPaused = activity == Activity::Paused;
    const bool hasRun = m_ui->comparisonPanel->model()->rowCount() > 0;
    m_ui->compareAction->setEnabled(m_target->targets() && entries()->rowCount() > 0);
    m_ui->stopAction->setEnabled(isBusy);
    m_ui->pauseAction->setEnabled(isBusy);
    m_ui->pauseAction->setText(isPaused ? tr("&Resume") : tr("&Pause"));
    m_ui->pauseAction->setIcon(actionIcon(isPaused ? u"resume"_s : u"pause"_s, palette()));
    m_ui->retryAction->setEnabled(!isBusy && !m_ui->comparisonPanel->model()->failedEntries().isEmpty());
    const auto shown = isPaused                      ? ComparisonPanel::Activity::Paused
                       : isBusy                      ? ComparisonPanel::Activity::Running
                       : m_controller->wasStopped()  ? ComparisonPanel::Activity::Stopped
                       : hasRun                      ? ComparisonPanel::Activity::Finished
                                                     : ComparisonPanel::Activity::None;
    m_ui->comparisonPanel->setActivity(shown, TargetBox::title(m_controller->targets()));
    m_ui->tagTablePanel->setHint(hint());
    updateSummary();
}

void MainWindow::updateSummary()
{
    m_ui->statusBar->showCounts(m_ui->tagTablePanel->model()->counts());
    m_ui->statusBar->showQuota(m_controller->quota());
}

void MainWindow::updateTitle()
{
    const QString name = m_document->document().name();
    if (m_shown->id() == 0)
        m_sync->setListName(name);
    m_ui->repositoriesPanel->model()->setListName(m_shown->title());
    setWindowTitle(tr("%1[*] — lstags").arg(m_document->lists()->title(m_document->lists()->current())));
    setWindowFilePath(m_document->document().path());
    setWindowModified(!entries()->undoStack()->isClean());
}

void MainWindow::updatePage()
{
    const bool showsIts = m_shown->isEdited() && m_ui->comparisonPanel->model()->rowCount() > 0;
    const bool isEmpty = entries()->rowCount() == 0 && !showsIts;
    m_ui->pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->welcomePage) : m_ui->tableSplitter);
    m_ui->tagTablePanel->filterAction()->setEnabled(!isEmpty);
    updateActivity();
}

void MainWindow::restore()
{
    m_layout.restore(*m_settings);
    m_target->setRemembered(m_settings->value("targets").toStringList());
    if (const auto targets = core::parseTargets(m_settings->value("target").toString()))
        m_target->setTargets(*targets);
    m_document->setRecentFiles(m_settings->value("recentFiles").toStringList());
}

void MainWindow::remember()
{
    m_layout.remember(m_settings);
    m_settings->setValue("targets", m_target->remembered());
    m_settings->setValue("recentFiles", m_document->recentFiles());
    if (const auto targets = m_target->targets())
        m_settings->setValue("target", core::targetsText(*targets));
    m_jobs->remember();
    m_settings->sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_jobs->mayClose() || !m_document->mayDiscard()) {
        event->ignore();
        return;
    }
    m_sync->closePlan();
    remember();
    m_controller->stop();
    event->accept();
}

// Before the toolbar drops the target into its menu, its buttons give up their texts.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * narrowWidth;
    m_layout.showRepositories();
    m_ui->toolBar->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_target)
        paintIcons();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_document->checkDisk();
}

} // namespace lstags::gui
