// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace lstags::gui {

/// The icon in the desktop's tray, where there is one, and notifications.
class Tray final : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QWidget *window);
    ~Tray() override;

    [[nodiscard]] static bool isAvailable();
    /// Makes the icon; nothing where there is no tray.
    void appear();
    void setText(const QString &text);
    /// Through the tray, else by a window that asks to be looked at.
    void notify(const QString &title, const QString &text, bool isProblem);
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); } ///< null until it has appeared

Q_SIGNALS:
    void notified(const QString &title, const QString &text);
    void showWanted();
    void pauseAllWanted();
    void quitWanted();

private:
    QWidget *m_window;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace lstags::gui
