// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/keptlists.h"
#include "gui/entries/listtabs.h"
#include "gui/documentcontroller.h"
#include "gui/entries/openlists.h"
#include "gui/settings/windowdialogs.h"
#include "support/result.h"
#include "windowfixture.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::KeptList;
using gui::KeptLists;

namespace lstags::tests {

/// Several lists at once, and how they come back.
class TestLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void writesWhatItReads_data();
    void writesWhatItReads();
    void refusesWhatIsNoneOfIts_data();
    void refusesWhatIsNoneOfIts();

    void opensListsBesideEachOther();
    void takesThePlaceOfABlankOne();
    void opensAFileOnce();
    void goesFromListToListByKeyboard();
    void keepsUndoOfEachList();
    void takesWhatIsTypedIntoTheListBefore();
    void ordersTabsByDragging();
    void closesByKeyboardAndMouse();
    void asksBeforeAChangedListIsClosed();
    void saysWhoseTagsAreShown();
    void knowsWhichListAnEntryStandsIn();

    void bringsEverythingBack();
    void bringsUnsavedListsBackAfterAKill();
    void keepsWhatWasChangedInAFile();
    void asksBeforeItWritesOverAFileThatChangedMeanwhile();
    void saysWhichFileIsGone();
    void putsABrokenFileAside();
    void leavesTheFileToTheFirstWindow();
    void readsTheListAgainThatChanged();
    void asksForListsThatDoNotComeBack_data();
    void asksForListsThatDoNotComeBack();
    void asksBeforeItStartsAnew();
    void startsWithoutListsWhereThatIsChosen();
    void comparesInThreeClicks();
    void fitsTheWelcomeIntoASmallWindow();

private:
    [[nodiscard]] QString keptFile() const { return m_window->folder.filePath(u"data/lists.json"_s); }
    void keep() const { m_window->window->keepLists(keptFile()); }
    /// As if the program had ended and was started again.
    void restart() const
    {
        m_window->window->close();
        m_window->open();
        keep();
    }
    [[nodiscard]] gui::ListTabs *tabs() const { return m_window->child<gui::ListTabs>("listTabs"); }
    [[nodiscard]] gui::OpenLists *lists() const { return m_window->window->findChild<gui::OpenLists *>(); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int tab = 0; tab < tabs()->count(); ++tab)
            titles += tabs()->tabText(tab);
        return titles;
    }
    [[nodiscard]] QStringList texts() const { return m_window->entries()->texts(); }
    void add(const QString &entry) const
    {
        auto *edit = m_window->child<QLineEdit>("addLineEdit");
        QTest::keyClicks(edit, entry);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] QString writeList(const QString &name, const QByteArray &entry) const
    {
        return m_window->writeList(name, "lstags:\n  repositories:\n    - " + entry + '\n');
    }

    std::unique_ptr<WindowFixture> m_window;
};

void TestLists::init()
{
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window.get()));
}

void TestLists::cleanup()
{
    if (m_window->window)
        keep(); // so that nothing is asked
    m_window.reset();
}

void TestLists::writesWhatItReads_data()
{
    QTest::addColumn<KeptLists>("kept");
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123);
    QTest::newRow("nothing") << KeptLists();
    QTest::newRow("a file") << KeptLists{.lists = {{.path = u"/a.yaml"_s}}};
    QTest::newRow("a file with changes") << KeptLists{.lists = {{.path = u"/a.yaml"_s, .entries = QStringList{u"b"_s}, .modified = then, .size = 7}}};
    QTest::newRow("one without a file") << KeptLists{.lists = {{.path = {}, .entries = QStringList{u"b"_s, QString(), u"two\nlines \u202e"_s}}}};
    QTest::newRow("one that was emptied") << KeptLists{.lists = {{.path = u"/a.yaml"_s, .entries = QStringList()}}};
    QTest::newRow("the second is edited") << KeptLists{.lists = {{.path = u"/a"_s}, {.path = u"/b"_s}}, .current = 1};
}

void TestLists::writesWhatItReads()
{
    QFETCH(const KeptLists, kept);
    const auto read = KeptLists::fromJson(kept.toJson());
    VERIFY_RESULT(read);
    QCOMPARE(*read, kept);
}

void TestLists::refusesWhatIsNoneOfIts_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto list = [](const QByteArray &object) -> QByteArray { return "{\"version\":1,\"current\":0,\"lists\":[" + object + "]}"; };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << "lists"_ba;
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("deep brackets") << QByteArray(100'000, '[');
    QTest::newRow("of a later version") << "{\"version\":2,\"lists\":[]}"_ba;
    QTest::newRow("a list that is a number") << list("7");
    QTest::newRow("without path and entries") << list("{\"path\":\"\"}");
    QTest::newRow("a path that is a number") << list("{\"path\":1,\"entries\":[]}");
    QTest::newRow("a path with a zero in it") << list("{\"path\":\"/a\\u0000b\"}");
    QTest::newRow("entries that are a text") << list("{\"path\":\"\",\"entries\":\"a\"}");
    QTest::newRow("an entry that is a number") << list("{\"path\":\"\",\"entries\":[1]}");
    QTest::newRow("too many lists") << list("{\"path\":\"/a\"}" + QByteArray(",{\"path\":\"/a\"}").repeated(100));
    QTest::newRow("too many entries") << list("{\"path\":\"\",\"entries\":[\"a\"" + QByteArray(",\"a\"").repeated(100'000) + "]}");
}

void TestLists::refusesWhatIsNoneOfIts()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!KeptLists::fromJson(json));
}

void TestLists::opensListsBesideEachOther()
{
    QVERIFY(!tabs()->isVisible());
    m_window->window->openFile(writeList(u"a&b.yaml"_s, "alpine"));
    QVERIFY(!tabs()->isVisible());
    m_window->window->openFile(writeList(u"c.yaml"_s, "busybox"));
    QVERIFY(tabs()->isVisible());
    QCOMPARE(titles(), (QStringList{u"a&&b.yaml"_s, u"c.yaml"_s}));
    QCOMPARE(texts(), QStringList{u"busybox"_s});
    QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(0).center());
    QCOMPARE(texts(), QStringList{u"alpine"_s});
    QVERIFY(m_window->window->windowTitle().startsWith("a&b.yaml"_L1));
    add(u"quay.io/a/b"_s);
    QCOMPARE(titles(), (QStringList{u"a&&b.yaml *"_s, u"c.yaml"_s}));
    QVERIFY(m_window->window->isWindowModified());
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(titles(), (QStringList{u"a&&b.yaml"_s, u"c.yaml"_s}));
}

void TestLists::takesThePlaceOfABlankOne()
{
    m_window->press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(lists()->count(), 1);
    add(u"alpine"_s);
    m_window->press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(titles(), (QStringList{u"New list *"_s, u"New list 2"_s}));
    QCOMPARE(texts(), QStringList());
    m_window->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(lists()->count(), 2);
    QVERIFY(texts().size() > 2);
}

void TestLists::opensAFileOnce()
{
    const QString path = writeList(u"a.yaml"_s, "alpine");
    m_window->window->openFile(path);
    m_window->press(Qt::Key_N, Qt::ControlModifier);
    m_window->window->openFile(path);
    QCOMPARE(lists()->count(), 2);
    QCOMPARE(lists()->current(), 0);
    QVERIFY(!writeList(u"a.yaml"_s, "busybox=1.36,1.37").isEmpty()); // by somebody else
    m_window->window->openFile(path);
    QCOMPARE(texts(), QStringList{u"busybox=1.36,1.37"_s});
}

void TestLists::goesFromListToListByKeyboard()
{
    for (const auto &[name, entry] : {std::pair(u"a.yaml"_s, "a"_ba), std::pair(u"b.yaml"_s, "b"_ba), std::pair(u"c.yaml"_s, "c"_ba)})
        m_window->window->openFile(writeList(name, entry));
    m_window->press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(texts(), QStringList{u"a"_s});
    m_window->press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(texts(), QStringList{u"b"_s});
    m_window->press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    m_window->press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(texts(), QStringList{u"c"_s});
}

void TestLists::keepsUndoOfEachList()
{
    m_window->window->openFile(writeList(u"a.yaml"_s, "alpine"));
    add(u"one"_s);
    m_window->window->openFile(writeList(u"b.yaml"_s, "busybox"));
    QVERIFY(!m_window->child<QAction>("undoAction")->isEnabled());
    add(u"two"_s);
    m_window->press(Qt::Key_Tab, Qt::ControlModifier);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(texts(), QStringList{u"alpine"_s});
    QCOMPARE(titles(), (QStringList{u"a.yaml"_s, u"b.yaml *"_s}));
    m_window->press(Qt::Key_Tab, Qt::ControlModifier);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(texts(), QStringList{u"busybox"_s});
}

void TestLists::takesWhatIsTypedIntoTheListBefore()
{
    m_window->window->openFile(writeList(u"a.yaml"_s, "alpine"));
    m_window->window->openFile(writeList(u"b.yaml"_s, "busybox"));
    QVERIFY(m_window->type(0, u"typed"_s));
    QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(0).center());
    QCOMPARE(texts(), QStringList{u"alpine"_s});
    QCOMPARE(lists()->texts(1), QStringList{u"typed"_s});
}

void TestLists::ordersTabsByDragging()
{
    m_window->window->openFile(writeList(u"a.yaml"_s, "alpine"));
    m_window->window->openFile(writeList(u"b.yaml"_s, "busybox"));
    tabs()->moveTab(1, 0); // what a drag ends in
    QCOMPARE(lists()->title(0), u"b.yaml"_s);
    QCOMPARE(lists()->current(), 0);
    QCOMPARE(texts(), QStringList{u"busybox"_s});
    QCOMPARE(lists()->texts(1), QStringList{u"alpine"_s});
}

void TestLists::closesByKeyboardAndMouse()
{
    for (const auto &[name, entry] : {std::pair(u"a.yaml"_s, "a"_ba), std::pair(u"b.yaml"_s, "b"_ba), std::pair(u"c.yaml"_s, "c"_ba)})
        m_window->window->openFile(writeList(name, entry));
    QTest::mouseClick(tabs(), Qt::MiddleButton, {}, tabs()->tabRect(0).center());
    QCOMPARE(titles(), (QStringList{u"b.yaml"_s, u"c.yaml"_s}));
    QCOMPARE(texts(), QStringList{u"c"_s});
    m_window->press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(texts(), QStringList{u"b"_s});
    m_window->press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(lists()->count(), 1);
    QCOMPARE(texts(), QStringList());
    QVERIFY(!tabs()->isVisible());
    m_window->press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(lists()->count(), 1);
}

void TestLists::asksBeforeAChangedListIsClosed()
{
    keep(); // which is no reason: a closed list does not come back
    m_window->window->openFile(writeList(u"a.yaml"_s, "alpine"));
    add(u"one"_s);
    m_window->window->openFile(writeList(u"b.yaml"_s, "busybox"));
    bool asked = false;
    WindowFixture::answer(QMessageBox::Cancel, &asked);
    QTest::mouseClick(tabs(), Qt::MiddleButton, {}, tabs()->tabRect(0).center());
    QVERIFY(asked);
    QCOMPARE(lists()->count(), 2);
    QCOMPARE(texts(), (QStringList{u"alpine"_s, u"one"_s})); // which the question is about
    WindowFixture::answer(QMessageBox::Discard, &asked);
    m_window->press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(texts(), QStringList{u"busybox"_s});
}

void TestLists::saysWhoseTagsAreShown()
{
    m_window->window->openFile(writeList(u"a.yaml"_s, "127.0.0.1:1/a"));
    QVERIFY(m_window->compare());
    QCOMPARE(m_window->outcomes(), QStringList{u"a: "_s + m_window->outcome(0)});
    const QString outcome = m_window->outcome(0);
    QVERIFY(!outcome.isEmpty());
    m_window->window->openFile(writeList(u"b.yaml"_s, "busybox"));
    QVERIFY2(m_window->messages().contains("The table shows the tags of a.yaml; b.yaml is not compared."_L1), qPrintable(m_window->messages()));
    QCOMPARE(m_window->outcome(0), QString());
    QVERIFY(m_window->tags()->rowCount() > 0);
    m_window->press(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!m_window->messages().contains("The table shows"_L1));
    QCOMPARE(m_window->outcome(0), outcome);
    m_window->press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(m_window->tags()->rowCount(), 0);
}

void TestLists::knowsWhichListAnEntryStandsIn()
{
    m_window->window->openFile(writeList(u"a.yaml"_s, "alpine"));
    const auto entry = m_window->entries()->entryAt(0);
    m_window->window->openFile(writeList(u"b.yaml"_s, "busybox"));
    QCOMPARE(lists()->listOf(entry), 0);
    QCOMPARE(lists()->listOf(m_window->entries()->entryAt(0)), 1);
    m_window->press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(lists()->listOf(entry), 0);
    m_window->press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(lists()->listOf(entry), -1);
}

void TestLists::bringsEverythingBack()
{
    keep();
    m_window->window->openFile(writeList(u"a.yaml"_s, "alpine"));
    m_window->window->openFile(writeList(u"b.yaml"_s, "busybox"));
    m_window->press(Qt::Key_N, Qt::ControlModifier);
    add(u"quay.io/a/b"_s);
    m_window->press(Qt::Key_Tab, Qt::ControlModifier);
    m_window->press(Qt::Key_F9);
    m_window->child<QLineEdit>("filterLineEdit")->setText(u"3.2"_s);
    m_window->press(Qt::Key_2, Qt::ControlModifier);
    m_window->window->resize(900, 640);
    restart();
    QCOMPARE(m_window->child<QLineEdit>("filterLineEdit")->text(), u"3.2"_s);
    QCOMPARE(m_window->tags()->filter().states, QSet{gui::LineState::Changed});
    QCOMPARE(titles(), (QStringList{u"a.yaml"_s, u"b.yaml"_s, u"New list *"_s}));
    QCOMPARE(lists()->current(), 0);
    QCOMPARE(texts(), QStringList{u"alpine"_s});
    QCOMPARE(lists()->texts(2), QStringList{u"quay.io/a/b"_s});
    QVERIFY(!m_window->child<QWidget>("entriesPanel")->isVisible());
    QCOMPARE(m_window->window->size(), QSize(900, 640));
}

void TestLists::bringsUnsavedListsBackAfterAKill()
{
    keep();
    add(u"quay.io/a/b"_s);
    const auto kept = [this] {
        QFile file(keptFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(kept().contains("quay.io/a/b"));
    const QString copy = m_window->folder.filePath(u"as-it-was-then.json"_s);
    QVERIFY(QFile::copy(keptFile(), copy)); // what a kill would leave
    QCOMPARE(QFile::permissions(keptFile()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    m_window->open();
    m_window->window->keepLists(copy);
    QCOMPARE(texts(), QStringList{u"quay.io/a/b"_s});
    QVERIFY(m_window->window->isWindowModified());
}

void TestLists::keepsWhatWasChangedInAFile()
{
    keep();
    const QString path = writeList(u"a.yaml"_s, "alpine # here");
    m_window->window->openFile(path);
    add(u"busybox"_s);
    restart();
    QCOMPARE(texts(), (QStringList{u"alpine"_s, u"busybox"_s}));
    QVERIFY(m_window->window->isWindowModified());
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "lstags:\n  repositories:\n    - alpine # here\n    - busybox\n"_ba);
}

void TestLists::asksBeforeItWritesOverAFileThatChangedMeanwhile()
{
    keep();
    m_window->window->openFile(writeList(u"a.yaml"_s, "alpine"));
    add(u"busybox"_s);
    m_window->window->close();
    QVERIFY(!writeList(u"a.yaml"_s, "somebody/else").isEmpty());
    m_window->open();
    keep();
    QCOMPARE(texts(), (QStringList{u"alpine"_s, u"busybox"_s}));
    bool asked = false;
    WindowFixture::answer(QMessageBox::Cancel, &asked);
    m_window->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(asked);
}

void TestLists::saysWhichFileIsGone()
{
    keep();
    const QString gone = writeList(u"gone.yaml"_s, "alpine");
    const QString changed = writeList(u"changed.yaml"_s, "busybox");
    m_window->window->openFile(gone);
    m_window->window->openFile(changed);
    add(u"mine"_s);
    m_window->window->close();
    QVERIFY(QFile::remove(gone) && QFile::remove(changed));
    m_window->open();
    keep();
    QVERIFY2(m_window->messages().contains("gone.yaml"_L1) && m_window->messages().contains("changed.yaml"_L1), qPrintable(m_window->messages()));
    QCOMPARE(lists()->count(), 1);
    QCOMPARE(texts(), (QStringList{u"busybox"_s, u"mine"_s})); // nobody else has that
    QVERIFY(m_window->window->isWindowModified());
}

void TestLists::putsABrokenFileAside()
{
    QVERIFY(QDir(m_window->folder.path()).mkpath(u"data"_s));
    QVERIFY(!m_window->writeList(u"data/lists.json"_s, "{\"version\":1,\"lists\":[7]}").isEmpty());
    keep();
    QVERIFY2(m_window->messages().contains("lists.json.broken"_L1), qPrintable(m_window->messages()));
    QVERIFY(QFile::exists(keptFile() + u".broken"_s));
    QCOMPARE(lists()->count(), 1);
    add(u"alpine"_s);
    restart();
    QCOMPARE(texts(), QStringList{u"alpine"_s});
}

void TestLists::leavesTheFileToTheFirstWindow()
{
    keep();
    add(u"alpine"_s);
    gui::MainWindow second(m_window->settings.get(), {});
    second.keepLists(keptFile());
    QCOMPARE(second.findChild<gui::EntriesModel *>()->rowCount(), 0);
    second.findChild<gui::EntriesModel *>()->insert(0, {u"busybox"_s});
    second.findChild<gui::EntriesModel *>()->undoStack()->setClean();
    restart();
    QCOMPARE(texts(), QStringList{u"alpine"_s});
}

void TestLists::readsTheListAgainThatChanged()
{
    m_window->window->openFile(writeList(u"a.yaml"_s, "alpine"));
    m_window->window->openFile(writeList(u"b.yaml"_s, "busybox"));
    m_window->press(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!writeList(u"a.yaml"_s, "somebody/else").isEmpty());
    m_window->window->findChild<gui::DocumentController *>()->checkDisk();
    m_window->press(Qt::Key_Tab, Qt::ControlModifier);
    QAbstractButton *again = nullptr;
    for (auto *button : m_window->window->findChildren<QAbstractButton *>()) {
        if (button->text() == "Read it again"_L1)
            again = button;
    }
    QVERIFY(again);
    QVERIFY(m_window->type(0, u"typed"_s));
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(lists()->current(), 0);
    QCOMPARE(texts(), QStringList{u"somebody/else"_s});
    QCOMPARE(lists()->texts(1), QStringList{u"typed"_s});
}

void TestLists::asksForListsThatDoNotComeBack_data()
{
    QTest::addColumn<QString>("why");
    QTest::newRow("they are not opened at the next start") << u"off"_s;
    QTest::newRow("they cannot be written") << u"unwritable"_s;
    QTest::newRow("they are too long") << u"long"_s;
}

void TestLists::asksForListsThatDoNotComeBack()
{
    QFETCH(const QString, why);
    keep();
    add(u"alpine"_s);
    if (why == "off"_L1) {
        m_window->press(Qt::Key_Comma, Qt::ControlModifier);
        m_window->child<QAbstractButton>("reopenListsEdit")->click();
    } else if (why == "long"_L1) {
        m_window->entries()->insert(0, QStringList(KeptLists::mostEntries, u"busybox"_s));
    } else {
        QFile::remove(keptFile());
        QVERIFY(QDir().mkpath(keptFile() + u"/in the way"_s));
    }
    bool asked = false;
    WindowFixture::answer(QMessageBox::Cancel, &asked);
    m_window->window->close();
    QVERIFY(asked);
    QVERIFY(m_window->window->isVisible());
}

void TestLists::asksBeforeItStartsAnew()
{
    add(u"alpine"_s);
    bool asked = false;
    WindowFixture::answer(QMessageBox::Cancel, &asked);
    Q_EMIT m_window->window->findChild<gui::WindowDialogs *>()->restartWanted();
    QTRY_VERIFY(asked);
    QVERIFY(m_window->window->isVisible());
}

void TestLists::startsWithoutListsWhereThatIsChosen()
{
    keep();
    add(u"alpine"_s);
    m_window->settings->setValue("window/reopenLists", false);
    restart();
    QCOMPARE(texts(), QStringList());
}

// "Try the sample list", and "Compare": which asks registries that no test has, so that it is enough that it begins.
void TestLists::comparesInThreeClicks()
{
    auto *sample = m_window->child<QPushButton>("sampleButton");
    QVERIFY(sample->isVisible());
    QTest::mouseClick(sample, Qt::LeftButton);
    QVERIFY(m_window->entries()->hasSpec());
    m_window->entries()->load({u"127.0.0.1:1/a"_s});
    const auto *toolBar = m_window->child<QToolBar>("toolBar");
    auto *compare = qobject_cast<QToolButton *>(toolBar->widgetForAction(m_window->child<QAction>("compareAction")));
    QVERIFY(compare && compare->isVisible() && compare->isEnabled());
    QSignalSpy compared(m_window->window.get(), &gui::MainWindow::compared);
    QTest::mouseClick(compare, Qt::LeftButton);
    QVERIFY(compared.wait(WindowFixture::patience));
}

void TestLists::fitsTheWelcomeIntoASmallWindow()
{
    m_window->window->resize(660, 480);
    QTRY_COMPARE(m_window->window->width(), 660);
    QVERIFY(m_window->shoot(u"welcome-small"_s));
    for (const char *name : {"openButton", "sampleButton", "typeButton"}) {
        const auto *button = m_window->child<QPushButton>(name);
        QVERIFY2(!button->visibleRegion().isEmpty() && button->visibleRegion().boundingRect() == button->rect(), name);
    }
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestLists)
#include "tst_lists.moc"
