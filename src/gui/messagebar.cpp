// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/messagebar.h"

#include "gui/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>

namespace lstags::gui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setText(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss the message (Esc)"));
    m_close->setAutoRaise(true);
    m_layout->setContentsMargins(8, 6, 8, 6);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::say(Kind kind, const QString &text, const QList<Answer> &answers)
{
    m_kind = kind;
    m_text->setText(printableLines(text));
    setAccessibleName(m_text->text());
    for (QToolButton *button : std::as_const(m_answers))
        button->deleteLater();
    m_answers.clear();
    for (const Answer &answer : answers) {
        auto *button = new QToolButton(this);
        button->setText(answer.text);
        connect(button, &QToolButton::clicked, this, [this, action = answer.action] {
            hide();
            action();
        });
        m_layout->insertWidget(m_layout->count() - 1, button);
        m_answers += button;
    }
    colour();
    show();
}

void MessageBar::withdraw(const QString &text)
{
    if (!isHidden() && m_text->text() == printableLines(text))
        hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::colour()
{
    const QPalette base = parentWidget()->palette();
    const QColor tint = tintColor(m_kind == Kind::Problem ? Tint::Red : Tint::Blue, base);
    QColor back = base.color(QPalette::Base);
    back.setRgbF((9 * back.redF() + tint.redF()) / 10, (9 * back.greenF() + tint.greenF()) / 10, (9 * back.blueF() + tint.blueF()) / 10);
    QPalette own; // with nothing else of its own, so that the rest goes on to follow the window
    own.setColor(QPalette::Window, back);
    setPalette(own);
    m_icon->setPixmap(lineIcon(m_kind == Kind::Problem ? QStringLiteral("failed") : QStringLiteral("info"), tint).pixmap(16, 16));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const auto type = event->type();
    const bool isNew = type == QEvent::StyleChange || type == QEvent::PaletteChange || type == QEvent::ApplicationPaletteChange;
    if (!isNew || m_isColouring)
        return;
    const QScopedValueRollback colouring(m_isColouring, true); // which changes the palette
    colour();
}

void MessageBar::setVisible(bool visible)
{
    QFrame::setVisible(visible);
    Q_EMIT shownChanged();
}

} // namespace lstags::gui
