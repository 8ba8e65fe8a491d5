// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/tagrow.h"
#include "registry/client.h"

#include <QHash>
#include <QUrl>

namespace lstags::compare {

/// Details by digest as Docker Hub's listing has them, without a pull. Asks page after page until all of `wanted` are found, at most 20
/// pages; what it does not find, or a listing that fails, is left out.
QCoro::Task<QHash<core::Digest, core::TagDetails>> hubDetails(registry::Client *client, QUrl api, core::RepositoryName name,
                                                              QSet<core::Digest> wanted, std::stop_token stop);

} // namespace lstags::compare
