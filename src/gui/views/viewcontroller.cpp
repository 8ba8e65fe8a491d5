// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/views/viewcontroller.h"

#include "gui/documentcontroller.h"
#include "gui/messagebar.h"
#include "gui/settings/shortcuts.h"
#include "gui/tagtable/tagtablepanel.h"
#include "gui/targetbox.h"
#include "gui/views/viewsdialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

/// Its name without mnemonics.
QString inMenu(const SavedView &view)
{
    return QString(view.name).replace(u'&', u"&&"_s);
}

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
    makeNumbered();
    fillMenu();
}

void ViewController::makeNumbered()
{
    for (int view = 0; view < withKeys; ++view) {
        auto *action = new QAction(m_parts.window);
        action->setObjectName(u"showView%1Action"_s.arg(view + 1));
        action->setShortcut(QKeySequence(u"Ctrl+J, %1"_s.arg(view + 1)));
        action->setWhatsThis(QCoreApplication::translate("ViewsDialog", "Opens the list of the view, and sets targets, filters and columns as they were."));
        connect(action, &QAction::triggered, this, [this, view] { show(m_model->views().at(view)); });
        m_numbered[size_t(view)] = action;
    }
}

void ViewController::fillMenu()
{
    m_menu->clear(); // destroys the actions that are the menu's own
    m_menu->addActions({m_save, m_manage});
    m_menu->addSeparator();
    const QList<SavedView> &views = m_model->views();
    for (int number = 1; number <= withKeys; ++number) {
        QAction *action = m_numbered[size_t(number - 1)];
        const bool isThere = number <= views.size();
        action->setText(isThere ? u"&%1 %2"_s.arg(QString::number(number), inMenu(views.at(number - 1)))
                                : u"%1 %2"_s.arg(Shortcuts::plainText(m_menu->menuAction()), QString::number(number)));
        action->setVisible(isThere);
        m_menu->addAction(action);
    }
    for (const SavedView &view : views.mid(withKeys))
        m_menu->addAction(inMenu(view), this, [this, view] { show(view); });
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
