// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/entriesmodel.h"
#include "gui/mainwindow.h"
#include "gui/tagtable/tagtablemodel.h"
#include "support/engineprocess.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lstags;
using gui::TagTableModel;

namespace lstags::tests {

constexpr int patience = 30000; // milliseconds

/// The window beside a real engine that somebody else works with.
class TestWindowAndEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsDoneElsewhere();
};

void TestWindowAndEngine::showsWhatIsDoneElsewhere()
{
    const auto engine = EngineProcess::start();
    VERIFY_RESULT(engine);
    const auto registry = RegistryProcess::start();
    VERIFY_RESULT(registry);
    const auto pushed = SampleImages::push((*registry)->url(), u"team/app"_s, u"1"_s);
    VERIFY_RESULT(pushed);
    const QTemporaryDir folder;
    QSettings remembered(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    compare::Settings settings;
    settings.dockerJson = folder.filePath(u"config.json"_s);
    settings.cacheFile = folder.filePath(u"cache.sqlite"_s);
    settings.engineHost = (*engine)->endpoint();
    gui::MainWindow window(&remembered, settings, {.journalFile = folder.filePath(u"jobs.sqlite"_s), .limits = {}});
    const QString repository = (*registry)->address() + u"/team/app"_s;
    window.findChild<gui::EntriesModel *>()->load({repository});
    QSignalSpy compared(&window, &gui::MainWindow::compared);
    window.compareWhenShown();
    window.show();
    QVERIFY(compared.wait(patience));
    const auto *tags = window.findChild<TagTableModel *>();
    QCOMPARE(tags->text(0, TagTableModel::State), u"ABSENT"_s);
    QTRY_VERIFY(window.findChild<QToolButton *>(u"engineButton"_s)->text().startsWith(u"Docker "_s));

    const auto pulled = (*engine)->docker({u"pull"_s, repository + u":1"_s});
    VERIFY_RESULT(pulled);
    QTRY_COMPARE_WITH_TIMEOUT(tags->text(0, TagTableModel::State), u"PRESENT"_s, patience);
    const auto tagged = (*engine)->docker({u"tag"_s, repository + u":1"_s, repository + u":mine"_s});
    VERIFY_RESULT(tagged);
    QTRY_COMPARE_WITH_TIMEOUT(tags->rowCount(), 2, patience);
    const auto removed = (*engine)->docker({u"rmi"_s, repository + u":1"_s, repository + u":mine"_s});
    VERIFY_RESULT(removed);
    QTRY_COMPARE_WITH_TIMEOUT(tags->text(0, TagTableModel::State), u"ABSENT"_s, patience);
    QTRY_COMPARE(tags->rowCount(), 1);
}

} // namespace lstags::tests

QTEST_MAIN(lstags::tests::TestWindowAndEngine)
#include "tst_windowandengine.moc"
