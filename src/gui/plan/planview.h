// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace lstags::gui {

/// The table of a plan: Space checks or unchecks what is selected; where there is nothing, a hint stands in the middle.
class PlanView final : public QTableView
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);
    void setHint(const QString &hint);

Q_SIGNALS:
    void toggleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_hint;
};

} // namespace lstags::gui
