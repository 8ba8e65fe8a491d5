// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagtablemodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::LineState;
using gui::TagTableModel;
using core::TagState;

namespace {

core::TagRow row(const QString &image, const QString &tag, TagState state = TagState::Present)
{
    core::TagRow row;
    row.image = image;
    row.registry = u"quay.io"_s;
    row.repository = image;
    row.tag = tag;
    row.state = state;
    row.digest = core::Digest::ofBytes((image + tag).toUtf8());
    return row;
}

core::TagRow dated(const QString &tag, const QString &created, qint64 size)
{
    core::TagRow made = row(u"app"_s, tag);
    core::TagDetails details;
    if (!created.isEmpty())
        details.created = QDateTime::fromString(created, Qt::ISODate);
    if (size >= 0)
        details.size = size;
    made.details = details;
    return made;
}

QStringList tags(const TagTableModel &model)
{
    QStringList tags;
    for (int i = 0; i < model.rowCount(); ++i)
        tags += model.text(i, TagTableModel::Tag);
    return tags;
}

} // namespace

class TestTagTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sortsByColumn_data();
    void sortsByColumn();
    void filters_data();
    void filters();
    void hidesWhatIsPresentEverywhere();
    void narrowsToRepositories();
    void replacesARowOfTheSameTag();
    void findsThePlaceOfRowsThatStreamIn();
    void sortsManyRowsInAnotherThread();
    void keepsTheSelectionOverASort();
    void completesEveryRowOfATag();
    void detailsTurnAPlatformOfAnEnginePresent();
    void showsAFailedEntryAsOneLine();
    void removesAnEntryAndTags();
    void unknownIsNeverADate();
    void hostileTextIsShownPlain();
    void packsARowAndGivesItBack_data();
    void packsARowAndGivesItBack();
    void refinesAFilter_data();
    void refinesAFilter();
    void eachTargetHasAColumnOfStates();
    void groupsTagsThatShareADigest();
    void aGroupSaysWhenItsStatesDiffer();
    void sortsManyRowsAsAStableSortDoes_data();
    void sortsManyRowsAsAStableSortDoes();

private:
    std::unique_ptr<TagTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTagTableModel::init()
{
    m_model = std::make_unique<TagTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestTagTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestTagTableModel::sortsByColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("expected");

    const auto ascending = Qt::AscendingOrder;
    const auto descending = Qt::DescendingOrder;
    QTest::newRow("tags go in version order") << int(TagTableModel::Tag) << ascending << QStringList{u"v1.9"_s, u"v1.10-rc1"_s, u"v1.10"_s};
    QTest::newRow("tags go in version order, backwards") << int(TagTableModel::Tag) << descending << QStringList{u"v1.10"_s, u"v1.10-rc1"_s, u"v1.9"_s};
    QTest::newRow("created goes by time, unknown first") << int(TagTableModel::Created) << ascending << QStringList{u"v1.10-rc1"_s, u"v1.10"_s, u"v1.9"_s};
    QTest::newRow("size goes by bytes, not by text") << int(TagTableModel::Size) << ascending << QStringList{u"v1.10-rc1"_s, u"v1.9"_s, u"v1.10"_s};
    QTest::newRow("size backwards") << int(TagTableModel::Size) << descending << QStringList{u"v1.10"_s, u"v1.9"_s, u"v1.10-rc1"_s};
}

void TestTagTableModel::sortsByColumn()
{
    m_model->upsert(0, {dated(u"v1.10"_s, u"2020-01-01T00:00:00Z"_s, 12'000'000), dated(u"v1.9"_s, u"2024-01-01T00:00:00Z"_s, 9'000'000),
                        dated(u"v1.10-rc1"_s, {}, -1)});
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    m_model->sort(column, order);
    QTEST(tags(*m_model), "expected");
}

void TestTagTableModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSet<LineState>>("states");
    QTest::addColumn<QStringList>("expected");

    const QSet<LineState> all;
    QTest::newRow("nothing asked: everything") << u""_s << all << QStringList{u"1"_s, u"2"_s, u"latest"_s};
    QTest::newRow("a part of a tag") << u"ate"_s << all << QStringList{u"latest"_s};
    QTest::newRow("case does not count") << u"LATE"_s << all << QStringList{u"latest"_s};
    QTest::newRow("a part of a repository") << u"web"_s << all << QStringList{u"2"_s};
    QTest::newRow("repository and tag with a colon") << u"app:la"_s << all << QStringList{u"latest"_s};
    QTest::newRow("one state") << u""_s << QSet{LineState::Absent} << QStringList{u"1"_s};
    QTest::newRow("two states") << u""_s << QSet{LineState::Absent, LineState::Changed} << QStringList{u"1"_s, u"latest"_s};
    QTest::newRow("a state and a text") << u"app"_s << QSet{LineState::Changed} << QStringList{u"latest"_s};
    QTest::newRow("nothing matches") << u"nowhere"_s << all << QStringList{};
}

void TestTagTableModel::filters()
{
    m_model->upsert(0, {row(u"app"_s, u"1"_s, TagState::Absent), row(u"app"_s, u"latest"_s, TagState::Changed)});
    m_model->upsert(1, {row(u"web"_s, u"2"_s, TagState::Present)});
    QFETCH(const QString, text);
    QFETCH(const QSet<LineState>, states);
    m_model->sort(TagTableModel::Tag, Qt::AscendingOrder);
    m_model->setFilter({.text = text, .states = states, .images = {}});
    QTEST(tags(*m_model), "expected");
    QCOMPARE(m_model->counts()[size_t(LineState::Absent)], 1); // counts are of all lines, whatever is shown
}

void TestTagTableModel::hidesWhatIsPresentEverywhere()
{
    core::TagRow everywhere = row(u"app"_s, u"1"_s);
    everywhere.others = {{.state = TagState::Present}};
    core::TagRow atTheFirst = row(u"app"_s, u"2"_s);
    atTheFirst.others = {{.state = TagState::Absent}};
    m_model->upsert(0, {everywhere, atTheFirst, row(u"app"_s, u"3"_s, TagState::Changed)});
    m_model->setFailure(1, u"web"_s, u"not there"_s);
    m_model->setFilter({.text = {}, .states = {}, .images = {}, .hidesPresent = true});
    m_model->sort(TagTableModel::Tag, Qt::AscendingOrder);
    QCOMPARE(tags(*m_model).filter(QRegularExpression(u"^\\d"_s)), (QStringList{u"2"_s, u"3"_s}));
    QCOMPARE(m_model->rowCount(), 3);
}

void TestTagTableModel::narrowsToRepositories()
{
    m_model->upsert(0, {row(u"app"_s, u"1"_s), row(u"app"_s, u"2"_s, TagState::Absent)});
    m_model->upsert(1, {row(u"web"_s, u"3"_s)});
    m_model->setFilter({.text = {}, .states = {}, .images = {u"app"_s}});
    QCOMPARE(m_model->rowCount(), 2);
    m_model->upsert(1, {row(u"web"_s, u"4"_s)}); // as rows stream in
    QCOMPARE(m_model->rowCount(), 2);
    gui::StateCounts app{};
    app[size_t(LineState::Present)] = 1;
    app[size_t(LineState::Absent)] = 1;
    QCOMPARE(m_model->countsByImage().value(u"app"_s), app);
    m_model->removeTags(0, {u"1"_s});
    app[size_t(LineState::Present)] = 0;
    QCOMPARE(m_model->countsByImage().value(u"app"_s), app);
    QCOMPARE(m_model->snapshot().size(), 1);
}

void TestTagTableModel::replacesARowOfTheSameTag()
{
    m_model->upsert(0, {row(u"app"_s, u"1"_s, TagState::Changed)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->upsert(0, {row(u"app"_s, u"1"_s, TagState::Present)});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->text(0, TagTableModel::State), u"PRESENT"_s);
    QCOMPARE(m_model->counts()[size_t(LineState::Changed)], 0);
    QCOMPARE(m_model->counts()[size_t(LineState::Present)], 1);
}

void TestTagTableModel::findsThePlaceOfRowsThatStreamIn()
{
    m_model->sort(TagTableModel::Tag, Qt::AscendingOrder);
    m_model->upsert(0, {row(u"app"_s, u"2"_s)});
    m_model->upsert(0, {row(u"app"_s, u"10"_s), row(u"app"_s, u"1"_s)});
    QTRY_COMPARE(tags(*m_model), (QStringList{u"1"_s, u"2"_s, u"10"_s}));
}

void TestTagTableModel::sortsManyRowsInAnotherThread()
{
    constexpr int count = 20000;
    QList<core::TagRow> rows;
    for (int i = count - 1; i >= 0; --i)
        rows += row(u"app"_s, u"v%1"_s.arg(i));
    m_model->upsert(0, rows);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::layoutChanged);
    m_model->sort(TagTableModel::Tag, Qt::AscendingOrder);
    QCOMPARE(moved.size(), 0); // the caller does not wait
    QTRY_COMPARE_WITH_TIMEOUT(m_model->text(0, TagTableModel::Tag), u"v0"_s, 30000);
    QCOMPARE(m_model->text(count - 1, TagTableModel::Tag), u"v%1"_s.arg(count - 1));
}

void TestTagTableModel::keepsTheSelectionOverASort()
{
    m_model->upsert(0, {row(u"app"_s, u"2"_s), row(u"app"_s, u"1"_s)});
    m_model->sort(TagTableModel::Tag, Qt::AscendingOrder);
    const QPersistentModelIndex selected = m_model->index(0, TagTableModel::Tag);
    m_model->sort(TagTableModel::Tag, Qt::DescendingOrder);
    QCOMPARE(selected.row(), 1);
    QCOMPARE(selected.data().toString(), u"1"_s);
    m_model->setFilter({.text = u"2"_s, .states = {}, .images = {}});
    QVERIFY(!selected.isValid());
}

void TestTagTableModel::completesEveryRowOfATag()
{
    m_model->upsert(0, {row(u"app"_s, u"1"_s)});
    m_model->upsert(1, {row(u"app"_s, u"1"_s)}); // the same tag by another entry
    core::TagRow complete = row(u"app"_s, u"1"_s);
    complete.details = core::TagDetails{.created = {}, .size = 1000, .mediaType = {}, .platforms = {u"linux/amd64"_s}, .children = {}};
    m_model->complete({complete});
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_model->text(i, TagTableModel::Platforms), u"linux/amd64"_s);
}

void TestTagTableModel::detailsTurnAPlatformOfAnEnginePresent()
{
    core::TagRow pulled = row(u"app"_s, u"1"_s, TagState::Changed);
    pulled.localId = u"sha256:abc"_s;
    pulled.targetDigest = core::Digest::ofBytes("child");
    m_model->upsert(0, {pulled});
    core::TagRow complete = pulled;
    complete.details = core::TagDetails{.created = {}, .size = {}, .mediaType = {}, .platforms = {}, .children = {pulled.targetDigest}};
    m_model->complete({complete});
    QCOMPARE(m_model->text(0, TagTableModel::State), u"PRESENT"_s);
    QCOMPARE(m_model->counts()[size_t(LineState::Changed)], 0);
}

void TestTagTableModel::showsAFailedEntryAsOneLine()
{
    m_model->upsert(0, {row(u"app"_s, u"1"_s)});
    m_model->setFailure(0, u"app"_s, u"quay.io says no"_s);
    m_model->setFailure(1, u"web"_s, u"nobody there"_s);
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setFilter({.text = {}, .states = {LineState::Failed}, .images = {}});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(1, 0).data(TagTableModel::FailureRole).toString(), u"nobody there"_s);
    QCOMPARE(m_model->text(1, TagTableModel::Digest), QString());
    QVERIFY(m_model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"nobody there"));
}

void TestTagTableModel::removesAnEntryAndTags()
{
    m_model->upsert(0, {row(u"app"_s, u"1"_s), row(u"app"_s, u"2"_s)});
    m_model->upsert(1, {row(u"web"_s, u"1"_s)});
    m_model->removeTags(0, {u"1"_s});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(gui::rowsByEntry(m_model->lines()).value(0).size(), 1);
    m_model->removeEntry(0);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->text(0, TagTableModel::Repository), u"web"_s);
    m_model->upsert(0, {row(u"app"_s, u"2"_s)});
    QCOMPARE(m_model->rowCount(), 2);
}

void TestTagTableModel::unknownIsNeverADate()
{
    m_model->upsert(0, {row(u"app"_s, u"1"_s), dated(u"2"_s, {}, -1)});
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_model->text(i, TagTableModel::Created), u"n/a"_s);
        QCOMPARE(m_model->text(i, TagTableModel::Size), u"n/a"_s);
    }
}

void TestTagTableModel::hostileTextIsShownPlain()
{
    core::TagRow hostile = row(u"app"_s, u"1"_s);
    hostile.details = core::TagDetails{.created = {}, .size = {}, .mediaType = {}, .platforms = {u"<b>x</b>\u202e\x1b[2J"_s}, .children = {}};
    m_model->upsert(0, {hostile});
    m_model->setFailure(1, u"web"_s, u"<img src='file:///etc/passwd'>"_s);
    QVERIFY(!m_model->text(0, TagTableModel::Platforms).contains(QChar(0x202e)));
    for (int column = 0; column < TagTableModel::ColumnCount; ++column) {
        const QString tip = m_model->index(0, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(u"<b>") && !tip.contains(QChar(0x1b)), qPrintable(tip));
    }
    QVERIFY(!m_model->index(1, 0).data(Qt::ToolTipRole).toString().contains(u"<img"));
}

void TestTagTableModel::packsARowAndGivesItBack_data()
{
    QTest::addColumn<core::TagRow>("packed");

    const core::TagRow plain = row(u"app"_s, u"1"_s);
    QTest::newRow("without details") << plain;
    core::TagRow tag = plain;
    tag.tag = u"v1.0-RC1_über"_s;
    QTest::newRow("a tag with capitals and more than ASCII") << tag;
    core::TagRow full = dated(u"1"_s, u"0001-01-01T00:00:00Z"_s, 0);
    full.details->mediaType = u"application/vnd.oci.image.index.v1+json"_s;
    full.details->platforms = {u"linux/amd64"_s, u"linux/arm64"_s};
    full.details->children = {core::Digest::ofBytes("a"), core::Digest::ofBytes("b")};
    QTest::newRow("an index of the year 1 without a byte") << full;
    core::TagRow odd = plain;
    odd.digest = *core::Digest::parse(QString(u"sha512:"_s + QString(128, u'a')));
    odd.localId = u"no digest at all"_s;
    QTest::newRow("a SHA-512, and a local id that is no digest") << odd;
    core::TagRow many = plain;
    many.asked = QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC);
    many.targetDigest = many.digest;
    many.targetAsked = many.asked.addSecs(1);
    many.others = {{.state = TagState::Absent, .asked = many.asked.addSecs(2)}, {.state = TagState::Changed, .digest = core::Digest::ofBytes("c")}};
    QTest::newRow("three targets and when they were asked") << many;
}

void TestTagTableModel::packsARowAndGivesItBack()
{
    QFETCH(const core::TagRow, packed);
    m_model->upsert(0, {packed});
    QCOMPARE(m_model->lineAt(0).row, packed);
    m_model->upsert(0, {packed}); // over itself
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->lineAt(0).row, packed);
}

void TestTagTableModel::refinesAFilter_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("expected");

    QTest::newRow("a longer text looks among what is shown") << QStringList{u"1"_s, u"12"_s, u"123"_s} << 20;
    QTest::newRow("a shorter one looks at everything again") << QStringList{u"123"_s, u"12"_s} << 299;
    QTest::newRow("so does another one") << QStringList{u"123"_s, u"9999"_s} << 1;
    QTest::newRow("and none") << QStringList{u"123"_s, u""_s} << 10000;
}

void TestTagTableModel::refinesAFilter()
{
    QList<core::TagRow> rows;
    for (int i = 0; i < 10000; ++i)
        rows += row(u"app"_s, QString::number(i));
    m_model->upsert(0, rows);
    m_model->sort(TagTableModel::Tag, Qt::AscendingOrder);
    QSignalSpy finished(m_model.get(), &TagTableModel::arrangementFinished);
    QFETCH(const QStringList, texts);
    for (const QString &text : texts) {
        finished.clear();
        m_model->setFilter({.text = text, .states = {}, .images = {}});
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 30000);
    }
    QTEST(m_model->rowCount(), "expected");
}

void TestTagTableModel::eachTargetHasAColumnOfStates()
{
    core::TagRow tag = row(u"app"_s, u"1"_s, TagState::Present);
    tag.others = {{.state = TagState::Absent, .digest = {}, .localId = {}, .asked = QDateTime::currentDateTimeUtc()}};
    m_model->upsert(0, {tag, row(u"app"_s, u"2"_s)});
    const auto target = [](QStringView text) { return *core::Target::parse(text); };
    m_model->setTargets({target(u"engine"), target(u"mirror.example:5000")});
    const int column = TagTableModel::ColumnCount;
    QCOMPARE(m_model->columnCount(), column + 1);
    QCOMPARE(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), u"mirror.example:5000"_s);
    QCOMPARE(m_model->index(0, column).data().toString(), u"ABSENT"_s);
    const QString tip = m_model->index(0, column).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(tag.digest.toString()) && tip.contains(u"mirror.example:5000"), qPrintable(tip));
    QCOMPARE(m_model->index(1, column).data().toString(), u"UNKNOWN"_s); // it was not asked about that
    m_model->sort(column, Qt::DescendingOrder);
    QCOMPARE(tags(*m_model), (QStringList{u"2"_s, u"1"_s}));
    m_model->setTargets({target(u"engine")});
    QCOMPARE(m_model->columnCount(), column);
    QCOMPARE(m_model->headerData(TagTableModel::State, Qt::Horizontal, Qt::DisplayRole).toString(), u"State"_s);
}

void TestTagTableModel::groupsTagsThatShareADigest()
{
    const core::TagRow newest = row(u"app"_s, u"3.20"_s);
    QList<core::TagRow> rows{newest, newest, newest, row(u"app"_s, u"3.19"_s)};
    rows[1].tag = u"3.20.3"_s;
    rows[2].tag = u"latest"_s;
    m_model->upsert(0, rows);
    core::TagRow elsewhere = row(u"web"_s, u"latest"_s);
    elsewhere.digest = newest.digest;
    m_model->upsert(1, {elsewhere});
    m_model->sort(TagTableModel::Tag, Qt::AscendingOrder);
    m_model->sort(TagTableModel::Repository, Qt::AscendingOrder);
    m_model->setGrouped(true);
    QCOMPARE(tags(*m_model), (QStringList{u"3.19"_s, u"latest = 3.20 = 3.20.3"_s, u"latest"_s}));
    QCOMPARE(m_model->text(1, TagTableModel::State), u"PRESENT"_s);
    QCOMPARE(m_model->snapshot({1}).size(), 3);
    QCOMPARE(m_model->snapshot().size(), 5);
    m_model->setFilter({.text = u"3.20"_s, .states = {}, .images = {}});
    QCOMPARE(tags(*m_model), QStringList{u"3.20 = 3.20.3"_s});
    m_model->setFilter({});
    m_model->setGrouped(false);
    QCOMPARE(m_model->rowCount(), 5);
}

void TestTagTableModel::aGroupSaysWhenItsStatesDiffer()
{
    core::TagRow latest = row(u"app"_s, u"1"_s, TagState::Present);
    latest.tag = u"latest"_s;
    m_model->upsert(0, {row(u"app"_s, u"1"_s, TagState::Absent), latest});
    m_model->setGrouped(true);
    QCOMPARE(m_model->text(0, TagTableModel::State), u"PRESENT, ABSENT"_s);
    QCOMPARE(m_model->index(0, 0).data(TagTableModel::StateRole).toInt(), int(LineState::Absent));
    m_model->upsert(0, {row(u"app"_s, u"1"_s, TagState::Present)});
    QCOMPARE(m_model->text(0, TagTableModel::State), u"PRESENT"_s);
}

void TestTagTableModel::sortsManyRowsAsAStableSortDoes_data()
{
    QTest::addColumn<int>("column");

    for (int column = 0; column < TagTableModel::ColumnCount; ++column)
        QTest::addRow("by column %d, in two threads", column) << column;
}

void TestTagTableModel::sortsManyRowsAsAStableSortDoes()
{
    constexpr int count = 120000; // two threads
    QList<core::TagRow> rows;
    for (int i = 0; i < count; ++i) {
        core::TagRow tag = dated(u"v%1.%2"_s.arg(i * 7919 % 50).arg(i), i % 3 ? u"2024-01-01T00:00:00Z"_s : QString(), i % 7 ? i % 1000 : -1);
        tag.state = core::allTagStates[size_t(i) % core::allTagStates.size()];
        rows += tag;
    }
    m_tester.reset(); // takes its time
    m_model->upsert(0, rows);
    QFETCH(const int, column);
    QSignalSpy finished(m_model.get(), &TagTableModel::arrangementFinished);
    m_model->sort(TagTableModel::Tag, Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 30000);
    const auto keyAt = [&](int row) {
        const core::TagRow tag = m_model->lineAt(row).row;
        const std::array<QString, TagTableModel::ColumnCount> keys{
            QString::number(std::ranges::find(gui::shownOrder, m_model->lineAt(row).state()) - gui::shownOrder.begin()),
            tag.image, {}, tag.details->created ? u"1"_s : u"0"_s, QString::number(tag.details->size.value_or(-1) + 1).rightJustified(4, u'0'), {},
            tag.digest.toString(), {}, {}};
        return keys[size_t(column)];
    };
    std::vector<std::pair<QString, QString>> expected;
    for (int row = 0; row < count; ++row)
        expected.emplace_back(keyAt(row), m_model->text(row, TagTableModel::Tag));
    std::stable_sort(expected.begin(), expected.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    finished.clear();
    m_model->sort(column, Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 30000);
    for (int row = 0; row < count; ++row)
        QCOMPARE(m_model->text(row, TagTableModel::Tag), expected[size_t(row)].second);
}

QTEST_MAIN(TestTagTableModel)
#include "tst_tagtablemodel.moc"
