// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;
class QSettings;

namespace Ui { class MainWindow; }

namespace lstags::gui {

/// Where everything in the window stands: its size, how the panels share it, which of them are shown, and the columns of the table.
class WindowLayout
{
public:
    /// They outlive this.
    WindowLayout(QMainWindow *window, const Ui::MainWindow *ui) : m_window(window), m_ui(ui) {}

    /// As it is at first, in a window of this size.
    void setDefault() const;
    void restore(const QSettings &settings) const;
    void remember(QSettings *settings) const;

    /// The table comes first where there is room for one.
    void showRepositories() const;

private:
    void restoreFilter(const QSettings &settings) const;
    void rememberFilter(QSettings *settings) const;

    QMainWindow *m_window;
    const Ui::MainWindow *m_ui;
};

} // namespace lstags::gui
