// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

namespace lstags::sync {

/// What a transfer has moved, in bytes of blobs. What need not be sent is counted apart, so that progress is that of real work.
struct CopyTally
{
    qint64 needed = 0;  ///< have to be sent, as far as is known
    qint64 sent = 0;    ///< of them
    qint64 skipped = 0; ///< were at the destination already
    qint64 mounted = 0; ///< the destination took from another of its repositories

    bool operator==(const CopyTally &) const = default;
    CopyTally &operator+=(const CopyTally &other)
    {
        needed += other.needed;
        sent += other.sent;
        skipped += other.skipped;
        mounted += other.mounted;
        return *this;
    }
};

} // namespace lstags::sync

Q_DECLARE_METATYPE(lstags::sync::CopyTally)
