// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/blobpassage.h"
#include "sync/copyparts.h"
#include "sync/hashtrail.h"

namespace lstags::sync {

/// A large blob on its way: legs of bytes, and what to do when one breaks. It goes on from the offset that the registry reports, where the
/// registry takes chunks, else from the start; after a restart of the program from the upload that was kept.
class BlobUpload
{
public:
    BlobUpload(const CopyParts &parts, BlobRoute route, BlobProgress progress);

    QCoro::Task<core::Result<void>> run(std::optional<registry::UploadSession> session, std::stop_token stop);

private:
    /// Why a step did not work, and whose fault that is.
    struct Setback
    {
        core::Error error;
        bool isOfSource = false;
        bool isDamaged = false;
    };
    using Step = tl::expected<void, Setback>;

    QCoro::Task<Step> step(std::stop_token stop);
    QCoro::Task<core::Result<void>> open(std::stop_token stop);
    QCoro::Task<bool> resumeKept(std::stop_token stop);
    QCoro::Task<Step> sendLeg(std::stop_token stop);
    QCoro::Task<Step> close(std::stop_token stop);
    QCoro::Task<core::Result<void>> recover(Setback setback, std::stop_token stop);
    QCoro::Task<bool> hasArrived(std::stop_token stop);
    QCoro::Task<> abandon();
    QCoro::Task<> locate(std::stop_token stop);
    [[nodiscard]] bool mayRetry(const Setback &setback) const;
    void keep();
    void forget();
    void count(qint64 offset);

    CopyParts m_parts;
    BlobRoute m_route;
    BlobProgress m_progress;
    HashTrail m_trail;
    std::optional<registry::UploadSession> m_session;
    bool m_isChecked = true; ///< every byte that the destination has passed the trail
    bool m_inChunks = true;
    bool m_isDone = false;
    int m_damages = 0;
    int m_tries = 1;      ///< without real progress
    qint64 m_mark = 0;    ///< the offset when they began
    qint64 m_counted = 0; ///< bytes that the progress was told of
};

} // namespace lstags::sync
