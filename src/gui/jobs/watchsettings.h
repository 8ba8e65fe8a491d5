// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/round.h"

#include <QSettings>

namespace lstags::gui {

/// What a plan was last started with, as a request without specifications; an error where there was none yet.
[[nodiscard]] core::Result<sync::RoundRequest> lastRequest(const QSettings &settings);

/// How often the list at `path` is looked at, in the group "watch"; as the settings have it where nobody said.
[[nodiscard]] std::chrono::seconds watchInterval(const QSettings &settings, const QString &path);
void setWatchInterval(QSettings *settings, const QString &path, std::chrono::seconds interval);

} // namespace lstags::gui
