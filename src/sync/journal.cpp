// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/journal.h"

#include "sync/jobrecord.h"
#include "sync/optionsjson.h"

#include <QSet>
#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

using compare::Transaction;

constexpr int mostJobs = 10000;
constexpr int mostLines = 1000; // of a job's log
constexpr int mostUploads = 1000;
constexpr qsizetype longestLocation = 8192;
constexpr qint64 uploadsLast = qint64(7) * 24 * 60 * 60; // seconds; what registries purge by themselves

const compare::DatabaseSchema &schema()
{
    static const compare::DatabaseSchema schema{
        .version = 1,
        .statements = {
            u"CREATE TABLE IF NOT EXISTS jobs (id INTEGER PRIMARY KEY AUTOINCREMENT, place INTEGER NOT NULL, name TEXT NOT NULL, "
            "options TEXT NOT NULL, created INTEGER NOT NULL, items INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, "
            "finished INTEGER) STRICT"_s,
            u"CREATE TABLE IF NOT EXISTS items (job INTEGER NOT NULL, number INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, "
            "digest TEXT NOT NULL, destination_digest TEXT NOT NULL, needed INTEGER NOT NULL, sent INTEGER NOT NULL, "
            "skipped INTEGER NOT NULL, mounted INTEGER NOT NULL, action TEXT NOT NULL, source_registry TEXT NOT NULL, "
            "source_path TEXT NOT NULL, tag TEXT NOT NULL, destination_registry TEXT NOT NULL, destination_path TEXT NOT NULL, "
            "destination_tag TEXT NOT NULL, tag_state TEXT NOT NULL, plan_reason TEXT NOT NULL, bytes INTEGER, "
            "PRIMARY KEY (job, number)) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS log (job INTEGER NOT NULL, line INTEGER NOT NULL, text TEXT NOT NULL, "
            "PRIMARY KEY (job, line)) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS uploads (registry TEXT NOT NULL, path TEXT NOT NULL, digest TEXT NOT NULL, "
            "location TEXT NOT NULL, kept INTEGER NOT NULL, PRIMARY KEY (registry, path, digest)) STRICT, WITHOUT ROWID"_s,
        },
        .probes = {
            u"SELECT place, %1 FROM jobs LIMIT 0"_s.arg(jobColumns()),
            u"SELECT job, number, %1 FROM items LIMIT 0"_s.arg(itemColumns()),
            u"SELECT job, line, text FROM log LIMIT 0"_s,
            u"SELECT registry, path, digest, location, kept FROM uploads LIMIT 0"_s,
        },
    };
    return schema;
}

QString placeholders(const QString &columns)
{
    return u"?, "_s.repeated(columns.count(u',')) + u'?';
}

/// "a = ?, b = ?" for an UPDATE.
QString assignments(const QString &columns)
{
    return QString(columns).replace(u","_s, u" = ?,"_s) + u" = ?"_s;
}

core::Error notThere(qint64 id)
{
    return {.kind = core::ErrorKind::NotFound, .message = core::Error::tr("The job %1 is not in the journal any more.").arg(id)};
}

core::Result<void> checkLegal(const Job &job)
{
    const auto refuse = [](const QString &message) { return core::fail(core::ErrorKind::Usage, message); };
    if (job.items.size() > mostItems)
        return refuse(core::Error::tr("A job has at most %1 transfers; make several of it.").arg(mostItems));
    if (parseOptions(toJson(job.options)) != job.options)
        return refuse(core::Error::tr("The options of the job \"%1\" are out of range.").arg(core::printable(job.name)));
    for (const JobItem &item : job.items) {
        if (!isLegal(item)) {
            const core::Transfer &transfer = item.transfer;
            return refuse(core::Error::tr("The transfer from %1:%2 to %3:%4 does not have legal names.")
                              .arg(core::printable(transfer.source.familiarName()), core::printable(transfer.tag),
                                   core::printable(transfer.destination.familiarName()), core::printable(transfer.destinationTag)));
        }
    }
    return {};
}

bool isLocation(const QUrl &url)
{
    const bool isHttp = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isHttp && !url.host().isEmpty() && url.userInfo().isEmpty();
}

qint64 now() // seconds since 1970
{
    return QDateTime::currentSecsSinceEpoch();
}

} // namespace

core::Result<void> Journal::prepare(const QString &file)
{
    using Outcome = compare::Database::Preparation::Outcome;
    const auto preparation = compare::Database::prepare(file, schema());
    if (preparation.outcome == Outcome::Ready)
        return {};
    const QString message = preparation.outcome == Outcome::Unusable
        ? core::Error::tr("The journal %1 cannot be written, so that jobs are forgotten when the program ends; see to its folder's permissions and room.")
        : preparation.wasNewer
        ? core::Error::tr("The journal %1 was written by a newer version; it was set aside as %2 and a new one begun, without its jobs.")
        : core::Error::tr("The journal %1 cannot be read; it was set aside as %2 and a new one begun, without its jobs.");
    const bool namesAside = preparation.outcome == Outcome::Renewed;
    const QString shown = core::printable(file);
    return core::fail(core::ErrorKind::Io, namesAside ? message.arg(shown, core::printable(preparation.aside)) : message.arg(shown));
}

Journal::Journal(const QString &file)
    : m_file(file), m_database(file, schema())
{}

core::Result<qint64> Journal::add(const Job &job)
{
    if (const auto checked = checkLegal(job); !checked)
        return tl::unexpected(checked.error());
    Job made = job;
    if (!made.created.isValid())
        made.created = QDateTime::currentDateTimeUtc();
    Transaction transaction(m_database, Transaction::Kind::Write);
    if (!transaction.isBegun())
        return tl::unexpected(failure(transaction.error()));
    auto counted = run(u"SELECT COUNT(*) FROM jobs"_s);
    if (!counted)
        return tl::unexpected(counted.error());
    if (counted->next() && counted->value(0).toInt() >= mostJobs)
        return core::fail(core::ErrorKind::Usage, core::Error::tr("The queue has %1 jobs already; remove some that are finished.").arg(mostJobs));
    counted->finish();
    const auto added = run(u"INSERT INTO jobs (name, options, created, items, state, reason, finished, place) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(place), 0) + 1 FROM jobs))"_s, jobValues(made));
    if (!added)
        return tl::unexpected(added.error());
    const qint64 id = added->lastInsertId().toLongLong();
    auto written = addItems(id, made.items);
    if (written)
        written = commit(&transaction);
    if (!written)
        return tl::unexpected(written.error());
    return id;
}

core::Result<void> Journal::addItems(qint64 id, const QList<JobItem> &items)
{
    const QString sql = u"INSERT INTO items (job, number, %1) VALUES (?, ?, %2)"_s.arg(itemColumns(), placeholders(itemColumns()));
    QSqlQuery query = m_database.query(sql);
    for (qsizetype i = 0; i < items.size(); ++i) {
        query.addBindValue(id);
        query.addBindValue(i);
        const QVariantList values = itemValues(items[i]);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return tl::unexpected(failure(query.lastError().text()));
    }
    return {};
}

core::Result<QList<Job>> Journal::jobs()
{
    return read(u"TRUE"_s, {});
}

core::Result<QList<Job>> Journal::jobs(const QString &name)
{
    return read(u"name = ?"_s, {name});
}

core::Result<Job> Journal::job(qint64 id)
{
    auto found = read(u"id = ?"_s, {id});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return tl::unexpected(notThere(id));
    return found->takeFirst();
}

core::Result<QList<Job>> Journal::read(const QString &condition, const QVariantList &values)
{
    const Transaction moment(m_database, Transaction::Kind::Read); // a job and its items belong together
    auto heads = run(u"SELECT %1 FROM jobs WHERE %2 ORDER BY place, id LIMIT %3"_s.arg(jobColumns(), condition).arg(mostJobs), values);
    if (!heads)
        return tl::unexpected(heads.error());
    QList<Job> jobs;
    while (heads->next()) {
        auto head = jobFrom(*heads);
        const auto isWhole = head ? readItems(&head->job, head->itemCount) : core::Result<bool>(false);
        if (!isWhole)
            return tl::unexpected(isWhole.error());
        const QString warning = core::Error::tr("The job %1 of the journal %2 was left out: it does not have the form of a job.")
                                    .arg(core::printable(heads->value(u"id"_s).toString(), 20), core::printable(m_file));
        if (*isWhole)
            jobs += std::move(head->job);
        else if (!m_warnings.contains(warning))
            m_warnings += warning;
    }
    if (heads->lastError().isValid())
        return tl::unexpected(failure(heads->lastError().text()));
    return jobs;
}

/// False: they are not what items can be, or not as many as the job has.
core::Result<bool> Journal::readItems(Job *job, int count)
{
    auto rows = run(u"SELECT %1, number FROM items WHERE job = ? ORDER BY number"_s.arg(itemColumns()), {job->id});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const auto item = itemFrom(*rows);
        const bool isNext = rows->value(u"number"_s).toLongLong() == job->items.size() && job->items.size() < count;
        if (!item || !isNext)
            return false;
        job->items += *item;
    }
    if (rows->lastError().isValid())
        return tl::unexpected(failure(rows->lastError().text()));
    return job->items.size() == count;
}

core::Result<void> Journal::setState(qint64 id, JobState state, const QString &reason)
{
    const bool isFinished = state == JobState::Done || state == JobState::Failed;
    const QVariantList values = jobStateValues(state, reason, isFinished ? QDateTime::currentDateTimeUtc() : QDateTime());
    const QString sql = isFinished ? u"UPDATE jobs SET state = ?, reason = ?, finished = COALESCE(finished, ?) WHERE id = ?"_s
                                   : u"UPDATE jobs SET state = ?, reason = ?, finished = ? WHERE id = ?"_s;
    return change(sql, values + QVariantList{id}).map_error([&](core::Error error) { return error.kind == core::ErrorKind::NotFound ? notThere(id) : error; });
}

core::Result<void> Journal::setItem(qint64 id, int index, const JobItem &item)
{
    return setItems(id, {{index, item}});
}

core::Result<void> Journal::setItems(qint64 id, const QList<std::pair<int, JobItem>> &items)
{
    Transaction transaction(m_database, Transaction::Kind::Write);
    if (!transaction.isBegun())
        return tl::unexpected(failure(transaction.error()));
    const QString sql = u"UPDATE items SET %1 WHERE job = ? AND number = ?"_s.arg(assignments(itemStateColumns()));
    QSqlQuery query = m_database.query(sql);
    for (const auto &[index, item] : items) {
        const QVariantList values = itemStateValues(item) + QVariantList{id, index};
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return tl::unexpected(failure(query.lastError().text()));
        if (query.numRowsAffected() != 1)
            return tl::unexpected(notThere(id));
    }
    return commit(&transaction);
}

core::Result<void> Journal::reorder(const QList<qint64> &ids)
{
    Transaction transaction(m_database, Transaction::Kind::Write);
    if (!transaction.isBegun())
        return tl::unexpected(failure(transaction.error()));
    auto rows = run(u"SELECT id FROM jobs ORDER BY place, id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qint64> order = ids;
    while (rows->next())
        order += rows->value(0).toLongLong();
    rows->finish();
    QSet<qint64> placed;
    for (const qint64 id : std::as_const(order)) {
        if (placed.contains(id))
            continue;
        placed.insert(id);
        const auto moved = run(u"UPDATE jobs SET place = ? WHERE id = ?"_s, {placed.size(), id});
        if (!moved)
            return tl::unexpected(moved.error());
    }
    return commit(&transaction);
}

core::Result<void> Journal::remove(qint64 id)
{
    Transaction transaction(m_database, Transaction::Kind::Write);
    if (!transaction.isBegun())
        return tl::unexpected(failure(transaction.error()));
    for (const QString &sql : {u"DELETE FROM items WHERE job = ?"_s, u"DELETE FROM log WHERE job = ?"_s, u"DELETE FROM jobs WHERE id = ?"_s}) {
        const auto removed = run(sql, {id});
        if (!removed)
            return tl::unexpected(removed.error());
    }
    return commit(&transaction);
}

void Journal::log(qint64 id, const QString &text)
{
    Transaction transaction(m_database, Transaction::Kind::Write);
    const QString add = u"INSERT INTO log SELECT id, COALESCE((SELECT MAX(line) FROM log WHERE job = jobs.id), 0) + 1, ? FROM jobs WHERE id = ?"_s;
    const QString bound = u"DELETE FROM log WHERE job = ? AND line <= (SELECT MAX(line) FROM log WHERE job = ?) - ?"_s;
    const QString line = core::printable(text);
    if (transaction.isBegun() && run(add, {line.isNull() ? u""_s : line, id}) && run(bound, {id, id, mostLines}))
        (void)transaction.commit();
}

QStringList Journal::log(qint64 id)
{
    QStringList lines;
    auto rows = run(u"SELECT text FROM log WHERE job = ? ORDER BY line DESC LIMIT ?"_s, {id, mostLines});
    while (rows && rows->next())
        lines.prepend(core::printable(rows->value(0).toString()));
    return lines;
}

std::optional<QUrl> Journal::find(const core::RepositoryName &to, const core::Digest &blob)
{
    auto rows = run(u"SELECT location FROM uploads WHERE registry = ? AND path = ? AND digest = ? AND ABS(? - kept) <= ?"_s,
                    {to.registry, to.path, blob.toString(), now(), uploadsLast}); // ABS: a clock that was put back
    if (!rows || !rows->next())
        return {};
    const QString text = rows->value(0).toString();
    const QUrl location = text.size() <= longestLocation ? QUrl(text, QUrl::StrictMode) : QUrl();
    return isLocation(location) ? std::optional(location) : std::nullopt;
}

void Journal::keep(const core::RepositoryName &to, const core::Digest &blob, const QUrl &location)
{
    const QString text = QString::fromLatin1(location.toEncoded());
    if (!isLocation(location) || text.size() > longestLocation || to.path.isEmpty() || !isLegal(to) || blob.isNull())
        return;
    Transaction transaction(m_database, Transaction::Kind::Write);
    const QString add = u"INSERT OR REPLACE INTO uploads (registry, path, digest, location, kept) VALUES (?, ?, ?, ?, ?)"_s;
    const QString old = u"DELETE FROM uploads WHERE ABS(? - kept) > ?"_s;
    const QString surplus = u"DELETE FROM uploads WHERE (registry, path, digest) IN (SELECT registry, path, digest FROM uploads ORDER BY kept DESC LIMIT -1 OFFSET ?)"_s;
    if (transaction.isBegun() && run(add, {to.registry, to.path, blob.toString(), text, now()}) && run(old, {now(), uploadsLast}) && run(surplus, {mostUploads}))
        (void)transaction.commit();
}

void Journal::drop(const core::RepositoryName &to, const core::Digest &blob)
{
    (void)run(u"DELETE FROM uploads WHERE registry = ? AND path = ? AND digest = ?"_s, {to.registry, to.path, blob.toString()});
}

QStringList Journal::takeWarnings()
{
    return std::exchange(m_warnings, {});
}

core::Result<QSqlQuery> Journal::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = m_database.query(sql, values);
    if (!query.exec())
        return tl::unexpected(failure(query.lastError().text()));
    return query;
}

/// For one row; NotFound if there is none.
core::Result<void> Journal::change(const QString &sql, const QVariantList &values)
{
    const auto changed = run(sql, values);
    if (!changed)
        return tl::unexpected(changed.error());
    if (changed->numRowsAffected() == 0)
        return core::fail(core::ErrorKind::NotFound, {});
    return {};
}

core::Result<void> Journal::commit(Transaction *transaction)
{
    if (!transaction->commit())
        return tl::unexpected(failure(transaction->error()));
    return {};
}

core::Error Journal::failure(const QString &what) const
{
    const QString file = core::printable(m_file);
    const QString message = isOpen() ? core::Error::tr("The journal %1 cannot be used (%2); see to its folder's permissions and room.").arg(file, core::printable(what, 200))
                                     : core::Error::tr("The journal %1 is not open; see to its folder's permissions and room.").arg(file);
    return {.kind = core::ErrorKind::Io, .message = message};
}

} // namespace lstags::sync
