// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options.h"
#include "lists/settingsfile.h"

namespace CLI { class App; }

namespace lstags::cli {

/// Gives options that neither the command line nor the environment has the values of the settings file.
void fillIn(CLI::App &app, const lists::SettingsFile &file);
/// Takes what no option says.
void takeSettings(const lists::SettingsFile &file, Options &options);

} // namespace lstags::cli
