// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/settingsdialog.h"

#include "gui/settings/settingrow.h"
#include "gui/settings/settingtexts.h"
#include "ui_settingsdialog.h"

#include <QMessageBox>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {

SettingsDialog::SettingsDialog(QSettings *settings, QWidget *parent) : QDialog(parent), m_ui(new Ui::SettingsDialog), m_settings(settings)
{
    m_ui->setupUi(this);
    addRows();
    m_ui->pageList->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    m_ui->pageList->setCurrentRow(0);
    m_ui->fileLabel->setText(core::printable(settings->fileName(), 1024));
    noteChange(true);
    const auto turn = [this] {
        m_page = m_ui->pageList->currentRow();
        m_ui->searchEdit->clear();
        narrow();
    };
    connect(m_ui->pageList, &QListWidget::currentRowChanged, this, turn);
    connect(m_ui->pageList, &QListWidget::itemClicked, this, turn);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &SettingsDialog::narrow);
    connect(m_ui->resetAllButton, &QPushButton::clicked, this, &SettingsDialog::resetAll);
    connect(m_ui->restartButton, &QPushButton::clicked, this, &SettingsDialog::restartWanted);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    m_ui->scrollArea->setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 36);
    narrow();
}

SettingsDialog::~SettingsDialog()
{
    hide(); // while there is all that a field which loses the focus asks for
}

void SettingsDialog::addRows()
{
    for (int page = 0; page < settingPageCount; ++page) {
        m_ui->pageList->addItem(pageTitle(SettingPage(page)));
        auto *heading = new QLabel(pageTitle(SettingPage(page)), m_ui->rowsWidget);
        QFont font = heading->font();
        font.setBold(true);
        heading->setFont(font);
        m_ui->rowsLayout->addWidget(heading);
        m_headings += heading;
        for (const core::Setting &setting : core::settings()) {
            if (pageOf(setting) != SettingPage(page))
                continue;
            auto *row = new SettingRow(setting, m_settings, m_ui->rowsWidget);
            connect(row, &SettingRow::changed, this, [this, row] {
                noteChange(row->setting().isLive);
                Q_EMIT changed();
            });
            m_ui->rowsLayout->addWidget(row);
            m_rows += row;
        }
    }
    m_ui->rowsLayout->addStretch();
}

// A search goes over all pages, for who knows the page does not search.
void SettingsDialog::narrow()
{
    const QStringList words = m_ui->searchEdit->text().simplified().split(u' ', Qt::SkipEmptyParts);
    m_ui->pageList->item(m_page)->setSelected(words.isEmpty());
    QList<int> found(settingPageCount, 0);
    for (SettingRow *row : std::as_const(m_rows)) {
        const int ofRow = int(pageOf(row->setting()));
        const bool isShown = row->find(words) && (!words.isEmpty() || ofRow == m_page);
        row->setVisible(isShown);
        found[ofRow] += isShown ? 1 : 0;
    }
    for (int i = 0; i < settingPageCount; ++i)
        m_headings[i]->setVisible(found[i] > 0);
    const bool isNone = std::count(found.begin(), found.end(), 0) == settingPageCount;
    m_ui->nothingLabel->setVisible(isNone);
    m_ui->scrollArea->verticalScrollBar()->setValue(0);
}

void SettingsDialog::resetAll()
{
    const auto answer = QMessageBox::question(this, tr("Reset all settings"), tr("Put every setting of all pages back to its standard?"),
                                              QMessageBox::Reset | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Reset)
        return;
    for (SettingRow *row : std::as_const(m_rows)) {
        if (m_settings->contains(QString::fromLatin1(row->setting().key)))
            row->reset();
    }
}

void SettingsDialog::noteChange(bool isLive)
{
    if (!isLive)
        m_ui->restartLabel->setText(tr("Some of what was changed counts from the next start on."));
    m_ui->restartLabel->setVisible(!m_ui->restartLabel->text().isEmpty());
    m_ui->restartButton->setVisible(!m_ui->restartLabel->text().isEmpty());
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_ui->searchEdit->setFocus();
}

} // namespace lstags::gui
