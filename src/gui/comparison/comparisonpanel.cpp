// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/comparison/comparisonpanel.h"

#include "gui/icons.h"
#include "gui/failuredelegate.h"
#include "gui/comparison/comparisonmodel.h"
#include "gui/progressdelegate.h"
#include "gui/tables.h"
#include "ui_comparisonpanel.h"

#include <QLocale>
#include <QMenu>

namespace lstags::gui {
namespace {

constexpr int progressSteps = 1000; // an entry

} // namespace

ComparisonPanel::ComparisonPanel(QWidget *parent) : QWidget(parent), m_ui(new Ui::ComparisonPanel), m_model(new ComparisonModel(this))
{
    m_ui->setupUi(this);
    QTableView *view = m_ui->comparisonTableView;
    view->setModel(m_model);
    view->setItemDelegateForColumn(ComparisonModel::Progress, new ProgressDelegate(ComparisonModel::DoneRole, ComparisonModel::TotalRole, ComparisonModel::FailedRole, this));
    dress(view);
    view->setItemDelegate(new FailureDelegate(ComparisonModel::FailedRole, ComparisonModel::State, this));
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, &ComparisonPanel::showContextMenu);
    const int em = fontMetrics().averageCharWidth();
    view->setColumnWidth(ComparisonModel::Entry, 44 * em);
    view->setColumnWidth(ComparisonModel::Progress, 20 * em);
    view->setColumnWidth(ComparisonModel::State, 16 * em);
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT entryActivated(index.row()); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ComparisonPanel::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComparisonPanel::refresh);
    setFocusProxy(view);
    refresh();
}

ComparisonPanel::~ComparisonPanel() = default;

void ComparisonPanel::setActions(QAction *pause, QAction *stop, QAction *retry)
{
    m_ui->pauseButton->setDefaultAction(pause);
    m_ui->stopButton->setDefaultAction(stop);
    m_ui->retryButton->setDefaultAction(retry);
}

void ComparisonPanel::showContextMenu(const QPoint &position)
{
    const int entry = m_ui->comparisonTableView->indexAt(position).row();
    QMenu menu(this);
    QAction *again = menu.addAction(actionIcon(QStringLiteral("retry"), palette()), tr("Try &again"));
    again->setEnabled(m_model->failedEntries().contains(entry));
    connect(again, &QAction::triggered, this, [this, entry] { Q_EMIT entryActivated(entry); });
    menu.addActions({m_ui->retryButton->defaultAction(), m_ui->pauseButton->defaultAction(), m_ui->stopButton->defaultAction()});
    menu.exec(m_ui->comparisonTableView->viewport()->mapToGlobal(position));
}

void ComparisonPanel::setActivity(Activity activity, const QString &target)
{
    m_activity = activity;
    m_target = target;
    m_model->setPaused(activity == Activity::Paused);
    refresh();
}

void ComparisonPanel::refresh()
{
    const ComparisonModel::Summary summary = m_model->summary();
    const QLocale locale;
    const QString repositories = tr("%1 of %n repository(s)", nullptr, summary.entries).arg(locale.toString(summary.finished));
    const QString tags = tr("%n tag(s)", nullptr, summary.tags);
    const QString failed = summary.failed > 0 ? tr(", %n failed", nullptr, summary.failed) : QString();
    switch (m_activity) {
    case Activity::None:
        m_ui->summaryLabel->setText(tr("Nothing has been compared yet."));
        break;
    case Activity::Running:
        m_ui->summaryLabel->setText(tr("Comparing with %1: %2, %3%4").arg(m_target, repositories, tags, failed));
        break;
    case Activity::Paused:
        m_ui->summaryLabel->setText(tr("Paused: %1, %2%3").arg(repositories, tags, failed));
        break;
    case Activity::Finished:
        m_ui->summaryLabel->setText(tr("Compared with %1: %2, %3%4").arg(m_target, repositories, tags, failed));
        break;
    case Activity::Stopped:
        m_ui->summaryLabel->setText(tr("Stopped: %1, %2%3").arg(repositories, tags, failed));
        break;
    }
    const bool isBusy = m_activity == Activity::Running || m_activity == Activity::Paused;
    m_ui->progressBar->setVisible(isBusy);
    m_ui->progressBar->setRange(0, summary.progress > 0 ? summary.entries * progressSteps : 0); // 0: not known yet
    m_ui->progressBar->setValue(int(summary.progress * progressSteps));
}

} // namespace lstags::gui
