// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/target.h"

#include <QDialog>

#include <memory>

class QListWidgetItem;

namespace Ui { class TargetsDialog; }

namespace lstags::gui {

/// The places to compare with, one a line: to add, to write, to move and to remove.
class TargetsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `remembered` are sets of targets that were compared with before; their places are offered while one is typed.
    TargetsDialog(const QList<core::Target> &targets, const QStringList &remembered, QWidget *parent);
    ~TargetsDialog() override;

    /// What was chosen, once the dialog is accepted.
    [[nodiscard]] const QList<core::Target> &targets() const { return m_targets; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectWidgets();
    void add(const QString &text);
    void remove();
    void move(int by);
    void showCurrent();
    void takeText(const QString &text);
    void check();
    void showExamples();
    void showProblem(const QString &problem, int column);
    [[nodiscard]] QString exampleOf(const core::Target &target) const;
    [[nodiscard]] bool handleKey(QEvent *event);

    std::unique_ptr<Ui::TargetsDialog> m_ui;
    QList<core::Target> m_targets;
};

} // namespace lstags::gui
