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
    void plansBetweenPlaces_data();
    void plansBetweenPlaces();
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

// Of the engine, the target a.io and the target b.io with templates: one tag as each of them says.
void TestPlanner::plansBetweenPlaces_data()
{
    QTest::addColumn<QString>("states"); // at the engine, a.io and b.io; a letter is the content there, - is nothing, ? unknown, 0 without a digest
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("to"); // engine, source, or what a target is written as
    QTest::addColumn<bool>("updates");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("reason");
    const QString a = u"a.io"_s;
    const QString b = u"b.io/m/{{ .Path }}:{{ .Tag }}-x"_s;
    const QString atA = u"a.io/team/app:1"_s;
    const QString atB = u"b.io/m/team/app:1-x"_s;
    const auto arrow = [](const QString &action, const QString &from, const QString &to) -> QString { return action + u' ' + from + u" > "_s + to; };
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("from a target to one without it") << u"saa-"_s << 1 << b << false << arrow(u"copy"_s, atA, atB) << u"not there"_s;
    row("from a target to one with the same") << u"s-aa"_s << 1 << b << false << arrow(u"skip"_s, atA, atB) << u"the same there"_s;
    row("from a target to one that differs") << u"s-ab"_s << 1 << b << false << arrow(u"skip"_s, atA, atB) << u"differs there; Update (-U) overwrites it"_s;
    row("from a target to one that differs, with update") << u"s-ab"_s << 1 << b << true << arrow(u"copy"_s, atA, atB) << u"differs there"_s;
    row("against the templates' direction") << u"s--b"_s << 2 << a << false << arrow(u"copy"_s, atB, atA) << u"not there"_s;
    row("what the source does not have goes too") << u"--a-"_s << 1 << b << false << arrow(u"copy"_s, atA, atB) << u"not there"_s;
    row("what the origin does not have goes nowhere") << u"s---"_s << 1 << b << false << arrow(u"skip"_s, atA, atB) << u"not at a.io"_s;
    row("an origin that could not be asked") << u"s-?-"_s << 1 << b << false << arrow(u"skip"_s, atA, atB) << u"a.io could not be asked"_s;
    row("from a target to the engine: under its own name")
        << u"s-b-"_s << 1 << u"engine"_s << false << arrow(u"pull"_s, atA, u"engine quay.io/team/app:1"_s) << u"not at the engine"_s;
    row("from the engine to a target: what it has") << u"sb--"_s << 0 << a << false << arrow(u"send"_s, u"quay.io/team/app:1"_s, atA) << u"not there"_s;
    row("from the engine: what it alone has") << u"-b--"_s << 0 << b << false << arrow(u"send"_s, u"quay.io/team/app:1"_s, atB) << u"not there"_s;
    row("from the engine: what was built there") << u"-0--"_s << 0 << b << false << arrow(u"send"_s, u"quay.io/team/app:1"_s, atB) << u"not there"_s;
    row("from the engine: what is not there") << u"s---"_s << 0 << b << false << arrow(u"skip"_s, u"quay.io/team/app:1"_s, atB) << u"not at the engine"_s;
    row("from the engine to the source")
        << u"-b--"_s << 0 << u"source"_s << false << arrow(u"send"_s, u"quay.io/team/app:1"_s, u"quay.io/team/app:1"_s) << u"not there"_s;
    row("from a target back to the source")
        << u"-ba-"_s << 1 << u"source"_s << false << arrow(u"copy"_s, atA, u"quay.io/team/app:1"_s) << u"not there"_s;
    row("from the source to a target, the second") << u"s--s"_s << int(core::atSource) << b << false << arrow(u"skip"_s, u"quay.io/team/app:1"_s, atB) << u"the same there"_s;
    row("from the source: what is at a target alone") << u"--a-"_s << int(core::atSource) << b << false << arrow(u"skip"_s, u"quay.io/team/app:1"_s, atB) << u"not at the source"_s;
}

void TestPlanner::plansBetweenPlaces()
{
    QFETCH(const QString, states);
    QFETCH(const int, from);
    QFETCH(const QString, to);
    QFETCH(const bool, updates);
    const QList<core::Target> targets{core::Target(), core::Target::parse(u"a.io"_s).value(), core::Target::parse(u"b.io/m/{{ .Path }}:{{ .Tag }}-x"_s).value()};
    const auto digestOf = [](QChar content) { return core::Digest::ofBytes(QString(content).toUtf8()); };
    core::TagRow seen{.image = u"quay.io/team/app"_s, .registry = u"quay.io"_s, .repository = u"team/app"_s, .tag = u"1"_s};
    if (states[0] != u'-')
        seen.digest = digestOf(states[0]);
    seen.others.resize(2);
    for (int target = 0; target < 3; ++target) {
        const QChar content = states[target + 1];
        const bool isThere = content != u'-' && content != u'?';
        core::TagAtTarget said;
        if (isThere && content != u'0')
            said.digest = digestOf(content);
        if (isThere && target == 0)
            said.localId = u"sha256:local"_s;
        said.state = content == u'?' ? TagState::Unknown : !isThere ? TagState::Absent : seen.digest.isNull() ? TagState::LocalOnly
                   : said.digest == seen.digest                                             ? TagState::Present
                                                                                            : TagState::Changed;
        seen.setAt(target, said);
    }
    gui::DraftInput input{.rows = {seen}, .targets = targets, .seen = {}, .from = from, .toSource = to == u"source"_s, .rule = {}, .options = {}};
    input.options.update = updates;
    input.options.fromEngine = from == 0;
    input.options.origin = from < 0 ? QString() : from == 0 ? u"the engine"_s : targets.at(from).toString();
    if (to.contains(u'.')) {
        gui::PlanSettings settings;
        settings.sendTo(core::Target::parse(to).value());
        input.rule = core::DestinationRule::make(settings.destination).value();
    }
    const auto draft = gui::draft(input);
    VERIFY_RESULT(draft);
    QCOMPARE(draft->plan.transfers.size(), 1);
    QVERIFY(draft->unseen.isEmpty());
    const core::Transfer &transfer = draft->plan.transfers[0];
    QTEST(QString(core::toString(transfer.action) + u' ' + transfer.sourceText() + u" > "_s + transfer.destinationText()), "plan");
    QTEST(transfer.reason, "reason");
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
    where.sendTo({.place = place(u"localhost:5001"_s)});
    QSignalSpy planned(&planner, &gui::Planner::planned);
    planner.plan(where);
    QVERIFY(planner.activity() == gui::Planner::Activity::Planning);
    where.sendTo({.place = place(u"localhost:5000"_s)}); // before that is done
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
