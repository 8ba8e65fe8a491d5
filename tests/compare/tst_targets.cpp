// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/enginerefresh.h"
#include "support/comparisonrun.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"

#include <QMutex>
#include <QTest>

using namespace Qt::StringLiterals;

namespace lstags::tests {

using core::TagState;

/// Comparisons with several targets at once, at real registries.
class TestTargets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void comparesWithEachTarget_data();
    void comparesWithEachTarget();
    void findsAMirrorByItsTemplates();
    void goesOnWithoutATarget_data();
    void goesOnWithoutATarget();
    void namesTheTargetThatFailed();
    void asksTheTargetsForNoManifest();
    void refreshesTheEngineAmongOthers();

private:
    [[nodiscard]] static QStringList statesOf(const ComparisonRun &run);
    [[nodiscard]] QString spec(const QString &rest = {}) const { return m_source->address() + u"/team/app"_s + rest; }

    std::unique_ptr<RegistryProcess> m_source;
    std::unique_ptr<RegistryProcess> m_first;
    std::unique_ptr<RegistryProcess> m_second;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<compare::Session> m_session;
    QMutex m_mutex;
    QStringList m_requests; ///< "GET http://..."
};

void TestTargets::initTestCase()
{
    for (auto *registry : {&m_source, &m_first, &m_second}) {
        auto started = RegistryProcess::start();
        VERIFY_RESULT(started);
        *registry = std::move(*started);
    }
    SampleImages source({.url = m_source->url()});
    SampleImages first({.url = m_first->url()});
    SampleImages second({.url = m_second->url()});
    VERIFY_RESULT(source.push(u"team/app"_s, {u"same"_s}, {.content = u"same"_s}));
    VERIFY_RESULT(source.push(u"team/app"_s, {u"new"_s}, {.content = u"new"_s}));
    VERIFY_RESULT(source.push(u"team/app"_s, {u"moved"_s}, {.content = u"after"_s}));
    VERIFY_RESULT(first.push(u"team/app"_s, {u"same"_s}, {.content = u"same"_s}));
    VERIFY_RESULT(first.push(u"team/app"_s, {u"moved"_s}, {.content = u"after"_s}));
    VERIFY_RESULT(first.push(u"team/app"_s, {u"own"_s}, {.content = u"built there"_s}));
    VERIFY_RESULT(second.push(u"mirror/team/app"_s, {u"same"_s}, {.content = u"same"_s}));
    VERIFY_RESULT(second.push(u"mirror/team/app"_s, {u"moved"_s}, {.content = u"before"_s}));
    VERIFY_RESULT(second.push(u"m/127.0.0.1/team/app"_s, {u"same-x"_s}, {.content = u"same"_s}));
}

void TestTargets::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_requests.clear();
    compare::Settings settings = isolatedSettings(*m_folder);
    settings.retryRequests = 0;
    auto session = compare::Session::create(settings, [this](const net::TraceEntry &entry) {
        const QMutexLocker lock(&m_mutex);
        m_requests += QString::fromLatin1(entry.verb) + u' ' + entry.url;
    });
    VERIFY_RESULT(session);
    m_session = std::move(*session);
}

/// "same PRESENT ABSENT" for each tag, a word for each target.
QStringList TestTargets::statesOf(const ComparisonRun &run)
{
    QStringList lines;
    for (const core::TagRow &row : run.rows) {
        QStringList words{row.tag};
        for (int target = 0; target < row.targetCount(); ++target)
            words += core::toString(row.at(target).state);
        lines += words.join(u' ');
    }
    lines.sort();
    return lines;
}

void TestTargets::comparesWithEachTarget_data()
{
    QTest::addColumn<QString>("selection");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all tags") << QString()
                              << QStringList{u"moved PRESENT CHANGED"_s, u"new ABSENT ABSENT"_s, u"own LOCAL-ONLY ABSENT"_s, u"same PRESENT PRESENT"_s};
    QTest::newRow("named tags are asked for one by one")
        << u"=moved,own,ghost"_s << QStringList{u"ghost ASSUMED ASSUMED"_s, u"moved PRESENT CHANGED"_s, u"own LOCAL-ONLY ABSENT"_s};
    QTest::newRow("those that a filter finds") << u"~/^o/"_s << QStringList{u"own LOCAL-ONLY ABSENT"_s};
}

void TestTargets::comparesWithEachTarget()
{
    QFETCH(const QString, selection);
    const auto run = ComparisonRun::of(*m_session, {spec(selection)}, QStringList{m_first->address(), m_second->address() + u"/mirror"_s});
    QVERIFY(run.finished);
    QTEST(statesOf(run), "expected");
    QVERIFY(!run.entries.value(0).error);
    for (const core::TagRow &row : run.rows) {
        QVERIFY(row.asked.isValid());
        QVERIFY(row.at(0).asked.isValid() && row.at(1).asked.isValid());
    }
    const core::TagRow moved = run.row(u"moved"_s); // a filter may leave it out
    QCOMPARE(moved.at(0).digest, moved.digest);
    QVERIFY(moved.tag.isEmpty() || (!moved.at(1).digest.isNull() && moved.at(1).digest != moved.digest));
}

void TestTargets::findsAMirrorByItsTemplates()
{
    const QString mirror = m_second->address() + u"/m/{{ .Registry }}/{{ .Path }}:{{ .Tag }}-x"_s;
    const auto run = ComparisonRun::of(*m_session, {spec()}, QStringList{m_first->address(), mirror});
    QVERIFY(run.finished);
    QCOMPARE(statesOf(run),
             (QStringList{u"moved PRESENT ABSENT"_s, u"new ABSENT ABSENT"_s, u"own LOCAL-ONLY ABSENT"_s, u"same PRESENT PRESENT"_s}));
    QVERIFY(run.row(u"own"_s).at(1).asked.isValid()); // it was asked for, though the source does not have it
}

void TestTargets::goesOnWithoutATarget_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<QString>("dead");
    QTest::newRow("the first target has no port that answers") << true << u"127.0.0.1:1"_s;
    QTest::newRow("the second has none") << false << u"127.0.0.1:1"_s;
    QTest::newRow("one that lists nothing has none") << false << u"127.0.0.1:1/{{ .Path }}"_s;
}

void TestTargets::goesOnWithoutATarget()
{
    QFETCH(const bool, isFirst);
    QFETCH(const QString, dead);
    const auto run = ComparisonRun::of(*m_session, {spec()}, isFirst ? QStringList{dead, m_first->address()} : QStringList{m_first->address(), dead});
    QVERIFY(run.finished);
    const int there = isFirst ? 1 : 0;
    QCOMPARE(run.rows.size(), 4);
    for (const core::TagRow &row : run.rows) {
        QVERIFY(row.at(1 - there).state == TagState::Unknown);
        QVERIFY(row.at(there).state != TagState::Unknown);
    }
    QCOMPARE(run.entries.value(0).phase, compare::EntryUpdate::Phase::Failed);
    QVERIFY(run.entries.value(0).isAtTarget);
    QVERIFY2(run.entries.value(0).error->message.contains(u"127.0.0.1:1"_s), qPrintable(run.entries.value(0).error->message));
}

void TestTargets::namesTheTargetThatFailed()
{
    const auto run = ComparisonRun::of(*m_session, {spec()}, QStringList{m_first->address(), u"engine"_s});
    QVERIFY(run.finished);
    QVERIFY(run.targetError);
    QCOMPARE(run.failedTarget, 1);
    QCOMPARE(statesOf(run), (QStringList{u"moved PRESENT UNKNOWN"_s, u"new ABSENT UNKNOWN"_s, u"own LOCAL-ONLY UNKNOWN"_s, u"same PRESENT UNKNOWN"_s}));
}

void TestTargets::asksTheTargetsForNoManifest()
{
    const QString mirror = m_second->address() + u"/m/{{ .Registry }}/{{ .Path }}:{{ .Tag }}-x"_s;
    QVERIFY(ComparisonRun::of(*m_session, {spec()}, QStringList{m_first->address(), mirror}).finished);
    QVERIFY(!m_requests.filter(m_first->address()).isEmpty());
    QVERIFY(!m_requests.filter(m_second->address()).isEmpty());
    for (const QString &request : std::as_const(m_requests)) {
        const bool isAtTarget = request.contains(m_first->address()) || request.contains(m_second->address());
        QVERIFY2(!isAtTarget || !request.startsWith("GET"_L1) || !request.contains("/manifests/"_L1), qPrintable(request));
    }
}

void TestTargets::refreshesTheEngineAmongOthers()
{
    const core::Digest digest = core::Digest::ofBytes("a");
    const auto spec = core::RepositorySpec::parse(u"quay.io/team/app"_s).value();
    const QDateTime asked(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC);
    core::TagRow row{.image = u"quay.io/team/app"_s, .registry = u"quay.io"_s, .repository = u"team/app"_s, .tag = u"1"_s, .state = TagState::Changed,
                     .digest = digest, .targetDigest = core::Digest::ofBytes("b")};
    row.targetAsked = asked;
    row.others = {{.state = TagState::Absent, .digest = {}, .localId = {}, .asked = asked}};
    core::TagRow own = row; // at the engine alone
    own.tag = u"own"_s;
    own.digest = own.targetDigest = {};
    own.state = TagState::Absent;
    own.others = {{.state = TagState::LocalOnly, .digest = digest, .localId = u"sha256:b"_s, .asked = asked}};
    const QList<engine::Image> images{{.id = u"sha256:a"_s, .tags = {u"quay.io/team/app:1"_s, u"quay.io/team/app:2"_s}, .digests = {digest}, .created = {}, .size = 1}};
    const auto changes = compare::refreshed(compare::EngineIndex(images, asked.addSecs(60)), {.entry = 0, .spec = spec, .rows = {row, own}, .targets = 2, .engine = 1});
    QCOMPARE(changes.gone, QStringList{u"own"_s});
    QMap<QString, core::TagRow> changed;
    for (const core::TagRow &change : changes.changed)
        changed.insert(change.tag, change);
    QCOMPARE(changed.keys(), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(changed.value(u"1"_s).at(0), row.at(0)); // what the registry said stands
    QVERIFY(changed.value(u"1"_s).at(1).state == TagState::Present);
    QCOMPARE(changed.value(u"1"_s).at(1).asked, asked.addSecs(60));
    QCOMPARE(changed.value(u"2"_s).at(0), core::TagAtTarget()); // nobody has asked there
    QVERIFY(changed.value(u"2"_s).at(1).state == TagState::LocalOnly);
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestTargets)
#include "tst_targets.moc"
