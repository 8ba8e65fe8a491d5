// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/views/viewsdialog.h"

#include "gui/views/viewsmodel.h"
#include "ui_viewsdialog.h"

#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace lstags::gui {
namespace {

constexpr int smallestWidth = 44; // characters

} // namespace

ViewsDialog::ViewsDialog(ViewsModel *model, QWidget *parent) : QDialog(parent), m_ui(new Ui::ViewsDialog), m_model(model)
{
    m_ui->setupUi(this);
    m_ui->nameLineEdit->setMaxLength(SavedView::longestName);
    m_ui->viewsListView->setModel(model);
    m_ui->viewsListView->setMinimumWidth(fontMetrics().averageCharWidth() * smallestWidth);
    m_ui->undoButton->setShortcut(QKeySequence::Undo);
    const auto *del = new QShortcut(QKeySequence::Delete, m_ui->viewsListView, nullptr, nullptr, Qt::WidgetShortcut);
    connect(m_ui->nameLineEdit, &QLineEdit::textChanged, this, &ViewsDialog::update);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ViewsDialog::save);
    connect(m_ui->showButton, &QPushButton::clicked, this, [this] { Q_EMIT chosen(currentRow()); });
    connect(m_ui->viewsListView, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(m_ui->renameButton, &QPushButton::clicked, this, [this] { m_ui->viewsListView->edit(m_ui->viewsListView->currentIndex()); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ViewsDialog::remove);
    connect(del, &QShortcut::activated, m_ui->removeButton, &QPushButton::click);
    connect(m_ui->undoButton, &QPushButton::clicked, model->undoStack(), &QUndoStack::undo);
    connect(model, &ViewsModel::viewsChanged, this, &ViewsDialog::update);
    connect(model->undoStack(), &QUndoStack::indexChanged, this, &ViewsDialog::update);
    connect(m_ui->viewsListView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ViewsDialog::update);
    update();
}

ViewsDialog::~ViewsDialog() = default;

void ViewsDialog::openToSave()
{
    show();
    raise();
    m_ui->nameLineEdit->setFocus();
    m_ui->nameLineEdit->selectAll();
}

void ViewsDialog::openToManage()
{
    show();
    raise();
    m_ui->viewsListView->setFocus();
    if (currentRow() < 0)
        m_ui->viewsListView->setCurrentIndex(m_model->index(0));
}

void ViewsDialog::save()
{
    const QString name = SavedView::nameFrom(m_ui->nameLineEdit->text());
    Q_EMIT saveRequested(name);
    m_ui->viewsListView->setCurrentIndex(m_model->index(m_model->rowOf(name)));
    m_ui->nameLineEdit->clear();
}

void ViewsDialog::remove()
{
    const int row = currentRow();
    m_model->remove(row);
    m_ui->viewsListView->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
}

int ViewsDialog::currentRow() const
{
    return m_ui->viewsListView->currentIndex().row();
}

// Nothing is asked: what is overwritten or removed comes back with Undo.
void ViewsDialog::update()
{
    const QString name = SavedView::nameFrom(m_ui->nameLineEdit->text());
    const bool isKnown = m_model->rowOf(name) >= 0;
    const bool hasCurrent = currentRow() >= 0;
    m_ui->saveButton->setText(isKnown ? tr("Over&write") : tr("&Save"));
    m_ui->saveButton->setEnabled(!name.isEmpty() && (isKnown || m_model->rowCount() < ViewsModel::most));
    m_ui->showButton->setEnabled(hasCurrent);
    m_ui->renameButton->setEnabled(hasCurrent);
    m_ui->removeButton->setEnabled(hasCurrent);
    m_ui->undoButton->setEnabled(m_model->undoStack()->canUndo());
    m_ui->undoButton->setToolTip(m_model->undoStack()->undoText());
}

} // namespace lstags::gui
