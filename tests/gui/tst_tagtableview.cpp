// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/icons.h"
#include "gui/spaciousstyle.h"
#include "gui/tagtable/tagtablepanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::TagState;
using gui::TagTableModel;

namespace {

core::TagRow row(const QString &tag, TagState state)
{
    core::TagRow row;
    row.image = u"quay.io/team/app"_s;
    row.registry = u"quay.io"_s;
    row.repository = u"team/app"_s;
    row.tag = tag;
    row.state = state;
    if (state != TagState::LocalOnly)
        row.digest = core::Digest::ofBytes(tag.toUtf8());
    row.targetDigest = core::Digest::ofBytes("target");
    return row;
}

} // namespace

/// The table as it is looked at and taken from.
class TestTagTableView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aReasonStaysInView_data();
    void aReasonStaysInView();
    void aFailedRowIsAskedAgainByKeyboard();
    void longNamesAreCutInTheMiddle();
    void aSortedHeadingStaysAboveItsNumbers();
    void copyingNeedsASelection();
    void copiesWhatIsShownAndWhole();
    void aFailedRowIsCopiedWithItsReason();
    void aReferenceIsThatOfThePlaceThatHasTheTag_data();
    void aReferenceIsThatOfThePlaceThatHasTheTag();

private:
    [[nodiscard]] QHeaderView *header() const { return m_panel->view()->horizontalHeader(); }
    [[nodiscard]] QRect reddened(int line) const;
    [[nodiscard]] QString copied(const char *action) const;

    std::unique_ptr<gui::TagTablePanel> m_panel;
};

void TestTagTableView::initTestCase()
{
    QApplication::setStyle(new gui::SpaciousStyle(u"Fusion"_s));
}

void TestTagTableView::init()
{
    m_panel = std::make_unique<gui::TagTablePanel>();
    m_panel->setDefaultLayout();
    m_panel->resize(1200, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestTagTableView::cleanup()
{
    m_panel.reset();
}

/// The red of a line that neither state nor repository shows.
QRect TestTagTableView::reddened(int line) const
{
    const gui::TagTableView *view = m_panel->view();
    const QImage image = view->viewport()->grab().toImage();
    const QColor red = gui::tintColor(gui::Tint::Red, view->palette());
    const int top = view->rowViewportPosition(line);
    QRect found;
    for (int x = 0; x < image.width(); ++x) {
        const int column = view->columnAt(x);
        if (column == TagTableModel::State || column == TagTableModel::Repository)
            continue;
        for (int y = top; y < top + view->rowHeight(line); ++y) {
            if (image.pixelColor(x, y) == red)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

QString TestTagTableView::copied(const char *action) const
{
    QGuiApplication::clipboard()->clear();
    m_panel->findChild<QAction *>(QLatin1String(action))->trigger();
    return QGuiApplication::clipboard()->text();
}

void TestTagTableView::aReasonStaysInView_data()
{
    QTest::addColumn<QList<QPair<int, int>>>("moves"); // visual from, to
    QTest::addColumn<QList<int>>("hidden");
    QTest::addColumn<int>("scrolled");
    using Moves = QList<QPair<int, int>>;
    QTest::newRow("as it is at first") << Moves{} << QList<int>{} << 0;
    QTest::newRow("with the repository at the end") << Moves{{1, 8}} << QList<int>{} << 0;
    QTest::newRow("with the state at the end") << Moves{{0, 8}} << QList<int>{} << 0;
    QTest::newRow("with both at the end") << Moves{{0, 8}, {0, 8}} << QList<int>{} << 0;
    QTest::newRow("with the repository in the middle") << Moves{{1, 4}} << QList<int>{} << 0;
    QTest::newRow("without the repository") << Moves{} << QList<int>{TagTableModel::Repository} << 0;
    QTest::newRow("without the state") << Moves{} << QList<int>{TagTableModel::State} << 0;
    QTest::newRow("when scrolled aside") << Moves{{1, 8}} << QList<int>{} << 200;
}

void TestTagTableView::aReasonStaysInView()
{
    using Moves = QList<QPair<int, int>>;
    QFETCH(const Moves, moves);
    QFETCH(const QList<int>, hidden);
    QFETCH(const int, scrolled);
    m_panel->model()->setFailure(0, u"quay.io/team/app"_s, u"Nobody answers there."_s);
    for (const auto &[from, to] : moves)
        header()->moveSection(from, to);
    for (const int column : hidden)
        header()->hideSection(column);
    if (scrolled > 0)
        m_panel->resize(700, 300);
    m_panel->view()->horizontalScrollBar()->setValue(scrolled);
    const QRect reason = reddened(0);
    QVERIFY2(reason.width() > m_panel->fontMetrics().horizontalAdvance(u"Nobody answer"_s), qPrintable(QString::number(reason.width())));
    QSignalSpy asked(m_panel.get(), &gui::TagTablePanel::retryRequested);
    for (int x = 0; x < m_panel->view()->viewport()->width() && asked.isEmpty(); x += 10)
        QTest::mouseClick(m_panel->view()->viewport(), Qt::LeftButton, {}, {x, m_panel->view()->rowHeight(0) / 2});
    QCOMPARE(asked.size(), 1); // by its link
}

void TestTagTableView::aFailedRowIsAskedAgainByKeyboard()
{
    m_panel->model()->upsert(1, {row(u"1"_s, TagState::Absent), row(u"2"_s, TagState::Changed)});
    m_panel->model()->setFailure(7, u"alpine"_s, u"nobody there"_s);
    m_panel->model()->settle();
    QApplication::setActiveWindow(m_panel.get());
    m_panel->view()->setFocus();
    QSignalSpy asked(m_panel.get(), &gui::TagTablePanel::retryRequested);
    const auto press = [this] {
        QTest::keyClick(m_panel->view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyRelease(m_panel->view(), Qt::Key_Control); // selecting a row asks which keys are down
    };
    for (int line = 0; line < m_panel->model()->rowCount(); ++line) {
        m_panel->view()->setCurrentIndex(m_panel->model()->index(line, 0));
        QCOMPARE(m_panel->tryAgainAction()->isEnabled(), !m_panel->model()->lineAt(line).failure.isNull());
        press();
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toInt(), 7);
    m_panel->model()->clear();
    QVERIFY(!m_panel->tryAgainAction()->isEnabled());
}

void TestTagTableView::longNamesAreCutInTheMiddle()
{
    QCOMPARE(m_panel->view()->textElideMode(), Qt::ElideMiddle);
    core::TagRow long_ = row(QString(100, u't'), TagState::Present);
    long_.image = u"quay.io/"_s + QString(200, u'r');
    m_panel->model()->upsert(0, {long_});
    QVERIFY(m_panel->model()->index(0, TagTableModel::Repository).data(Qt::ToolTipRole).toString().contains(long_.image));
    QVERIFY(m_panel->model()->index(0, TagTableModel::Tag).data(Qt::ToolTipRole).toString().contains(long_.tag));
}

void TestTagTableView::aSortedHeadingStaysAboveItsNumbers()
{
    const int left = header()->sectionViewportPosition(TagTableModel::Size);
    const int width = header()->sectionSize(TagTableModel::Size);
    const auto picture = [&](int from) { return header()->grab(QRect(left + from, 0, width / 2, header()->height())).toImage(); };
    header()->setSortIndicator(TagTableModel::Tag, Qt::AscendingOrder);
    const QImage heading = picture(width / 2);
    const QImage empty = picture(0);
    header()->setSortIndicator(TagTableModel::Size, Qt::AscendingOrder);
    QCOMPARE(picture(width / 2), heading);
    QVERIFY(picture(0) != empty); // there is the arrow
}

void TestTagTableView::copyingNeedsASelection()
{
    m_panel->model()->upsert(0, {row(u"1"_s, TagState::Present)});
    for (const QAction *action : m_panel->copyMenu()->actions())
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    m_panel->view()->selectRow(0);
    for (const QAction *action : m_panel->copyMenu()->actions())
        QVERIFY2(action->isEnabled(), qPrintable(action->text()));
    m_panel->model()->clear();
    for (const QAction *action : m_panel->copyMenu()->actions())
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
}

void TestTagTableView::copiesWhatIsShownAndWhole()
{
    core::TagRow dated = row(u"1"_s, TagState::Present);
    dated.details = core::TagDetails{.created = QDateTime::fromString(u"2024-02-03T04:05:06Z"_s, Qt::ISODate),
                                     .size = 12'345'678,
                                     .mediaType = {},
                                     .platforms = {u"linux/amd64"_s, u"linux/arm64"_s},
                                     .children = {}};
    m_panel->model()->upsert(0, {dated});
    header()->hideSection(TagTableModel::Repository);
    header()->hideSection(TagTableModel::LocalId);
    header()->moveSection(header()->visualIndex(TagTableModel::Tag), 0);
    m_panel->view()->selectRow(0);
    QCOMPARE(copied("copyTextAction"),
             (QStringList{u"1"_s, u"PRESENT"_s, u"2024-02-03T04:05:06Z"_s, u"12345678"_s, u"linux/amd64, linux/arm64"_s, dated.digest.toString()}.join(u'\t')));
    QCOMPARE(copied("copyDigestAction"), dated.digest.toString());
}

void TestTagTableView::aFailedRowIsCopiedWithItsReason()
{
    m_panel->model()->setFailure(0, u"alpine"_s, u"nobody there"_s);
    m_panel->view()->selectRow(0);
    const QString text = copied("copyTextAction");
    QVERIFY2(text.startsWith(u"FAILED\talpine\t"_s) && text.endsWith(u"\tnobody there"_s), qPrintable(text));
    QCOMPARE(copied("copyReferenceAction"), u"alpine"_s);
    QCOMPARE(copied("copyDigestAction"), QString());
}

void TestTagTableView::aReferenceIsThatOfThePlaceThatHasTheTag_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<TagState>("state");
    QTest::addColumn<QString>("reference");
    QTest::newRow("absent: the source's") << u"localhost:5000"_s << TagState::Absent << u"quay.io/team/app:1"_s;
    QTest::newRow("changed: the source's") << u"localhost:5000"_s << TagState::Changed << u"quay.io/team/app:1"_s;
    QTest::newRow("only at a registry: the target's") << u"localhost:5000"_s << TagState::LocalOnly << u"localhost:5000/team/app:1"_s;
    QTest::newRow("only behind a prefix") << u"localhost:5000/mirror"_s << TagState::LocalOnly << u"localhost:5000/mirror/team/app:1"_s;
    QTest::newRow("only at the engine: as it has it") << u"engine"_s << TagState::LocalOnly << u"quay.io/team/app:1"_s;
}

void TestTagTableView::aReferenceIsThatOfThePlaceThatHasTheTag()
{
    QFETCH(const QString, target);
    QFETCH(const TagState, state);
    m_panel->setTargets({*core::Target::parse(target)});
    m_panel->model()->upsert(0, {row(u"1"_s, state)});
    m_panel->view()->selectRow(0);
    QTEST(copied("copyReferenceAction"), "reference");
}

QTEST_MAIN(TestTagTableView)
#include "tst_tagtableview.moc"
