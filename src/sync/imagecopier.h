// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syncplan.h"
#include "sync/blobledger.h"
#include "sync/syncoptions.h"

namespace lstags::sync {

/// Copies images from registry to registry, byte for byte: blobs, then the manifests of an index by digest, then the top by its tag, once and
/// last, so that a destination never shows a tag whose content is not complete. What is copied is what the source's tag stood for when it
/// was planned, whatever it stands for by now. One for a batch: its copies share what they know of blobs and manifests.
class ImageCopier
{
public:
    /// `measures`: reads manifests, asks what is there, and sends nothing.
    ImageCopier(const CopyParts &parts, const SyncOptions &options, bool measures)
        : m_parts(parts), m_options(options), m_ledger(parts, measures), m_measures(measures)
    {}

    struct Outcome
    {
        core::Digest digest;       ///< what the destination's tag stands for now
        bool wasThere = false;     ///< it did so before
        QStringList notes;         ///< what the user should know: the destination's tag has moved meanwhile, say
    };
    /// `tally` outlives the task; `changed` is called when it changes.
    QCoro::Task<core::Result<Outcome>> copy(core::Transfer transfer, CopyTally *tally, std::function<void()> changed, std::stop_token stop);

private:
    /// A copy under way.
    struct Run
    {
        core::Transfer transfer;
        CopyTally *tally;
        std::function<void()> changed;
    };
    [[nodiscard]] core::Result<QString> checked(const core::Transfer &transfer, const core::Digest &before, QStringList *notes) const;
    QCoro::Task<core::Result<core::Digest>> atDestination(const Run *run, QString tag, std::stop_token stop);
    QCoro::Task<core::Result<registry::ManifestBody>> top(const Run *run, std::stop_token stop);
    QCoro::Task<core::Result<void>> fill(const Run *run, registry::ManifestBody manifest, int depth, std::stop_token stop);
    QCoro::Task<core::Result<void>> fillImage(const Run *run, core::Manifest manifest, std::stop_token stop);
    QCoro::Task<core::Result<void>> child(const Run *run, core::Descriptor child, int depth, std::stop_token stop);
    QCoro::Task<core::Result<void>> bringChild(const Run *run, core::Descriptor child, int depth, std::stop_token stop);
    QCoro::Task<core::Result<void>> backUp(const Run *run, core::Digest overwritten, QString tag, std::stop_token stop);

    CopyParts m_parts;
    SyncOptions m_options;
    BlobLedger m_ledger;
    bool m_measures;
    async::Once m_children; ///< by destination repository and digest
};

} // namespace lstags::sync
