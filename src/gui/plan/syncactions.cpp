// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/syncactions.h"

#include "gui/comparison/comparecontroller.h"
#include "gui/format.h"
#include "gui/icons.h"
#include "gui/tagtable/tagtablepanel.h"

#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int gatheredHere = 5000; ///< lines

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
    makeBetweenAction();
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

void SyncActions::makeBetweenAction()
{
    m_between = m_menu->addAction(tr("&Between places…"));
    m_between->setObjectName(u"betweenAction"_s);
    m_between->setWhatsThis(tr("Opens a plan with two ends to choose: the source or a place it was compared with, and any other of them."));
    m_between->setShortcut(QKeySequence(u"Ctrl+Shift+B"_s));
    m_window->addAction(m_between);
    connect(m_between, &QAction::triggered, this, [this] {
        const bool areSeveral = m_controller->targets().size() > 1;
        planBetween(areSeveral ? Direction{.from = 0, .to = 1} : directionOf(SyncKind::Copy), Scope::Chosen);
    });
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
    const QString why = obstacle(SyncKind::Copy);
    m_between->setEnabled(why.isEmpty());
    m_between->setToolTip(plainTooltip(why.isEmpty() ? tr("Plan from any place of the comparison to any other") : why));
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
    if (!m_table->hasSelection() || rows.isEmpty())
        return list;
    const QString first = core::printable(QString(rows.first().image + u':' + rows.first().tag), 100);
    return rows.size() == 1 ? first : tr("%1 and %n more", nullptr, int(rows.size()) - 1).arg(first);
}

Direction SyncActions::directionOf(SyncKind kind) const
{
    const QList<core::Target> &targets = m_controller->targets();
    const int engine = core::engineAmong(targets);
    if (kind == SyncKind::Pull)
        return {.to = engine < 0 ? Direction::anyEngine : engine};
    const auto registry = std::find_if(targets.begin(), targets.end(), [](const core::Target &target) { return !target.isEngine(); });
    const bool isElsewhere = kind == SyncKind::Push || registry == targets.end();
    return {.to = isElsewhere ? Direction::byFields : int(registry - targets.begin())};
}

PlanRequest SyncActions::request(SyncKind kind, const Direction &direction, Scope scope, QList<core::TagRow> rows) const
{
    const QString what = describe(scope, rows);
    return {.kind = kind,
            .direction = direction,
            .rows = std::move(rows),
            .targets = m_controller->targets(),
            .what = what,
            .updates = scope == Scope::Changed || scope == Scope::Differing};
}

// Many rows are gathered in another thread.
void SyncActions::gather(SyncKind kind, const Direction &direction, Scope scope)
{
    if (!obstacle(kind).isEmpty())
        return;
    LineSnapshot lines = scope == Scope::Chosen ? m_table->selectedLines() : LineSnapshot();
    if (lines.order.empty())
        lines.lines = m_table->model()->lines();
    const int target = std::max(direction.to, 0); // where nobody has looked, the first one's word is taken
    if (lines.lines.size() <= gatheredHere) {
        open(request(kind, direction, scope, rowsInScope(lines, scope, target)));
        return;
    }
    const auto plan = [this, kind, direction, scope, targets = m_controller->targets()](const QList<core::TagRow> &rows) {
        if (targets == m_controller->targets()) // else the places are those of another comparison
            open(request(kind, direction, scope, rows));
    };
    QtConcurrent::run(&rowsInScope, lines, scope, target).then(this, plan);
}

void SyncActions::plan(SyncKind kind, Scope scope)
{
    gather(kind, directionOf(kind), scope);
}

void SyncActions::planBetween(const Direction &direction, Scope scope)
{
    gather(isEngine(direction.to, m_controller->targets()) ? SyncKind::Pull : SyncKind::Copy, direction, scope);
}

void SyncActions::open(const PlanRequest &request)
{
    if (!m_plan) {
        m_plan = std::make_unique<PlanWindow>(m_planner.get(), m_settings, m_window);
        m_plan->setEngineProblem(m_engineProblem);
        connect(m_plan.get(), &PlanWindow::started, this, [this](const sync::Job &job) {
            m_queue->add(job, [this](qint64 id) { Q_EMIT jobStarted(id); });
        });
    }
    m_plan->open(request);
}

/// For a menu: without mnemonics of its own.
QString SyncActions::titleOf(int place) const
{
    const QString title = place == core::atSource          ? tr("the source")
                          : place == Direction::byFields ? tr("another registry…")
                          : isEngine(place, m_controller->targets()) ? tr("the engine")
                                                         : core::printable(m_controller->targets().at(place).toString(), 100);
    return QString(title).replace(u'&', "&&"_L1);
}

void SyncActions::fillDestinations(QMenu *menu, int from)
{
    const QList<core::Target> &targets = m_controller->targets();
    const QList<int> places = destinationsFrom(from, targets);
    for (const int to : places) {
        QAction *action = menu->addAction(titleOf(to));
        const bool needsEngine = isEngine(from, targets) || isEngine(to, targets);
        const QString why = obstacle(needsEngine ? SyncKind::Pull : SyncKind::Copy);
        action->setEnabled(why.isEmpty());
        action->setToolTip(plainTooltip(why));
        connect(action, &QAction::triggered, this, [this, from, to] { planBetween({.from = from, .to = to}, Scope::Chosen); });
    }
}

void SyncActions::fillPlaces(QMenu *menu, int target)
{
    menu->setToolTipsVisible(true);
    if (target >= 0) {
        const QString place = titleOf(target);
        const bool isPull = isEngine(target, m_controller->targets());
        const QString why = obstacle(isPull ? SyncKind::Pull : SyncKind::Copy);
        const auto add = [&](const QString &text, Scope scope) {
            QAction *action = menu->addAction(text);
            action->setEnabled(why.isEmpty());
            action->setToolTip(plainTooltip(why));
            connect(action, &QAction::triggered, this, [this, target, scope] { planBetween({.to = target}, scope); });
        };
        add(isPull ? tr("Pull to %1…").arg(place) : tr("Copy to %1…").arg(place), Scope::Chosen);
        add(isPull ? tr("Pull all that differs to %1…").arg(place) : tr("Copy all that differs to %1…").arg(place), Scope::Differing);
    }
    for (int from = core::atSource; from < m_controller->targets().size(); ++from) {
        if (target < 0 || from == target) {
            QMenu *destinations = menu->addMenu(tr("From %1 to").arg(titleOf(from)));
            destinations->setToolTipsVisible(true);
            fillDestinations(destinations, from);
        }
    }
}

} // namespace lstags::gui
