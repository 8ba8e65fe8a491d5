// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QDateTime>

namespace lstags::sync {

/// The tag that `pattern`, a core::TextTemplate with the fields `.Tag` and `.Date` (UTC, "20240501-120000"), gives what `tag` stood for. An
/// error that names the template when it is none, and when the result is no tag or the same one.
[[nodiscard]] core::Result<QString> backupTag(const QString &pattern, const QString &tag, const QDateTime &now);

} // namespace lstags::sync
