// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/jobspanel.h"

#include "core/error.h"
#include "gui/counttoggles.h"
#include "gui/failuredelegate.h"
#include "gui/flowlayout.h"
#include "gui/jobs/jobfilter.h"
#include "gui/jobs/jobformat.h"
#include "gui/jobs/jobitemsmodel.h"
#include "gui/jobs/jobsmodel.h"
#include "gui/progressdelegate.h"
#include "gui/tables.h"
#include "gui/tintdelegate.h"
#include "ui_jobspanel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int tallHeight = 24;    // lines of text: then there is room for two tables, one over the other
constexpr int namedWidth = 170;   // characters: then buttons have room for their names
constexpr std::array toggleNames{"Running", "Queued", "Paused", "Failed", "Stopped", "Done", "Elsewhere"};

void setWidths(QTableView *view, std::initializer_list<int> characters)
{
    const int em = view->fontMetrics().averageCharWidth();
    int column = 0;
    for (const int width : characters)
        view->setColumnWidth(column++, width * em);
}

} // namespace

JobsPanel::JobsPanel(QWidget *parent)
    : QWidget(parent), m_ui(new Ui::JobsPanel), m_model(new JobsModel(this)), m_items(new JobItemsModel(this)), m_filter(new JobFilter(this))
{
    m_ui->setupUi(this);
    fillBar();
    m_filter->setSourceModel(m_model);
    m_ui->jobsTableView->setModel(m_filter);
    m_ui->itemsTableView->setModel(m_items);
    dressTables();
    const auto *selection = m_ui->jobsTableView->selectionModel();
    connect(m_toggles, &CountToggles::chosenChanged, this, [this] { m_filter->setStandings(m_toggles->chosen()); });
    connect(selection, &QItemSelectionModel::selectionChanged, this, &JobsPanel::selectionChanged);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &JobsPanel::currentChanged);
    connect(m_ui->detailTabs, &QTabWidget::currentChanged, this, &JobsPanel::changeTab);
    connect(m_ui->jobsTableView, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu menu(this);
        menu.addActions(actions());
        menu.exec(m_ui->jobsTableView->viewport()->mapToGlobal(position));
    });
    setFocusProxy(m_ui->jobsTableView);
    refresh();
}

JobsPanel::~JobsPanel() = default;

void JobsPanel::fillBar()
{
    QList<CountToggles::Kind> kinds;
    for (int i = 0; i < jobStandingCount; ++i) {
        const JobLook look = lookOf(JobStanding(i));
        kinds += CountToggles::Kind{.name = u"jobs"_s + QLatin1StringView(toggleNames[size_t(i)]), .title = look.word, .icon = look.icon, .tint = look.tint};
    }
    auto *layout = new FlowLayout(m_ui->jobsBar);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    m_toggles = new CountToggles(u"jobsAll"_s, kinds, layout, m_ui->jobsBar);
    layout->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
}

void JobsPanel::dressTables()
{
    QTableView *jobs = m_ui->jobsTableView;
    dress(jobs);
    jobs->setItemDelegate(new FailureDelegate(JobsModel::FailedRole, -1, this));
    jobs->setItemDelegateForColumn(JobsModel::State, new TintDelegate(JobsModel::IconRole, JobsModel::TintRole, this));
    jobs->setItemDelegateForColumn(JobsModel::Progress, new ProgressDelegate(JobsModel::DoneRole, JobsModel::TotalRole, JobsModel::FailedRole, this));
    setWidths(jobs, {40, 17, 11, 14, 24, 12, 11, 32});
    QTableView *items = m_ui->itemsTableView;
    dress(items);
    items->setItemDelegate(new FailureDelegate(JobItemsModel::FailedRole, -1, this));
    items->setItemDelegateForColumn(JobItemsModel::State, new TintDelegate(JobItemsModel::IconRole, JobItemsModel::TintRole, this));
    items->setItemDelegateForColumn(JobItemsModel::Sent, new ProgressDelegate(JobItemsModel::DoneRole, JobItemsModel::TotalRole, JobItemsModel::FailedRole, this));
    setWidths(items, {28, 9, 31, 17, 25, 13, 13});
    items->setTextElideMode(Qt::ElideMiddle); // what tells references apart is at their ends
    m_ui->jobsSplitter->setStretchFactor(0, 3);
    m_ui->jobsSplitter->setStretchFactor(1, 2);
}

qint64 JobsPanel::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_ui->jobsTableView->currentIndex());
    return index.isValid() ? m_model->jobs()[size_t(index.row())].id : 0;
}

QList<qint64> JobsPanel::selected() const
{
    QModelIndexList rows = m_ui->jobsTableView->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids += m_model->jobs()[size_t(m_filter->mapToSource(row).row())].id;
    return ids;
}

void JobsPanel::refresh()
{
    QList<int> counts(jobStandingCount, 0);
    for (const JobSummary &job : m_model->jobs())
        ++counts[int(job.standing)];
    m_toggles->setCounts(counts);
    m_toggles->setVisible(m_model->rowCount() > 0);
    m_ui->jobPages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_ui->jobsSplitter) : m_ui->noJobsLabel);
    if (!m_ui->jobsTableView->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_ui->jobsTableView->selectRow(firstOfInterest());
}

/// What goes on, which may stand below much that is done.
int JobsPanel::firstOfInterest() const
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto standing = JobStanding(m_filter->index(row, 0).data(JobsModel::StandingRole).toInt());
        if (standing == JobStanding::Running || standing == JobStanding::Queued)
            return row;
    }
    return 0;
}

void JobsPanel::setActions(const QList<QAction *> &all, const QList<QAction *> &buttons)
{
    addActions(all);
    auto *box = new QWidget(m_ui->jobsBar); // so that they stay together where the bar is wrapped
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_ui->jobsBar->layout()->addWidget(box);
    for (QAction *action : buttons) {
        auto *button = new QToolButton(box);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        layout->addWidget(button);
        m_buttons += button;
    }
}

void JobsPanel::changeTab()
{
    if (!m_log && m_ui->detailTabs->currentWidget() == m_ui->logPage)
        makeLog();
    Q_EMIT logWanted();
}

void JobsPanel::makeLog()
{
    m_log = new QPlainTextEdit(m_ui->logPage);
    m_log->setObjectName(u"logTextEdit"_s);
    m_log->setAccessibleName(tr("Log of the job"));
    m_log->setPlaceholderText(tr("Choose a job to see what it did."));
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setReadOnly(true);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->logLayout->addWidget(m_log);
}

void JobsPanel::setLog(const QStringList &lines)
{
    QStringList printable;
    for (const QString &line : lines)
        printable += core::printable(line);
    const QString text = printable.join(u'\n');
    if (!m_log || m_log->toPlainText() == text)
        return;
    QScrollBar *bar = m_log->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    const int place = bar->value();
    m_log->setPlainText(text);
    bar->setValue(isAtEnd ? bar->maximum() : place);
}

bool JobsPanel::showsLog() const
{
    return isVisible() && m_ui->detailTabs->currentWidget() == m_ui->logPage;
}

void JobsPanel::setWatchText(const QString &text, bool isProblem)
{
    m_watchFailed = isProblem;
    m_ui->watchLabel->setText(core::printable(text));
    m_ui->watchLabel->setVisible(!text.isEmpty());
    colour();
}

void JobsPanel::colour()
{
    QPalette own; // with nothing else of its own, so that the rest goes on to follow the window
    if (m_watchFailed)
        own.setColor(QPalette::WindowText, tintColor(Tint::Red, palette()));
    m_ui->watchLabel->setPalette(own);
}

QVariantList JobsPanel::saveLayout() const
{
    return {m_ui->jobsSplitter->saveState(), m_ui->jobsTableView->horizontalHeader()->saveState(), m_ui->itemsTableView->horizontalHeader()->saveState()};
}

void JobsPanel::restoreLayout(const QVariantList &states)
{
    if (states.size() != 3)
        return;
    m_ui->jobsSplitter->restoreState(states[0].toByteArray());
    m_ui->jobsTableView->horizontalHeader()->restoreState(states[1].toByteArray());
    m_ui->itemsTableView->horizontalHeader()->restoreState(states[2].toByteArray());
}

void JobsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ui->jobsSplitter->setOrientation(height() > tallHeight * fontMetrics().height() ? Qt::Vertical : Qt::Horizontal);
    const bool isWide = width() > namedWidth * fontMetrics().averageCharWidth();
    for (QToolButton *button : std::as_const(m_buttons))
        button->setToolButtonStyle(isWide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void JobsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_toggles->paint(palette());
    colour();
}

} // namespace lstags::gui
