// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace lstags::gui {

/// The table itself. An entry that failed is one line whose reason runs across the columns beside state and repository; where there is nothing
/// to show, a hint stands in the middle. "Try again" at the end of such a line is a link; Enter on the line does the same.
class TagTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TagTableView(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void setHint(const QString &hint);

Q_SIGNALS:
    void retryRequested(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isFailure(int row) const;
    [[nodiscard]] QRect failureRect(int row) const; ///< the widest stretch that state and repository leave in view
    [[nodiscard]] QRect linkRect(int row) const;
    [[nodiscard]] int linkAt(const QPoint &position) const; ///< the row, -1: none
    void paintFailures(QPainter *painter) const;

    QString m_hint;
};

} // namespace lstags::gui
