// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/recentmenu.h"

#include "core/error.h"

using namespace Qt::StringLiterals;

namespace lstags::gui {

RecentMenu::RecentMenu(QWidget *parent) : QMenu(parent)
{
    connect(this, &QMenu::triggered, this, [this](const QAction *action) { Q_EMIT chosen(action->data().toString()); });
}

void RecentMenu::setFiles(const QStringList &paths)
{
    clear();
    int number = 0;
    for (const QString &path : paths) {
        QString text = core::printable(path, 200);
        addAction(u"&%1 %2"_s.arg(++number).arg(text.replace(u'&', u"&&"_s)))->setData(path);
    }
    setEnabled(!paths.isEmpty());
}

} // namespace lstags::gui
