// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/enginebutton.h"

#include "gui/format.h"
#include "gui/icons.h"

#include <QEvent>

namespace lstags::gui {

EngineButton::EngineButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("engineButton"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setText(tr("Looking for an engine…"));
    colour();
    connect(this, &QToolButton::clicked, this, [this] {
        if (!m_problem.isEmpty())
            Q_EMIT explained(m_problem);
    });
}

void EngineButton::showEngine(const core::Result<engine::Info> &info)
{
    m_problem = info ? QString() : info.error().message;
    if (info) {
        const QString storage = info->storage.isEmpty() ? QString() : tr(" (%1)").arg(core::printable(info->storage, 64));
        setText(tr("%1 %2%3").arg(core::printable(info->product, 64), core::printable(info->version, 64), storage));
        setToolTip(plainTooltip(tr("%1, API %2").arg(info->endpoint, info->apiVersion)));
    } else {
        setText(tr("No engine: start or install Docker or Podman"));
        setToolTip(plainTooltip(m_problem));
    }
    setAccessibleName(text());
    colour();
}

void EngineButton::colour()
{
    setIcon(lineIcon(QStringLiteral("engine"), m_problem.isEmpty() ? palette().color(QPalette::WindowText) : tintColor(Tint::Amber, palette())));
}

void EngineButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace lstags::gui
