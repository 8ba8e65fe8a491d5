// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/jobrecord.h"

#include "sync/optionsjson.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

constexpr qsizetype longestText = 4096; // UTF-16 units
constexpr qint64 mostBytes = qint64(1) << 42; // of a transfer: the sum over as many items as a job may have fits into 64 bits
constexpr qint64 lastTime = 253402300799999;  // the end of the year 9999, in milliseconds since 1970

template <typename E>
using Word = std::pair<E, QLatin1String>;

using core::SyncAction;
constexpr std::array<Word<SyncAction>, 5> actionWords{{
    {SyncAction::Skip, "skip"_L1}, {SyncAction::Pull, "pull"_L1}, {SyncAction::Copy, "copy"_L1}, {SyncAction::Push, "push"_L1},
    {SyncAction::Send, "send"_L1},
}};
constexpr std::array<Word<ItemState>, 5> itemWords{{
    {ItemState::Waiting, "waiting"_L1}, {ItemState::Running, "running"_L1}, {ItemState::Done, "done"_L1},
    {ItemState::Skipped, "skipped"_L1}, {ItemState::Failed, "failed"_L1},
}};
constexpr std::array<Word<JobState>, 6> jobWords{{
    {JobState::Queued, "queued"_L1},   {JobState::Running, "running"_L1}, {JobState::Paused, "paused"_L1},
    {JobState::Stopped, "stopped"_L1}, {JobState::Done, "done"_L1},       {JobState::Failed, "failed"_L1},
}};

template <typename E, std::size_t N>
QString wordOf(const std::array<Word<E>, N> &words, E value)
{
    const auto found = std::find_if(words.begin(), words.end(), [value](const Word<E> &word) { return word.first == value; });
    return found != words.end() ? QString(found->second) : u""_s;
}

/// The values of a row, one after the other, each held to what it may be.
class Reader
{
public:
    explicit Reader(const QSqlQuery &row) : m_row(row) {}

    QString text()
    {
        const QVariant value = take();
        check(value.typeId() == QMetaType::QString);
        const QString text = value.toString();
        check(text.size() <= longestText);
        return text;
    }
    qint64 number(qint64 least, qint64 most)
    {
        const QVariant value = take();
        check(value.typeId() == QMetaType::LongLong);
        const qint64 number = value.toLongLong();
        check(number >= least && number <= most);
        return number;
    }
    std::optional<qint64> optionalNumber(qint64 least, qint64 most)
    {
        if (!m_row.isNull(m_next))
            return number(least, most);
        ++m_next;
        return {};
    }
    template <typename E, std::size_t N>
    E word(const std::array<Word<E>, N> &words)
    {
        const QString text = this->text();
        const auto found = std::find_if(words.begin(), words.end(), [&](const Word<E> &word) { return word.second == text; });
        check(found != words.end());
        return found != words.end() ? found->first : E();
    }
    core::TagState tagState()
    {
        const auto state = core::parseTagState(text());
        check(state.has_value());
        return state.value_or(core::TagState::Unknown);
    }
    core::Digest digest()
    {
        const QString text = this->text();
        const auto digest = core::Digest::parse(text);
        check(digest || text.isEmpty());
        return digest.value_or(core::Digest());
    }
    core::RepositoryName name()
    {
        const QString registry = text();
        return {.registry = registry, .path = text()};
    }
    SyncOptions options()
    {
        const QVariant value = take();
        const auto options = parseOptions(value.toString().toUtf8());
        check(options.has_value());
        return options.value_or(SyncOptions());
    }
    [[nodiscard]] bool isSound() const { return m_isSound; }

private:
    QVariant take() { return m_row.value(m_next++); }
    void check(bool holds) { m_isSound = m_isSound && holds; }

    const QSqlQuery &m_row;
    int m_next = 0;
    bool m_isSound = true;
};

/// Null would be NULL to SQLite.
QVariant written(const QString &text)
{
    QString kept = text.left(longestText);
    if (kept.size() < text.size() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept.isNull() ? u""_s : kept;
}

/// A manifest may say any size; no blob is as large as what is cut here.
qint64 bounded(qint64 bytes)
{
    return std::clamp<qint64>(bytes, 0, mostBytes);
}

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// The path by the reference grammar. The shortest registry there is stands before it, for it may begin with what looks like one.
bool isLegalPath(const QString &path)
{
    const auto name = core::RepositoryName::parse(QString("a:1/"_L1 + path));
    return name && name->path == path;
}

} // namespace

QString jobColumns()
{
    return u"name, options, created, items, state, reason, finished, id"_s;
}

QString itemStateColumns()
{
    return u"state, reason, digest, destination_digest, needed, sent, skipped, mounted"_s;
}

QString itemColumns()
{
    return itemStateColumns() + u", action, source_registry, source_path, tag, destination_registry, destination_path, destination_tag, tag_state, plan_reason, bytes"_s;
}

std::optional<JobHead> jobFrom(const QSqlQuery &row)
{
    Reader reader(row);
    JobHead head;
    Job &job = head.job;
    job.name = reader.text();
    job.options = reader.options();
    job.created = timeOf(reader.number(0, lastTime));
    head.itemCount = int(reader.number(0, mostItems));
    job.state = reader.word(jobWords);
    job.reason = reader.text();
    if (const auto finished = reader.optionalNumber(0, lastTime))
        job.finished = timeOf(*finished);
    job.id = reader.number(1, std::numeric_limits<qint64>::max());
    return reader.isSound() ? std::optional(head) : std::nullopt;
}

std::optional<JobItem> itemFrom(const QSqlQuery &row)
{
    Reader reader(row);
    JobItem item;
    item.state = reader.word(itemWords);
    item.reason = reader.text();
    core::Transfer &transfer = item.transfer;
    transfer.digest = reader.digest();
    transfer.destinationDigest = reader.digest();
    for (qint64 *bytes : {&item.tally.needed, &item.tally.sent, &item.tally.skipped, &item.tally.mounted})
        *bytes = reader.number(0, mostBytes);
    transfer.action = reader.word(actionWords);
    transfer.source = reader.name();
    transfer.tag = reader.text();
    transfer.destination = reader.name();
    transfer.destinationTag = reader.text();
    transfer.state = reader.tagState();
    transfer.reason = reader.text();
    transfer.bytes = reader.optionalNumber(0, mostBytes);
    return reader.isSound() && isLegal(item) ? std::optional(item) : std::nullopt;
}

QVariantList jobStateValues(JobState state, const QString &reason, const QDateTime &finished)
{
    return {wordOf(jobWords, state), written(reason), finished.isValid() ? QVariant(finished.toMSecsSinceEpoch()) : QVariant()};
}

QVariantList jobValues(const Job &job)
{
    const QVariantList fixed{written(job.name), QString::fromUtf8(toJson(job.options)), job.created.toMSecsSinceEpoch(), job.items.size()};
    return fixed + jobStateValues(job.state, job.reason, job.finished);
}

QVariantList itemStateValues(const JobItem &item)
{
    const CopyTally &tally = item.tally;
    return {wordOf(itemWords, item.state), written(item.reason), written(item.transfer.digest.toString()), written(item.transfer.destinationDigest.toString()),
            bounded(tally.needed), bounded(tally.sent), bounded(tally.skipped), bounded(tally.mounted)};
}

QVariantList itemValues(const JobItem &item)
{
    const core::Transfer &transfer = item.transfer;
    const QVariantList fixed{wordOf(actionWords, transfer.action), written(transfer.source.registry), written(transfer.source.path), written(transfer.tag),
                             written(transfer.destination.registry), written(transfer.destination.path), written(transfer.destinationTag),
                             core::toString(transfer.state), written(transfer.reason), transfer.bytes ? QVariant(bounded(*transfer.bytes)) : QVariant()};
    return itemStateValues(item) + fixed;
}

bool isLegal(const core::RepositoryName &name)
{
    const auto registry = core::parseRegistry(name.registry);
    const bool isRegistry = name.registry.isEmpty() || (registry && *registry == name.registry);
    return isRegistry && (name.path.isEmpty() || isLegalPath(name.path));
}

bool isLegal(const JobItem &item)
{
    const core::Transfer &transfer = item.transfer;
    const auto isTag = [](const QString &tag) { return tag.isEmpty() || core::isTag(tag); };
    return isLegal(transfer.source) && isLegal(transfer.destination) && isTag(transfer.tag) && isTag(transfer.destinationTag);
}

} // namespace lstags::sync
