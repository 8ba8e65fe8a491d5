// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QMenu;

namespace Ui { class InspectorPanel; }

namespace lstags::gui {

class CompareController;
class FactsModel;
class InspectionController;
class TagTablePanel;
struct InspectedImage;

/// Right of the table: what is inside the tag that is selected in it, and why it is CHANGED. Looks only while it is shown; its widgets
/// are made when it is first shown.
class InspectorPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(QWidget *parent = nullptr);
    ~InspectorPanel() override;

    /// They outlive this, but for their destruction.
    void follow(TagTablePanel *table, CompareController *comparison, InspectionController *inspection);

    [[nodiscard]] FactsModel *model() const { return m_model; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);
    void setVisible(bool visible) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void build();
    void makeView();
    void paintIcons();
    void look();
    void refresh();
    void showTitle();
    void showMessage(const QString &message, const QString &button = {});
    void showProgress();
    void showContent();
    void showImage();
    void fillPlatforms();
    void expand();
    void copySelected();
    void copyAll();
    void showContextMenu(const QPoint &position);
    void selectLayer(int layer);

    std::unique_ptr<Ui::InspectorPanel> m_ui; ///< null until shown
    FactsModel *m_model;
    QAction *m_copy = nullptr;
    QAction *m_copyAll = nullptr;
    QAction *m_read = nullptr;
    QMenu *m_menu = nullptr;
    TagTablePanel *m_table = nullptr;
    CompareController *m_comparison = nullptr;
    InspectionController *m_inspection = nullptr;
    QString m_why;               ///< nothing is shown
    QList<InspectedImage> m_images;
    QString m_platform;          ///< that was chosen last
    QSet<int> m_expanded;        ///< sections
    int m_nameWidth;             ///< of the first column, in pixels, until the view has it
    QTimer m_settle;             ///< who runs through the rows does not want to look into each
};

} // namespace lstags::gui
