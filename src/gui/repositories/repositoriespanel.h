// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;

namespace lstags::gui {

class CompareController;
class RepositoryModel;
class RepositoryView;
class TagTablePanel;

/// Beside the table: what is compared as a tree, with the states of each part. What is selected in it is what the table shows.
class RepositoriesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RepositoriesPanel(QWidget *parent = nullptr);

    /// Both outlive this.
    void follow(CompareController *controller, TagTablePanel *table);
    [[nodiscard]] RepositoryModel *model() const { return m_model; }
    [[nodiscard]] RepositoryView *view() const { return m_view; }
    /// Hidden, it narrows nothing: nobody would see why rows are missing.
    void setVisible(bool visible) override;
    /// Selects nothing, which means everything.
    void widen();

Q_SIGNALS:
    /// Familiar names of repositories; none: all.
    void narrowed(const QSet<QString> &images);

private:
    void takeModel();
    void narrow();

    RepositoryModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_text;
    RepositoryView *m_view;
    QSet<QString> m_images; ///< what is selected; empty: all
};

} // namespace lstags::gui
