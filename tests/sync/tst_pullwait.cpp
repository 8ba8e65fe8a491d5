// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "support/copyworkshop.h"
#endif
#include "support/memoryregistry.h"
#include "support/result.h"

#include <QTest>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace lstags;
using tests::CopyWorkshop;
using tests::MemoryRegistry;
using tests::ReceivedRequest;
using tests::Reply;

/// A source that counts pulls and has none left: a copy waits for them.
class TestPullWait final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnWhenThereArePulls_data();
    void goesOnWhenThereArePulls();
    void asksForNothingThatIsRefused();
    void leavesTheAskingToOne();
    void failsWhenTheWindowIsOver();
    void endsWhenItIsStopped();
    void failsAtOnceWhereNobodyWaits();
    void triesAgainAfterOtherRefusals();
    void triesAgainWhereTheWaitIsShort();

private:
    using Result = core::Result<sync::ImageCopier::Outcome>;
    [[nodiscard]] core::Transfer transfer(const QString &tag = u"1.0"_s) const;
    [[nodiscard]] Result copy(const registry::OnPullWait &waits, const std::stop_token &stop = {});
    [[nodiscard]] int pulls() const { return m_source->count("GET", "/manifests/"); }

    std::unique_ptr<CopyWorkshop> m_workshop;
    std::unique_ptr<MemoryRegistry> m_source;
    std::unique_ptr<MemoryRegistry> m_target;
    std::atomic<int> m_left = 0;          ///< pulls
    std::atomic<int> m_heads = 0;         ///< how many more HEADs there are until a pull is left
    std::atomic<bool> m_tellsRest = true; ///< in headers
    QByteArray m_window = "3600";
    QList<QDateTime> m_waits;
};

void TestPullWait::init()
{
    m_workshop = std::make_unique<CopyWorkshop>();
    m_source = std::make_unique<MemoryRegistry>();
    m_target = std::make_unique<MemoryRegistry>();
    m_source->putImage(u"team/app"_s, u"1.0"_s, "a layer");
    m_left = 0;
    m_heads = 3;
    m_tellsRest = true;
    m_window = "3600";
    m_waits.clear();
    m_source->answerInstead([this](const ReceivedRequest &request) -> std::optional<Reply> {
        if (request.method != "GET" || !request.target.contains("/manifests/") || m_left-- > 0)
            return {};
        m_left = 0;
        return Reply{.status = 429, .body = R"({"errors":[{"code":"TOOMANYREQUESTS","message":"You have reached your pull rate limit."}]})"};
    });
    m_source->amend([this](const ReceivedRequest &request, Reply *reply) {
        if (!request.target.contains("/manifests/"))
            return;
        if (request.method == "HEAD" && m_left == 0 && m_heads-- == 0)
            m_left = 100;
        if (m_tellsRest)
            reply->headers += net::Headers{{"RateLimit-Limit", "100;w=" + m_window}, {"RateLimit-Remaining", QByteArray::number(m_left) + ";w=" + m_window}};
        else if (reply->status == 429)
            reply->headers += net::Header{"Retry-After", "1"};
    });
}

core::Transfer TestPullWait::transfer(const QString &tag) const
{
    return CopyWorkshop::transfer(m_source->address() + u"/team/app"_s, m_target->address() + u"/team/app"_s, tag);
}

TestPullWait::Result TestPullWait::copy(const registry::OnPullWait &waits, const std::stop_token &stop)
{
    sync::ImageCopier copier(m_workshop->parts(), {}, false);
    sync::CopyTally tally;
    return tests::waitFor(copier.copy(transfer(), &tally, [] {}, stop, waits));
}

void TestPullWait::goesOnWhenThereArePulls_data()
{
    QTest::addColumn<bool>("tellsRest");
    QTest::addColumn<int>("tries");
    QTest::newRow("a registry that tells what is left") << true << 2;
    QTest::newRow("one that says only when to come again, in a moment") << false << 4; // it is taken at its word first
}

void TestPullWait::goesOnWhenThereArePulls()
{
    QFETCH(const bool, tellsRest);
    QFETCH(const int, tries);
    m_tellsRest = tellsRest;
    m_window = "2";
    VERIFY_RESULT(copy([this](const QDateTime &until) { m_waits += until; }));
    QCOMPARE(pulls(), tries);
    QCOMPARE(m_waits.size(), 2);
    QVERIFY(m_waits.first().isValid());
    QVERIFY(m_waits.last().isNull());
}

void TestPullWait::asksForNothingThatIsRefused()
{
    m_window = "2";
    const auto known = tests::waitFor(m_workshop->reader().head(transfer().source, u"1.0"_s, false, {})); // and so that nothing is left
    VERIFY_RESULT(known);
    VERIFY_RESULT(copy([](const QDateTime &) {}));
    QCOMPARE(pulls(), 1);
}

void TestPullWait::leavesTheAskingToOne()
{
    constexpr int images = 10;
    m_window = "2";
    sync::ImageCopier copier(m_workshop->parts(), {}, false);
    sync::CopyTally tally;
    const async::Work one = [&](std::stop_token stop) -> QCoro::Task<core::Result<void>> {
        auto task = copier.copy(transfer(), &tally, [] {}, std::move(stop), [](const QDateTime &) {});
        const auto copied = co_await task;
        co_return copied ? core::Result<void>() : tl::unexpected(copied.error());
    };
    VERIFY_RESULT(tests::waitFor(async::all(std::vector<async::Work>(images, one), {})));
    QCOMPARE(m_source->count("HEAD", "/manifests/"), 4);
}

void TestPullWait::failsWhenTheWindowIsOver()
{
    m_window = "1";
    m_heads = -1; // never
    const auto copied = copy([this](const QDateTime &until) { m_waits += until; });
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, core::ErrorKind::TooManyRequests);
    QCOMPARE(pulls(), 3);
    QCOMPARE(m_target->count("PUT"), 0);
}

void TestPullWait::endsWhenItIsStopped()
{
    m_heads = -1;
    std::stop_source stop;
    QObject context;
    const auto copied = copy([&](const QDateTime &) { QTimer::singleShot(100, &context, [&] { stop.request_stop(); }); }, stop.get_token());
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, core::ErrorKind::Cancelled);
}

void TestPullWait::failsAtOnceWhereNobodyWaits()
{
    const auto copied = copy({});
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, core::ErrorKind::TooManyRequests);
    QVERIFY2(copied.error().message.contains(u"pull rate limit"_s), qPrintable(copied.error().message));
    QCOMPARE(pulls(), 1); // no try would fare better
}

void TestPullWait::triesAgainAfterOtherRefusals()
{
    m_left = 100;
    int refusals = 0;
    m_source->answerInstead([&](const ReceivedRequest &request) -> std::optional<Reply> {
        if (request.method != "GET" || !request.target.contains("/manifests/") || ++refusals > 2)
            return {};
        return Reply{.status = 429, .body = "slow down"};
    });
    VERIFY_RESULT(copy([this](const QDateTime &until) { m_waits += until; }));
    QVERIFY(m_waits.isEmpty());
}

/// Some count requests a minute in the headers that others count pulls in.
void TestPullWait::triesAgainWhereTheWaitIsShort()
{
    m_left = 100;
    m_window = "60";
    int refusals = 0;
    m_source->answerInstead([&](const ReceivedRequest &request) -> std::optional<Reply> {
        if (!request.target.contains("/manifests/") || ++refusals > 2)
            return {};
        return Reply{.status = 429, .headers = {{"RateLimit-Limit", "100;w=60"}, {"RateLimit-Remaining", "0;w=60"}, {"Retry-After", "1"}}};
    });
    VERIFY_RESULT(tests::waitFor(m_workshop->reader().head(transfer().source, u"1.0"_s, true, {}))); // as a comparison asks
    refusals = 0;
    VERIFY_RESULT(copy({}));
}

QTEST_GUILESS_MAIN(TestPullWait)
#include "tst_pullwait.moc"
