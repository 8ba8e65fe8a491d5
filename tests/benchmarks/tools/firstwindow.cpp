// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// The window of lstags-gui as its main() makes it, with settings of its own.
#include "firstpaint.h"
#include "gui/mainwindow.h"
#include "gui/spaciousstyle.h"
#include "gui/startup.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace {

compare::Settings isolated(const lists::SettingsFile &settings, const QTemporaryDir &folder)
{
    compare::Settings isolated = gui::compareSettings(settings);
    isolated.dockerJson = folder.filePath(u"config.json"_s);
    isolated.cacheFile = folder.filePath(u"metadata.sqlite"_s);
    isolated.engineHost = u"unix://"_s + folder.filePath(u"no-engine.sock"_s);
    isolated.certificateFolders = {folder.filePath(u"certs.d"_s)};
    return isolated;
}

} // namespace

int main(int argc, char **argv)
{
    const std::jthread fonts = gui::readFontsAhead();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"lstags"_s);
    QApplication::setOrganizationName(u"lstags"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/lstags.svg"_s));
    QApplication::setStyle(new gui::SpaciousStyle);
    const QTemporaryDir folder;
    const auto settings = lists::SettingsFile::open(folder.filePath(u"settings.ini"_s));
    const lists::SettingsFile file(*settings);
    gui::installTranslations(&application, file.value("language"_L1).toString());
    gui::MainWindow window(settings.get(), isolated(file, folder), {.journalFile = folder.filePath(u"jobs.sqlite"_s), .limits = {}});
    new benchmarks::FirstPaint(&window);
    window.show();
    return QApplication::exec();
}
