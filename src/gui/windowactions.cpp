// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/windowactions.h"

#include "gui/documentcontroller.h"
#include "gui/help.h"
#include "gui/icons.h"
#include "ui_mainwindow.h"

#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace lstags::gui {

WindowActions::WindowActions(const Ui::MainWindow *ui) : m_ui(ui) {}

void WindowActions::fillMenus(QMenu *views) const
{
    TagTablePanel *table = m_ui->tagTablePanel;
    table->stateMenu()->setObjectName(u"stateMenu"_s);
    table->columnMenu()->setObjectName(u"columnMenu"_s);
    m_ui->compareMenu->insertAction(m_ui->targetAction, table->tryAgainAction());
    m_ui->compareMenu->insertSeparator(m_ui->targetAction);
    for (QMenu *part : {table->stateMenu(), table->columnMenu(), views, m_ui->inspectorPanel->menu(), m_ui->tracePanel->menu()})
        m_ui->viewMenu->insertMenu(m_ui->defaultLayoutAction, part);
    m_ui->viewMenu->insertAction(m_ui->defaultLayoutAction, table->groupAction());
    m_ui->viewMenu->insertSeparator(m_ui->defaultLayoutAction);
}

void WindowActions::paintIcons(const QPalette &palette) const
{
    m_ui->newAction->setIcon(actionIcon(u"new"_s, palette));
    m_ui->openAction->setIcon(actionIcon(u"open"_s, palette));
    m_ui->saveAction->setIcon(actionIcon(u"save"_s, palette));
    m_ui->compareAction->setIcon(lineIcon(u"compare"_s, tintColor(Tint::Blue, palette)));
    m_ui->stopAction->setIcon(actionIcon(u"stop"_s, palette));
    m_ui->targetsAction->setIcon(actionIcon(u"add"_s, palette));
    m_ui->retryAction->setIcon(actionIcon(u"retry"_s, palette));
}

void WindowActions::connectLists(DocumentController *document)
{
    connect(m_ui->newAction, &QAction::triggered, document, &DocumentController::newList);
    connect(m_ui->openAction, &QAction::triggered, document, &DocumentController::openList);
    connect(m_ui->saveAction, &QAction::triggered, document, &DocumentController::save);
    connect(m_ui->saveAsAction, &QAction::triggered, document, &DocumentController::saveAs);
    connect(m_ui->sampleAction, &QAction::triggered, document, &DocumentController::openSample);
    connect(m_ui->closeListAction, &QAction::triggered, document, &DocumentController::closeList);
    connect(m_ui->nextListAction, &QAction::triggered, document, &DocumentController::nextList);
    connect(m_ui->previousListAction, &QAction::triggered, document, &DocumentController::previousList);
}

void WindowActions::connectViews()
{
    connect(m_ui->showEntriesAction, &QAction::toggled, m_ui->entriesPanel, &QWidget::setVisible);
    connect(m_ui->showBottomAction, &QAction::toggled, m_ui->bottomTabs, &QWidget::setVisible);
    connect(m_ui->comparisonAction, &QAction::triggered, this, [this] { showPanel(m_ui->comparisonPanel); });
    connect(m_ui->jobsAction, &QAction::triggered, this, [this] { showPanel(m_ui->jobsPanel); });
    connect(m_ui->traceAction, &QAction::triggered, this, [this] { showPanel(m_ui->tracePanel); });
    connect(m_ui->dismissAction, &QAction::triggered, this, &WindowActions::dismissMessage);
    connect(m_ui->grammarAction, &QAction::triggered, this,
            [this] { m_ui->messageBar->say(MessageBar::Kind::Note, grammarHelp()); });
    connect(m_ui->whatsThisAction, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    for (const MessageBar *bar : {m_ui->messageBar, m_ui->documentBar}) {
        connect(bar, &MessageBar::shownChanged, this,
                [this] { m_ui->dismissAction->setEnabled(!m_ui->messageBar->isHidden() || !m_ui->documentBar->isHidden()); });
    }
    connect(m_ui->showInspectorAction, &QAction::toggled, m_ui->inspectorPanel, &QWidget::setVisible);
    connect(m_ui->tagTablePanel->view(), &QAbstractItemView::activated, this, [this] { m_ui->showInspectorAction->setChecked(true); });
    connect(m_ui->welcomePage, &WelcomePage::openRequested, m_ui->openAction, &QAction::trigger);
    connect(m_ui->welcomePage, &WelcomePage::sampleRequested, m_ui->sampleAction, &QAction::trigger);
    connect(m_ui->welcomePage, &WelcomePage::typeRequested, m_ui->entriesPanel, &EntriesPanel::focusAdd);
}

void WindowActions::showPanel(QWidget *panel) const
{
    m_ui->showBottomAction->setChecked(true);
    m_ui->bottomTabs->setCurrentWidget(panel);
    panel->setFocus(Qt::ShortcutFocusReason);
}

void WindowActions::dismissMessage() const
{
    (m_ui->messageBar->isHidden() ? m_ui->documentBar : m_ui->messageBar)->hide();
}

} // namespace lstags::gui
