// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/syncplan.h"
#include "support/result.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::DestinationRule;
using core::SyncAction;
using core::SyncPlan;
using core::TagRow;
using core::TagState;
using core::Transfer;

class TestSyncPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatChosenPlatformsChangeTheDigest();
    void words();
    void pulls_data();
    void pulls();
    void pushes_data();
    void pushes();
    void looksForReferrers();
    void namesBothSides();
    void keepsTheOrder();
    void takesAReferenceOnce_data();
    void takesAReferenceOnce();
    void refusesTwoForOneTag_data();
    void refusesTwoForOneTag();
    void refusesWhatIsNoReference_data();
    void refusesWhatIsNoReference();
    void neverCopiesOntoItself();
    void sumsBytes_data();
    void sumsBytes();
    void isTheSameInAnyOrder_data();
    void isTheSameInAnyOrder();
};

namespace {

core::Digest digest(QChar letter)
{
    return core::Digest::ofBytes(QString(letter).toUtf8());
}

core::Digest sourceDigest(TagState state)
{
    return state == TagState::Assumed || state == TagState::LocalOnly ? core::Digest() : digest(u'a');
}

core::Digest targetDigest(TagState state)
{
    const bool isThere = state == TagState::Present || state == TagState::Changed || state == TagState::LocalOnly;
    return isThere ? digest(state == TagState::Present ? u'a' : u'b') : core::Digest();
}

/// `image`:`tag` in `state`, with the digests that make it so.
TagRow row(const QString &image, const QString &tag, TagState state, std::optional<qint64> size = {})
{
    const auto name = core::RepositoryName::parse(image).value();
    TagRow row{.image = name.familiarName(), .registry = name.registry, .repository = name.path, .tag = tag, .state = state};
    row.digest = sourceDigest(state);
    row.targetDigest = targetDigest(state);
    if (size)
        row.details = core::TagDetails{.size = size};
    return row;
}

DestinationRule ruleOf(const DestinationRule::Options &options)
{
    return DestinationRule::make(options).value();
}

/// "copy alpine:3.1 > localhost:5000/library/alpine:3.1" for each transfer.
QStringList lines(const SyncPlan &plan)
{
    QStringList lines;
    for (const Transfer &transfer : plan.transfers)
        lines += core::toString(transfer.action) + u' ' + transfer.sourceText() + u" > "_s + transfer.destinationText();
    return lines;
}

void addStates()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("reason");
}

} // namespace

void TestSyncPlan::words()
{
    QCOMPARE(core::toString(SyncAction::Skip), u"skip"_s);
    QCOMPARE(core::toString(SyncAction::Pull), u"pull"_s);
    QCOMPARE(core::toString(SyncAction::Copy), u"copy"_s);
    QCOMPARE(core::toString(SyncAction::Push), u"push"_s);
}

void TestSyncPlan::pulls_data()
{
    addStates();
    const auto row = [](const char *name, TagState state, const QString &action, const QString &reason) { QTest::newRow(name) << int(state) << action << reason; };
    row("ABSENT is pulled", TagState::Absent, u"pull"_s, u"not at the engine"_s);
    row("CHANGED is pulled", TagState::Changed, u"pull"_s, u"differs at the engine"_s);
    row("ASSUMED is tried", TagState::Assumed, u"pull"_s, u"named, and not found when asked for"_s);
    row("PRESENT is skipped", TagState::Present, u"skip"_s, u"the same at the engine"_s);
    row("LOCAL-ONLY is skipped", TagState::LocalOnly, u"skip"_s, u"not at the source"_s);
    row("UNKNOWN is skipped", TagState::Unknown, u"skip"_s, u"the engine could not be asked"_s);
}

void TestSyncPlan::pulls()
{
    QFETCH(const int, state);
    const TagRow asked = row(u"alpine"_s, u"3.1"_s, TagState(state), 70);
    const SyncPlan plan = core::planPull({asked});
    QCOMPARE(plan.transfers.size(), 1);
    const Transfer &transfer = plan.transfers[0];
    QTEST(core::toString(transfer.action), "action");
    QTEST(transfer.reason, "reason");
    QVERIFY(transfer.isToEngine());
    QCOMPARE(transfer.sourceText(), u"alpine:3.1"_s);
    QCOMPARE(transfer.destinationText(), u"engine alpine:3.1"_s);
    QCOMPARE(core::toString(transfer.state), core::toString(asked.state));
    QCOMPARE(transfer.digest, asked.digest);
    QCOMPARE(transfer.destinationDigest, asked.targetDigest);
    QCOMPARE(transfer.bytes, transfer.action == SyncAction::Skip ? std::nullopt : std::optional<qint64>(70));
    QCOMPARE(plan.count(transfer.action), 1);
    QCOMPARE(plan.count(SyncAction::Copy), 0);
}

void TestSyncPlan::pushes_data()
{
    addStates();
    QTest::addColumn<bool>("update");
    QTest::addColumn<bool>("viaEngine");

    const auto row = [](const char *name, TagState state, const QString &action, const QString &reason, bool update = false, bool viaEngine = false) {
        QTest::newRow(name) << int(state) << action << reason << update << viaEngine;
    };
    row("ABSENT is copied", TagState::Absent, u"copy"_s, u"not there"_s);
    row("ASSUMED is tried", TagState::Assumed, u"copy"_s, u"named, and not found when asked for"_s);
    row("CHANGED is skipped", TagState::Changed, u"skip"_s, u"differs there; Update (-U) overwrites it"_s);
    row("PRESENT is skipped", TagState::Present, u"skip"_s, u"the same there"_s);
    row("LOCAL-ONLY is skipped", TagState::LocalOnly, u"skip"_s, u"not at the source"_s);
    row("UNKNOWN is skipped", TagState::Unknown, u"skip"_s, u"the destination could not be asked"_s);
    row("CHANGED is copied with -U", TagState::Changed, u"copy"_s, u"differs there"_s, true);
    row("ABSENT is copied with -U", TagState::Absent, u"copy"_s, u"not there"_s, true);
    row("PRESENT is skipped with -U", TagState::Present, u"skip"_s, u"the same there"_s, true);
    row("LOCAL-ONLY is skipped with -U", TagState::LocalOnly, u"skip"_s, u"not at the source"_s, true);
    row("UNKNOWN is skipped with -U", TagState::Unknown, u"skip"_s, u"the destination could not be asked"_s, true);
    row("ABSENT is pushed via the engine", TagState::Absent, u"push"_s, u"not there"_s, false, true);
    row("CHANGED is pushed via the engine with -U", TagState::Changed, u"push"_s, u"differs there"_s, true, true);
    row("CHANGED is skipped via the engine", TagState::Changed, u"skip"_s, u"differs there; Update (-U) overwrites it"_s, false, true);
}

void TestSyncPlan::pushes()
{
    QFETCH(const int, state);
    QFETCH(const bool, update);
    QFETCH(const bool, viaEngine);
    const TagRow asked = row(u"quay.io/coreos/flannel"_s, u"v1"_s, TagState(state), 70);
    const auto plan = core::planPush({asked}, ruleOf({.tagTemplate = u"{{ .Tag }}-prd"_s}), {.update = update, .viaEngine = viaEngine});
    VERIFY_RESULT(plan);
    QCOMPARE(plan->transfers.size(), 1);
    const Transfer &transfer = plan->transfers[0];
    QTEST(core::toString(transfer.action), "action");
    QTEST(transfer.reason, "reason");
    QVERIFY(!transfer.isToEngine());
    QCOMPARE(transfer.sourceText(), u"quay.io/coreos/flannel:v1"_s);
    QCOMPARE(transfer.destinationText(), u"localhost:5000/quay/io/coreos/flannel:v1-prd"_s);
    QCOMPARE(core::toString(transfer.state), core::toString(asked.state));
    QCOMPARE(transfer.digest, asked.digest);
    QCOMPARE(transfer.destinationDigest, asked.targetDigest);
    QCOMPARE(transfer.bytes, transfer.action == SyncAction::Skip ? std::nullopt : std::optional<qint64>(70));
}

void TestSyncPlan::looksForReferrers()
{
    const QList<TagRow> rows{row(u"quay.io/a"_s, u"1"_s, TagState::Present, 70), row(u"quay.io/a"_s, u"2"_s, TagState::Changed)};
    const auto plan = core::planPush(rows, ruleOf({}), {.withReferrers = true});
    VERIFY_RESULT(plan);
    QCOMPARE(core::toString(plan->transfers[0].action), u"copy"_s);
    QCOMPARE(plan->transfers[0].reason, u"the same there; what refers to it is looked for"_s);
    QVERIFY(!plan->transfers[0].bytes); // those of the image are there
    QCOMPARE(core::toString(plan->transfers[1].action), u"skip"_s); // another image is there
    const auto viaEngine = core::planPush(rows, ruleOf({}), {.viaEngine = true, .withReferrers = true});
    VERIFY_RESULT(viaEngine);
    QCOMPARE(viaEngine->count(SyncAction::Skip), 2);
}

void TestSyncPlan::namesBothSides()
{
    const QList<TagRow> rows{row(u"alpine"_s, u"3.1"_s, TagState::Absent), row(u"user/app"_s, u"v1"_s, TagState::Absent)};
    QCOMPARE(lines(core::planPull(rows)), (QStringList{u"pull alpine:3.1 > engine alpine:3.1"_s, u"pull user/app:v1 > engine user/app:v1"_s}));
    const auto plan = core::planPush(rows, ruleOf({.registry = u"docker.io"_s, .prefix = u"/team"_s, .separator = u"-"_s}), {});
    VERIFY_RESULT(plan);
    QCOMPARE(lines(*plan), (QStringList{u"copy alpine:3.1 > registry.hub.docker.com/team/library-alpine:3.1"_s,
                                        u"copy user/app:v1 > registry.hub.docker.com/team/user-app:v1"_s}));
}

void TestSyncPlan::keepsTheOrder()
{
    const QList<TagRow> rows{row(u"quay.io/b"_s, u"2"_s, TagState::Absent), row(u"quay.io/a"_s, u"9"_s, TagState::Present),
                             row(u"quay.io/b"_s, u"1"_s, TagState::Changed), row(u"quay.io/a"_s, u"1"_s, TagState::LocalOnly)};
    QCOMPARE(lines(core::planPull(rows)), (QStringList{u"pull quay.io/b:2 > engine quay.io/b:2"_s, u"skip quay.io/a:9 > engine quay.io/a:9"_s,
                                                       u"pull quay.io/b:1 > engine quay.io/b:1"_s, u"skip quay.io/a:1 > engine quay.io/a:1"_s}));
    const auto plan = core::planPush(rows, ruleOf({.prefix = u"/"_s}), {});
    VERIFY_RESULT(plan);
    QCOMPARE(lines(*plan), (QStringList{u"copy quay.io/b:2 > localhost:5000/b:2"_s, u"skip quay.io/a:9 > localhost:5000/a:9"_s,
                                        u"skip quay.io/b:1 > localhost:5000/b:1"_s, u"skip quay.io/a:1 > localhost:5000/a:1"_s}));
    QVERIFY(core::planPull({}).transfers.isEmpty());
    QVERIFY(core::planPush({}, ruleOf({}), {})->transfers.isEmpty());
}

void TestSyncPlan::takesAReferenceOnce_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("kept");

    const auto row = [](const char *name, TagState first, TagState second, TagState kept) { QTest::newRow(name) << int(first) << int(second) << int(kept); };
    row("the same twice", TagState::Absent, TagState::Absent, TagState::Absent);
    row("there by now", TagState::Absent, TagState::Present, TagState::Present);
    row("what differs is not overwritten unasked", TagState::Absent, TagState::Changed, TagState::Changed);
    row("moved between two listings", TagState::Present, TagState::Changed, TagState::Changed);
    row("found by one", TagState::Assumed, TagState::Absent, TagState::Absent);
    row("asked by one", TagState::Unknown, TagState::LocalOnly, TagState::LocalOnly);
}

void TestSyncPlan::takesAReferenceOnce()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    QFETCH(const int, kept);
    QList<TagRow> rows{row(u"alpine"_s, u"3.1"_s, TagState(first)), row(u"busybox"_s, u"1"_s, TagState::Absent),
                       row(u"docker.io/library/alpine"_s, u"3.1"_s, TagState(second), 70)};
    for (int i = 0; i < 2; ++i) {
        const SyncPlan pull = core::planPull(rows);
        const auto push = core::planPush(rows, ruleOf({}), {});
        VERIFY_RESULT(push);
        QCOMPARE(pull.transfers.size(), 2);
        QCOMPARE(push->transfers.size(), 2);
        QCOMPARE(core::toString(pull.transfers[i].state), core::toString(TagState(kept)));
        QCOMPARE(core::toString(push->transfers[i].state), core::toString(TagState(kept)));
        std::reverse(rows.begin(), rows.end());
        rows.swapItemsAt(0, 1); // the other reference comes first now
    }
}

void TestSyncPlan::refusesTwoForOneTag_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("prefix"); // null: none
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QString>("tagTemplate");
    QTest::addColumn<QString>("message"); // empty: no fault

    const QString none;
    const QString slash = u"/"_s;
    const QString tag = u"{{ .Tag }}"_s;
    const auto text = [](const QString &second, const QString &destination) {
        return QString(u"quay.io/a/b:v1 and "_s + second + u" would both go to localhost:5000/"_s + destination + u"; choose another prefix or template, or push one of them alone."_s);
    };
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("another registry with the default prefix") << u"gcr.io/a/b"_s << u"v1"_s << int(TagState::Absent) << none << slash << tag << none;
    row("another registry without a prefix") << u"gcr.io/a/b"_s << u"v1"_s << int(TagState::Absent) << slash << slash << tag << text(u"gcr.io/a/b:v1"_s, u"a/b:v1"_s);
    row("another port with the default prefix") << u"quay.io:5000/a/b"_s << u"v1"_s << int(TagState::Absent) << none << slash << tag << text(u"quay.io:5000/a/b:v1"_s, u"quay/io/a/b:v1"_s);
    row("what the separator makes the same") << u"quay.io/a-b"_s << u"v1"_s << int(TagState::Absent) << slash << u"-"_s << tag << text(u"quay.io/a-b:v1"_s, u"a-b:v1"_s);
    row("what the separator keeps apart") << u"quay.io/a-b"_s << u"v1"_s << int(TagState::Absent) << slash << slash << tag << none;
    row("another tag") << u"quay.io/a/b"_s << u"v2"_s << int(TagState::Absent) << slash << slash << tag << none;
    row("another tag by a template that makes one of all") << u"quay.io/a/b"_s << u"v2"_s << int(TagState::Absent) << slash << slash << u"latest"_s << text(u"quay.io/a/b:v2"_s, u"a/b:latest"_s);
    row("one that is there") << u"gcr.io/a/b"_s << u"v1"_s << int(TagState::Present) << slash << slash << tag << text(u"gcr.io/a/b:v1"_s, u"a/b:v1"_s);
    row("one that differs there") << u"gcr.io/a/b"_s << u"v1"_s << int(TagState::Changed) << slash << slash << tag << text(u"gcr.io/a/b:v1"_s, u"a/b:v1"_s);
    row("one that the source does not have") << u"gcr.io/a/b"_s << u"v1"_s << int(TagState::LocalOnly) << slash << slash << tag << none;
    row("the same reference") << u"quay.io/a/b"_s << u"v1"_s << int(TagState::Absent) << slash << slash << tag << none;
}

void TestSyncPlan::refusesTwoForOneTag()
{
    QFETCH(const QString, image);
    QFETCH(const QString, tag);
    QFETCH(const int, state);
    QFETCH(const QString, prefix);
    QFETCH(const QString, separator);
    QFETCH(const QString, tagTemplate);
    QFETCH(const QString, message);
    const QList<TagRow> rows{row(u"quay.io/a/b"_s, u"v1"_s, TagState::Absent), row(image, tag, TagState(state))};
    const auto plan = core::planPush(rows, ruleOf({.prefix = prefix, .separator = separator, .tagTemplate = tagTemplate}), {});
    if (message.isEmpty()) {
        VERIFY_RESULT(plan);
        return;
    }
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, core::ErrorKind::Usage);
    QCOMPARE(plan.error().message, message);
}

void TestSyncPlan::refusesWhatIsNoReference_data()
{
    QTest::addColumn<int>("state");
    for (const TagState state : core::allTagStates)
        QTest::newRow(qPrintable(core::toString(state))) << int(state);
}

void TestSyncPlan::refusesWhatIsNoReference()
{
    QFETCH(const int, state);
    const QList<TagRow> rows{row(u"alpine"_s, u"3.1"_s, TagState::Absent), row(u"alpine"_s, u"edge"_s, TagState(state))};
    const auto plan = core::planPush(rows, ruleOf({.tagTemplate = u"{{ .Tag | trimPrefix `edge` }}"_s}), {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, core::ErrorKind::Syntax);
    QVERIFY2(plan.error().message.startsWith(u"Push tag template \"{{ .Tag | trimPrefix `edge` }}\" makes \"\" of alpine:edge: "_s), qPrintable(plan.error().message));
}

void TestSyncPlan::neverCopiesOntoItself()
{
    const QList<TagRow> rows{row(u"localhost:5000/a"_s, u"v1"_s, TagState::Assumed)};
    const auto plan = core::planPush(rows, ruleOf({.prefix = u"/"_s}), {.update = true});
    VERIFY_RESULT(plan);
    QCOMPARE(lines(*plan), QStringList(u"skip localhost:5000/a:v1 > localhost:5000/a:v1"_s));
    QCOMPARE(plan->transfers[0].reason, u"is its own source"_s);
    const auto renamed = core::planPush(rows, ruleOf({.prefix = u"/"_s, .tagTemplate = u"{{ .Tag }}-prd"_s}), {});
    VERIFY_RESULT(renamed);
    QCOMPARE(lines(*renamed), QStringList(u"copy localhost:5000/a:v1 > localhost:5000/a:v1-prd"_s));
}

void TestSyncPlan::sumsBytes_data()
{
    QTest::addColumn<QList<qint64>>("sizes"); // -1: not known
    QTest::addColumn<qint64>("sum");

    const qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("nothing") << QList<qint64>{} << qint64(0);
    QTest::newRow("known sizes") << QList<qint64>{5, 7} << qint64(12);
    QTest::newRow("what is not known does not count") << QList<qint64>{5, -1, 7} << qint64(12);
    QTest::newRow("sizes beyond all measure") << QList<qint64>{most, 5, most} << most;
}

void TestSyncPlan::sumsBytes()
{
    QFETCH(const QList<qint64>, sizes);
    QList<TagRow> rows{row(u"alpine"_s, u"present"_s, TagState::Present, 1000)};
    for (const qint64 size : sizes)
        rows += row(u"alpine"_s, u"t%1"_s.arg(rows.size()), TagState::Absent, size < 0 ? std::nullopt : std::optional(size));
    const SyncPlan plan = core::planPull(rows);
    QTEST(plan.knownBytes(), "sum");
    QCOMPARE(plan.count(SyncAction::Pull), int(sizes.size()));
    QCOMPARE(plan.count(SyncAction::Skip), 1);
}

void TestSyncPlan::isTheSameInAnyOrder_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

namespace {

/// Few names, tags and sizes, so that they meet.
QList<TagRow> randomRows(std::mt19937 *random)
{
    static const QStringList images{u"quay.io/a/b"_s, u"gcr.io/a/b"_s, u"quay.io/a-b"_s, u"quay.io:5000/a/b"_s, u"localhost:5000/a/b"_s, u"a"_s};
    QList<TagRow> rows;
    const auto below = [random](size_t end) { return qsizetype((*random)() % end); };
    for (qsizetype i = below(12); i >= 0; --i) {
        const TagState state = core::allTagStates[size_t(below(core::allTagStates.size()))];
        rows += row(images[below(images.size())], u"v%1"_s.arg(below(3)), state, below(2) == 0 ? std::optional<qint64>(below(3)) : std::nullopt);
    }
    return rows;
}

/// Comparable without their order.
QStringList sorted(const SyncPlan &plan)
{
    QStringList texts;
    for (const Transfer &t : plan.transfers) {
        texts += QStringList{core::toString(t.action), t.sourceText(), t.destinationText(), core::toString(t.state), t.digest.toString(),
                             t.destinationDigest.toString(), t.reason, QString::number(t.bytes.value_or(-1))}.join(u' ');
    }
    texts.sort();
    return texts;
}

void checkWrites(const SyncPlan &plan)
{
    QSet<QString> written;
    QSet<QString> sources;
    for (const Transfer &transfer : plan.transfers) {
        QVERIFY2(!sources.contains(transfer.sourceText()), qPrintable(transfer.sourceText()));
        sources += transfer.sourceText();
        QVERIFY(!transfer.reason.isEmpty());
        if (transfer.action == SyncAction::Skip)
            continue;
        QVERIFY2(!written.contains(transfer.destinationText()), qPrintable(transfer.destinationText()));
        written += transfer.destinationText();
    }
}

} // namespace

void TestSyncPlan::isTheSameInAnyOrder()
{
    QFETCH(const uint, seed);
    std::mt19937 random(seed);
    const QList<TagRow> rows = randomRows(&random);
    QList<TagRow> shuffled = rows;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    const SyncPlan pull = core::planPull(rows);
    checkWrites(pull);
    QCOMPARE(sorted(core::planPull(shuffled)), sorted(pull));
    for (const QString &prefix : {QString(), u"/"_s}) {
        for (const QString &separator : {u"/"_s, u"-"_s}) {
            const DestinationRule rule = ruleOf({.prefix = prefix, .separator = separator});
            const core::PushOptions options{.update = seed % 2 == 0, .viaEngine = seed % 3 == 0};
            const auto push = core::planPush(rows, rule, options);
            const auto other = core::planPush(shuffled, rule, options);
            QCOMPARE(push.has_value(), other.has_value());
            if (!push)
                continue;
            checkWrites(*push);
            QCOMPARE(sorted(*other), sorted(*push));
        }
    }
}

void TestSyncPlan::saysThatChosenPlatformsChangeTheDigest()
{
    const QList<TagRow> rows{row(u"alpine"_s, u"1"_s, TagState::Absent), row(u"alpine"_s, u"2"_s, TagState::Present)};
    const auto chosen = core::planPush(rows, ruleOf({}), {.choosesPlatforms = true});
    VERIFY_RESULT(chosen);
    QVERIFY(chosen->transfers.at(0).reason.contains(u"new digest"_s));
    QVERIFY(!chosen->transfers.at(1).reason.contains(u"new digest"_s)); // it is not sent
    const auto viaEngine = core::planPush(rows, ruleOf({}), {.viaEngine = true, .choosesPlatforms = true});
    VERIFY_RESULT(viaEngine);
    QVERIFY(!viaEngine->transfers.at(0).reason.contains(u"new digest"_s)); // it knows no other platforms
}

QTEST_GUILESS_MAIN(TestSyncPlan)
#include "tst_syncplan.moc"
