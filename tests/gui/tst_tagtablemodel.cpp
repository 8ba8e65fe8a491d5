// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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
    m_model->setFilter({.text = text, .states = states});
    QTEST(tags(*m_model), "expected");
    QCOMPARE(m_model->counts()[size_t(LineState::Absent)], 1); // counts are of all lines, whatever is shown
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
    m_model->setFilter({.text = u"2"_s, .states = {}});
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
    m_model->setFilter({.text = {}, .states = {LineState::Failed}});
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

QTEST_MAIN(TestTagTableModel)
#include "tst_tagtablemodel.moc"
