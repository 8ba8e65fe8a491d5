// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace lstags::gui {

/// A file dropped anywhere on a window is the window's: its fields and lists would take the text that file managers offer beside it.
class FileDrops final : public QObject
{
    Q_OBJECT

public:
    /// `window` accepts drops and is the parent of this.
    explicit FileDrops(QWidget *window);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace lstags::gui
