// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "async/batch.h"
#endif
#include "async/sleep.h"
#include "support/tasks.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace std::chrono_literals;
using namespace lstags;

class TestBatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesResults();
    void givesResultsAsTheyCome();
    void runsInThePool();
    void runsSeveralAtOnce();
    void cancelReachesIt();
    void cancelComesInItsOwnThread();
    void cancelledBeforeItBegan();
    void pauses();
    void cancelEndsAPause();

    void openPausePointLetsPass();
    void closedPausePointHoldsUntilOpened();
    void aStopPassesAClosedPausePoint();
    void aPausePointClosesAgain();

private:
    QThreadPool m_pool;
};

namespace {

/// What a body that runs in another thread tells the test.
struct Told
{
    std::atomic<int> rounds = 0;
    std::atomic<bool> isPaused = false;
    std::atomic<bool> wasStopped = false;
    std::atomic<QThread *> bodyThread = nullptr;
    std::atomic<QThread *> stopThread = nullptr;
};

QCoro::Task<> untilStopped(Told *told, async::BatchControl control)
{
    told->bodyThread = QThread::currentThread();
    while (!control.stop.stop_requested()) {
        ++told->rounds;
        auto nap = async::sleep(1ms, control.stop);
        co_await nap;
        told->isPaused = control.pause->isPaused();
        auto pass = control.pause->pass(control.stop);
        co_await pass;
    }
    told->stopThread = QThread::currentThread();
    told->wasStopped = true;
}

QFuture<int> startUntilStopped(QThreadPool *pool, Told *told)
{
    return async::startBatch<int>(pool, [told](QPromise<int> &, async::BatchControl control) { return untilStopped(told, control); });
}

QCoro::Task<> sleepUntilStopped(async::BatchControl control, std::atomic<bool> *isReady)
{
    *isReady = true;
    auto nap = async::sleep(1h, control.stop);
    co_await nap;
}

QCoro::Task<> count(QPromise<int> *promise, int end)
{
    for (int i = 0; i < end; ++i) {
        promise->addResult(i);
        auto nap = async::sleep(1ms, {});
        co_await nap;
    }
}

QCoro::Task<> pass(async::PausePoint *pause, std::stop_token stop, int *passed)
{
    auto task = pause->pass(std::move(stop));
    co_await task;
    ++*passed;
}

} // namespace

void TestBatch::givesResults()
{
    auto future = async::startBatch<int>(&m_pool, [](QPromise<int> &promise, async::BatchControl) { return count(&promise, 5); });
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.results(), (QList<int>{0, 1, 2, 3, 4}));
    QVERIFY(!future.isCanceled());
}

void TestBatch::givesResultsAsTheyCome()
{
    Told told;
    auto future = async::startBatch<int>(&m_pool, [&told](QPromise<int> &promise, async::BatchControl control) {
        promise.addResult(42);
        return untilStopped(&told, control);
    });
    QFutureWatcher<int> watcher;
    QList<int> seen;
    connect(&watcher, &QFutureWatcher<int>::resultReadyAt, this, [&](int index) { seen += watcher.resultAt(index); });
    watcher.setFuture(future);
    QTRY_COMPARE(seen, QList<int>{42});
    QVERIFY(future.isRunning());
    future.cancel();
    future.waitForFinished();
    QVERIFY(told.wasStopped);
}

void TestBatch::runsInThePool()
{
    QThread *thread = nullptr;
    auto future = async::startBatch<int>(&m_pool, [&thread](QPromise<int> &promise, async::BatchControl) {
        thread = QThread::currentThread();
        return count(&promise, 1);
    });
    QTRY_VERIFY(future.isFinished());
    QVERIFY(thread != nullptr);
    QVERIFY(thread != QThread::currentThread());
}

void TestBatch::runsSeveralAtOnce()
{
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    Told first;
    Told second;
    auto a = startUntilStopped(&pool, &first);
    auto b = startUntilStopped(&pool, &second);
    QTRY_VERIFY(first.rounds > 5 && second.rounds > 5);
    a.cancel();
    a.waitForFinished();
    const int before = second.rounds;
    QTRY_VERIFY(second.rounds > before + 5);
    QVERIFY(!second.wasStopped);
    b.cancel();
    b.waitForFinished();
    QVERIFY(second.wasStopped);
}

void TestBatch::cancelReachesIt()
{
    QList<qint64> times;
    for (int i = 0; i < 5; ++i) {
        std::atomic<bool> isReady = false;
        auto future = async::startBatch<int>(&m_pool, [&isReady](QPromise<int> &, async::BatchControl control) {
            return sleepUntilStopped(control, &isReady);
        });
        QTRY_VERIFY(isReady);
        QElapsedTimer clock;
        clock.start();
        future.cancel();
        future.waitForFinished();
        times += clock.elapsed();
    }
    QVERIFY(*std::min_element(times.begin(), times.end()) <= 50);
}

void TestBatch::cancelComesInItsOwnThread()
{
    Told told;
    auto future = startUntilStopped(&m_pool, &told);
    QTRY_VERIFY(told.rounds > 0);
    future.cancel();
    future.waitForFinished();
    QVERIFY(told.wasStopped);
    QVERIFY(told.bodyThread.load() != nullptr);
    QCOMPARE(told.stopThread.load(), told.bodyThread.load());
}

void TestBatch::cancelledBeforeItBegan()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    Told first;
    Told second;
    auto a = startUntilStopped(&pool, &first);
    auto b = startUntilStopped(&pool, &second);
    QTRY_VERIFY(first.rounds > 0);
    b.cancel();
    a.cancel();
    a.waitForFinished();
    b.waitForFinished();
    QVERIFY(pool.waitForDone(60000));
    QVERIFY(first.wasStopped);
    QCOMPARE(second.rounds.load(), 0);
}

void TestBatch::pauses()
{
    Told told;
    auto future = startUntilStopped(&m_pool, &told);
    QTRY_VERIFY(told.rounds > 0);
    future.suspend();
    QTRY_VERIFY(told.isPaused);
    const int rounds = told.rounds;
    QTest::qWait(100);
    QCOMPARE(told.rounds.load(), rounds);
    future.resume();
    QTRY_VERIFY(told.rounds > rounds + 3);
    future.cancel();
    future.waitForFinished();
    QVERIFY(told.wasStopped);
}

void TestBatch::cancelEndsAPause()
{
    Told told;
    auto future = startUntilStopped(&m_pool, &told);
    QTRY_VERIFY(told.rounds > 0);
    future.suspend();
    QTRY_VERIFY(told.isPaused);
    future.cancel();
    future.waitForFinished();
    QVERIFY(told.wasStopped);
}

void TestBatch::openPausePointLetsPass()
{
    async::PausePoint pause;
    QVERIFY(!pause.isPaused());
    QVERIFY(pause.pass({}).isReady());
    pause.setPaused(false);
    QVERIFY(pause.pass({}).isReady());
}

void TestBatch::closedPausePointHoldsUntilOpened()
{
    async::PausePoint pause;
    pause.setPaused(true);
    pause.setPaused(true);
    QVERIFY(pause.isPaused());
    int passed = 0;
    const auto first = pass(&pause, {}, &passed);
    const auto second = pass(&pause, {}, &passed);
    QTest::qWait(20);
    QCOMPARE(passed, 0);
    pause.setPaused(false);
    QTRY_COMPARE(passed, 2);
}

void TestBatch::aStopPassesAClosedPausePoint()
{
    async::PausePoint pause;
    pause.setPaused(true);
    std::stop_source source;
    int stopped = 0;
    int patient = 0;
    const auto first = pass(&pause, source.get_token(), &stopped);
    const auto second = pass(&pause, {}, &patient);
    source.request_stop();
    QTRY_COMPARE(stopped, 1);
    QCOMPARE(patient, 0);
    QVERIFY(pause.pass(source.get_token()).isReady());
    pause.setPaused(false);
    QTRY_COMPARE(patient, 1);
}

void TestBatch::aPausePointClosesAgain()
{
    async::PausePoint pause;
    int passed = 0;
    for (int round = 1; round <= 3; ++round) {
        pause.setPaused(true);
        const auto waiting = pass(&pause, {}, &passed);
        QCOMPARE(passed, round - 1);
        pause.setPaused(false);
        QTRY_COMPARE(passed, round);
    }
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
