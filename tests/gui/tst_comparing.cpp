// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tagrow.h"
#include "gui/elidedlabel.h"
#include "gui/icons.h"
#include "gui/targetbox.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"
#include "windowfixture.h"

#include <QAction>
#include <QHelpEvent>
#include <QLabel>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace lstags::tests {

/// What the window says of a comparison where it is not the usual one.
class TestComparing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keepsTheComparisonUntilItsListIsClosed_data();
    void keepsTheComparisonUntilItsListIsClosed();
    void keepsTheComparisonWhenAFileIsBad();
    void fitsSmallWindows_data();
    void fitsSmallWindows();
    void whatDoesNotFitIsInTheTooltip();
    void saysWhyNothingCanBeCompared();
    void saysWhatIsWrongWithTheTarget();
    void theTargetsRedFollowsThePalette();
    void keepsTheListsProblemBesideTheEngines();
    void anotherMessageOutlivesTheEngines();
    void countsTagsThatTheTargetSaysNothingOf_data();
    void countsTagsThatTheTargetSaysNothingOf();
    void plansManyTagsOfThisComparisonAlone_data();
    void plansManyTagsOfThisComparisonAlone();

private:
    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<RegistryProcess> m_source;
};

void TestComparing::initTestCase()
{
    auto source = RegistryProcess::start();
    VERIFY_RESULT(source);
    m_source = std::move(*source);
    SampleImages images({.url = m_source->url()});
    QVERIFY(images.push(u"team/app"_s, {u"1"_s, u"2"_s}, {.content = u"app"_s}));
}

void TestComparing::init()
{
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window.get()));
}

void TestComparing::cleanup()
{
    m_window.reset();
}

void TestComparing::keepsTheComparisonUntilItsListIsClosed_data()
{
    QTest::addColumn<QString>("action"); // empty: a file is opened
    QTest::addColumn<QString>("page");
    QTest::newRow("a new one is empty and invites") << u"newAction"_s << u"welcomePage"_s;
    QTest::newRow("one that is opened") << QString() << u"tableSplitter"_s;
    QTest::newRow("the sample list") << u"sampleAction"_s << u"tableSplitter"_s;
}

void TestComparing::keepsTheComparisonUntilItsListIsClosed()
{
    QFETCH(const QString, action);
    m_window->entries()->load({m_source->address() + u"/team/app"_s, m_source->address() + u"/team/none"_s});
    QVERIFY(m_window->compare());
    QVERIFY(m_window->tags()->lineCount() > 0);
    QVERIFY(m_window->child<QAction>("retryAction")->isEnabled());
    if (action.isEmpty())
        m_window->window->openFile(m_window->writeList(u"other.yaml"_s, "lstags:\n  repositories: [alpine]\n"));
    else
        m_window->window->findChild<QAction *>(action)->trigger();
    QVERIFY(m_window->tags()->lineCount() > 0);
    QTEST(m_window->child<QStackedWidget>("pages")->currentWidget()->objectName(), "page");
    m_window->press(Qt::Key_Tab, Qt::ControlModifier);
    m_window->press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_window->tags()->lineCount(), 0);
    QCOMPARE(m_window->progress()->rowCount(), 0);
    QVERIFY(!m_window->child<QAction>("retryAction")->isEnabled());
    QTRY_COMPARE(m_window->child<QToolButton>("allToggle")->text(), u"All 0"_s);
    m_window->press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_window->tags()->lineCount(), 0);
}

void TestComparing::keepsTheComparisonWhenAFileIsBad()
{
    m_window->entries()->load({m_source->address() + u"/team/app"_s});
    QVERIFY(m_window->compare());
    m_window->window->openFile(m_window->writeList(u"bad.yaml"_s, "something: 1\n"));
    QCOMPARE(m_window->tags()->lineCount(), 2);
    QCOMPARE(m_window->outcome(0), u"2 tag(s)"_s);
}

void TestComparing::fitsSmallWindows_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("800 x 600") << QSize(800, 600) << false;
    QTest::newRow("800 x 600 in the dark") << QSize(800, 600) << true;
    QTest::newRow("1440 x 900 at 150 %") << QSize(960, 600) << true;
    QTest::newRow("1440 x 900 at 200 %") << QSize(720, 450) << false;
    QTest::newRow("660 x 480") << QSize(660, 480) << false;
}

void TestComparing::fitsSmallWindows()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isDark);
    const QPalette light = QApplication::palette();
    const auto restore = qScopeGuard([&] { QApplication::setPalette(light); });
    if (isDark)
        QApplication::setPalette(darkPalette());
    m_window->entries()->load({m_source->address() + u"/team/app"_s, m_source->address() + u"/team/none"_s, u"a//b"_s});
    QVERIFY(m_window->compare());
    for (const auto state : {core::TagState::Absent, core::TagState::Changed, core::TagState::Assumed, core::TagState::LocalOnly}) {
        core::TagRow row;
        row.tag = core::toString(state);
        row.state = state;
        m_window->tags()->upsert(0, {row}); // for a summary that is long
    }
    m_window->tags()->settle();
    m_window->window->resize(size);
    QTRY_COMPARE(m_window->window->size(), size);
    const auto *panel = m_window->child<QWidget>("entriesPanel");
    QVERIFY2(panel->width() >= 28 * panel->fontMetrics().averageCharWidth(), qPrintable(QString::number(panel->width())));
    const auto *bar = m_window->child<QWidget>("stateFilterBar");
    for (const auto *toggle : bar->findChildren<QToolButton *>()) {
        if (toggle->isHidden() || qobject_cast<QLineEdit *>(toggle->parentWidget()))
            continue;
        QTRY_VERIFY2(bar->rect().contains(toggle->geometry()), qPrintable(toggle->text()));
        QVERIFY2(toggle->width() >= toggle->sizeHint().width(), qPrintable(toggle->text()));
    }
    QVERIFY(m_window->shoot(u"small-%1%2"_s.arg(size.width()).arg(isDark ? u"-dark"_s : QString())));
}

void TestComparing::whatDoesNotFitIsInTheTooltip()
{
    gui::ElidedLabel label;
    label.setText(u"6 absent, 3 changed, 1 <failed>"_s);
    QCOMPARE(label.minimumSizeHint().width(), 0);
    label.show();
    const auto tooltip = [&label](int width) {
        label.resize(width, label.sizeHint().height());
        QHelpEvent event(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&label, &event);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    };
    QCOMPARE(tooltip(600), QString());
    QCOMPARE(tooltip(60), u"<qt>6 absent, 3 changed, 1 &lt;failed&gt;</qt>"_s);
}

void TestComparing::saysWhyNothingCanBeCompared()
{
    m_window->entries()->load({m_source->address() + u"/team/app"_s});
    QVERIFY(m_window->compare());
    m_window->entries()->setData(m_window->entries()->index(0), u"a//b"_s, Qt::EditRole);
    m_window->press(Qt::Key_F5);
    QVERIFY2(m_window->messages().contains(u"No entry"), qPrintable(m_window->messages()));
    QCOMPARE(m_window->tags()->lineCount(), 2); // the last comparison stands
    m_window->pressOn(0, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_window->compare());
    QVERIFY2(!m_window->messages().contains(u"No entry"), qPrintable(m_window->messages()));
}

void TestComparing::saysWhatIsWrongWithTheTarget()
{
    m_window->entries()->load({u"alpine"_s});
    auto *box = m_window->child<gui::TargetBox>("targetBox");
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, u"quay.io/UPPER"_s);
    QCOMPARE(m_window->messages(), QString()); // not while it is typed
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_window->messages(), QString(u"Target: "_s + box->targets().error().message));
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, u"quay.io/mirror"_s);
    QCOMPARE(m_window->messages(), QString());
}

void TestComparing::theTargetsRedFollowsThePalette()
{
    const QPalette light = QApplication::palette();
    const auto restore = qScopeGuard([&] { QApplication::setPalette(light); });
    auto *box = m_window->child<gui::TargetBox>("targetBox");
    const auto color = [box] { return box->lineEdit()->palette().color(QPalette::Text); };
    box->setEditText(u"quay.io/UPPER"_s);
    QCOMPARE(color(), gui::tintColor(gui::Tint::Red, light));
    QApplication::setPalette(darkPalette());
    QTRY_COMPARE(color(), gui::tintColor(gui::Tint::Red, darkPalette()));
    box->setTargets({core::Target()});
    QCOMPARE(color(), darkPalette().color(QPalette::Text));
    QApplication::setPalette(light);
    QTRY_COMPARE(color(), light.color(QPalette::Text));
}

void TestComparing::keepsTheListsProblemBesideTheEngines()
{
    const QByteArray yaml = "lstags:\n  repositories:\n    - a//b\n    - " + m_source->address().toUtf8() + "/team/app\n";
    m_window->window->openFile(m_window->writeList(u"mine.yaml"_s, yaml));
    QVERIFY2(m_window->messages().contains(u"line 3"), qPrintable(m_window->messages()));
    QVERIFY(m_window->compare());
    QVERIFY2(m_window->messages().contains(u"DOCKER_HOST"), qPrintable(m_window->messages()));
    QVERIFY2(m_window->messages().contains(u"line 3"), qPrintable(m_window->messages()));
}

void TestComparing::anotherMessageOutlivesTheEngines()
{
    m_window->entries()->load({m_source->address() + u"/team/app"_s});
    QVERIFY(m_window->compare());
    QVERIFY2(m_window->messages().contains(u"DOCKER_HOST"), qPrintable(m_window->messages()));
    m_window->window->setTarget(*core::Place::parse(m_source->address()));
    QVERIFY(m_window->compare());
    QCOMPARE(m_window->messages(), QString());
    m_window->window->setTarget({});
    QVERIFY(m_window->compare());
    m_window->press(Qt::Key_F1);
    const QString help = m_window->messages();
    m_window->window->setTarget(*core::Place::parse(m_source->address()));
    QVERIFY(m_window->compare());
    QCOMPARE(m_window->messages(), help);
}

void TestComparing::countsTagsThatTheTargetSaysNothingOf_data()
{
    QTest::addColumn<QString>("entry");
    QTest::newRow("of a repository") << u"/team/app"_s;
    QTest::newRow("that are named") << u"/team/app=1,2"_s;
}

void TestComparing::countsTagsThatTheTargetSaysNothingOf()
{
    QFETCH(const QString, entry);
    m_window->entries()->load({m_source->address() + entry, m_source->address() + u"/team/none"_s});
    m_window->window->setTarget(*core::Place::parse(u"127.0.0.1:1"_s));
    QVERIFY(m_window->compare());
    QCOMPARE(m_window->outcome(0), u"2 tag(s)"_s);
    QVERIFY(m_window->entries()->index(0).data(Qt::ToolTipRole).toString().contains(u"127.0.0.1:1"));
    QCOMPARE(m_window->outcome(1), u"not found"_s);
}

void TestComparing::plansManyTagsOfThisComparisonAlone_data()
{
    QTest::addColumn<bool>("anotherBegins");
    QTest::newRow("it stays") << false;
    QTest::newRow("one with other targets begins meanwhile") << true;
}

void TestComparing::plansManyTagsOfThisComparisonAlone()
{
    QFETCH(const bool, anotherBegins);
    m_window->entries()->load({m_source->address() + u"/team/app"_s});
    m_window->window->setTargets({core::Target(), core::Target::parse(QString(m_source->address() + u"/mirror"_s)).value()});
    QVERIFY(m_window->compare());
    core::TagRow row{.image = m_source->address() + u"/team/app"_s, .registry = m_source->address(), .repository = u"team/app"_s};
    QList<core::TagRow> rows(5001, row); // which another thread gathers
    for (int i = 0; i < rows.size(); ++i)
        rows[i].tag = u"t%1"_s.arg(i);
    m_window->tags()->upsert(0, rows);
    QThreadPool *threads = QThreadPool::globalInstance();
    const auto restore = qScopeGuard([threads, count = threads->maxThreadCount()] { threads->setMaxThreadCount(count); });
    Barrier gathering;
    threads->setMaxThreadCount(1);
    threads->start([&gathering] { gathering.pass(); });
    m_window->child<QAction>("copyAction")->trigger();
    if (anotherBegins) {
        m_window->window->setTargets({core::Target()});
        m_window->child<QAction>("compareAction")->trigger();
    }
    gathering.open();
    QVERIFY(threads->waitForDone(WindowFixture::patience));
    QCoreApplication::processEvents();
    const auto windows = QApplication::topLevelWidgets();
    const bool isPlanned = std::any_of(windows.begin(), windows.end(), [](const QWidget *window) { return window->inherits("lstags::gui::PlanWindow") && window->isVisible(); });
    QCOMPARE(isPlanned, !anotherBegins);
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestComparing)
#include "tst_comparing.moc"
