// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagtablepanel.h"

#include "gui/format.h"
#include "gui/tagtable/statefilterbar.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr std::chrono::milliseconds frame{16};
constexpr int feedTime = 5;        ///< milliseconds of a frame
constexpr int linesPerPiece = 200; ///< some hundreds of microseconds

QString lineText(const TagTableModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < TagTableModel::ColumnCount; ++column)
        cells += model.text(row, TagTableModel::Column(column));
    if (!model.lineAt(row).failure.isNull())
        cells += core::printable(model.lineAt(row).failure);
    return cells.join(u'\t');
}

QString lineReference(const TagTableModel &model, int row)
{
    const TagLine &line = model.lineAt(row);
    return line.row.tag.isEmpty() ? line.row.image : QString(line.row.image + u':' + line.row.tag);
}

QString lineDigest(const TagTableModel &model, int row)
{
    const core::TagRow &line = model.lineAt(row).row;
    return line.digest.isNull() ? line.targetDigest.toString() : line.digest.toString();
}

} // namespace

TagTablePanel::TagTablePanel(QWidget *parent)
    : QWidget(parent), m_model(new TagTableModel(this)), m_bar(new StateFilterBar(this)), m_view(new TagTableView(this))
{
    m_view->setObjectName(QStringLiteral("tagTableView"));
    m_view->setAccessibleName(tr("Tags"));
    m_view->setModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    m_frame.setSingleShot(true);
    m_frame.setInterval(frame);
    connect(&m_frame, &QTimer::timeout, this, &TagTablePanel::feed);
    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(250);
    connect(&m_visibleTimer, &QTimer::timeout, this, &TagTablePanel::visibleRowsChanged);
    const auto visible = [this] { m_visibleTimer.start(); };
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, visible);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, visible);

    connect(m_view, &TagTableView::retryRequested, this, [this](int row) { Q_EMIT retryRequested(m_model->lineAt(row).entry); });
    connect(m_bar, &StateFilterBar::filterChanged, this, [this] { m_model->setFilter(m_bar->filter()); });
    connect(m_model, &TagTableModel::countsChanged, this, [this] {
        m_bar->setCounts(m_model->counts());
        Q_EMIT countsChanged();
    });
    makeActions();
    makeColumnMenu();
    setDefaultLayout();
    m_view->sortByColumn(TagTableModel::Tag, Qt::AscendingOrder);
    m_view->sortByColumn(TagTableModel::Repository, Qt::AscendingOrder);
}

void TagTablePanel::makeActions()
{
    const auto make = [this](const QString &text, const QString &name, const QKeySequence &keys) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_copyText = make(tr("&Copy rows as text"), u"copyTextAction"_s, QKeySequence::Copy);
    m_copyReference = make(tr("Copy &references"), u"copyReferenceAction"_s, QKeySequence(u"Ctrl+Shift+C"_s));
    m_copyDigest = make(tr("Copy &digests"), u"copyDigestAction"_s, QKeySequence(u"Ctrl+Alt+C"_s));
    m_focusFilter = make(tr("&Filter tags"), u"focusFilterAction"_s, QKeySequence::Find);
    m_focusFilter->setShortcutContext(Qt::WindowShortcut);
    connect(m_copyText, &QAction::triggered, this, [this] { copy(lineText); });
    connect(m_copyReference, &QAction::triggered, this, [this] { copy(lineReference); });
    connect(m_copyDigest, &QAction::triggered, this, [this] { copy(lineDigest); });
    connect(m_focusFilter, &QAction::triggered, m_bar, &StateFilterBar::focusText);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TagTablePanel::showContextMenu);
}

void TagTablePanel::makeColumnMenu()
{
    m_columnMenu = new QMenu(tr("&Columns"), this);
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < TagTableModel::ColumnCount; ++column) {
        QAction *action = m_columnMenu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setEnabled(column != TagTableModel::Tag); // one column stays, and with it the way back
        connect(action, &QAction::toggled, header, [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    m_columnMenu->addSeparator();
    connect(m_columnMenu->addAction(tr("&Default layout")), &QAction::triggered, this, &TagTablePanel::setDefaultLayout);
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this, header] {
        for (int column = 0; column < TagTableModel::ColumnCount; ++column)
            m_columnMenu->actions().at(column)->setChecked(!header->isSectionHidden(column));
    });
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &position) { m_columnMenu->popup(header->mapToGlobal(position)); });
}

void TagTablePanel::setDefaultLayout()
{
    const int em = fontMetrics().averageCharWidth();
    constexpr std::array<int, TagTableModel::ColumnCount> widths{23, 33, 18, 18, 13, 20, 19, 19, 19}; // in characters
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < TagTableModel::ColumnCount; ++column) {
        header->setSectionHidden(column, column == (m_targetIsEngine ? TagTableModel::TargetDigest : TagTableModel::LocalId));
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, widths[size_t(column)] * em);
    }
}

void TagTablePanel::reset(const QStringList &images)
{
    m_images = images;
    m_waiting.clear();
    m_fed = 0;
    m_model->clear();
}

void TagTablePanel::setTargetIsEngine(bool isEngine)
{
    m_targetIsEngine = isEngine;
    QHeaderView *header = m_view->horizontalHeader();
    const auto [shown, hidden] = isEngine ? std::pair(TagTableModel::LocalId, TagTableModel::TargetDigest)
                                          : std::pair(TagTableModel::TargetDigest, TagTableModel::LocalId);
    if (header->isSectionHidden(hidden))
        return; // the user has chosen
    header->hideSection(hidden);
    header->showSection(shown);
}

void TagTablePanel::apply(const QList<compare::EntryUpdate> &updates)
{
    m_waiting.insert(m_waiting.end(), updates.begin(), updates.end());
    if (!m_frame.isActive())
        m_frame.start();
}

// One frame's worth: what is left waits for the next.
void TagTablePanel::feed()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_waiting.empty() && clock.elapsed() < feedTime)
        feedPiece();
    m_visibleTimer.start();
    if (!m_waiting.empty())
        m_frame.start();
    else if (std::exchange(m_runEnds, false)) {
        m_model->settle();
        Q_EMIT runShown();
    }
}

void TagTablePanel::feedPiece()
{
    const compare::EntryUpdate &update = m_waiting.front();
    const qsizetype count = std::min<qsizetype>(linesPerPiece, update.rows.size() - m_fed);
    if (count > 0)
        m_model->upsert(update.entry, update.rows.sliced(m_fed, count));
    m_fed += count;
    if (m_fed < update.rows.size())
        return;
    if (update.error)
        m_model->setFailure(update.entry, m_images.value(update.entry), update.error->message);
    m_waiting.pop_front();
    m_fed = 0;
}

void TagTablePanel::finishRun()
{
    m_runEnds = true;
    if (!m_frame.isActive())
        m_frame.start();
}

void TagTablePanel::refresh(const QList<compare::EntryChanges> &changes)
{
    for (const compare::EntryChanges &change : changes) {
        if (!change.gone.isEmpty())
            m_model->removeTags(change.entry, change.gone);
        if (!change.changed.isEmpty())
            m_model->upsert(change.entry, change.changed);
    }
}

void TagTablePanel::complete(const QList<core::TagRow> &rows)
{
    m_model->complete(rows);
}

void TagTablePanel::removeEntry(int entry)
{
    std::erase_if(m_waiting, [entry](const compare::EntryUpdate &update) { return update.entry == entry; });
    m_fed = 0; // at worst some rows come twice, and replace themselves
    m_model->removeEntry(entry);
}

void TagTablePanel::setTargetMessage(const QString &message)
{
    m_model->setTargetMessage(message);
}

void TagTablePanel::setHint(const QString &hint)
{
    m_view->setHint(hint);
}

QList<core::TagRow> TagTablePanel::selectedRows() const
{
    QList<core::TagRow> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += m_model->lineAt(index.row()).row;
    return rows;
}

QList<core::TagRow> TagTablePanel::visibleRowsWithoutDetails() const
{
    QList<core::TagRow> rows;
    const int first = std::max(m_view->rowAt(0), 0);
    const int bottom = m_view->rowAt(m_view->viewport()->height() - 1);
    const int last = bottom < 0 ? m_model->rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row) {
        const core::TagRow &line = m_model->lineAt(row).row;
        if (!line.details && !line.digest.isNull())
            rows += line;
    }
    return rows;
}

void TagTablePanel::copy(QString (*text)(const TagTableModel &, int))
{
    QModelIndexList selected = m_view->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(selected))
        lines += text(*m_model, index.row());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TagTablePanel::showContextMenu(const QPoint &position)
{
    QMenu menu(this);
    const QModelIndex index = m_view->indexAt(position);
    if (index.isValid() && !m_model->lineAt(index.row()).failure.isNull()) {
        const int entry = m_model->lineAt(index.row()).entry;
        connect(menu.addAction(actionIcon(u"retry"_s, palette()), tr("&Try again")), &QAction::triggered, this, [this, entry] { Q_EMIT retryRequested(entry); });
        menu.addSeparator();
    }
    menu.addActions(m_syncActions);
    menu.addSeparator();
    menu.addActions({m_copyText, m_copyReference, m_copyDigest});
    menu.addSeparator();
    menu.addMenu(m_columnMenu);
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

QByteArray TagTablePanel::saveLayout() const
{
    return m_view->horizontalHeader()->saveState();
}

void TagTablePanel::restoreLayout(const QByteArray &layout)
{
    QHeaderView *header = m_view->horizontalHeader();
    if (!layout.isEmpty() && header->restoreState(layout))
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

} // namespace lstags::gui
