// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lstags::gui {

class MessageBar;
class OpenLists;

/// Which of the open lists the table shows the tags of: it keeps what was compared until something else is. Says so where another list is edited.
class ShownList final : public QObject
{
    Q_OBJECT

public:
    /// They outlive this.
    ShownList(OpenLists *lists, MessageBar *messages, QObject *parent);

    [[nodiscard]] quint64 id() const { return m_id; } ///< 0: of none
    /// The list that is edited was compared.
    void set();
    void forget() { m_id = 0; }
    [[nodiscard]] bool isEdited() const;
    /// Its title; that of the edited one where there is none.
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void compareWanted();

private:
    void say();

    OpenLists *m_lists;
    MessageBar *m_messages;
    quint64 m_id = 0;
    QString m_note;
};

} // namespace lstags::gui
