// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace lstags::gui {

/// The table itself. An entry that failed is one line whose reason runs across the columns behind the repository; where there is nothing
/// to show, a hint stands in the middle.
class TagTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TagTableView(QWidget *parent = nullptr);
    void setHint(const QString &hint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFailures(QPainter *painter) const;

    QString m_hint;
};

} // namespace lstags::gui
