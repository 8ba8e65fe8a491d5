// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/entriesmodel.h"
#include "gui/comparison/comparisonmodel.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/spaciousstyle.h"
#include "gui/startup.h"
#include "gui/tagtable/tagtablemodel.h"
#include "gui/tagtable/tagtableview.h"
#include "gui/targetbox.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"
#include "support/scriptedserver.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::TagTableModel;

namespace lstags::tests {

constexpr int patience = 30000; // milliseconds

/// The window with settings of its own, reading nothing of the user's.
class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void invitesWhenItIsEmpty();
    void namesEveryActionAndControl();
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
    template <typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    gui::EntriesModel *entries() const { return m_window->findChild<gui::EntriesModel *>(); }
    TagTableModel *tags() const { return m_window->findChild<TagTableModel *>(); }
    gui::ComparisonModel *progress() const { return m_window->findChild<gui::ComparisonModel *>(); }
    /// What the message bars say that are shown.
    QString message() const
    {
        QString text;
        for (const auto *bar : m_window->findChildren<gui::MessageBar *>())
            text += bar->text();
        return text;
    }
    void makeWindow();
    /// A key of the window, which a dialog before may have taken the focus from.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    bool compare();
    bool fill();
    QString writeList(const QString &name, const QByteArray &yaml) const;
    void shoot(const QString &name) const;
    static void answer(QMessageBox::StandardButton button);
    static void choose(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<gui::MainWindow> m_window;
    std::unique_ptr<RegistryProcess> m_source;
    std::unique_ptr<RegistryProcess> m_target;
};

void TestMainWindow::initTestCase()
{
    QApplication::setStyle(new gui::SpaciousStyle(u"Fusion"_s));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
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
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    makeWindow();
}

void TestMainWindow::makeWindow()
{
    compare::Settings settings;
    settings.dockerJson = m_folder->filePath(u"config.json"_s);
    settings.cacheFile = m_folder->filePath(u"cache.sqlite"_s);
    settings.engineHost = u"unix://"_s + m_folder->filePath(u"no.sock"_s);
    settings.retryDelay = std::chrono::milliseconds(10);
    m_window = std::make_unique<gui::MainWindow>(m_settings.get(), settings,
        sync::JobQueue::Options{.journalFile = m_folder->filePath(u"jobs.sqlite"_s), .limits = {}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get()); // a display without a window manager gives nobody the focus
}

void TestMainWindow::cleanup()
{
    entries()->undoStack()->setClean();
    m_window->close();
    m_window.reset();
    m_settings.reset();
}

/// Presses F5 and waits until everything is in the table.
bool TestMainWindow::compare()
{
    QSignalSpy compared(m_window.get(), &gui::MainWindow::compared);
    press(Qt::Key_F5);
    return compared.wait(patience);
}

QString TestMainWindow::writeList(const QString &name, const QByteArray &yaml) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size() ? path : QString();
}

/// A picture for people to look at.
void TestMainWindow::shoot(const QString &name) const
{
    QDir().mkpath(QStringLiteral(LSTAGS_BINARY_DIR "/shots"));
    QTest::qWait(50);
    QVERIFY(m_window->grab().save(QStringLiteral(LSTAGS_BINARY_DIR "/shots/%1.png").arg(name)));
}

/// Answers the next question.
void TestMainWindow::answer(QMessageBox::StandardButton button)
{
    QTimer::singleShot(200, qApp, [button] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            QTest::mouseClick(box->button(button), Qt::LeftButton);
    });
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
    auto *pages = child<QStackedWidget>("pages");
    QCOMPARE(pages->currentWidget()->objectName(), u"welcomePage"_s);
    shoot(u"welcome"_s);
    QTest::mouseClick(child<QPushButton>("sampleButton"), Qt::LeftButton);
    QVERIFY(entries()->rowCount() > 0);
    for (int row = 0; row < entries()->rowCount(); ++row)
        QVERIFY(entries()->specAt(row));
    QCOMPARE(pages->currentWidget()->objectName(), u"tagTablePanel"_s);
}

void TestMainWindow::namesEveryActionAndControl()
{
    child<QAction>("traceAction")->trigger();
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        const bool isPart = qobject_cast<const QWidgetAction *>(action) || action->isSeparator() || action->objectName().startsWith(u"_q_"_s) || action->menu();
        QVERIFY2(isPart || !action->text().isEmpty(), qPrintable(action->objectName()));
    }
    int controls = 0;
    QStringList nameless;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
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
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions())
            QVERIFY2(action->isSeparator() || action->menu() || !action->shortcut().isEmpty(), qPrintable(action->text()));
    }
}

void TestMainWindow::addsWhatIsTyped()
{
    auto *line = child<QLineEdit>("addLineEdit");
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"alpine~/^3\\./=latest"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(entries()->texts(), QStringList{u"alpine~/^3\\./=latest"_s});
    QVERIFY(line->text().isEmpty());
    QVERIFY(m_window->isWindowModified());
}

void TestMainWindow::saysWhatIsWrongWhileTyping()
{
    auto *line = child<QLineEdit>("addLineEdit");
    auto *problem = child<QLabel>("problemLabel");
    QTest::keyClicks(line, u"a//b"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u'3'), qPrintable(problem->text()));
    line->setText(u"a/b"_s);
    QVERIFY(!problem->isVisible());
    line->setText(u"a//b"_s);
    QTest::keyClick(line, Qt::Key_Return);
    entries()->insert(1, {u"alpine"_s, u"quay.io/coreos/flannel@sha256:0000"_s});
    shoot(u"problems"_s);
    QCOMPARE(entries()->rowCount(), 3);
}

void TestMainWindow::pastesManyLines()
{
    QGuiApplication::clipboard()->setText(u"  - alpine\n  - \"busybox=1\"\n# no entry\nquay.io/a/b\n"_s);
    auto *view = child<QListView>("entriesListView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(entries()->texts(), (QStringList{u"alpine"_s, u"busybox=1"_s, u"quay.io/a/b"_s}));
}

void TestMainWindow::editsRemovesAndTakesBack()
{
    entries()->load({u"a"_s, u"b"_s});
    auto *view = child<QListView>("entriesListView");
    view->setFocus();
    view->setCurrentIndex(entries()->index(0));
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"changed"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(entries()->texts(), (QStringList{u"changed"_s, u"b"_s}));
    view->setCurrentIndex(entries()->index(1));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(entries()->texts(), QStringList{u"changed"_s});
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries()->texts(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!m_window->isWindowModified());
    child<QAction>("redoAction")->trigger();
    QCOMPARE(entries()->texts(), (QStringList{u"changed"_s, u"b"_s}));
}

void TestMainWindow::movesByKeyboard()
{
    entries()->load({u"a"_s, u"b"_s, u"c"_s});
    auto *view = child<QListView>("entriesListView");
    view->setFocus();
    view->setCurrentIndex(entries()->index(2));
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(entries()->texts(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(entries()->texts(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
}

void TestMainWindow::comparesByF5()
{
    const QAbstractItemModelTester tester(tags(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester comparisonTester(progress(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    entries()->load({m_source->address() + u"/team/app"_s, u"not//an//entry"_s, m_source->address() + u"/team/web=1,ghost"_s});
    m_window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(compare());
    QMap<QString, QString> states;
    for (int row = 0; row < tags()->rowCount(); ++row)
        states.insert(tags()->text(row, TagTableModel::Tag), tags()->text(row, TagTableModel::State));
    const QMap<QString, QString> expected{{u"v1.9"_s, u"PRESENT"_s},  {u"v1.10"_s, u"PRESENT"_s},     {u"new"_s, u"ABSENT"_s},  {u"moved"_s, u"CHANGED"_s},
                                          {u"hotfix"_s, u"LOCAL-ONLY"_s}, {u"1"_s, u"ABSENT"_s}, {u"ghost"_s, u"ASSUMED"_s}};
    QCOMPARE(states, expected);
    QCOMPARE(entries()->index(0).data(gui::EntriesModel::OutcomeRole).toString(), u"5 tag(s)"_s);
    QCOMPARE(entries()->index(2).data(gui::EntriesModel::OutcomeRole).toString(), u"2 tag(s)"_s);
    QCOMPARE(progress()->summary().finished, 2);
    QVERIFY(!child<QAction>("stopAction")->isEnabled());
}

void TestMainWindow::filtersByToggleAndText()
{
    entries()->load({m_source->address() + u"/team/app"_s});
    m_window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(compare());
    QTest::mouseClick(child<QToolButton>("state-absentToggle"), Qt::LeftButton);
    QCOMPARE(tags()->rowCount(), 1);
    QTest::mouseClick(child<QToolButton>("state-changedToggle"), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(tags()->rowCount(), 2);
    QTest::mouseClick(child<QToolButton>("allToggle"), Qt::LeftButton);
    QCOMPARE(tags()->rowCount(), 5);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(child<QLineEdit>("filterLineEdit"), u"v1."_s);
    QCOMPARE(tags()->rowCount(), 2);
}

void TestMainWindow::sortsByAClickOnTheHeader()
{
    entries()->load({m_source->address() + u"/team/app"_s});
    m_window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(compare());
    auto *view = child<gui::TagTableView>("tagTableView");
    QHeaderView *header = view->horizontalHeader();
    const QPoint tag(header->sectionViewportPosition(TagTableModel::Tag) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, tag);
    const auto order = [&] {
        QStringList order;
        for (int row = 0; row < tags()->rowCount(); ++row)
            order += tags()->text(row, TagTableModel::Tag);
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
    entries()->load({m_source->address() + u"/team/web"_s});
    m_window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(compare());
    auto *view = child<gui::TagTableView>("tagTableView");
    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(m_source->address() + u"/team/web:1"_s));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ABSENT\t"_s));
}

void TestMainWindow::saysWhatIsWrongWithCredentials()
{
    const QString path = writeList(u"config.json"_s, R"({"auths":{"quay.io":{"auth":"%%%"}}})");
    entries()->load({m_source->address() + u"/team/web"_s});
    m_window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(compare());
    const auto *bar = child<gui::MessageBar>("messageBar");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(path) && bar->text().contains(u"quay.io"_s), qPrintable(bar->text()));
}

void TestMainWindow::showsAFailureAndTriesAgain()
{
    ScriptedServer server;
    server.expect({.path = "^/v2/team/app/tags/list.*", .reply = {.status = 404, .body = R"({"errors":[{"code":"NAME_UNKNOWN"}]})"}, .times = 1});
    server.expect({.path = "^/v2/team/app/tags/list.*", .reply = {.body = R"({"name":"team/app","tags":[]})"}});
    entries()->load({server.address() + u"/team/app"_s, m_source->address() + u"/team/app"_s});
    m_window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(compare());
    QCOMPARE(tags()->rowCount(), 6); // the others went on
    QCOMPARE(entries()->index(0).data(gui::EntriesModel::OutcomeRole).toString(), u"not found"_s);
    shoot(u"failure"_s);
    auto *view = child<gui::TagTableView>("tagTableView");
    QTest::mouseClick(child<QToolButton>("failedToggle"), Qt::LeftButton);
    QCOMPARE(tags()->rowCount(), 1);
    view->setFocus();
    view->setCurrentIndex(tags()->index(0, 0));
    QSignalSpy compared(m_window.get(), &gui::MainWindow::compared);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(compared.wait(patience));
    QTest::mouseClick(child<QToolButton>("allToggle"), Qt::LeftButton);
    QCOMPARE(tags()->counts()[size_t(gui::LineState::Failed)], 0);
    QCOMPARE(progress()->summary().failed, 0);
    QCOMPARE(server.unexpected(), QStringList());
}

void TestMainWindow::pausesAndStops()
{
    ScriptedServer server;
    server.handle([](const ReceivedRequest &) { return Reply{.raw = QByteArray(""), .stalls = true}; });
    entries()->load({server.address() + u"/team/app"_s});
    m_window->setTarget(*core::Place::parse(m_target->address()));
    press(Qt::Key_F5);
    QTRY_VERIFY(child<QAction>("stopAction")->isEnabled());
    press(Qt::Key_F6);
    QTRY_COMPARE(child<QAction>("pauseAction")->text(), u"&Resume"_s);
    QVERIFY(child<QLabel>("summaryLabel")->text().startsWith(u"Paused"_s));
    press(Qt::Key_F6);
    QTRY_COMPARE(child<QAction>("pauseAction")->text(), u"&Pause"_s);
    shoot(u"running"_s);
    QSignalSpy compared(m_window.get(), &gui::MainWindow::compared);
    press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY2(compared.wait(2000), qPrintable(child<QLabel>("summaryLabel")->text()));
    QCOMPARE(entries()->index(0).data(gui::EntriesModel::OutcomeRole).toString(), u"stopped"_s);
    QVERIFY(child<QAction>("retryAction")->isEnabled());
}

void TestMainWindow::aSecondCompareReplacesTheFirst()
{
    ScriptedServer server;
    server.handle([](const ReceivedRequest &) { return Reply{.raw = QByteArray(""), .stalls = true}; });
    entries()->load({server.address() + u"/team/app"_s});
    m_window->setTarget(*core::Place::parse(m_target->address()));
    press(Qt::Key_F5);
    QTRY_VERIFY(child<QAction>("stopAction")->isEnabled());
    entries()->load({m_source->address() + u"/team/web"_s});
    QVERIFY(compare());
    QCOMPARE(tags()->rowCount(), 1);
    QCOMPARE(progress()->rowCount(), 1);
}

void TestMainWindow::worksWithoutAnEngine()
{
    entries()->load({m_source->address() + u"/team/web"_s});
    QVERIFY(compare());
    QCOMPARE(tags()->text(0, TagTableModel::State), u"UNKNOWN"_s);
    QCOMPARE(tags()->text(0, TagTableModel::LocalId), u"no engine"_s);
    QTRY_COMPARE(child<QToolButton>("engineButton")->text(), u"No engine: start or install Docker or Podman"_s);
    QVERIFY(message().contains(u"DOCKER_HOST"));
    shoot(u"noengine"_s);
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
    entries()->load({web});
    QVERIFY(compare());
    QCOMPARE(tags()->text(0, TagTableModel::State), u"UNKNOWN"_s);
    ScriptedServer engine({.localSocket = m_folder->filePath(u"no.sock"_s)});
    offerEngine(engine, web.toLatin1() + ":mine", {.raw = "HTTP/1.1 200 OK\r\n\r\n"_ba, .stalls = true});
    QTRY_COMPARE_WITH_TIMEOUT(tags()->rowCount(), 2, patience);
    QStringList states{tags()->text(0, TagTableModel::State), tags()->text(1, TagTableModel::State)};
    states.sort();
    QCOMPARE(states, (QStringList{u"ABSENT"_s, u"LOCAL-ONLY"_s}));
    QCOMPARE(child<QToolButton>("engineButton")->text(), u"Docker 20.10.24 (overlay2)"_s);
    QVERIFY(!child<gui::MessageBar>("messageBar")->isVisible());
    QCOMPARE(engine.unexpected(), QStringList());
    m_window.reset(); // before its engine
    makeWindow();
}

void TestMainWindow::looksAgainWhenAComparisonIsOver()
{
    ScriptedServer server;
    server.handle([](const ReceivedRequest &) { return Reply{.raw = QByteArray(""), .stalls = true}; });
    ScriptedServer engine({.localSocket = m_folder->filePath(u"no.sock"_s)});
    const QByteArray event = R"({"Type":"image","Action":"tag","Actor":{"ID":"sha256:0"}})" "\n";
    offerEngine(engine, "a:1", {.raw = "HTTP/1.1 200 OK\r\n\r\n" + event, .delay = std::chrono::milliseconds(1000), .stalls = true});
    const auto listed = [&engine] {
        const auto requests = engine.requests();
        return std::count_if(requests.begin(), requests.end(), [](const auto &request) { return request.target == "/v1.41/images/json"; });
    };
    entries()->load({server.address() + u"/team/app"_s});
    press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(listed(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(child<QToolButton>("engineButton")->text(), u"Docker 20.10.24 (overlay2)"_s, patience);
    QTest::qWait(2500); // the event comes while the comparison runs
    QCOMPARE(listed(), 1);
    press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(listed(), 2, patience);
    QCOMPARE(engine.unexpected(), QStringList());
    m_window.reset(); // before its engine
    makeWindow();
}

void TestMainWindow::refusesATargetThatIsNone()
{
    entries()->load({u"alpine"_s});
    auto *box = child<gui::TargetBox>("targetBox");
    QTRY_VERIFY(child<QAction>("compareAction")->isEnabled());
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, u"quay.io/UPPER"_s);
    QVERIFY(!box->place());
    QVERIFY(!child<QAction>("compareAction")->isEnabled());
    box->setPlace({});
    QVERIFY(child<QAction>("compareAction")->isEnabled());
}

void TestMainWindow::opensAndSavesALists()
{
    const QString path = writeList(u"mine.yaml"_s, "# mine\nlstags:\n  repositories:\n    - alpine # pinned\n    - busybox\nother: 1\n");
    choose(path);
    press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(entries()->texts(), (QStringList{u"alpine"_s, u"busybox"_s}));
    QCOMPARE(m_window->windowTitle(), u"mine.yaml[*] — lstags"_s);
    entries()->remove({1});
    QVERIFY(m_window->isWindowModified());
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(!m_window->isWindowModified(), qPrintable(message()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("# mine\nlstags:\n  repositories:\n    - alpine # pinned\nother: 1\n"));
    choose(m_folder->filePath(u"copy.yaml"_s));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QFile::exists(m_folder->filePath(u"copy.yaml"_s)));
    const QList<QAction *> recent = child<QMenu>("recentMenu")->actions();
    QCOMPARE(recent.size(), 2);
    recent.last()->trigger();
    QCOMPARE(m_window->windowTitle(), u"mine.yaml[*] — lstags"_s);
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
    entries()->load({u"alpine"_s});
    m_window->openFile(writeList(u"bad.yaml"_s, yaml));
    QCOMPARE(entries()->texts(), QStringList{u"alpine"_s});
    QVERIFY2(message().contains(said) && message().contains(u"bad.yaml"), qPrintable(message()));
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
    entries()->insert(0, {u"alpine"_s});
    answer(button);
    press(Qt::Key_N, Qt::ControlModifier);
    QTEST(entries()->rowCount() == 0, "forgets");
}

void TestMainWindow::opensADroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeList(u"dropped.yaml"_s, "lstags:\n  repositories: [alpine]\n"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(entries()->texts(), QStringList{u"alpine"_s});
}

void TestMainWindow::seesThatTheFileChanged()
{
    const QString path = writeList(u"shared.yaml"_s, "lstags:\n  repositories: [alpine]\n");
    m_window->openFile(path);
    QCOMPARE(writeList(u"shared.yaml"_s, "lstags:\n  repositories: [alpine, busybox]\n"), path);
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(m_window.get(), &activation);
    QVERIFY2(message().contains(u"shared.yaml"), qPrintable(message()));
    for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
        if (button->text() == u"Read it again")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(entries()->texts(), (QStringList{u"alpine"_s, u"busybox"_s}));
}

void TestMainWindow::remembersItself()
{
    m_window->openFile(writeList(u"mine.yaml"_s, "lstags:\n  repositories: [alpine]\n"));
    m_window->setTarget(*core::Place::parse(u"quay.io/mirror"_s));
    child<gui::TagTableView>("tagTableView")->horizontalHeader()->resizeSection(TagTableModel::Tag, 333);
    child<gui::TagTableView>("tagTableView")->horizontalHeader()->hideSection(TagTableModel::Size);
    child<QAction>("showBottomAction")->setChecked(false);
    m_window->close();
    makeWindow();
    QHeaderView *header = child<gui::TagTableView>("tagTableView")->horizontalHeader();
    QCOMPARE(header->sectionSize(TagTableModel::Tag), 333);
    QVERIFY(header->isSectionHidden(TagTableModel::Size));
    QCOMPARE(child<gui::TargetBox>("targetBox")->place()->toString(), u"quay.io/mirror"_s);
    QVERIFY(!child<QWidget>("bottomTabs")->isVisible());
    QCOMPARE(child<QMenu>("recentMenu")->actions().size(), 1);
}

void TestMainWindow::tracesTheRequests()
{
    entries()->load({m_source->address() + u"/team/web"_s});
    m_window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(compare());
    press(Qt::Key_3, Qt::AltModifier);
    auto *view = child<QTableView>("traceTableView");
    QVERIFY(view->isVisible());
    QTRY_VERIFY(view->model()->rowCount() >= 4);
    view->setCurrentIndex(view->model()->index(0, 0));
    shoot(u"trace"_s);
    bool hasListing = false;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        hasListing = hasListing || view->model()->index(row, 2).data().toString().contains(u"/v2/team/web/tags/list"_s);
    QVERIFY(hasListing);
}

void TestMainWindow::standsInTheDark()
{
    const QPalette light = QApplication::palette();
    QApplication::setPalette(darkPalette());
    entries()->load({m_source->address() + u"/team/app"_s, m_source->address() + u"/team/web=1,ghost"_s, m_source->address() + u"/team/none"_s, u"a//b"_s});
    m_window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(compare());
    child<gui::TagTableView>("tagTableView")->selectRow(2);
    shoot(u"dark"_s);
    QApplication::setPalette(light);
    shoot(u"light"_s);
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestMainWindow)
#include "tst_mainwindow.moc"
