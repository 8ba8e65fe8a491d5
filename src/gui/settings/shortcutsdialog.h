// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

class QSortFilterProxyModel;

namespace Ui { class ShortcutsDialog; }

namespace lstags::gui {

class Shortcuts;

/// All commands with their keys, to look up and to change.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Outlives this.
    explicit ShortcutsDialog(Shortcuts *shortcuts, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

private:
    [[nodiscard]] int current() const; ///< command; -1: none
    void showCurrent();
    void take();
    void reset();
    void resetAll();
    void say(const QString &problem);

    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
    Shortcuts *m_shortcuts;
    QSortFilterProxyModel *m_proxy;
};

} // namespace lstags::gui
