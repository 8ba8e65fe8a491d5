// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/icons.h"
#include "gui/mainwindow.h"
#include "gui/spaciousstyle.h"
#include "gui/startup.h"

#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lstags;

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
    gui::MainWindow window(settings.get(), gui::compareSettings(*settings));
    if (startup.target)
        window.setTarget(*startup.target);
    if (!startup.listFile.isEmpty())
        window.openFile(startup.listFile);
    if (startup.compares)
        window.compareWhenShown();
    if (!startup.screenshot.isEmpty()) {
        // A moment for what comes after the last row: details of visible rows, their place in the order, the engine's name.
        QObject::connect(&window, &gui::MainWindow::compared, &app, [&] {
            QTimer::singleShot(std::chrono::milliseconds(1500), &window, [&] { QApplication::exit(window.grab().save(startup.screenshot) ? 0 : 1); });
        });
    }
    window.show();
    return QApplication::exec();
}
