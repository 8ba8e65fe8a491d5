// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

namespace Ui { class ViewsDialog; }

namespace lstags::gui {

class ViewsModel;

/// Saves what is looked at under a name, and shows, renames and removes what was saved.
class ViewsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `model` outlives this.
    ViewsDialog(ViewsModel *model, QWidget *parent);
    ~ViewsDialog() override;

    /// With the keyboard where a name is typed, or in the list.
    void openToSave();
    void openToManage();

Q_SIGNALS:
    void saveRequested(const QString &name);
    void chosen(int row);

private:
    void save();
    void remove();
    void update();
    [[nodiscard]] int currentRow() const;

    std::unique_ptr<Ui::ViewsDialog> m_ui;
    ViewsModel *m_model;
};

} // namespace lstags::gui
