// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/blobledger.h"

namespace lstags::sync {

/// A copy under way between two repositories. What it points to outlives it.
struct CopyRun
{
    core::RepositoryName from;
    core::RepositoryName to;
    CopyTally *tally;
    std::function<void()> changed; ///< called when the tally changes
    registry::OnPullWait waits;    ///< null: it fails where the source has no pulls left
};

/// Brings what manifests stand on, byte for byte: blobs, then the manifests of an index by digest. One for a batch: its copies share what
/// they know of blobs and manifests.
class ContentCopier
{
public:
    /// `measures`: reads manifests, asks what is there, and sends nothing.
    ContentCopier(const CopyParts &parts, bool measures) : m_parts(parts), m_ledger(parts, measures), m_measures(measures) {}

    /// Everything that `manifest` needs is at the destination when this comes back without an error.
    QCoro::Task<core::Result<void>> fill(const CopyRun *run, registry::ManifestBody manifest, std::stop_token stop) { return fillTo(run, std::move(manifest), 0, std::move(stop)); }
    /// The same of the manifest itself, under its digest. True: this is what brought it; false: it was there, or somebody else saw to it.
    QCoro::Task<core::Result<bool>> bring(const CopyRun *run, core::Digest digest, std::stop_token stop) { return bringTo(run, std::move(digest), 0, std::move(stop)); }

private:
    QCoro::Task<core::Result<void>> fillTo(const CopyRun *run, registry::ManifestBody manifest, int depth, std::stop_token stop);
    QCoro::Task<core::Result<bool>> bringTo(const CopyRun *run, core::Digest digest, int depth, std::stop_token stop);
    QCoro::Task<core::Result<void>> fillImage(const CopyRun *run, core::Manifest manifest, std::stop_token stop);
    QCoro::Task<core::Result<void>> child(const CopyRun *run, core::Digest digest, int depth, std::stop_token stop);
    QCoro::Task<core::Result<void>> carry(const CopyRun *run, core::Digest digest, int depth, bool *isNew, std::stop_token stop);

    CopyParts m_parts;
    BlobLedger m_ledger;
    bool m_measures;
    async::Once m_manifests; ///< by destination repository and digest
};

} // namespace lstags::sync
