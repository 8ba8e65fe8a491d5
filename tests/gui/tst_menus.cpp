// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/targetbox.h"
#include "mnemonics.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::LineState;
using gui::TagTableModel;

namespace lstags::tests {

namespace {

core::TagRow row(const QString &tag, core::TagState state)
{
    core::TagRow row;
    row.image = u"quay.io/team/app"_s;
    row.tag = tag;
    row.state = state;
    return row;
}

} // namespace

/// What can be done in the window, and with which keys.
class TestMenus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyActionStandsInAMenuWithAShortcut();
    void noKeysMeanTwoThings();
    void noMenuHasAMnemonicTwice();
    void noWindowHasAMnemonicTwice_data();
    void noWindowHasAMnemonicTwice();
    void noContextMenuHasAMnemonicTwice_data();
    void noContextMenuHasAMnemonicTwice();
    void statesAreChosenByKeyboard();
    void columnsAreChosenByKeyboard();
    void escapeDismissesOneMessageAfterTheOther();
    void escapeLeavesTheEditorOfAnEntryFirst();
    void escapeClosesTheTargetsListFirst();
    void theDefaultLayoutComesBack();
    void theTraceIsSteeredFromTheMenu();

private:
    [[nodiscard]] QMenuBar *menuBar() const { return m_window->window->menuBar(); }
    void fill() const;

    std::unique_ptr<WindowFixture> m_window;
};

void TestMenus::init()
{
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window.get()));
    QApplication::setActiveWindow(m_window->window.get());
}

void TestMenus::cleanup()
{
    m_window.reset();
}

/// Rows without a comparison.
void TestMenus::fill() const
{
    m_window->entries()->load({u"alpine"_s, u"quay.io/team/app"_s});
    m_window->tags()->upsert(1, {row(u"1"_s, core::TagState::Absent), row(u"2"_s, core::TagState::Changed), row(u"3"_s, core::TagState::Present)});
    m_window->tags()->setFailure(0, u"alpine"_s, u"nobody there"_s);
}

void TestMenus::everyActionStandsInAMenuWithAShortcut()
{
    m_window->child<QAction>("traceAction")->trigger(); // whose widgets come only then
    QSet<const QAction *> inMenus;
    for (const QAction *menu : menuBar()->actions()) {
        for (const QAction *action : leavesOf(menu->menu())) {
            inMenus.insert(action);
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        }
    }
    for (const QAction *action : m_window->window->findChildren<QAction *>()) {
        const bool isPart = qobject_cast<const QWidgetAction *>(action) || action->isSeparator() || action->objectName().startsWith(u"_q_"_s) || action->menu();
        const bool hidesABar = action->parent()->inherits("QToolBar"); // which nothing offers
        QVERIFY2(isPart || hidesABar || inMenus.contains(action), qPrintable(action->text() + u' ' + action->objectName()));
    }
}

void TestMenus::noKeysMeanTwoThings()
{
    QHash<QKeySequence, QString> known;
    for (const QAction *menu : menuBar()->actions()) {
        for (const QAction *action : leavesOf(menu->menu())) {
            const bool isOfAList = action->shortcutContext() == Qt::WidgetShortcut || action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
            if (isOfAList)
                continue;
            QVERIFY2(!known.contains(action->shortcut()), qPrintable(known.value(action->shortcut()) + u" / "_s + action->text()));
            known.insert(action->shortcut(), action->text());
        }
    }
}

void TestMenus::noMenuHasAMnemonicTwice()
{
    for (const QAction *menu : menuBar()->actions())
        QCOMPARE(doublesIn(menu->menu()).join(u", "_s), QString());
    auto *pause = m_window->child<QAction>("pauseAction");
    pause->setText(u"&Resume"_s); // as it is called while it rests
    QCOMPARE(doublesIn(m_window->child<QMenu>("compareMenu")).join(u", "_s), QString());
}

void TestMenus::noWindowHasAMnemonicTwice_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("that invites") << true;
    QTest::newRow("with a table") << false;
}

void TestMenus::noWindowHasAMnemonicTwice()
{
    QFETCH(const bool, isEmpty);
    if (!isEmpty)
        fill();
    m_window->child<QAction>("traceAction")->trigger();
    QStringList texts;
    for (const QAction *menu : menuBar()->actions())
        texts += menu->text();
    const auto *tabs = m_window->window->findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        texts += tabs->tabText(tab);
    for (const auto *button : m_window->window->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts += button->text();
    }
    for (const auto *label : m_window->window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            texts += label->text();
    }
    QVERIFY(texts.size() > 10);
    QCOMPARE(doubles(texts).join(u", "_s), QString());
}

void TestMenus::noContextMenuHasAMnemonicTwice_data()
{
    QTest::addColumn<QString>("view");
    QTest::newRow("of the entries") << u"entriesListView"_s;
    QTest::newRow("of the tags, on a failed row") << u"tagTableView"_s;
    QTest::newRow("of the comparison") << u"comparisonTableView"_s;
}

void TestMenus::noContextMenuHasAMnemonicTwice()
{
    QFETCH(const QString, view);
    fill();
    m_window->progress()->reset({u"alpine"_s});
    m_window->tags()->settle();
    auto *area = m_window->window->findChild<QAbstractScrollArea *>(view);
    QStringList doubled{u"no menu came"_s};
    QTimer::singleShot(200, this, [&doubled] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            doubled = doublesIn(menu);
            menu->close();
        }
    });
    const QPoint position(20, 10);
    QTest::mouseClick(area->viewport(), Qt::LeftButton, {}, position);
    QContextMenuEvent event(QContextMenuEvent::Mouse, position, area->viewport()->mapToGlobal(position));
    QApplication::sendEvent(area->viewport(), &event);
    QTRY_COMPARE(doubled.join(u", "_s), QString());
}

void TestMenus::statesAreChosenByKeyboard()
{
    fill();
    m_window->press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->tags()->filter().states, QSet{LineState::Changed});
    m_window->press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->tags()->filter().states, (QSet{LineState::Absent, LineState::Changed}));
    QVERIFY(m_window->child<QToolButton>("state-absentToggle")->isChecked());
    m_window->press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->tags()->filter().states, QSet{LineState::Absent});
    QCOMPARE(m_window->tags()->rowCount(), 1);
    m_window->press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_window->tags()->rowCount(), 4);
    QVERIFY(m_window->child<QToolButton>("allToggle")->isChecked());
}

void TestMenus::columnsAreChosenByKeyboard()
{
    fill();
    const auto *header = m_window->child<QTableView>("tagTableView")->horizontalHeader();
    const auto keys = Qt::ControlModifier | Qt::AltModifier;
    m_window->press(Qt::Key_5, keys);
    QVERIFY(header->isSectionHidden(TagTableModel::Size));
    m_window->press(Qt::Key_5, keys);
    QVERIFY(!header->isSectionHidden(TagTableModel::Size));
    m_window->press(Qt::Key_9, keys);
    QVERIFY(!header->isSectionHidden(TagTableModel::TargetDigest));
    m_window->press(Qt::Key_3, keys);
    QVERIFY(!header->isSectionHidden(TagTableModel::Tag)); // which stays
}

void TestMenus::escapeDismissesOneMessageAfterTheOther()
{
    const auto *action = m_window->child<QAction>("dismissAction");
    QTRY_VERIFY(!m_window->child<QToolButton>("engineButton")->text().isEmpty());
    m_window->press(Qt::Key_Escape);
    QVERIFY(!action->isEnabled());
    m_window->child<gui::MessageBar>("documentBar")->say(gui::MessageBar::Kind::Problem, u"the list"_s);
    m_window->child<gui::MessageBar>("messageBar")->say(gui::MessageBar::Kind::Note, u"the engine"_s);
    QVERIFY(action->isEnabled());
    m_window->child<QLineEdit>("filterLineEdit")->setFocus();
    m_window->press(Qt::Key_Escape);
    QCOMPARE(m_window->messages(), u"the list"_s);
    m_window->press(Qt::Key_Escape);
    QCOMPARE(m_window->messages(), QString());
    QVERIFY(!action->isEnabled());
}

void TestMenus::escapeLeavesTheEditorOfAnEntryFirst()
{
    m_window->entries()->load({u"alpine"_s});
    m_window->child<gui::MessageBar>("messageBar")->say(gui::MessageBar::Kind::Note, u"the engine"_s);
    QPointer<QLineEdit> editor = m_window->type(0, u"busybox"_s);
    QVERIFY(editor);
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!editor);
    QCOMPARE(m_window->entries()->texts(), QStringList{u"alpine"_s});
    QCOMPARE(m_window->messages(), u"the engine"_s);
}

void TestMenus::escapeClosesTheTargetsListFirst()
{
    m_window->child<gui::MessageBar>("messageBar")->say(gui::MessageBar::Kind::Note, u"the engine"_s);
    auto *box = m_window->child<gui::TargetBox>("targetBox");
    box->showPopup();
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Escape);
    QTRY_VERIFY(!box->view()->isVisible());
    QCOMPARE(m_window->messages(), u"the engine"_s);
}

void TestMenus::theDefaultLayoutComesBack()
{
    fill();
    auto *header = m_window->child<QTableView>("tagTableView")->horizontalHeader();
    auto *columns = m_window->child<QSplitter>("columnsSplitter");
    const auto layout = [header] {
        QStringList columns;
        for (int column = 0; column < TagTableModel::LocalId; ++column) // the last takes what is left
            columns += u"%1 at %2, %3 wide"_s.arg(column).arg(header->visualIndex(column)).arg(header->sectionSize(column));
        return columns;
    };
    const QStringList before = layout();
    const QList<int> sizes = columns->sizes();
    header->moveSection(0, 4);
    header->hideSection(TagTableModel::Size);
    header->resizeSection(TagTableModel::Tag, 300);
    columns->setSizes({columns->width() / 2, columns->width() / 2});
    m_window->press(Qt::Key_F8);
    m_window->press(Qt::Key_F9);
    QVERIFY(!m_window->child<QWidget>("entriesPanel")->isVisible());
    m_window->press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(layout(), before);
    QVERIFY(m_window->child<QWidget>("entriesPanel")->isVisible());
    QVERIFY(m_window->child<QWidget>("bottomTabs")->isVisible());
    QTRY_COMPARE(columns->sizes(), sizes);
}

void TestMenus::theTraceIsSteeredFromTheMenu()
{
    auto *record = m_window->child<QAction>("recordTraceAction");
    m_window->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); // before anybody looked at it
    QVERIFY(!record->isChecked());
    m_window->press(Qt::Key_3, Qt::AltModifier);
    auto *button = m_window->child<QToolButton>("recordButton");
    QVERIFY(!button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(record->isChecked());
    QVERIFY(!m_window->child<QAction>("copyTraceAction")->isEnabled()); // nothing is selected
    for (const char *name : {"recordButton", "copyButton", "clearButton"})
        QVERIFY(!m_window->child<QToolButton>(name)->text().isEmpty());
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestMenus)
#include "tst_menus.moc"
