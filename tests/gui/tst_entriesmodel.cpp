// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/entriesmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using lstags::gui::EntriesModel;

class TestEntriesModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsEntriesInText_data();
    void findsEntriesInText();
    void saysAtOnceWhatIsWrong_data();
    void saysAtOnceWhatIsWrong();
    void moves_data();
    void moves();
    void undoesEveryStep();
    void loadingIsNoStepToUndo();
    void isCleanAgainAfterUndo();
    void forgetsTheOutcomeOfAnEditedRow();
    void saysWhatAnEntryMeans_data();
    void saysWhatAnEntryMeans();
    void dropsRowsWithinTheList();
    void dropsText();
    void ignoresRowsThatAreNotThere();

private:
    std::unique_ptr<EntriesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestEntriesModel::init()
{
    m_model = std::make_unique<EntriesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestEntriesModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestEntriesModel::findsEntriesInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("one a line") << u"alpine\nbusybox"_s << QStringList{u"alpine"_s, u"busybox"_s};
    QTest::newRow("white space around") << u"  alpine \r\n\tbusybox"_s << QStringList{u"alpine"_s, u"busybox"_s};
    QTest::newRow("empty lines and comments do not count") << u"# mine\n\nalpine\n"_s << QStringList{u"alpine"_s};
    QTest::newRow("dashes of YAML") << u"  - alpine\n  - busybox"_s << QStringList{u"alpine"_s, u"busybox"_s};
    QTest::newRow("quotes of YAML") << u"- \"alpine\"\n- 'busybox'"_s << QStringList{u"alpine"_s, u"busybox"_s};
    QTest::newRow("a quote alone belongs to the entry") << u"'alpine"_s << QStringList{u"'alpine"_s};
}

void TestEntriesModel::findsEntriesInText()
{
    QFETCH(const QString, text);
    QTEST(EntriesModel::entriesIn(text), "entries");
}

void TestEntriesModel::saysAtOnceWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column"); // 0: nothing is
    QTest::newRow("a name") << u"alpine"_s << 0;
    QTest::newRow("a filter") << u"alpine~/^3/=latest"_s << 0;
    QTest::newRow("two slashes") << u"a//b"_s << 3;
    QTest::newRow("a bad expression") << u"alpine~/[/"_s << 9;
}

void TestEntriesModel::saysAtOnceWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const int, column);
    m_model->insert(0, {text});
    const QModelIndex index = m_model->index(0);
    QCOMPARE(index.data(EntriesModel::ProblemColumnRole).toInt(), column);
    const QString problem = index.data(EntriesModel::ProblemRole).toString();
    QCOMPARE(problem.isEmpty(), column == 0);
    QCOMPARE(problem.contains(QString::number(column)), column != 0);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(problem));
}

void TestEntriesModel::moves_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one up") << QList{2} << 1 << u"acbd"_s;
    QTest::newRow("one down") << QList{0} << 2 << u"bacd"_s;
    QTest::newRow("two to the end") << QList{0, 1} << 4 << u"cdab"_s;
    QTest::newRow("two apart to the front keep their order") << QList{3, 1} << 0 << u"bdac"_s;
    QTest::newRow("onto itself") << QList{1} << 1 << u"abcd"_s;
}

void TestEntriesModel::moves()
{
    m_model->insert(0, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    QFETCH(const QList<int>, rows);
    QFETCH(const int, before);
    QList<QPersistentModelIndex> letters;
    for (int row = 0; row < m_model->rowCount(); ++row)
        letters += m_model->index(row);
    m_model->move(rows, before);
    QTEST(m_model->texts().join(QString()), "expected");
    QString followed;
    for (const QPersistentModelIndex &letter : std::as_const(letters))
        followed += letter.data(Qt::EditRole).toString();
    QCOMPARE(followed, u"abcd"_s);
}

void TestEntriesModel::undoesEveryStep()
{
    QList<QStringList> steps{m_model->texts()};
    const auto note = [&] { steps += m_model->texts(); };
    m_model->insert(0, {u"a"_s, u"b"_s, u"c"_s});
    note();
    m_model->setData(m_model->index(1), u" changed "_s, Qt::EditRole);
    note();
    m_model->move({0}, 3);
    note();
    m_model->remove({0, 2});
    note();
    QCOMPARE(m_model->texts(), QStringList{u"c"_s});
    QCOMPARE(m_model->undoStack()->count(), 4);
    for (qsizetype i = steps.size() - 2; i >= 0; --i) {
        m_model->undoStack()->undo();
        QCOMPARE(m_model->texts(), steps[i]);
    }
    for (qsizetype i = 1; i < steps.size(); ++i) {
        m_model->undoStack()->redo();
        QCOMPARE(m_model->texts(), steps[i]);
    }
}

void TestEntriesModel::loadingIsNoStepToUndo()
{
    m_model->insert(0, {u"a"_s});
    m_model->load({u"b"_s});
    QVERIFY(!m_model->undoStack()->canUndo());
    QVERIFY(m_model->undoStack()->isClean());
    QCOMPARE(m_model->texts(), QStringList{u"b"_s});
}

void TestEntriesModel::isCleanAgainAfterUndo()
{
    m_model->load({u"a"_s});
    m_model->setData(m_model->index(0), u"b"_s, Qt::EditRole);
    QVERIFY(!m_model->undoStack()->isClean());
    m_model->setData(m_model->index(0), u"b"_s, Qt::EditRole); // nothing changes: no step
    QCOMPARE(m_model->undoStack()->count(), 1);
    m_model->undoStack()->undo();
    QVERIFY(m_model->undoStack()->isClean());
}

void TestEntriesModel::forgetsTheOutcomeOfAnEditedRow()
{
    m_model->load({u"a"_s, u"b"_s});
    m_model->setOutcome(m_model->entryAt(0), {.text = u"12 tags"_s, .detail = {}});
    m_model->setOutcome(m_model->entryAt(1), {.text = u"failed"_s, .detail = u"why"_s, .failed = true});
    m_model->setData(m_model->index(0), u"c"_s, Qt::EditRole);
    QCOMPARE(m_model->index(0).data(EntriesModel::OutcomeRole).toString(), QString());
    QCOMPARE(m_model->index(1).data(EntriesModel::FailedRole).toBool(), true);
    QVERIFY(m_model->index(1).data(Qt::ToolTipRole).toString().contains(u"why"));
}

void TestEntriesModel::saysWhatAnEntryMeans_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("all tags, of Docker Hub") << u"alpine"_s << QStringList{u"Registry: Docker Hub"_s, u"Repository: library/alpine"_s, u"Tags: all"_s};
    QTest::newRow("one tag") << u"quay.io/a/b:1"_s << QStringList{u"Registry: quay.io"_s, u"Repository: a/b"_s, u"Tags: 1"_s};
    QTest::newRow("named tags") << u"localhost:5000/b=1,2"_s << QStringList{u"Registry: localhost:5000"_s, u"Repository: b"_s, u"Tags: 1, 2"_s};
    QTest::newRow("a filter, no markup") << u"quay.io/a/b~/^<b>/"_s
                                         << QStringList{u"Registry: quay.io"_s, u"Repository: a/b"_s, u"Tags: those in which ^&lt;b&gt; is found"_s};
    QTest::newRow("a filter and names") << u"quay.io/a/b~/^1/=new"_s
                                        << QStringList{u"Registry: quay.io"_s, u"Repository: a/b"_s, u"Tags: those in which ^1 is found, and new"_s};
}

void TestEntriesModel::saysWhatAnEntryMeans()
{
    QFETCH(const QString, entry);
    QFETCH(QStringList, lines);
    m_model->load({entry});
    QCOMPARE(m_model->index(0).data(Qt::ToolTipRole).toString(), QString(u"<qt>"_s + lines.join(u"<br>"_s) + u"</qt>"_s));
    m_model->setOutcome(m_model->entryAt(0), {.text = {}, .detail = u"one\nanother"_s});
    lines += {u"one"_s, u"another"_s};
    QCOMPARE(m_model->index(0).data(Qt::ToolTipRole).toString(), QString(u"<qt>"_s + lines.join(u"<br>"_s) + u"</qt>"_s));
}

void TestEntriesModel::dropsRowsWithinTheList()
{
    m_model->load({u"a"_s, u"b"_s, u"c"_s});
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(2)}));
    m_model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    QCOMPARE(m_model->texts(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    m_model->undoStack()->undo();
    QCOMPARE(m_model->texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestEntriesModel::dropsText()
{
    m_model->load({u"a"_s});
    QMimeData data;
    data.setText(u"- x\n- y\n"_s);
    QVERIFY(m_model->dropMimeData(&data, Qt::CopyAction, -1, -1, {}));
    QCOMPARE(m_model->texts(), (QStringList{u"a"_s, u"x"_s, u"y"_s}));
}

void TestEntriesModel::ignoresRowsThatAreNotThere()
{
    m_model->load({u"a"_s, u"b"_s});
    QMimeData data;
    data.setData(u"application/x-lstags-entry-rows"_s, "7 -1 x 999999999999");
    m_model->dropMimeData(&data, Qt::MoveAction, 0, 0, {});
    QCOMPARE(m_model->texts().size(), 2);
}

QTEST_MAIN(TestEntriesModel)
#include "tst_entriesmodel.moc"
