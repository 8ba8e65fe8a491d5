// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/once.h"
#include "sync/blobcopier.h"
#include "sync/copytally.h"

namespace lstags::sync {

/// Which blobs a batch knows to be where, so that each is sent once, whoever wants it: HEAD first, then a mount from another repository of
/// the same registry, then the upload. Who wants one that is under way waits for it. Belongs to one thread.
class BlobLedger
{
public:
    /// `measures`: finds out what would be sent and sends nothing.
    BlobLedger(const CopyParts &parts, bool measures) : m_parts(parts), m_copier(parts), m_measures(measures) {}

    /// The blob is at the destination when this comes back without an error. `tally` outlives the task; `changed` is called when it changes.
    QCoro::Task<core::Result<void>> ensure(BlobRoute route, CopyTally *tally, std::function<void()> changed, std::stop_token stop);

private:
    /// Somebody who wants a blob.
    struct Wish
    {
        BlobRoute route;
        CopyTally *tally;
        std::function<void()> changed;
    };
    QCoro::Task<core::Result<void>> settle(const Wish *wish, std::stop_token stop);
    QCoro::Task<core::Result<void>> bring(const Wish *wish, std::stop_token stop);
    QCoro::Task<core::Result<bool>> mount(const BlobRoute *route, BlobCopier::Session *session, std::stop_token stop);
    [[nodiscard]] QString mountSource(const BlobRoute &route) const;

    CopyParts m_parts;
    BlobCopier m_copier;
    bool m_measures;
    async::Once m_here;                ///< by registry, repository and digest
    async::Once m_anywhere;            ///< by registry and digest: the first time it is sent to a registry
    QHash<QString, QString> m_holders; ///< by registry and digest: a repository that has it
};

} // namespace lstags::sync
