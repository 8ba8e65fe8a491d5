// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/directionbar.h"

#include "gui/format.h"
#include "gui/targetbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace lstags::gui {

DirectionBar::DirectionBar(QWidget *parent) : QWidget(parent), m_from(new QComboBox(this)), m_to(new QComboBox(this))
{
    m_from->setObjectName(u"fromBox"_s);
    m_from->setToolTip(tr("The place that tags come from: the source of the list, or one that it was compared with"));
    m_from->setWhatsThis(tr("The place that tags come from. What is there, and what differs from the place they go to, is known from the comparison."));
    m_to->setObjectName(u"toBox"_s);
    m_to->setToolTip(tr("The place that tags go to: one that was compared, or another registry"));
    m_to->setWhatsThis(tr("The place that tags go to. The fields below say under which names; where they are changed, it is another registry."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const auto &[box, text] : {std::pair(m_from, tr("Fro&m")), std::pair(m_to, tr("&Where to"))}) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        layout->addWidget(label);
        layout->addWidget(box, 1);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &DirectionBar::choose);
    }
}

QString DirectionBar::title(int place) const
{
    switch (place) {
    case core::atSource:
        //: the registries that the list names
        return tr("Source");
    case Direction::byFields:
        return tr("Another registry");
    case Direction::anyEngine:
        return TargetBox::title(core::Target());
    default:
        return TargetBox::title(m_targets.at(place));
    }
}

void DirectionBar::setPlaces(const QList<core::Target> &targets, const QString &engineProblem)
{
    m_targets = targets;
    m_engineProblem = engineProblem;
    fillFrom();
    setDirection(m_direction.from < targets.size() && m_direction.to < targets.size() ? m_direction : Direction());
}

void DirectionBar::setDirection(Direction direction)
{
    if (direction.to == direction.from)
        direction.to = Direction::byFields;
    m_direction = direction;
    fillTo();
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    m_from->setCurrentIndex(m_from->findData(direction.from));
    m_to->setCurrentIndex(m_to->findData(direction.to));
}

/// The engine can be chosen where it answers.
void DirectionBar::addPlace(QComboBox *box, int place) const
{
    box->addItem(title(place), place);
    const QString &problem = isEngine(place, m_targets) ? m_engineProblem : QString();
    auto *item = qobject_cast<QStandardItemModel *>(box->model())->item(box->count() - 1);
    item->setEnabled(problem.isEmpty());
    item->setToolTip(plainTooltip(problem.isEmpty() ? title(place) : problem));
}

void DirectionBar::fillFrom()
{
    const QSignalBlocker blocker(m_from);
    m_from->clear();
    addPlace(m_from, core::atSource);
    for (int target = 0; target < m_targets.size(); ++target)
        addPlace(m_from, target);
}

void DirectionBar::fillTo()
{
    const QSignalBlocker blocker(m_to);
    m_to->clear();
    const QList<int> places = destinationsFrom(m_direction.from, m_targets);
    for (const int place : places)
        addPlace(m_to, place);
}

void DirectionBar::choose()
{
    setDirection({.from = m_from->currentData().toInt(), .to = m_to->currentData().toInt()});
    Q_EMIT directionChosen(m_direction);
}

} // namespace lstags::gui
