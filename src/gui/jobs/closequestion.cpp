// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/closequestion.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace lstags::gui {

CloseQuestion::CloseQuestion(QWidget *window) : QObject(window), m_window(window) {}

void CloseQuestion::ask(int jobs, bool hasTray)
{
    if (std::exchange(m_isOpen, true))
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Jobs are not done"),
                                jobs > 0 ? tr("%n job(s) are not done.", nullptr, jobs) : tr("A list is being watched."), QMessageBox::NoButton, m_window);
    box->setObjectName(u"closeQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(jobs > 0 ? tr("What was sent stays sent: the next start goes on where it was.") : tr("Nobody looks after it when the program has ended."));
    QPushButton *tray = hasTray ? box->addButton(tr("&Keep running in the tray"), QMessageBox::AcceptRole) : nullptr;
    if (tray)
        tray->setObjectName(u"keepRunningButton"_s);
    QPushButton *quit = box->addButton(jobs > 0 ? tr("&Stop, go on next time") : tr("&Stop watching"), QMessageBox::DestructiveRole);
    quit->setObjectName(u"stopJobsButton"_s);
    box->setDefaultButton(tray ? tray : quit);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QDialog::finished, this, [this, box, tray, quit] {
        m_isOpen = false;
        if (box->clickedButton() == quit)
            Q_EMIT quitChosen();
        else if (tray && box->clickedButton() == tray)
            Q_EMIT trayChosen();
    });
    box->open();
}

} // namespace lstags::gui
