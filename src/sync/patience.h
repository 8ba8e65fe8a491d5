// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace lstags::sync {

/// How many failures the transfer of a blob may have: so many retries without real progress in between. A peer that gives a byte a time is
/// not worth it, and one that always loses the same bytes makes no progress.
class Patience
{
public:
    explicit Patience(int retries) : m_retries(retries) {}

    /// After a failure when `offset` bytes had passed: whether there is another try.
    [[nodiscard]] bool lasts(qint64 offset)
    {
        constexpr qint64 realProgress = 1 << 20; // bytes
        if (offset >= m_mark + realProgress) {
            m_used = 0;
            m_mark = offset;
        }
        return m_used++ < m_retries;
    }
    [[nodiscard]] int retry() const { return m_used; } ///< the number of the retry that lasts() allowed, from 1 on

private:
    int m_retries;
    int m_used = 0;
    qint64 m_mark = 0; ///< the most bytes that had passed when counting began again
};

} // namespace lstags::sync
