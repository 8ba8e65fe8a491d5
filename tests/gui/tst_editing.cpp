// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/targetbox.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"
#include "support/scriptedserver.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace lstags::tests {

/// The list of entries under the hands of somebody who does not wait for what else goes on.
class TestEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keepsWhatIsTypedWhileOutcomesArrive();
    void saysNothingOfTheOldTextInTheNew();
    void takesWhatIsBeingTyped_data();
    void takesWhatIsBeingTyped();
    void asksAboutWhatIsBeingTyped_data();
    void asksAboutWhatIsBeingTyped();
    void keepsOutcomesWithTheirEntries_data();
    void keepsOutcomesWithTheirEntries();
    void asksTheRightEntriesAgainAfterAMove();
    void opensAFileDroppedAnywhere_data();
    void opensAFileDroppedAnywhere();
    void takesTextDroppedOnTheList();
    void saysWhatIsWrongWhileEditing();
    void checksWhatIsPastedLineByLine_data();
    void checksWhatIsPastedLineByLine();
    void showsTheEntriesToAddOne();
    void filtersNothingOnTheWelcomePage();
    void showsProblemsInRowsOfTheirHeight();

private:
    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<RegistryProcess> m_source;
};

void TestEditing::initTestCase()
{
    auto source = RegistryProcess::start();
    VERIFY_RESULT(source);
    m_source = std::move(*source);
    SampleImages images({.url = m_source->url()});
    QVERIFY(images.push(u"team/app"_s, {u"1"_s, u"2"_s}, {.content = u"app"_s}));
    QVERIFY(images.push(u"team/web"_s, {u"1"_s}, {.content = u"web"_s}));
}

void TestEditing::init()
{
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window.get()));
    QTRY_VERIFY(m_window->child<QAction>("compareAction"));
    m_tester = std::make_unique<QAbstractItemModelTester>(m_window->entries(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestEditing::cleanup()
{
    m_tester.reset();
    m_window.reset();
}

void TestEditing::keepsWhatIsTypedWhileOutcomesArrive()
{
    Barrier barrier;
    ScriptedServer server;
    server.handle([&barrier](const ReceivedRequest &) {
        barrier.pass();
        return Reply{.body = R"({"name":"team/app","tags":[]})"};
    });
    m_window->entries()->load({server.address() + u"/team/app"_s});
    m_window->press(Qt::Key_F5);
    QTRY_VERIFY(m_window->child<QAction>("stopAction")->isEnabled());
    QSignalSpy compared(m_window->window.get(), &gui::MainWindow::compared);
    QPointer<QLineEdit> editor = m_window->type(0, u"typed"_s);
    QVERIFY(editor);
    barrier.open();
    QVERIFY(compared.wait(WindowFixture::patience));
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"typed"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_window->entries()->texts(), QStringList{u"typed"_s});
}

void TestEditing::saysNothingOfTheOldTextInTheNew()
{
    Barrier barrier;
    ScriptedServer server;
    server.handle([&barrier](const ReceivedRequest &) {
        barrier.pass();
        return Reply{.body = R"({"name":"team/app","tags":[]})"};
    });
    m_window->entries()->load({server.address() + u"/team/app"_s});
    m_window->press(Qt::Key_F5);
    QTRY_VERIFY(m_window->child<QAction>("stopAction")->isEnabled());
    QSignalSpy compared(m_window->window.get(), &gui::MainWindow::compared);
    QTest::keyClick(m_window->type(0, u"other"_s), Qt::Key_Return);
    QTRY_COMPARE(m_window->entries()->texts(), QStringList{u"other"_s});
    barrier.open();
    QVERIFY(compared.wait(WindowFixture::patience));
    QCOMPARE(m_window->outcome(0), QString());
    m_window->pressOn(0, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->outcome(0), u"0 tag(s)"_s);
}

void TestEditing::takesWhatIsBeingTyped_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+S saves it") << Qt::Key_S << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("F5 compares it") << Qt::Key_F5 << Qt::KeyboardModifiers();
}

void TestEditing::takesWhatIsBeingTyped()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    const QString path = m_window->writeList(u"mine.yaml"_s, "lstags:\n  repositories:\n    - 127.0.0.1:1/old\n");
    m_window->window->openFile(path);
    QVERIFY(m_window->type(0, m_source->address() + u"/team/app"_s));
    QTRY_VERIFY(m_window->child<QAction>("compareAction")->isEnabled());
    m_window->press(key, modifiers);
    QCOMPARE(m_window->entries()->texts(), QStringList{m_source->address() + u"/team/app"_s});
    if (key == Qt::Key_F5) {
        QTRY_COMPARE(m_window->outcome(0), u"2 tag(s)"_s);
        return;
    }
    QVERIFY(!m_window->window->isWindowModified());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/team/app"));
}

void TestEditing::asksAboutWhatIsBeingTyped_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("closing the list") << Qt::Key_W << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("closing the window") << Qt::Key_Q << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestEditing::asksAboutWhatIsBeingTyped()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    m_window->entries()->load({u"old"_s});
    QVERIFY(m_window->type(0, u"typed"_s));
    bool asked = false;
    WindowFixture::answer(QMessageBox::Cancel, &asked);
    m_window->press(key, modifiers);
    QVERIFY(asked);
    QCOMPARE(m_window->entries()->texts(), QStringList{u"typed"_s});
    QVERIFY(m_window->window->isVisible());
}

void TestEditing::keepsOutcomesWithTheirEntries_data()
{
    using Keys = QList<QKeyCombination>;
    QTest::addColumn<int>("row");
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<QStringList>("outcomes");
    const QString app = u"app: 2 tag(s)"_s;
    const QString web = u"web: 1 tag(s)"_s;
    const QString none = u"none: not found"_s;
    const QKeyCombination up = Qt::AltModifier | Qt::Key_Up;
    const QKeyCombination down = Qt::AltModifier | Qt::Key_Down;
    const QKeyCombination undo = Qt::ControlModifier | Qt::Key_Z;
    QTest::newRow("one moves up") << 2 << Keys{up} << QStringList{app, none, web};
    QTest::newRow("one moves to the top") << 2 << Keys{up, up} << QStringList{none, app, web};
    QTest::newRow("one moves down and the move is taken back") << 0 << Keys{down, undo} << QStringList{app, web, none};
    QTest::newRow("one is removed") << 1 << Keys{Qt::Key_Delete} << QStringList{app, none};
    QTest::newRow("a removal is taken back") << 1 << Keys{Qt::Key_Delete, undo} << QStringList{app, web, none};
    QTest::newRow("all are removed and taken back")
        << 0 << Keys{Qt::ControlModifier | Qt::Key_A, Qt::Key_Delete, undo} << QStringList{app, web, none};
}

void TestEditing::keepsOutcomesWithTheirEntries()
{
    QFETCH(const int, row);
    QFETCH(const QList<QKeyCombination>, keys);
    const QString prefix = m_source->address() + u"/team/"_s;
    m_window->entries()->load({prefix + u"app"_s, prefix + u"web"_s, prefix + u"none"_s});
    QVERIFY(m_window->compare());
    m_window->entriesView()->setFocus();
    m_window->entriesView()->setCurrentIndex(m_window->entries()->index(row));
    for (const QKeyCombination &key : keys)
        QTest::keyClick(m_window->entriesView(), key.key(), key.keyboardModifiers());
    QTEST(m_window->outcomes(), "outcomes");
}

void TestEditing::asksTheRightEntriesAgainAfterAMove()
{
    m_window->entries()->load({m_source->address() + u"/not/there"_s, u"127.0.0.1:1/not/reachable"_s});
    const QStringList expected{u"there: not found"_s, u"reachable: unreachable"_s};
    QVERIFY(m_window->compare());
    QCOMPARE(m_window->outcomes(), expected);
    m_window->pressOn(1, Qt::Key_Up, Qt::AltModifier);
    QSignalSpy compared(m_window->window.get(), &gui::MainWindow::compared);
    m_window->press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(compared.wait(WindowFixture::patience));
    QCOMPARE(m_window->outcomes(), (QStringList{expected.last(), expected.first()}));
}

void TestEditing::opensAFileDroppedAnywhere_data()
{
    QTest::addColumn<QString>("name"); // empty: the editor of an entry
    QTest::newRow("on the entries") << u"entriesListView"_s;
    QTest::newRow("on the field to add one") << u"addLineEdit"_s;
    QTest::newRow("on the filter") << u"filterLineEdit"_s;
    QTest::newRow("on the target") << u"targetBox"_s;
    QTest::newRow("on the tags") << u"tagTableView"_s;
    QTest::newRow("on an entry that is being edited") << QString();
}

void TestEditing::opensAFileDroppedAnywhere()
{
    QFETCH(const QString, name);
    m_window->entries()->load({u"old"_s});
    QWidget *widget = name.isEmpty() ? m_window->type(0, {}) : m_window->window->findChild<QWidget *>(name);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        widget = view->viewport();
    else if (auto *box = qobject_cast<QComboBox *>(widget))
        widget = box->lineEdit();
    QVERIFY(widget);
    const QUrl url = QUrl::fromLocalFile(m_window->writeList(u"dropped.yaml"_s, "lstags:\n  repositories: [alpine]\n"));
    QMimeData data; // as file managers offer it
    data.setUrls({url});
    data.setText(url.toString());
    const QPoint position(widget->width() / 2, widget->height() / 2);
    const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(position, actions, &data, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(position, actions, &data, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &move);
    QDropEvent drop(position, actions, &data, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &drop);
    QCOMPARE(m_window->entries()->texts(), QStringList{u"alpine"_s});
}

void TestEditing::takesTextDroppedOnTheList()
{
    m_window->entries()->load({u"old"_s});
    QMimeData data;
    data.setText(u"- alpine\n- busybox\n"_s);
    QWidget *viewport = m_window->entriesView()->viewport();
    const QPoint position(viewport->width() / 2, viewport->height() - 5);
    QDragEnterEvent enter(position, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(position, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &drop);
    QCOMPARE(m_window->entries()->texts(), (QStringList{u"old"_s, u"alpine"_s, u"busybox"_s}));
}

void TestEditing::saysWhatIsWrongWhileEditing()
{
    m_window->entries()->load({u"alpine"_s, u"busybox"_s});
    const auto height = [this] { return m_window->entriesView()->visualRect(m_window->entries()->index(0)).height(); };
    const int oneLine = height();
    QLineEdit *editor = m_window->type(0, u"a//b"_s);
    QVERIFY(editor);
    QTRY_VERIFY(height() > oneLine);
    QVERIFY2(editor->accessibleDescription().contains(u'3'), qPrintable(editor->accessibleDescription()));
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClicks(editor, u"c"_s);
    QTRY_COMPARE(height(), oneLine);
    QCOMPARE(editor->accessibleDescription(), QString());
    QTest::keyClicks(editor, u"//"_s);
    QTRY_VERIFY(height() > oneLine);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_COMPARE(height(), oneLine);
    QCOMPARE(m_window->entries()->texts().first(), u"alpine"_s);
}

void TestEditing::checksWhatIsPastedLineByLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("said"); // all of these; nothing at all where empty
    QTest::newRow("valid entries") << u"  - alpine\n  - \"busybox=1\"\n# no entry\nquay.io/a/b\n"_s << QStringList{};
    QTest::newRow("one with the dash of YAML") << u"- alpine"_s << QStringList{};
    QTest::newRow("one of three is none") << u"alpine\na//b\nbusybox"_s << QStringList{u"Entry 2 of 3"_s, u"column 3"_s};
    QTest::newRow("the column of a single one is that of the field") << u"- a//b"_s << QStringList{u"Column 5"_s};
}

void TestEditing::checksWhatIsPastedLineByLine()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, said);
    auto *line = m_window->child<QLineEdit>("addLineEdit");
    const auto *problem = m_window->child<QLabel>("problemLabel");
    QGuiApplication::clipboard()->setText(text);
    m_window->press(Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!line->text().isEmpty());
    QCOMPARE(problem->isVisible(), !said.isEmpty());
    for (const QString &part : said)
        QVERIFY2(problem->text().contains(part), qPrintable(problem->text()));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_window->entries()->texts(), gui::EntriesModel::entriesIn(text));
}

void TestEditing::showsTheEntriesToAddOne()
{
    m_window->press(Qt::Key_F9);
    auto *line = m_window->child<QLineEdit>("addLineEdit");
    QVERIFY(!line->isVisible());
    m_window->press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(line->isVisible());
    QVERIFY(line->hasFocus());
    QVERIFY(m_window->child<QAction>("showEntriesAction")->isChecked());
}

void TestEditing::filtersNothingOnTheWelcomePage()
{
    QCOMPARE(m_window->child<QStackedWidget>("pages")->currentWidget()->objectName(), u"welcomePage"_s);
    m_window->press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!m_window->child<QLineEdit>("filterLineEdit")->hasFocus());
    QVERIFY(!m_window->child<QAction>("focusFilterAction")->isEnabled());
    m_window->entries()->insert(0, {u"alpine"_s});
    m_window->press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_window->child<QLineEdit>("filterLineEdit")->hasFocus());
}

void TestEditing::showsProblemsInRowsOfTheirHeight()
{
    m_window->press(Qt::Key_F9);
    m_window->entries()->load({u"a//b"_s, u"quay.io/coreos/flannel@sha256:0000"_s});
    QTest::qWait(0);
    m_window->press(Qt::Key_F9);
    const auto *view = m_window->entriesView();
    const auto fits = [&](int row) {
        const QModelIndex index = m_window->entries()->index(row);
        return view->visualRect(index).height() == view->sizeHintForIndex(index).height();
    };
    QTRY_VERIFY(fits(0) && fits(1));
    m_window->child<QSplitter>("columnsSplitter")->setSizes({200, 1000});
    QTRY_VERIFY(fits(0) && fits(1));
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestEditing)
#include "tst_editing.moc"
