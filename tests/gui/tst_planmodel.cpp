// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/planmodel.h"
#include "gui/plan/plansettings.h"
#include "support/result.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::SyncAction;
using core::TagState;
using gui::PlanModel;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

core::Transfer transfer(SyncAction action, const QString &tag, TagState state = TagState::Absent)
{
    return {.action = action,
            .source = {.registry = u"quay.io"_s, .path = u"coreos/flannel"_s},
            .tag = tag,
            .destination = {.registry = u"localhost:5000"_s, .path = u"quay/io/coreos/flannel"_s},
            .destinationTag = tag,
            .state = state,
            .reason = action == SyncAction::Skip ? u"the same there"_s : u"not there"_s};
}

/// Three to copy, one that is there.
core::SyncPlan samplePlan()
{
    return {.transfers = {transfer(SyncAction::Copy, u"v9"_s), transfer(SyncAction::Copy, u"v10"_s, TagState::Changed),
                          transfer(SyncAction::Skip, u"v8"_s, TagState::Present), transfer(SyncAction::Copy, u"v1"_s)}};
}

QString cell(const PlanModel &model, int row, PlanModel::Column column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

Qt::CheckState check(const PlanModel &model, int row)
{
    return Qt::CheckState(model.index(row, PlanModel::Source).data(Qt::CheckStateRole).toInt());
}

} // namespace

class TestPlanModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksWhatDoesSomething();
    void unchecksAndKeepsItSo();
    void otherSettingsKeepTheRows();
    void whatIsNotKnownYetIsShown();
    void whatIsSkippedCannotBeChecked();
    void chosenLeavesOutWhatIsUnchecked();
    void saysHowMuchIsSent_data();
    void saysHowMuchIsSent();
    void addsUpWhatIsChosen();
    void saysWhyItCouldNotBeMeasured();
    void ignoresMeasuresOfOtherPlans();
    void sortsByWhatIsMeant_data();
    void sortsByWhatIsMeant();
    void remembersSettings_data();
    void remembersSettings();
    void readsPlatforms_data();
    void readsPlatforms();
};

void TestPlanModel::checksWhatDoesSomething()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setPlan(samplePlan());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(check(model, 0), Qt::Checked);
    QVERIFY(!model.index(2, PlanModel::Source).data(Qt::CheckStateRole).isValid());
    QCOMPARE(cell(model, 0, PlanModel::Source), u"quay.io/coreos/flannel:v9"_s);
    QCOMPARE(cell(model, 0, PlanModel::Action), u"copy"_s);
    QCOMPARE(cell(model, 0, PlanModel::Destination), u"localhost:5000/quay/io/coreos/flannel:v9"_s);
    QCOMPARE(cell(model, 1, PlanModel::State), u"CHANGED"_s);
    QCOMPARE(cell(model, 2, PlanModel::Action), u"skip"_s);
    QCOMPARE(cell(model, 2, PlanModel::Reason), u"the same there"_s);
}

void TestPlanModel::unchecksAndKeepsItSo()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setPlan(samplePlan());
    QSignalSpy changed(&model, &PlanModel::checksChanged);
    QVERIFY(model.setData(model.index(1, PlanModel::Source), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(check(model, 1), Qt::Unchecked);
    core::SyncPlan elsewhere = samplePlan();
    for (core::Transfer &transfer : elsewhere.transfers)
        transfer.destination.registry = u"mirror.example.com"_s;
    model.setPlan(elsewhere);
    QCOMPARE(check(model, 0), Qt::Checked);
    QCOMPARE(check(model, 1), Qt::Unchecked);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.setPlan(samplePlan());
    QCOMPARE(check(model, 1), Qt::Checked);
}

void TestPlanModel::otherSettingsKeepTheRows()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setPlan(samplePlan());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex row = model.index(3, PlanModel::Destination);
    core::SyncPlan elsewhere = samplePlan();
    for (core::Transfer &transfer : elsewhere.transfers)
        transfer.destination.registry = u"mirror.example.com"_s;
    model.setPlan(elsewhere);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(row.data().toString(), u"mirror.example.com/quay/io/coreos/flannel:v1"_s);
    model.setPlan({.transfers = elsewhere.transfers.first(2)});
    QCOMPARE(reset.count(), 1);
}

void TestPlanModel::whatIsNotKnownYetIsShown()
{
    PlanModel model;
    core::Transfer unknown = transfer(SyncAction::Skip, u"v1"_s, TagState::Unknown);
    unknown.reason = u"the destination could not be asked"_s;
    model.setPlan({.transfers = {unknown}});
    QVERIFY(!model.index(0, 0).data(PlanModel::SkippedRole).toBool());
    QCOMPARE(model.totals().unknown, 1);
    QCOMPARE(model.totals().skipped, 0);
    QCOMPARE(cell(model, 0, PlanModel::Reason), u"the destination could not be asked"_s);
    model.setActivity(true, false);
    QCOMPARE(cell(model, 0, PlanModel::Reason), u"asking what is there…"_s);
}

void TestPlanModel::whatIsSkippedCannotBeChecked()
{
    PlanModel model;
    model.setPlan(samplePlan());
    QVERIFY(!(model.index(2, PlanModel::Source).flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!model.setData(model.index(2, PlanModel::Source), Qt::Checked, Qt::CheckStateRole));
    model.setChecked({2}, true);
    QVERIFY(!model.isChecked(2));
}

void TestPlanModel::chosenLeavesOutWhatIsUnchecked()
{
    PlanModel model;
    model.setPlan(samplePlan());
    model.setChecked({0, 3}, false);
    const core::SyncPlan chosen = model.chosen();
    QCOMPARE(chosen.transfers.size(), 4);
    QCOMPARE(chosen.count(SyncAction::Copy), 1);
    QVERIFY(chosen.transfers.at(1).action == SyncAction::Copy);
}

void TestPlanModel::saysHowMuchIsSent_data()
{
    QTest::addColumn<SyncAction>("action");
    QTest::addColumn<qint64>("size"); // that the plan knows; -1: none
    QTest::addColumn<bool>("isMeasuring");
    QTest::addColumn<bool>("countsPulls");
    QTest::addColumn<qint64>("measured"); // -1: not
    QTest::addColumn<QString>("text");
    QTest::newRow("a copy is measured, whatever its size") << SyncAction::Copy << qint64(5000) << true << false << qint64(-1) << u"measuring…"_s;
    QTest::newRow("a copy that was measured") << SyncAction::Copy << qint64(5000) << true << false << qint64(2000) << u"2.0 kB"_s;
    QTest::newRow("nothing to be sent is a size") << SyncAction::Copy << qint64(5000) << false << false << qint64(0) << u"0 bytes"_s;
    QTest::newRow("a source that counts pulls is not asked") << SyncAction::Copy << qint64(5000) << true << true << qint64(-1) << u"not measured"_s;
    QTest::newRow("measuring was stopped") << SyncAction::Copy << qint64(5000) << false << false << qint64(-1) << u"not measured"_s;
    QTest::newRow("a pull has the size of its image") << SyncAction::Pull << qint64(5000) << false << false << qint64(-1) << u"5.0 kB"_s;
    QTest::newRow("a pull of unknown size") << SyncAction::Pull << qint64(-1) << false << false << qint64(-1) << u"n/a"_s;
    QTest::newRow("what is skipped sends nothing") << SyncAction::Skip << qint64(-1) << true << false << qint64(-1) << QString();
}

void TestPlanModel::saysHowMuchIsSent()
{
    QFETCH(const SyncAction, action);
    QFETCH(const qint64, size);
    QFETCH(const bool, isMeasuring);
    QFETCH(const bool, countsPulls);
    QFETCH(const qint64, measured);
    PlanModel model;
    core::Transfer one = transfer(action, u"v1"_s);
    if (size >= 0)
        one.bytes = size;
    if (countsPulls)
        model.setCountingRegistries({u"quay.io"_s});
    model.setPlan({.transfers = {one}});
    model.setActivity(false, isMeasuring);
    if (measured >= 0)
        model.take({{.index = 0, .bytes = measured}});
    QTEST(cell(model, 0, PlanModel::Bytes), "text");
    QCOMPARE(cell(model, 0, PlanModel::Bytes, Qt::ToolTipRole).contains(u"counts pulls"_s), countsPulls);
}

void TestPlanModel::addsUpWhatIsChosen()
{
    PlanModel model;
    model.setPlan(samplePlan());
    model.take({{.index = 0, .bytes = 100}, {.index = 1, .bytes = 20}});
    model.setChecked({1}, false);
    const PlanModel::Totals totals = model.totals();
    QCOMPARE(totals.chosen, 2);
    QCOMPARE(totals.unchosen, 1);
    QCOMPARE(totals.skipped, 1);
    QCOMPARE(totals.bytes, 100);
    QCOMPARE(totals.unmeasured, 1);
}

void TestPlanModel::saysWhyItCouldNotBeMeasured()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setPlan(samplePlan());
    model.take({{.index = 0, .bytes = core::fail(core::ErrorKind::NotFound, u"It is not there."_s)}});
    QCOMPARE(cell(model, 0, PlanModel::Reason), u"It is not there."_s);
    QVERIFY(model.index(0, PlanModel::Reason).data(PlanModel::FailedRole).toBool());
    QVERIFY(model.isChecked(0));
    model.take({{.index = 1, .bytes = 0, .wasThere = true}});
    QCOMPARE(cell(model, 1, PlanModel::Reason), u"came there in the meantime"_s);
}

void TestPlanModel::ignoresMeasuresOfOtherPlans()
{
    PlanModel model;
    model.setPlan(samplePlan());
    model.take({{.index = 4, .bytes = 1}, {.index = -1, .bytes = 1}});
    QCOMPARE(model.totals().bytes, 0);
}

void TestPlanModel::sortsByWhatIsMeant_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("tags by version") << int(PlanModel::Source) << QStringList{u"v1"_s, u"v8"_s, u"v9"_s, u"v10"_s};
    QTest::newRow("states as the table of tags has them") << int(PlanModel::State) << QStringList{u"v9"_s, u"v1"_s, u"v10"_s, u"v8"_s};
    QTest::newRow("bytes by number, unknown first") << int(PlanModel::Bytes) << QStringList{u"v8"_s, u"v10"_s, u"v1"_s, u"v9"_s};
    QTest::newRow("actions: what is skipped first") << int(PlanModel::Action) << QStringList{u"v8"_s, u"v9"_s, u"v10"_s, u"v1"_s};
}

void TestPlanModel::sortsByWhatIsMeant()
{
    QFETCH(const int, column);
    PlanModel model;
    model.setPlan(samplePlan());
    model.take({{.index = 0, .bytes = 1000}, {.index = 1, .bytes = 9}, {.index = 3, .bytes = 20}});
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, Mode::Fatal);
    proxy.setSortRole(PlanModel::SortRole);
    proxy.sort(column);
    QStringList tags;
    for (int row = 0; row < proxy.rowCount(); ++row)
        tags += proxy.index(row, PlanModel::Source).data().toString().section(u':', -1);
    QTEST(tags, "tags");
}

void TestPlanModel::remembersSettings_data()
{
    QTest::addColumn<gui::SyncKind>("kind");
    QTest::addColumn<QString>("prefix"); // when nothing is remembered
    QTest::newRow("pull") << gui::SyncKind::Pull << QString();
    QTest::newRow("a copy keeps the path") << gui::SyncKind::Copy << u"/"_s;
    QTest::newRow("a push has a prefix of the source's host") << gui::SyncKind::Push << QString();
}

void TestPlanModel::remembersSettings()
{
    QFETCH(const gui::SyncKind, kind);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    gui::PlanSettings chosen = gui::PlanSettings::remembered(settings, kind);
    QTEST(chosen.destination.prefix.value_or(QString()), "prefix");
    QCOMPARE(chosen.destination.registry, u"localhost:5000"_s);
    chosen.options.keepGoing = true;
    chosen.destination = {.registry = u"mirror.example.com"_s, .prefix = u"/a/"_s, .separator = u"-"_s, .pathTemplate = u"{{ .Name }}"_s, .tagTemplate = u"x-{{ .Tag }}"_s};
    chosen.viaEngine = true;
    chosen.options.update = true;
    chosen.options.platforms = {{.os = u"linux"_s, .architecture = u"arm"_s, .variant = u"v7"_s}};
    chosen.options.backupTemplate = u"{{ .Tag }}-old"_s;
    chosen.remember(&settings, kind);
    const gui::PlanSettings again = gui::PlanSettings::remembered(settings, kind);
    QVERIFY(again.options.keepGoing);
    if (kind == gui::SyncKind::Pull)
        return;
    QVERIFY(!again.options.update); // what overwrites is asked for each time
    chosen.options.update = false;
    QCOMPARE(again.options, chosen.options);
    QCOMPARE(again.destination.registry, chosen.destination.registry);
    QCOMPARE(again.destination.prefix, chosen.destination.prefix);
    QCOMPARE(again.destination.separator, chosen.destination.separator);
    QCOMPARE(again.destination.pathTemplate, chosen.destination.pathTemplate);
    QCOMPARE(again.destination.tagTemplate, chosen.destination.tagTemplate);
    QVERIFY(again.viaEngine);
}

void TestPlanModel::readsPlatforms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // "!": an error
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one") << u"linux/amd64"_s << u"linux/amd64"_s;
    QTest::newRow("commas and blanks part them") << u" linux/amd64,linux/arm/v7  linux/arm64"_s << u"linux/amd64, linux/arm/v7, linux/arm64"_s;
    QTest::newRow("each once") << u"linux/amd64, linux/amd64"_s << u"linux/amd64"_s;
    QTest::newRow("no platform") << u"linux/amd64, amd64"_s << u"!"_s;
}

void TestPlanModel::readsPlatforms()
{
    QFETCH(const QString, text);
    const auto platforms = gui::parsePlatforms(text);
    QTEST(platforms ? gui::platformsText(*platforms) : u"!"_s, "read");
}

QTEST_MAIN(TestPlanModel)
#include "tst_planmodel.moc"
