// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/entriesmodel.h"
#include "gui/mainwindow.h"
#include "gui/plan/planmodel.h"
#include "gui/plan/planwindow.h"
#include "gui/tagtable/tagtablemodel.h"
#include "support/engineprocess.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::TagTableModel;

namespace lstags::tests {

constexpr int patience = 30000; // milliseconds

/// Plans whose work a real engine does.
class TestPlanAndEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void pullsWhatIsChecked();
    void pullsWhereARegistryWasCompared();
    void pushesViaTheEngine();
    void sendsWhatTheEngineAloneHas();
    void pullsFromAMirrorUnderTheNameOfTheSource();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] bool compareWith(const QString &target) const
    {
        m_window->setTargets(core::parseTargets(target).value());
        QSignalSpy compared(m_window.get(), &gui::MainWindow::compared);
        m_window->compare();
        return compared.wait(patience);
    }
    [[nodiscard]] QString stateOf(int row) const { return m_window->findChild<TagTableModel *>()->text(row, TagTableModel::State); }

    QTemporaryDir m_folder;
    std::unique_ptr<EngineProcess> m_engine;
    std::unique_ptr<RegistryProcess> m_registry;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<gui::MainWindow> m_window;
};

void TestPlanAndEngine::initTestCase()
{
    auto engine = EngineProcess::start();
    VERIFY_RESULT(engine);
    m_engine = std::move(*engine);
    auto registry = RegistryProcess::start();
    VERIFY_RESULT(registry);
    m_registry = std::move(*registry);
    for (const QString &tag : {u"1"_s, u"2"_s, u"3"_s})
        VERIFY_RESULT(SampleImages::push(m_registry->url(), u"team/app"_s, tag, {.content = tag}));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    compare::Settings settings;
    settings.dockerJson = m_folder.filePath(u"config.json"_s);
    settings.cacheFile = m_folder.filePath(u"cache.sqlite"_s);
    settings.engineHost = m_engine->endpoint();
    m_window = std::make_unique<gui::MainWindow>(m_settings.get(), settings, sync::JobQueue::Options{.journalFile = m_folder.filePath(u"jobs.sqlite"_s), .limits = {}});
    m_window->findChild<gui::EntriesModel *>()->load({m_registry->address() + u"/team/app"_s});
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(child<QAction>("compareAction")->isEnabled(), patience);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestPlanAndEngine::pullsWhatIsChecked()
{
    QVERIFY(compareWith(u"engine"_s));
    QTRY_VERIFY_WITH_TIMEOUT(child<QAction>("pullAction")->isEnabled(), patience);
    child<QAction>("pullAction")->trigger();
    auto *plan = m_window->findChild<gui::PlanModel *>();
    QCOMPARE(plan->totals().chosen, 3);
    QVERIFY(!child<QLineEdit>("registryEdit")->isVisible());
    auto *table = child<QTableView>("planTableView");
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QTest::mouseClick(child<QPushButton>("startButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(2), u"PRESENT"_s, patience);
    QCOMPARE(stateOf(0), u"PRESENT"_s);
    QCOMPARE(stateOf(1), u"ABSENT"_s);
}

void TestPlanAndEngine::pullsWhereARegistryWasCompared()
{
    QVERIFY(compareWith(m_registry->address() + u"/mirror"_s));
    child<QAction>("pullAction")->trigger();
    auto *plan = m_window->findChild<gui::PlanModel *>();
    QCOMPARE(plan->totals().chosen, 0); // nobody knows yet what the engine has
    QTRY_COMPARE_WITH_TIMEOUT(plan->totals().chosen, 1, patience);
    QVERIFY(plan->chosen().transfers.at(1).action == core::SyncAction::Pull);
    QTest::mouseClick(child<QPushButton>("startButton"), Qt::LeftButton);
    const QString image = m_registry->address() + u"/team/app:2"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->docker({u"image"_s, u"inspect"_s, image}).has_value(), patience);
}

void TestPlanAndEngine::pushesViaTheEngine()
{
    QVERIFY(compareWith(u"engine"_s));
    child<QAction>("pushAction")->trigger();
    child<QLineEdit>("registryEdit")->setText(m_registry->address());
    auto *viaEngine = child<QCheckBox>("viaEngineCheckBox");
    QVERIFY(viaEngine->isVisible() && viaEngine->isEnabled());
    child<QLineEdit>("backupEdit")->setText(u"{{ .Nothing }}"_s);
    QTest::mouseClick(viaEngine, Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!child<QLineEdit>("backupEdit")->isEnabled()); // and what it says is no mistake
    QVERIFY(!child<QLineEdit>("platformsEdit")->isEnabled());
    auto *plan = m_window->findChild<gui::PlanModel *>();
    QTRY_COMPARE_WITH_TIMEOUT(plan->chosen().count(core::SyncAction::Push), 3, patience);
    QTest::mouseClick(child<QPushButton>("startButton"), Qt::LeftButton);
    const QString image = m_registry->address() + u"/127/0/0/1/team/app:3"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->docker({u"pull"_s, image}).has_value(), patience);
}

void TestPlanAndEngine::sendsWhatTheEngineAloneHas()
{
    const QString repository = m_registry->address() + u"/team/app"_s;
    VERIFY_RESULT(m_engine->docker({u"tag"_s, repository + u":1"_s, repository + u":own"_s}));
    QVERIFY(compareWith(u"engine, "_s + m_registry->address() + u"/sent"_s));
    child<QAction>("betweenAction")->trigger(); // from the first to the second
    QVERIFY(!child<QLineEdit>("backupEdit")->isEnabled()); // the engine keeps nothing
    auto *plan = m_window->findChild<gui::PlanModel *>();
    QTRY_COMPARE_WITH_TIMEOUT(plan->chosen().count(core::SyncAction::Send), 4, patience);
    QTest::mouseClick(child<QPushButton>("startButton"), Qt::LeftButton);
    const QString image = m_registry->address() + u"/sent/team/app:own"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->docker({u"pull"_s, image}).has_value(), patience);
    VERIFY_RESULT(m_engine->docker({u"rmi"_s, image}));
}

void TestPlanAndEngine::pullsFromAMirrorUnderTheNameOfTheSource()
{
    const QString mirror = m_registry->address() + u"/mirror"_s;
    VERIFY_RESULT(SampleImages::push(m_registry->url(), u"mirror/team/app"_s, u"m"_s, {.content = u"m"_s}));
    QVERIFY(compareWith(u"engine, "_s + mirror));
    child<QAction>("betweenAction")->trigger();
    auto *from = child<QComboBox>("fromBox");
    auto *to = child<QComboBox>("toBox");
    from->setCurrentIndex(from->findText(mirror));
    to->setCurrentIndex(to->findText(u"Local engine"_s));
    auto *plan = m_window->findChild<gui::PlanModel *>();
    QTRY_COMPARE_WITH_TIMEOUT(plan->chosen().count(core::SyncAction::Pull), 1, patience);
    QTest::mouseClick(child<QPushButton>("startButton"), Qt::LeftButton);
    const QString image = m_registry->address() + u"/team/app:m"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->docker({u"image"_s, u"inspect"_s, image}).has_value(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_engine->docker({u"image"_s, u"inspect"_s, QString(mirror + u"/team/app:m"_s)}).has_value(), patience);
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestPlanAndEngine)
#include "tst_planandengine.moc"
