// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lists/listreader.h"

namespace lstags::lists {

/// `yaml` (whose outline is `outline`) with `entries` in place of those it has; see RepositoryList::withEntries().
[[nodiscard]] QByteArray rewritten(const QByteArray &yaml, const Outline &outline, const QStringList &entries);

/// Whether `yaml` has these entries and apart from them says what `outline` says.
[[nodiscard]] bool differsOnlyInEntries(const QByteArray &yaml, const Outline &outline, const QStringList &entries);

} // namespace lstags::lists
