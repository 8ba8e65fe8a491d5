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

CountToggles::CountToggles(const QString &name, const QList<Kind> &kinds, QLayout *layout, QWidget *bar)
    : QObject(bar), m_all(new QToolButton(bar)), m_kinds(kinds), m_counts(kinds.size(), 0)
{
    m_all->setObjectName(name + u"AllToggle"_s);
    m_all->setCheckable(true);
    m_all->setAutoRaise(true);
    layout->addWidget(m_all);
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_chosen.clear();
        refresh();
        Q_EMIT chosenChanged();
    });
    for (const Kind &kind : kinds) {
        auto *button = new QToolButton(bar);
        button->setObjectName(name + kind.name + u"Toggle"_s);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tr("Show these only; with Ctrl, add or take away"));
        connect(button, &QToolButton::clicked, this, [this, index = int(m_toggles.size())] { choose(index); });
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

void CountToggles::choose(int kind)
{
    const bool adds = QGuiApplication::keyboardModifiers() & Qt::ControlModifier;
    const bool wasAlone = m_chosen == QSet<int>{kind};
    if (!adds)
        m_chosen = wasAlone ? QSet<int>() : QSet<int>{kind};
    else if (!m_chosen.remove(kind))
        m_chosen.insert(kind);
    refresh();
    Q_EMIT chosenChanged();
}

void CountToggles::refresh()
{
    const QLocale locale;
    const auto label = [&locale](const QString &title, int count) { return tr("%1 %2", "kind and count").arg(title, locale.toString(count)); };
    m_all->setText(label(tr("All"), std::accumulate(m_counts.begin(), m_counts.end(), 0)));
    m_all->setChecked(m_chosen.isEmpty());
    m_all->setVisible(m_isVisible || !m_chosen.isEmpty());
    for (int kind = 0; kind < m_toggles.size(); ++kind) {
        QToolButton *button = m_toggles[kind];
        button->setText(label(m_kinds[kind].title, m_counts[kind]));
        button->setAccessibleName(button->text());
        button->setChecked(m_chosen.contains(kind));
        button->setVisible((m_isVisible && m_counts[kind] > 0) || m_chosen.contains(kind));
    }
}

} // namespace lstags::gui
