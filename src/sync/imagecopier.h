// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syncplan.h"
#include "sync/referrercopier.h"
#include "sync/syncoptions.h"

namespace lstags::sync {

/// Copies images from registry to registry, byte for byte: all that they stand on, then, where it is wished for, what refers to them, then the
/// top by its tag, once and last, so that a destination never shows a tag whose content is not complete. What is copied is what the
/// source's tag stood for when it was planned, whatever it stands for by now. One for a batch: its copies share what they know of blobs
/// and manifests.
class ImageCopier
{
public:
    /// `measures`: reads manifests, asks what is there, and sends nothing.
    ImageCopier(const CopyParts &parts, const SyncOptions &options, bool measures)
        : m_parts(parts)
        , m_options(options)
        , m_content(parts, measures)
        , m_referrers(parts, &m_content, options.update, measures)
        , m_measures(measures)
    {}
    ImageCopier(const ImageCopier &) = delete; // its parts know each other
    ImageCopier &operator=(const ImageCopier &) = delete;

    struct Outcome
    {
        core::Digest digest;       ///< what the destination's tag stands for now
        bool wasThere = false;     ///< it did so before
        int referrers = 0;         ///< that came along, or, measuring, would
        QStringList notes;         ///< what the user should know: the destination's tag has moved meanwhile, say
    };
    /// `tally` outlives the task; `changed` is called when it changes. Where the source has no pulls left it waits if `waits` is not null.
    QCoro::Task<core::Result<Outcome>> copy(core::Transfer transfer, CopyTally *tally, std::function<void()> changed, std::stop_token stop,
                                            registry::OnPullWait waits = {});

private:
    /// A copy under way.
    struct Run
    {
        core::Transfer transfer;
        CopyRun content;
    };
    [[nodiscard]] core::Result<QString> checked(const core::Transfer &transfer, const core::Digest &before, QStringList *notes) const;
    /// Whether it matters if somebody else moves the tag while a copy is under way.
    [[nodiscard]] bool looksAgain() const { return !m_options.update || !m_options.backupTemplate.isEmpty(); }
    QCoro::Task<core::Result<core::Digest>> firstLook(const Run *run, std::stop_token stop);
    QCoro::Task<core::Result<core::Digest>> atDestination(const Run *run, QString tag, std::stop_token stop);
    QCoro::Task<core::Result<registry::ManifestBody>> top(const Run *run, std::stop_token stop);
    QCoro::Task<core::Result<void>> gather(const Run *run, registry::ManifestBody manifest, int depth, QList<core::Digest> *subjects, std::stop_token stop);
    QCoro::Task<core::Result<void>> bringReferrers(const Run *run, registry::ManifestBody manifest, Outcome *outcome, std::stop_token stop);
    QCoro::Task<core::Result<void>> tag(const Run *run, registry::ManifestBody manifest, core::Digest before, Outcome *outcome, std::stop_token stop);
    QCoro::Task<core::Result<void>> backUp(const Run *run, core::Digest overwritten, QString tag, std::stop_token stop);

    CopyParts m_parts;
    SyncOptions m_options;
    ContentCopier m_content;
    ReferrerCopier m_referrers;
    bool m_measures;
};

} // namespace lstags::sync
