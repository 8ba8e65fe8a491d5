// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

class QMenuBar;
class QSettings;

namespace lstags::gui {

/// The keys of everything in the menus, as the user has them: other ones are in the group "shortcuts" of the settings.
class Shortcuts final : public QObject
{
    Q_OBJECT

public:
    struct Command
    {
        QPointer<QAction> action; ///< null: it was destroyed
        QString menu;          ///< "File", "View / Columns"
        QString key;           ///< in the settings
        QKeySequence standard;

        [[nodiscard]] QKeySequence keys() const { return action ? action->shortcut() : QKeySequence(); }
    };

    /// Takes what the menus have by now, and gives it the keys of the settings. Both outlive this.
    Shortcuts(const QMenuBar *menus, QSettings *settings, QObject *parent);

    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    [[nodiscard]] bool isStandard(int command) const { return m_commands[command].keys() == m_commands[command].standard; }
    /// No keys at all are right too. The error names the command that has them already.
    [[nodiscard]] core::Result<void> set(int command, const QKeySequence &keys);
    [[nodiscard]] core::Result<void> reset(int command) { return set(command, m_commands[command].standard); }
    void resetAll();

    /// "&Open…" as "Open".
    [[nodiscard]] static QString plainText(const QAction *action); ///< empty for null

Q_SIGNALS:
    void changed(int command);

private:
    void collect(const QList<QAction *> &actions, const QString &menu);
    void read();
    void assign(int command, const QKeySequence &keys);
    [[nodiscard]] int holderOf(const QKeySequence &keys, int except) const;

    QSettings *m_settings;
    QList<Command> m_commands;
};

} // namespace lstags::gui
