// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/statefilterbar.h"

#include "gui/counttoggles.h"
#include "gui/flowlayout.h"
#include "gui/format.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int gap = 6; // pixels between the parts

QList<CountToggles::Kind> kinds()
{
    QList<CountToggles::Kind> kinds;
    for (const LineState state : shownOrder) {
        const bool isRare = state == LineState::Unknown || state == LineState::Failed;
        kinds += CountToggles::Kind{.name = stateIconName(state), .title = stateTitle(state), .icon = stateIconName(state), .tint = stateTint(state), .isRare = isRare};
    }
    return kinds;
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
    m_toggles = new CountToggles(u"all"_s, kinds(), layout, this);
    m_toggles->all()->setToolTip(tr("Show all states (Ctrl+0)"));
    connect(m_toggles, &CountToggles::chosenChanged, this, &StateFilterBar::refresh);
    connect(m_toggles, &CountToggles::chosenChanged, this, &StateFilterBar::filterChanged);
    fillMenu();
    refresh();
}

void StateFilterBar::fillMenu()
{
    m_allAction = m_menu->addAction(tr("All"), QKeySequence(u"Ctrl+0"_s), this, [this] { m_toggles->setChosen({}); });
    m_allAction->setCheckable(true);
    m_menu->addSeparator();
    for (int place = 0; place < int(shownOrder.size()); ++place) {
        const QKeySequence keys(u"Ctrl+%1"_s.arg(place + 1));
        m_actions += m_menu->addAction(stateTitle(shownOrder[size_t(place)]), keys, this, [this, place] { m_toggles->addOrTakeAway(place); });
        m_actions.last()->setCheckable(true);
    }
}

LineFilter StateFilterBar::filter() const
{
    LineFilter filter{.text = m_text->text().trimmed(), .states = {}};
    for (const int place : m_toggles->chosen())
        filter.states.insert(shownOrder[size_t(place)]);
    return filter;
}

void StateFilterBar::setCounts(const std::array<int, lineStateCount> &counts)
{
    QList<int> shown;
    for (const LineState state : shownOrder)
        shown += counts[size_t(state)];
    m_toggles->setCounts(shown);
}

void StateFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void StateFilterBar::refresh()
{
    m_allAction->setChecked(m_toggles->chosen().isEmpty());
    for (int place = 0; place < m_actions.size(); ++place)
        m_actions[place]->setChecked(m_toggles->chosen().contains(place));
}

void StateFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_toggles->paint(palette());
}

} // namespace lstags::gui
