// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagtablepanel.h"

#include "gui/report/copytexts.h"
#include "gui/tagtable/columnlayout.h"
#include "gui/tagtable/columnmenu.h"
#include "gui/tagtable/linetexts.h"
#include "gui/tagtable/rowselection.h"
#include "gui/tagtable/statefilterbar.h"
#include "gui/tagtable/tagcolumns.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr std::chrono::milliseconds frame{16};
constexpr int feedTime = 5;        ///< milliseconds of a frame
constexpr int linesPerPiece = 200; ///< some hundreds of microseconds

} // namespace

TagTablePanel::TagTablePanel(QWidget *parent)
    : QWidget(parent), m_model(new TagTableModel(this)), m_bar(new StateFilterBar(this)), m_view(new TagTableView(this))
{
    m_view->setObjectName(QStringLiteral("tagTableView"));
    m_view->setAccessibleName(tr("Tags"));
    m_selection = new RowSelection(m_model, m_view);
    m_view->setModel(m_model);
    m_selection->follow();
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
    connect(m_bar, &StateFilterBar::filterChanged, this, &TagTablePanel::applyFilter);
    connect(m_model, &TagTableModel::countsChanged, this, [this] {
        m_bar->setCounts(m_model->counts());
        Q_EMIT countsChanged();
    });
    m_columnMenu = new ColumnMenu(m_view->horizontalHeader(), TagTableModel::Tag, this);
    makeActions();
    m_view->sortByColumn(TagTableModel::Tag, Qt::AscendingOrder);
    m_view->sortByColumn(TagTableModel::Repository, Qt::AscendingOrder);
}

QAction *TagTablePanel::makeAction(const QString &text, const QString &name, const QKeySequence &keys, const std::function<void()> &slot)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void TagTablePanel::makeCopyMenu()
{
    m_copyMenu = new QMenu(tr("&Copy tags"), this);
    const auto add = [this](const QString &text, const QString &name, const QKeySequence &keys, const std::function<QString(const TagLine &)> &lineText) {
        m_copyMenu->addAction(makeAction(text, name, keys, [this, lineText] { copy(lineText); }));
    };
    m_copyMenu->addAction(makeAction(tr("&Rows as text"), u"copyTextAction"_s, QKeySequence::Copy, [this] {
        QStringList lines;
        for (const int row : m_selection->rows())
            lines += rowText(*m_model, row, shownColumns(m_view->horizontalHeader()));
        copyText(lines);
    }));
    add(tr("Refere&nces"), u"copyReferenceAction"_s, QKeySequence(u"Ctrl+Shift+C"_s),
        [this](const TagLine &line) { return reference(line, m_targets); });
    add(tr("References &with digests"), u"copyDigestReferenceAction"_s, QKeySequence(u"Ctrl+Alt+Shift+C"_s),
        [this](const TagLine &line) { return digestReference(line, m_targets); });
    add(tr("&Digests"), u"copyDigestAction"_s, QKeySequence(u"Ctrl+Alt+C"_s), wholeDigest);
    //: docker pull is a command and stays as it is
    add(tr("docker &pull lines"), u"copyPullAction"_s, QKeySequence(u"Ctrl+Alt+P"_s),
        [this](const TagLine &line) { return pullLine(line, m_targets); });
    //: lstags is the name of the command
    m_copyMenu->addAction(makeAction(tr("&lstags command line"), u"copyCommandAction"_s, QKeySequence(u"Ctrl+Alt+L"_s), [this] { copyCommand(); }));
}

void TagTablePanel::makeActions()
{
    makeCopyMenu();
    m_group = makeAction(tr("Group tags that share a digest"), u"groupAction"_s, QKeySequence(u"Ctrl+G"_s), [] {});
    m_group->setShortcutContext(Qt::WindowShortcut);
    m_group->setCheckable(true);
    m_group->setToolTip(tr("Show tags of a repository that are the same image as one row"));
    connect(m_group, &QAction::toggled, m_model, &TagTableModel::setGrouped);
    m_focusFilter = makeAction(tr("&Filter tags"), u"focusFilterAction"_s, QKeySequence::Find, [this] { m_bar->focusText(); });
    m_focusFilter->setShortcutContext(Qt::WindowShortcut);
    m_tryAgain = makeAction(tr("Try &again"), u"tryAgainAction"_s, QKeySequence(u"Ctrl+Shift+R"_s),
                      [this] { Q_EMIT retryRequested(m_model->lineAt(m_view->currentIndex().row()).entry); });
    m_tryAgain->setShortcutContext(Qt::WindowShortcut);
    m_tryAgain->setToolTip(tr("Ask the repository of this row again"));
    connect(m_view, &QWidget::customContextMenuRequested, this, &TagTablePanel::showContextMenu);

    const QItemSelectionModel *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &TagTablePanel::updateActions);
    connect(selection, &QItemSelectionModel::currentChanged, this, &TagTablePanel::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TagTablePanel::updateActions);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &TagTablePanel::updateActions);
    updateActions();
}

void TagTablePanel::applyFilter()
{
    LineFilter filter = m_bar->filter();
    filter.images = m_shownImages;
    m_model->setFilter(filter);
}

void TagTablePanel::setImages(const QSet<QString> &images)
{
    m_shownImages = images;
    applyFilter();
}

void TagTablePanel::updateActions()
{
    const bool hasSelection = m_view->selectionModel()->hasSelection();
    const QList<QAction *> copyActions = m_copyMenu->actions();
    for (QAction *action : copyActions)
        action->setEnabled(hasSelection);
    const QModelIndex current = m_view->currentIndex();
    m_tryAgain->setEnabled(current.isValid() && !m_model->lineAt(current.row()).failure.isNull());
}

QMenu *TagTablePanel::stateMenu() const
{
    return m_bar->menu();
}

void TagTablePanel::setDefaultLayout()
{
    applyDefaultLayout(m_view->horizontalHeader(), m_targets.first().isEngine());
}

void TagTablePanel::reset(const QStringList &images)
{
    m_images = images;
    m_waiting.clear();
    m_fed = 0;
    m_model->clear();
}

void TagTablePanel::setTargets(const QList<core::Target> &targets)
{
    QHeaderView *header = m_view->horizontalHeader();
    const auto before = m_targets.size();
    if (targets.size() < before)
        m_layout = columnLayout(header); // for when they come back
    m_targets = targets;
    m_model->setTargets(targets);
    placeStateColumns(header, before, targets.size());
    if (targets.size() > before && m_layout["columns"_L1].toArray().size() == header->count())
        applyColumnLayout(header, m_layout);
    m_bar->setPlace(targets.size() > 1 ? m_model->headerData(TagTableModel::State, Qt::Horizontal, Qt::DisplayRole).toString() : QString());
    const auto [shown, hidden] = targets.first().isEngine() ? std::pair(TagTableModel::LocalId, TagTableModel::TargetDigest)
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

bool TagTablePanel::hasSelection() const
{
    return m_selection->count() > 0;
}

LineSnapshot TagTablePanel::selectedLines() const
{
    return m_model->snapshot(m_selection->rows());
}

QList<core::TagRow> TagTablePanel::selectedRows() const
{
    QList<core::TagRow> rows;
    const LineSnapshot lines = selectedLines();
    for (int i = 0; i < lines.size(); ++i)
        rows += lines.at(i).row;
    return rows;
}

QList<core::TagRow> TagTablePanel::visibleRowsWithoutDetails() const
{
    QList<core::TagRow> rows;
    const int first = std::max(m_view->rowAt(0), 0);
    const int bottom = m_view->rowAt(m_view->viewport()->height() - 1);
    const int last = bottom < 0 ? m_model->rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row) {
        const core::TagRow line = m_model->lineAt(row).row;
        if (!line.details && !line.digest.isNull())
            rows += line;
    }
    return rows;
}

void TagTablePanel::copy(const std::function<QString(const TagLine &)> &text)
{
    QStringList texts;
    const LineSnapshot lines = selectedLines();
    for (int i = 0; i < lines.size(); ++i)
        texts += text(lines.at(i));
    copyText(texts);
}

void TagTablePanel::copyText(const QStringList &lines)
{
    QStringList texts = lines;
    texts.removeAll(QString()); // without a digest, say
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void TagTablePanel::copyCommand()
{
    const LineSnapshot selected = selectedLines();
    QList<TagLine> lines;
    for (int row = 0; row < selected.size(); ++row)
        lines += selected.at(row);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(commandLine(lines, m_targets));
}

int TagTablePanel::targetOf(int column) const
{
    const bool isAboutFirst = column == TagTableModel::LocalId || column == TagTableModel::TargetDigest;
    return isAboutFirst ? 0 : LineCells::targetOf(column).value_or(-1);
}

void TagTablePanel::showContextMenu(const QPoint &position)
{
    QMenu menu(this);
    if (m_tryAgain->isEnabled()) {
        menu.addAction(m_tryAgain);
        menu.addSeparator();
    }
    menu.addActions(m_syncActions);
    if (m_fillPlaces) {
        menu.addSeparator();
        m_fillPlaces(&menu, targetOf(m_view->columnAt(position.x())));
    }
    menu.addSeparator();
    menu.addMenu(m_copyMenu);
    menu.addSeparator();
    menu.addMenu(m_columnMenu);
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

QByteArray TagTablePanel::saveLayout() const
{
    QJsonObject layout = columnLayout(m_view->horizontalHeader());
    layout["grouped"_L1] = m_group->isChecked();
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void TagTablePanel::restoreLayout(const QByteArray &saved)
{
    const QJsonObject layout = QJsonDocument::fromJson(saved).object();
    QHeaderView *header = m_view->horizontalHeader();
    if (!applyColumnLayout(header, layout))
        return;
    m_layout = layout;
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    m_group->setChecked(layout["grouped"_L1].toBool(m_group->isChecked())); // which layouts of before do not say
}

} // namespace lstags::gui
