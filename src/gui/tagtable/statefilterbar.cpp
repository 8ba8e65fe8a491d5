// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/statefilterbar.h"

#include "gui/flowlayout.h"
#include "gui/format.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int gap = 6; // pixels between the parts

/// As wide as any number of as many digits, so that nothing jumps while it grows.
QString widest(QString number)
{
    for (QChar &digit : number) {
        if (digit.isDigit())
            digit = u'8';
    }
    return number.size() < 2 ? u"88"_s : number;
}

} // namespace

StateFilterBar::StateFilterBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_menu(new QMenu(tr("Show &states"), this))
{
    setObjectName(u"stateFilterBar"_s);
    m_text->setObjectName(u"filterLineEdit"_s);
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
    layout->addItem(new QSpacerItem(gap, 0));
    addAll();
    for (const LineState state : shownOrder)
        addToggle(state);
    refresh();
}

void StateFilterBar::addAll()
{
    m_all.button = new QToolButton(this);
    m_all.button->setObjectName(u"allToggle"_s);
    m_all.button->setCheckable(true);
    m_all.button->setAutoRaise(true);
    m_all.button->setToolTip(tr("Show all states (Ctrl+0)"));
    connect(m_all.button, &QToolButton::clicked, this, [this] { setStates({}); });
    layout()->addWidget(m_all.button);
    layout()->addItem(new QSpacerItem(gap, 0));
    m_all.action = m_menu->addAction(tr("All"), QKeySequence(u"Ctrl+0"_s), this, [this] { setStates({}); });
    m_all.action->setCheckable(true);
    m_menu->addSeparator();
}

void StateFilterBar::addToggle(LineState state)
{
    auto *button = new QToolButton(this);
    button->setObjectName(stateIconName(state) + u"Toggle"_s);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tr("Show these only; with Ctrl, add or take away"));
    connect(button, &QToolButton::clicked, this, [this, state] { clicked(state); });
    layout()->addWidget(button);
    const auto place = std::ranges::find(shownOrder, state) - shownOrder.begin();
    QAction *action = m_menu->addAction(stateTitle(state), QKeySequence(u"Ctrl+%1"_s.arg(place + 1)), this, [this, state] { addOrTakeAway(state); });
    action->setCheckable(true);
    m_toggles[size_t(state)] = {.button = button, .action = action};
}

void StateFilterBar::clicked(LineState state)
{
    const bool wasAlone = m_states == QSet<LineState>{state};
    if (QGuiApplication::keyboardModifiers() & Qt::ControlModifier)
        addOrTakeAway(state);
    else
        setStates(wasAlone ? QSet<LineState>() : QSet<LineState>{state});
}

void StateFilterBar::addOrTakeAway(LineState state)
{
    QSet<LineState> states = m_states;
    if (!states.remove(state))
        states.insert(state);
    setStates(states);
}

void StateFilterBar::setStates(const QSet<LineState> &states)
{
    m_states = states;
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
    setLabel(m_all.button, tr("All"), std::accumulate(m_counts.begin(), m_counts.end(), 0));
    m_all.button->setChecked(m_states.isEmpty());
    m_all.action->setChecked(m_states.isEmpty());
    for (const LineState state : shownOrder) {
        const auto [button, action] = m_toggles[size_t(state)];
        const int count = m_counts[size_t(state)];
        button->setIcon(lineIcon(stateIconName(state), tintColor(stateTint(state), palette())));
        setLabel(button, stateTitle(state), count);
        button->setAccessibleName(button->text());
        button->setChecked(m_states.contains(state));
        action->setChecked(m_states.contains(state));
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
