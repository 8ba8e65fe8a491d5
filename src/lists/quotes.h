// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace lstags::lists {

/// Where the quote is that begins the scalar at `scalar` (its tag and anchor come before it) and never ends; -1 if there is none.
[[nodiscard]] qsizetype openQuote(const QByteArray &yaml, qsizetype scalar);

} // namespace lstags::lists
