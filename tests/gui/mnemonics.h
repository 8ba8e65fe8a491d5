// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QMenu>
#include <QStringList>

namespace lstags::tests {

/// The actions of a menu and of the menus in it; not the menus themselves.
inline QList<QAction *> leavesOf(const QMenu *menu)
{
    QList<QAction *> leaves;
    for (QAction *action : menu->actions()) {
        if (action->menu())
            leaves += leavesOf(action->menu());
        else if (!action->isSeparator())
            leaves += action;
    }
    return leaves;
}

/// The texts whose mnemonic an earlier one has.
inline QStringList doubles(const QStringList &texts)
{
    QHash<QKeySequence, QString> known;
    QStringList doubled;
    for (const QString &text : texts) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (keys.isEmpty())
            continue;
        if (known.contains(keys))
            doubled += known.value(keys) + QStringLiteral(" / ") + text;
        known.insert(keys, text);
    }
    return doubled;
}

/// Those of a menu and of the menus in it.
inline QStringList doublesIn(const QMenu *menu)
{
    QStringList texts;
    QStringList doubled;
    for (const QAction *action : menu->actions()) {
        texts += action->text();
        if (action->menu())
            doubled += doublesIn(action->menu());
    }
    return doubled + doubles(texts);
}

} // namespace lstags::tests
