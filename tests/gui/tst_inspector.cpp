// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/inspector/factsmodel.h"
#include "gui/inspector/inspectioncontroller.h"
#include "gui/inspector/inspectorpanel.h"
#include "gui/inspector/layerstrip.h"
#include "gui/tagtable/tagtablepanel.h"
#include "gui/targetbox.h"
#include "support/memoryregistry.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::Fact;
using gui::FactsModel;

namespace lstags::tests {

const QStringList two{u"linux/amd64"_s, u"linux/arm64"_s};

class TestInspector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void modelHoldsFacts();
    void modelShowsWhatHidesAsText();
    void stripGivesEveryLayerRoom();
    void isHiddenUntilItIsAskedFor_data();
    void isHiddenUntilItIsAskedFor();
    void saysWhy_data();
    void saysWhy();
    void marksWhatDiffers();
    void showsWhatOnlyTheTargetHas();
    void showsAnotherPlatform();
    void copiesLines();
    void copiesEverything();
    void invitesToSelectOneTag();
    void remembersWhatIsOpen();
    void asksBeforeItCostsPulls();
    void triesAgain();
    void showsTheSideThatCanBeRead();
    void forgetsWhatIsNotSelectedAnyMore();
    void endsWithTheWindow();
    void fits_data();
    void fits();

private:
    void compareRegistries();
    void compareMemory(const MemoryRegistry &source, const MemoryRegistry &target);
    void select(const QString &tag);
    [[nodiscard]] bool look(const QString &tag);
    [[nodiscard]] QTreeView *tree() const { return m_window->child<QTreeView>("factsTreeView"); }
    [[nodiscard]] FactsModel *facts() const { return m_window->window->findChild<FactsModel *>(); }
    [[nodiscard]] QString page() const { return panel()->findChild<QStackedWidget *>(u"inspectorPages"_s)->currentWidget()->objectName(); }
    [[nodiscard]] QString text(const char *label) const { return m_window->child<QLabel>(label)->text(); }
    [[nodiscard]] gui::InspectorPanel *panel() const { return m_window->window->findChild<gui::InspectorPanel *>(); }
    [[nodiscard]] QModelIndex fact(const QString &section, const QString &name = {}) const;
    [[nodiscard]] QString cell(const QString &section, const QString &name, FactsModel::Column column) const;

    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<RegistryProcess> m_source;
    std::unique_ptr<RegistryProcess> m_target;
};

void TestInspector::initTestCase()
{
    auto source = RegistryProcess::start();
    VERIFY_RESULT(source);
    m_source = std::move(*source);
    auto target = RegistryProcess::start();
    VERIFY_RESULT(target);
    m_target = std::move(*target);
    const QString path = u"team/app"_s;
    SampleImages here({.url = m_source->url()});
    SampleImages there({.url = m_target->url()});
    const auto push = [&](SampleImages &images, const QString &tag, const SampleImage &image) { QVERIFY(images.push(path, {tag}, image)); };
    push(here, u"absent"_s, {.size = 100000, .layers = 3});
    push(here, u"same"_s, {.content = u"same"_s});
    push(there, u"same"_s, {.content = u"same"_s});
    push(here, u"rebuilt"_s, {.platforms = two, .content = u"new"_s, .size = 300000, .layers = 4});
    push(there, u"rebuilt"_s, {.platforms = two, .content = u"old"_s, .size = 200000, .layers = 3});
    push(here, u"dated"_s, {.created = u"2024-06-01T12:00:00Z"_s});
    push(there, u"dated"_s, {});
    push(here, u"indexed"_s, {.isIndex = true});
    push(there, u"indexed"_s, {});
    push(here, u"wider"_s, {.platforms = two});
    push(there, u"wider"_s, {});
    push(there, u"gone"_s, {.content = u"gone"_s});
}

void TestInspector::init()
{
    m_window = std::make_unique<WindowFixture>();
    m_window->window->resize(1400, 900);
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window.get()));
}

void TestInspector::cleanup()
{
    m_window.reset();
}

void TestInspector::compareRegistries()
{
    m_window->entries()->load({m_source->address() + u"/team/app"_s});
    m_window->window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(m_window->compare());
}

void TestInspector::compareMemory(const MemoryRegistry &source, const MemoryRegistry &target)
{
    m_window->entries()->load({source.address() + u"/team/app=1,2"_s});
    m_window->window->setTarget(*core::Place::parse(target.address()));
    QVERIFY(m_window->compare());
    QCOMPARE(m_window->tags()->rowCount(), 2);
}

void TestInspector::select(const QString &tag)
{
    auto *view = m_window->child<QTableView>("tagTableView");
    for (int row = 0; row < m_window->tags()->rowCount(); ++row) {
        if (m_window->tags()->lineAt(row).row.tag == tag) {
            view->selectRow(row);
            return;
        }
    }
    QFAIL(qPrintable(u"no tag "_s + tag));
}

bool TestInspector::look(const QString &tag)
{
    m_window->window->findChild<QAction *>(u"showInspectorAction"_s)->setChecked(true);
    select(tag);
    return QTest::qWaitFor([&] { return page() == u"contentPage"_s && m_window->child<QLabel>("titleLabel")->accessibleName().endsWith(u':' + tag); }, 10000);
}

QModelIndex TestInspector::fact(const QString &section, const QString &name) const
{
    const auto find = [this](const QString &text, const QModelIndex &parent) {
        for (int row = 0; row < facts()->rowCount(parent); ++row) {
            if (facts()->index(row, 0, parent).data().toString() == text)
                return facts()->index(row, 0, parent);
        }
        return QModelIndex();
    };
    const QModelIndex found = find(section, {});
    return name.isEmpty() || !found.isValid() ? found : find(name, found);
}

QString TestInspector::cell(const QString &section, const QString &name, FactsModel::Column column) const
{
    return fact(section, name).siblingAtColumn(column).data().toString();
}

void TestInspector::modelHoldsFacts()
{
    FactsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<Fact> some{{.name = u"A"_s, .source = {.text = u"short"_s, .whole = u"whole"_s, .isCode = true}, .mark = Fact::Mark::Differs,
                            .children = {{.name = u"B"_s, .target = {.text = u"there"_s}, .mark = Fact::Mark::TargetOnly, .children = {{.name = u"C"_s}}}}},
                           {.name = u"D"_s}};
    model.setFacts(some);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex a = model.index(0, 0);
    const QModelIndex b = model.index(0, 0, a);
    const QModelIndex c = model.index(0, 0, b);
    QCOMPARE(c.parent(), b);
    QCOMPARE(b.parent(), a);
    QVERIFY(!a.parent().isValid());
    QCOMPARE(a.siblingAtColumn(FactsModel::Source).data().toString(), u"short"_s);
    QCOMPARE(a.data(Qt::AccessibleTextRole).toString(), u"A, differs"_s);
    QCOMPARE(b.data(Qt::AccessibleTextRole).toString(), u"B, only at the target"_s);
    QVERIFY(!b.data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(c.data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(a.data(Qt::DecorationRole).isNull()); // a section stands for itself
    QCOMPARE(model.text(), u"A\twhole\n  B\t\tthere\n    C\nD"_s);
    model.setFacts({});
    QCOMPARE(model.rowCount(), 0);
    model.setFacts(some);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
}

void TestInspector::modelShowsWhatHidesAsText()
{
    FactsModel model;
    model.setFacts({{.name = u"a\u202eb"_s, .source = {.text = u"<b>x</b>\n\u200b"_s}}});
    QCOMPARE(model.index(0, 0).data().toString(), u"a\\u{202e}b"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"<b>x</b>\\u{000a}\\u{200b}"_s);
    QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    QVERIFY(!model.text().contains(u'\n'));
}

void TestInspector::stripGivesEveryLayerRoom()
{
    gui::LayerStrip strip;
    strip.resize(200, 60);
    strip.setLayers({{.size = 1000000, .standing = gui::LayerStanding::Has, .tip = {}},
                     {.size = 1, .standing = gui::LayerStanding::Lacks, .tip = {}},
                     {.size = 0, .standing = gui::LayerStanding::Has, .tip = {}}});
    const QList<QRect> rects = strip.rects();
    QCOMPARE(rects.size(), 3);
    QVERIFY(rects.at(0).width() > 10 * rects.at(1).width());
    for (const QRect &rect : rects)
        QVERIFY(rect.width() >= 3 && strip.rect().contains(rect));
    QCOMPARE(strip.caption(), u"3 layer(s), 1.0 MB; the target lacks 1 of them, 1 bytes"_s);
    QSignalSpy clicked(&strip, &gui::LayerStrip::layerClicked);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, rects.at(1).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toInt(), 1);
    strip.setLayers({{.size = 5, .standing = gui::LayerStanding::Unknown, .tip = {}}});
    QCOMPARE(strip.caption(), u"1 layer(s), 5 bytes"_s);
}

void TestInspector::isHiddenUntilItIsAskedFor_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("by its key") << u"key"_s;
    QTest::newRow("by Enter on a row") << u"enter"_s;
    QTest::newRow("by a double click on a row") << u"double"_s;
}

void TestInspector::isHiddenUntilItIsAskedFor()
{
    QFETCH(const QString, how);
    compareRegistries();
    QVERIFY(!panel()->isVisible());
    select(u"same"_s);
    auto *view = m_window->child<QTableView>("tagTableView");
    view->setFocus();
    if (how == u"key") {
        m_window->press(Qt::Key_F10);
    } else if (how == u"enter") {
        QTest::keyClick(view, Qt::Key_Return);
    } else {
        const QPoint middle = view->visualRect(view->currentIndex()).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, middle);
    }
    QVERIFY(panel()->isVisible());
    QTRY_COMPARE(panel()->width(), panel()->sizeHint().width()); // the first time it gets the room that it wants
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"contentPage"_s, WindowFixture::patience);
    m_window->press(Qt::Key_F10);
    QVERIFY(!panel()->isVisible());
}

void TestInspector::saysWhy_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason"); // a part of them
    QTest::addColumn<QString>("strip");

    QTest::newRow("absent: all of it is lacking") << u"absent"_s << u"Only at the source: the target does not have it."_s << QString()
                                                  << u"the target lacks 3 of them"_s;
    QTest::newRow("the same") << u"same"_s << u"The same content at both."_s << QString() << u"the target has them all"_s;
    QTest::newRow("a rebuild names what differs") << u"rebuilt"_s << u"A rebuild: it has other layers."_s
                                                  << u"Images that differ: linux/amd64, linux/arm64. Layers: 4 new, 3 gone."_s << u"the target lacks 4 of them"_s;
    QTest::newRow("a rebuild says what goes") << u"rebuilt"_s << u"A rebuild: it has other layers."_s << u"A sync sends 2.4 MB"_s << QString();
    QTest::newRow("another date") << u"dated"_s << u"The same layers with another config."_s
                                  << u"Layers: 1 the same. Lines of the config that differ: 1."_s << u"the target has them all"_s;
    QTest::newRow("a new index") << u"indexed"_s << u"Only a new index around the same images: nothing in them has changed."_s << u"A sync sends"_s
                                 << u"the target has them all"_s;
    QTest::newRow("one platform more") << u"wider"_s << u"Not the same platforms; the images of both are the same."_s << u"Only at the source: linux/arm64."_s
                                       << QString();
    QTest::newRow("only at the target") << u"gone"_s << u"Only at the target."_s << QString() << u"1 layer(s)"_s;
}

void TestInspector::saysWhy()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, reason);
    QFETCH(const QString, strip);
    compareRegistries();
    QVERIFY(look(tag));
    QTEST(text("verdictLabel"), "verdict");
    QVERIFY2(text("reasonsLabel").contains(reason), qPrintable(text("reasonsLabel")));
    const QString caption = m_window->child<gui::LayerStrip>("layerStrip")->caption();
    QVERIFY2(caption.contains(strip), qPrintable(caption));
    const QAbstractItemModelTester tester(facts(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCoreApplication::processEvents(); // labels take the room that their texts need
    QVERIFY(m_window->shoot(u"inspector-"_s + tag));
}

void TestInspector::marksWhatDiffers()
{
    compareRegistries();
    QVERIFY(look(u"dated"_s));
    QVERIFY(cell(u"Overview"_s, u"Digest"_s, FactsModel::Source) != cell(u"Overview"_s, u"Digest"_s, FactsModel::Target));
    QCOMPARE(fact(u"Overview"_s, u"Digest"_s).data(Qt::AccessibleTextRole).toString(), u"Digest, differs"_s);
    QCOMPARE(fact(u"Config"_s, u"Created"_s).data(Qt::AccessibleTextRole).toString(), u"Created, differs"_s);
    QCOMPARE(fact(u"Config"_s, u"Command"_s).data(Qt::AccessibleTextRole).toString(), u"Command"_s);
    QCOMPARE(cell(u"Config"_s, u"Command"_s, FactsModel::Target), u"/sample"_s);
    QCOMPARE(cell(u"Layers"_s, u"1: COPY sample.txt /"_s, FactsModel::Target), u"has it"_s);
    QCOMPARE(cell(u"History"_s, u"1"_s, FactsModel::Source), u"COPY sample.txt /"_s);
    QCOMPARE(fact(u"Signatures and SBOMs"_s).siblingAtColumn(FactsModel::Source).data().toString(), u"none"_s);
}

void TestInspector::showsWhatOnlyTheTargetHas()
{
    compareRegistries();
    QVERIFY(look(u"gone"_s));
    QVERIFY(tree()->isColumnHidden(FactsModel::Source));
    QVERIFY(!tree()->isColumnHidden(FactsModel::Target));
    QCOMPARE(cell(u"Layers"_s, u"1: COPY sample.txt /"_s, FactsModel::Target), u"104 bytes"_s);
    QCOMPARE(cell(u"Config"_s, u"Command"_s, FactsModel::Target), u"/sample"_s);
    QVERIFY(look(u"same"_s));
    QVERIFY(tree()->isColumnHidden(FactsModel::Target)); // there is nothing to compare
    QVERIFY(!tree()->isColumnHidden(FactsModel::Source));
}

void TestInspector::showsAnotherPlatform()
{
    compareRegistries();
    QVERIFY(look(u"rebuilt"_s));
    auto *box = m_window->child<QComboBox>("platformComboBox");
    QVERIFY(box->isVisible());
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->itemText(1), u"linux/arm64 (differs)"_s);
    const int other = 1 - box->currentIndex();
    const QModelIndex before = fact(u"Layers"_s, u"1"_s);
    const QString digest = facts()->index(0, FactsModel::Source, before).data(Qt::AccessibleTextRole).toString();
    box->setFocus();
    QTest::keyClick(box, other > 0 ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(box->currentIndex(), other);
    QVERIFY(digest.startsWith(u"sha256:"_s));
    QVERIFY(facts()->index(0, FactsModel::Source, fact(u"Layers"_s, u"1"_s)).data(Qt::AccessibleTextRole).toString() != digest);
    QVERIFY(look(u"same"_s));
    QVERIFY(!box->isVisible());
    QVERIFY(look(u"rebuilt"_s));
    QCOMPARE(box->currentIndex(), other); // stays chosen
}

void TestInspector::copiesLines()
{
    compareRegistries();
    QVERIFY(look(u"dated"_s));
    tree()->setFocus();
    tree()->setCurrentIndex(fact(u"Overview"_s, u"Digest"_s));
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    const core::TagRow row = m_window->window->findChild<gui::TagTablePanel *>()->selectedRows().first();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Digest\t%1\t%2"_s.arg(row.digest.toString(), row.targetDigest.toString()));
    QTest::keyClick(tree(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
}

void TestInspector::copiesEverything()
{
    compareRegistries();
    QVERIFY(look(u"rebuilt"_s));
    QTest::mouseClick(m_window->child<QToolButton>("copyFactsButton"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString &part : {u":rebuilt\nA rebuild"_s, u"the target lacks 4 of them"_s, u"\nOverview"_s, u"\n  linux/arm64\tsha256:"_s, u"COPY sample.txt /"_s})
        QVERIFY2(copied.contains(part), qPrintable(copied));
}

void TestInspector::invitesToSelectOneTag()
{
    m_window->press(Qt::Key_F10);
    QTRY_COMPARE(text("inspectorMessageLabel"), u"Select one tag of the table to look inside."_s);
    m_window->entries()->load({m_source->address() + u"/team/app"_s, m_source->address() + u"/team/none"_s});
    m_window->window->setTarget(*core::Place::parse(m_target->address()));
    QVERIFY(m_window->compare());
    QVERIFY(look(u"same"_s));
    m_window->child<QTableView>("tagTableView")->selectAll();
    QTRY_COMPARE(page(), u"messagePage"_s);
    select(QString()); // the entry that failed
    QTRY_VERIFY(text("inspectorMessageLabel").contains(u"team/none could not be compared"_s));
    QVERIFY(!m_window->child<QPushButton>("inspectButton")->isVisible());
}

void TestInspector::remembersWhatIsOpen()
{
    compareRegistries();
    QVERIFY(look(u"same"_s));
    tree()->setExpanded(fact(u"Overview"_s), false);
    tree()->setExpanded(fact(u"History"_s), true);
    QVERIFY(look(u"dated"_s));
    QVERIFY(!tree()->isExpanded(fact(u"Overview"_s)));
    QVERIFY(tree()->isExpanded(fact(u"History"_s)));
    const QByteArray layout = panel()->saveLayout();
    gui::InspectorPanel other;
    other.restoreLayout(layout);
    QCOMPARE(other.saveLayout(), layout);
    other.restoreLayout("nonsense");
    QCOMPARE(other.saveLayout(), layout);
    m_window->window->close();
    QCOMPARE(m_window->settings->value("window/inspectorShown").toBool(), true);
}

void TestInspector::asksBeforeItCostsPulls()
{
    MemoryRegistry source;
    MemoryRegistry target;
    source.putImage(u"team/app"_s, u"1"_s, "one");
    source.putImage(u"team/app"_s, u"2"_s, "two");
    source.amend([](const ReceivedRequest &, Reply *reply) { reply->headers += {{"ratelimit-limit", "100;w=21600"}, {"ratelimit-remaining", "76;w=21600"}}; });
    compareMemory(source, target);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->tags()->lineAt(0).row.details && m_window->tags()->lineAt(1).row.details, WindowFixture::patience);
    const int before = source.count("GET");
    m_window->press(Qt::Key_F10);
    select(u"1"_s);
    auto *button = m_window->child<QPushButton>("inspectButton");
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Inspect: costs 1 pull(s)"_s);
    QVERIFY(m_window->shoot(u"inspector-asks"_s));
    QCOMPARE(source.count("GET"), before);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"contentPage"_s, WindowFixture::patience);
    const int after = source.count("GET");
    select(u"2"_s);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(look(u"1"_s)); // is still known
    QCOMPARE(source.count("GET"), after);
}

void TestInspector::triesAgain()
{
    MemoryRegistry source;
    MemoryRegistry target;
    for (const QString &tag : {u"1"_s, u"2"_s})
        source.putImage(u"team/app"_s, tag, "layer");
    compareMemory(source, target);
    source.answerInstead([](const ReceivedRequest &) { return std::optional(Reply{.status = 404}); });
    m_window->press(Qt::Key_F10);
    select(u"1"_s);
    auto *button = m_window->child<QPushButton>("inspectButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), WindowFixture::patience);
    QVERIFY2(text("inspectorMessageLabel").contains(source.address()), qPrintable(text("inspectorMessageLabel")));
    QVERIFY(m_window->shoot(u"inspector-failed"_s));
    source.answerInstead({});
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"contentPage"_s, WindowFixture::patience);
}

void TestInspector::showsTheSideThatCanBeRead()
{
    MemoryRegistry source;
    MemoryRegistry target;
    for (const QString &tag : {u"1"_s, u"2"_s}) {
        source.putImage(u"team/app"_s, tag, "new");
        target.putImage(u"team/app"_s, tag, "old");
    }
    compareMemory(source, target);
    target.answerInstead([](const ReceivedRequest &) { return std::optional(Reply{.status = 403}); });
    QVERIFY(look(u"1"_s));
    QVERIFY2(text("reasonsLabel").contains(target.address()), qPrintable(text("reasonsLabel")));
    QVERIFY(!m_window->child<gui::LayerStrip>("layerStrip")->caption().contains(u"target"_s));
    target.answerInstead({});
    QTest::mouseClick(m_window->child<QToolButton>("lookAgainButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(text("reasonsLabel").contains(u"1 new, 1 gone"_s), WindowFixture::patience);
}

void TestInspector::forgetsWhatIsNotSelectedAnyMore()
{
    MemoryRegistry source;
    MemoryRegistry target;
    source.putImage(u"team/app"_s, u"1"_s, "one");
    source.putImage(u"team/app"_s, u"2"_s, "two");
    compareMemory(source, target);
    const QString digest = m_window->tags()->lineAt(0).row.digest.toString();
    source.answerInstead([digest](const ReceivedRequest &request) {
        return request.target.contains(digest.toLatin1()) ? std::optional(Reply{.delay = std::chrono::seconds(30)}) : std::nullopt;
    });
    m_window->press(Qt::Key_F10);
    select(m_window->tags()->lineAt(0).row.tag);
    QTRY_VERIFY(m_window->child<QProgressBar>("inspectorProgressBar")->isVisible());
    QVERIFY(look(m_window->tags()->lineAt(1).row.tag));
    select(m_window->tags()->lineAt(0).row.tag);
    QTRY_COMPARE(page(), u"messagePage"_s);
    m_window->press(Qt::Key_F10); // hidden, it reads nothing
    QTRY_VERIFY(m_window->window->findChild<gui::InspectorPanel *>()->isHidden());
}

void TestInspector::endsWithTheWindow()
{
    MemoryRegistry source;
    MemoryRegistry target;
    source.putImage(u"team/app"_s, u"1"_s, "one");
    source.putImage(u"team/app"_s, u"2"_s, "two");
    compareMemory(source, target);
    source.answerInstead([](const ReceivedRequest &) { return std::optional(Reply{.delay = std::chrono::seconds(30)}); });
    m_window->press(Qt::Key_F10);
    select(u"1"_s);
    QTRY_VERIFY(m_window->child<QProgressBar>("inspectorProgressBar")->isVisible());
    QTRY_VERIFY(source.count("GET", "/manifests/sha256") > 0);
    QElapsedTimer clock;
    clock.start();
    m_window.reset();
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
}

void TestInspector::fits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("1440 x 860") << QSize(1440, 860) << false;
    QTest::newRow("1440 x 860 in the dark") << QSize(1440, 860) << true;
    QTest::newRow("1000 x 640") << QSize(1000, 640) << false;
    QTest::newRow("as small as it gets") << QSize(720, 480) << true;
}

void TestInspector::fits()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isDark);
    const QPalette light = QApplication::palette();
    const auto restore = qScopeGuard([&] { QApplication::setPalette(light); });
    if (isDark)
        QApplication::setPalette(darkPalette());
    compareRegistries();
    m_window->window->resize(size);
    QVERIFY(look(u"rebuilt"_s));
    QTRY_VERIFY(m_window->window->rect().contains(QRect(panel()->mapTo(m_window->window.get(), QPoint()), panel()->size())));
    QVERIFY2(panel()->width() >= 34 * panel()->fontMetrics().averageCharWidth(), qPrintable(QString::number(panel()->width())));
    QCoreApplication::processEvents();
    QVERIFY(m_window->shoot(u"inspector-%1%2"_s.arg(size.width()).arg(isDark ? u"-dark"_s : QString())));
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestInspector)
#include "tst_inspector.moc"
