// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/shortcuts.h"
#include "gui/settings/shortcutsdialog.h"
#include "gui/settings/shortcutsmodel.h"
#include "gui/views/viewsmodel.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::ShortcutsModel;

namespace lstags::tests {

/// The keys of commands: looked up, changed, refused, kept.
class TestShortcuts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void searchNarrows_data();
    void searchNarrows();
    void changesKeys();
    void refusesKeys_data();
    void refusesKeys();
    void takesKeysOfAnotherWidget();
    void removesAndResets();
    void resetsAll();
    void keysOfViewsStay();
    void comesBack();
    void takesAnythingForItsSettings_data();
    void takesAnythingForItsSettings();

private:
    void open();
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QAbstractItemModel *model() const { return child<QTableView>("commandsTableView")->model(); }
    void search(const QString &text) const
    {
        child<QLineEdit>("searchEdit")->clear();
        QTest::keyClicks(child<QLineEdit>("searchEdit"), text);
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        auto *edit = child<QKeySequenceEdit>("keysEdit");
        edit->setFocus();
        QTest::keyClick(edit, key, modifiers); // is taken a while after the last one
    }
    [[nodiscard]] QAction *action(const char *name) const { return m_window->child<QAction>(name); }

    std::unique_ptr<WindowFixture> m_window;
    gui::ShortcutsDialog *m_dialog = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_sourceTester;
};

void TestShortcuts::init()
{
    m_window = std::make_unique<WindowFixture>();
    open();
}

void TestShortcuts::open()
{
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window.get()));
    m_window->press(Qt::Key_Slash, Qt::ControlModifier);
    m_dialog = m_window->window->findChild<gui::ShortcutsDialog *>();
    QVERIFY(m_dialog && m_dialog->isVisible());
    m_tester = std::make_unique<QAbstractItemModelTester>(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_sourceTester = std::make_unique<QAbstractItemModelTester>(m_dialog->findChild<ShortcutsModel *>(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestShortcuts::cleanup()
{
    m_tester.reset();
    m_sourceTester.reset();
    m_window.reset();
}

void TestShortcuts::searchNarrows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("command");
    QTest::newRow("to a command") << u"save as"_s << u"Save as"_s;
    QTest::newRow("to keys") << u"ctrl+shift+s"_s << u"Save as"_s;
    QTest::newRow("to nothing") << u"xyzzy"_s << QString();
}

void TestShortcuts::searchNarrows()
{
    QFETCH(const QString, text);
    QFETCH(const QString, command);
    QVERIFY(model()->rowCount() > 60);
    search(text);
    QCOMPARE(model()->rowCount(), command.isEmpty() ? 0 : 1);
    QCOMPARE(model()->index(0, ShortcutsModel::Command).data().toString(), command);
    QCOMPARE(child<QKeySequenceEdit>("keysEdit")->isEnabled(), !command.isEmpty());
}

void TestShortcuts::changesKeys()
{
    search(u"save as"_s);
    type(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(action("saveAsAction")->shortcut(), QKeySequence(u"Ctrl+Alt+B"_s));
    QCOMPARE(model()->index(0, ShortcutsModel::Keys).data().toString(), u"Ctrl+Alt+B"_s);
    QCOMPARE(child<QLabel>("problemLabel")->text(), QString());
    QCOMPARE(m_window->settings->value("shortcuts/saveAsAction").toString(), u"Ctrl+Alt+B"_s);
}

void TestShortcuts::refusesKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("problem");
    QTest::newRow("of another command, which it names") << Qt::Key_F5 << Qt::KeyboardModifiers() << u"F5 is the shortcut of “Compare” (Compare) already."_s;
    QTest::newRow("of a command of a widget") << Qt::Key_Delete << Qt::KeyboardModifiers() << u"Remove entries"_s;
    QTest::newRow("that are typed") << Qt::Key_X << Qt::KeyboardModifiers() << u"X is typed into fields"_s;
    QTest::newRow("that are typed as capitals") << Qt::Key_X << Qt::KeyboardModifiers(Qt::ShiftModifier) << u"is typed into fields"_s;
}

void TestShortcuts::refusesKeys()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QString, problem);
    search(u"save as"_s);
    type(key, modifiers);
    QTRY_VERIFY2(child<QLabel>("problemLabel")->text().contains(problem), qPrintable(child<QLabel>("problemLabel")->text()));
    QCOMPARE(action("saveAsAction")->shortcut(), QKeySequence(u"Ctrl+Shift+S"_s));
    QCOMPARE(child<QKeySequenceEdit>("keysEdit")->keySequence(), QKeySequence(u"Ctrl+Shift+S"_s));
    QVERIFY(!m_window->settings->contains("shortcuts/saveAsAction"));
}

// Ctrl+C copies entries in their list and rows in the table.
void TestShortcuts::takesKeysOfAnotherWidget()
{
    search(gui::Shortcuts::plainText(action("copyReferenceAction")));
    QCOMPARE(model()->index(0, ShortcutsModel::Command).data().toString(), gui::Shortcuts::plainText(action("copyReferenceAction")));
    type(Qt::Key_F2, {}); // which edits an entry in their list
    QTRY_COMPARE(action("copyReferenceAction")->shortcut(), QKeySequence(Qt::Key_F2));
    search(gui::Shortcuts::plainText(action("copyDigestAction")));
    type(Qt::Key_F2, {});
    QTRY_VERIFY(child<QLabel>("problemLabel")->text().contains("References"_L1));
}

void TestShortcuts::removesAndResets()
{
    search(u"save as"_s);
    QVERIFY(!child<QPushButton>("resetButton")->isEnabled());
    QTest::mouseClick(child<QPushButton>("removeButton"), Qt::LeftButton);
    QCOMPARE(action("saveAsAction")->shortcut(), QKeySequence());
    QTest::mouseClick(child<QPushButton>("resetButton"), Qt::LeftButton);
    QCOMPARE(action("saveAsAction")->shortcut(), QKeySequence(u"Ctrl+Shift+S"_s));
    QVERIFY(!m_window->settings->contains("shortcuts/saveAsAction"));
}

void TestShortcuts::resetsAll()
{
    search(u"save as"_s);
    QTest::mouseClick(child<QPushButton>("removeButton"), Qt::LeftButton);
    bool asked = false;
    WindowFixture::answer(QMessageBox::Reset, &asked);
    QTest::mouseClick(child<QPushButton>("resetAllButton"), Qt::LeftButton);
    QVERIFY(asked);
    QCOMPARE(action("saveAsAction")->shortcut(), QKeySequence(u"Ctrl+Shift+S"_s));
    m_window->settings->beginGroup("shortcuts");
    QCOMPARE(m_window->settings->childKeys(), QStringList());
    m_window->settings->endGroup();
}

void TestShortcuts::keysOfViewsStay()
{
    auto *views = m_window->window->findChild<gui::ViewsModel *>();
    QVERIFY(views->save({.name = u"Mirror"_s, .listFile = {}, .targets = {}, .filter = {}, .columns = {}}));
    QVERIFY(action("showView1Action")->isVisible());
    QVERIFY(!action("showView2Action")->isVisible());
    search(u"1 mirror"_s);
    QCOMPARE(model()->rowCount(), 1);
    type(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(action("showView1Action")->shortcut(), QKeySequence(u"Ctrl+Alt+B"_s));
    views->remove(0);
    QVERIFY(!action("showView1Action")->isVisible());
    QVERIFY(views->save({.name = u"Other"_s, .listFile = {}, .targets = {}, .filter = {}, .columns = {}}));
    QCOMPARE(action("showView1Action")->shortcut(), QKeySequence(u"Ctrl+Alt+B"_s));
    QCOMPARE(action("showView1Action")->text(), u"&1 Other"_s);
}

void TestShortcuts::comesBack()
{
    search(u"save as"_s);
    QTest::mouseClick(child<QPushButton>("removeButton"), Qt::LeftButton);
    search(u"default layout"_s);
    type(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(action("defaultLayoutAction")->shortcut(), QKeySequence(u"Ctrl+Alt+B"_s));
    m_tester.reset();
    m_sourceTester.reset();
    m_window->close();
    m_window->open();
    QCOMPARE(action("saveAsAction")->shortcut(), QKeySequence());
    QCOMPARE(action("defaultLayoutAction")->shortcut(), QKeySequence(u"Ctrl+Alt+B"_s));
    m_window->child<QAction>("showEntriesAction")->setChecked(false);
    m_window->press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(m_window->child<QAction>("showEntriesAction")->isChecked());
}

void TestShortcuts::takesAnythingForItsSettings_data()
{
    QTest::addColumn<QVariant>("written");
    QTest::newRow("no keys") << QVariant(u"no such key"_s);
    QTest::newRow("a number") << QVariant(7);
    QTest::newRow("a list") << QVariant(QStringList{u"Ctrl+Alt+B"_s, u"Ctrl+Alt+D"_s});
    QTest::newRow("keys that another has") << QVariant(u"F5"_s);
    QTest::newRow("a letter") << QVariant(u"X"_s);
    QTest::newRow("a long text") << QVariant(QString(100'000, u'+'));
}

void TestShortcuts::takesAnythingForItsSettings()
{
    QFETCH(const QVariant, written);
    m_window->settings->setValue("shortcuts/saveAsAction", written);
    m_tester.reset();
    m_sourceTester.reset();
    m_window->open();
    QCOMPARE(action("saveAsAction")->shortcut(), QKeySequence(u"Ctrl+Shift+S"_s));
    QCOMPARE(action("compareAction")->shortcut(), QKeySequence(u"F5"_s));
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestShortcuts)
#include "tst_shortcuts.moc"
