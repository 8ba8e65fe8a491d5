// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/repositoryname.h"
#include "core/tagrow.h"

#include <QUrl>

namespace lstags::registry {

/// A page of Docker Hub's own listing, which costs no pull and gives what else takes a GET of manifest and config:
/// GET /v2/namespaces/<namespace>/repositories/<repository>/tags?page_size=100 (docs.docker.com, Hub API).
struct HubPage
{
    QHash<core::Digest, core::TagDetails> details; ///< created is when the tag was pushed: the listing knows no other date
    QUrl next;                                     ///< empty: the last page
};

/// Where the listing of `name` begins; `api` is "https://hub.docker.com". Empty where the path is not that of a Hub repository.
[[nodiscard]] QUrl hubListing(const QUrl &api, const core::RepositoryName &name);
/// The error says what is wrong with it. A next page of another origin than `page` is refused. Items without a valid digest are left out.
[[nodiscard]] core::Result<HubPage> parseHubPage(const QByteArray &body, const QUrl &page);

} // namespace lstags::registry
