// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/tray.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace lstags::gui {

Tray::Tray(QWidget *window) : QObject(window), m_window(window) {}

Tray::~Tray() = default;

bool Tray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::appear()
{
    if (m_icon || !isAvailable())
        return;
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("&Show the window")), &QAction::triggered, this, &Tray::showWanted);
    connect(m_menu->addAction(tr("&Pause all jobs")), &QAction::triggered, this, &Tray::pauseAllWanted);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitWanted);
    m_icon = new QSystemTrayIcon(QApplication::windowIcon(), this);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::showWanted);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT showWanted();
    });
    m_icon->show();
}

void Tray::setText(const QString &text)
{
    if (m_icon)
        m_icon->setToolTip(text);
}

void Tray::notify(const QString &title, const QString &text, bool isProblem)
{
    if (m_icon && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(title, text, isProblem ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    else
        QApplication::alert(m_window);
    Q_EMIT notified(title, text);
}

} // namespace lstags::gui
