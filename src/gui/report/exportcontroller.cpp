// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/report/exportcontroller.h"

#include "gui/format.h"
#include "gui/messagebar.h"
#include "gui/report/reportwriter.h"
#include "gui/tagtable/columnlayout.h"
#include "gui/tagtable/tagcolumns.h"
#include "gui/tagtable/tagtablepanel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressDialog>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr auto folderKey = "export/folder";
constexpr int patience = 500; // milliseconds before there is a window that says how far it is

/// Behind the columns of a tag stands a state for each target behind the first.
Report::Column stateColumn(int target, const QString &title)
{
    const auto text = [target](const TagLine &line) { return line.failure.isNull() ? stateWord(LineState(line.row.at(target).state)) : QString(); };
    return {.title = title, .text = text, .target = target};
}

Report::Column tagColumn(TagTableModel::Column column)
{
    const TagColumn &spec = tagColumns[size_t(column)];
    const auto text = [&spec, isNamed = column == TagTableModel::State || column == TagTableModel::Repository](const TagLine &line) {
        return line.failure.isNull() || isNamed ? spec.exactText(line) : QString();
    };
    return {.title = spec.translatedTitle(),
            .text = text,
            .isRightAligned = spec.isRightAligned,
            .target = column == TagTableModel::State ? std::optional(0) : std::nullopt};
}

QList<Report::Column> columnsOf(const TagTablePanel &table)
{
    QList<Report::Column> columns;
    const QList<TagTableModel::Column> shown = shownColumns(table.view()->horizontalHeader());
    for (const auto column : shown) {
        const bool isOfAnother = column >= TagTableModel::ColumnCount;
        columns += isOfAnother ? stateColumn(*LineCells::targetOf(column), table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) : tagColumn(column);
    }
    return columns;
}

} // namespace

ExportController::ExportController(const Parts &parts, Describe describe)
    : QObject(parts.window), m_parts(parts), m_describe(std::move(describe)), m_exportTable(new QAction(tr("&Export table…"), parts.window)),
      m_exportSelection(new QAction(tr("Export se&lection…"), parts.window))
{
    m_exportTable->setObjectName(u"exportAction"_s);
    m_exportTable->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    m_exportTable->setToolTip(tr("Write what is in the table as CSV, JSON, Markdown or HTML"));
    m_exportSelection->setObjectName(u"exportSelectionAction"_s);
    m_exportSelection->setShortcut(QKeySequence(u"Ctrl+Alt+E"_s));
    m_exportSelection->setToolTip(tr("Write the selected rows as CSV, JSON, Markdown or HTML"));
    connect(m_exportTable, &QAction::triggered, this, [this] { ask(m_parts.table->model()->snapshot()); });
    connect(m_exportSelection, &QAction::triggered, this, [this] { ask(m_parts.table->selectedLines()); });
    const QItemSelectionModel *selection = parts.table->view()->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &ExportController::updateActions);
    connect(parts.table, &TagTablePanel::countsChanged, this, &ExportController::updateActions);
    connect(&m_exporter, &Exporter::written, this, [this] {
        end();
        m_parts.messages->say(MessageBar::Kind::Note, tr("Written: %1").arg(core::printable(m_exporter.file(), 255)));
    });
    connect(&m_exporter, &Exporter::failed, this, [this](const core::Error &error) {
        end();
        if (error.kind == core::ErrorKind::Cancelled)
            m_parts.messages->say(MessageBar::Kind::Note, tr("%1 was not written: the export was cancelled.").arg(core::printable(m_exporter.file(), 255)));
        else
            m_parts.messages->say(MessageBar::Kind::Problem, error.message);
    });
    updateActions();
}

ExportController::~ExportController() = default;

void ExportController::updateActions()
{
    const bool isIdle = !m_exporter.isRunning();
    m_exportTable->setEnabled(isIdle && m_parts.table->model()->lineCount() > 0);
    m_exportSelection->setEnabled(isIdle && m_parts.table->view()->selectionModel()->hasSelection());
}

// The lines are those of now, whatever comes in while a name is chosen.
void ExportController::ask(const LineSnapshot &lines)
{
    auto *dialog = new QFileDialog(m_parts.window, tr("Export"), m_parts.settings->value(folderKey, QDir::homePath()).toString());
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("JSON (*.json)"), tr("JSON lines (*.jsonl *.ndjson)"), tr("Markdown (*.md *.markdown)"), tr("HTML report (*.html *.htm)")});
    const auto followFilter = [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u' ', 0, 0).remove(u')')); };
    connect(dialog, &QFileDialog::filterSelected, dialog, followFilter);
    followFilter(dialog->selectedNameFilter());
    connect(dialog, &QFileDialog::fileSelected, this, [this, lines](const QString &file) { write(lines, file); });
    dialog->open();
}

void ExportController::write(const LineSnapshot &lines, const QString &file)
{
    const auto format = reportFormatOf(QFileInfo(file).fileName());
    if (!format || m_exporter.isRunning()) {
        m_parts.messages->say(MessageBar::Kind::Problem,
                              format ? tr("Another export is under way.")
                                     : tr("%1 was not written: its name has to end in .csv, .json, .jsonl, .md or .html.").arg(core::printable(file, 255)));
        return;
    }
    m_parts.settings->setValue(folderKey, QFileInfo(file).path());
    Report report{.lines = lines, .columns = columnsOf(*m_parts.table), .list = {}, .targets = {}, .made = QDateTime::currentDateTime()};
    m_describe(&report);
    m_progress = new QProgressDialog(tr("Writing %1…").arg(core::printable(QFileInfo(file).fileName(), 100)), tr("Cancel"), 0, 100, m_parts.window);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setWindowTitle(tr("Export"));
    m_progress->setMinimumDuration(patience);
    connect(&m_exporter, &Exporter::progressed, m_progress, &QProgressDialog::setValue);
    connect(m_progress, &QProgressDialog::canceled, &m_exporter, &Exporter::cancel);
    m_exporter.start(std::move(report), *format, file);
    updateActions();
}

void ExportController::end()
{
    delete m_progress;
    updateActions();
}

} // namespace lstags::gui
