// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/entriespanel.h"

#include "gui/entries/entrycompleter.h"
#include "gui/entries/entrydelegate.h"
#include "gui/entries/listtabs.h"
#include "gui/icons.h"
#include "ui_entriespanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int smallestWidth = 28; // characters

} // namespace

EntriesPanel::EntriesPanel(QWidget *parent)
    : QWidget(parent), m_ui(new Ui::EntriesPanel), m_model(new EntriesModel(this)), m_delegate(new EntryDelegate(this))
{
    m_ui->setupUi(this);
    setMinimumWidth(smallestWidth * fontMetrics().averageCharWidth());
    m_ui->entriesListView->setModel(m_model);
    m_ui->entriesListView->setItemDelegate(m_delegate);
    m_ui->entriesListView->viewport()->installEventFilter(this);
    m_widthTimer.setSingleShot(true);
    connect(&m_widthTimer, &QTimer::timeout, this, [this] { Q_EMIT m_delegate->sizeHintChanged({}); });
    m_ui->problemLabel->hide();
    colour();
    m_ui->addButton->setEnabled(false);
    connect(m_ui->addLineEdit, &QLineEdit::returnPressed, this, &EntriesPanel::addTyped);
    connect(m_ui->addLineEdit, &QLineEdit::textChanged, this, &EntriesPanel::showProblem);
    connect(m_ui->addButton, &QToolButton::clicked, this, &EntriesPanel::addTyped);
    connect(m_ui->entriesListView, &QWidget::customContextMenuRequested, this, &EntriesPanel::showContextMenu);
    setFocusProxy(m_ui->entriesListView);
    makeActions();
}

EntriesPanel::~EntriesPanel() = default;

ListTabs *EntriesPanel::tabs() const
{
    return m_ui->listTabs;
}

void EntriesPanel::makeActions()
{
    QListView *view = m_ui->entriesListView;
    const auto make = [&](const QString &text, const QString &name, const QKeySequence &keys, void (EntriesPanel::*slot)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        view->addAction(action);
        m_actions += action;
        return action;
    };
    const auto separate = [this] {
        m_actions += new QAction(this);
        m_actions.last()->setSeparator(true);
    };
    auto *add = make(tr("&Add entry"), u"addEntryAction"_s, QKeySequence(u"Ctrl+E"_s), &EntriesPanel::focusAdd);
    add->setShortcutContext(Qt::WindowShortcut);
    m_needSelection += make(tr("&Edit entry"), u"editEntryAction"_s, QKeySequence(Qt::Key_F2), &EntriesPanel::editCurrent);
    m_needSelection += make(tr("Re&move entries"), u"removeEntriesAction"_s, QKeySequence::Delete, &EntriesPanel::removeSelected);
    separate();
    m_needSelection += make(tr("Cu&t entries"), u"cutEntriesAction"_s, QKeySequence::Cut, &EntriesPanel::cutSelected);
    m_needSelection += make(tr("Copy entrie&s"), u"copyEntriesAction"_s, QKeySequence::Copy, &EntriesPanel::copySelected);
    make(tr("&Paste entries"), u"pasteEntriesAction"_s, QKeySequence::Paste, &EntriesPanel::paste);
    separate();
    m_needSelection += make(tr("M&ove up"), u"moveUpAction"_s, QKeySequence(u"Alt+Up"_s), &EntriesPanel::moveUp);
    m_needSelection += make(tr("Move do&wn"), u"moveDownAction"_s, QKeySequence(u"Alt+Down"_s), &EntriesPanel::moveDown);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EntriesPanel::updateActions);
    updateActions();
}

void EntriesPanel::updateActions()
{
    const bool hasSelection = m_ui->entriesListView->selectionModel()->hasSelection();
    for (QAction *action : std::as_const(m_needSelection))
        action->setEnabled(hasSelection);
}

bool EntriesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            m_widthTimer.start(0);
    }
    return QWidget::eventFilter(watched, event);
}

void EntriesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void EntriesPanel::colour()
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tintColor(Tint::Red, palette()));
    m_ui->problemLabel->setPalette(red);
    m_ui->addButton->setIcon(actionIcon(u"add"_s, palette()));
}

void EntriesPanel::commitEdit()
{
    QListView *view = m_ui->entriesListView;
    if (auto *editor = qobject_cast<QLineEdit *>(view->indexWidget(view->currentIndex())))
        m_delegate->commit(editor);
}

void EntriesPanel::setSeenNames(const SeenNames *names)
{
    m_delegate->setSeenNames(names);
    new EntryCompleter(names, m_ui->addLineEdit);
}

void EntriesPanel::focusAdd()
{
    Q_EMIT wanted();
    m_ui->addLineEdit->setFocus(Qt::OtherFocusReason);
}

QList<int> EntriesPanel::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_ui->entriesListView->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void EntriesPanel::addTyped()
{
    const QStringList entries = EntriesModel::entriesIn(m_ui->addLineEdit->text());
    if (entries.isEmpty())
        return;
    m_model->insert(m_model->rowCount(), entries);
    m_ui->addLineEdit->clear();
    m_ui->entriesListView->scrollToBottom();
}

// While it is typed; a line that is only not finished yet is said calmly too.
void EntriesPanel::showProblem()
{
    const QString text = m_ui->addLineEdit->text();
    const QString problem = EntriesModel::problemIn(text);
    m_ui->addButton->setEnabled(!EntriesModel::entriesIn(text).isEmpty());
    m_ui->problemLabel->setText(problem);
    m_ui->problemLabel->setVisible(!problem.isEmpty());
}

void EntriesPanel::select(int first, int count)
{
    QItemSelection selection(m_model->index(first), m_model->index(first + count - 1));
    m_ui->entriesListView->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_ui->entriesListView->selectionModel()->setCurrentIndex(m_model->index(first), QItemSelectionModel::NoUpdate);
}

void EntriesPanel::cutSelected()
{
    copySelected();
    removeSelected();
}

void EntriesPanel::copySelected()
{
    QStringList lines;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        lines += m_model->index(row).data(Qt::EditRole).toString();
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void EntriesPanel::paste()
{
    const QStringList entries = EntriesModel::entriesIn(QGuiApplication::clipboard()->text());
    if (entries.isEmpty())
        return;
    const QList<int> rows = selectedRows();
    const int at = rows.isEmpty() ? m_model->rowCount() : rows.last() + 1;
    m_model->insert(at, entries);
    select(at, int(entries.size()));
}

void EntriesPanel::removeSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    m_model->remove(rows);
    if (m_model->rowCount() > 0)
        select(std::min(rows.first(), m_model->rowCount() - 1), 1);
}

void EntriesPanel::moveUp()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty() || rows.first() == 0)
        return;
    m_model->move(rows, rows.first() - 1);
    select(rows.first() - 1, int(rows.size()));
}

void EntriesPanel::moveDown()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty() || rows.last() == m_model->rowCount() - 1)
        return;
    m_model->move(rows, rows.last() + 2);
    select(rows.last() + 2 - int(rows.size()), int(rows.size()));
}

void EntriesPanel::editCurrent()
{
    m_ui->entriesListView->edit(m_ui->entriesListView->currentIndex());
}

void EntriesPanel::showContextMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.addActions(m_actions);
    menu.exec(m_ui->entriesListView->viewport()->mapToGlobal(position));
}

} // namespace lstags::gui
