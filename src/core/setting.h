// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QVariant>

#include <span>

namespace lstags::core {

enum class SettingKind : quint8 {
    Flag,
    Number,
    Milliseconds, ///< a number, or as Go writes a duration
    Seconds,      ///< the same
    Bytes,        ///< a number, with k, M or G behind it if you like
    Text,
    Expression,
    File,
    Folders,
    Choice,
};

struct SettingChoice
{
    const char *value;
    const char *title;
};

/// Everything that is known of a setting. Texts are in the context "lstags::core::Setting".
struct Setting
{
    const char *key;      ///< in the settings file: "registries/concurrentRequests"
    SettingKind kind;
    const char *standard; ///< as it would be written; of folders, files and texts: none
    qint64 least;         ///< of numbers
    qint64 most;
    const char *option;   ///< of the command, that means the same; "!--option" means the opposite; null: it has none
    bool isLive;          ///< the window minds a change at once, else from its next start on
    const char *title;
    const char *what;     ///< it does
    std::span<const SettingChoice> choices = {};

    /// `written` as the kind wants it: bool, qint64, QString or QStringList. The error says what was expected instead.
    [[nodiscard]] Result<QVariant> read(const QVariant &written) const;
    [[nodiscard]] QVariant standardValue() const { return *read(QString::fromLatin1(standard)); }
};

/// All that are in the settings file by choice of the user, by pages. The window keeps more there about itself.
[[nodiscard]] std::span<const Setting> settings();
/// `key` has to be one of them.
[[nodiscard]] const Setting &setting(QLatin1StringView key);

} // namespace lstags::core
