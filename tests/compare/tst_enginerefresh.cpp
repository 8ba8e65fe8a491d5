// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/enginerefresh.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;

using core::TagState;
using Images = QList<engine::Image>;
using Rows = QList<core::TagRow>;

class TestEngineRefresh final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refreshes_data();
    void refreshes();
    void keepsWhatTheSourceSaid();
    void showsWhatTheEngineSaysOfATagThatItAloneHas();
    void tellsWhichEntryChanged();
    void normalisesTheEnginesNames();
    void bringsTheNamesOfOneRepositoryTogether_data();
    void bringsTheNamesOfOneRepositoryTogether();
};

namespace {

const core::Digest one = core::Digest::ofBytes("one");
const core::Digest two = core::Digest::ofBytes("two");
const core::Digest index = core::Digest::ofBytes("index");

engine::Image image(const QString &id, const QStringList &tags, const QList<core::Digest> &digests)
{
    return {.id = id,
            .tags = tags,
            .digests = digests,
            .created = QDateTime::fromString(u"2024-05-01T12:00:00Z"_s, Qt::ISODate),
            .size = 4096};
}

core::TagRow row(const QString &tag, TagState state, const core::Digest &digest, const engine::Image &local = {})
{
    core::TagRow row{.image = u"quay.io/team/app"_s,
                     .registry = u"quay.io"_s,
                     .repository = u"team/app"_s,
                     .tag = tag,
                     .state = state,
                     .digest = digest,
                     .localId = local.id};
    if (!local.digests.isEmpty())
        row.targetDigest = local.digests.constFirst();
    if (digest.isNull() && !local.id.isEmpty())
        row.details = core::TagDetails{.created = local.created, .size = local.size};
    return row;
}

core::TagRow indexRow(TagState state, const engine::Image &local = {})
{
    core::TagRow multi = row(u"1"_s, state, index, local);
    multi.details = core::TagDetails{.children = {one, two}};
    return multi;
}

compare::EntryChanges refreshedWith(const Images &images, const QString &spec, const Rows &rows)
{
    const auto parsed = core::RepositorySpec::parse(spec);
    return compare::refreshed(compare::EngineIndex(images), {.entry = 3, .spec = *parsed, .rows = rows});
}

/// "1 PRESENT sha256:1a2b... id", sorted by tag; "- 1" for a tag that is gone.
QStringList described(const compare::EntryChanges &changes)
{
    QStringList lines;
    for (const core::TagRow &changed : changes.changed)
        lines += QStringList{changed.tag, core::toString(changed.state), changed.targetDigest.shortened(), changed.localId}.join(u' ');
    for (const QString &tag : changes.gone)
        lines += u"- "_s + tag;
    lines.sort();
    return lines;
}

QString line(const QString &tag, const QString &state, const core::Digest &target = {}, const QString &id = {})
{
    return QStringList{tag, state, target.shortened(), id}.join(u' ');
}

} // namespace

void TestEngineRefresh::refreshes_data()
{
    const QString app = u"quay.io/team/app:1"_s;
    const engine::Image first = image(u"sha256:a"_s, {app}, {one});
    const engine::Image second = image(u"sha256:b"_s, {app}, {two});
    const engine::Image built = image(u"sha256:c"_s, {app}, {});
    const engine::Image dev = image(u"sha256:a"_s, {u"quay.io/team/app:dev"_s}, {one});
    const engine::Image renamed = image(u"sha256:a"_s, {app}, {two, one});
    const Rows absent{row(u"1"_s, TagState::Absent, one)};
    const Rows present{row(u"1"_s, TagState::Present, one, first)};
    const Rows changed{row(u"1"_s, TagState::Changed, one, second)};
    const Rows localOnly{row(u"dev"_s, TagState::LocalOnly, {}, dev)};
    const QString all = u"quay.io/team/app"_s;
    const QString present1 = line(u"1"_s, u"PRESENT"_s, one, first.id);

    QTest::addColumn<QString>("spec");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<Images>("images");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing known, nothing there: nothing changes") << all << Rows() << Images() << QStringList();
    QTest::newRow("ABSENT and still not there: nothing changes") << all << absent << Images() << QStringList();
    QTest::newRow("PRESENT and still there: nothing changes") << all << present << Images{first} << QStringList();
    QTest::newRow("CHANGED and still another: nothing changes") << all << changed << Images{second} << QStringList();
    QTest::newRow("LOCAL-ONLY and still there: nothing changes") << all << localOnly << Images{dev} << QStringList();
    QTest::newRow("pulled: ABSENT becomes PRESENT") << all << absent << Images{first} << QStringList{present1};
    QTest::newRow("another image under the tag: ABSENT becomes CHANGED")
        << all << absent << Images{second} << QStringList{line(u"1"_s, u"CHANGED"_s, two, second.id)};
    QTest::newRow("an image without digests: ABSENT becomes CHANGED")
        << all << absent << Images{built} << QStringList{line(u"1"_s, u"CHANGED"_s, {}, built.id)};
    QTest::newRow("any of several digests: ABSENT becomes PRESENT")
        << all << absent << Images{renamed} << QStringList{present1};
    QTest::newRow("removed: PRESENT becomes ABSENT") << all << present << Images() << QStringList{line(u"1"_s, u"ABSENT"_s)};
    QTest::newRow("removed: CHANGED becomes ABSENT") << all << changed << Images() << QStringList{line(u"1"_s, u"ABSENT"_s)};
    QTest::newRow("pulled again: CHANGED becomes PRESENT") << all << changed << Images{first} << QStringList{present1};
    QTest::newRow("tagged over: PRESENT becomes CHANGED")
        << all << present << Images{second} << QStringList{line(u"1"_s, u"CHANGED"_s, two, second.id)};
    QTest::newRow("removed: LOCAL-ONLY is gone") << all << localOnly << Images() << QStringList{u"- dev"_s};
    QTest::newRow("built again: LOCAL-ONLY has another id")
        << all << localOnly << Images{image(u"sha256:d"_s, dev.tags, {two})}
        << QStringList{line(u"dev"_s, u"LOCAL-ONLY"_s, two, u"sha256:d"_s)};
    QTest::newRow("a tag that is new at the engine is LOCAL-ONLY")
        << all << absent << Images{dev} << QStringList{line(u"dev"_s, u"LOCAL-ONLY"_s, one, dev.id)};
    QTest::newRow("a new tag that the filter does not find stays out")
        << u"quay.io/team/app~/^1/"_s << absent << Images{dev} << QStringList();
    QTest::newRow("a new tag that the filter finds comes in")
        << u"quay.io/team/app~/^d/"_s << Rows() << Images{dev} << QStringList{line(u"dev"_s, u"LOCAL-ONLY"_s, one, dev.id)};
    QTest::newRow("a new tag that nobody named stays out") << u"quay.io/team/app:1"_s << absent << Images{dev} << QStringList();
    QTest::newRow("another repository stays out")
        << all << absent << Images{image(u"sha256:a"_s, {u"quay.io/team/app2:1"_s}, {one})} << QStringList();
    QTest::newRow("another registry stays out")
        << all << absent << Images{image(u"sha256:a"_s, {u"team/app:1"_s}, {one})} << QStringList();
    QTest::newRow("ASSUMED and still nowhere: nothing changes")
        << u"quay.io/team/app:1"_s << Rows{row(u"1"_s, TagState::Assumed, {})} << Images() << QStringList();
    QTest::newRow("ASSUMED and tagged locally becomes LOCAL-ONLY")
        << u"quay.io/team/app:1"_s << Rows{row(u"1"_s, TagState::Assumed, {})} << Images{first}
        << QStringList{line(u"1"_s, u"LOCAL-ONLY"_s, one, first.id)};
    QTest::newRow("named, LOCAL-ONLY and removed becomes ASSUMED, it is not gone")
        << u"quay.io/team/app:1"_s << Rows{row(u"1"_s, TagState::LocalOnly, {}, first)} << Images()
        << QStringList{line(u"1"_s, u"ASSUMED"_s)};
    QTest::newRow("the engine has come: UNKNOWN becomes ABSENT")
        << all << Rows{row(u"1"_s, TagState::Unknown, one)} << Images() << QStringList{line(u"1"_s, u"ABSENT"_s)};
    QTest::newRow("the engine has come: UNKNOWN becomes PRESENT")
        << all << Rows{row(u"1"_s, TagState::Unknown, one)} << Images{first} << QStringList{present1};
    QTest::newRow("a platform of the source's index: ABSENT becomes PRESENT")
        << all << Rows{indexRow(TagState::Absent)} << Images{second}
        << QStringList{line(u"1"_s, u"PRESENT"_s, two, second.id)};
    QTest::newRow("a platform of the source's index, PRESENT before: nothing changes")
        << all << Rows{indexRow(TagState::Present, second)} << Images{second} << QStringList();
    QTest::newRow("several tags, each on its own")
        << all << Rows{row(u"1"_s, TagState::Absent, one), row(u"2"_s, TagState::Absent, two), localOnly.constFirst()}
        << Images{first} << QStringList{u"- dev"_s, present1};
}

void TestEngineRefresh::refreshes()
{
    QFETCH(const QString, spec);
    QFETCH(const Rows, rows);
    QFETCH(const Images, images);
    const auto changes = refreshedWith(images, spec, rows);
    QTEST(described(changes), "expected");
    QCOMPARE(changes.isEmpty(), described(changes).isEmpty());
}

void TestEngineRefresh::keepsWhatTheSourceSaid()
{
    core::TagRow before = row(u"1"_s, TagState::Absent, one);
    before.details = core::TagDetails{.created = QDateTime::fromString(u"2020-01-02T03:04:05Z"_s, Qt::ISODate),
                                      .size = 12,
                                      .mediaType = u"application/vnd.oci.image.manifest.v1+json"_s,
                                      .platforms = {u"linux/arm64"_s}};
    core::TagRow after = before;
    after.state = TagState::Present;
    after.targetDigest = one;
    after.localId = u"sha256:a"_s;
    const Images images{image(u"sha256:a"_s, {u"quay.io/team/app:1"_s}, {one})};
    const auto changes = refreshedWith(images, u"quay.io/team/app"_s, {before});
    QCOMPARE(changes.changed, Rows{after});
}

void TestEngineRefresh::showsWhatTheEngineSaysOfATagThatItAloneHas()
{
    const engine::Image local = image(u"sha256:a"_s, {u"quay.io/team/app:dev"_s}, {});
    const auto changes = refreshedWith({local}, u"quay.io/team/app"_s, {});
    QCOMPARE(changes.changed, Rows{row(u"dev"_s, TagState::LocalOnly, {}, local)});
    QCOMPARE(changes.changed.constFirst().details->size, std::optional<qint64>(4096));
}

void TestEngineRefresh::tellsWhichEntryChanged()
{
    QCOMPARE(refreshedWith({}, u"quay.io/team/app"_s, {}).entry, 3);
}

void TestEngineRefresh::normalisesTheEnginesNames()
{
    core::TagRow before = row(u"3.20"_s, TagState::Absent, one);
    before.image = u"alpine"_s;
    before.registry = u"registry.hub.docker.com"_s;
    before.repository = u"library/alpine"_s;
    for (const QString &name : {u"alpine:3.20"_s, u"registry.hub.docker.com/library/alpine:3.20"_s}) {
        const auto changes = refreshedWith({image(u"sha256:a"_s, {name}, {one})}, u"alpine"_s, {before});
        QCOMPARE(described(changes), QStringList{line(u"3.20"_s, u"PRESENT"_s, one, u"sha256:a"_s)});
        QCOMPARE(changes.changed.constFirst().image, u"alpine"_s);
    }
}

void TestEngineRefresh::bringsTheNamesOfOneRepositoryTogether_data()
{
    const engine::Image familiar = image(u"sha256:a"_s, {u"alpine:3"_s}, {one});
    const engine::Image written = image(u"sha256:b"_s, {u"registry.hub.docker.com/library/alpine:3"_s}, {two});
    QTest::addColumn<Images>("images");
    QTest::newRow("the familiar name first") << Images{familiar, written};
    QTest::newRow("the familiar name last") << Images{written, familiar};
}

void TestEngineRefresh::bringsTheNamesOfOneRepositoryTogether()
{
    QFETCH(const Images, images);
    for (const core::Digest &atSource : {one, two}) {
        core::TagRow before = row(u"3"_s, TagState::Absent, atSource);
        before.image = u"alpine"_s;
        const auto changes = refreshedWith(images, u"alpine"_s, {before});
        QCOMPARE(described(changes), QStringList(line(u"3"_s, u"PRESENT"_s, atSource, u"sha256:a"_s)));
    }
}

QTEST_GUILESS_MAIN(TestEngineRefresh)
#include "tst_enginerefresh.moc"
