// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/settingsfile.h"

using namespace Qt::StringLiterals;

namespace lstags::lists {

std::unique_ptr<QSettings> SettingsFile::open(const QString &path)
{
    if (path.isEmpty())
        return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"lstags"_s, u"lstags"_s);
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

SettingsFile::SettingsFile(const QSettings &settings)
{
    const QString file = core::printable(settings.fileName(), 255);
    if (settings.status() != QSettings::NoError)
        m_warnings += u"%1 cannot be read as settings, in part or at all."_s.arg(file);
    for (const core::Setting &setting : core::settings()) {
        const QString key = QString::fromLatin1(setting.key);
        if (!settings.contains(key))
            continue;
        const auto value = setting.read(settings.value(key));
        const bool isEmpty = value && value->toString().isEmpty() && value->toStringList().isEmpty(); // as if it were not there
        if (value && !isEmpty)
            m_values.insert(key, *value);
        else if (!value)
            m_warnings += u"%1, %2: %3; %4 counts."_s.arg(file, key, value.error().message, *setting.standard ? QString::fromLatin1(setting.standard) : u"the standard"_s);
    }
}

QVariant SettingsFile::value(QLatin1StringView key) const
{
    const auto found = m_values.constFind(key);
    return found != m_values.constEnd() ? *found : core::setting(key).standardValue();
}

} // namespace lstags::lists
