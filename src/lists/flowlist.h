// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lists/yamltext.h"

namespace lstags::lists {

/// `source`, whose list stands in brackets, with `entries` in place of those it has; comments stay with their entries.
[[nodiscard]] QByteArray rewriteFlow(const Source &source, const QStringList &entries);
/// "[a, b]"
[[nodiscard]] QByteArray flow(const QStringList &entries);

} // namespace lstags::lists
