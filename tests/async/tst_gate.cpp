// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/gate.h"
#include "async/sleep.h"
#include "support/tasks.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lstags;
using async::Gate;

class TestGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void width_data();
    void width();
    void slotsMove();
    void firstInFirstOut();
    void nobodyOvertakes();
    void theFirstRankOvertakesTheSecond();
    void between();
    void notBefore();
    void notBeforeOnlyMovesOn();
    void notBeforeHoldsForWhoWaits();

    void stoppedBefore();
    void stoppedInTheQueue();
    void stoppedWithTheSlotInHand();
    void stoppedBeforeItsTime();

    void threadsShareIt();
    void eachHostHasItsOwn();
};

namespace {

QCoro::Task<> enter(Gate *gate, int id, QList<int> *order, Gate::Rank rank = Gate::Rank::First)
{
    auto task = gate->acquire({}, rank);
    const auto slot = co_await task;
    if (slot)
        order->append(id);
}

QCoro::Task<> enterAndStay(Gate *gate, std::atomic<int> *inside, std::atomic<int> *most)
{
    auto task = gate->acquire({});
    const auto slot = co_await task;
    const int now = ++*inside;
    for (int known = *most; known < now && !most->compare_exchange_weak(known, now);) {}
    auto nap = async::sleep(1ms, {});
    co_await nap;
    --*inside;
}

Gate::Slot acquire(Gate *gate, std::stop_token stop = {})
{
    return tests::waitFor(gate->acquire(std::move(stop)));
}

} // namespace

void TestGate::width_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("places");

    QTest::newRow("one") << 1 << 1;
    QTest::newRow("three") << 3 << 3;
    QTest::newRow("none is one") << 0 << 1;
    QTest::newRow("less than none is one") << -5 << 1;
}

void TestGate::width()
{
    QFETCH(const int, width);
    QFETCH(const int, places);
    Gate gate(width);
    std::vector<Gate::Slot> taken;
    for (int i = 0; i < places; ++i) {
        auto task = gate.acquire({});
        QVERIFY(task.isReady());
        taken.push_back(tests::waitFor(std::move(task)));
        QVERIFY(taken.back());
    }
    auto next = gate.acquire({});
    QTest::qWait(20);
    QVERIFY(!next.isReady());
    taken.pop_back();
    QTRY_VERIFY(next.isReady());
}

void TestGate::slotsMove()
{
    Gate gate(1);
    Gate::Slot first = acquire(&gate);
    Gate::Slot second = std::move(first);
    QVERIFY(second);
    first.release();
    auto next = gate.acquire({});
    QVERIFY(!next.isReady());
    first = std::move(second);
    QVERIFY(!next.isReady());
    first.release();
    first.release();
    QVERIFY(!first);
    QTRY_VERIFY(next.isReady());
    const auto slot = tests::waitFor(std::move(next));
    std::stop_source source;
    const auto tooMany = gate.acquire(source.get_token());
    QVERIFY(!tooMany.isReady());
    source.request_stop();
    QVERIFY(tooMany.isReady());
}

void TestGate::firstInFirstOut()
{
    Gate gate(1);
    Gate::Slot slot = acquire(&gate);
    QList<int> order;
    std::vector<QCoro::Task<>> tasks;
    for (int id = 1; id <= 5; ++id)
        tasks.push_back(enter(&gate, id, &order));
    QCOMPARE(order, QList<int>());
    slot.release();
    QTRY_COMPARE(order, (QList<int>{1, 2, 3, 4, 5}));
}

void TestGate::nobodyOvertakes()
{
    Gate gate(1);
    Gate::Slot slot = acquire(&gate);
    QList<int> order;
    const auto first = enter(&gate, 1, &order);
    slot.release();
    const auto second = enter(&gate, 2, &order);
    QCOMPARE(order, QList<int>());
    QTRY_COMPARE(order, (QList<int>{1, 2}));
}

void TestGate::theFirstRankOvertakesTheSecond()
{
    Gate gate(1);
    Gate::Slot slot = acquire(&gate);
    QList<int> order;
    std::vector<QCoro::Task<>> tasks;
    for (int id = 1; id <= 3; ++id)
        tasks.push_back(enter(&gate, id, &order, Gate::Rank::Second));
    for (int id = 4; id <= 6; ++id)
        tasks.push_back(enter(&gate, id, &order));
    slot.release();
    QTRY_COMPARE(order, (QList<int>{4, 5, 6, 1, 2, 3}));
}

void TestGate::between()
{
    constexpr auto distance = 50ms;
    constexpr auto coarse = 10ms; // a timer may be early by so much
    Gate gate(4, distance);
    const auto begin = Gate::Clock::now();
    std::vector<QCoro::Task<Gate::Slot>> tasks;
    for (int i = 0; i < 4; ++i)
        tasks.push_back(gate.acquire({}));
    QVERIFY(tasks.front().isReady());
    std::vector<Gate::Slot> taken;
    for (auto &task : tasks) {
        const auto earliest = begin + distance * qint64(taken.size()) - coarse;
        taken.push_back(tests::waitFor(std::move(task)));
        QVERIFY(taken.back());
        QVERIFY(Gate::Clock::now() >= earliest);
    }
}

void TestGate::notBefore()
{
    Gate gate(2);
    const auto time = Gate::Clock::now() + 150ms;
    gate.notBefore(time);
    QCOMPARE(gate.notBefore(), time);
    const auto slot = acquire(&gate);
    QVERIFY(slot);
    QVERIFY(Gate::Clock::now() >= time);
}

void TestGate::notBeforeOnlyMovesOn()
{
    Gate gate(2);
    const auto now = Gate::Clock::now();
    gate.notBefore(now + 1h);
    gate.notBefore(now + 1min);
    QCOMPARE(gate.notBefore(), now + 1h);
    gate.notBefore(now + 2h);
    QCOMPARE(gate.notBefore(), now + 2h);
}

void TestGate::notBeforeHoldsForWhoWaits()
{
    Gate gate(1);
    const auto begin = Gate::Clock::now();
    gate.notBefore(begin + 50ms);
    auto task = gate.acquire({});
    gate.notBefore(begin + 250ms);
    const auto slot = tests::waitFor(std::move(task));
    QVERIFY(slot);
    QVERIFY(Gate::Clock::now() >= begin + 250ms);
}

void TestGate::stoppedBefore()
{
    Gate gate(1);
    std::stop_source source;
    source.request_stop();
    QVERIFY(!acquire(&gate, source.get_token()));
    QVERIFY(acquire(&gate));
}

void TestGate::stoppedInTheQueue()
{
    Gate gate(1);
    Gate::Slot slot = acquire(&gate);
    std::stop_source source;
    auto stopped = gate.acquire(source.get_token());
    auto patient = gate.acquire({});
    source.request_stop();
    QVERIFY(!tests::waitFor(std::move(stopped)));
    QTest::qWait(20);
    QVERIFY(!patient.isReady());
    slot.release();
    QVERIFY(tests::waitFor(std::move(patient)));
    QVERIFY(acquire(&gate));
}

void TestGate::stoppedWithTheSlotInHand()
{
    Gate gate(1);
    Gate::Slot slot = acquire(&gate);
    std::stop_source source;
    auto stopped = gate.acquire(source.get_token());
    auto patient = gate.acquire({});
    slot.release();
    source.request_stop();
    QVERIFY(!tests::waitFor(std::move(stopped)));
    QVERIFY(tests::waitFor(std::move(patient)));
    QVERIFY(acquire(&gate));
}

void TestGate::stoppedBeforeItsTime()
{
    Gate gate(1);
    gate.notBefore(Gate::Clock::now() + 1h);
    std::stop_source source;
    auto stopped = gate.acquire(source.get_token());
    QTest::qWait(20);
    QVERIFY(!stopped.isReady());
    source.request_stop();
    QVERIFY(!tests::waitFor(std::move(stopped)));
    std::stop_source another;
    const auto next = gate.acquire(another.get_token());
    another.request_stop();
    QVERIFY(next.isReady());
}

void TestGate::threadsShareIt()
{
    Gate gate(3);
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    std::atomic<int> done = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            std::vector<QCoro::Task<>> tasks;
            for (int k = 0; k < 25; ++k)
                tasks.push_back(enterAndStay(&gate, &inside, &most));
            for (auto &task : tasks) {
                QCoro::waitFor(std::move(task));
                ++done;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60000));
    QCOMPARE(done.load(), 100);
    QCOMPARE(inside.load(), 0);
    QVERIFY(most <= 3);
}

void TestGate::eachHostHasItsOwn()
{
    async::Gates gates(1);
    Gate &quay = gates.of(u"quay.io"_s);
    QCOMPARE(&gates.of(u"quay.io"_s), &quay);
    QVERIFY(&gates.of(u"gcr.io"_s) != &quay);
    const auto slot = acquire(&quay);
    quay.notBefore(Gate::Clock::now() + 1h);
    QVERIFY(gates.of(u"gcr.io"_s).acquire({}).isReady());
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
