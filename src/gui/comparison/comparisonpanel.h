// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

class QAction;

namespace Ui { class ComparisonPanel; }

namespace lstags::gui {

class ComparisonModel;

/// Below the table: the comparison that runs, repository by repository, and the buttons that steer it.
class ComparisonPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Activity { None, Running, Paused, Finished, Stopped };

    ComparisonPanel(QWidget *parent = nullptr);
    ~ComparisonPanel() override;

    [[nodiscard]] ComparisonModel *model() const { return m_model; }
    void setActions(QAction *pause, QAction *stop, QAction *retry);
    /// `target` as a reader would name it.
    void setActivity(Activity activity, const QString &target);

Q_SIGNALS:
    void entryActivated(int entry);

private:
    void refresh();
    void showContextMenu(const QPoint &position);

    std::unique_ptr<Ui::ComparisonPanel> m_ui;
    ComparisonModel *m_model;
    Activity m_activity = Activity::None;
    QString m_target;
};

} // namespace lstags::gui
