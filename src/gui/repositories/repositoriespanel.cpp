// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/repositories/repositoriespanel.h"

#include "gui/comparison/comparecontroller.h"
#include "gui/repositories/repositorymodel.h"
#include "gui/repositories/repositoryview.h"
#include "gui/tagtable/tagtablepanel.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int manyRepositories = 12; // they are filtered; fewer are seen at once
constexpr int smallestWidth = 20;    // characters

} // namespace

RepositoriesPanel::RepositoriesPanel(QWidget *parent)
    : QWidget(parent), m_model(new RepositoryModel(this)), m_filter(new QSortFilterProxyModel(this)), m_text(new QLineEdit(this)),
      m_view(new RepositoryView(this))
{
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true); // of a registry that is found all repositories
    m_filter->setFilterRole(RepositoryModel::ImageRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSourceModel(m_model);
    m_text->setObjectName(u"repositoryFilterLineEdit"_s);
    m_text->setPlaceholderText(tr("Filter repositories"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->setWhatsThis(tr("Shows the repositories and registries in whose names this is found."));
    m_text->hide();
    m_view->setObjectName(u"repositoryTreeView"_s);
    m_view->setAccessibleName(tr("Repositories"));
    m_view->setHint(tr("The repositories of a comparison come here. Choose one to see its tags alone."));
    m_view->setWhatsThis(tr("What is compared: the list, its registries, their repositories, each with its tags by state. What is selected is what the table "
                            "shows; with Ctrl several; Esc shows everything."));
    m_view->setModel(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addWidget(m_view, 1);
    setMinimumWidth(smallestWidth * fontMetrics().averageCharWidth());
    setFocusProxy(m_view);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        m_view->expandToDepth(1);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RepositoriesPanel::narrow);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RepositoriesPanel::takeModel);
}

void RepositoriesPanel::follow(CompareController *controller, TagTablePanel *table)
{
    connect(controller, &CompareController::specsChanged, this, [this, controller] {
        QList<core::RepositoryName> names;
        const QList<core::RepositorySpec> specs = controller->specs();
        for (const core::RepositorySpec &spec : specs)
            names += spec.name;
        m_model->reset(names);
    });
    connect(controller, &CompareController::updated, m_model, &RepositoryModel::apply);
    connect(table, &TagTablePanel::countsChanged, this, [this, table] { m_model->setCounts(table->model()->countsByImage()); });
    connect(this, &RepositoriesPanel::narrowed, table, &TagTablePanel::setImages);
}

void RepositoriesPanel::setVisible(bool visible)
{
    QWidget::setVisible(visible);
    if (!visible)
        widen();
}

void RepositoriesPanel::widen()
{
    m_view->clearSelection();
}

// The same list compared again is looked at where it was.
void RepositoriesPanel::takeModel()
{
    const bool isMany = m_model->repositoryCount() > manyRepositories;
    m_text->setVisible(isMany);
    if (!isMany)
        m_text->clear();
    m_view->expandToDepth(1);
    QItemSelection selection;
    for (const QString &image : std::as_const(m_images)) {
        const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(image));
        if (index.isValid())
            selection.select(index, index);
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    narrow();
}

void RepositoriesPanel::narrow()
{
    QSet<QString> images;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        const QSet<QString> below = m_model->imagesAt(m_filter->mapToSource(index));
        if (below.isEmpty()) { // the list itself
            images.clear();
            break;
        }
        images += below;
    }
    if (std::exchange(m_images, images) != images)
        Q_EMIT narrowed(images);
}

} // namespace lstags::gui
