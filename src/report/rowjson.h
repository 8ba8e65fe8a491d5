// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/tagrow.h"
#include "core/target.h"

#include <QByteArray>

namespace lstags::report {

/// When the image was made, ISO 8601 in UTC without its Z; empty where that is not known.
[[nodiscard]] QString createdText(const core::TagRow &row);
/// The row as one JSON object and a line break, null where something is not known; `targets` is what it was compared with.
[[nodiscard]] QByteArray jsonRow(const core::TagRow &row, const QList<core::Target> &targets);

} // namespace lstags::report
