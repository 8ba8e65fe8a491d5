// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/windowlayout.h"

#include "gui/format.h"
#include "gui/tagtable/statefilterbar.h"
#include "ui_mainwindow.h"

#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace lstags::gui {
namespace {

constexpr qsizetype longestText = 4096; // of a filter
constexpr int roomyWidth = 130;         // characters; with room for repositories beside the table

} // namespace

void WindowLayout::setDefault() const
{
    const QFontMetrics metrics = m_window->fontMetrics();
    const QSize size = m_window->size();
    const int entries = std::min(metrics.averageCharWidth() * 42, size.width() * 3 / 10);
    const int bottom = std::min(metrics.height() * 16, size.height() * 3 / 10);
    const int inspector = std::min(m_ui->inspectorPanel->sizeHint().width(), size.width() * 2 / 5); // once it is shown
    m_ui->columnsSplitter->setStretchFactor(1, 1); // what the inspector takes, the table gives
    m_ui->columnsSplitter->setSizes({entries, size.width() - entries - inspector, inspector});
    m_ui->rowsSplitter->setSizes({size.height() - bottom, bottom});
    const int repositories = std::min(metrics.averageCharWidth() * 34, size.width() / 5);
    m_ui->tableSplitter->setStretchFactor(1, 1);
    m_ui->tableSplitter->setSizes({repositories, size.width() - entries - repositories});
    m_ui->showEntriesAction->setChecked(true);
    m_ui->showRepositoriesAction->setChecked(true);
    m_ui->showBottomAction->setChecked(true);
    m_ui->showInspectorAction->setChecked(false);
    m_ui->inspectorPanel->hide();
    m_ui->tagTablePanel->setDefaultLayout();
}

void WindowLayout::restore(const QSettings &settings) const
{
    const QFontMetrics metrics = m_window->fontMetrics();
    const QSize fitting(metrics.averageCharWidth() * 228, metrics.height() * 58);
    m_window->resize(fitting.boundedTo(m_window->screen()->availableSize() * 0.92));
    m_window->restoreGeometry(settings.value("window/geometry").toByteArray());
    setDefault();
    m_ui->columnsSplitter->restoreState(settings.value("window/columns").toByteArray());
    m_ui->rowsSplitter->restoreState(settings.value("window/rows").toByteArray());
    m_ui->tagTablePanel->restoreLayout(settings.value("window/table").toByteArray());
    restoreFilter(settings);
    m_ui->showEntriesAction->setChecked(settings.value("window/entriesShown", true).toBool());
    m_ui->tableSplitter->restoreState(settings.value("window/repositories").toByteArray());
    m_ui->showRepositoriesAction->setChecked(settings.value("window/repositoriesShown", true).toBool());
    m_ui->showBottomAction->setChecked(settings.value("window/bottomShown", true).toBool());
    m_ui->inspectorPanel->restoreLayout(settings.value("window/inspector").toByteArray());
    m_ui->showInspectorAction->setChecked(settings.value("window/inspectorShown", false).toBool());
}

void WindowLayout::remember(QSettings *settings) const
{
    settings->setValue("window/geometry", m_window->saveGeometry());
    settings->setValue("window/columns", m_ui->columnsSplitter->saveState());
    settings->setValue("window/rows", m_ui->rowsSplitter->saveState());
    settings->setValue("window/table", m_ui->tagTablePanel->saveLayout());
    rememberFilter(settings);
    settings->setValue("window/entriesShown", m_ui->showEntriesAction->isChecked());
    settings->setValue("window/repositories", m_ui->tableSplitter->saveState());
    settings->setValue("window/repositoriesShown", m_ui->showRepositoriesAction->isChecked());
    settings->setValue("window/bottomShown", m_ui->showBottomAction->isChecked());
    settings->setValue("window/inspector", m_ui->inspectorPanel->saveLayout());
    settings->setValue("window/inspectorShown", m_ui->showInspectorAction->isChecked());
}

void WindowLayout::restoreFilter(const QSettings &settings) const
{
    const QStringList states = settings.value("window/filterStates").toStringList();
    FilterChoice choice{.text = settings.value("window/filterText").toString().left(longestText),
                        .states = {},
                        .hidesPresent = settings.value("window/hidesPresent", false).toBool()};
    for (const LineState state : shownOrder) {
        if (states.contains(stateIconName(state)))
            choice.states.insert(state);
    }
    m_ui->tagTablePanel->filterBar()->setChoice(choice);
}

void WindowLayout::rememberFilter(QSettings *settings) const
{
    const FilterChoice choice = m_ui->tagTablePanel->filterBar()->choice();
    QStringList states;
    for (const LineState state : choice.states)
        states += stateIconName(state);
    settings->setValue("window/filterText", choice.text);
    settings->setValue("window/filterStates", states);
    settings->setValue("window/hidesPresent", choice.hidesPresent);
}

void WindowLayout::showRepositories() const
{
    const bool hasRoom = m_window->width() >= m_window->fontMetrics().averageCharWidth() * roomyWidth;
    m_ui->showRepositoriesAction->setEnabled(hasRoom);
    m_ui->repositoriesPanel->setVisible(hasRoom && m_ui->showRepositoriesAction->isChecked());
}

} // namespace lstags::gui
