// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/referrers.h"
#include "sync/contentcopier.h"

#include <QSet>

namespace lstags::sync {

/// Brings along what refers to an image - signatures, attestations, SBOMs - and what refers to that: the referrers of the OCI 1.1 API or of
/// the fallback tag, and cosign's digest tags. Where the destination has no such API its fallback tag is kept up to date: what is in it
/// stays. One for a batch.
class ReferrerCopier
{
public:
    /// `content` outlives this; `updates`: a digest tag that stands for something else at the destination is moved.
    ReferrerCopier(const CopyParts &parts, ContentCopier *content, bool updates, bool measures)
        : m_parts(parts), m_content(content), m_updates(updates), m_measures(measures)
    {}

    struct Outcome
    {
        int brought = 0;   ///< manifests that were not there; measuring: that would be
        QStringList notes; ///< what the user should know
    };
    QCoro::Task<core::Result<Outcome>> bring(const CopyRun *run, QList<core::Digest> subjects, std::stop_token stop);

private:
    /// What is brought along with one image.
    struct Errand
    {
        const CopyRun *run;
        Outcome outcome;
        QSet<core::Digest> subjects; ///< seen to, or being so
    };
    using Work = QCoro::Task<core::Result<void>>;
    Work bringAll(Errand *errand, core::Digest subject, int depth, std::stop_token stop);
    Work bringListed(Errand *errand, core::Digest subject, int depth, std::stop_token stop);
    Work bringTagged(Errand *errand, QString tag, int depth, std::stop_token stop);
    Work bringOne(Errand *errand, core::Referrer referrer, QSet<core::Digest> *arrived, int depth, std::stop_token stop);
    Work moveTag(Errand *errand, registry::ManifestBody manifest, QString tag, std::stop_token stop);
    Work keepFallback(const CopyRun *run, core::Digest subject, QList<core::Referrer> referrers, std::stop_token stop);
    QCoro::Task<core::Result<QList<core::Referrer>>> listed(const CopyRun *run, core::Digest subject, std::stop_token stop);
    QCoro::Task<core::Result<QByteArray>> fallback(const CopyRun *run, core::RepositoryName name, core::Digest subject, std::stop_token stop);

    CopyParts m_parts;
    ContentCopier *m_content;
    bool m_updates;
    bool m_measures;
};

} // namespace lstags::sync
