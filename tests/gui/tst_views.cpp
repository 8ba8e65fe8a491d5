// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagtablepanel.h"
#include "gui/targetbox.h"
#include "gui/views/viewsdialog.h"
#include "gui/views/viewsmodel.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QJsonObject>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::LineState;
using gui::SavedView;
using gui::TagTableModel;
using gui::ViewsModel;

namespace lstags::tests {
namespace {

SavedView view(const QString &name)
{
    return {.name = name, .listFile = {}, .targets = {u"engine"_s}, .filter = {}, .columns = {}};
}

QStringList names(const ViewsModel &model)
{
    QStringList names;
    for (const SavedView &view : model.views())
        names += view.name;
    return names;
}

} // namespace

class TestViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewIsReadBack();
    void refusesWhatIsNoView_data();
    void refusesWhatIsNoView();
    void whatIsDoneCanBeUndone();
    void namesStayApart();
    void takesOverWhatAnotherWindowSaved();
    void aFullOrBrokenSettingIsSurvived();

    void hidePresentAndTheTogglesAgree();
    void hidePresentIsRemembered();
    void savesAndShowsAView();
    void managesViews();
    void saysWhenTheListIsGone();
    void aLayoutBringsGroupsBack();
    void aTenthViewHasNoKeys();

private:
    static gui::ViewsDialog *open(const WindowFixture &window, Qt::Key key);
    static void chord(const WindowFixture &window, Qt::Key key);
};

void TestViews::aViewIsReadBack()
{
    const SavedView saved{.name = u"Ünïcode & <b>"_s,
                          .listFile = u"/lists/a b.yaml"_s,
                          .targets = {u"engine"_s, u"localhost:5000/hub"_s},
                          .filter = {.text = u"3."_s, .states = {LineState::Absent, LineState::Failed}, .hidesPresent = true},
                          .columns = QByteArray("\0\1\xff", 3)};
    const QByteArray json = QJsonDocument(saved.toJson()).toJson();
    QCOMPARE(SavedView::fromJson(QJsonDocument::fromJson(json).object()), std::optional(saved));
}

void TestViews::refusesWhatIsNoView_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no name") << QByteArray("{}");
    QTest::newRow("a name of blanks") << QByteArray(R"({"name": "  "})");
    QTest::newRow("a name with a line break") << QByteArray("{\"name\": \"a\\nb\"}");
    QTest::newRow("a name that turns the direction") << QByteArray("{\"name\": \"a\\u202eb\"}");
    QTest::newRow("a name too long") << QByteArray(R"({"name": ")" + QByteArray(100, 'a') + R"("})");
    QTest::newRow("a path too long") << QByteArray(R"({"name": "a", "list": ")" + QByteArray(5000, 'a') + R"("})");
    QTest::newRow("columns too long") << QByteArray(R"({"name": "a", "columns": ")" + QByteArray(200000, 'a') + R"("})");
}

void TestViews::refusesWhatIsNoView()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!SavedView::fromJson(QJsonDocument::fromJson(json).object()));
}

void TestViews::whatIsDoneCanBeUndone()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    ViewsModel model(&settings);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(model.save(view(u"a"_s)));
    QVERIFY(model.save(view(u"b"_s)));
    SavedView other = view(u"a"_s);
    other.filter.text = u"other"_s;
    QVERIFY(model.save(other));
    QCOMPARE(names(model), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(model.views().first().filter.text, u"other"_s);
    model.undoStack()->undo();
    QCOMPARE(model.views().first().filter.text, QString());
    model.remove(0);
    QCOMPARE(names(model), QStringList{u"b"_s});
    QCOMPARE(names(ViewsModel(&settings)), QStringList{u"b"_s}); // kept at once
    model.undoStack()->undo();
    QVERIFY(model.setData(model.index(1), u" c  d "_s, Qt::EditRole));
    QCOMPARE(names(model), (QStringList{u"a"_s, u"c d"_s}));
    model.undoStack()->undo();
    QCOMPARE(names(ViewsModel(&settings)), (QStringList{u"a"_s, u"b"_s}));
}

void TestViews::namesStayApart()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    ViewsModel model(&settings);
    QVERIFY(!model.save(view({})));
    for (int i = 0; i < ViewsModel::most; ++i)
        QVERIFY(model.save(view(QString::number(i))));
    QVERIFY(!model.save(view(u"one more"_s)));
    QVERIFY(model.save(view(u"5"_s))); // which is there
    QVERIFY(!model.setData(model.index(0), u"1"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0), u"  "_s, Qt::EditRole));
    QCOMPARE(model.rowCount(), ViewsModel::most);
}

void TestViews::takesOverWhatAnotherWindowSaved()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    ViewsModel model(&settings);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(model.save(view(u"a"_s)));
    ViewsModel other(&settings);
    QVERIFY(model.save(view(u"b"_s)));
    QVERIFY(other.save(view(u"c"_s)));
    QCOMPARE(names(other), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(!model.setData(model.index(1), u"c"_s, Qt::EditRole)); // which it did not know
    QVERIFY(model.setData(model.index(1), u"d"_s, Qt::EditRole));
    QCOMPARE(names(model), (QStringList{u"a"_s, u"d"_s, u"c"_s}));
    model.undoStack()->undo();
    model.undoStack()->undo(); // b, which it saved itself
    QCOMPARE(names(model), (QStringList{u"a"_s, u"c"_s}));
    model.undoStack()->redo();
    model.remove(0);
    QCOMPARE(names(ViewsModel(&settings)), names(model));
    QCOMPARE(names(model).size(), 2);
}

void TestViews::aFullOrBrokenSettingIsSurvived()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue("views", u"[{\"name\":\"a\"},{\"name\":\"a\"},7,{\"name\":\"b\",\"states\":\"all\",\"targets\":{}}]"_s);
    QCOMPARE(names(ViewsModel(&settings)), (QStringList{u"a"_s, u"b"_s}));
    settings.setValue("views", u"{{{"_s);
    QCOMPARE(names(ViewsModel(&settings)), QStringList());
}

void TestViews::hidePresentAndTheTogglesAgree()
{
    const WindowFixture window;
    QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
    window.entries()->load({u"alpine"_s});
    core::TagRow row{.image = u"alpine"_s, .registry = {}, .repository = {}, .tag = u"1"_s, .state = core::TagState::Present};
    window.tags()->upsert(0, {row});
    row.tag = u"2"_s;
    row.state = core::TagState::Absent;
    window.tags()->upsert(0, {row});
    auto *button = window.child<QToolButton>("hidePresentButton");
    window.press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(button->isChecked());
    QCOMPARE(window.tags()->rowCount(), 1);
    window.press(Qt::Key_3, Qt::ControlModifier); // Present, and that alone
    QVERIFY(!button->isChecked());
    QCOMPARE(window.tags()->rowCount(), 1);
    QCOMPARE(window.tags()->lineAt(0).row.tag, u"1"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!window.child<QToolButton>("state-presentToggle")->isChecked());
    QCOMPARE(window.tags()->lineAt(0).row.tag, u"2"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(window.tags()->rowCount(), 2);
}

void TestViews::hidePresentIsRemembered()
{
    WindowFixture window;
    window.press(Qt::Key_H, Qt::ControlModifier);
    window.close();
    window.open();
    QVERIFY(window.child<QAction>("hidePresentAction")->isChecked());
    QVERIFY(window.tags()->filter().hidesPresent);
}

void TestViews::chord(const WindowFixture &window, Qt::Key key)
{
    QApplication::setActiveWindow(window.window.get());
    window.window->setFocus();
    QTest::keySequence(window.window.get(), QKeySequence(Qt::CTRL | Qt::Key_J, key));
}

gui::ViewsDialog *TestViews::open(const WindowFixture &window, Qt::Key key)
{
    chord(window, key);
    auto *dialog = window.window->findChild<gui::ViewsDialog *>();
    if (dialog && QTest::qWaitForWindowExposed(dialog))
        QApplication::setActiveWindow(dialog);
    return dialog;
}

void TestViews::savesAndShowsAView()
{
    WindowFixture window;
    QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
    const QString list = window.writeList(u"shop.yaml"_s, "lstags:\n  repositories: [alpine]\n");
    window.window->openFile(list);
    window.window->setTarget(core::Place::parse(u"localhost:5000/hub").value());
    QTest::keyClicks(window.child<QLineEdit>("filterLineEdit"), u"3."_s);
    window.press(Qt::Key_1, Qt::ControlModifier); // Absent
    auto *header = window.child<QTableView>("tagTableView")->horizontalHeader();
    header->hideSection(TagTableModel::Size);
    header->moveSection(header->visualIndex(TagTableModel::Tag), 0);

    auto *dialog = open(window, Qt::Key_S);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"nameLineEdit"_s), u"Mirror"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    QVERIFY(window.shoot(u"views"_s, dialog));
    dialog->close();

    window.window->openFile(window.writeList(u"other.yaml"_s, "lstags:\n  repositories: [busybox]\n"));
    window.window->setTarget({});
    window.child<QLineEdit>("filterLineEdit")->clear();
    window.press(Qt::Key_0, Qt::ControlModifier);
    window.press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier); // the default layout
    window.close();
    window.open(); // views outlive the window
    QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
    chord(window, Qt::Key_1);
    header = window.child<QTableView>("tagTableView")->horizontalHeader();
    QCOMPARE(window.entries()->texts(), QStringList{u"alpine"_s});
    QCOMPARE(window.window->findChild<gui::TargetBox *>()->currentText(), u"localhost:5000/hub"_s);
    QCOMPARE(window.tags()->filter().text, u"3."_s);
    QCOMPARE(window.tags()->filter().states, QSet{LineState::Absent});
    QVERIFY(header->isSectionHidden(TagTableModel::Size));
    QCOMPARE(header->visualIndex(TagTableModel::Tag), 0);
    QCOMPARE(window.messages(), QString());
}

void TestViews::managesViews()
{
    const WindowFixture window;
    QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
    auto *dialog = open(window, Qt::Key_S);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"nameLineEdit"_s);
    auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
    auto *list = dialog->findChild<QListView *>(u"viewsListView"_s);
    QVERIFY(!save->isEnabled());
    for (const QString &text : {u"one"_s, u"two"_s}) {
        name->setFocus();
        QTest::keyClicks(name, text);
        QTest::keyClick(name, Qt::Key_Return);
    }
    QCOMPARE(list->model()->rowCount(), 2);
    QTest::keyClicks(name, u"one"_s);
    QCOMPARE(save->text(), u"Over&write"_s);
    name->clear();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = list->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"uno"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"uno"_s);
    QVERIFY(window.child<QMenu>("viewsMenu")->actions().at(3)->text().endsWith("uno"_L1));
    QTRY_VERIFY(!list->viewport()->findChild<QLineEdit *>());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"undoButton"_s), Qt::LeftButton);
    QCOMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"one"_s);
}

void TestViews::saysWhenTheListIsGone()
{
    const WindowFixture window;
    QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
    SavedView gone = view(u"Gone"_s);
    gone.listFile = window.folder.filePath(u"gone.yaml"_s);
    gone.filter.text = u"edge"_s;
    auto *model = window.window->findChild<ViewsModel *>();
    QVERIFY(model && model->save(gone));
    window.entries()->load({u"alpine"_s});
    chord(window, Qt::Key_1);
    QVERIFY2(window.messages().contains("gone.yaml"_L1), qPrintable(window.messages()));
    QCOMPARE(window.entries()->texts(), QStringList{u"alpine"_s});
    QCOMPARE(window.tags()->filter().text, u"edge"_s);
}

void TestViews::aLayoutBringsGroupsBack()
{
    const WindowFixture window;
    auto *panel = window.window->findChild<gui::TagTablePanel *>();
    panel->groupAction()->setChecked(true);
    const QByteArray layout = panel->saveLayout();
    panel->groupAction()->setChecked(false);
    panel->restoreLayout(layout);
    QVERIFY(panel->groupAction()->isChecked());
    QJsonObject ofBefore = QJsonDocument::fromJson(layout).object();
    ofBefore.remove("grouped"_L1);
    panel->restoreLayout(QJsonDocument(ofBefore).toJson());
    QVERIFY(panel->groupAction()->isChecked());
}

void TestViews::aTenthViewHasNoKeys()
{
    const WindowFixture window;
    auto *model = window.window->findChild<ViewsModel *>();
    for (int i = 1; i <= 10; ++i)
        QVERIFY(model->save(view(u"a&%1"_s.arg(i))));
    const QList<QAction *> actions = window.child<QMenu>("viewsMenu")->actions();
    QCOMPARE(actions.last()->text(), u"a&&10"_s);
    QCOMPARE(actions.last()->shortcut(), QKeySequence());
    QCOMPARE(actions.at(actions.size() - 2)->shortcut(), QKeySequence(u"Ctrl+J, 9"_s));
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestViews)
#include "tst_views.moc"
