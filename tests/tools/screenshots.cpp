// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// screenshots FOLDER LANGUAGE light|dark: pictures of the window and of every dialog, with a table that needs no network.
#include "gui/mainwindow.h"
#include "gui/spaciousstyle.h"
#include "gui/startup.h"
#include "gui/entries/entriesmodel.h"
#include "gui/tagtable/tagtablepanel.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x2b, 0x2b, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x26));
    palette.setColor(QPalette::Button, QColor(0x3a, 0x3a, 0x3a));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3a, 0x3a));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0xe6, 0xe6, 0xe6));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9a));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xa7));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x80));
    return palette;
}

QList<core::TagRow> sampleRows()
{
    QList<core::TagRow> rows;
    for (int i = 0; i < 24; ++i) {
        core::TagRow row;
        row.image = u"quay.io/team/app"_s;
        row.registry = u"quay.io"_s;
        row.repository = u"team/app"_s;
        row.tag = i == 0 ? u"latest"_s : u"1.%1"_s.arg(i);
        row.state = core::allTagStates[size_t(i) % core::allTagStates.size()];
        row.digest = core::Digest::ofBytes(QByteArray::number(std::max(i, 1)));
        row.targetDigest = core::Digest::ofBytes(QByteArray::number(-i));
        row.others = {{.state = core::allTagStates[size_t(i / 2) % core::allTagStates.size()], .digest = row.digest, .localId = {}, .asked = {}}};
        row.details = core::TagDetails{.created = QDateTime::currentDateTimeUtc().addDays(-i), .size = 3'400'000 * (i + 1), .mediaType = {}, .platforms = {u"linux/amd64"_s}, .children = {}};
        rows += row;
    }
    return rows;
}

void settle()
{
    QEventLoop loop; // and not the application's, whose end closes every window
    QTimer::singleShot(std::chrono::milliseconds(400), &loop, &QEventLoop::quit);
    loop.exec();
}

class Camera
{
public:
    Camera(gui::MainWindow *window, const QString &start) : m_window(window), m_start(start) {}
    void take(const QString &name, QWidget *shown)
    {
        settle();
        shown->grab().save(m_start + name + u".png"_s);
    }
    void takeDialog(const QString &action)
    {
        if (auto *opener = m_window->findChild<QAction *>(action))
            opener->trigger();
        settle();
        const auto dialogs = m_window->findChildren<QDialog *>();
        for (QDialog *dialog : dialogs) {
            if (!dialog->isVisible())
                continue;
            take(action.chopped(int("Action"_L1.size())), dialog);
            dialog->close();
        }
    }

private:
    gui::MainWindow *m_window;
    QString m_start;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    QApplication::setStyle(new gui::SpaciousStyle(u"Fusion"_s));
    if (arguments.at(3) == "dark"_L1)
        QApplication::setPalette(darkPalette());
    gui::installTranslations(&app, arguments.at(2));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    compare::Settings compareSettings;
    compareSettings.dockerJson = folder.filePath(u"config.json"_s);
    compareSettings.cacheFile = folder.filePath(u"cache.sqlite"_s);
    compareSettings.engineHost = u"unix://"_s + folder.filePath(u"no.sock"_s);
    gui::MainWindow window(&settings, compareSettings, sync::JobQueue::Options{.journalFile = folder.filePath(u"jobs.sqlite"_s), .limits = {}});
    window.resize(1360, 820);
    window.show();
    const int percent = int(app.devicePixelRatio() * 100);
    Camera camera(&window, u"%1/%2-%3-%4-"_s.arg(arguments.at(1), arguments.at(2), arguments.at(3)).arg(percent));
    camera.take(u"welcome"_s, &window);
    window.findChild<gui::EntriesModel *>()->load({u"alpine"_s, u"quay.io/team/app"_s});
    auto *table = window.findChild<gui::TagTablePanel *>();
    table->setTargets({core::Target(), *core::Target::parse(u"mirror.example:5000")});
    table->model()->upsert(1, sampleRows());
    table->model()->setFailure(0, u"alpine"_s, u"registry-1.docker.io does not answer."_s);
    camera.take(u"main"_s, &window);
    table->groupAction()->setChecked(true);
    camera.take(u"grouped"_s, &window);
    for (const QString &action : {u"settingsAction"_s, u"shortcutsAction"_s, u"aboutAction"_s, u"targetsAction"_s, u"manageViewsAction"_s, u"grammarAction"_s})
        camera.takeDialog(action);
    return 0;
}
