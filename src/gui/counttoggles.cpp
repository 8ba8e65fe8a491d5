// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/counttoggles.h"

#include <QGuiApplication>
#include <QLayout>
#include <QLocale>
#include <QToolButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int gap = 6; // pixels behind "All"

QString widest(QString number)
{
    for (QChar &digit : number) {
        if (digit.isDigit())
            digit = u'8';
    }
    return number.size() < 2 ? u"88"_s : number;
}

} // namespace

CountToggles::CountToggles(const QString &allName, const QList<Kind> &kinds, QLayout *layout, QWidget *bar)
    : QObject(bar), m_all(new QToolButton(bar)), m_kinds(kinds), m_counts(kinds.size(), 0)
{
    m_all->setObjectName(allName + u"Toggle"_s);
    m_all->setCheckable(true);
    m_all->setAutoRaise(true);
    layout->addWidget(m_all);
    layout->addItem(new QSpacerItem(gap, 0));
    connect(m_all, &QToolButton::clicked, this, [this] { setChosen({}); });
    for (const Kind &kind : kinds) {
        auto *button = new QToolButton(bar);
        button->setObjectName(kind.name + u"Toggle"_s);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tr("Show these only; with Ctrl, add or take away"));
        connect(button, &QToolButton::clicked, this, [this, index = int(m_toggles.size())] { clicked(index); });
        layout->addWidget(button);
        m_toggles += button;
    }
    paint(bar->palette());
    refresh();
}

void CountToggles::paint(const QPalette &palette)
{
    for (int kind = 0; kind < m_toggles.size(); ++kind)
        m_toggles[kind]->setIcon(lineIcon(m_kinds[kind].icon, tintColor(m_kinds[kind].tint, palette)));
}

void CountToggles::setVisible(bool visible)
{
    m_isVisible = visible;
    refresh();
}

void CountToggles::setCounts(const QList<int> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    refresh();
}

void CountToggles::clicked(int kind)
{
    const bool wasAlone = m_chosen == QSet<int>{kind};
    if (QGuiApplication::keyboardModifiers() & Qt::ControlModifier)
        addOrTakeAway(kind);
    else
        setChosen(wasAlone ? QSet<int>() : QSet<int>{kind});
}

void CountToggles::addOrTakeAway(int kind)
{
    QSet<int> kinds = m_chosen;
    if (!kinds.remove(kind))
        kinds.insert(kind);
    setChosen(kinds);
}

void CountToggles::setChosen(const QSet<int> &kinds)
{
    m_chosen = kinds;
    refresh();
    Q_EMIT chosenChanged();
}

void CountToggles::setLabel(QToolButton *button, const QString &title, int count) const
{
    const QString number = QLocale().toString(count);
    button->setText(tr("%1 %2", "kind and count").arg(title, number));
    button->setAccessibleName(button->text());
    const QFontMetrics metrics = button->fontMetrics();
    button->setMinimumWidth(button->sizeHint().width() + metrics.horizontalAdvance(widest(number)) - metrics.horizontalAdvance(number));
}

void CountToggles::refresh()
{
    setLabel(m_all, tr("All"), std::accumulate(m_counts.begin(), m_counts.end(), 0));
    m_all->setChecked(m_chosen.isEmpty());
    m_all->setVisible(m_isVisible || !m_chosen.isEmpty());
    for (int kind = 0; kind < m_toggles.size(); ++kind) {
        QToolButton *button = m_toggles[kind];
        const bool isWanted = m_isVisible && (m_counts[kind] > 0 || !m_kinds[kind].isRare);
        setLabel(button, m_kinds[kind].title, m_counts[kind]);
        button->setChecked(m_chosen.contains(kind));
        button->setVisible(isWanted || m_chosen.contains(kind));
    }
}

} // namespace lstags::gui
