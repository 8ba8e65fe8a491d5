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
    void readsSeveral_data();
    void readsSeveral();
    void findsTheEngine();
    void comparesTwoPlaces_data();
    void comparesTwoPlaces();
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

void TestTarget::readsSeveral_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("targets"); // as they are written; empty: a mistake
    QTest::addColumn<int>("column");
    QTest::newRow("nothing is the engine") << QString() << u"engine"_s << 0;
    QTest::newRow("one") << u"a.io/m"_s << u"a.io/m"_s << 0;
    QTest::newRow("two, with blanks or without") << u"engine,a.io ,  b.io"_s << u"engine, a.io, b.io"_s << 0;
    QTest::newRow("a comma in a template parts nothing")
        << u"a.io/{{ .Path | replace \",\" \"-\" }}, engine"_s << u"a.io/{{ .Path | replace \",\" \"-\" }}, engine"_s << 0;
    QTest::newRow("a mistake in the second") << u"engine, a.io/UPPER"_s << QString() << 14;
    QTest::newRow("nothing between two commas") << u"a.io,,b.io"_s << QString() << 6;
    QTest::newRow("nothing behind the last comma") << u"a.io,"_s << QString() << 6;
    QTest::newRow("one twice") << u"a.io, a.io/"_s << QString() << 7;
}

void TestTarget::readsSeveral()
{
    QFETCH(const QString, text);
    QFETCH(const QString, targets);
    const auto read = core::parseTargets(text);
    QCOMPARE(read.has_value(), !targets.isEmpty());
    if (read)
        QCOMPARE(core::targetsText(*read), targets);
    else
        QTEST(read.error().column, "column");
}

void TestTarget::comparesTwoPlaces_data()
{
    QTest::addColumn<TagState>("from");
    QTest::addColumn<TagState>("to");
    QTest::addColumn<bool>("same"); // their digests
    QTest::addColumn<QString>("state");
    QTest::newRow("nothing there") << TagState::Changed << TagState::Absent << false << u"ABSENT"_s;
    QTest::newRow("nobody there, and named") << TagState::LocalOnly << TagState::Assumed << false << u"ABSENT"_s;
    QTest::newRow("the same that differs from the source") << TagState::Changed << TagState::Changed << true << u"PRESENT"_s;
    QTest::newRow("two that differ") << TagState::Changed << TagState::Changed << false << u"CHANGED"_s;
    QTest::newRow("both the source's, by different digests") << TagState::Present << TagState::Present << false << u"PRESENT"_s;
    QTest::newRow("nothing to send") << TagState::Absent << TagState::Present << false << u"LOCAL-ONLY"_s;
    QTest::newRow("the origin could not be asked") << TagState::Unknown << TagState::Present << false << u"UNKNOWN"_s;
    QTest::newRow("the destination could not be asked") << TagState::Present << TagState::Unknown << false << u"UNKNOWN"_s;
}

void TestTarget::comparesTwoPlaces()
{
    QFETCH(const TagState, from);
    QFETCH(const TagState, to);
    QFETCH(const bool, same);
    const core::TagAtTarget origin{.state = from, .digest = core::Digest::ofBytes("a")};
    const core::TagAtTarget destination{.state = to, .digest = core::Digest::ofBytes(same ? "a" : "b")};
    QTEST(core::toString(core::stateBetween(origin, destination)), "state");
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
    QVERIFY(row.at(0).isThere());
    QVERIFY(!row.at(1).isThere());
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
