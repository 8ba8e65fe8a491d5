// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/session.h"
#include "core/target.h"
#include "lists/settingsfile.h"
#include "sync/jobqueue.h"

#include <QStringList>

#include <optional>
#include <thread>

class QCoreApplication;

namespace lstags::gui {

/// What the command line of the window asks for: `lstags-gui [--compare] [--against PLACES] [--settings-file FILE]
/// [--screenshot FILE] [LIST.yaml]`.
struct Startup
{
    QString listFile;
    QString settingsFile;
    QString screenshot; ///< a picture of the window when the comparison is done, and the end
    QList<core::Target> targets; ///< none: as the window remembers it
    bool compares = false;
};

/// Reads the system's list of fonts, which the first text waits for, while the application connects to the screen. To be called first.
[[nodiscard]] std::jthread readFontsAhead();
/// Ends the program with a message where the command line is wrong, and after --help and --version.
[[nodiscard]] Startup readCommandLine(const QStringList &arguments);
/// The engine of DOCKER_HOST comes before that of the file, as it does for the command.
[[nodiscard]] compare::Settings compareSettings(const lists::SettingsFile &file);
[[nodiscard]] sync::JobQueue::Options jobSettings(const lists::SettingsFile &file);
/// Those of the `language` (as the setting has it), ours and Qt's; English has some too, for its plurals.
void installTranslations(QCoreApplication *app, const QString &language = QStringLiteral("system"));

} // namespace lstags::gui
