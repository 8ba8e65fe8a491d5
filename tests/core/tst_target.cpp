// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tagrow.h"
#include "core/tagstate.h"
#include "core/target.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace lstags::tests {

using core::TagState;
using core::Target;


class TestTarget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void pointsAtMistakes_data();
    void pointsAtMistakes();
    void findsTheEngine();
    void rowsSayWhatEachTargetHas();
    void detailsReachTheEngineWhereverItStands();
};

void TestTarget::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("destination"); // of quay.io/team/app:1.0; empty: the engine
    QTest::newRow("the engine") << u"engine"_s << QString();
    QTest::newRow("a registry: the same path") << u"localhost:5000"_s << u"localhost:5000/team/app:1.0"_s;
    QTest::newRow("a prefix goes before the path") << u"localhost:5000/mirror"_s << u"localhost:5000/mirror/team/app:1.0"_s;
    QTest::newRow("a template of the path") << u"localhost:5000/m/{{ .Registry }}/{{ .Path }}"_s << u"localhost:5000/m/quay.io/team/app:1.0"_s;
    QTest::newRow("a template of the tag too") << u"localhost:5000/{{ .Path }}:{{ .Tag }}-x"_s << u"localhost:5000/team/app:1.0-x"_s;
    QTest::newRow("a colon inside an action parts nothing")
        << u"localhost:5000/{{ .Path | replace \":\" \"-\" }}"_s << u"localhost:5000/team/app:1.0"_s;
    QTest::newRow("the prefix of a push") << u"localhost:5000/{{ .Prefix }}{{ .Path }}"_s << u"localhost:5000/quay/io/team/app:1.0"_s;
}

void TestTarget::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, destination);
    const auto target = Target::parse(text);
    QVERIFY2(target, qPrintable(target ? QString() : target.error().message));
    QCOMPARE(target->toString(), text);
    QCOMPARE(Target::parse(QString(u"  "_s + text + u' ')).value(), *target);
    QCOMPARE(target->isEngine(), destination.isEmpty());
    if (!destination.isEmpty())
        QCOMPARE(target->of({.registry = u"quay.io"_s, .path = u"team/app"_s}, u"1.0"_s).value().toString(), destination);
}

void TestTarget::pointsAtMistakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::newRow("a word is no registry") << u"harbor"_s << 1;
    QTest::newRow("a field that is none") << u"a.io/m/{{ .Nonsense }}"_s << 11;
    QTest::newRow("an action without an end") << u"a.io/{{ .Path"_s << 6;
    QTest::newRow("a mistake in the tag") << u"a.io/{{ .Path }}:{{ .Nonsense }}"_s << 21;
    QTest::newRow("a path that is none") << u"a.io/UPPER/{{ .Path }}"_s << 6;
}

void TestTarget::pointsAtMistakes()
{
    QFETCH(const QString, text);
    const auto target = Target::parse(text);
    QVERIFY(!target);
    QVERIFY(!target.error().message.isEmpty());
    QTEST(target.error().column, "column");
}

void TestTarget::findsTheEngine()
{
    const Target registry = Target::parse(u"a.io"_s).value();
    QCOMPARE(core::engineAmong({}), -1);
    QCOMPARE(core::engineAmong({registry}), -1);
    QCOMPARE(core::engineAmong({registry, Target()}), 1);
}

void TestTarget::rowsSayWhatEachTargetHas()
{
    const core::Digest digest = core::Digest::ofBytes("a");
    core::TagRow row{.tag = u"1"_s, .state = TagState::Present, .targetDigest = digest};
    QCOMPARE(row.targetCount(), 1);
    QVERIFY(row.isPresentEverywhere());
    QCOMPARE(row.at(1), core::TagAtTarget());
    row.others = {{.state = TagState::Absent}};
    QVERIFY(!row.isPresentEverywhere());
    QVERIFY(row.isAt(0));
    QVERIFY(!row.isAt(1));
    QVERIFY(row.seenAt(1).state == TagState::Absent);
    QCOMPARE(row.seenAt(1).targetDigest, core::Digest());
    QCOMPARE(row.seenAt(0).targetDigest, digest);
    QCOMPARE(row.seenAt(1).targetCount(), 1);
    row.setAt(1, {.state = TagState::Changed, .digest = digest});
    QCOMPARE(row.at(1).digest, digest);
    QVERIFY(row.state == TagState::Present);
}

void TestTarget::detailsReachTheEngineWhereverItStands()
{
    const core::Digest child = core::Digest::ofBytes("child");
    core::TagRow row{.state = TagState::Changed, .targetDigest = child};
    row.others = {{.state = TagState::Changed, .digest = child, .localId = u"sha256:a"_s}};
    core::addDetails(&row, {.children = {child}});
    QVERIFY(row.at(0).state == TagState::Changed); // a registry keeps the index
    QVERIFY(row.at(1).state == TagState::Present); // an engine its platform
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestTarget)
#include "tst_target.moc"
