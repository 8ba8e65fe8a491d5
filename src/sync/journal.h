// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/database.h"
#include "sync/job.h"
#include "sync/uploadstore.h"

#include <QStringList>

namespace lstags::sync {

/// The jobs of a user, kept beyond the life of a program: an SQLite file (WAL) that only the user can read. What a call has written is there
/// after a kill at any moment, all of it or nothing. An object belongs to the thread that made it; several, in any threads and programs, share
/// a file. Never holds a secret. Errors are of kind Io, NotFound for a job or item that is not there, Usage for what cannot be kept; after one
/// the file is as it was before the call, and the caller decides how to go on.
class Journal final : public UploadStore
{
public:
    /// Makes the file ready for use; called once before objects are made on it. One that is broken or of a newer version is set aside (renamed,
    /// not deleted), and the error says so; the journal works all the same with a new one. Whether it does, isOpen() says.
    [[nodiscard]] static core::Result<void> prepare(const QString &file);

    /// An empty `file` is a journal in memory, gone with the object.
    explicit Journal(const QString &file);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    /// Puts a job at the end of the queue; its id, which is never given again. Texts are cut to 4,096 characters, a job without a time of
    /// creation gets this one.
    [[nodiscard]] core::Result<qint64> add(const Job &job);
    /// In the order of the queue. What is no job by now, because somebody else wrote into the file, is left out with a warning.
    [[nodiscard]] core::Result<QList<Job>> jobs();
    [[nodiscard]] core::Result<QList<Job>> jobs(const QString &name); ///< those that are called so
    [[nodiscard]] core::Result<Job> job(qint64 id);
    /// A job that is Done or Failed is finished, now if it was not before; any other is not.
    [[nodiscard]] core::Result<void> setState(qint64 id, JobState state, const QString &reason = {});
    /// Writes what a run changes of the item `index`, 0-based: state, reason, tally, digest and destinationDigest.
    [[nodiscard]] core::Result<void> setItem(qint64 id, int index, const JobItem &item);
    [[nodiscard]] core::Result<void> setItems(qint64 id, const QList<std::pair<int, JobItem>> &items); ///< all or none
    /// These jobs in this order, then the others in the order that they have. Ids of jobs that are gone by now do not matter.
    [[nodiscard]] core::Result<void> reorder(const QList<qint64> &ids);
    /// With its items and log; no error if it is gone already.
    [[nodiscard]] core::Result<void> remove(qint64 id);

    /// One line for people, of the job's last 1,000; made printable. What cannot be written is lost.
    void log(qint64 id, const QString &text);
    [[nodiscard]] QStringList log(qint64 id);

    /// Where uploads go on: at most 7 days old, the last 1,000. A location with user info in it is not kept, and not found.
    [[nodiscard]] std::optional<QUrl> find(const core::RepositoryName &to, const core::Digest &blob) override;
    void keep(const core::RepositoryName &to, const core::Digest &blob, const QUrl &location) override;
    void drop(const core::RepositoryName &to, const core::Digest &blob) override;

    /// What was left out of what was read, each once.
    [[nodiscard]] QStringList takeWarnings();

private:
    [[nodiscard]] core::Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] core::Result<void> change(const QString &sql, const QVariantList &values);
    [[nodiscard]] core::Result<void> commit(compare::Transaction *transaction);
    [[nodiscard]] core::Result<void> addItems(qint64 id, const QList<JobItem> &items);
    [[nodiscard]] core::Result<QList<Job>> read(const QString &condition, const QVariantList &values);
    [[nodiscard]] core::Result<bool> readItems(Job *job, int count);
    [[nodiscard]] core::Error failure(const QString &what) const;

    QString m_file;
    compare::Database m_database;
    QStringList m_warnings;
};

} // namespace lstags::sync
