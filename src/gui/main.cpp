// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/icons.h"
#include "gui/mainwindow.h"
#include "gui/spaciousstyle.h"
#include "gui/startup.h"

#include <QApplication>
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
    gui::installTranslations(&app);

    const gui::Startup startup = gui::readCommandLine(app.arguments());
    const auto settings = gui::openSettings(startup.settingsFile);
    sync::JobQueue::Options jobs = gui::jobSettings(*settings);
    jobs.takesUpOthers = startup.screenshot.isEmpty(); // a picture changes nothing
    gui::MainWindow window(settings.get(), gui::compareSettings(*settings), jobs);
    if (!startup.targets.isEmpty())
        window.setTargets(startup.targets);
    if (!startup.listFile.isEmpty())
        window.openFile(startup.listFile);
    if (startup.compares)
        window.compareWhenShown();
    if (!startup.screenshot.isEmpty())
        endWithPicture(&window, startup.screenshot);
    window.show();
    return QApplication::exec();
}
