// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/shortcutsdialog.h"

#include "gui/icons.h"
#include "gui/settings/shortcuts.h"
#include "gui/settings/shortcutsmodel.h"
#include "ui_shortcutsdialog.h"

#include <QMessageBox>
#include <QSortFilterProxyModel>

namespace lstags::gui {

ShortcutsDialog::ShortcutsDialog(Shortcuts *shortcuts, QWidget *parent)
    : QDialog(parent), m_ui(new Ui::ShortcutsDialog), m_shortcuts(shortcuts), m_proxy(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_proxy->setSourceModel(new ShortcutsModel(shortcuts, this));
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView *view = m_ui->commandsTableView;
    view->setModel(m_proxy);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->setColumnWidth(ShortcutsModel::Menu, fontMetrics().averageCharWidth() * 26);
    view->setColumnWidth(ShortcutsModel::Command, fontMetrics().averageCharWidth() * 38);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 34);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.trimmed());
        if (m_proxy->rowCount() > 0)
            m_ui->commandsTableView->selectRow(0);
        showCurrent();
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_ui->keysEdit, &QKeySequenceEdit::editingFinished, this, &ShortcutsDialog::take);
    connect(m_ui->removeButton, &QPushButton::clicked, m_ui->keysEdit, [this] {
        m_ui->keysEdit->clear();
        take();
    });
    connect(m_ui->resetButton, &QPushButton::clicked, this, &ShortcutsDialog::reset);
    connect(m_ui->resetAllButton, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    view->selectRow(0);
    showCurrent();
}

ShortcutsDialog::~ShortcutsDialog()
{
    hide(); // while there is all that a field which loses the focus asks for
}

int ShortcutsDialog::current() const
{
    return m_proxy->mapToSource(m_ui->commandsTableView->currentIndex()).row();
}

void ShortcutsDialog::showCurrent()
{
    const int command = current();
    const QSignalBlocker quiet(m_ui->keysEdit);
    m_ui->keysEdit->setKeySequence(command < 0 ? QKeySequence() : m_shortcuts->commands()[command].action->shortcut());
    m_ui->keysLabel->setText(command < 0 ? tr("No command matches.") : tr("&Keys of “%1”:").arg(Shortcuts::plainText(m_shortcuts->commands()[command].action).replace(u'&', QStringLiteral("&&"))));
    m_ui->keysEdit->setEnabled(command >= 0);
    m_ui->removeButton->setEnabled(command >= 0 && !m_ui->keysEdit->keySequence().isEmpty());
    m_ui->resetButton->setEnabled(command >= 0 && !m_shortcuts->isStandard(command));
    say({});
}

void ShortcutsDialog::take()
{
    const int command = current();
    if (command < 0)
        return;
    const auto taken = m_shortcuts->set(command, m_ui->keysEdit->keySequence());
    showCurrent();
    if (!taken)
        say(taken.error().message);
}

void ShortcutsDialog::reset()
{
    const auto done = m_shortcuts->reset(current());
    showCurrent();
    if (!done)
        say(done.error().message);
}

void ShortcutsDialog::resetAll()
{
    const auto answer = QMessageBox::question(this, tr("Reset all shortcuts"), tr("Give every command its standard keys?"),
                                              QMessageBox::Reset | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer == QMessageBox::Reset)
        m_shortcuts->resetAll();
    showCurrent();
}

void ShortcutsDialog::say(const QString &problem)
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tintColor(Tint::Red, palette()));
    m_ui->problemLabel->setPalette(red);
    m_ui->problemLabel->setText(problem);
}

} // namespace lstags::gui
