// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace lstags::core {

/// "10M": bytes, in powers of 1,024, with k, M, G or nothing behind the number; at most 12 digits.
[[nodiscard]] std::optional<qint64> parseByteCount(const QString &text);

} // namespace lstags::core
