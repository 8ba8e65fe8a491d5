// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/trace/tracepanel.h"

#include "gui/trace/tracebuffer.h"
#include "gui/trace/tracemodel.h"
#include "gui/tables.h"
#include "ui_tracepanel.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace lstags::gui {

TracePanel::TracePanel(QWidget *parent)
    : QWidget(parent), m_model(new TraceModel(this)), m_proxy(new QSortFilterProxyModel(this)), m_record(new QAction(tr("&Record requests"), this)),
      m_copy(new QAction(tr("&Copy requests"), this)), m_clear(new QAction(tr("C&lear"), this)), m_menu(new QMenu(tr("Tracin&g"), this))
{
    makeActions();
    m_drain.setInterval(std::chrono::milliseconds(200));
    connect(&m_drain, &QTimer::timeout, this, &TracePanel::drain);
}

void TracePanel::makeActions()
{
    m_record->setObjectName(u"recordTraceAction"_s);
    m_record->setShortcut(QKeySequence(u"Ctrl+Shift+T"_s));
    m_record->setToolTip(tr("Record the requests that follow"));
    m_record->setCheckable(true);
    m_record->setChecked(true);
    connect(m_record, &QAction::toggled, this, [this](bool on) { m_buffer->setRecording(on); });
    m_copy->setObjectName(u"copyTraceAction"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copy->setToolTip(tr("Copy the selected requests with their headers"));
    m_copy->setEnabled(false);
    connect(m_copy, &QAction::triggered, this, &TracePanel::copySelected);
    m_clear->setObjectName(u"clearTraceAction"_s);
    m_clear->setShortcut(QKeySequence(u"Ctrl+Shift+Del"_s));
    m_clear->setToolTip(tr("Forget the requests so far"));
    connect(m_clear, &QAction::triggered, m_model, &TraceModel::clear);
    m_menu->addActions({m_record, m_copy, m_clear});
}

TracePanel::~TracePanel() = default;

void TracePanel::setBuffer(TraceBuffer *buffer)
{
    m_buffer = buffer;
    m_drain.start();
}

void TracePanel::setVisible(bool visible)
{
    if (visible && !m_ui)
        build();
    QWidget::setVisible(visible);
}

void TracePanel::build()
{
    m_ui = std::make_unique<Ui::TracePanel>();
    m_ui->setupUi(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView *view = m_ui->traceTableView;
    view->setModel(m_proxy);
    dress(view);
    const int em = fontMetrics().averageCharWidth();
    constexpr std::array<int, TraceModel::ColumnCount> widths{18, 11, 64, 10, 14, 12, 20};
    for (int column = 0; column < TraceModel::ColumnCount; ++column)
        view->setColumnWidth(column, widths[size_t(column)] * em);
    m_ui->headersTextEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setSizes({120 * em, 80 * em});
    connect(m_ui->traceFilterLineEdit, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    m_ui->recordButton->setDefaultAction(m_record);
    m_ui->copyButton->setDefaultAction(m_copy);
    m_ui->clearButton->setDefaultAction(m_clear);
    view->addAction(m_copy);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TracePanel::showCurrent);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TracePanel::updateActions);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TracePanel::updateActions);
    setFocusProxy(view);
}

// Only what is looked at costs the window time; the buffer keeps the rest.
void TracePanel::drain()
{
    if (!isVisible())
        return;
    const QList<net::TraceEntry> entries = m_buffer->take();
    if (entries.isEmpty())
        return;
    QScrollBar *bar = m_ui->traceTableView->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    m_model->append(entries);
    if (isAtEnd)
        m_ui->traceTableView->scrollToBottom();
}

void TracePanel::showCurrent()
{
    const QModelIndex current = m_proxy->mapToSource(m_ui->traceTableView->currentIndex());
    m_ui->headersTextEdit->setPlainText(current.isValid() ? m_model->description(current.row()) : QString());
}

void TracePanel::updateActions()
{
    m_copy->setEnabled(m_ui->traceTableView->selectionModel()->hasSelection());
}

void TracePanel::copySelected()
{
    QModelIndexList selected = m_ui->traceTableView->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    QStringList texts;
    for (const QModelIndex &index : std::as_const(selected))
        texts += m_model->description(m_proxy->mapToSource(index).row());
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

} // namespace lstags::gui
