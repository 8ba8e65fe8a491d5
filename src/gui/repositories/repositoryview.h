// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace lstags::gui {

/// The tree of repositories. What is selected is what is wanted; Enter selects where the keyboard is, Esc selects nothing.
class RepositoryView final : public QTreeView
{
    Q_OBJECT

public:
    explicit RepositoryView(QWidget *parent = nullptr);
    /// What stands where repositories would be.
    void setHint(const QString &hint);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace lstags::gui
