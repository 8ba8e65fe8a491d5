// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/icons.h"
#include "gui/mainwindow.h"
#include "gui/spaciousstyle.h"
#include "gui/startup.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace {

void fail(const QString &why)
{
    QTextStream(stderr) << why << u'\n';
    QApplication::exit(1);
}

/// Saves a picture of the window when the comparison is done, and ends.
void endWithPicture(gui::MainWindow *window, const QString &file)
{
    const auto save = [window, file] {
        if (window->grab().save(file))
            QApplication::exit(0);
        else
            fail(QCoreApplication::translate("lstags::gui::Startup", "The picture %1 cannot be written.").arg(core::printable(file)));
    };
    // A moment for what comes after the last row: details of visible rows, their place in the order, the engine's name.
    QObject::connect(window, &gui::MainWindow::compared, window, [window, save] { QTimer::singleShot(std::chrono::milliseconds(1500), window, save); });
    QObject::connect(window, &gui::MainWindow::nothingToCompare, window, [] {
        fail(QCoreApplication::translate("lstags::gui::Startup", "There is nothing to compare; open the list in the window to see why."));
    }, Qt::QueuedConnection);
}

/// One life of the window: it ends for good, or to begin anew with other settings.
int run(QApplication *app, QSettings *settings, const gui::Startup &startup, bool isFirst)
{
    const lists::SettingsFile file(*settings);
    gui::installTranslations(app, file.value("language"_L1).toString());
    sync::JobQueue::Options jobs = gui::jobSettings(file);
    const bool isForPicture = !startup.screenshot.isEmpty(); // which changes nothing
    jobs.takesUpOthers = !isForPicture;
    gui::MainWindow window(settings, gui::compareSettings(file), jobs);
    window.warn(file.warnings());
    if (!isForPicture)
        window.keepLists(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lstags/lists.json"_s);
    if (!startup.targets.isEmpty() && isFirst)
        window.setTargets(startup.targets);
    if (!startup.listFile.isEmpty() && isFirst)
        window.openFile(startup.listFile);
    if (startup.compares && isFirst)
        window.compareWhenShown();
    if (isForPicture)
        endWithPicture(&window, startup.screenshot);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const std::jthread fonts = gui::readFontsAhead();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"lstags"_s);
    QApplication::setOrganizationName(u"lstags"_s);
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(QStringLiteral(LSTAGS_VERSION));
    QApplication::setDesktopFileName(u"lstags-gui"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/lstags.svg"_s));
    QApplication::setStyle(new gui::SpaciousStyle);
    gui::installTranslations(&app); // for what the command line is answered
    const gui::Startup startup = gui::readCommandLine(app.arguments());
    const auto settings = lists::SettingsFile::open(startup.settingsFile);
    int code = gui::MainWindow::startAnew;
    for (bool isFirst = true; code == gui::MainWindow::startAnew; isFirst = false)
        code = run(&app, settings.get(), startup, isFirst);
    return code;
}
