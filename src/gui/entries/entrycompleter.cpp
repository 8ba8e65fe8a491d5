// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/entrycompleter.h"

#include "gui/entries/seennames.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace lstags::gui {

EntryCompleter::EntryCompleter(const SeenNames *names, QLineEdit *edit)
    : QCompleter(edit), m_names(names), m_edit(edit), m_offers(new QStringListModel(this))
{
    setModel(m_offers);
    setCompletionMode(UnfilteredPopupCompletion); // which entries match is known to the names
    setMaxVisibleItems(12);
    connect(edit, &QLineEdit::textEdited, this, &EntryCompleter::offer); // comes before the line edit asks
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &EntryCompleter::taken, Qt::QueuedConnection);
    edit->setCompleter(this);
}

// Enter takes the offer that is chosen and no more, for what is typed may have to go on; where none is, it means what it means without offers.
bool EntryCompleter::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = m_list && watched == m_list && event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QCompleter::eventFilter(watched, event);
    const QModelIndexList chosen = m_list->selectionModel()->selectedRows(); // the current one may not be seen as such
    m_list->hide();
    if (chosen.isEmpty()) {
        QCoreApplication::sendEvent(m_edit, event);
    } else {
        m_edit->setText(chosen.first().data().toString());
        taken();
    }
    return true;
}

void EntryCompleter::offer()
{
    const QString text = m_edit->text();
    const bool isAtEnd = m_edit->cursorPosition() == text.size();
    m_offers->setStringList(isAtEnd && !text.isEmpty() ? m_names->completions(text) : QStringList());
    if (m_offers->rowCount() > 0 && !m_list) {
        m_list = popup();
        m_list->setAccessibleName(tr("Seen before"));
    } else if (m_offers->rowCount() == 0 && m_list) {
        m_list->hide();
    }
}

// Behind a registry its repositories are next.
void EntryCompleter::taken()
{
    m_edit->setModified(true); // as if it had been typed
    offer();
    if (m_edit->text().endsWith(u'/') && m_offers->rowCount() > 0)
        complete();
}

} // namespace lstags::gui
