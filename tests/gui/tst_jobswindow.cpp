// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "gui/jobs/closequestion.h"
#include "gui/jobs/intervalbox.h"
#include "gui/jobs/jobitemsmodel.h"
#include "gui/jobs/jobsmodel.h"
#include "gui/jobs/tray.h"
#include "gui/startup.h"
#include "sync/journal.h"
#include "windowfixture.h"
#endif
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"

#include <QAction>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lstags::tests {

using gui::JobsModel;
using sync::ItemState;
using sync::JobState;

constexpr int patience = WindowFixture::patience;
constexpr sync::TransferLimits slow{.limitRate = 2 << 20}; // bytes a second: the large image takes four seconds

/// The queue in the window, by mouse and keyboard, between real registries.
class TestJobsWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_window.reset(); }
    void invitesWhereThereIsNoJob();
    void runsWhatTheJournalHas();
    void pausesResumesAndStops();
    void retriesWhatFailed();
    void movesByKeyAndByHand();
    void removesAndClears();
    void filtersByState();
    void showsTheLog();
    void pausesAll();
    void showsEveryState();
    void asksBeforeClosing_data();
    void asksBeforeClosing();
    void offersTheTrayWhereThereIsOne_data();
    void offersTheTrayWhereThereIsOne();
    void goesOnInTheTray();
    void quitsFromTheTray();
    void tellsWhatNobodySawEnding();
    void goesOnAfterARestart();
    void showsWhatAnotherProgramRuns();
    void remembersItsColumns();
    void saysWhyItCannotWatch();
    void watchesAList();
    void aFailedRoundIsSaidAndTheNextComes();

private:
    void open(const QList<sync::Job> &jobs, const sync::TransferLimits &limits = {});
    [[nodiscard]] sync::Job job(const QString &name, const QStringList &tags, JobState state = JobState::Queued) const;
    [[nodiscard]] QString digestAt(const QString &reference) const;
    [[nodiscard]] JobsModel *model() const { return m_window->window->findChild<JobsModel *>(); }
    [[nodiscard]] QTableView *table() const { return m_window->child<QTableView>("jobsTableView"); }
    [[nodiscard]] QAction *action(const char *name) const { return m_window->child<QAction>(name); }
    [[nodiscard]] QString text(JobsModel::Column column, int row = 0) const { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] QStringList names() const;
    void choose(int row) const;
    [[nodiscard]] QToolButton *toggle(const char *name) const { return m_window->child<QWidget>("jobsPanel")->findChild<QToolButton *>(QLatin1StringView(name)); }
    /// Clicks the button of the panel for an action.
    void click(const char *actionName) const;
    void clickToggle(const char *name, Qt::KeyboardModifiers modifiers = {}) const;
    void drag(int row, int before) const;
    void watchInto(const QString &list);
    /// Answers that it is to go on in the tray. Whether the desktop has one is not asked: a display of a test has none.
    void hideInTray() const;
    [[nodiscard]] gui::Tray *tray() const { return m_window->window->findChild<gui::Tray *>(); }

    std::unique_ptr<RegistryProcess> m_source;
    std::unique_ptr<RegistryProcess> m_target;
    std::unique_ptr<WindowFixture> m_window;
};

void TestJobsWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::installTranslations(QCoreApplication::instance());
    auto source = RegistryProcess::start();
    auto target = RegistryProcess::start();
    VERIFY_RESULT(source);
    VERIFY_RESULT(target);
    m_source = std::move(*source);
    m_target = std::move(*target);
    SampleImages images({.url = m_source->url()});
    VERIFY_RESULT(images.push(u"team/app"_s, {u"small"_s, u"other"_s}, {}));
    VERIFY_RESULT(images.push(u"team/app"_s, {u"large"_s}, {.content = u"large"_s, .size = 8 << 20}));
}

sync::Job TestJobsWindow::job(const QString &name, const QStringList &tags, JobState state) const
{
    const auto reference = [](const QString &address, const QString &path) { return *core::RepositoryName::parse(QString(address + u'/' + path)); };
    sync::Job job{.name = name, .state = state};
    for (const QString &tag : tags) {
        const core::Transfer transfer{.action = core::SyncAction::Copy,
                                      .source = reference(m_source->address(), u"team/app"_s),
                                      .tag = tag,
                                      .destination = reference(m_target->address(), name), // a repository of its own: nothing is there already
                                      .destinationTag = tag,
                                      .state = core::TagState::Absent,
                                      .reason = u"not there"_s};
        job.items += sync::JobItem{.transfer = transfer, .state = state == JobState::Done ? ItemState::Done : ItemState::Waiting};
    }
    return job;
}

/// The window of a user who has these jobs from last time.
void TestJobsWindow::open(const QList<sync::Job> &jobs, const sync::TransferLimits &limits)
{
    m_window = std::make_unique<WindowFixture>(limits);
    VERIFY_RESULT(sync::Journal::prepare(m_window->journalFile()));
    sync::Journal journal(m_window->journalFile());
    for (const sync::Job &job : jobs)
        VERIFY_RESULT(journal.add(job));
    m_window->press(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(action("watchAction")->isEnabled(), patience); // it is ready
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), jobs.size(), patience);
}

QString TestJobsWindow::digestAt(const QString &reference) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(m_target->url().resolved(QUrl(u"/v2/%1/manifests/%2"_s.arg(reference.section(u':', 0, 0), reference.section(u':', 1)))));
    request.setRawHeader("Accept", "application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json");
    const std::unique_ptr<QNetworkReply> reply(manager.head(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait(patience) ? QString::fromLatin1(reply->rawHeader("Docker-Content-Digest")) : QString();
}

QStringList TestJobsWindow::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names += text(JobsModel::Name, row);
    return names;
}

void TestJobsWindow::choose(int row) const
{
    QApplication::setActiveWindow(m_window->window.get());
    const QRect cell = table()->visualRect(table()->model()->index(row, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    table()->setFocus();
}

void TestJobsWindow::click(const char *actionName) const
{
    const auto buttons = m_window->child<QWidget>("jobsPanel")->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->defaultAction() == action(actionName))
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void TestJobsWindow::clickToggle(const char *name, Qt::KeyboardModifiers modifiers) const
{
    QTest::mouseClick(toggle(name), Qt::LeftButton, modifiers);
}

// A drag runs an event loop of the platform's: what comes of it is sent by hand.
void TestJobsWindow::drag(int row, int before) const
{
    choose(row);
    const std::unique_ptr<QMimeData> data(table()->model()->mimeData({table()->model()->index(row, 0)}));
    const QRect cell = table()->visualRect(table()->model()->index(before, 0));
    const QPoint place(cell.center().x(), cell.top());
    QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(table()->viewport(), &enter);
    QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(table()->viewport(), &move);
    QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(table()->viewport(), &drop);
}

void TestJobsWindow::invitesWhereThereIsNoJob()
{
    open({});
    QVERIFY(m_window->child<QLabel>("noJobsLabel")->isVisible());
    QVERIFY(m_window->child<QToolButton>("jobTotalsButton")->isHidden());
    for (const char *name : {"pauseJobAction", "resumeJobAction", "stopJobAction", "retryJobAction", "removeJobAction", "clearFinishedAction"})
        QVERIFY2(!action(name)->isEnabled(), name);
}

void TestJobsWindow::runsWhatTheJournalHas()
{
    open({job(u"first"_s, {u"small"_s, u"large"_s}), job(u"second"_s, {u"other"_s})}, slow);
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(m_window->messages().contains("2 jobs of last time go on"_L1));
    const auto *totals = m_window->child<QToolButton>("jobTotalsButton");
    QTRY_VERIFY_WITH_TIMEOUT(totals->text().contains("/s"_L1) && totals->text().contains("left"_L1), patience);
    QTRY_VERIFY_WITH_TIMEOUT(text(JobsModel::Speed).contains("/s"_L1), patience);
    QCOMPARE(text(JobsModel::What), u"2 copies to %1"_s.arg(m_target->address()));
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Done"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State, 1), u"Done"_s, patience);
    QCOMPARE(text(JobsModel::Items), u"2 of 2"_s);
    QTRY_VERIFY(totals->isHidden());
    QVERIFY(!digestAt(u"first:large"_s).isEmpty());
    const auto *items = m_window->child<QTableView>("itemsTableView")->model();
    QCOMPARE(items->rowCount(), 2);
    QCOMPARE(items->index(1, gui::JobItemsModel::State).data().toString(), u"Done"_s);
}

void TestJobsWindow::pausesResumesAndStops()
{
    open({job(u"steered"_s, {u"large"_s})}, slow);
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Running"_s, patience);
    choose(0);
    QTRY_VERIFY(action("pauseJobAction")->isEnabled());
    m_window->press(Qt::Key_F7);
    QTRY_COMPARE(text(JobsModel::State), u"Paused"_s);
    QVERIFY(!action("pauseJobAction")->isEnabled() && action("resumeJobAction")->isEnabled());
    click("resumeJobAction");
    QTRY_COMPARE(text(JobsModel::State), u"Running"_s);
    click("stopJobAction");
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Stopped"_s, patience);
    QVERIFY(digestAt(u"steered:large"_s).isEmpty()); // never a tag whose content is not complete
    m_window->press(Qt::Key_F7, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Done"_s, patience);
    QVERIFY(!digestAt(u"steered:large"_s).isEmpty());
}

void TestJobsWindow::retriesWhatFailed()
{
    open({job(u"failing"_s, {u"small"_s, u"late"_s})});
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Failed"_s, patience);
    QVERIFY2(text(JobsModel::Reason).contains("404"_L1), qPrintable(text(JobsModel::Reason)));
    QVERIFY(text(JobsModel::Items).contains("1 failed"_L1));
    VERIFY_RESULT(SampleImages::push(m_source->url(), u"team/app"_s, u"late"_s));
    choose(0);
    QTRY_VERIFY(action("retryJobAction")->isEnabled());
    m_window->press(Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Done"_s, patience);
    QVERIFY(!digestAt(u"failing:late"_s).isEmpty());
}

void TestJobsWindow::movesByKeyAndByHand()
{
    open({job(u"a"_s, {u"small"_s}, JobState::Paused), job(u"b"_s, {u"small"_s}, JobState::Paused), job(u"c"_s, {u"small"_s}, JobState::Paused)});
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    choose(2);
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(table()->currentIndex().row(), 1); // stays chosen
    QTest::keyClick(table(), Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QVERIFY(!action("moveJobUpAction")->isEnabled());
    QTest::keyClick(table(), Qt::Key_End, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    click("moveJobUpAction");
    QCOMPARE(names(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    drag(2, 0);
    QCOMPARE(names(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    drag(0, 2);
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestJobsWindow::removesAndClears()
{
    open({job(u"a"_s, {u"small"_s}, JobState::Stopped), job(u"b"_s, {u"small"_s}, JobState::Done), job(u"c"_s, {u"small"_s}, JobState::Done)});
    choose(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(names(), (QStringList{u"b"_s, u"c"_s}));
    QTRY_VERIFY(action("clearFinishedAction")->isEnabled());
    m_window->press(Qt::Key_F7, Qt::AltModifier);
    QCOMPARE(names(), QStringList());
    QTRY_VERIFY(m_window->child<QLabel>("noJobsLabel")->isVisible());
    QCOMPARE(m_window->child<QTableView>("itemsTableView")->model()->rowCount(), 0);
}

void TestJobsWindow::filtersByState()
{
    open({job(u"a"_s, {u"small"_s}, JobState::Stopped), job(u"b"_s, {u"small"_s}, JobState::Done), job(u"c"_s, {u"small"_s}, JobState::Paused)});
    QTRY_COMPARE(toggle("jobsDoneToggle")->text(), u"Done 1"_s);
    clickToggle("jobsDoneToggle");
    QCOMPARE(names(), QStringList{u"b"_s});
    clickToggle("jobsPausedToggle", Qt::ControlModifier);
    QCOMPARE(names(), (QStringList{u"b"_s, u"c"_s}));
    clickToggle("jobsAllToggle");
    QCOMPARE(names().size(), 3);
}

void TestJobsWindow::showsTheLog()
{
    open({job(u"logged"_s, {u"small"_s})});
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Done"_s, patience);
    choose(0);
    m_window->child<QTabWidget>("detailTabs")->setCurrentIndex(1);
    const auto *log = m_window->child<QPlainTextEdit>("logTextEdit");
    QTRY_VERIFY(log->toPlainText().contains("started"_L1) && log->toPlainText().contains("done"_L1));
    QApplication::clipboard()->clear();
    m_window->press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains("team/app:small"_L1));
}

void TestJobsWindow::pausesAll()
{
    open({job(u"one"_s, {u"large"_s}), job(u"two"_s, {u"large"_s}), job(u"three"_s, {u"small"_s})}, slow);
    QTRY_VERIFY(action("pauseAllJobsAction")->isEnabled());
    action("pauseAllJobsAction")->trigger();
    for (int row = 0; row < 3; ++row)
        QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State, row), u"Paused"_s, patience);
    action("resumeAllJobsAction")->trigger();
    for (int row = 0; row < 3; ++row)
        QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State, row), u"Done"_s, patience);
}

void TestJobsWindow::showsEveryState()
{
    sync::Job failed = job(u"nightly"_s, {u"small"_s, u"gone"_s}, JobState::Failed);
    failed.items[1].state = ItemState::Failed;
    failed.items[1].reason = failed.reason = u"quay.io answered 404 for team/app: manifest unknown. Check its name."_s;
    open({job(u"production"_s, {u"small"_s, u"large"_s, u"other"_s}), job(u"staging"_s, {u"large"_s}), job(u"mirror"_s, {u"small"_s, u"large"_s}),
          failed, job(u"old"_s, {u"small"_s}, JobState::Done), job(u"halted"_s, {u"large"_s}, JobState::Stopped), job(u"resting"_s, {u"large"_s}, JobState::Paused)},
         {.parallelJobs = 2, .limitRate = 1 << 20});
    for (const char *name : {"jobsRunningToggle", "jobsQueuedToggle", "jobsPausedToggle", "jobsFailedToggle", "jobsStoppedToggle", "jobsDoneToggle"})
        QTRY_VERIFY_WITH_TIMEOUT(toggle(name)->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!text(JobsModel::Speed).isEmpty(), patience);
    choose(0);
    QVERIFY(m_window->shoot(u"jobs"_s));
    const QPalette light = QApplication::palette();
    QApplication::setPalette(darkPalette());
    QApplication::processEvents();
    QVERIFY(m_window->shoot(u"jobs-dark"_s));
    QApplication::setPalette(light);
    m_window->window->resize(660, 480);
    QApplication::processEvents();
    QCOMPARE(m_window->window->width(), 660);
    QVERIFY(m_window->shoot(u"jobs-small"_s));
    action("pauseAllJobsAction")->trigger();
}

void TestJobsWindow::asksBeforeClosing_data()
{
    QTest::addColumn<bool>("stops");
    QTest::newRow("cancel: the window stays") << false;
    QTest::newRow("stop: the window closes") << true;
}

void TestJobsWindow::asksBeforeClosing()
{
    QFETCH(const bool, stops);
    open({job(stops ? u"closed"_s : u"kept"_s, {u"large"_s})}, slow);
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Running"_s, patience);
    QVERIFY(!m_window->window->close());
    QVERIFY(!m_window->window->close());
    const auto questions = m_window->window->findChildren<QMessageBox *>(u"closeQuestion"_s);
    QCOMPARE(questions.size(), 1); // once
    QVERIFY(questions.first()->text().contains("1 job is not done"_L1));
    QAbstractButton *answer = stops ? m_window->child<QPushButton>("stopJobsButton") : questions.first()->button(QMessageBox::Cancel);
    QTest::mouseClick(answer, Qt::LeftButton);
    QTRY_COMPARE(m_window->window->isVisible(), !stops);
    QTRY_VERIFY(m_window->window->findChildren<QMessageBox *>(u"closeQuestion"_s).isEmpty());
}

void TestJobsWindow::offersTheTrayWhereThereIsOne_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::newRow("a tray") << true;
    QTest::newRow("no tray") << false;
}

void TestJobsWindow::offersTheTrayWhereThereIsOne()
{
    QFETCH(const bool, hasTray);
    open({});
    m_window->window->findChild<gui::CloseQuestion *>()->ask(1, hasTray);
    QCOMPARE(m_window->child<QPushButton>("keepRunningButton") != nullptr, hasTray);
    QVERIFY(m_window->child<QPushButton>(hasTray ? "keepRunningButton" : "stopJobsButton")->isDefault());
    QTest::keyClick(m_window->child<QMessageBox>("closeQuestion"), Qt::Key_Escape);
    QVERIFY(m_window->window->isVisible());
}

void TestJobsWindow::hideInTray() const
{
    m_window->window->findChild<gui::CloseQuestion *>()->ask(1, true);
    QTest::mouseClick(m_window->child<QPushButton>("keepRunningButton"), Qt::LeftButton);
}

void TestJobsWindow::goesOnInTheTray()
{
    open({job(u"hidden"_s, {u"large"_s})}, slow);
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Running"_s, patience);
    hideInTray();
    QTRY_VERIFY(!m_window->window->isVisible());
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    QCOMPARE(text(JobsModel::State), u"Running"_s);
    Q_EMIT tray()->showWanted();
    QVERIFY(m_window->window->isVisible());
    QVERIFY(QApplication::quitOnLastWindowClosed());
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Done"_s, patience);
    QVERIFY(!digestAt(u"hidden:large"_s).isEmpty());
}

void TestJobsWindow::quitsFromTheTray()
{
    open({job(u"left"_s, {u"large"_s})}, slow);
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Running"_s, patience);
    hideInTray();
    QTRY_VERIFY(!m_window->window->isVisible());
    Q_EMIT tray()->quitWanted();
    QVERIFY(m_window->window->findChildren<QMessageBox *>(u"closeQuestion"_s).isEmpty()); // it has been answered
    QVERIFY(!m_window->window->isVisible());
    m_window->open();
    m_window->press(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->messages().contains("1 job of last time goes on"_L1), patience);
}

void TestJobsWindow::tellsWhatNobodySawEnding()
{
    open({job(u"seen"_s, {u"small"_s}), job(u"unseen"_s, {u"large"_s})}, slow);
    QSignalSpy told(tray(), &gui::Tray::notified);
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State, 0), u"Done"_s, patience);
    QCOMPARE(text(JobsModel::State, 1), u"Running"_s);
    QApplication::setActiveWindow(nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    QCOMPARE(told[0][0].toString(), u"1 job ended"_s);
    QCOMPARE(told[0][1].toString(), u"unseen: Done"_s);
}

void TestJobsWindow::goesOnAfterARestart()
{
    open({job(u"restarted"_s, {u"large"_s})}, slow);
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Running"_s, patience);
    m_window->open();
    m_window->press(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->messages().contains("1 job of last time goes on"_L1), patience);
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Done"_s, patience);
    QVERIFY(!digestAt(u"restarted:large"_s).isEmpty());
}

void TestJobsWindow::showsWhatAnotherProgramRuns()
{
    open({job(u"shared"_s, {u"large"_s})}, slow);
    QTRY_COMPARE_WITH_TIMEOUT(text(JobsModel::State), u"Running"_s, patience);
    WindowFixture other;
    other.settings->setValue("jobs/journal", m_window->journalFile());
    other.window = std::make_unique<gui::MainWindow>(other.settings.get(), compare::Settings{}, sync::JobQueue::Options{.journalFile = m_window->journalFile()});
    other.window->show();
    const auto *jobs = other.window->findChild<JobsModel *>();
    QTRY_COMPARE_WITH_TIMEOUT(jobs->rowCount(), 1, patience);
    QCOMPARE(jobs->index(0, JobsModel::State).data().toString(), u"Elsewhere"_s);
    QVERIFY(jobs->index(0, JobsModel::Reason).data().toString().contains("Another program"_L1));
    for (const char *name : {"pauseJobAction", "stopJobAction", "removeJobAction"})
        QVERIFY2(!other.child<QAction>(name)->isEnabled(), name);
    QTRY_COMPARE_WITH_TIMEOUT(jobs->index(0, JobsModel::State).data().toString(), u"Done"_s, patience);
}

void TestJobsWindow::remembersItsColumns()
{
    open({job(u"a"_s, {u"small"_s}, JobState::Done)});
    table()->setColumnWidth(JobsModel::Name, 321);
    m_window->window->close();
    m_window->open();
    QCOMPARE(table()->columnWidth(JobsModel::Name), 321);
}

void TestJobsWindow::saysWhyItCannotWatch()
{
    open({});
    m_window->press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!action("watchAction")->isChecked());
    QVERIFY2(m_window->messages().contains("Do it once by hand"_L1), qPrintable(m_window->messages()));
}

/// Opens a list and begins to watch it, every second, with a copy to the target that moves tags.
void TestJobsWindow::watchInto(const QString &list)
{
    open({});
    m_window->settings->setValue("sync/action", u"copy"_s);
    m_window->settings->setValue("sync/registry", m_target->address());
    m_window->settings->setValue("sync/prefix", u"/"_s);
    m_window->settings->setValue("sync/update", true);
    const QString path = m_window->writeList(u"watched.yaml"_s, list.toUtf8());
    m_window->window->openFile(path);
    m_window->child<gui::IntervalBox>("watchIntervalBox")->setInterval(std::chrono::seconds(1));
    m_window->press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(action("watchAction")->isChecked(), qPrintable(m_window->messages()));
}

void TestJobsWindow::watchesAList()
{
    const QString entry = u"lstags:\n  repositories:\n    - %1/team/%2\n"_s;
    const auto first = SampleImages::push(m_source->url(), u"team/moving"_s, u"1"_s);
    VERIFY_RESULT(first);
    watchInto(entry.arg(m_source->address(), u"moving=1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(digestAt(u"team/moving:1"_s), first->digest.toString(), patience);
    const auto *status = m_window->child<QLabel>("watchLabel");
    QTRY_VERIFY_WITH_TIMEOUT(status->isVisible() && status->text().contains("watched.yaml"_L1), patience);
    const auto moved = SampleImages::push(m_source->url(), u"team/moving"_s, u"1"_s, {.content = u"moved"_s});
    VERIFY_RESULT(moved);
    QTRY_COMPARE_WITH_TIMEOUT(digestAt(u"team/moving:1"_s), moved->digest.toString(), patience);
    QVERIFY(model()->rowCount() >= 2); // a job each

    VERIFY_RESULT(SampleImages::push(m_source->url(), u"team/added"_s, u"1"_s));
    QVERIFY(!m_window->writeList(u"watched.yaml"_s, entry.arg(m_source->address(), u"added=1"_s).toUtf8()).isEmpty()); // read again
    QTRY_VERIFY_WITH_TIMEOUT(!digestAt(u"team/added:1"_s).isEmpty(), patience);
    m_window->press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(status->isHidden());
    m_window->window->openFile(m_window->writeList(u"other.yaml"_s, entry.arg(m_source->address(), u"app=small"_s).toUtf8()));
    QCOMPARE(m_window->child<gui::IntervalBox>("watchIntervalBox")->interval(), std::chrono::hours(1)); // each list has its own
}

void TestJobsWindow::aFailedRoundIsSaidAndTheNextComes()
{
    watchInto(u"lstags:\n  repositories:\n    - %1/team/nowhere=1\n"_s.arg(m_source->address()));
    const auto *status = m_window->child<QLabel>("watchLabel");
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains("failed"_L1), patience);
    QVERIFY(m_window->messages().contains("watched.yaml"_L1));
    const auto pushed = SampleImages::push(m_source->url(), u"team/nowhere"_s, u"1"_s);
    VERIFY_RESULT(pushed);
    QTRY_COMPARE_WITH_TIMEOUT(digestAt(u"team/nowhere:1"_s), pushed->digest.toString(), patience);
    action("watchAction")->trigger();
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestJobsWindow)
#include "tst_jobswindow.moc"
