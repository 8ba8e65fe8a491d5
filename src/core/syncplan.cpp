// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/syncplan.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

RepositoryName sourceOf(const TagRow &row)
{
    return {.registry = row.registry, .path = row.repository};
}

qint64 sizeOf(const TagRow &row)
{
    return row.details ? row.details->size.value_or(-1) : -1;
}

/// Of two views of one reference the more telling comes first: it may be that a tag moved between two listings. The one that knows of
/// content at both sides wins, for it overwrites nothing unasked.
bool tellsMore(const TagRow &a, const TagRow &b)
{
    static constexpr std::array order{TagState::Changed, TagState::Present, TagState::Absent,
                                      TagState::Assumed, TagState::LocalOnly, TagState::Unknown};
    const auto rank = [](const TagRow &row) { return std::find(order.begin(), order.end(), row.state) - order.begin(); };
    return std::tuple(rank(a), a.digest, a.targetDigest, -sizeOf(a)) < std::tuple(rank(b), b.digest, b.targetDigest, -sizeOf(b));
}

/// Each reference once, where it stands first.
QList<Passage> distinct(const QList<Passage> &passages)
{
    QList<Passage> kept;
    QHash<std::pair<RepositoryName, QString>, qsizetype> indexes;
    kept.reserve(passages.size());
    indexes.reserve(passages.size());
    for (const Passage &passage : passages) {
        const std::pair key(sourceOf(passage.row), passage.row.tag);
        const qsizetype index = indexes.value(key, -1);
        if (index < 0) {
            indexes.insert(key, kept.size());
            kept += passage;
        } else if (tellsMore(passage.row, kept[index].row)) {
            kept[index] = passage;
        }
    }
    return kept;
}

Transfer transferOf(const TagRow &row)
{
    return {.source = sourceOf(row),
            .tag = row.tag,
            .digest = row.digest,
            .destinationTag = row.tag,
            .destinationDigest = row.targetDigest,
            .state = row.state};
}

void decide(Transfer *transfer, SyncAction action, const QString &reason, const TagRow &row)
{
    transfer->action = action;
    transfer->reason = reason;
    if (action != SyncAction::Skip && sizeOf(row) >= 0)
        transfer->bytes = sizeOf(row);
}

/// As it is seen from the source: what is at another target alone is not there either. An image that was built at the engine has no digest.
TagState stateToActOn(const TagRow &row)
{
    return row.state == TagState::Absent && row.digest.isNull() && row.localId.isEmpty() ? TagState::LocalOnly : row.state;
}

/// The row says nothing of the content that is to be sent.
bool isUnknownAtOrigin(const TagRow &row, const QString &origin)
{
    return !origin.isEmpty() && row.state == TagState::Unknown && row.digest.isNull() && row.localId.isEmpty();
}

QString missingReason(const QString &origin)
{
    return origin.isEmpty() ? Error::tr("not at the source") : Error::tr("not at %1", "a place").arg(origin);
}

QString unaskedReason(const QString &origin)
{
    return Error::tr("%1 could not be asked", "a place").arg(origin);
}

QString pullReason(const TagRow &row, const QString &origin)
{
    if (isUnknownAtOrigin(row, origin))
        return unaskedReason(origin);
    switch (stateToActOn(row)) {
    case TagState::Absent:
        return Error::tr("not at the engine");
    case TagState::Present:
        return Error::tr("the same at the engine");
    case TagState::Changed:
        return Error::tr("differs at the engine");
    case TagState::Assumed:
        return Error::tr("named, and not found when asked for");
    case TagState::LocalOnly:
        return missingReason(origin);
    case TagState::Unknown:
        break;
    }
    return Error::tr("the engine could not be asked");
}

QString pushReason(const TagRow &row, bool update, const QString &origin)
{
    if (isUnknownAtOrigin(row, origin))
        return unaskedReason(origin);
    switch (stateToActOn(row)) {
    case TagState::Absent:
        return Error::tr("not there");
    case TagState::Present:
        return Error::tr("the same there");
    case TagState::Changed:
        return update ? Error::tr("differs there") : Error::tr("differs there; Update (-U) overwrites it");
    case TagState::Assumed:
        return Error::tr("named, and not found when asked for");
    case TagState::LocalOnly:
        return missingReason(origin);
    case TagState::Unknown:
        break;
    }
    return Error::tr("the destination could not be asked");
}

bool isPulled(TagState state)
{
    return state == TagState::Absent || state == TagState::Changed || state == TagState::Assumed;
}

bool isPushed(TagState state, bool update)
{
    return state == TagState::Absent || state == TagState::Assumed || (state == TagState::Changed && update);
}

/// An index of some platforms alone is another index.
void announceNewDigest(Transfer *transfer)
{
    if (transfer->action == SyncAction::Copy)
        transfer->reason += Error::tr("; of an index the chosen platforms alone, under a new digest");
    else if (transfer->action == SyncAction::Skip && transfer->state == TagState::Changed)
        transfer->reason = Error::tr("differs there, as an index of chosen platforms alone does too; Update (-U) looks closer and overwrites it");
}

SyncAction sendingOf(const PushOptions &options)
{
    if (options.fromEngine)
        return SyncAction::Send;
    return options.viaEngine ? SyncAction::Push : SyncAction::Copy;
}

Transfer pushOf(const Passage &passage, const PushOptions &options)
{
    const TagRow &row = passage.row;
    Transfer transfer = transferOf(row);
    transfer.destination = passage.destination.name;
    transfer.destinationTag = passage.destination.tag;
    const TagState state = stateToActOn(row);
    const SyncAction sending = sendingOf(options);
    const bool isItself = !options.fromEngine && transfer.destination == transfer.source && transfer.destinationTag == transfer.tag;
    if (isItself)
        decide(&transfer, SyncAction::Skip, Error::tr("is its own source"), row);
    else
        decide(&transfer, isPushed(state, options.update) ? sending : SyncAction::Skip, pushReason(row, options.update, options.origin), row);
    if (options.withReferrers && sending == SyncAction::Copy && row.state == TagState::Present && !isItself) {
        transfer.action = sending;
        transfer.reason += Error::tr("; what refers to it is looked for");
    }
    if (options.choosesPlatforms)
        announceNewDigest(&transfer);
    return transfer;
}

} // namespace

QString toString(SyncAction action)
{
    switch (action) {
    case SyncAction::Pull:
        return u"pull"_s;
    case SyncAction::Copy:
        return u"copy"_s;
    case SyncAction::Push:
        return u"push"_s;
    case SyncAction::Send:
        return u"send"_s;
    case SyncAction::Skip:
        break;
    }
    return u"skip"_s;
}

QString Transfer::sourceText() const
{
    return source.familiarName() + u':' + tag;
}

QString Transfer::destinationText() const
{
    if (isToEngine())
        return u"engine "_s + (destination.path.isEmpty() ? source : destination).familiarName() + u':' + destinationTag;
    return Destination{.name = destination, .tag = destinationTag}.toString();
}

qint64 SyncPlan::knownBytes() const
{
    qint64 sum = 0;
    for (const Transfer &transfer : transfers) {
        const qint64 bytes = transfer.action == SyncAction::Skip ? 0 : std::max<qint64>(0, transfer.bytes.value_or(0));
        sum += std::min(bytes, std::numeric_limits<qint64>::max() - sum); // sizes are what registries say
    }
    return sum;
}

int SyncPlan::count(SyncAction action) const
{
    return int(std::count_if(transfers.begin(), transfers.end(), [action](const Transfer &transfer) { return transfer.action == action; }));
}

SyncPlan planPull(const QList<TagRow> &rows)
{
    QList<Passage> passages;
    passages.reserve(rows.size());
    for (const TagRow &row : rows)
        passages += Passage{.row = row};
    return planPull(passages, {});
}

SyncPlan planPull(const QList<Passage> &passages, const QString &origin)
{
    SyncPlan plan;
    const QList<Passage> each = distinct(passages);
    for (const Passage &passage : each) {
        Transfer transfer = transferOf(passage.row);
        decide(&transfer, isPulled(stateToActOn(passage.row)) ? SyncAction::Pull : SyncAction::Skip, pullReason(passage.row, origin), passage.row);
        if (!passage.destination.name.path.isEmpty() && transfer.action == SyncAction::Pull) {
            transfer.destination = passage.destination.name;
            transfer.destinationTag = passage.destination.tag;
        }
        plan.transfers += std::move(transfer);
    }
    return plan;
}

Result<SyncPlan> planPush(const QList<TagRow> &rows, const DestinationRule &rule, const PushOptions &options)
{
    QList<Passage> passages;
    passages.reserve(rows.size());
    for (const TagRow &row : rows) {
        auto destination = rule.of(sourceOf(row), row.tag);
        if (!destination)
            return tl::unexpected(destination.error());
        passages += Passage{.row = row, .destination = std::move(*destination)};
    }
    return planPush(passages, options);
}

Result<SyncPlan> planPush(const QList<Passage> &passages, const PushOptions &options)
{
    SyncPlan plan;
    QHash<Destination, QString> sources;
    const QList<Passage> each = distinct(passages);
    for (const Passage &passage : each) {
        Transfer transfer = pushOf(passage, options);
        if (stateToActOn(passage.row) != TagState::LocalOnly) { // what is not there goes nowhere
            QString &source = sources[passage.destination];
            if (!source.isEmpty()) {
                return fail(ErrorKind::Usage, Error::tr("%1 and %2 would both go to %3; choose another prefix or template, or push one of them alone.")
                                                  .arg(printable(source), printable(transfer.sourceText()), printable(transfer.destinationText())));
            }
            source = transfer.sourceText();
        }
        plan.transfers += std::move(transfer);
    }
    return plan;
}

} // namespace lstags::core
