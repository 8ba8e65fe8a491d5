// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/shortcuts.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

const auto group = u"shortcuts/"_s;

bool isOfAWidget(const QAction *action)
{
    return action->shortcutContext() == Qt::WidgetShortcut || action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
}

/// Where the keys of an action of a widget count.
QObjectList areasOf(const QAction *action)
{
    QObjectList areas = action->associatedObjects();
    areas.removeIf([](const QObject *object) {
        return qobject_cast<const QMenu *>(object) || qobject_cast<const QToolBar *>(object) || qobject_cast<const QToolButton *>(object);
    });
    return areas;
}

/// Whether both would answer to the same keys.
bool meet(const QAction *a, const QAction *b)
{
    if (!isOfAWidget(a) || !isOfAWidget(b))
        return true;
    const QObjectList areas = areasOf(b);
    const QObjectList others = areasOf(a);
    return std::any_of(others.begin(), others.end(), [&](QObject *area) { return areas.contains(area); });
}

/// A letter that could not be typed into a field any more.
bool isTyped(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool hasModifier = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !hasModifier && first.key() < Qt::Key_Escape; // all behind it are keys with names
}

} // namespace

Shortcuts::Shortcuts(const QMenuBar *menus, QSettings *settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    for (const QAction *menu : menus->actions())
        collect(menu->menu()->actions(), plainText(menu));
    read();
}

QString Shortcuts::plainText(const QAction *action)
{
    static const QRegularExpression mnemonic(u"\\(&\\w\\)|&(?=\\S)"_s); // "(&O)" where the script has no letters for it
    QString text = action ? action->text().remove(mnemonic) : QString();
    text.remove(u'…');
    return text.trimmed();
}

void Shortcuts::collect(const QList<QAction *> &actions, const QString &menu)
{
    for (QAction *action : actions) {
        if (action->menu()) {
            collect(action->menu()->actions(), menu + u" / "_s + plainText(action));
            continue;
        }
        if (action->isSeparator() || action->shortcut().isEmpty())
            continue;
        const QString name = action->objectName().isEmpty() ? action->shortcut().toString(QKeySequence::PortableText) : action->objectName();
        m_commands += Command{.action = action, .menu = menu, .key = group + QString(name).replace(u'/', u'_'), .standard = action->shortcut()};
    }
}

// Of a file that anybody may have written into: first come, first served.
void Shortcuts::read()
{
    for (int command = 0; command < m_commands.size(); ++command) {
        const QVariant written = m_settings->value(m_commands[command].key);
        if (written.typeId() != QMetaType::QString)
            continue;
        const auto keys = QKeySequence::fromString(written.toString().left(100), QKeySequence::PortableText);
        const bool isUnknown = keys.isEmpty() != written.toString().isEmpty() || (!keys.isEmpty() && keys[0].key() == Qt::Key_unknown);
        if (!isUnknown && (keys.isEmpty() || (holderOf(keys, command) < 0 && !isTyped(keys))))
            m_commands[command].action->setShortcut(keys);
    }
}

int Shortcuts::holderOf(const QKeySequence &keys, int except) const
{
    for (int command = 0; command < m_commands.size(); ++command) {
        const QAction *other = m_commands[command].action;
        if (command != except && other && other->shortcut() == keys && meet(other, m_commands[except].action))
            return command;
    }
    return -1;
}

core::Result<void> Shortcuts::set(int command, const QKeySequence &keys)
{
    if (!m_commands[command].action)
        return {};
    if (!keys.isEmpty()) {
        if (const int holder = holderOf(keys, command); holder >= 0) {
            return core::fail(core::ErrorKind::Usage, tr("%1 is the shortcut of “%2” (%3) already.")
                                                          .arg(keys.toString(QKeySequence::NativeText), plainText(m_commands[holder].action), m_commands[holder].menu));
        }
        if (isTyped(keys) && !isOfAWidget(m_commands[command].action))
            return core::fail(core::ErrorKind::Usage, tr("%1 is typed into fields; take it together with Ctrl or Alt.").arg(keys.toString(QKeySequence::NativeText)));
    }
    assign(command, keys);
    return {};
}

void Shortcuts::assign(int command, const QKeySequence &keys)
{
    const Command &target = m_commands[command];
    if (target.action)
        target.action->setShortcut(keys);
    if (keys == target.standard)
        m_settings->remove(target.key);
    else
        m_settings->setValue(target.key, keys.toString(QKeySequence::PortableText));
    Q_EMIT changed(command);
}

void Shortcuts::resetAll()
{
    for (int command = 0; command < m_commands.size(); ++command)
        assign(command, m_commands[command].standard);
}

} // namespace lstags::gui
