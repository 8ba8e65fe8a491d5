// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/entrycompleter.h"

#include "gui/entries/seennames.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStringListModel>

namespace lstags::gui {

EntryCompleter::EntryCompleter(const SeenNames *names, QLineEdit *edit)
    : QCompleter(edit), m_names(names), m_edit(edit), m_offers(new QStringListModel(this))
{
    setModel(m_offers);
    setCompletionMode(UnfilteredPopupCompletion); // which entries match is known to the names
    setMaxVisibleItems(12);
    popup()->setAccessibleName(tr("Seen before"));
    connect(edit, &QLineEdit::textEdited, this, &EntryCompleter::offer); // comes before the line edit asks
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &EntryCompleter::taken, Qt::QueuedConnection);
    edit->setCompleter(this);
}

void EntryCompleter::offer()
{
    const QString text = m_edit->text();
    const bool isAtEnd = m_edit->cursorPosition() == text.size();
    m_offers->setStringList(isAtEnd && !text.isEmpty() ? m_names->completions(text) : QStringList());
    if (m_offers->rowCount() == 0)
        popup()->hide();
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
