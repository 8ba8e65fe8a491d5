// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace lstags::gui {

/// Asks what becomes of the jobs that run when their window is to close. Does not wait for the answer: it is a signal.
class CloseQuestion final : public QObject
{
    Q_OBJECT

public:
    explicit CloseQuestion(QWidget *window);

    /// Once; again only after an answer. `jobs`: how many there are; 0: only a list is watched.
    void ask(int jobs, bool hasTray);

Q_SIGNALS:
    void trayChosen();
    void quitChosen();

private:
    QWidget *m_window;
    bool m_isOpen = false;
};

} // namespace lstags::gui
