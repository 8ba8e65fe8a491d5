// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QLockFile>

#include <memory>

namespace lstags::sync {

/// The right to run a job, which one program at a time has: a file beside the journal, `<journal>.job-<id>.lock`. Ends with the object, or
/// with the program: a lock whose program is gone is taken over.
class JobLock
{
public:
    /// Usage: somebody else runs it, in this program or another. Io: the file cannot be made. A journal in memory (empty name) is nobody else's.
    [[nodiscard]] static core::Result<JobLock> take(const QString &journal, qint64 id);
    /// Whether somebody runs it, this program included.
    [[nodiscard]] static bool isHeld(const QString &journal, qint64 id);

private:
    explicit JobLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}

    std::unique_ptr<QLockFile> m_file; ///< null for a journal in memory
};

} // namespace lstags::sync
