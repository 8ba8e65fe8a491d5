// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/statefilterbar.h"

#include "gui/flowlayout.h"
#include "gui/format.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <numeric>

namespace lstags::gui {
namespace {

/// As wide as any number of as many digits, so that nothing jumps while it grows.
QString widest(QString number)
{
    for (QChar &digit : number) {
        if (digit.isDigit())
            digit = u'8';
    }
    return number.size() < 2 ? QStringLiteral("88") : number;
}

} // namespace

StateFilterBar::StateFilterBar(QWidget *parent) : QWidget(parent), m_text(new QLineEdit(this)), m_all(new QToolButton(this))
{
    setObjectName(QStringLiteral("stateFilterBar"));
    m_text->setObjectName(QStringLiteral("filterLineEdit"));
    m_text->setPlaceholderText(tr("Filter tags (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filter tags"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    connect(m_text, &QLineEdit::textChanged, this, &StateFilterBar::filterChanged);

    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addItem(new QSpacerItem(6, 0));
    m_all->setObjectName(QStringLiteral("allToggle"));
    m_all->setCheckable(true);
    m_all->setAutoRaise(true);
    connect(m_all, &QToolButton::clicked, this, &StateFilterBar::showAll);
    layout->addWidget(m_all);
    for (const LineState state : shownOrder)
        addToggle(state);
    refresh();
}

void StateFilterBar::addToggle(LineState state)
{
    auto *button = new QToolButton(this);
    button->setObjectName(stateIconName(state) + QStringLiteral("Toggle"));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tr("Show these only; with Ctrl, add or take away"));
    connect(button, &QToolButton::clicked, this, [this, state] { toggled(state); });
    layout()->addWidget(button);
    m_toggles[size_t(state)] = button;
}

void StateFilterBar::toggled(LineState state)
{
    const bool adds = QGuiApplication::keyboardModifiers() & Qt::ControlModifier;
    const bool wasAlone = m_states == QSet<LineState>{state};
    if (adds && m_states.contains(state))
        m_states.remove(state);
    else if (adds)
        m_states.insert(state);
    else
        m_states = wasAlone ? QSet<LineState>() : QSet<LineState>{state};
    refresh();
    Q_EMIT filterChanged();
}

void StateFilterBar::showAll()
{
    m_states.clear();
    refresh();
    Q_EMIT filterChanged();
}

LineFilter StateFilterBar::filter() const
{
    return {.text = m_text->text().trimmed(), .states = m_states};
}

void StateFilterBar::setCounts(const std::array<int, lineStateCount> &counts)
{
    m_counts = counts;
    refresh();
}

void StateFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void StateFilterBar::refresh()
{
    const QLocale locale;
    const auto setLabel = [&locale](QToolButton *button, const QString &title, int count) {
        const QString number = locale.toString(count);
        button->setText(tr("%1 %2", "state and count").arg(title, number));
        const QFontMetrics metrics = button->fontMetrics();
        button->setMinimumWidth(button->sizeHint().width() + metrics.horizontalAdvance(widest(number)) - metrics.horizontalAdvance(number));
    };
    setLabel(m_all, tr("All"), std::accumulate(m_counts.begin(), m_counts.end(), 0));
    m_all->setChecked(m_states.isEmpty());
    for (const LineState state : shownOrder) {
        QToolButton *button = m_toggles[size_t(state)];
        const int count = m_counts[size_t(state)];
        button->setIcon(lineIcon(stateIconName(state), tintColor(stateTint(state), palette())));
        setLabel(button, stateTitle(state), count);
        button->setAccessibleName(button->text());
        button->setChecked(m_states.contains(state));
        const bool isRare = state == LineState::Unknown || state == LineState::Failed;
        button->setVisible(!isRare || count > 0 || m_states.contains(state));
    }
}

void StateFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace lstags::gui
