// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/planner.h"
#include "support/result.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::SyncAction;
using core::TagState;

namespace {

core::TagRow row(const QString &tag, TagState state)
{
    return {.image = u"quay.io/team/app"_s,
            .registry = u"quay.io"_s,
            .repository = u"team/app"_s,
            .tag = tag,
            .state = state,
            .digest = *core::Digest::parse(QByteArray("sha256:" + QByteArray(64, 'a'))),
            .targetDigest = *core::Digest::parse(QByteArray("sha256:" + QByteArray(64, 'b')))};
}

core::Place place(const QString &text)
{
    return core::Place::parse(text).value_or(core::Place());
}

/// "copy 1 unknown, ..." of every transfer.
QString described(const core::SyncPlan &plan)
{
    QStringList lines;
    for (const core::Transfer &transfer : plan.transfers)
        lines += core::toString(transfer.action) + u' ' + transfer.tag + (transfer.state == TagState::Unknown ? u" unknown"_s : QString());
    return lines.join(", "_L1);
}

} // namespace

class TestPlanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_queue.reset(); }
    void knowsWhatWasCompared_data();
    void knowsWhatWasCompared();
    void believesALaterAnswer();
    void forgetsTheDigestOfAnotherPlace();
    void plansManyRowsAsFew();
    void takesEachTagOnceInOrder();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<compare::Session> m_session;
    std::unique_ptr<sync::JobQueue> m_queue;
};

void TestPlanner::initTestCase()
{
    compare::Settings settings;
    settings.dockerJson = m_folder.filePath(u"config.json"_s);
    settings.cacheFile = m_folder.filePath(u"cache.sqlite"_s);
    auto session = compare::Session::create(settings);
    VERIFY_RESULT(session);
    m_session = std::move(*session);
    m_queue = std::make_unique<sync::JobQueue>(m_session->context(), sync::JobQueue::Options{.journalFile = m_folder.filePath(u"jobs.sqlite"_s), .limits = {}});
}

void TestPlanner::knowsWhatWasCompared_data()
{
    QTest::addColumn<QString>("seenAt");
    QTest::addColumn<QString>("destination"); // registry and prefix; empty: the engine
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("unseen");
    QTest::newRow("pull of what the engine was asked") << u"engine"_s << QString() << u"pull 1, skip 2, skip 3"_s << 0;
    QTest::newRow("pull after a registry was asked") << u"localhost:5000"_s << QString() << u"skip 1 unknown, skip 2 unknown, skip 3"_s << 2;
    QTest::newRow("copy to what was asked") << u"localhost:5000"_s << u"localhost:5000/"_s << u"copy 1, skip 2, skip 3"_s << 0;
    QTest::newRow("copy to the prefix that was asked") << u"localhost:5000/a/b"_s << u"localhost:5000/a/b"_s << u"copy 1, skip 2, skip 3"_s << 0;
    QTest::newRow("copy to another prefix") << u"localhost:5000/a"_s << u"localhost:5000/"_s << u"skip 1 unknown, skip 2 unknown, skip 3"_s << 2;
    QTest::newRow("copy to another registry") << u"localhost:5000"_s << u"localhost:5001/"_s << u"skip 1 unknown, skip 2 unknown, skip 3"_s << 2;
    QTest::newRow("copy after the engine was asked") << u"engine"_s << u"localhost:5000/"_s << u"skip 1 unknown, skip 2 unknown, skip 3"_s << 2;
}

void TestPlanner::knowsWhatWasCompared()
{
    QFETCH(const QString, seenAt);
    QFETCH(const QString, destination);
    gui::DraftInput input{.rows = {row(u"1"_s, TagState::Absent), row(u"2"_s, TagState::Present), row(u"3"_s, TagState::LocalOnly)},
                          .targets = {{.place = place(seenAt)}},
                          .seen = {},
                          .rule = {},
                          .options = {}};
    if (!destination.isEmpty()) {
        const auto rule = core::DestinationRule::make({.registry = destination.section(u'/', 0, 0), .prefix = u'/' + destination.section(u'/', 1)});
        VERIFY_RESULT(rule);
        input.rule = *rule;
    }
    const auto draft = gui::draft(input);
    VERIFY_RESULT(draft);
    QTEST(described(draft->plan), "plan");
    QTEST(int(draft->unseen.size()), "unseen");
}

void TestPlanner::believesALaterAnswer()
{
    gui::DraftInput input{.rows = {row(u"1"_s, TagState::Absent), row(u"2"_s, TagState::Present)}, .targets = {{.place = place(u"localhost:5000"_s)}}, .seen = {}, .rule = {}, .options = {}};
    const auto before = gui::draft(input);
    VERIFY_RESULT(before);
    core::SyncPlan answer = before->plan;
    answer.transfers[0].state = TagState::Present;
    gui::addSeen(answer, &input.seen); // the other one could not be asked
    const auto after = gui::draft(input);
    VERIFY_RESULT(after);
    QCOMPARE(described(after->plan), u"skip 1, skip 2 unknown"_s);
    QCOMPARE(after->unseen.size(), 1);
}

void TestPlanner::forgetsTheDigestOfAnotherPlace()
{
    const gui::DraftInput input{.rows = {row(u"1"_s, TagState::Changed)}, .targets = {{.place = place(u"localhost:5000"_s)}}, .seen = {}, .rule = {}, .options = {}};
    const auto draft = gui::draft(input);
    VERIFY_RESULT(draft);
    QVERIFY(draft->plan.transfers.at(0).destinationDigest.isNull());
    QVERIFY(!draft->plan.transfers.at(0).digest.isNull());
}

// Another thread has them; what comes of it is the same.
void TestPlanner::plansManyRowsAsFew()
{
    gui::Planner planner(m_session.get(), m_queue.get());
    QList<core::TagRow> rows;
    for (int i = 0; i < 5000; ++i)
        rows += row(QString::number(i), i % 2 == 0 ? TagState::Absent : TagState::Present);
    planner.begin({.kind = gui::SyncKind::Copy, .rows = rows, .targets = {{.place = place(u"localhost:5000"_s)}}, .what = {}});
    gui::PlanSettings where;
    where.sendTo(place(u"localhost:5001"_s));
    QSignalSpy planned(&planner, &gui::Planner::planned);
    planner.plan(where);
    QVERIFY(planner.activity() == gui::Planner::Activity::Planning);
    where.sendTo(place(u"localhost:5000"_s)); // before that is done
    planner.plan(where);
    QVERIFY(planned.wait());
    QCOMPARE(planned.count(), 1);
    const auto plan = planned.first().first().value<core::SyncPlan>();
    QCOMPARE(plan.transfers.size(), 5000);
    QCOMPARE(plan.count(SyncAction::Copy), 2500);
    QVERIFY(planner.activity() == gui::Planner::Activity::Idle);
}

void TestPlanner::takesEachTagOnceInOrder()
{
    gui::Planner planner(m_session.get(), m_queue.get());
    const QList<core::TagRow> rows{row(u"10"_s, TagState::Absent), row(u"9"_s, TagState::Absent), row(u"10"_s, TagState::Absent), row({}, TagState::Unknown)};
    planner.begin({.kind = gui::SyncKind::Pull, .rows = rows, .targets = {{}}, .what = {}});
    const QSignalSpy planned(&planner, &gui::Planner::planned);
    planner.plan({});
    QCOMPARE(planned.count(), 1); // at once
    QCOMPARE(described(planned.first().first().value<core::SyncPlan>()), u"pull 9, pull 10"_s);
}

QTEST_MAIN(TestPlanner)
#include "tst_planner.moc"
