// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/statefilterbar.h"

#include "gui/counttoggles.h"
#include "gui/flowlayout.h"
#include "gui/format.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int gap = 6; // pixels between the parts
constexpr int presentPlace = int(std::ranges::find(shownOrder, LineState::Present) - shownOrder.begin());

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
    : QWidget(parent), m_text(new QLineEdit(this)), m_menu(new QMenu(tr("Show &states"), this)),
      m_hidePresent(new QAction(tr("&Hide present"), this)), m_place(new QLabel(this))
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
    m_place->setObjectName(u"placeLabel"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->hide();
    layout->addWidget(m_place);
    m_toggles = new CountToggles(u"all"_s, kinds(), layout, this);
    m_toggles->all()->setToolTip(tr("Show all states (Ctrl+0)"));
    connect(m_toggles, &CountToggles::chosenChanged, this, &StateFilterBar::refresh);
    connect(m_toggles, &CountToggles::chosenChanged, this, &StateFilterBar::filterChanged);
    m_hidePresent->setObjectName(u"hidePresentAction"_s);
    m_hidePresent->setCheckable(true);
    m_hidePresent->setShortcut(QKeySequence(u"Ctrl+H"_s));
    m_hidePresent->setToolTip(tr("Hide the tags that are the same at the source and every target (Ctrl+H)"));
    m_hidePresent->setWhatsThis(tr("Leaves out what needs no attention: tags with the same content at the source and at every target."));
    connect(m_hidePresent, &QAction::toggled, this, &StateFilterBar::hidePresent);
    auto *button = new QToolButton(this);
    button->setObjectName(u"hidePresentButton"_s);
    button->setDefaultAction(m_hidePresent);
    button->setAutoRaise(true);
    layout->addItem(new QSpacerItem(gap, 0));
    layout->addWidget(button);
    fillMenu();
    refresh();
}

void StateFilterBar::fillMenu()
{
    m_allAction = m_menu->addAction(tr("All"), QKeySequence(u"Ctrl+0"_s), this, [this] { m_toggles->setChosen({}); });
    m_allAction->setCheckable(true);
    m_menu->addAction(m_hidePresent);
    m_menu->addSeparator();
    for (int place = 0; place < int(shownOrder.size()); ++place) {
        const QKeySequence keys(u"Ctrl+%1"_s.arg(place + 1));
        m_actions += m_menu->addAction(stateTitle(shownOrder[size_t(place)]), keys, this, [this, place] { m_toggles->addOrTakeAway(place); });
        m_actions.last()->setCheckable(true);
    }
}

LineFilter StateFilterBar::filter() const
{
    const FilterChoice chosen = choice();
    return {.text = chosen.text, .states = chosen.states, .images = {}, .hidesPresent = chosen.hidesPresent};
}

FilterChoice StateFilterBar::choice() const
{
    FilterChoice choice{.text = m_text->text().trimmed(), .states = {}, .hidesPresent = m_hidePresent->isChecked()};
    for (const int place : m_toggles->chosen())
        choice.states.insert(shownOrder[size_t(place)]);
    return choice;
}

void StateFilterBar::setChoice(const FilterChoice &choice)
{
    QSet<int> places;
    for (int place = 0; place < int(shownOrder.size()); ++place) {
        if (choice.states.contains(shownOrder[size_t(place)]))
            places.insert(place);
    }
    m_toggles->setChosen(places);
    m_hidePresent->setChecked(choice.hidesPresent);
    m_text->setText(choice.text);
}

void StateFilterBar::hidePresent(bool isHidden)
{
    QSet<int> chosen = m_toggles->chosen();
    if (isHidden && chosen.remove(presentPlace))
        m_toggles->setChosen(chosen); // which says that the filter changed
    else
        Q_EMIT filterChanged();
}

void StateFilterBar::setCounts(const StateCounts &counts)
{
    QList<int> shown;
    for (const LineState state : shownOrder)
        shown += counts[size_t(state)];
    m_toggles->setCounts(shown);
}

void StateFilterBar::setPlace(const QString &place)
{
    //: before toggles that count states at one of several places: "At Local engine:"
    m_place->setText(tr("At %1:").arg(fontMetrics().elidedText(place, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 30)));
    m_place->setToolTip(plainTooltip(tr("The toggles count and choose by the state at %1").arg(place)));
    m_place->setVisible(!place.isEmpty());
}

void StateFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void StateFilterBar::refresh()
{
    if (m_toggles->chosen().contains(presentPlace))
        m_hidePresent->setChecked(false);
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
