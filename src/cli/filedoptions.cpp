// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/filedoptions.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace lstags::cli {

void fillIn(CLI::App &app, const lists::SettingsFile &file)
{
    for (const core::Setting &setting : core::settings()) {
        const QLatin1StringView key(setting.key);
        if (!setting.option || !file.has(key))
            continue;
        const bool isOpposite = *setting.option == '!';
        CLI::Option *option = app.get_option(setting.option + (isOpposite ? 1 : 0));
        if (option->count() > 0)
            continue;
        const QVariant value = file.value(key);
        const bool isDuration = setting.kind == core::SettingKind::Milliseconds || setting.kind == core::SettingKind::Seconds;
        const QString unit = !isDuration ? QString() : setting.kind == core::SettingKind::Seconds ? u"s"_s : u"ms"_s;
        option->add_result(isOpposite ? std::string(value.toBool() ? "false" : "true") : QString(value.toString() + unit).toStdString());
        option->run_callback();
    }
}

void takeSettings(const lists::SettingsFile &file, Options &options)
{
    if (options.settings.engineHost.isEmpty())
        options.settings.engineHost = file.value("registries/engineHost"_L1).toString();
    options.settings.certificateFolders = file.value("registries/certificateFolders"_L1).toStringList();
    options.warnings = file.warnings();
}

} // namespace lstags::cli
