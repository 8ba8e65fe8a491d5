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
        bool isFinal = false; ///< it has had its retries
    };
    using Step = tl::expected<void, Setback>;
    enum class Next : quint8 { GiveUp, StartAgain, GoOn, Rest }; ///< Rest: a while, and then go on

    QCoro::Task<Step> step(std::stop_token stop);
    QCoro::Task<core::Result<void>> open(std::stop_token stop);
    QCoro::Task<bool> resumeKept(std::stop_token stop);
    QCoro::Task<Step> sendLeg(std::stop_token stop);
    QCoro::Task<Step> close(std::stop_token stop);
    QCoro::Task<core::Result<void>> recover(Setback setback, std::stop_token stop);
    QCoro::Task<bool> isThere(std::stop_token stop);
    QCoro::Task<> abandon(std::stop_token stop);
    QCoro::Task<> locate(std::stop_token stop);
    [[nodiscard]] Next after(const Setback &setback);
    [[nodiscard]] bool isClosing() const;
    [[nodiscard]] qint64 endOfLeg() const;
    [[nodiscard]] bool isKept() const;
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
    bool m_hasRenewed = false; ///< the token, and nothing has passed since
    bool m_wasDamaged = false; ///< the source has sent other bytes before
    Patience m_patienceWithSource;
    Patience m_patience; ///< with the destination
    qint64 m_counted = 0; ///< bytes that the progress was told of
};

} // namespace lstags::sync
