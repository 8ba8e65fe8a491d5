// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/whatsthis.h"

#include "gui/whatsthistexts.h"

#include <QAction>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QWhatsThis>
#include <QWidget>

#include <algorithm>

namespace lstags::gui {
namespace {

/// The nearest that has something to say, from the control up to its window.
QString textAt(const QWidget *widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (const QString text = whatsThisOf(widget); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

QString whatsThisOf(const QWidget *widget)
{
    if (!widget->whatsThis().isEmpty())
        return widget->whatsThis();
    if (const QString text = whatsThisText(widget->objectName()); !text.isEmpty())
        return text;
    return widget->toolTip();
}

WhatsThis::WhatsThis(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void WhatsThis::explain(const QMenu *menu)
{
    for (QAction *action : menu->actions()) {
        if (action->menu()) {
            explain(action->menu());
            continue;
        }
        const QStringList texts{action->whatsThis(), whatsThisText(action->objectName()), whatsThisText(menu->objectName()), action->toolTip()};
        action->setWhatsThis(*std::find_if(texts.begin(), texts.end() - 1, [](const QString &text) { return !text.isEmpty(); }));
    }
}

bool WhatsThis::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::QueryWhatsThis && event->type() != QEvent::WhatsThis)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const QString text = widget && !qobject_cast<const QMenu *>(widget) ? textAt(widget) : QString();
    if (text.isEmpty())
        return false;
    event->accept();
    if (event->type() == QEvent::WhatsThis)
        QWhatsThis::showText(static_cast<QHelpEvent *>(event)->globalPos(), text, const_cast<QWidget *>(widget));
    return true;
}

} // namespace lstags::gui
