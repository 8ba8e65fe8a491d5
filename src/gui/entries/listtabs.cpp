// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/listtabs.h"

#include "gui/entries/openlists.h"
#include "gui/format.h"

#include <QMouseEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int longestTitle = 26; // characters

} // namespace

ListTabs::ListTabs(QWidget *parent) : QTabBar(parent)
{
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone); // they scroll where there is no room
    setUsesScrollButtons(true);
    setMovable(true);
    setTabsClosable(true);
    setAccessibleName(tr("Open lists"));
    hide();
}

void ListTabs::setLists(OpenLists *lists)
{
    m_lists = lists;
    connect(lists, &OpenLists::changed, this, &ListTabs::refresh);
    connect(this, &QTabBar::currentChanged, lists, [this](int tab) {
        if (!m_isFollowing)
            m_lists->setCurrent(tab);
    });
    connect(this, &QTabBar::tabMoved, lists, [this](int from, int to) {
        if (!m_isFollowing)
            m_lists->move(from, to);
    });
    refresh();
}

void ListTabs::refresh()
{
    const QScopedValueRollback following(m_isFollowing, true);
    while (count() > m_lists->count())
        removeTab(count() - 1);
    while (count() < m_lists->count())
        addTab({});
    for (int tab = 0; tab < count(); ++tab) {
        QString title = fontMetrics().elidedText(m_lists->title(tab), Qt::ElideMiddle, fontMetrics().averageCharWidth() * longestTitle);
        if (m_lists->isModified(tab)) //: a tab of a list with changes that are not saved
            title = tr("%1 *").arg(title);
        setTabText(tab, QString(title).replace(u'&', u"&&"_s));
        const QString path = m_lists->at(tab).path();
        setTabToolTip(tab, plainTooltip(path.isEmpty() ? tr("Not saved in a file yet") : core::printable(path, 1024)));
    }
    setCurrentIndex(m_lists->current());
    setVisible(count() > 1);
}

// As in a browser.
void ListTabs::mouseReleaseEvent(QMouseEvent *event)
{
    const int tab = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && tab >= 0)
        Q_EMIT tabCloseRequested(tab);
    QTabBar::mouseReleaseEvent(event);
}

} // namespace lstags::gui
