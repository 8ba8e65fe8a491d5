// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/all.h"
#include "async/latch.h"

#include <QHash>
#include <QSet>

namespace lstags::async {

/// Things that are done once, however many want them: who comes while one is under way waits for it. What failed is done again by the next
/// who wants it. Belongs to one thread.
class Once
{
public:
    /// False: it was done before, or by somebody else meanwhile.
    QCoro::Task<core::Result<bool>> run(QString key, Work work, std::stop_token stop);
    [[nodiscard]] bool isDone(const QString &key) const { return m_done.contains(key); }

private:
    QSet<QString> m_done;
    QHash<QString, Latch> m_underWay;
};

} // namespace lstags::async
