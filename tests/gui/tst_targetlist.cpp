// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/planmodel.h"
#include "gui/plan/planwindow.h"
#include "gui/tagtable/tagtableview.h"
#include "gui/targetbox.h"
#include "gui/targetsdialog.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::PlanModel;
using gui::TagTableModel;

namespace lstags::tests {

/// Several targets in the window: chosen, compared with, and planned between.
class TestTargetList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_window = std::make_unique<WindowFixture>(); }
    void cleanup() { m_window.reset(); }
    void addsWritesMovesAndRemovesByKeyboard();
    void addsByMouseAndBeginsWithAnExample();
    void saysWhereAMistakeIs_data();
    void saysWhereAMistakeIs();
    void leavesEverythingWhenCancelled();
    void takesSeveralInTheBox();
    void offersAndRemembersSets();
    void comparesSideBySide();
    void copiesFromOneTargetToAnother();
    void offersThePlacesInTheMenuOfATag();
    void fieldsThatSayAnotherPlaceChooseIt();

private:
    [[nodiscard]] gui::TargetsDialog *openDialog() const;
    [[nodiscard]] gui::TargetBox *box() const { return m_window->child<gui::TargetBox>("targetBox"); }
    [[nodiscard]] QString boxText() const { return box()->targets() ? core::targetsText(*box()->targets()) : u"(mistake)"_s; }
    [[nodiscard]] bool compareWithBoth();
    [[nodiscard]] QStringList rowStates() const;
    [[nodiscard]] QComboBox *combo(const char *name) const { return m_window->child<QComboBox>(name); }
    [[nodiscard]] PlanModel *plan() const { return m_window->window->findChild<PlanModel *>(); }
    [[nodiscard]] QStringList planLines() const;
    void choose(QComboBox *combo, const QString &text) const;
    static void shoot(QWidget *widget, const QString &name);

    std::unique_ptr<RegistryProcess> m_source;
    std::unique_ptr<RegistryProcess> m_first;
    std::unique_ptr<RegistryProcess> m_second;
    std::unique_ptr<WindowFixture> m_window;
};

void TestTargetList::initTestCase()
{
    for (auto *registry : {&m_source, &m_first, &m_second}) {
        auto started = RegistryProcess::start();
        VERIFY_RESULT(started);
        *registry = std::move(*started);
    }
    SampleImages source({.url = m_source->url()});
    SampleImages first({.url = m_first->url()});
    SampleImages second({.url = m_second->url()});
    for (const QString &tag : {u"1"_s, u"2"_s})
        VERIFY_RESULT(source.push(u"team/app"_s, {tag}, {.content = tag}));
    for (const QString &tag : {u"1"_s, u"own"_s})
        VERIFY_RESULT(first.push(u"team/app"_s, {tag}, {.content = tag}));
    VERIFY_RESULT(second.push(u"mirror/team/app"_s, {u"1"_s}, {.content = u"old"_s}));
}

gui::TargetsDialog *TestTargetList::openDialog() const
{
    m_window->press(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    const auto dialogs = m_window->window->findChildren<gui::TargetsDialog *>(); // one before it may be on its way out
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

void TestTargetList::addsWritesMovesAndRemovesByKeyboard()
{
    auto *dialog = openDialog();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    auto *edit = dialog->findChild<QLineEdit *>(u"placeEdit"_s);
    QCOMPARE(list->count(), 1); // the engine, which needs no writing
    QVERIFY(!edit->isEnabled());
    QTest::keyClick(list, Qt::Key_Insert);
    QCOMPARE(list->count(), 2);
    QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled()); // nothing is written yet
    QTest::keyClicks(edit, u"localhost:5000/mirror"_s);
    QCOMPARE(list->currentItem()->text(), u"localhost:5000/mirror"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"exampleLabel"_s)->text(), u"quay.io/coreos/flannel:v1.0 is compared with localhost:5000/mirror/coreos/flannel:v1.0"_s);
    QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(list->currentRow(), 0);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(boxText(), u"localhost:5000/mirror, engine"_s);

    dialog = openDialog();
    QVERIFY(dialog);
    list = dialog->findChild<QListWidget *>();
    QTest::keyClick(list, Qt::Key_Delete);
    QTest::keyClick(list, Qt::Key_Delete); // one stays
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(boxText(), u"engine"_s);
}

void TestTargetList::addsByMouseAndBeginsWithAnExample()
{
    auto *dialog = openDialog();
    QVERIFY(dialog);
    const auto click = [dialog](const char *name) { QTest::mouseClick(dialog->findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton); };
    click("addButton");
    Q_EMIT dialog->findChild<QLabel *>(u"helpLabel"_s)->linkActivated(u"localhost:5000/{{ .Registry }}/{{ .Path }}"_s);
    QCOMPARE(dialog->findChild<QListWidget *>()->currentItem()->text(), u"localhost:5000/{{ .Registry }}/{{ .Path }}"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"exampleLabel"_s)->text(), u"quay.io/coreos/flannel:v1.0 is compared with localhost:5000/quay.io/coreos/flannel:v1.0"_s);
    click("upButton");
    QVERIFY(!dialog->findChild<QPushButton *>(u"addEngineButton"_s)->isEnabled()); // it is in the list
    click("downButton");
    shoot(dialog, u"targets"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE(boxText(), u"engine, localhost:5000/{{ .Registry }}/{{ .Path }}"_s);
}

void TestTargetList::saysWhereAMistakeIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no registry") << u"harbor"_s << u"Column 1: "_s;
    QTest::newRow("a prefix that is none") << u"a.io/UPPER"_s << u"Column 6: "_s;
    QTest::newRow("a field that is none") << u"a.io/{{ .Nonsense }}"_s << u"Column 9: "_s;
    QTest::newRow("one that is there") << u"engine"_s << u"Column 1: It is in the list already."_s;
}

void TestTargetList::saysWhereAMistakeIs()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    auto *dialog = openDialog();
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Insert);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"placeEdit"_s), text);
    const QString problem = dialog->findChild<QLabel *>(u"problemLabel"_s)->text();
    QVERIFY2(problem.startsWith(said), qPrintable(problem));
    QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    dialog->reject();
}

/// Pictures for people to look at, light and dark.
void TestTargetList::shoot(QWidget *widget, const QString &name)
{
    const QPalette light = QApplication::palette();
    const QDir folder(QStringLiteral(LSTAGS_BINARY_DIR "/shots"));
    QVERIFY(folder.mkpath(u"."_s));
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(isDark ? darkPalette() : light);
        QTest::qWait(50);
        QVERIFY(widget->grab().save(folder.filePath(name + (isDark ? u"-dark.png"_s : u".png"_s))));
    }
    QApplication::setPalette(light);
}

void TestTargetList::leavesEverythingWhenCancelled()
{
    auto *dialog = openDialog();
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Insert);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"placeEdit"_s), u"a.io"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(boxText(), u"engine"_s);
}

void TestTargetList::takesSeveralInTheBox()
{
    m_window->entries()->load({u"alpine"_s});
    box()->setFocus();
    box()->lineEdit()->selectAll();
    QTest::keyClicks(box(), u"Local engine, a.io/m"_s);
    QCOMPARE(boxText(), u"engine, a.io/m"_s);
    QTest::keyClicks(box(), u", b.io/UPPER"_s);
    QVERIFY(!box()->targets());
    QCOMPARE(box()->targets().error().column, 28); // in what is seen
}

void TestTargetList::offersAndRemembersSets()
{
    const QList<core::Target> both = core::parseTargets(u"a.io/m, engine"_s).value();
    m_window->window->setTargets(both);
    box()->remember(both);
    box()->remember({core::Target::parse(u"b.io"_s).value()});
    m_window->close();
    m_window->open();
    QCOMPARE(boxText(), u"a.io/m, engine"_s);
    QCOMPARE(box()->itemText(1), u"b.io"_s);
    QCOMPARE(box()->itemText(2), u"a.io/m, Local engine"_s);
    box()->setCurrentIndex(1);
    QCOMPARE(boxText(), u"b.io"_s);
    box()->setCurrentIndex(2);
    QCOMPARE(boxText(), u"a.io/m, engine"_s);
}

bool TestTargetList::compareWithBoth()
{
    m_window->entries()->load({m_source->address() + u"/team/app"_s});
    box()->setEditText(m_first->address() + u", "_s + m_second->address() + u"/mirror"_s);
    return m_window->compare();
}

/// "1 PRESENT CHANGED", a word for each target.
QStringList TestTargetList::rowStates() const
{
    QStringList lines;
    for (int row = 0; row < m_window->tags()->rowCount(); ++row) {
        const core::TagRow seen = m_window->tags()->lineAt(row).row;
        lines += QStringList{seen.tag, core::toString(seen.at(0).state), core::toString(seen.at(1).state)}.join(u' ');
    }
    lines.sort();
    return lines;
}

void TestTargetList::comparesSideBySide()
{
    QVERIFY(compareWithBoth());
    QCOMPARE(rowStates(), (QStringList{u"1 PRESENT CHANGED"_s, u"2 ABSENT ABSENT"_s, u"own LOCAL-ONLY ABSENT"_s}));
    QVERIFY(m_window->shoot(u"side-by-side"_s));
}

QStringList TestTargetList::planLines() const
{
    QStringList lines;
    for (int row = 0; row < plan()->rowCount(); ++row) {
        const core::Transfer &transfer = plan()->transferAt(row);
        lines += core::toString(transfer.action) + u' ' + transfer.sourceText() + u" > "_s + transfer.destinationText();
    }
    return lines;
}

void TestTargetList::choose(QComboBox *combo, const QString &text) const
{
    combo->setFocus();
    combo->setCurrentIndex(combo->findText(text));
}

void TestTargetList::copiesFromOneTargetToAnother()
{
    QVERIFY(compareWithBoth());
    m_window->press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *window = m_window->child<gui::PlanWindow>("planWindow");
    QVERIFY(window && window->isVisible());
    const QString first = m_first->address();
    const QString second = m_second->address() + u"/mirror"_s;
    QCOMPARE(combo("fromBox")->currentText(), first);
    QCOMPARE(combo("toBox")->currentText(), second);
    QCOMPARE(planLines(), (QStringList{u"skip %1/team/app:1 > %2/team/app:1"_s.arg(first, second), u"skip %1/team/app:2 > %2/team/app:2"_s.arg(first, second),
                                       u"copy %1/team/app:own > %2/team/app:own"_s.arg(first, second)}));
    shoot(window, u"plan-between"_s);
    choose(combo("fromBox"), second); // the other way: what was the destination is none any more
    QCOMPARE(combo("toBox")->currentText(), u"Another registry"_s);
    choose(combo("toBox"), u"Source"_s);
    QVERIFY(planLines().constFirst().endsWith(m_source->address() + u"/team/app:1"_s));
    choose(combo("fromBox"), first);
    choose(combo("toBox"), second);
    auto *start = m_window->child<QPushButton>("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), WindowFixture::patience);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(rowStates(), (QStringList{u"1 PRESENT CHANGED"_s, u"2 ABSENT ABSENT"_s, u"own LOCAL-ONLY LOCAL-ONLY"_s}), WindowFixture::patience);
}

void TestTargetList::offersThePlacesInTheMenuOfATag()
{
    QVERIFY(compareWithBoth());
    auto *view = m_window->child<gui::TagTableView>("tagTableView");
    const QPoint cell = view->visualRect(m_window->tags()->index(0, TagTableModel::State)).center();
    QStringList texts;
    QTimer::singleShot(200, qApp, [&texts] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction *action : menu->actions()) {
            texts += action->text();
            if (action->menu() && action->text().startsWith("From"_L1)) {
                for (const QAction *to : action->menu()->actions())
                    texts += u"> "_s + to->text();
            }
        }
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, cell, view->viewport()->mapToGlobal(cell));
    QApplication::sendEvent(view->viewport(), &event);
    const QString first = m_first->address();
    QVERIFY2(texts.contains(u"Copy to %1…"_s.arg(first)), qPrintable(texts.join(u'\n')));
    QVERIFY(texts.contains(u"Copy all that differs to %1…"_s.arg(first)));
    QVERIFY(texts.contains(u"From %1 to"_s.arg(first)));
    QVERIFY(texts.contains(u"> the source"_s));
    QVERIFY(texts.contains(QString(u"> "_s + m_second->address() + u"/mirror"_s)));
    QVERIFY(texts.contains(u"> another registry…"_s));
}

void TestTargetList::fieldsThatSayAnotherPlaceChooseIt()
{
    QVERIFY(compareWithBoth());
    m_window->child<QAction>("copyAction")->trigger();
    QCOMPARE(combo("fromBox")->currentText(), u"Source"_s);
    QCOMPARE(combo("toBox")->currentText(), m_first->address());
    auto *prefix = m_window->child<QLineEdit>("prefixEdit");
    prefix->setFocus();
    QTest::keyClicks(prefix, u"x"_s);
    QCOMPARE(combo("toBox")->currentText(), u"Another registry"_s);
    choose(combo("toBox"), m_second->address() + u"/mirror"_s);
    QCOMPARE(prefix->text(), u"/mirror"_s);
    m_window->child<gui::PlanWindow>("planWindow")->close();
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestTargetList)
#include "tst_targetlist.moc"
