// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "registry/client.h"

namespace lstags::registry {

/// One page of /v2/<name>/tags/list. `tags: null` is an empty list (Nexus), no `tags` at all is an error; items that are no tags are
/// counted and left out.
[[nodiscard]] core::Result<TagList> parseTagPage(const QByteArray &body);

} // namespace lstags::registry
