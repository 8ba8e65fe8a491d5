// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tagstate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::TagState;

class TestTagState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofRegistry_data();
    void ofRegistry();
    void ofEngine_data();
    void ofEngine();
    void detailsOfTheTargetDoNotCount();
    void laterDetails_data();
    void laterDetails();
    void words_data();
    void words();
    void wordsAreReadBack();
    void refusesWords_data();
    void refusesWords();
};

namespace {

/// The digest a letter stands for.
core::Digest digest(QChar letter)
{
    return core::Digest::ofBytes(QString(letter).toUtf8());
}

QList<core::Digest> digests(const QString &letters)
{
    QList<core::Digest> list;
    for (const QChar letter : letters)
        list += digest(letter);
    return list;
}

/// `letter` null: the source was asked and has no such tag. `children`: those of an index.
core::SourceTag source(const QString &letter, const QString &children = {})
{
    core::SourceTag tag{.tag = u"v1"_s, .digest = {}, .details = {}};
    if (!letter.isEmpty())
        tag.digest = digest(letter[0]);
    if (!children.isEmpty())
        tag.details = core::TagDetails{.children = digests(children)};
    return tag;
}

} // namespace

void TestTagState::ofRegistry_data()
{
    QTest::addColumn<QString>("atSource");
    QTest::addColumn<QString>("children");
    QTest::addColumn<QString>("atTarget"); // null: no such tag there
    QTest::addColumn<QString>("state");

    const QString none;
    QTest::newRow("the same digest at both is PRESENT") << u"a"_s << none << u"a"_s << u"PRESENT"_s;
    QTest::newRow("another digest is CHANGED") << u"a"_s << none << u"b"_s << u"CHANGED"_s;
    QTest::newRow("not at the target is ABSENT") << u"a"_s << none << none << u"ABSENT"_s;
    QTest::newRow("at the target only is LOCAL-ONLY") << none << none << u"a"_s << u"LOCAL-ONLY"_s;
    QTest::newRow("named and nowhere is ASSUMED") << none << none << none << u"ASSUMED"_s;
    QTest::newRow("an index not at the target is ABSENT") << u"i"_s << u"ab"_s << none << u"ABSENT"_s;
    QTest::newRow("an index and the same index is PRESENT") << u"i"_s << u"ab"_s << u"i"_s << u"PRESENT"_s;
    QTest::newRow("one platform of the index is CHANGED, a registry keeps all") << u"i"_s << u"ab"_s << u"b"_s << u"CHANGED"_s;
    QTest::newRow("what is no platform of the index is CHANGED") << u"i"_s << u"ab"_s << u"c"_s << u"CHANGED"_s;
    QTest::newRow("a platform at the source, the index at the target is CHANGED") << u"b"_s << none << u"i"_s << u"CHANGED"_s;
}

void TestTagState::ofRegistry()
{
    QFETCH(const QString, atSource);
    QFETCH(const QString, children);
    QFETCH(const QString, atTarget);
    const core::TargetTag target{.tag = u"v1"_s, .localId = {}, .digests = digests(atTarget), .details = {}};
    const TagState state = core::tagState(source(atSource, children), atTarget.isEmpty() ? nullptr : &target);
    QTEST(core::toString(state), "state");
}

void TestTagState::ofEngine_data()
{
    QTest::addColumn<QString>("atSource");
    QTest::addColumn<QString>("children");
    QTest::addColumn<QString>("repoDigests");
    QTest::addColumn<QString>("localId");
    QTest::addColumn<QString>("state");

    const QString none;
    const QString id = digest(u'z').toString();
    QTest::newRow("a digest of the image is the source's") << u"a"_s << none << u"a"_s << id << u"PRESENT"_s;
    QTest::newRow("any digest of the image counts") << u"a"_s << none << u"xya"_s << id << u"PRESENT"_s;
    QTest::newRow("a platform child is among the digests") << u"i"_s << u"ab"_s << u"xb"_s << id << u"PRESENT"_s;
    QTest::newRow("no digest is the source's") << u"a"_s << none << u"xy"_s << id << u"CHANGED"_s;
    QTest::newRow("built here, never pushed: no digests") << u"a"_s << none << none << id << u"CHANGED"_s;
    QTest::newRow("no digests and an index at the source") << u"i"_s << u"ab"_s << none << id << u"CHANGED"_s;
    QTest::newRow("the image id is no registry digest") << u"z"_s << none << u"x"_s << id << u"CHANGED"_s;
    QTest::newRow("the image id is no platform child") << u"i"_s << u"az"_s << u"x"_s << id << u"CHANGED"_s;
    QTest::newRow("unknown to the source, with digests") << none << none << u"x"_s << id << u"LOCAL-ONLY"_s;
    QTest::newRow("unknown to the source, without digests") << none << none << none << id << u"LOCAL-ONLY"_s;
}

void TestTagState::ofEngine()
{
    QFETCH(const QString, atSource);
    QFETCH(const QString, children);
    QFETCH(const QString, repoDigests);
    QFETCH(const QString, localId);
    const core::TargetTag target{.tag = u"v1"_s, .localId = localId, .digests = digests(repoDigests), .details = {}};
    QTEST(core::toString(core::tagState(source(atSource, children), &target)), "state");
}

void TestTagState::detailsOfTheTargetDoNotCount()
{
    const core::TargetTag target{.tag = u"v1"_s, .localId = {}, .digests = digests(u"b"_s), .details = core::TagDetails{.children = digests(u"a"_s)}};
    QCOMPARE(core::toString(core::tagState(source(u"a"_s), &target)), u"CHANGED"_s);
}

void TestTagState::laterDetails_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("atTarget"); // null: none
    QTest::addColumn<QString>("localId");
    QTest::addColumn<QString>("after");

    const QString none;
    const QString id = digest(u'z').toString();
    QTest::newRow("a platform at the engine is PRESENT") << u"CHANGED"_s << u"b"_s << id << u"PRESENT"_s;
    QTest::newRow("no platform of the index stays CHANGED") << u"CHANGED"_s << u"c"_s << id << u"CHANGED"_s;
    QTest::newRow("a platform at a registry stays CHANGED") << u"CHANGED"_s << u"b"_s << none << u"CHANGED"_s;
    QTest::newRow("an image without digests stays CHANGED") << u"CHANGED"_s << none << id << u"CHANGED"_s;
    QTest::newRow("PRESENT stays PRESENT") << u"PRESENT"_s << u"c"_s << id << u"PRESENT"_s;
    QTest::newRow("ABSENT stays ABSENT") << u"ABSENT"_s << none << none << u"ABSENT"_s;
    QTest::newRow("LOCAL-ONLY stays LOCAL-ONLY") << u"LOCAL-ONLY"_s << u"b"_s << id << u"LOCAL-ONLY"_s;
    QTest::newRow("UNKNOWN stays UNKNOWN") << u"UNKNOWN"_s << u"b"_s << id << u"UNKNOWN"_s;
}

void TestTagState::laterDetails()
{
    QFETCH(const QString, before);
    QFETCH(const QString, atTarget);
    QFETCH(const QString, localId);
    core::TagRow row{.state = core::parseTagState(before).value(), .localId = localId};
    if (!atTarget.isEmpty())
        row.targetDigest = digest(atTarget[0]);
    const core::TagDetails details{.size = 7, .children = digests(u"ab"_s)};
    core::addDetails(&row, details);
    QTEST(core::toString(row.state), "after");
    QCOMPARE(row.details, std::optional(details));
}

void TestTagState::words_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("word");

    const auto row = [](const char *name, TagState state, const QString &word) { QTest::newRow(name) << int(state) << word; };
    row("absent", TagState::Absent, u"ABSENT"_s);
    row("present", TagState::Present, u"PRESENT"_s);
    row("changed", TagState::Changed, u"CHANGED"_s);
    row("assumed", TagState::Assumed, u"ASSUMED"_s);
    row("local only has a dash", TagState::LocalOnly, u"LOCAL-ONLY"_s);
    row("unknown", TagState::Unknown, u"UNKNOWN"_s);
}

void TestTagState::words()
{
    QFETCH(const int, state);
    QTEST(core::toString(TagState(state)), "word");
}

void TestTagState::wordsAreReadBack()
{
    for (const TagState state : core::allTagStates)
        QCOMPARE(core::parseTagState(core::toString(state)), std::optional(state));
    QCOMPARE(core::parseTagState(u"LOCAL_ONLY"), std::optional(TagState::LocalOnly));
}

void TestTagState::refusesWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString();
    QTest::newRow("lower case") << u"absent"_s;
    QTest::newRow("another word") << u"MISSING"_s;
    QTest::newRow("white space around") << u" ABSENT"_s;
    QTest::newRow("more behind it") << u"ABSENTEE"_s;
    QTest::newRow("local only without a joint") << u"LOCALONLY"_s;
}

void TestTagState::refusesWords()
{
    QFETCH(const QString, word);
    QVERIFY(!core::parseTagState(word));
}

QTEST_GUILESS_MAIN(TestTagState)
#include "tst_tagstate.moc"
