// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/views/savedview.h"
#include "gui/views/viewsmodel.h"

#include <QAction>
#include <QPointer>

#include <array>

class QMenu;
class QSettings;

namespace lstags::gui {

class DocumentController;
class MessageBar;
class TagTablePanel;
class TargetBox;
class ViewsDialog;

/// Saved views: takes what is looked at into one, and shows one. Its menu lists them.
class ViewController final : public QObject
{
    Q_OBJECT

public:
    /// They outlive this.
    struct Parts
    {
        QWidget *window;
        DocumentController *document;
        TargetBox *target;
        TagTablePanel *table;
        MessageBar *messages;
        QSettings *settings;
    };
    explicit ViewController(const Parts &parts);

    [[nodiscard]] QMenu *menu() const { return m_menu; }

private:
    static constexpr int withKeys = 9; // views

    void makeNumbered();
    void fillMenu();
    [[nodiscard]] ViewsDialog *dialog();
    [[nodiscard]] SavedView current(const QString &name) const;
    void show(const SavedView &view);
    void openList(const SavedView &view);

    Parts m_parts;
    ViewsModel *m_model;
    QMenu *m_menu;
    QAction *m_save;
    QAction *m_manage;
    std::array<QAction *, withKeys> m_numbered{}; ///< of the first views; those without one are hidden, for their keys stay
    QPointer<ViewsDialog> m_dialog;
};

} // namespace lstags::gui
