// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/planwindow.h"

#include "gui/format.h"
#include "gui/plan/planmodel.h"
#include "ui_planwindow.h"

#include <QHeaderView>
#include <QMenu>
#include <QScreen>
#include <QSortFilterProxyModel>

#include <array>

using namespace Qt::StringLiterals;

namespace lstags::gui {

PlanWindow::PlanWindow(Planner *planner, QSettings *settings, QWidget *parent)
    : QDialog(parent), m_ui(new Ui::PlanWindow), m_planner(planner), m_settings(settings), m_model(new PlanModel(this)), m_shown(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"planWindow"_s);
    QFont title = m_ui->titleLabel->font();
    title.setBold(true);
    m_ui->titleLabel->setFont(title);
    setUpTable();
    fillCheckMenu();
    connectPlanner();
    connect(m_ui->directionBar, &DirectionBar::directionChosen, this, &PlanWindow::direct);
    connect(m_ui->destinationForm, &DestinationForm::changed, this, &PlanWindow::replan);
    connect(m_ui->destinationForm, &DestinationForm::committed, m_ui->planTableView, qOverload<>(&QWidget::setFocus));
    connect(m_ui->startButton, &QPushButton::clicked, this, &PlanWindow::start);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->stopPlanButton, &QToolButton::clicked, m_planner, &Planner::stop);
    restore();
}

PlanWindow::~PlanWindow() = default;

void PlanWindow::setUpTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(PlanModel::SortRole);
    m_shown->setFilterRole(PlanModel::SkippedRole);
    PlanView *view = m_ui->planTableView;
    view->setModel(m_shown);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder); // the plan's own order
    const int em = fontMetrics().averageCharWidth();
    constexpr std::array<int, PlanModel::ColumnCount> widths{46, 17, 46, 23, 18, 30}; // in characters
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        view->setColumnWidth(column, widths[size_t(column)] * em);
    const auto filter = [this](bool showsSkipped) { m_shown->setFilterFixedString(showsSkipped ? QString() : u"false"_s); };
    filter(false);
    connect(m_ui->showSkippedCheckBox, &QCheckBox::toggled, this, filter);
    connect(view, &PlanView::toggleRequested, this, &PlanWindow::toggleSelected);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &position) {
        m_ui->checkButton->menu()->popup(view->viewport()->mapToGlobal(position));
    });
    connect(m_model, &PlanModel::checksChanged, this, &PlanWindow::measureSoon);
    connect(m_model, &PlanModel::checksChanged, this, &PlanWindow::showTotals);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PlanWindow::showTotals);
}

void PlanWindow::fillCheckMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &text, const QString &name, bool checked, const std::function<bool(int)> &isMeant) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, checked, isMeant] { setChecked(checked, isMeant); });
    };
    const auto all = [](int) { return true; };
    const auto isSelected = [this](int row) { return m_ui->planTableView->selectionModel()->isRowSelected(m_shown->mapFromSource(m_model->index(row, 0)).row()); };
    const auto only = [this](core::TagState state) { return [this, state](int row) { return m_model->transferAt(row).state == state; }; };
    add(tr("Check &all"), u"checkAllAction"_s, true, all);
    add(tr("&Uncheck all"), u"uncheckAllAction"_s, false, all);
    menu->addSeparator();
    add(tr("Check &selected"), u"checkSelectedAction"_s, true, isSelected);
    add(tr("Uncheck s&elected"), u"uncheckSelectedAction"_s, false, isSelected);
    menu->addSeparator();
    for (const auto state : {core::TagState::Absent, core::TagState::Changed, core::TagState::Assumed}) {
        const QString title = stateTitle(LineState(state));
        add(tr("Check what is %1", "state").arg(title.toLower()), u"check%1Action"_s.arg(title), true, only(state));
        add(tr("Uncheck what is %1", "state").arg(title.toLower()), u"uncheck%1Action"_s.arg(title), false, only(state));
    }
    m_ui->checkButton->setMenu(menu);
}

void PlanWindow::connectPlanner()
{
    connect(m_planner, &Planner::planned, this, &PlanWindow::showPlan);
    connect(m_planner, &Planner::refused, this, [this](const core::Error &error) {
        m_ui->destinationForm->setProblem(error.message);
        showTotals();
    });
    connect(m_planner, &Planner::measured, this, [this](const QList<sync::Measured> &measured) {
        m_measured += int(measured.size());
        m_model->take(measured);
        showActivity();
    });
    connect(m_planner, &Planner::measurable, this, [this] { m_planner->measure(m_model->chosen()); });
    connect(m_planner, &Planner::activityChanged, this, &PlanWindow::showActivity);
    connect(m_planner, &Planner::asked, this, &PlanWindow::showProblems);
}

void PlanWindow::open(const PlanRequest &request)
{
    m_request = request;
    m_kindByFields = request.kind == SyncKind::Push ? SyncKind::Push : SyncKind::Copy;
    m_model->clear();
    m_planner->begin(request);
    m_ui->directionBar->setPlaces(request.targets, m_engineProblem);
    direct(request.direction);
    show();
    raise();
    activateWindow();
    m_ui->planTableView->setFocus();
}

void PlanWindow::direct(const Direction &direction)
{
    DirectionBar *bar = m_ui->directionBar;
    bar->setDirection(direction);
    m_request.direction = bar->direction();
    const auto [from, to] = m_request.direction;
    m_request.kind = isEngine(to, m_request.targets) ? SyncKind::Pull : to == Direction::byFields ? m_kindByFields : SyncKind::Copy;
    m_planner->redirect(m_request.kind, m_request.direction);

    PlanSettings settings = PlanSettings::remembered(*m_settings, m_request.kind);
    if (to >= 0 && !isEngine(to, m_request.targets))
        settings.sendTo(m_request.targets.at(to));
    settings.options.update = m_request.updates;
    const std::array titles{tr("Pull %1 to the engine"), tr("Copy %1 to a registry"), tr("Push %1")};
    m_ui->titleLabel->setText(titles[size_t(m_request.kind)].arg(m_request.what));
    const std::array windowTitles{tr("Plan: pull"), tr("Plan: copy"), tr("Plan: push")};
    setWindowTitle(windowTitles[size_t(m_request.kind)]);
    m_ui->planBar->hide();
    m_ui->destinationForm->setRegistries(knownRegistries());
    m_ui->destinationForm->setPlaces(isEngine(from, m_request.targets), to == core::atSource);
    m_ui->destinationForm->setSettings(m_request.kind, settings); // which plans
}

/// Fields that say another place than the target that is chosen are what counts.
void PlanWindow::followFields(const PlanSettings &settings)
{
    const int to = m_request.direction.to;
    if (m_request.kind == SyncKind::Pull)
        return;
    m_request.updates = settings.options.update;
    if (to < 0)
        return;
    PlanSettings ofTarget;
    ofTarget.sendTo(m_request.targets.at(to));
    if (ofTarget.destination == settings.destination)
        return;
    m_request.direction.to = Direction::byFields;
    m_ui->directionBar->setDirection(m_request.direction);
    m_planner->redirect(m_request.kind, m_request.direction);
}

QStringList PlanWindow::knownRegistries() const
{
    QStringList registries;
    const QStringList places = m_settings->value("targets").toStringList();
    for (const QString &text : places) {
        const auto targets = core::parseTargets(text).value_or(QList<core::Target>());
        for (const core::Target &target : targets) {
            if (!target.isEngine() && !registries.contains(target.place.registry))
                registries += target.place.registry;
        }
    }
    return registries;
}

void PlanWindow::setEngineProblem(const QString &problem)
{
    m_engineProblem = problem;
    m_ui->directionBar->setPlaces(m_request.targets, problem);
    m_ui->destinationForm->setEngineProblem(problem);
}

void PlanWindow::replan()
{
    m_isCurrent = false;
    m_ui->planBar->hide();
    if (const auto settings = m_ui->destinationForm->settings()) {
        followFields(*settings);
        m_planner->plan(*settings);
    } else {
        m_planner->abandon();
    }
    showTotals();
}

void PlanWindow::showPlan(const core::SyncPlan &plan)
{
    m_isCurrent = true;
    m_model->setCountingRegistries(m_planner->countingRegistries());
    m_model->setPlan(plan);
    if (!m_ui->planTableView->currentIndex().isValid())
        m_ui->planTableView->setCurrentIndex(m_shown->index(0, 0));
}

void PlanWindow::showProblems(const QStringList &problems, const QStringList &warnings)
{
    if (problems.isEmpty()) {
        if (!warnings.isEmpty())
            m_ui->planBar->say(MessageBar::Kind::Note, warnings.join(u'\n'));
        return;
    }
    QString text = problems.first();
    if (problems.size() > 1)
        text = tr("%1 It was the same with %n more repository(s).", nullptr, int(problems.size()) - 1).arg(text);
    m_ui->planBar->say(MessageBar::Kind::Problem, text, {{.text = tr("Try again"), .action = [this] { m_planner->retry(); }}});
}

void PlanWindow::showActivity()
{
    const auto activity = m_planner->activity();
    const bool isBusy = activity != Planner::Activity::Idle;
    const bool isMeasuring = activity == Planner::Activity::Measuring;
    m_ui->activityLabel->setVisible(isBusy);
    m_ui->activityBar->setVisible(isBusy);
    m_ui->stopPlanButton->setVisible(isBusy);
    m_ui->activityLabel->setText(activity == Planner::Activity::Planning ? tr("Planning…")
                                 : isMeasuring                           ? tr("Measuring what is to be sent…")
                                                                         : tr("Asking what is there…"));
    m_ui->activityBar->setRange(0, isMeasuring && m_measured > 0 ? m_toMeasure : 0); // 0: not known yet
    m_ui->activityBar->setValue(m_measured);
    m_model->setActivity(activity == Planner::Activity::Asking, isMeasuring);
    showTotals();
}

void PlanWindow::measureSoon()
{
    m_measured = 0;
    m_toMeasure = m_model->totals().copies;
    if (m_isCurrent && m_toMeasure > 0)
        m_planner->measureSoon();
    else if (m_planner->activity() == Planner::Activity::Measuring)
        m_planner->abandon();
}

QString PlanWindow::hint() const
{
    if (m_planner->activity() == Planner::Activity::Planning)
        return tr("Planning…");
    if (!m_isCurrent)
        return tr("Mend the destination above to see the plan.");
    if (m_model->isEmpty())
        return tr("There is nothing to plan.");
    return tr("Nothing needs doing: “Show skipped” says why.");
}

void PlanWindow::showTotals()
{
    const PlanModel::Totals totals = m_model->totals();
    QStringList parts;
    switch (m_request.kind) {
    case SyncKind::Pull:
        parts += tr("%n to pull", nullptr, totals.chosen);
        break;
    case SyncKind::Copy:
        parts += tr("%n to copy", nullptr, totals.chosen);
        break;
    case SyncKind::Push:
        parts += tr("%n to push", nullptr, totals.chosen);
        break;
    }
    if (totals.unchosen > 0)
        parts += tr("%n unchecked", nullptr, totals.unchosen);
    parts += tr("%n skipped", nullptr, totals.skipped);
    if (totals.unknown > 0)
        parts += tr("%n not known", nullptr, totals.unknown);
    if (totals.chosen > totals.unmeasured)
        parts += m_request.kind == SyncKind::Pull ? tr("up to %1 to pull").arg(byteSize(totals.bytes)) : tr("%1 to send").arg(byteSize(totals.bytes));
    if (totals.unmeasured > 0 && m_planner->activity() == Planner::Activity::Idle)
        parts += tr("%n of unknown size", nullptr, totals.unmeasured);
    m_ui->totalsLabel->setText(parts.join(tr(", ")));
    const std::array starts{tr("Pull %n tag(s)", nullptr, totals.chosen), tr("Copy %n tag(s)", nullptr, totals.chosen), tr("Push %n tag(s)", nullptr, totals.chosen)};
    m_ui->startButton->setText(starts[size_t(m_request.kind)]);
    m_ui->showSkippedCheckBox->setText(totals.skipped > 0 ? tr("Show %n sk&ipped", nullptr, totals.skipped) : tr("Show sk&ipped"));
    m_ui->startButton->setEnabled(m_isCurrent && totals.chosen > 0);
    m_ui->planTableView->setEnabled(m_isCurrent || m_model->isEmpty());
    m_ui->planTableView->setHint(hint());
}

QList<int> PlanWindow::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_ui->planTableView->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += m_shown->mapToSource(index).row();
    return rows;
}

// Of a mixed selection all are checked first.
void PlanWindow::toggleSelected()
{
    const QList<int> rows = selectedRows();
    const bool areAllChecked = std::all_of(rows.begin(), rows.end(), [this](int row) { return m_model->isSkipped(row) || m_model->isChecked(row); });
    m_model->setChecked(rows, !areAllChecked);
}

void PlanWindow::setChecked(bool checked, const std::function<bool(int)> &isMeant)
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isMeant(row))
            rows += row;
    }
    m_model->setChecked(rows, checked);
}

QString PlanWindow::jobName() const
{
    const QString registry = m_model->isEmpty() ? QString() : core::printable(m_model->transferAt(0).destination.registry, 100);
    switch (m_request.kind) {
    case SyncKind::Pull:
        return tr("Pull %1", "job").arg(m_request.what);
    case SyncKind::Copy:
        return tr("Copy %1 to %2", "job").arg(m_request.what, registry);
    case SyncKind::Push:
        break;
    }
    return tr("Push %1 to %2", "job").arg(m_request.what, registry);
}

void PlanWindow::start()
{
    const auto settings = m_ui->destinationForm->settings();
    if (!settings || !m_isCurrent)
        return;
    sync::Job job{.name = jobName(), .options = settings->options, .items = {}};
    const core::SyncPlan plan = m_model->chosen();
    for (const core::Transfer &transfer : plan.transfers) {
        if (transfer.action != core::SyncAction::Skip)
            job.items += sync::JobItem{.transfer = transfer};
    }
    const bool canBeRepeated = m_request.direction.from == core::atSource && m_request.direction.to != core::atSource; // by a watch
    if (canBeRepeated)
        settings->rememberStarted(m_settings, m_request.kind);
    accept();
    Q_EMIT started(job);
}

void PlanWindow::done(int result)
{
    m_planner->abandon();
    remember();
    QDialog::done(result);
}

void PlanWindow::restore()
{
    const int em = fontMetrics().averageCharWidth();
    resize(QSize(em * 200, fontMetrics().height() * 40).boundedTo(screen()->availableSize() * 0.9));
    restoreGeometry(m_settings->value("plan/geometry").toByteArray());
    m_ui->planTableView->horizontalHeader()->restoreState(m_settings->value("plan/columns").toByteArray());
    m_ui->planTableView->sortByColumn(-1, Qt::AscendingOrder);
    m_ui->showSkippedCheckBox->setChecked(m_settings->value("plan/showsSkipped", false).toBool());
    m_ui->destinationForm->setShowsMore(m_settings->value("plan/showsMore", false).toBool());
}

void PlanWindow::remember()
{
    if (const auto settings = m_ui->destinationForm->settings())
        settings->remember(m_settings, m_request.kind);
    m_settings->setValue("plan/geometry", saveGeometry());
    m_settings->setValue("plan/columns", m_ui->planTableView->horizontalHeader()->saveState());
    m_settings->setValue("plan/showsSkipped", m_ui->showSkippedCheckBox->isChecked());
    m_settings->setValue("plan/showsMore", m_ui->destinationForm->showsMore());
}

} // namespace lstags::gui
