// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/taskscope.h"
#include "net/bodypipe.h"
#include "sync/copyparts.h"
#include "sync/hashtrail.h"
#include "sync/patience.h"

namespace lstags::sync {

/// One passage of bytes of a blob: a download and an upload at once, with a pipe between them. A download that breaks goes on by Range while
/// the upload waits for it; whichever else fails first ends the other.
class BlobPassage
{
public:
    struct Leg
    {
        registry::UploadSession session; ///< the bytes from its offset on are sent
        qint64 until = 0;                ///< and those before this one
        bool closes = false;             ///< by a PUT that ends the upload, for registries that take no chunks
    };
    struct Outcome
    {
        registry::UploadSession session; ///< as the registry answered
        std::optional<core::Error> error;
        bool isOfSource = false;         ///< the error
        bool isDamaged = false;          ///< the source sent something else than the digest stands for
    };

    /// `trail` may be null: nothing is checked here (an upload of an earlier run is gone on with, and the registry alone has all the bytes).
    BlobPassage(const CopyParts &parts, const BlobRoute &route, HashTrail *trail, Patience *patience, const BlobProgress &progress);

    QCoro::Task<Outcome> run(Leg leg, std::stop_token stop);
    [[nodiscard]] qint64 offset() const { return m_offset; } ///< of the next byte to be sent

private:
    enum class Side : quint8 { Source, Destination };
    [[nodiscard]] registry::BlobStream stream();
    QCoro::Task<> download();
    QCoro::Task<> upload(Leg leg);
    QCoro::Task<core::Result<registry::UploadSession>> send(Leg leg, net::BodySource source);
    [[nodiscard]] bool take(QByteArrayView bytes);
    void fail(core::Error error, Side side);
    [[nodiscard]] bool refuse(const QString &what);

    const CopyParts &m_parts;
    const BlobRoute &m_route;
    HashTrail *m_trail;
    Patience *m_patience;
    const BlobProgress &m_progress;
    std::unique_ptr<net::BodyPipe> m_pipe;
    std::stop_source m_stop;
    Outcome m_outcome;
    qint64 m_position = 0; ///< of the next byte that comes
    qint64 m_offset = 0;   ///< of the next byte that is sent
    qint64 m_until = 0;
    async::TaskScope m_scope;
};

} // namespace lstags::sync
