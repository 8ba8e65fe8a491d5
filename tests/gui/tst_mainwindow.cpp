// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagtableview.h"
#include "gui/targetbox.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"
#include "support/scriptedserver.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::TagTableModel;

namespace lstags::tests {

/// The window with settings of its own, reading nothing of the user's.
class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void invitesWhenItIsEmpty();
    void namesEveryControl();
    void addsWhatIsTyped();
    void saysWhatIsWrongWhileTyping();
    void pastesManyLines();
    void editsRemovesAndTakesBack();
    void movesByKeyboard();
    void comparesByF5();
    void filtersByToggleAndText();
    void sortsByAClickOnTheHeader();
    void copiesTheSelection();
    void saysWhatIsWrongWithCredentials();
    void showsAFailureAndTriesAgain();
    void pausesAndStops();
    void aSecondCompareReplacesTheFirst();
    void worksWithoutAnEngine();
    void fillsTheRowsWhenAnEngineComes();
    void looksAgainWhenAComparisonIsOver();
    void refusesATargetThatIsNone();
    void opensAndSavesALists();
    void keepsWhatWasOpenWhenAFileIsBad_data();
    void keepsWhatWasOpenWhenAFileIsBad();
    void asksBeforeItForgets_data();
    void asksBeforeItForgets();
    void opensADroppedFile();
    void seesThatTheFileChanged();
    void remembersItself();
    void tracesTheRequests();
    void standsInTheDark();

private:
    static void choose(const QString &path);
    bool fill();

    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<RegistryProcess> m_source;
    std::unique_ptr<RegistryProcess> m_target;
};

void TestMainWindow::initTestCase()
{
    auto source = RegistryProcess::start();
    VERIFY_RESULT(source);
    m_source = std::move(*source);
    auto target = RegistryProcess::start();
    VERIFY_RESULT(target);
    m_target = std::move(*target);
    QVERIFY(fill());
}

bool TestMainWindow::fill()
{
    SampleImages images({.url = m_source->url()});
    SampleImages copies({.url = m_target->url()});
    const SampleImage same{.content = u"same"_s};
    return images.push(u"team/app"_s, {u"v1.9"_s, u"v1.10"_s}, same) && images.push(u"team/app"_s, {u"new"_s}, {.content = u"new"_s})
        && images.push(u"team/app"_s, {u"moved"_s}, {.content = u"after"_s}) && images.push(u"team/web"_s, {u"1"_s}, same)
        && copies.push(u"team/app"_s, {u"v1.9"_s, u"v1.10"_s}, same) && copies.push(u"team/app"_s, {u"moved"_s}, {.content = u"before"_s})
        && copies.push(u"team/app"_s, {u"hotfix"_s}, {.content = u"hotfix"_s});
}

void TestMainWindow::init()
{
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window.get()));
    QApplication::setActiveWindow(m_window->window.get()); // a display without a window manager gives nobody the focus
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

/// Types a path into the next file dialog.
void TestMainWindow::choose(const QString &path)
{
    QTimer::singleShot(300, qApp, [path] {
        if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
            QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
        }
    });
}

void TestMainWindow::invitesWhenItIsEmpty()
{
    auto *pages = m_window->child<QStackedWidget>("pages");
    QCOMPARE(pages->currentWidget()->objectName(), u"welcomePage"_s);
    QVERIFY(m_window->shoot(u"welcome"_s));
    QTest::mouseClick(m_window->child<QPushButton>("sampleButton"), Qt::LeftButton);
    QVERIFY(m_window->entries()->rowCount() > 0);
    for (int row = 0; row < m_window->entries()->rowCount(); ++row)
        QVERIFY(m_window->entries()->specAt(row));
    QCOMPARE(pages->currentWidget()->objectName(), u"tableSplitter"_s);
}

void TestMainWindow::namesEveryControl()
{
    m_window->child<QAction>("traceAction")->trigger();
    int controls = 0;
    QStringList nameless;
    for (QWidget *widget : m_window->window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isEmpty = label && label->text().isEmpty(); // its text is its name
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || isEmpty)
            continue;
        ++controls;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless += u"%1 \"%2\" in \"%3\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), widget->parent()->objectName());
    }
    QCOMPARE(nameless.join(u", "_s), QString());
    QVERIFY(controls > 20);
}

void TestMainWindow::addsWhatIsTyped()
{
    auto *line = m_window->child<QLineEdit>("addLineEdit");
    m_window->press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"alpine~/^3\\./=latest"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_window->entries()->texts(), QStringList{u"alpine~/^3\\./=latest"_s});
    QVERIFY(line->text().isEmpty());
    QVERIFY(m_window->window->isWindowModified());
}

void TestMainWindow::saysWhatIsWrongWhileTyping()
{
    auto *line = m_window->child<QLineEdit>("addLineEdit");
    auto *problem = m_window->child<QLabel>("problemLabel");
    QTest::keyClicks(line, u"a//b"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u'3'), qPrintable(problem->text()));
    line->setText(u"a/b"_s);
    QVERIFY(!problem->isVisible());
    line->setText(u"a//b"_s);
    QTest::keyClick(line, Qt::Key_Return);
    m_window->entries()->insert(1, {u"alpine"_s, u"quay.io/coreos/flannel@sha256:0000"_s});
    QVERIFY(m_window->shoot(u"problems"_s));
    QCOMPARE(m_window->entries()->rowCount(), 3);
}

void TestMainWindow::pastesManyLines()
{
    QGuiApplication::clipboard()->setText(u"  - alpine\n  - \"busybox=1\"\n# no entry\nquay.io/a/b\n"_s);
    auto *view = m_window->child<QListView>("entriesListView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->entries()->texts(), (QStringList{u"alpine"_s, u"busybox=1"_s, u"quay.io/a/b"_s}));
}

void TestMainWindow::editsRemovesAndTakesBack()
{
    m_window->entries()->load({u"a"_s, u"b"_s});
    auto *view = m_window->child<QListView>("entriesListView");
    view->setFocus();
    view->setCurrentIndex(m_window->entries()->index(0));
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"changed"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_window->entries()->texts(), (QStringList{u"changed"_s, u"b"_s}));
    view->setCurrentIndex(m_window->entries()->index(1));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(m_window->entries()->texts(), QStringList{u"changed"_s});
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->entries()->texts(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!m_window->window->isWindowModified());
    m_window->child<QAction>("redoAction")->trigger();
    QCOMPARE(m_window->entries()->texts(), (QStringList{u"changed"_s, u"b"_s}));
}

void TestMainWindow::movesByKeyboard()
{
    m_window->entries()->load({u"a"_s, u"b"_s, u"c"_s});
    auto *view = m_window->child<QListView>("entriesListView");
    view->setFocus();
    view->setCurrentIndex(m_window->entries()->index(2));
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_window->entries()->texts(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_window->entries()->texts(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
}

void TestMainWindow::comparesByF5()
{
    const QAbstractItemModelTester tester(m_window->tags(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester comparisonTester(m_window->progress(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_window->entries()->load({m_source->address() + u"/team/app"_s, u"not//an//entry"_s, m_source->address() + u"/team/web=1,ghost"_s});
    m_window->window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(m_window->compare());
    QMap<QString, QString> states;
    for (int row = 0; row < m_window->tags()->rowCount(); ++row)
        states.insert(m_window->tags()->text(row, TagTableModel::Tag), m_window->tags()->text(row, TagTableModel::State));
    const QMap<QString, QString> expected{{u"v1.9"_s, u"PRESENT"_s},  {u"v1.10"_s, u"PRESENT"_s},     {u"new"_s, u"ABSENT"_s},  {u"moved"_s, u"CHANGED"_s},
                                          {u"hotfix"_s, u"LOCAL-ONLY"_s}, {u"1"_s, u"ABSENT"_s}, {u"ghost"_s, u"ASSUMED"_s}};
    QCOMPARE(states, expected);
    QCOMPARE(m_window->outcome(0), u"5 tag(s)"_s);
    QCOMPARE(m_window->outcome(2), u"2 tag(s)"_s);
    QCOMPARE(m_window->progress()->summary().finished, 2);
    QVERIFY(!m_window->child<QAction>("stopAction")->isEnabled());
}

void TestMainWindow::filtersByToggleAndText()
{
    m_window->entries()->load({m_source->address() + u"/team/app"_s});
    m_window->window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(m_window->compare());
    QTest::mouseClick(m_window->child<QToolButton>("state-absentToggle"), Qt::LeftButton);
    QCOMPARE(m_window->tags()->rowCount(), 1);
    QTest::mouseClick(m_window->child<QToolButton>("state-changedToggle"), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(m_window->tags()->rowCount(), 2);
    QTest::mouseClick(m_window->child<QToolButton>("allToggle"), Qt::LeftButton);
    QCOMPARE(m_window->tags()->rowCount(), 5);
    m_window->press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_window->child<QLineEdit>("filterLineEdit"), u"v1."_s);
    QCOMPARE(m_window->tags()->rowCount(), 2);
}

void TestMainWindow::sortsByAClickOnTheHeader()
{
    m_window->entries()->load({m_source->address() + u"/team/app"_s});
    m_window->window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(m_window->compare());
    auto *view = m_window->child<gui::TagTableView>("tagTableView");
    QHeaderView *header = view->horizontalHeader();
    const QPoint tag(header->sectionViewportPosition(TagTableModel::Tag) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, tag);
    const auto order = [&] {
        QStringList order;
        for (int row = 0; row < m_window->tags()->rowCount(); ++row)
            order += m_window->tags()->text(row, TagTableModel::Tag);
        return order;
    };
    const QStringList once = order();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, tag);
    const QStringList twice = order();
    QVERIFY(once != twice);
    const QStringList ascending = once.indexOf(u"v1.9"_s) < once.indexOf(u"v1.10"_s) ? once : twice;
    QVERIFY(ascending.indexOf(u"v1.9"_s) < ascending.indexOf(u"v1.10"_s));
}

void TestMainWindow::copiesTheSelection()
{
    m_window->entries()->load({m_source->address() + u"/team/web"_s});
    m_window->window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(m_window->compare());
    auto *view = m_window->child<gui::TagTableView>("tagTableView");
    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(m_source->address() + u"/team/web:1"_s));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ABSENT\t"_s));
}

void TestMainWindow::saysWhatIsWrongWithCredentials()
{
    const QString path = m_window->writeList(u"config.json"_s, R"({"auths":{"quay.io":{"auth":"%%%"}}})");
    m_window->entries()->load({m_source->address() + u"/team/web"_s});
    m_window->window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(m_window->compare());
    const auto *bar = m_window->child<gui::MessageBar>("messageBar");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(path) && bar->text().contains(u"quay.io"_s), qPrintable(bar->text()));
}

void TestMainWindow::showsAFailureAndTriesAgain()
{
    ScriptedServer server;
    server.expect({.path = "^/v2/team/app/tags/list.*", .reply = {.status = 404, .body = R"({"errors":[{"code":"NAME_UNKNOWN"}]})"}, .times = 1});
    server.expect({.path = "^/v2/team/app/tags/list.*", .reply = {.body = R"({"name":"team/app","tags":[]})"}});
    m_window->entries()->load({server.address() + u"/team/app"_s, m_source->address() + u"/team/app"_s});
    m_window->window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(m_window->compare());
    QCOMPARE(m_window->tags()->rowCount(), 6); // the others went on
    QCOMPARE(m_window->outcome(0), u"not found"_s);
    QVERIFY(m_window->shoot(u"failure"_s));
    auto *view = m_window->child<gui::TagTableView>("tagTableView");
    QTest::mouseClick(m_window->child<QToolButton>("failedToggle"), Qt::LeftButton);
    QCOMPARE(m_window->tags()->rowCount(), 1);
    view->setFocus();
    view->setCurrentIndex(m_window->tags()->index(0, 0));
    QSignalSpy compared(m_window->window.get(), &gui::MainWindow::compared);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(compared.wait(WindowFixture::patience));
    QTest::mouseClick(m_window->child<QToolButton>("allToggle"), Qt::LeftButton);
    QCOMPARE(m_window->tags()->counts()[size_t(gui::LineState::Failed)], 0);
    QCOMPARE(m_window->progress()->summary().failed, 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestMainWindow::pausesAndStops()
{
    ScriptedServer server;
    server.handle([](const ReceivedRequest &) { return Reply{.raw = QByteArray(""), .stalls = true}; });
    m_window->entries()->load({server.address() + u"/team/app"_s});
    m_window->window->setTarget(*core::Place::parse(m_target->address()));
    m_window->press(Qt::Key_F5);
    QTRY_VERIFY(m_window->child<QAction>("stopAction")->isEnabled());
    m_window->press(Qt::Key_F6);
    QTRY_COMPARE(m_window->child<QAction>("pauseAction")->text(), u"&Resume"_s);
    QVERIFY(m_window->child<QLabel>("summaryLabel")->text().startsWith(u"Paused"_s));
    m_window->press(Qt::Key_F6);
    QTRY_COMPARE(m_window->child<QAction>("pauseAction")->text(), u"&Pause"_s);
    QVERIFY(m_window->shoot(u"running"_s));
    QSignalSpy compared(m_window->window.get(), &gui::MainWindow::compared);
    m_window->press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY2(compared.wait(2000), qPrintable(m_window->child<QLabel>("summaryLabel")->text()));
    QCOMPARE(m_window->outcome(0), u"stopped"_s);
    QVERIFY(m_window->child<QAction>("retryAction")->isEnabled());
}

void TestMainWindow::aSecondCompareReplacesTheFirst()
{
    ScriptedServer server;
    server.handle([](const ReceivedRequest &) { return Reply{.raw = QByteArray(""), .stalls = true}; });
    m_window->entries()->load({server.address() + u"/team/app"_s});
    m_window->window->setTarget(*core::Place::parse(m_target->address()));
    m_window->press(Qt::Key_F5);
    QTRY_VERIFY(m_window->child<QAction>("stopAction")->isEnabled());
    m_window->entries()->load({m_source->address() + u"/team/web"_s});
    QVERIFY(m_window->compare());
    QCOMPARE(m_window->tags()->rowCount(), 1);
    QCOMPARE(m_window->progress()->rowCount(), 1);
}

void TestMainWindow::worksWithoutAnEngine()
{
    m_window->entries()->load({m_source->address() + u"/team/web"_s});
    QVERIFY(m_window->compare());
    QCOMPARE(m_window->tags()->text(0, TagTableModel::State), u"UNKNOWN"_s);
    QCOMPARE(m_window->tags()->text(0, TagTableModel::LocalId), u"no engine"_s);
    QTRY_COMPARE(m_window->child<QToolButton>("engineButton")->text(), u"No engine: start or install Docker or Podman"_s);
    QVERIFY(m_window->messages().contains(u"DOCKER_HOST"));
    QVERIFY(m_window->shoot(u"noengine"_s));
}

/// An engine with one image; its events are `events`.
static void offerEngine(ScriptedServer &engine, const QByteArray &image, const Reply &events)
{
    engine.expect({.path = "/version", .reply = {.body = R"({"Version":"20.10.24","ApiVersion":"1.41","MinAPIVersion":"1.12"})"}});
    engine.expect({.path = "/v1.41/info", .reply = {.body = R"({"Driver":"overlay2"})"}});
    engine.expect({.path = "^/v1[.]41/events.*", .reply = events});
    engine.expect({.path = "/v1.41/images/json", .reply = {.body = R"([{"Id":"sha256:0","RepoTags":[")" + image + R"("],"Size":1}])"}});
}

void TestMainWindow::fillsTheRowsWhenAnEngineComes()
{
    const QString web = m_source->address() + u"/team/web"_s;
    m_window->entries()->load({web});
    QVERIFY(m_window->compare());
    QCOMPARE(m_window->tags()->text(0, TagTableModel::State), u"UNKNOWN"_s);
    ScriptedServer engine({.localSocket = m_window->folder.filePath(u"no.sock"_s)});
    offerEngine(engine, web.toLatin1() + ":mine", {.raw = "HTTP/1.1 200 OK\r\n\r\n"_ba, .stalls = true});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->tags()->rowCount(), 2, WindowFixture::patience);
    QStringList states{m_window->tags()->text(0, TagTableModel::State), m_window->tags()->text(1, TagTableModel::State)};
    states.sort();
    QCOMPARE(states, (QStringList{u"ABSENT"_s, u"LOCAL-ONLY"_s}));
    QCOMPARE(m_window->child<QToolButton>("engineButton")->text(), u"Docker 20.10.24 (overlay2)"_s);
    QVERIFY(!m_window->child<gui::MessageBar>("messageBar")->isVisible());
    QCOMPARE(engine.unexpected(), QStringList());
    m_window->close(); // before its engine
}

void TestMainWindow::looksAgainWhenAComparisonIsOver()
{
    ScriptedServer server;
    server.handle([](const ReceivedRequest &) { return Reply{.raw = QByteArray(""), .stalls = true}; });
    ScriptedServer engine({.localSocket = m_window->folder.filePath(u"no.sock"_s)});
    const QByteArray event = R"({"Type":"image","Action":"tag","Actor":{"ID":"sha256:0"}})" "\n";
    offerEngine(engine, "a:1", {.raw = "HTTP/1.1 200 OK\r\n\r\n" + event, .delay = std::chrono::milliseconds(1000), .stalls = true});
    const auto listed = [&engine] {
        const auto requests = engine.requests();
        return std::count_if(requests.begin(), requests.end(), [](const auto &request) { return request.target == "/v1.41/images/json"; });
    };
    m_window->entries()->load({server.address() + u"/team/app"_s});
    m_window->press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(listed(), 1, WindowFixture::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->child<QToolButton>("engineButton")->text(), u"Docker 20.10.24 (overlay2)"_s, WindowFixture::patience);
    QTest::qWait(2500); // the event comes while the comparison runs
    QCOMPARE(listed(), 1);
    m_window->press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(listed(), 2, WindowFixture::patience);
    QCOMPARE(engine.unexpected(), QStringList());
    m_window->close(); // before its engine
}

void TestMainWindow::refusesATargetThatIsNone()
{
    m_window->entries()->load({u"alpine"_s});
    auto *box = m_window->child<gui::TargetBox>("targetBox");
    QTRY_VERIFY(m_window->child<QAction>("compareAction")->isEnabled());
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, u"quay.io/UPPER"_s);
    QVERIFY(!box->targets());
    QVERIFY(!m_window->child<QAction>("compareAction")->isEnabled());
    box->setTargets({core::Target()});
    QVERIFY(m_window->child<QAction>("compareAction")->isEnabled());
}

void TestMainWindow::opensAndSavesALists()
{
    const QString path = m_window->writeList(u"mine.yaml"_s, "# mine\nlstags:\n  repositories:\n    - alpine # pinned\n    - busybox\nother: 1\n");
    choose(path);
    m_window->press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(m_window->entries()->texts(), (QStringList{u"alpine"_s, u"busybox"_s}));
    QCOMPARE(m_window->window->windowTitle(), u"mine.yaml[*] — lstags"_s);
    m_window->entries()->remove({1});
    QVERIFY(m_window->window->isWindowModified());
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(!m_window->window->isWindowModified(), qPrintable(m_window->messages()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("# mine\nlstags:\n  repositories:\n    - alpine # pinned\nother: 1\n"));
    choose(m_window->folder.filePath(u"copy.yaml"_s));
    m_window->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QFile::exists(m_window->folder.filePath(u"copy.yaml"_s)));
    const QList<QAction *> recent = m_window->child<QMenu>("recentMenu")->actions();
    QCOMPARE(recent.size(), 2);
    recent.last()->trigger();
    QCOMPARE(m_window->window->windowTitle(), u"mine.yaml[*] — lstags"_s);
}

void TestMainWindow::keepsWhatWasOpenWhenAFileIsBad_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such key") << "something: 1\n"_ba << u"lstags"_s;
    QTest::newRow("a wrong type") << "lstags:\n  repositories: 7\n"_ba << u"2"_s;
    QTest::newRow("an entry that is no string") << "lstags:\n  repositories:\n    - [a]\n"_ba << u"3"_s;
    QTest::newRow("no YAML at all") << "\tx: [\n"_ba << u"1"_s;
}

void TestMainWindow::keepsWhatWasOpenWhenAFileIsBad()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QString, said);
    m_window->entries()->load({u"alpine"_s});
    m_window->window->openFile(m_window->writeList(u"bad.yaml"_s, yaml));
    QCOMPARE(m_window->entries()->texts(), QStringList{u"alpine"_s});
    QVERIFY2(m_window->messages().contains(said) && m_window->messages().contains(u"bad.yaml"), qPrintable(m_window->messages()));
}

void TestMainWindow::asksBeforeItForgets_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("button");
    QTest::addColumn<bool>("forgets");
    QTest::newRow("cancel keeps the entries") << QMessageBox::Cancel << false;
    QTest::newRow("discard forgets them") << QMessageBox::Discard << true;
}

void TestMainWindow::asksBeforeItForgets()
{
    QFETCH(const QMessageBox::StandardButton, button);
    m_window->entries()->insert(0, {u"alpine"_s});
    bool asked = false;
    WindowFixture::answer(button, &asked);
    m_window->press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(asked);
    QTEST(m_window->entries()->rowCount() == 0, "forgets");
}

void TestMainWindow::opensADroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_window->writeList(u"dropped.yaml"_s, "lstags:\n  repositories: [alpine]\n"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window->window.get(), &drop);
    QCOMPARE(m_window->entries()->texts(), QStringList{u"alpine"_s});
}

void TestMainWindow::seesThatTheFileChanged()
{
    const QString path = m_window->writeList(u"shared.yaml"_s, "lstags:\n  repositories: [alpine]\n");
    m_window->window->openFile(path);
    QCOMPARE(m_window->writeList(u"shared.yaml"_s, "lstags:\n  repositories: [alpine, busybox]\n"), path);
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(m_window->window.get(), &activation);
    QVERIFY2(m_window->messages().contains(u"shared.yaml"), qPrintable(m_window->messages()));
    for (QToolButton *button : m_window->window->findChildren<QToolButton *>()) {
        if (button->text() == u"Read it again")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_window->entries()->texts(), (QStringList{u"alpine"_s, u"busybox"_s}));
}

void TestMainWindow::remembersItself()
{
    m_window->window->openFile(m_window->writeList(u"mine.yaml"_s, "lstags:\n  repositories: [alpine]\n"));
    m_window->window->setTarget(*core::Place::parse(u"quay.io/mirror"_s));
    m_window->child<gui::TagTableView>("tagTableView")->horizontalHeader()->resizeSection(TagTableModel::Tag, 333);
    m_window->child<gui::TagTableView>("tagTableView")->horizontalHeader()->hideSection(TagTableModel::Size);
    m_window->child<QAction>("showBottomAction")->setChecked(false);
    m_window->close();
    m_window->open();
    QHeaderView *header = m_window->child<gui::TagTableView>("tagTableView")->horizontalHeader();
    QCOMPARE(header->sectionSize(TagTableModel::Tag), 333);
    QVERIFY(header->isSectionHidden(TagTableModel::Size));
    QCOMPARE(m_window->child<gui::TargetBox>("targetBox")->currentText(), u"quay.io/mirror"_s);
    QVERIFY(!m_window->child<QWidget>("bottomTabs")->isVisible());
    QCOMPARE(m_window->child<QMenu>("recentMenu")->actions().size(), 1);
}

void TestMainWindow::tracesTheRequests()
{
    m_window->entries()->load({m_source->address() + u"/team/web"_s});
    m_window->window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(m_window->compare());
    m_window->press(Qt::Key_3, Qt::AltModifier);
    auto *view = m_window->child<QTableView>("traceTableView");
    QVERIFY(view->isVisible());
    QTRY_VERIFY(view->model()->rowCount() >= 4);
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(m_window->shoot(u"trace"_s));
    bool hasListing = false;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        hasListing = hasListing || view->model()->index(row, 2).data().toString().contains(u"/v2/team/web/tags/list"_s);
    QVERIFY(hasListing);
}

void TestMainWindow::standsInTheDark()
{
    const QPalette light = QApplication::palette();
    QApplication::setPalette(darkPalette());
    m_window->entries()->load({m_source->address() + u"/team/app"_s, m_source->address() + u"/team/web=1,ghost"_s, m_source->address() + u"/team/none"_s, u"a//b"_s});
    m_window->window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(m_window->compare());
    m_window->child<gui::TagTableView>("tagTableView")->selectRow(2);
    QVERIFY(m_window->shoot(u"dark"_s));
    QApplication::setPalette(light);
    QCoreApplication::processEvents(); // who paints is told of it in the loop
    QVERIFY(m_window->shoot(u"light"_s));
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestMainWindow)
#include "tst_mainwindow.moc"
