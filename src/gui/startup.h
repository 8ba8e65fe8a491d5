// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/session.h"
#include "core/target.h"
#include "sync/jobqueue.h"

#include <QSettings>
#include <QStringList>

#include <memory>
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
/// The user's settings, or those of `file`.
[[nodiscard]] std::unique_ptr<QSettings> openSettings(const QString &file);
/// The keys of the group "registries", each within its bounds: concurrentRequests, retryRequests, retryDelay (milliseconds), waitBetween
/// (milliseconds), verifyTls, insecure (an expression), dockerJson, engineHost (else DOCKER_HOST), certificateFolders.
[[nodiscard]] compare::Settings compareSettings(const QSettings &settings);
/// The keys of the group "jobs", each within its bounds: journal (else that of the user's data folder), parallelJobs, parallelBlobs,
/// limitRate (bytes a second; 0: none), chunkSize (bytes; 0: whole blobs).
[[nodiscard]] sync::JobQueue::Options jobSettings(const QSettings &settings);
/// Those of the locale, ours and Qt's; English has some too, for its plurals.
void installTranslations(QCoreApplication *app);

} // namespace lstags::gui
