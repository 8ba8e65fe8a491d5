// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/windowdialogs.h"

#include "gui/settings/aboutdialog.h"
#include "gui/settings/settingsdialog.h"
#include "gui/settings/shortcuts.h"
#include "gui/settings/shortcutsdialog.h"

#include <QAction>
#include <QMainWindow>

namespace lstags::gui {
namespace {

void present(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

WindowDialogs::WindowDialogs(QMainWindow *window, QSettings *settings, const Actions &actions)
    : QObject(window), m_window(window), m_settings(settings), m_shortcuts(new Shortcuts(window->menuBar(), settings, this))
{
    connect(actions.settings, &QAction::triggered, this, &WindowDialogs::showSettings);
    connect(actions.shortcuts, &QAction::triggered, this, &WindowDialogs::showShortcuts);
    connect(actions.about, &QAction::triggered, this, &WindowDialogs::showAbout);
}

WindowDialogs::~WindowDialogs()
{
    for (QDialog *dialog : {m_settingsDialog.data(), m_shortcutsDialog.data(), m_aboutDialog.data()})
        delete dialog;
}

void WindowDialogs::showSettings()
{
    if (!m_settingsDialog) {
        auto *dialog = new SettingsDialog(m_settings, m_window);
        connect(dialog, &SettingsDialog::changed, this, &WindowDialogs::settingsChanged);
        connect(dialog, &SettingsDialog::restartWanted, this, &WindowDialogs::restartWanted);
        m_settingsDialog = dialog;
    }
    present(m_settingsDialog);
}

void WindowDialogs::showShortcuts()
{
    if (!m_shortcutsDialog)
        m_shortcutsDialog = new ShortcutsDialog(m_shortcuts, m_window);
    present(m_shortcutsDialog);
}

void WindowDialogs::showAbout()
{
    if (!m_aboutDialog)
        m_aboutDialog = new AboutDialog(m_window);
    present(m_aboutDialog);
}

} // namespace lstags::gui
