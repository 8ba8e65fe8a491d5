// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QString>

namespace lstags::core {

/// A text as it stands in Go's source.
struct GoLiteral
{
    QString text;
    qsizetype length = 0; ///< as written, with its quotes; UTF-16 units

    /// The literal that `text` begins with: "..." with Go's escapes, or `...` as it is. Errors carry the column in `text`.
    [[nodiscard]] static Result<GoLiteral> read(QStringView text);
};

} // namespace lstags::core
