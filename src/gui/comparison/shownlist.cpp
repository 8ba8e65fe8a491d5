// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/comparison/shownlist.h"

#include "gui/entries/openlists.h"
#include "gui/messagebar.h"

#include <utility>

namespace lstags::gui {

ShownList::ShownList(OpenLists *lists, MessageBar *messages, QObject *parent) : QObject(parent), m_lists(lists), m_messages(messages)
{
    connect(lists, &OpenLists::currentChanged, this, &ShownList::say);
}

void ShownList::set()
{
    m_id = m_lists->currentId();
    say();
}

bool ShownList::isEdited() const
{
    return m_id == m_lists->currentId();
}

QString ShownList::title() const
{
    const int shown = m_lists->indexOf(m_id);
    return m_lists->title(shown < 0 ? m_lists->current() : shown);
}

void ShownList::say()
{
    m_messages->withdraw(std::exchange(m_note, {}));
    const int shown = m_lists->indexOf(m_id);
    if (shown < 0 || isEdited() || m_lists->isBlank(m_lists->current()))
        return;
    m_note = tr("The table shows the tags of %1; %2 is not compared.").arg(m_lists->title(shown), m_lists->title(m_lists->current()));
    m_messages->say(MessageBar::Kind::Note, m_note,
                    {{tr("Compare it"), [this] { Q_EMIT compareWanted(); }},
                     {tr("Back to %1").arg(m_lists->title(shown)), [this] { m_lists->setCurrent(m_lists->indexOf(m_id)); }}});
}

} // namespace lstags::gui
