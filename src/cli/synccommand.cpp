// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/synccommand.h"

#include "cli/planoutput.h"
#include "lists/repositorylist.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace lstags::cli {
namespace {

/// What a list says of `transfers`: one entry a repository, with its tags.
QStringList entriesOf(const QList<core::Transfer> &transfers)
{
    QMap<QString, QStringList> tags;
    for (const core::Transfer &transfer : transfers) {
        const QString name = transfer.source.registry + u'/' + transfer.source.path;
        if (!tags[name].contains(transfer.tag))
            tags[name] += transfer.tag;
    }
    QStringList entries;
    for (auto repository = tags.cbegin(); repository != tags.cend(); ++repository)
        entries += repository.key() + u'=' + repository.value().join(u',');
    return entries;
}

} // namespace

SyncCommand::SyncCommand(Options options, Streams streams) : m_options(std::move(options)), m_streams(std::move(streams))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SyncCommand::startRound);
}

SyncCommand::~SyncCommand()
{
    m_round.reset(); // before what it works with
}

void SyncCommand::start()
{
    if (m_stopped) { // by a signal that came first
        Q_EMIT ended(PartlyDone);
        return;
    }
    if (const auto opened = open(); !opened) {
        giveUp(opened.error().message);
        return;
    }
    startRound();
}

core::Result<void> SyncCommand::open()
{
    if (m_options.action == Action::Push) {
        auto rule = core::DestinationRule::make(m_options.destination);
        if (!rule)
            return tl::unexpected(rule.error());
        m_rule = std::move(*rule);
    }
    net::Trace trace;
    if (m_options.trace)
        trace = [err = m_streams.err](const net::TraceEntry &entry) { err(traceLine(entry)); };
    auto session = compare::Session::create(m_options.settings, std::move(trace));
    if (!session)
        return tl::unexpected(session.error());
    m_session = std::move(*session);
    if (const auto ready = m_session->cacheReady().result(); !ready)
        say(ready.error().message);
    const sync::JobQueue::Options queue{.journalFile = m_options.journalFile, .limits = m_options.limits, .takesUpOthers = false};
    m_queue = std::make_unique<sync::JobQueue>(m_session->context(), queue);
    connect(m_queue.get(), &sync::JobQueue::journalFailed, this, [this](const core::Error &error) { say(error.message); });
    return {};
}

void SyncCommand::stop()
{
    m_stopped = true;
    if (m_round)
        m_round->stop();
    else if (m_next.isActive())
        Q_EMIT ended(Done);
    m_next.stop();
}

void SyncCommand::startRound()
{
    const auto inputs = readInputs(m_options);
    ReadSpecs read = readSpecs(inputs.value_or(QList<Input>()));
    m_mistakes = int(read.mistakes.size());
    if (!inputs)
        read.mistakes += inputs.error().message;
    for (const QString &mistake : std::as_const(read.mistakes))
        say(mistake);
    if (read.specs.isEmpty()) {
        const QString why = u"There is no specification to work on."_s;
        if (!m_options.watches) {
            giveUp(why);
            return;
        }
        say(why);
        m_next.start(m_options.interval);
        return;
    }
    m_specs = read.specs;
    sync::RoundRequest request{.name = jobName(m_options),
                               .specs = std::move(read.specs),
                               .rule = m_rule,
                               .viaEngine = m_options.viaEngine,
                               .measures = m_options.dryRun,
                               .runs = !m_options.dryRun,
                               .options = m_options.sync};
    m_round = std::make_unique<sync::Round>(m_session.get(), m_queue.get(), std::move(request));
    connect(m_round.get(), &sync::Round::warned, this, &SyncCommand::say);
    connect(m_round.get(), &sync::Round::failed, this, [this](const core::Error &error) { say(error.message); });
    connect(m_round.get(), &sync::Round::planned, this, &SyncCommand::sayPullsLeft);
    connect(m_round.get(), &sync::Round::itemHeld, this, [this](const sync::JobItem &item) {
        if (std::exchange(m_held, item.reason) != item.reason)
            say(item.reason);
    });
    connect(m_round.get(), &sync::Round::itemEnded, this, [this](const sync::JobItem &item) {
        if (m_options.verbose || item.state == sync::ItemState::Failed)
            say(progressLine(item));
    });
    connect(m_round.get(), &sync::Round::ended, this, &SyncCommand::endRound);
    m_round->start();
}

/// Of each source that counts pulls: unasked where they may not do.
void SyncCommand::sayPullsLeft(const core::SyncPlan &plan)
{
    QMap<QString, int> images;
    for (const core::Transfer &transfer : plan.transfers) {
        if (transfer.action != core::SyncAction::Skip)
            ++images[transfer.source.registry];
    }
    for (auto image = images.cbegin(); image != images.cend(); ++image) {
        const auto quota = m_session->quota(image.key());
        if (quota && (m_options.verbose || m_options.dryRun || quota->remaining < image.value()))
            say(u"%1: pulls left: %2 of %3; images to fetch: %4"_s.arg(image.key()).arg(quota->remaining).arg(quota->limit).arg(image.value()));
    }
}

void SyncCommand::endRound(const sync::RoundResult &result)
{
    m_round.release()->deleteLater(); // it is its own signal that brought us here
    print(result);
    report(result);
    writeFailed(result);
    if (m_options.watches && !m_stopped)
        m_next.start(m_options.interval);
    else
        Q_EMIT ended(exitCode(result));
}

void SyncCommand::print(const sync::RoundResult &result)
{
    const QByteArray text = m_options.dryRun ? planText(result.plan, m_options.output) : resultText(result, m_options.output);
    m_outFailed = !m_streams.out(text);
    if (m_outFailed)
        say(outputFailed);
}

/// What went wrong, once more and together, for who reads the end of a log.
void SyncCommand::report(const sync::RoundResult &result)
{
    QStringList failures;
    for (const core::Error &error : result.errors)
        failures += error.message;
    for (const sync::JobItem &item : result.items) {
        if (item.state == sync::ItemState::Failed)
            failures += progressLine(item);
    }
    if (!failures.isEmpty())
        say(u"Failed: %1"_s.arg(failures.size()));
    for (const QString &failure : std::as_const(failures))
        say(u"  "_s + failure);
    const auto unstarted = result.count(sync::ItemState::Waiting);
    if (unstarted > 0)
        say(u"Not started: %1"_s.arg(unstarted));
}

void SyncCommand::writeFailed(const sync::RoundResult &result)
{
    if (m_options.failedFile.isEmpty() || m_options.dryRun)
        return;
    QList<core::Transfer> failed;
    for (const sync::JobItem &item : result.items) {
        if (item.state == sync::ItemState::Failed || item.state == sync::ItemState::Waiting)
            failed += item.transfer;
    }
    QStringList entries;
    for (const int entry : result.failedEntries)
        entries += m_specs.at(entry).text;
    entries += entriesOf(failed);
    lists::RepositoryList list;
    if (const auto saved = list.save(m_options.failedFile, entries); !saved)
        say(saved.error().message);
}

int SyncCommand::exitCode(const sync::RoundResult &result) const
{
    using sync::ItemState;
    const int failures = int(result.errors.size()) + m_mistakes + result.count(ItemState::Failed) + result.count(ItemState::Waiting);
    const bool didNothing = result.plan.transfers.isEmpty() || (!result.items.isEmpty() && result.count(ItemState::Done) == 0 && result.count(ItemState::Skipped) == 0);
    if (m_outFailed || (failures > 0 && didNothing))
        return NothingDone;
    if (failures > 0 || m_stopped)
        return PartlyDone;
    const bool differs = std::any_of(result.plan.transfers.begin(), result.plan.transfers.end(),
                                     [](const core::Transfer &transfer) { return transfer.state != core::TagState::Present; });
    return m_options.differsIsFailure && differs ? Differs : Done;
}

void SyncCommand::giveUp(const QString &why)
{
    say(why);
    Q_EMIT ended(NothingDone);
}

void SyncCommand::say(const QString &line)
{
    m_streams.err(printableLine(line));
}

} // namespace lstags::cli
