// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/joblock.h"

#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

/// isHeld() holds a lock that a dead program has left for a moment, which is no reason for another one to give up.
constexpr std::chrono::milliseconds patience(200);

QString lockName(const QString &journal, qint64 id)
{
    return u"%1.job-%2.lock"_s.arg(journal).arg(id);
}

std::unique_ptr<QLockFile> lockFile(const QString &name)
{
    auto file = std::make_unique<QLockFile>(name);
    file->setStaleLockTime(0); // a job may run for days
    return file;
}

} // namespace

core::Result<JobLock> JobLock::take(const QString &journal, qint64 id)
{
    if (journal.isEmpty())
        return JobLock(nullptr);
    const QString name = lockName(journal, id);
    auto file = lockFile(name);
    if (file->tryLock(int(patience.count())))
        return JobLock(std::move(file));
    if (file->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        file->getLockInfo(&process, &host, &program);
        return core::fail(core::ErrorKind::Usage, core::Error::tr("The job %1 is being run by %2 (process %3 at %4).")
                                                      .arg(QString::number(id), core::printable(program, 100), QString::number(process), core::printable(host, 100)));
    }
    return core::fail(core::ErrorKind::Io, core::Error::tr("The lock %1 cannot be made; see to its folder's permissions and room.").arg(core::printable(name)));
}

bool JobLock::isHeld(const QString &journal, qint64 id)
{
    const QString name = lockName(journal, id);
    if (journal.isEmpty() || !QFileInfo::exists(name))
        return false;
    const auto file = lockFile(name);
    return !file->tryLock(0) && file->error() == QLockFile::LockFailedError;
}

} // namespace lstags::sync
