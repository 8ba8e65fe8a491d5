// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/icons.h"
#include "gui/repositories/repositoriespanel.h"
#include "gui/repositories/repositorymodel.h"
#include "gui/repositories/repositoryview.h"
#include "gui/repositories/statebar.h"
#include "gui/tagtable/tagtablepanel.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QElapsedTimer>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::TagState;
using gui::LineState;
using gui::RepositoryModel;
using gui::StateCounts;

namespace lstags::tests {
namespace {

core::RepositoryName name(const QString &text)
{
    return core::RepositoryName::parse(text).value();
}

StateCounts counts(int absent, int present, int failed = 0)
{
    StateCounts counts{};
    counts[size_t(LineState::Absent)] = absent;
    counts[size_t(LineState::Present)] = present;
    counts[size_t(LineState::Failed)] = failed;
    return counts;
}

QString shown(const QAbstractItemModel *model, const QModelIndex &index, int depth)
{
    QString text = QString(depth, u' ') + index.data().toString() + u": "_s + index.data(RepositoryModel::WordsRole).toString() + u'\n';
    for (int row = 0; row < model->rowCount(index); ++row)
        text += shown(model, model->index(row, 0, index), depth + 1);
    return text;
}

/// The tree, a line each, deeper ones further to the right.
QString tree(const QAbstractItemModel *model)
{
    return model->rowCount() == 0 ? QString() : shown(model, model->index(0, 0), 0);
}

compare::EntryUpdate failed(int entry, const QString &reason)
{
    return {.entry = entry, .phase = compare::EntryUpdate::Phase::Failed, .rows = {},
            .error = core::Error{.kind = core::ErrorKind::NotFound, .message = reason}, .warnings = {}};
}

} // namespace

class TestRepositories final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isATreeOfTheList();
    void likeNamesAreTwoRepositories();
    void saysWhatFailedUntilItIsAskedAgain();
    void hostileNamesAreShownPlain();
    void tenThousandStayFluid();
    void theBarShowsWhateverThereIs_data();
    void theBarShowsWhateverThereIs();
    void filtersItsTree();

    void aClickNarrowsTheTable();
    void theKeyboardNarrowsAndWidens();
    void staysNarrowedWhenComparedAgain();
    void comesAndGoesAndIsRemembered();
    void givesWayInANarrowWindow();
    void saysWhatWillBeHere();
    void isReadAloud();

private:
    [[nodiscard]] static gui::RepositoriesPanel *panelOf(const WindowFixture &window) { return window.window->findChild<gui::RepositoriesPanel *>(); }
    [[nodiscard]] static QModelIndex find(const WindowFixture &window, const QString &image);
    static void click(const WindowFixture &window, const QModelIndex &index, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] bool compareSamples(const WindowFixture &window) const;

    std::unique_ptr<RegistryProcess> m_source;
};

void TestRepositories::initTestCase()
{
    auto source = RegistryProcess::start();
    VERIFY_RESULT(source);
    m_source = std::move(*source);
    SampleImages images({.url = m_source->url()});
    QVERIFY(images.push(u"team/app"_s, {u"1"_s, u"2"_s}, {.content = u"app"_s}));
    QVERIFY(images.push(u"team/web"_s, {u"1"_s}, {.content = u"web"_s}));
}

bool TestRepositories::compareSamples(const WindowFixture &window) const
{
    const QString address = m_source->address();
    if (window.entries()->rowCount() == 0)
        window.entries()->load({address + u"/team/app"_s, address + u"/team/web"_s, address + u"/team/none"_s});
    return window.compare();
}

QModelIndex TestRepositories::find(const WindowFixture &window, const QString &image)
{
    const auto *panel = panelOf(window);
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(panel->view()->model());
    return proxy->mapFromSource(panel->model()->indexOf(image));
}

void TestRepositories::click(const WindowFixture &window, const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    auto *view = panelOf(window)->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
}

void TestRepositories::isATreeOfTheList()
{
    RepositoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(tree(&model), QString());
    model.setListName(u"shop.yaml"_s);
    model.reset({name(u"quay.io/b/app10"_s), name(u"alpine"_s), name(u"quay.io/b/app9"_s), name(u"alpine"_s)});
    model.setCounts({{u"alpine"_s, counts(1, 2)}, {u"quay.io/b/app9"_s, counts(3, 0)}, {u"elsewhere"_s, counts(9, 9)}});
    QCOMPARE(tree(&model), u"shop.yaml: 4 absent, 2 present\n"
                           " Docker Hub: 1 absent, 2 present\n"
                           "  alpine: 1 absent, 2 present\n"
                           " quay.io: 3 absent\n"
                           "  b/app9: 3 absent\n"
                           "  b/app10: no tags yet\n"_s);
    QCOMPARE(model.imagesAt(model.indexOf(u"quay.io/b/app9"_s).parent()), (QSet<QString>{u"quay.io/b/app9"_s, u"quay.io/b/app10"_s}));
    QCOMPARE(model.imagesAt(model.index(0, 0)), QSet<QString>());
    model.setCounts({});
    QVERIFY(tree(&model).startsWith("shop.yaml: no tags yet"_L1));
}

void TestRepositories::likeNamesAreTwoRepositories()
{
    RepositoryModel model;
    model.reset({name(u"app01"_s), name(u"app1"_s)});
    QCOMPARE(model.repositoryCount(), 2);
    QCOMPARE(tree(&model).count(u'\n'), 4);
}

void TestRepositories::saysWhatFailedUntilItIsAskedAgain()
{
    RepositoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset({name(u"alpine"_s), name(u"alpine"_s)});
    model.apply({failed(0, u"not there"_s)});
    model.setCounts({{u"alpine"_s, counts(0, 1, 1)}});
    const QModelIndex alpine = model.indexOf(u"alpine"_s);
    QCOMPARE(alpine.data(RepositoryModel::FailureRole).toString(), u"not there"_s);
    QCOMPARE(alpine.data(RepositoryModel::WordsRole).toString(), u"not there"_s);
    QVERIFY(alpine.data(Qt::ToolTipRole).toString().contains("not there"_L1));
    QCOMPARE(alpine.parent().data(RepositoryModel::WordsRole).toString(), u"1 present, 1 failed"_s);
    model.apply({{.entry = 1, .phase = compare::EntryUpdate::Phase::Done, .rows = {}, .error = {}, .warnings = {}}}); // the other one
    QCOMPARE(alpine.data(RepositoryModel::FailureRole).toString(), u"not there"_s);
    model.apply({{.entry = 0, .phase = compare::EntryUpdate::Phase::Listing, .rows = {}, .error = {}, .warnings = {}}});
    QCOMPARE(alpine.data(RepositoryModel::FailureRole).toString(), QString());
}

void TestRepositories::hostileNamesAreShownPlain()
{
    RepositoryModel model;
    model.setListName(u"<b>\u202elist</b>"_s);
    model.reset({name(u"alpine"_s)});
    model.apply({failed(0, u"<img src=x>"_s)});
    QVERIFY(!model.index(0, 0).data().toString().contains(QChar(0x202e)));
    QVERIFY(!model.indexOf(u"alpine"_s).data(Qt::ToolTipRole).toString().contains("<img"_L1));
}

void TestRepositories::tenThousandStayFluid()
{
    gui::RepositoriesPanel panel;
    panel.resize(300, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QList<core::RepositoryName> names;
    QHash<QString, StateCounts> byImage;
    for (int i = 0; i < 10000; ++i) {
        names += core::RepositoryName{.registry = u"r%1.example"_s.arg(i % 20), .path = u"team/app%1"_s.arg(i)};
        byImage.insert(names.last().familiarName(), counts(0, 1));
    }
    QElapsedTimer clock;
    clock.start();
    panel.model()->reset(names);
    qInfo("a tree of 10,000 repositories: %lld ms", clock.elapsed());
    QCOMPARE(panel.model()->repositoryCount(), 10000);
    qint64 longest = 0;
    for (int round = 1; round <= 10; ++round) { // as rows stream in
        for (int i = 0; i < 10000; i += 7)
            byImage[names.at(i).familiarName()][0] = round;
        clock.start();
        panel.model()->setCounts(byImage);
        longest = std::max(longest, clock.elapsed());
    }
    qInfo("counts of 10,000 repositories: %lld ms", longest);
    QVERIFY(longest < 500); // a frame where nothing else runs; never seconds
}

void TestRepositories::theBarShowsWhateverThereIs_data()
{
    QTest::addColumn<StateCounts>("counts");
    QTest::addColumn<int>("absent"); // pixels, about
    QTest::newRow("half and half") << counts(5, 5) << 50;
    QTest::newRow("one of a million is seen") << counts(1, 1000000) << 2;
    QTest::newRow("all") << counts(7, 0) << 100;
    QTest::newRow("none") << counts(0, 7) << 0;
    QTest::newRow("nothing") << counts(0, 0) << 0;
}

void TestRepositories::theBarShowsWhateverThereIs()
{
    QFETCH(const StateCounts, counts);
    QFETCH(const int, absent);
    QImage image(100, 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    gui::paintStateBar(&painter, image.rect(), counts, QPalette(Qt::white), Qt::LeftToRight);
    painter.end();
    const QRgb blue = gui::tintColor(gui::Tint::Blue, QPalette(Qt::white)).rgb();
    int pixels = 0;
    for (int x = 0; x < image.width(); ++x)
        pixels += image.pixel(x, 5) == blue ? 1 : 0;
    QVERIFY2(std::abs(pixels - absent) <= 2 && (absent == 0) == (pixels == 0), qPrintable(QString::number(pixels)));
}

void TestRepositories::filtersItsTree()
{
    gui::RepositoriesPanel panel;
    const QAbstractItemModelTester tester(panel.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<core::RepositoryName> names{name(u"alpine"_s), name(u"quay.io/a/web"_s)};
    panel.model()->reset(names);
    auto *text = panel.findChild<QLineEdit *>(u"repositoryFilterLineEdit"_s);
    QVERIFY(text->isHidden()); // few are seen at once
    for (int i = 0; i < 20; ++i)
        names += name(u"quay.io/b/app%1"_s.arg(i));
    panel.model()->reset(names);
    QVERIFY(!text->isHidden());
    panel.show();
    QTest::keyClicks(text, u"ALP"_s);
    QCOMPARE(tree(panel.view()->model()).count(u'\n'), 3);
    text->clear();
    QTest::keyClicks(text, u"quay"_s); // a registry has all of its own
    QCOMPARE(tree(panel.view()->model()).count(u'\n'), 2 + 21);
}

void TestRepositories::aClickNarrowsTheTable()
{
    const WindowFixture window;
    QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
    QVERIFY(compareSamples(window));
    QCOMPARE(window.tags()->rowCount(), 4); // with the one that failed
    const QString address = m_source->address();
    QTRY_COMPARE(find(window, address + u"/team/app"_s).data(RepositoryModel::WordsRole).toString(), u"2 unknown"_s);
    QVERIFY(!find(window, address + u"/team/none"_s).data(RepositoryModel::FailureRole).toString().isEmpty());
    click(window, find(window, address + u"/team/app"_s));
    QCOMPARE(window.tags()->rowCount(), 2);
    click(window, find(window, address + u"/team/web"_s), Qt::ControlModifier);
    QCOMPARE(window.tags()->rowCount(), 3);
    click(window, find(window, address + u"/team/app"_s).parent());
    QCOMPARE(window.tags()->rowCount(), 4);
    click(window, find(window, address + u"/team/web"_s));
    QCOMPARE(window.tags()->rowCount(), 1);
    click(window, find(window, address + u"/team/app"_s).parent().parent()); // the list
    QCOMPARE(window.tags()->rowCount(), 4);
    click(window, find(window, address + u"/team/app"_s));
    QVERIFY(window.shoot(u"repositories"_s));
    const QPalette light = QApplication::palette();
    QApplication::setPalette(darkPalette());
    QCoreApplication::processEvents();
    QVERIFY(window.shoot(u"repositories-dark"_s));
    QApplication::setPalette(light);
}

void TestRepositories::theKeyboardNarrowsAndWidens()
{
    const WindowFixture window;
    QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
    QVERIFY(compareSamples(window));
    auto *view = panelOf(window)->view();
    view->setFocus();
    view->selectionModel()->setCurrentIndex(find(window, m_source->address() + u"/team/app"_s), QItemSelectionModel::NoUpdate);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(window.tags()->rowCount(), 2);
    QTest::keyClick(view, Qt::Key_Down); // by name: none comes next
    QCOMPARE(window.tags()->rowCount(), 1);
    window.child<gui::MessageBar>("messageBar")->say(gui::MessageBar::Kind::Note, u"stays"_s);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(window.tags()->rowCount(), 4);
    QCOMPARE(window.messages(), u"stays"_s);
    QTest::keyClick(view, Qt::Key_Return);
    window.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.tags()->rowCount(), 4);
}

void TestRepositories::staysNarrowedWhenComparedAgain()
{
    const WindowFixture window;
    QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
    QVERIFY(compareSamples(window));
    click(window, find(window, m_source->address() + u"/team/app"_s));
    QVERIFY(compareSamples(window));
    QCOMPARE(window.tags()->rowCount(), 2);
    QVERIFY(panelOf(window)->view()->selectionModel()->isSelected(find(window, m_source->address() + u"/team/app"_s)));
    window.entries()->load({m_source->address() + u"/team/web"_s});
    QVERIFY(window.compare());
    QVERIFY(window.tags()->filter().images.isEmpty()); // another list is whole
    QCOMPARE(window.tags()->rowCount(), 1);
}

void TestRepositories::comesAndGoesAndIsRemembered()
{
    WindowFixture window;
    QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
    QVERIFY(compareSamples(window));
    QVERIFY(panelOf(window)->isVisible());
    click(window, find(window, m_source->address() + u"/team/app"_s));
    window.press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(panelOf(window)->isHidden());
    QCOMPARE(window.tags()->rowCount(), 4); // nobody would see why rows are missing
    window.close();
    window.open();
    QVERIFY(panelOf(window)->isHidden());
    window.press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!panelOf(window)->isHidden());
}

void TestRepositories::givesWayInANarrowWindow()
{
    const WindowFixture window;
    QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
    QVERIFY(compareSamples(window));
    click(window, find(window, m_source->address() + u"/team/app"_s));
    window.window->resize(660, 480);
    QTRY_VERIFY(panelOf(window)->isHidden());
    QCOMPARE(window.tags()->rowCount(), 4);
    QVERIFY(!window.child<QAction>("showRepositoriesAction")->isEnabled());
    window.window->resize(1200, 700);
    QTRY_VERIFY(panelOf(window)->isVisible());
}

void TestRepositories::saysWhatWillBeHere()
{
    gui::RepositoriesPanel panel;
    panel.resize(240, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const QImage hinted = panel.grab().toImage();
    panel.view()->setHint({});
    QVERIFY(hinted != panel.grab().toImage());
}

void TestRepositories::isReadAloud()
{
    gui::RepositoriesPanel panel;
    panel.model()->reset({name(u"alpine"_s)});
    panel.model()->setCounts({{u"alpine"_s, counts(3, 12)}});
    QCOMPARE(panel.view()->accessibleName(), u"Repositories"_s);
    QCOMPARE(panel.model()->indexOf(u"alpine"_s).data(Qt::AccessibleTextRole).toString(), u"alpine: 3 absent, 12 present"_s);
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestRepositories)
#include "tst_repositories.moc"
