// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/counttoggles.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lstags::gui {

CountToggles::CountToggles(QWidget *parent) : QWidget(parent), m_all(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_all);
    m_all->setObjectName(u"allToggle"_s);
    m_all->setCheckable(true);
    m_all->setAutoRaise(true);
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_chosen.clear();
        refresh();
        Q_EMIT chosenChanged();
    });
}

void CountToggles::setKinds(const QList<Kind> &kinds)
{
    m_kinds = kinds;
    m_counts.resize(kinds.size());
    for (const Kind &kind : kinds) {
        auto *button = new QToolButton(this);
        button->setObjectName(kind.name + u"Toggle"_s);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tr("Show these only; with Ctrl, add or take away"));
        connect(button, &QToolButton::clicked, this, [this, index = int(m_toggles.size())] { choose(index); });
        layout()->addWidget(button);
        m_toggles += button;
    }
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
    for (int kind = 0; kind < m_toggles.size(); ++kind) {
        QToolButton *button = m_toggles[kind];
        button->setIcon(lineIcon(m_kinds[kind].icon, tintColor(m_kinds[kind].tint, palette())));
        button->setText(label(m_kinds[kind].title, m_counts[kind]));
        button->setAccessibleName(button->text());
        button->setChecked(m_chosen.contains(kind));
        button->setVisible(m_counts[kind] > 0 || m_chosen.contains(kind));
    }
}

void CountToggles::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace lstags::gui
