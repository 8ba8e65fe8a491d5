// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/session.h"
#include "core/error.h"
#include "core/target.h"
#include "sync/syncoptions.h"

#include <QStringList>

#include <optional>

namespace lstags::cli {

enum class OutputFormat { Table, Json, Csv };
enum class Action { Compare, Pull, Push };

/// What the command line and the environment ask for.
struct Options
{
    QStringList specs;
    QString listFile; ///< -f
    QList<core::Target> against = {core::Target()}; ///< one at least, each another
    OutputFormat output = OutputFormat::Table;
    bool explain = false;
    bool differsIsFailure = false; ///< --exit-code
    bool details = false;          ///< created, size and platforms also where pulls are counted
    bool verbose = false;
    bool trace = false;
    Action action = Action::Compare;
    core::DestinationRule::Options destination; ///< of Push
    bool viaEngine = false;
    bool dryRun = false;
    sync::SyncOptions sync;
    sync::TransferLimits limits;
    QString journalFile; ///< empty: the user's
    QString failedFile;  ///< gets a list of what failed; empty: none
    bool watches = false; ///< -d
    std::chrono::milliseconds interval{60000};
    compare::Settings settings;
    QStringList warnings; ///< of the settings file
};

/// Text to show and the exit code to end with, instead of running: help, version, a mistake.
struct Exit
{
    int code = 0;
    QString text; ///< to stdout where code is 0, else to stderr
};

/// Reads `arguments` (without the program's name). Options win over the environment, the environment over the settings file.
[[nodiscard]] tl::expected<Options, Exit> parseOptions(const QStringList &arguments);
/// Refuses what cannot work here: a file of credentials that is named and not there, an expression for registries that is none.
[[nodiscard]] tl::expected<Options, Exit> checked(Options options);

} // namespace lstags::cli
