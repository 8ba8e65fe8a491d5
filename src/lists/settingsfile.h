// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/setting.h"

#include <QHash>
#include <QSettings>

#include <memory>

namespace lstags::lists {

/// What the settings file says of core::settings(), each value checked: one that cannot be used is warned of, and the standard counts.
class SettingsFile
{
public:
    /// The user's settings, behind them those of the system; or those of `path` alone.
    [[nodiscard]] static std::unique_ptr<QSettings> open(const QString &path);

    /// Reads all of them at once.
    explicit SettingsFile(const QSettings &settings);

    /// It is in the file, and can be used.
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_values.contains(key); }
    [[nodiscard]] QVariant value(QLatin1StringView key) const;
    /// Sentences that name the file and the key.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

private:
    QHash<QString, QVariant> m_values;
    QStringList m_warnings;
};

} // namespace lstags::lists
