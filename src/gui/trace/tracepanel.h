// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QSortFilterProxyModel;

namespace Ui { class TracePanel; }

namespace lstags::gui {

class TraceBuffer;
class TraceModel;

/// Every request with its timing, and the headers of the chosen one. Its widgets are made when it is first shown: most windows never are asked.
class TracePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TracePanel(QWidget *parent = nullptr);
    ~TracePanel() override;

    /// Where the requests come from; outlives this.
    void setBuffer(TraceBuffer *buffer);
    [[nodiscard]] TraceModel *model() const { return m_model; }
    /// What can be done with the trace, whether it is shown or not.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void setVisible(bool visible) override;

private:
    void makeActions();
    void build();
    void drain();
    void showCurrent();
    void updateActions();
    void copySelected();

    std::unique_ptr<Ui::TracePanel> m_ui; ///< null until shown
    TraceBuffer *m_buffer = nullptr;
    TraceModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QAction *m_record;
    QAction *m_copy;
    QAction *m_clear;
    QMenu *m_menu;
    QTimer m_drain;
};

} // namespace lstags::gui
