// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/syncactions.h"

#include "gui/comparison/comparecontroller.h"
#include "gui/format.h"
#include "gui/icons.h"
#include "gui/tagtable/tagtablepanel.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

/// Everything that tells the three apart before there is a plan.
struct KindLook
{
    const char *name;
    const char *text;
    const char *everything;
    const char *toolTip;
    const char *shortcut; ///< its letter ends the chords of everything, too
    const char *icon;
};
// In the order of SyncKind.
constexpr std::array<KindLook, 3> looks{{
    {"pull", QT_TRANSLATE_NOOP("lstags::gui::SyncActions", "&Pull…"), QT_TRANSLATE_NOOP("lstags::gui::SyncActions", "Pull &everything"),
     QT_TRANSLATE_NOOP("lstags::gui::SyncActions", "Plan to have the engine pull what is selected, or everything"), "Ctrl+Shift+L", "pull"},
    {"copy", QT_TRANSLATE_NOOP("lstags::gui::SyncActions", "Cop&y…"), QT_TRANSLATE_NOOP("lstags::gui::SyncActions", "Copy e&verything"),
     QT_TRANSLATE_NOOP("lstags::gui::SyncActions", "Plan to copy what is selected, or everything, to a registry under the same names"), "Ctrl+Shift+K", "transfer"},
    {"push", QT_TRANSLATE_NOOP("lstags::gui::SyncActions", "Pus&h…"), QT_TRANSLATE_NOOP("lstags::gui::SyncActions", "Push everythin&g"),
     QT_TRANSLATE_NOOP("lstags::gui::SyncActions", "Plan to push what is selected, or everything, under a prefix that says where it came from"), "Ctrl+Shift+P", "push"},
}};

} // namespace

SyncActions::SyncActions(CompareController *controller, TagTablePanel *table, QSettings *settings, QWidget *window)
    : m_controller(controller), m_table(table), m_settings(settings), m_window(window), m_menu(new QMenu(tr("&Sync"), window)),
      m_engineProblem(tr("No engine has answered yet."))
{
    m_menu->setObjectName(u"syncMenu"_s);
    m_menu->setToolTipsVisible(true); // they say why something cannot be had
    for (const auto kind : {SyncKind::Pull, SyncKind::Copy, SyncKind::Push})
        makeActions(kind);
    m_menu->addActions(actions());
    m_menu->addSeparator();
    for (QMenu *scopes : m_scopes)
        m_menu->addMenu(scopes);
    connect(controller, &CompareController::engineChanged, this, [this](const core::Result<engine::Info> &info) {
        m_engineProblem = info ? QString() : info.error().message;
        if (m_plan)
            m_plan->setEngineProblem(m_engineProblem);
        update();
    });
    connect(table, &TagTablePanel::countsChanged, this, &SyncActions::update);
    update();
}

SyncActions::~SyncActions() = default;

void SyncActions::makeActions(SyncKind kind)
{
    const KindLook &look = looks[size_t(kind)];
    const QString name = QString::fromLatin1(look.name);
    auto *action = new QAction(tr(look.text), m_window);
    action->setObjectName(name + "Action"_L1);
    action->setShortcut(QKeySequence(QString::fromLatin1(look.shortcut)));
    connect(action, &QAction::triggered, this, [this, kind] { plan(kind, Scope::Chosen); });
    m_actions[size_t(kind)] = action;

    auto *scopes = new QMenu(tr(look.everything), m_window);
    const auto add = [&](const QString &text, const QString &scopeName, Scope scope) {
        QAction *everything = scopes->addAction(text);
        everything->setObjectName(name + scopeName + "Action"_L1);
        everything->setShortcut(QKeySequence(u"Ctrl+E, %1, %2"_s.arg(QLatin1StringView(look.shortcut).last(1), scopeName.first(1))));
        connect(everything, &QAction::triggered, this, [this, kind, scope] { plan(kind, scope); });
    };
    add(tr("All &absent"), u"Absent"_s, Scope::Absent);
    add(tr("All &changed"), u"Changed"_s, Scope::Changed);
    add(tr("All that &differs"), u"Differing"_s, Scope::Differing);
    m_scopes[size_t(kind)] = scopes;
}

void SyncActions::open(compare::Session *session, sync::JobQueue *queue)
{
    m_queue = queue;
    m_planner = std::make_unique<Planner>(session, queue);
    update();
}

void SyncActions::closePlan()
{
    if (m_plan)
        m_plan->close();
}

void SyncActions::addTo(QToolBar *toolBar) const
{
    toolBar->addSeparator();
    for (size_t kind = 0; kind < kinds; ++kind) {
        toolBar->addAction(m_actions[kind]);
        auto *button = qobject_cast<QToolButton *>(toolBar->widgetForAction(m_actions[kind]));
        button->setObjectName(QString::fromLatin1(looks[kind].name) + "Button"_L1);
        button->setMenu(m_scopes[kind]);
        button->setPopupMode(QToolButton::MenuButtonPopup);
    }
}

void SyncActions::paintIcons(const QPalette &palette)
{
    for (size_t kind = 0; kind < kinds; ++kind)
        m_actions[kind]->setIcon(actionIcon(QString::fromLatin1(looks[kind].icon), palette));
}

QString SyncActions::obstacle(SyncKind kind) const
{
    if (!m_planner)
        return tr("The registries cannot be asked yet.");
    if (m_table->model()->lineCount() == 0)
        return tr("There are no tags: compare a list first.");
    return kind == SyncKind::Pull ? m_engineProblem : QString();
}

void SyncActions::update()
{
    for (const auto kind : {SyncKind::Pull, SyncKind::Copy, SyncKind::Push}) {
        QAction *action = m_actions[size_t(kind)];
        const QString why = obstacle(kind);
        action->setEnabled(why.isEmpty());
        action->setToolTip(plainTooltip(why.isEmpty() ? tr(looks[size_t(kind)].toolTip) : why));
        m_scopes[size_t(kind)]->setEnabled(why.isEmpty());
    }
}

QString SyncActions::describe(Scope scope, const QList<core::TagRow> &rows) const
{
    const QString list = m_listName.isEmpty() ? tr("the list") : core::printable(m_listName, 100);
    switch (scope) {
    case Scope::Absent:
        return tr("%1 (absent)", "a list").arg(list);
    case Scope::Changed:
        return tr("%1 (changed)", "a list").arg(list);
    case Scope::Differing:
        return tr("%1 (what differs)", "a list").arg(list);
    case Scope::Chosen:
        break;
    }
    if (m_table->selectedRows().isEmpty() || rows.isEmpty())
        return list;
    const QString first = core::printable(QString(rows.first().image + u':' + rows.first().tag), 100);
    return rows.size() == 1 ? first : tr("%1 and %n more", nullptr, int(rows.size()) - 1).arg(first);
}

PlanRequest SyncActions::request(SyncKind kind, Scope scope) const
{
    QList<core::TagRow> rows = scope == Scope::Chosen ? m_table->selectedRows() : QList<core::TagRow>();
    if (rows.isEmpty()) {
        const auto entries = rowsByEntry(m_table->model()->lines());
        for (const QList<core::TagRow> &entry : entries)
            rows += entry;
    }
    rows.removeIf([scope](const core::TagRow &row) {
        const bool isAbsent = row.state == core::TagState::Absent;
        const bool isChanged = row.state == core::TagState::Changed;
        const bool isUnsure = row.state == core::TagState::Assumed || row.state == core::TagState::Unknown;
        return row.tag.isEmpty() || (scope == Scope::Absent && !isAbsent) || (scope == Scope::Changed && !isChanged)
               || (scope == Scope::Differing && !isAbsent && !isChanged && !isUnsure);
    });
    const QString what = describe(scope, rows);
    return {.kind = kind,
            .rows = std::move(rows),
            .targets = m_controller->targets(),
            .what = what,
            .updates = scope == Scope::Changed || scope == Scope::Differing};
}

void SyncActions::plan(SyncKind kind, Scope scope)
{
    if (!obstacle(kind).isEmpty())
        return;
    if (!m_plan) {
        m_plan = std::make_unique<PlanWindow>(m_planner.get(), m_settings, m_window);
        m_plan->setEngineProblem(m_engineProblem);
        connect(m_plan.get(), &PlanWindow::started, this, [this](const sync::Job &job) {
            m_queue->add(job, [this](qint64 id) { Q_EMIT jobStarted(id); });
        });
    }
    m_plan->open(request(kind, scope));
}

} // namespace lstags::gui
