// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/views/viewcontroller.h"

#include "gui/documentcontroller.h"
#include "gui/messagebar.h"
#include "gui/tagtable/tagtablepanel.h"
#include "gui/targetbox.h"
#include "gui/views/viewsdialog.h"

#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int withKeys = 9; // views

} // namespace

ViewController::ViewController(const Parts &parts)
    : QObject(parts.window), m_parts(parts), m_model(new ViewsModel(parts.settings, this)), m_menu(new QMenu(tr("&Views"), parts.window)),
      m_save(new QAction(tr("&Save view as…"), parts.window)), m_manage(new QAction(tr("&Manage views…"), parts.window))
{
    m_menu->setObjectName(u"viewsMenu"_s);
    m_save->setObjectName(u"saveViewAction"_s);
    m_save->setShortcut(QKeySequence(u"Ctrl+J, S"_s));
    m_save->setToolTip(tr("Keep list, targets, filters and columns under a name"));
    m_manage->setObjectName(u"manageViewsAction"_s);
    m_manage->setShortcut(QKeySequence(u"Ctrl+J, M"_s));
    m_manage->setToolTip(tr("Rename and remove views"));
    connect(m_save, &QAction::triggered, this, [this] { dialog()->openToSave(); });
    connect(m_manage, &QAction::triggered, this, [this] { dialog()->openToManage(); });
    connect(m_model, &ViewsModel::viewsChanged, this, &ViewController::fillMenu);
    fillMenu();
}

void ViewController::fillMenu()
{
    m_menu->clear(); // destroys the actions that are the menu's own
    m_menu->addActions({m_save, m_manage});
    m_menu->addSeparator();
    int number = 0;
    for (const SavedView &view : m_model->views()) {
        ++number;
        QString name = view.name;
        name.replace(u'&', u"&&"_s);
        QAction *action = m_menu->addAction(number <= withKeys ? u"&%1 %2"_s.arg(number).arg(name) : name, this, [this, view] { show(view); });
        action->setShortcut(number <= withKeys ? QKeySequence(u"Ctrl+J, %1"_s.arg(number)) : QKeySequence());
    }
}

ViewsDialog *ViewController::dialog()
{
    if (!m_dialog) {
        m_dialog = new ViewsDialog(m_model, m_parts.window);
        connect(m_dialog, &ViewsDialog::saveRequested, this, [this](const QString &name) { m_model->save(current(name)); });
        connect(m_dialog, &ViewsDialog::chosen, this, [this](int row) { show(m_model->views().at(row)); });
    }
    return m_dialog;
}

SavedView ViewController::current(const QString &name) const
{
    QStringList targets;
    for (const core::Target &target : m_parts.target->targets().value_or(QList<core::Target>()))
        targets += target.toString();
    return {.name = name,
            .listFile = m_parts.document->document().path(),
            .targets = targets,
            .filter = m_parts.table->filterBar()->choice(),
            .columns = m_parts.table->saveLayout()};
}

void ViewController::show(const SavedView &view)
{
    openList(view);
    if (const auto targets = core::parseTargets(view.targets.join(u", "_s)); targets && !view.targets.isEmpty())
        m_parts.target->setTargets(*targets);
    m_parts.table->filterBar()->setChoice(view.filter);
    m_parts.table->restoreLayout(view.columns);
}

void ViewController::openList(const SavedView &view)
{
    if (view.listFile.isEmpty() || view.listFile == m_parts.document->document().path())
        return;
    if (QFileInfo::exists(view.listFile))
        m_parts.document->openFile(view.listFile);
    else
        m_parts.messages->say(MessageBar::Kind::Problem, tr("%1, the list of the view %2, is gone; the rest of the view is shown.")
                                                             .arg(core::printable(view.listFile, 255), view.name));
}

} // namespace lstags::gui
