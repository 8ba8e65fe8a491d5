// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/metadatacache.h"
#include "core/manifest.h"
#include "core/tagstate.h"
#include "registry/client.h"

namespace lstags::compare {

/// The architecture that a pull on this computer would choose, as the image index writes it.
[[nodiscard]] QString ownArchitecture();

/// What is known of a manifest before its config was read.
struct Outline
{
    core::TagDetails details;
    std::optional<core::Descriptor> config; ///< an image: the blob that has created and platform
    std::optional<core::Descriptor> child;  ///< an index: the child whose size and date stand for it
};

[[nodiscard]] Outline outlineOf(const core::Manifest &manifest);

/// What a registry as a source answers. Digests come by HEAD; where the cache knows nothing of the repository yet and pulls are
/// not counted, by one GET that serves digest and the rest.
class RegistrySource
{
public:
    RegistrySource(registry::Client *client, MetadataCache *cache) : m_client(client), m_cache(cache) {}

    struct Resolved
    {
        core::Digest digest;
        std::optional<core::TagDetails> details; ///< from the cache
        std::optional<Outline> outline;          ///< from a GET; the details are to be completed from it
    };
    /// NotFound: there is no such tag.
    QCoro::Task<core::Result<Resolved>> resolve(core::RepositoryName name, QString tag, bool byGet, std::stop_token stop);

    /// Created, size and platforms of `digest`, kept in the cache. `outline` saves a GET where there was one.
    QCoro::Task<core::Result<core::TagDetails>> details(core::RepositoryName name, core::Digest digest,
                                                        std::optional<Outline> outline, std::stop_token stop);

    /// Details from elsewhere, for the cache.
    void keep(const core::RepositoryName &name, const core::Digest &digest, const core::TagDetails &details)
    {
        m_cache->insert(name, digest, details);
    }

private:
    QCoro::Task<core::Result<Outline>> outline(core::RepositoryName name, core::Digest digest, std::stop_token stop);
    QCoro::Task<core::Result<void>> addConfig(core::RepositoryName name, core::Descriptor config,
                                              core::TagDetails *details, std::stop_token stop);

    registry::Client *m_client;
    MetadataCache *m_cache;
};

} // namespace lstags::compare
