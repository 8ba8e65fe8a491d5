// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMenu;
class QPalette;
class QWidget;

namespace Ui { class MainWindow; }

namespace lstags::gui {

class DocumentController;

/// The actions of the window that need no comparison: those of lists, and those that show and hide its parts.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// Outlives this.
    explicit WindowActions(const Ui::MainWindow *ui);

    /// With what the parts of the window bring; `views` is the menu of saved ones.
    void fillMenus(QMenu *views) const;
    void paintIcons(const QPalette &palette) const;
    void connectLists(DocumentController *document);
    void connectViews();

private:
    void showPanel(QWidget *panel) const;
    void dismissMessage() const;

    const Ui::MainWindow *m_ui;
};

} // namespace lstags::gui
