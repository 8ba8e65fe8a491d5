// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/planner.h"
#include "gui/plan/planwindow.h"
#include "gui/whatsthis.h"
#include "windowfixture.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>
#include <QToolBar>
#include <QWhatsThis>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace lstags::tests {

namespace {

/// Whether people work with it; parts of another control do not count.
bool isControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const bool isPart = widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QHeaderView *>(widget) || (parent && parent->inherits("QComboBoxPrivateContainer"))
                        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
                        || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QMenuBar *>(parent)
                        || qobject_cast<const QKeySequenceEdit *>(parent) || (parent && parent->inherits("QDialogButtonBox"));
    return !isPart
           && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
               || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget)
               || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QKeySequenceEdit *>(widget));
}

QStringList unexplained(const QWidget *window)
{
    QStringList names;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (widget->window() == window && isControl(widget) && gui::whatsThisOf(widget).isEmpty())
            names += QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName() + u" in "_s + widget->parentWidget()->objectName();
    }
    names.sort();
    return names;
}

void collect(const QMenu *menu, QStringList *names)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), names);
        else if (!action->isSeparator() && (action->whatsThis().isEmpty() || QString(action->text()).remove(u'&').startsWith(action->whatsThis())))
            *names += action->objectName() + u' ' + action->text();
    }
}

} // namespace

/// Every control and every action says what it is for.
class TestWhatsThis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void explainsEveryControlOfTheWindow();
    void explainsEveryAction();
    void explainsEveryControlOfADialog_data();
    void explainsEveryControlOfADialog();
    void explainsEveryControlOfThePlan();
    void showsTheTextOfWhatIsClicked();

private:
    std::unique_ptr<WindowFixture> m_window;
};

void TestWhatsThis::init()
{
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window.get()));
}

void TestWhatsThis::explainsEveryControlOfTheWindow()
{
    m_window->child<QAction>("traceAction")->trigger(); // whose widgets come only then
    m_window->child<QAction>("showInspectorAction")->trigger();
    QCOMPARE(unexplained(m_window->window.get()).join(u'\n'), QString());
}

void TestWhatsThis::explainsEveryAction()
{
    QStringList names;
    for (const QAction *menu : m_window->window->menuBar()->actions())
        collect(menu->menu(), &names);
    names.sort();
    QCOMPARE(names.join(u'\n'), QString());
}

void TestWhatsThis::explainsEveryControlOfADialog_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("settings") << u"settingsAction"_s << u"lstags::gui::SettingsDialog"_s;
    QTest::newRow("shortcuts") << u"shortcutsAction"_s << u"lstags::gui::ShortcutsDialog"_s;
    QTest::newRow("targets") << u"targetsAction"_s << u"lstags::gui::TargetsDialog"_s;
    QTest::newRow("views") << u"manageViewsAction"_s << u"lstags::gui::ViewsDialog"_s;
    QTest::newRow("about") << u"aboutAction"_s << u"lstags::gui::AboutDialog"_s;
}

void TestWhatsThis::explainsEveryControlOfADialog()
{
    QFETCH(const QString, action);
    QFETCH(const QString, dialog);
    m_window->window->findChild<QAction *>(action)->trigger();
    const QWidget *found = nullptr;
    for (const auto *widget : m_window->window->findChildren<QDialog *>()) {
        if (widget->isVisible())
            found = widget;
    }
    QVERIFY(found);
    QCOMPARE(QString::fromLatin1(found->metaObject()->className()), dialog);
    QCOMPARE(unexplained(found).join(u'\n'), QString());
}

void TestWhatsThis::explainsEveryControlOfThePlan()
{
    gui::Planner planner(nullptr, nullptr);
    const gui::PlanWindow window(&planner, m_window->settings.get(), nullptr);
    QCOMPARE(unexplained(&window).join(u'\n'), QString());
}

void TestWhatsThis::showsTheTextOfWhatIsClicked()
{
    m_window->press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QTest::mouseClick(m_window->child<QLineEdit>("addLineEdit"), Qt::LeftButton);
    QTRY_VERIFY(!QWhatsThis::inWhatsThisMode());
    bool isShown = false;
    for (const auto *widget : QApplication::topLevelWidgets())
        isShown = isShown || (widget->inherits("QWhatsThat") && widget->isVisible());
    QVERIFY(isShown);
    QWhatsThis::hideText();
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestWhatsThis)
#include "tst_whatsthis.moc"
