// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what the standard library includes
#include "async/once.h"
#include "support/tasks.h"
#endif

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using async::Latch;
using async::Once;
using async::Work;

/// Once, and what it stands on: all() and Latch.
class TestOnce final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latchLetsAllPassWhenItOpens();
    void latchOutlivesWhoMadeIt();
    void latchAnswersAStop();
    void allDoesEverything();
    void allOfNothing();
    void allStopsAtTheFirstFailure();
    void allAnswersAStop();
    void onceIsDoneOnce();
    void onceIsDoneByTheNextAfterAFailure();
    void onceLetsAStoppedOneGo();
    void onceGoesOnWhenWhoDidItIsStopped();
    void onceKeepsItsKeysApart();
};

namespace {

core::Error failure(const QString &text)
{
    return {.kind = core::ErrorKind::Network, .message = text};
}

/// Work that waits for a latch and counts how often it began.
struct Counted
{
    Latch latch;
    int begun = 0;
    std::optional<core::Error> error;

    [[nodiscard]] Work work()
    {
        return [this](std::stop_token stop) { return run(std::move(stop)); };
    }
    QCoro::Task<core::Result<void>> run(std::stop_token stop)
    {
        ++begun;
        auto wait = latch.passed(stop);
        co_await wait;
        if (stop.stop_requested())
            co_return core::fail(core::ErrorKind::Cancelled, u"Stopped."_s);
        if (error)
            co_return tl::unexpected(*error);
        co_return core::Result<void>();
    }
};

/// A task that runs while the test goes on.
template <typename T>
class Started
{
public:
    explicit Started(QCoro::Task<T> task) { m_scope.start(run(std::move(task))); }
    [[nodiscard]] bool isOver() const { return m_value.has_value(); }
    [[nodiscard]] const T &value() const { return *m_value; }

private:
    QCoro::Task<> run(QCoro::Task<T> task) { m_value = co_await task; }
    std::optional<T> m_value;
    async::TaskScope m_scope;
};
using StartedOnce = Started<core::Result<bool>>;

} // namespace

void TestOnce::latchLetsAllPassWhenItOpens()
{
    Latch latch;
    async::TaskScope scope;
    for (int i = 0; i < 3; ++i)
        scope.start(latch.passed({}));
    QCOMPARE(scope.running(), 3);
    QVERIFY(!latch.isOpen());
    latch.open();
    QCOMPARE(scope.running(), 0);
    QVERIFY(latch.isOpen());
    QVERIFY(latch.passed({}).isReady());
    latch.open();
}

void TestOnce::latchOutlivesWhoMadeIt()
{
    auto original = std::make_unique<Latch>();
    const Latch copy = *original;
    async::TaskScope scope;
    scope.start(copy.passed({}));
    original->open();
    original.reset();
    QCOMPARE(scope.running(), 0);
    QVERIFY(copy.isOpen());
}

void TestOnce::latchAnswersAStop()
{
    Latch latch;
    std::stop_source stop;
    async::TaskScope scope;
    scope.start(latch.passed(stop.get_token()));
    scope.start(latch.passed({}));
    stop.request_stop();
    QCOMPARE(scope.running(), 1);
    QVERIFY(latch.passed(stop.get_token()).isReady());
    latch.open();
    QCOMPARE(scope.running(), 0);
}

void TestOnce::allDoesEverything()
{
    std::array<Counted, 3> parts;
    std::vector<Work> works;
    for (Counted &part : parts)
        works.push_back(part.work());
    const Started<core::Result<void>> all(async::all(std::move(works), {}));
    for (const Counted &part : parts) {
        QVERIFY(!all.isOver());
        QCOMPARE(part.begun, 1); // at once
    }
    for (Counted &part : parts)
        part.latch.open();
    QVERIFY(all.isOver());
    QVERIFY(all.value().has_value());
}

void TestOnce::allOfNothing()
{
    QVERIFY(tests::waitFor(async::all({}, {})).has_value());
}

void TestOnce::allStopsAtTheFirstFailure()
{
    Counted lasting;
    Counted failing;
    failing.error = failure(u"the first"_s);
    std::vector<Work> works{lasting.work(), failing.work()};
    const Started<core::Result<void>> all(async::all(std::move(works), {}));
    failing.latch.open(); // the other one is stopped by that
    QVERIFY(all.isOver());
    QCOMPARE(all.value().error().message, u"the first"_s);
}

void TestOnce::allAnswersAStop()
{
    Counted lasting;
    std::stop_source stop;
    std::vector<Work> works{lasting.work()};
    const Started<core::Result<void>> all(async::all(std::move(works), stop.get_token()));
    stop.request_stop();
    QVERIFY(all.isOver());
    QCOMPARE(all.value().error().kind, core::ErrorKind::Cancelled);
}

void TestOnce::onceIsDoneOnce()
{
    Once once;
    Counted thing;
    const StartedOnce first(once.run(u"a"_s, thing.work(), {}));
    const StartedOnce second(once.run(u"a"_s, thing.work(), {}));
    QVERIFY(!first.isOver() && !second.isOver() && !once.isDone(u"a"_s));
    thing.latch.open();
    QCOMPARE(first.value(), core::Result<bool>(true));
    QCOMPARE(second.value(), core::Result<bool>(false));
    QCOMPARE(tests::waitFor(once.run(u"a"_s, thing.work(), {})), core::Result<bool>(false));
    QCOMPARE(thing.begun, 1);
    QVERIFY(once.isDone(u"a"_s));
}

void TestOnce::onceIsDoneByTheNextAfterAFailure()
{
    Once once;
    Counted failing;
    Counted working;
    failing.error = failure(u"not this time"_s);
    const StartedOnce first(once.run(u"a"_s, failing.work(), {}));
    const StartedOnce second(once.run(u"a"_s, working.work(), {}));
    const StartedOnce third(once.run(u"a"_s, working.work(), {}));
    failing.latch.open();
    QCOMPARE(first.value().error().message, u"not this time"_s);
    QVERIFY(!second.isOver() && !third.isOver());
    QCOMPARE(working.begun, 1);
    working.latch.open();
    QCOMPARE(second.value(), core::Result<bool>(true));
    QCOMPARE(third.value(), core::Result<bool>(false));
}

void TestOnce::onceLetsAStoppedOneGo()
{
    Once once;
    Counted thing;
    std::stop_source stop;
    const StartedOnce first(once.run(u"a"_s, thing.work(), {}));
    const StartedOnce second(once.run(u"a"_s, thing.work(), stop.get_token()));
    stop.request_stop();
    QVERIFY(second.isOver());
    QCOMPARE(second.value().error().kind, core::ErrorKind::Cancelled);
    QVERIFY(!first.isOver());
    thing.latch.open();
    QCOMPARE(first.value(), core::Result<bool>(true));
}

void TestOnce::onceGoesOnWhenWhoDidItIsStopped()
{
    Once once;
    Counted thing;
    std::stop_source stop;
    const StartedOnce first(once.run(u"a"_s, thing.work(), stop.get_token()));
    const StartedOnce second(once.run(u"a"_s, thing.work(), {}));
    stop.request_stop();
    QCOMPARE(first.value().error().kind, core::ErrorKind::Cancelled);
    QVERIFY(!second.isOver());
    thing.latch.open();
    QCOMPARE(second.value(), core::Result<bool>(true));
    QCOMPARE(thing.begun, 2);
}

void TestOnce::onceKeepsItsKeysApart()
{
    Once once;
    Counted thing;
    thing.latch.open();
    QCOMPARE(tests::waitFor(once.run(u"a"_s, thing.work(), {})), core::Result<bool>(true));
    QCOMPARE(tests::waitFor(once.run(u"b"_s, thing.work(), {})), core::Result<bool>(true));
    QCOMPARE(thing.begun, 2);
}

QTEST_GUILESS_MAIN(TestOnce)
#include "tst_once.moc"
