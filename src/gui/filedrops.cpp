// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/filedrops.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace lstags::gui {
namespace {

QString fileIn(const QMimeData *data)
{
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

} // namespace

// Of the application, for widgets come and go: the editor of an entry is made when it is opened.
FileDrops::FileDrops(QWidget *window) : QObject(window), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    auto *drop = static_cast<QDropEvent *>(event); // a QDragEnterEvent is one too
    const QString path = widget && widget->window() == m_window ? fileIn(drop->mimeData()) : QString();
    if (path.isEmpty())
        return false;
    if (widget != m_window) { // offered to the parents then, and at last to the window
        event->ignore();
        return true;
    }
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(path);
    return true;
}

} // namespace lstags::gui
