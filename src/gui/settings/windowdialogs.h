// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QMainWindow;
class QSettings;

namespace lstags::gui {

class Shortcuts;

/// The dialogs about the window itself: settings, shortcuts, about. None of them stops the work.
class WindowDialogs final : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *settings;
        QAction *shortcuts;
        QAction *about;
    };
    /// When the menus are filled: shortcuts are taken from the settings here.
    WindowDialogs(QMainWindow *window, QSettings *settings, const Actions &actions);
    /// Before the actions go.
    ~WindowDialogs() override;

Q_SIGNALS:
    void settingsChanged();
    void restartWanted();

private:
    void showSettings();
    void showShortcuts();
    void showAbout();

    QMainWindow *m_window;
    QSettings *m_settings;
    Shortcuts *m_shortcuts;
    QPointer<QDialog> m_settingsDialog;
    QPointer<QDialog> m_shortcutsDialog;
    QPointer<QDialog> m_aboutDialog;
};

} // namespace lstags::gui
