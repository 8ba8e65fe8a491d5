// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/comparison/comparisonmodel.h"
#include "gui/comparison/comparisonpanel.h"
#include "gui/trace/tracebuffer.h"
#include "gui/trace/tracemodel.h"
#include "gui/trace/tracepanel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::ComparisonModel;
using gui::TraceModel;
using Mode = QAbstractItemModelTester::FailureReportingMode;
using Phase = compare::EntryUpdate::Phase;

namespace {

compare::EntryUpdate update(int entry, Phase phase, int done = 0, int total = 0)
{
    compare::EntryUpdate update;
    update.entry = entry;
    update.phase = phase;
    update.done = done;
    update.total = total;
    return update;
}

net::TraceEntry request(const QString &url, int status = 200)
{
    net::TraceEntry entry;
    entry.started = QDateTime::currentDateTimeUtc();
    entry.verb = "GET";
    entry.url = url;
    entry.status = status;
    entry.requestHeaders = {{"Authorization", "Bearer <redacted>"}};
    return entry;
}

} // namespace

class TestComparisonAndTrace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHowFarEachEntryIs_data();
    void showsHowFarEachEntryIs();
    void addsUp();
    void stoppingKeepsWhatWasDone();
    void aFailedEntryHasNoBar();
    void saysThatItRests();
    void startsAnEntryAgain();
    void ignoresEntriesThatAreNotThere();
    void theSummaryIsReadableInANarrowWindow();
    void keepsTheLastRequests();
    void recordsOnlyWhenAsked();
    void showsTheHeadersOfARequest();
    void filtersRequests();
};

void TestComparisonAndTrace::showsHowFarEachEntryIs_data()
{
    QTest::addColumn<compare::EntryUpdate>("update");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("progress");
    QTest::newRow("listing: nothing is known yet") << update(0, Phase::Listing) << u"Listing tags"_s << QString();
    QTest::newRow("comparing: so many of so many") << update(0, Phase::Comparing, 3, 10) << u"Comparing"_s << u"3 of 10"_s;
    QTest::newRow("stopped") << update(0, Phase::Stopped) << u"Stopped"_s << u"0 tag(s)"_s;
    QTest::newRow("done") << update(0, Phase::Done, 10, 10) << u"Done"_s << u"10 tag(s)"_s;
}

void TestComparisonAndTrace::showsHowFarEachEntryIs()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.reset({u"alpine"_s});
    QFETCH(const compare::EntryUpdate, update);
    model.apply({update});
    QTEST(model.index(0, ComparisonModel::State).data().toString(), "state");
    QTEST(model.index(0, ComparisonModel::Progress).data().toString(), "progress");
}

void TestComparisonAndTrace::addsUp()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.reset({u"a"_s, u"b"_s, u"c"_s});
    compare::EntryUpdate failed = update(1, Phase::Failed, 2, 5);
    failed.error = core::Error{.kind = core::ErrorKind::Network, .message = u"nobody there"_s};
    model.apply({update(0, Phase::Done, 7, 7), failed});
    const ComparisonModel::Summary summary = model.summary();
    QCOMPARE(summary.entries, 3);
    QCOMPARE(summary.finished, 2);
    QCOMPARE(summary.failed, 1);
    QCOMPARE(summary.tags, 9);
    QCOMPARE(model.failedEntries(), QList{1});
    QCOMPARE(model.index(1, ComparisonModel::Reason).data().toString(), u"nobody there"_s);
}

void TestComparisonAndTrace::stoppingKeepsWhatWasDone()
{
    ComparisonModel model;
    model.reset({u"a"_s});
    model.apply({update(0, Phase::Comparing, 4, 9), update(0, Phase::Stopped)});
    QCOMPARE(model.summary().tags, 4);
    QCOMPARE(model.summary().finished, 0);
    QCOMPARE(model.failedEntries(), QList{0}); // it can be asked for again
}

void TestComparisonAndTrace::aFailedEntryHasNoBar()
{
    ComparisonModel model;
    model.reset({u"a"_s});
    model.apply({update(0, Phase::Failed, 9, 9)});
    QCOMPARE(model.index(0, ComparisonModel::Progress).data(ComparisonModel::TotalRole).toInt(), 0);
    QVERIFY(model.index(0, ComparisonModel::State).data(ComparisonModel::FailedRole).toBool());
}

void TestComparisonAndTrace::saysThatItRests()
{
    ComparisonModel model;
    model.reset({u"a"_s, u"b"_s});
    model.apply({update(0, Phase::Comparing, 1, 9), update(1, Phase::Done, 1, 1)});
    model.setPaused(true);
    QCOMPARE(model.index(0, ComparisonModel::State).data().toString(), u"Paused"_s);
    QCOMPARE(model.index(1, ComparisonModel::State).data().toString(), u"Done"_s);
    model.setPaused(false);
    QCOMPARE(model.index(0, ComparisonModel::State).data().toString(), u"Comparing"_s);
}

void TestComparisonAndTrace::startsAnEntryAgain()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.reset({u"a"_s});
    model.apply({update(0, Phase::Failed, 4, 9)});
    model.restart(0);
    QVERIFY(model.failedEntries().isEmpty());
    QCOMPARE(model.summary().tags, 0);
    QCOMPARE(model.index(0, ComparisonModel::Entry).data().toString(), u"a"_s);
}

void TestComparisonAndTrace::ignoresEntriesThatAreNotThere()
{
    ComparisonModel model;
    model.reset({u"a"_s});
    model.apply({update(-1, Phase::Done, 3, 3), update(1, Phase::Done, 3, 3)});
    QCOMPARE(model.summary().tags, 0);
}

void TestComparisonAndTrace::theSummaryIsReadableInANarrowWindow()
{
    gui::ComparisonPanel panel;
    QAction pause(u"Pause"_s);
    QAction stop(u"Stop"_s);
    QAction retry(u"Retry failed"_s);
    panel.setActions(&pause, &stop, &retry);
    panel.model()->reset({u"a"_s, u"b"_s});
    panel.setActivity(gui::ComparisonPanel::Activity::Finished, u"registry.example.com:5000/a/rather/long/prefix"_s);
    panel.resize(460, 200);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto *label = panel.findChild<QLabel *>(u"summaryLabel"_s);
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
    QVERIFY(panel.rect().contains(panel.findChild<QToolButton *>(u"retryButton"_s)->geometry()));
}

void TestComparisonAndTrace::keepsTheLastRequests()
{
    constexpr int surplus = 5;
    gui::TraceBuffer buffer;
    TraceModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    for (size_t i = 0; i < gui::TraceBuffer::capacity; ++i)
        buffer.add(request(u"http://localhost/old"_s));
    model.append(buffer.take());
    for (int i = 0; i < surplus; ++i)
        buffer.add(request(u"http://localhost/new"_s));
    model.append(buffer.take());
    QCOMPARE(model.rowCount(), int(gui::TraceBuffer::capacity));
    QCOMPARE(model.index(model.rowCount() - surplus, TraceModel::Url).data().toString(), u"http://localhost/new"_s);
    QCOMPARE(model.index(model.rowCount() - surplus - 1, TraceModel::Url).data().toString(), u"http://localhost/old"_s);
    QVERIFY(buffer.take().isEmpty());
}

void TestComparisonAndTrace::recordsOnlyWhenAsked()
{
    gui::TraceBuffer buffer;
    buffer.setRecording(false);
    buffer.add(request(u"http://localhost/"_s));
    QVERIFY(buffer.take().isEmpty());
    buffer.setRecording(true);
    buffer.add(request(u"http://localhost/"_s));
    QCOMPARE(buffer.take().size(), 1);
}

void TestComparisonAndTrace::showsTheHeadersOfARequest()
{
    gui::TraceBuffer buffer;
    gui::TracePanel panel;
    panel.setBuffer(&buffer);
    panel.show();
    buffer.add(request(u"http://localhost/v2/"_s, 401));
    auto *view = panel.findChild<QTableView *>(u"traceTableView"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    const QString text = panel.findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(text.contains(u"401") && text.contains(u"> Authorization: Bearer <redacted>"), qPrintable(text));
}

void TestComparisonAndTrace::filtersRequests()
{
    gui::TraceBuffer buffer;
    gui::TracePanel panel;
    panel.setBuffer(&buffer);
    panel.show();
    buffer.add(request(u"http://localhost/v2/alpine/"_s));
    buffer.add(request(u"http://localhost/v2/busybox/"_s));
    auto *view = panel.findChild<QTableView *>(u"traceTableView"_s);
    const QAbstractItemModelTester tester(view->model(), Mode::Fatal);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QTest::keyClicks(panel.findChild<QLineEdit *>(u"traceFilterLineEdit"_s), u"BUSY"_s);
    QCOMPARE(view->model()->rowCount(), 1);
}

QTEST_MAIN(TestComparisonAndTrace)
#include "tst_comparisonandtrace.moc"
