// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/comparecommand.h"

#include "cli/output.h"
#include "core/tagstate.h"

using namespace Qt::StringLiterals;

namespace lstags::cli {

CompareCommand::CompareCommand(Options options, Streams streams) : m_options(std::move(options)), m_streams(std::move(streams)) {}

CompareCommand::~CompareCommand() = default;

void CompareCommand::start()
{
    if (m_stopped) { // by a signal that came first
        Q_EMIT ended(PartlyDone);
        return;
    }
    const auto inputs = sync::readInputs(m_options.specs, m_options.listFile);
    if (!inputs) {
        say(inputs.error().message);
        Q_EMIT ended(NothingDone);
        return;
    }
    if (m_options.explain) {
        explain(*inputs);
        return;
    }
    sync::ReadSpecs read = sync::readSpecs(*inputs);
    m_failed += int(read.mistakes.size());
    for (const QString &mistake : std::as_const(read.mistakes))
        say(mistake);
    if (read.specs.isEmpty()) {
        say(u"There is no specification to compare."_s);
        Q_EMIT ended(NothingDone);
        return;
    }
    compareSpecs(std::move(read.specs));
}

void CompareCommand::stop()
{
    m_stopped = true;
    if (m_comparison)
        m_comparison->stop();
    m_details.future().cancel();
}

void CompareCommand::explain(const QList<sync::Input> &inputs)
{
    std::optional<core::DestinationRule> rule;
    if (m_options.action == Action::Push) {
        auto made = core::DestinationRule::make(m_options.destination);
        if (!made) {
            say(made.error().message);
            Q_EMIT ended(NothingDone);
            return;
        }
        rule = std::move(*made);
    }
    qsizetype valid = 0;
    QByteArray text;
    for (const sync::Input &input : inputs) {
        const auto spec = core::RepositorySpec::parse(input.text);
        valid += spec ? 1 : 0;
        text += explained(input.text, spec, m_options.settings, rule);
    }
    if (inputs.isEmpty())
        say(u"There is no specification to explain."_s);
    Q_EMIT ended(!write(text) || valid == 0 ? NothingDone : valid < inputs.size() ? PartlyDone : Done);
}

void CompareCommand::compareSpecs(QList<core::RepositorySpec> specs)
{
    net::Trace trace;
    if (m_options.trace)
        trace = [err = m_streams.err](const net::TraceEntry &entry) { err(traceLine(entry)); };
    auto session = compare::Session::create(m_options.settings, std::move(trace));
    if (!session) {
        say(session.error().message);
        Q_EMIT ended(NothingDone);
        return;
    }
    m_session = std::move(*session);
    if (const auto ready = m_session->cacheReady().result(); !ready)
        say(ready.error().message);
    m_entries = specs.size();
    m_comparison = m_session->compare(std::move(specs), m_options.against);
    connect(m_comparison.get(), &compare::Comparison::updated, this, &CompareCommand::take);
    connect(m_comparison.get(), &compare::Comparison::finished, this, &CompareCommand::compared);
    connect(m_comparison.get(), &compare::Comparison::targetFailed, this, [this](int, const core::Error &error) {
        ++m_failed;
        say(error.message);
    });
}

void CompareCommand::take(const QList<compare::EntryUpdate> &updates)
{
    for (const compare::EntryUpdate &update : updates) {
        for (const core::TagRow &row : update.rows)
            m_rows.insert({update.entry, row.tag}, row);
        for (const QString &warning : update.warnings)
            say(warning);
        if (update.error) {
            ++m_failed;
            ++m_failedEntries;
            say(update.error->message);
        } else if (m_options.verbose && update.phase == compare::EntryUpdate::Phase::Done) {
            say(u"%1: %2 %3"_s.arg(m_comparison->specs().at(update.entry).name.familiarName(), QString::number(update.done),
                                   update.done == 1 ? u"tag"_s : u"tags"_s));
        }
    }
}

// Where pulls are counted the comparison has left out the details.
void CompareCommand::compared()
{
    const QStringList warnings = m_session->takeWarnings();
    for (const QString &warning : warnings)
        say(warning);
    QList<core::TagRow> bare;
    for (const core::TagRow &row : std::as_const(m_rows)) {
        if (row.details || row.digest.isNull())
            continue;
        if (m_session->countsPulls(row.registry))
            bare += row;
        else
            m_lacksDetails = true; // they were asked for, in vain
    }
    if (bare.isEmpty() || m_stopped)
        print();
    else
        complete(std::move(bare));
}

void CompareCommand::complete(QList<core::TagRow> rows)
{
    connect(&m_details, &QFutureWatcherBase::finished, this, [this] {
        const QList<core::TagRow> completed = m_details.future().results();
        for (const core::TagRow &row : completed) {
            for (core::TagRow &known : m_rows) {
                if (row.details && known.registry == row.registry && known.repository == row.repository && known.tag == row.tag)
                    addDetails(&known, *row.details);
            }
        }
        print();
    });
    connect(m_session.get(), &compare::Session::detailsFailed, this, [this](const core::Error &error) {
        m_lacksDetails = true;
        say(error.message);
    });
    m_details.setFuture(m_session->details(std::move(rows), m_options.details ? compare::Cost::Pulls : compare::Cost::Nothing));
}

void CompareCommand::print()
{
    m_outFailed = !write(formatted(m_rows.values(), m_options.against, m_options.output));
    Q_EMIT ended(exitCode());
}

bool CompareCommand::write(const QByteArray &text)
{
    const bool isWritten = m_streams.out(text);
    if (!isWritten)
        say(outputFailed);
    return isWritten;
}

int CompareCommand::exitCode() const
{
    if (m_outFailed || (m_failedEntries == m_entries && m_rows.isEmpty()))
        return NothingDone;
    if (m_failed > 0 || m_lacksDetails || m_stopped)
        return PartlyDone;
    const bool differs = std::any_of(m_rows.begin(), m_rows.end(), [](const core::TagRow &row) { return !row.isPresentEverywhere(); });
    return m_options.differsIsFailure && differs ? Differs : Done;
}

void CompareCommand::say(const QString &line)
{
    m_streams.err(printableLine(line));
}

} // namespace lstags::cli
