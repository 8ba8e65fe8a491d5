// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/icons.h"
#include "gui/plan/planmodel.h"
#include "gui/plan/planwindow.h"
#include "gui/tagtable/tagtableview.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::PlanModel;
using gui::TagTableModel;

namespace lstags::tests {
namespace {

/// The window beside two registries, and hands for its plan.
struct PlanFixture : WindowFixture
{
    [[nodiscard]] core::Result<void> start()
    {
        auto first = RegistryProcess::start();
        auto second = RegistryProcess::start();
        if (!first || !second)
            return tl::unexpected(first ? second.error() : first.error());
        source = std::move(*first);
        destination = std::move(*second);
        SampleImages images({.url = source->url()});
        for (const QString &tag : {u"1"_s, u"2"_s, u"3"_s}) {
            if (auto pushed = images.push(u"team/app"_s, {tag}, {.content = tag}); !pushed)
                return tl::unexpected(pushed.error());
        }
        return {};
    }
    /// Compares the source's repository with `target`; the engine where there is none.
    [[nodiscard]] bool compareWith(const QString &target, const QStringList &entries = {})
    {
        this->entries()->load(entries.isEmpty() ? QStringList{source->address() + u"/team/app"_s} : entries);
        window->setTarget(*core::Place::parse(target));
        return compare();
    }
    /// The tags of a repository, as its registry lists them.
    [[nodiscard]] static QStringList tagsAt(const RegistryProcess &registry, const QString &repository)
    {
        QNetworkAccessManager manager;
        QUrl url = registry.url();
        url.setPath(u"/v2/"_s + repository + u"/tags/list"_s);
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(patience);
        QStringList tags = QJsonDocument::fromJson(reply->readAll())[u"tags"].toVariant().toStringList();
        tags.sort();
        return tags;
    }
    void trigger(const char *action) const { child<QAction>(action)->trigger(); }
    void select(const QList<int> &rows) const
    {
        auto *view = child<gui::TagTableView>("tagTableView");
        view->clearSelection();
        for (const int row : rows) {
            const QPoint where = view->visualRect(tags()->index(row, TagTableModel::Tag)).center();
            QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, where);
        }
    }
    [[nodiscard]] gui::PlanWindow *planWindow() const { return child<gui::PlanWindow>("planWindow"); }
    [[nodiscard]] PlanModel *plan() const { return window->findChild<PlanModel *>(); }
    [[nodiscard]] QTableView *table() const { return child<QTableView>("planTableView"); }
    [[nodiscard]] QPushButton *startButton() const { return child<QPushButton>("startButton"); }
    [[nodiscard]] QString totals() const { return child<QLabel>("totalsLabel")->text(); }
    [[nodiscard]] QString problem() const
    {
        const auto *label = child<QLabel>("destinationProblemLabel");
        return label->isVisible() ? label->text() : QString();
    }
    void typeInto(const char *edit, const QString &text) const
    {
        auto *line = child<QLineEdit>(edit);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    /// Clicks the check of a row as it is shown.
    void clickCheck(int row) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, PlanModel::Source));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 12, cell.center().y()));
    }
    /// A picture for people to look at.
    [[nodiscard]] bool shootPlan(const QString &name) const
    {
        QTest::qWait(50); // until it is laid out
        const QDir folder(QStringLiteral(LSTAGS_BINARY_DIR "/shots"));
        return folder.mkpath(u"."_s) && planWindow()->grab().save(folder.filePath(name + u".png"_s));
    }
    /// Action and destination of every row, skipped or not.
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < plan()->rowCount(); ++row)
            lines += plan()->index(row, PlanModel::Action).data().toString() + u' ' + plan()->transferAt(row).destinationText().section(u'/', 1);
        return lines;
    }

    std::unique_ptr<RegistryProcess> source;
    std::unique_ptr<RegistryProcess> destination;
};

} // namespace

class TestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyNothingCanBePlanned();
    void copiesWhatIsChecked();
    void plansWithoutAskingWhereTheComparisonKnows();
    void asksAnotherDestination();
    void saysThatADestinationIsNotThere();
    void stopsAskingWhenTold();
    void closesWhateverIsUnderWay_data();
    void closesWhateverIsUnderWay();
    void pushesUnderAPrefix();
    void isInTheMenuOfATag();
    void checksByItsMenu();
    void showsAMistakeInItsField_data();
    void showsAMistakeInItsField();
    void twoSourcesOfOneTagAreAMistake();
    void updatesWhatDiffers();
    void everythingOfAState();
    void remembersWhatWasTyped();
    void worksByKeyboard();
    void followsThePalette();
};

void TestPlan::saysWhyNothingCanBePlanned()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    for (const char *name : {"pullAction", "copyAction", "pushAction"}) {
        QVERIFY(!f.child<QAction>(name)->isEnabled());
        QVERIFY(!f.child<QAction>(name)->toolTip().isEmpty());
    }
    QVERIFY(f.compareWith(u"engine"_s));
    QTRY_VERIFY(f.child<QAction>("copyAction")->isEnabled());
    QVERIFY(f.child<QAction>("pushAction")->isEnabled());
    QVERIFY(!f.child<QAction>("pullAction")->isEnabled());
    QVERIFY(f.child<QAction>("pullAction")->toolTip().contains(u"no.sock"_s));
}

void TestPlan::copiesWhatIsChecked()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    QVERIFY(f.compareWith(f.destination->address()));
    QTRY_VERIFY(f.child<QAction>("copyAction")->isEnabled());
    f.select({0, 2});
    QTest::mouseClick(f.child<QToolButton>("copyButton"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(f.planWindow() && f.planWindow()->isVisible());
    const QAbstractItemModelTester tester(f.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(f.lines(), (QStringList{u"copy team/app:1"_s, u"copy team/app:3"_s}));
    QVERIFY(!f.planWindow()->isModal());
    QTRY_VERIFY_WITH_TIMEOUT(f.totals().endsWith(u" to send"_s), PlanFixture::patience);
    QVERIFY2(f.totals().startsWith(u"2 to copy, 0 skipped, "_s), qPrintable(f.totals()));
    f.clickCheck(1);
    QVERIFY(f.totals().startsWith(u"1 to copy, 1 unchecked, 0 skipped"_s));
    QTest::mouseClick(f.startButton(), Qt::LeftButton);
    QVERIFY(!f.planWindow()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(PlanFixture::tagsAt(*f.destination, u"team/app"_s), QStringList{u"1"_s}, PlanFixture::patience);
    QTRY_COMPARE_WITH_TIMEOUT(f.tags()->counts()[size_t(gui::LineState::Present)], 1, PlanFixture::patience); // what was sent is looked at again
    QCOMPARE(f.tags()->counts()[size_t(gui::LineState::Absent)], 2);
}

void TestPlan::plansWithoutAskingWhereTheComparisonKnows()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    VERIFY_RESULT(SampleImages::push(f.destination->url(), u"mirror/team/app"_s, u"2"_s, {.content = u"2"_s}));
    QVERIFY(f.compareWith(f.destination->address() + u"/mirror"_s));
    f.trigger("copyAction");
    QCOMPARE(f.lines(), (QStringList{u"copy mirror/team/app:1"_s, u"skip mirror/team/app:2"_s, u"copy mirror/team/app:3"_s}));
    QCOMPARE(f.table()->model()->rowCount(), 2);
    f.child<QCheckBox>("showSkippedCheckBox")->click();
    QCOMPARE(f.table()->model()->rowCount(), 3);
    QVERIFY(f.totals().startsWith(u"2 to copy, 1 skipped"_s));
}

void TestPlan::asksAnotherDestination()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    VERIFY_RESULT(SampleImages::push(f.destination->url(), u"team/app"_s, u"2"_s, {.content = u"2"_s}));
    QVERIFY(f.compareWith(u"engine"_s));
    f.trigger("copyAction");
    f.typeInto("registryEdit", f.destination->address());
    QVERIFY(!f.startButton()->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(f.lines(), (QStringList{u"copy team/app:1"_s, u"skip team/app:2"_s, u"copy team/app:3"_s}), PlanFixture::patience);
    QVERIFY(f.startButton()->isEnabled());
    f.typeInto("prefixEdit", u"/elsewhere"_s);
    QVERIFY(!f.startButton()->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(f.lines(), (QStringList{u"copy elsewhere/team/app:1"_s, u"copy elsewhere/team/app:2"_s, u"copy elsewhere/team/app:3"_s}),
                              PlanFixture::patience);
    f.typeInto("prefixEdit", u"/"_s); // which is known by now
    QCOMPARE(f.lines(), (QStringList{u"copy team/app:1"_s, u"skip team/app:2"_s, u"copy team/app:3"_s}));
    QVERIFY(f.startButton()->isEnabled());
}

void TestPlan::saysThatADestinationIsNotThere()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    QVERIFY(f.compareWith(u"engine"_s));
    const QString address = f.destination->address();
    f.destination.reset();
    f.trigger("copyAction");
    f.typeInto("registryEdit", address);
    auto *bar = f.child<gui::MessageBar>("planBar");
    QTRY_VERIFY_WITH_TIMEOUT(!bar->text().isEmpty(), PlanFixture::patience);
    QVERIFY2(bar->text().contains(address), qPrintable(bar->text()));
    QVERIFY(!f.startButton()->isEnabled());
    QCOMPARE(f.table()->model()->rowCount(), 3); // what is not known is shown
    QCOMPARE(f.totals(), u"0 to copy, 0 skipped, 3 not known"_s);
    QTest::mouseClick(f.child<QToolButton>("moreButton"), Qt::LeftButton); // which asks nobody
    QVERIFY(!bar->text().isEmpty());
    const auto buttons = bar->findChildren<QToolButton *>();
    const auto again = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) { return button->text() == u"Try again"_s; });
    QVERIFY(again != buttons.end());
    QTest::mouseClick(*again, Qt::LeftButton);
    QVERIFY(f.child<QToolButton>("stopPlanButton")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!bar->text().isEmpty(), PlanFixture::patience);
    QVERIFY(!f.child<QToolButton>("stopPlanButton")->isVisible());
}

void TestPlan::stopsAskingWhenTold()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    QVERIFY(f.compareWith(u"engine"_s));
    f.trigger("copyAction");
    f.typeInto("registryEdit", f.destination->address());
    auto *stop = f.child<QToolButton>("stopPlanButton");
    QVERIFY(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY(!stop->isVisible());
    QCOMPARE(f.totals(), u"0 to copy, 0 skipped, 3 not known"_s);
    QVERIFY(f.child<gui::MessageBar>("planBar")->text().contains(u"Stopped"_s));
}

void TestPlan::closesWhateverIsUnderWay_data()
{
    QTest::addColumn<bool>("asks");
    QTest::addColumn<int>("moment"); // milliseconds
    for (const int moment : {0, 350, 405, 430}) {
        QTest::addRow("asking, after %d ms", moment) << true << moment;
        QTest::addRow("measuring, after %d ms", moment) << false << moment;
    }
}

void TestPlan::closesWhateverIsUnderWay()
{
    QFETCH(const bool, asks);
    QFETCH(const int, moment);
    PlanFixture f;
    VERIFY_RESULT(f.start());
    QVERIFY(f.compareWith(f.destination->address()));
    f.trigger("copyAction");
    if (asks)
        f.child<QLineEdit>("prefixEdit")->setText(u"/elsewhere"_s);
    QTest::qWait(moment);
    QVERIFY(f.planWindow()->isVisible());
    f.window->close();
    QVERIFY(!f.planWindow()->isVisible());
}

void TestPlan::pushesUnderAPrefix()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    QVERIFY(f.compareWith(u"engine"_s));
    f.trigger("pushAction");
    f.typeInto("registryEdit", f.destination->address());
    QTRY_VERIFY_WITH_TIMEOUT(f.startButton()->isEnabled(), PlanFixture::patience);
    QCOMPARE(f.lines().first(), u"copy 127/0/0/1/team/app:1"_s);
    QTest::mouseClick(f.startButton(), Qt::LeftButton);
    const QStringList all{u"1"_s, u"2"_s, u"3"_s};
    QTRY_COMPARE_WITH_TIMEOUT(PlanFixture::tagsAt(*f.destination, u"127/0/0/1/team/app"_s), all, PlanFixture::patience);
    f.trigger("pushAction");
    QCOMPARE(f.child<QLineEdit>("registryEdit")->text(), f.destination->address()); // remembered
    QTRY_VERIFY_WITH_TIMEOUT(f.totals().startsWith(u"0 to push, 3 skipped"_s), PlanFixture::patience);
    QVERIFY(!f.startButton()->isEnabled());
}

void TestPlan::showsAMistakeInItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("an open brace") << u"pathTemplateEdit"_s << u"{{ .Path"_s << QStringList{u"Push path template"_s, u"column"_s};
    QTest::newRow("an unknown field") << u"tagTemplateEdit"_s << u"{{ .Tog }}"_s << QStringList{u"Push tag template"_s, u"column"_s};
    QTest::newRow("a path that is none") << u"pathTemplateEdit"_s << u"UPPER"_s << QStringList{u"Push path template"_s, u"UPPER"_s};
    QTest::newRow("a registry without a dot") << u"registryEdit"_s << u"mirror"_s << QStringList{u"Push registry"_s, u"column"_s};
    QTest::newRow("a platform that is none") << u"platformsEdit"_s << u"amd64"_s << QStringList{u"amd64"_s};
    QTest::newRow("a backup under the same tag") << u"backupEdit"_s << u"{{ .Tag }}"_s << QStringList{u"backup"_s};
}

void TestPlan::showsAMistakeInItsField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QStringList, said);
    PlanFixture f;
    VERIFY_RESULT(f.start());
    QVERIFY(f.compareWith(f.destination->address()));
    f.trigger("copyAction");
    QVERIFY(f.startButton()->isEnabled());
    auto *edit = f.child<QLineEdit>(field.toLatin1().constData());
    const QString before = edit->text();
    if (!edit->isVisible())
        QTest::mouseClick(f.child<QToolButton>("moreButton"), Qt::LeftButton);
    QVERIFY(edit->isVisible());
    f.typeInto(field.toLatin1().constData(), text);
    for (const QString &word : said)
        QVERIFY2(f.problem().contains(word), qPrintable(f.problem()));
    QVERIFY(!f.startButton()->isEnabled());
    edit->setText(before);
    QCOMPARE(f.problem(), QString());
    QVERIFY(f.startButton()->isEnabled());
}

void TestPlan::twoSourcesOfOneTagAreAMistake()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    QVERIFY(f.compareWith(f.destination->address()));
    f.trigger("copyAction");
    f.child<QToolButton>("moreButton")->click();
    f.typeInto("tagTemplateEdit", u"one"_s);
    QVERIFY2(f.problem().contains(u"team/app:1"_s) && f.problem().contains(u"team/app:2"_s) && f.problem().contains(u":one"_s), qPrintable(f.problem()));
    QVERIFY(!f.startButton()->isEnabled());
}

void TestPlan::updatesWhatDiffers()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    VERIFY_RESULT(SampleImages::push(f.destination->url(), u"team/app"_s, u"2"_s, {.content = u"older"_s}));
    QVERIFY(f.compareWith(f.destination->address()));
    f.select({1});
    f.trigger("copyAction");
    QCOMPARE(f.lines(), QStringList{u"skip team/app:2"_s});
    QVERIFY(!f.startButton()->isEnabled());
    QTest::mouseClick(f.child<QCheckBox>("updateCheckBox"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(f.lines(), QStringList{u"copy team/app:2"_s});
    f.child<QLineEdit>("backupEdit")->setText(u"{{ .Tag }}-old"_s);
    QTest::mouseClick(f.startButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(PlanFixture::tagsAt(*f.destination, u"team/app"_s), (QStringList{u"2"_s, u"2-old"_s}), PlanFixture::patience);
}

void TestPlan::everythingOfAState()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    VERIFY_RESULT(SampleImages::push(f.destination->url(), u"team/app"_s, u"2"_s, {.content = u"older"_s}));
    VERIFY_RESULT(SampleImages::push(f.destination->url(), u"team/app"_s, u"3"_s, {.content = u"3"_s}));
    QVERIFY(f.compareWith(f.destination->address()));
    f.select({0});
    f.trigger("copyChangedAction");
    QCOMPARE(f.lines(), QStringList{u"copy team/app:2"_s}); // whatever is selected
    f.trigger("copyAbsentAction");
    QCOMPARE(f.lines(), QStringList{u"copy team/app:1"_s});
    f.trigger("copyDifferingAction");
    QCOMPARE(f.lines(), (QStringList{u"copy team/app:1"_s, u"copy team/app:2"_s}));
    f.select({});
    f.trigger("copyAction"); // everything, and nothing that overwrites
    QCOMPARE(f.lines(), (QStringList{u"copy team/app:1"_s, u"skip team/app:2"_s, u"skip team/app:3"_s}));
}

void TestPlan::isInTheMenuOfATag()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    QVERIFY(f.compareWith(f.destination->address()));
    f.select({1});
    QStringList texts;
    QTimer::singleShot(100, qApp, [&texts] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (const QAction *action : menu ? menu->actions() : QList<QAction *>())
            texts += action->text();
        if (menu)
            menu->close();
    });
    auto *view = f.child<gui::TagTableView>("tagTableView");
    Q_EMIT view->customContextMenuRequested(view->visualRect(f.tags()->index(1, TagTableModel::Tag)).center());
    QCOMPARE(texts.first(3), (QStringList{u"&Pull…"_s, u"Cop&y…"_s, u"Pus&h…"_s}));
}

void TestPlan::checksByItsMenu()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    VERIFY_RESULT(SampleImages::push(f.destination->url(), u"team/app"_s, u"2"_s, {.content = u"older"_s}));
    QVERIFY(f.compareWith(f.destination->address()));
    f.trigger("copyDifferingAction");
    const auto checked = [&f] {
        QStringList tags;
        for (int row = 0; row < f.plan()->rowCount(); ++row) {
            if (f.plan()->isChecked(row))
                tags += f.plan()->transferAt(row).tag;
        }
        return tags.join(u' ');
    };
    QCOMPARE(checked(), u"1 2 3"_s);
    f.trigger("uncheckAllAction");
    QCOMPARE(checked(), QString());
    f.trigger("checkChangedAction");
    QCOMPARE(checked(), u"2"_s);
    f.trigger("checkAllAction");
    f.trigger("uncheckAbsentAction");
    QCOMPARE(checked(), u"2"_s);
    f.table()->selectRow(2);
    f.trigger("checkSelectedAction");
    QCOMPARE(checked(), u"2 3"_s);
    f.trigger("uncheckSelectedAction");
    QCOMPARE(checked(), u"2"_s);
}

void TestPlan::remembersWhatWasTyped()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    QVERIFY(f.compareWith(f.destination->address()));
    f.trigger("pushAction");
    f.typeInto("prefixEdit", u"/mine"_s);
    f.child<QCheckBox>("keepGoingCheckBox")->click();
    f.child<QCheckBox>("updateCheckBox")->click();
    QTest::keyClick(f.planWindow(), Qt::Key_Escape);
    f.trigger("copyAction"); // which has its own
    QCOMPARE(f.child<QLineEdit>("prefixEdit")->text(), u"/"_s);
    QVERIFY(!f.child<QCheckBox>("keepGoingCheckBox")->isChecked());
    f.trigger("pushAction");
    QCOMPARE(f.child<QLineEdit>("prefixEdit")->text(), u"/mine"_s);
    QVERIFY(f.child<QCheckBox>("keepGoingCheckBox")->isChecked());
    QVERIFY(!f.child<QCheckBox>("updateCheckBox")->isChecked());
}

void TestPlan::worksByKeyboard()
{
    PlanFixture f;
    VERIFY_RESULT(f.start());
    QVERIFY(f.compareWith(f.destination->address()));
    f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.planWindow() && f.planWindow()->isVisible());
    QTest::keyClick(f.planWindow(), Qt::Key_Escape);
    QVERIFY(!f.planWindow()->isVisible());
    f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(f.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(f.table(), Qt::Key_Space);
    QVERIFY(f.totals().startsWith(u"0 to copy, 3 unchecked"_s));
    QVERIFY(!f.startButton()->isEnabled());
    f.table()->setCurrentIndex(f.table()->model()->index(2, 0));
    QTest::keyClick(f.table(), Qt::Key_Space);
    QVERIFY(f.totals().startsWith(u"1 to copy, 2 unchecked"_s));
    QTest::keyClick(f.child<QLineEdit>("registryEdit"), Qt::Key_Return); // ends the typing, starts nothing
    QVERIFY(f.planWindow()->isVisible());
    QTest::keyClick(f.table(), Qt::Key_Return);
    QVERIFY(!f.planWindow()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(PlanFixture::tagsAt(*f.destination, u"team/app"_s), QStringList{u"3"_s}, PlanFixture::patience);
}

void TestPlan::followsThePalette()
{
    const QPalette light = QApplication::palette();
    PlanFixture f;
    VERIFY_RESULT(f.start());
    VERIFY_RESULT(SampleImages::push(f.destination->url(), u"team/app"_s, u"2"_s, {.content = u"older"_s}));
    QVERIFY(f.compareWith(f.destination->address()));
    f.trigger("copyDifferingAction");
    f.child<QCheckBox>("showSkippedCheckBox")->click();
    QTRY_VERIFY_WITH_TIMEOUT(f.totals().endsWith(u" to send"_s), PlanFixture::patience);
    QVERIFY(f.shootPlan(u"plan-light"_s));
    f.child<QToolButton>("moreButton")->click();
    f.typeInto("pathTemplateEdit", u"{{ .Prefix"_s);
    QVERIFY(f.shootPlan(u"plan-mistake"_s));
    QApplication::setPalette(darkPalette());
    QCoreApplication::processEvents();
    const auto *label = f.child<QLabel>("destinationProblemLabel");
    QCOMPARE(label->palette().color(QPalette::WindowText), gui::tintColor(gui::Tint::Red, darkPalette()));
    QCOMPARE(f.child<QLineEdit>("pathTemplateEdit")->palette().color(QPalette::Text), gui::tintColor(gui::Tint::Red, darkPalette()));
    QVERIFY(f.shootPlan(u"plan-mistake-dark"_s));
    f.child<QLineEdit>("pathTemplateEdit")->setText(u"{{ .Prefix }}{{ .Path }}"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.totals().endsWith(u" to send"_s), PlanFixture::patience);
    f.child<QToolButton>("moreButton")->click();
    QVERIFY(f.shootPlan(u"plan-dark"_s));
    QApplication::setPalette(light);
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestPlan)
#include "tst_plan.moc"
