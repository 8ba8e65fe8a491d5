// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/watcher.h"

namespace lstags::sync {

Watcher::Watcher(compare::Session *session, JobQueue *queue, Options options, QObject *parent)
    : QObject(parent), m_session(session), m_queue(queue), m_options(std::move(options))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Watcher::startRound);
}

Watcher::~Watcher() = default;

void Watcher::start()
{
    startRound();
}

void Watcher::stop()
{
    m_isStopped = true;
    if (m_round) {
        m_round->stop();
        return;
    }
    m_rest.stop();
    Q_EMIT ended();
}

void Watcher::finish()
{
    if (m_round && m_round->hasJob())
        m_isStopped = true;
    else
        stop();
}

void Watcher::startRound()
{
    Q_EMIT roundStarted();
    m_mistakes.clear();
    const auto note = [this](core::Error error) {
        Q_EMIT said(error.message);
        m_mistakes += std::move(error);
    };
    const auto inputs = m_options.read();
    if (!inputs)
        note(inputs.error());
    ReadSpecs read = readSpecs(inputs.value_or(QList<Input>()));
    for (const QString &mistake : std::as_const(read.mistakes))
        note({.kind = core::ErrorKind::Syntax, .message = mistake});
    if (read.specs.isEmpty()) {
        note({.kind = core::ErrorKind::Usage, .message = core::Error::tr("There is no specification to work on.")});
        endRound({});
        return;
    }
    RoundRequest request = m_options.request;
    request.specs = std::move(read.specs);
    m_round = std::make_unique<Round>(m_session, m_queue, std::move(request));
    connect(m_round.get(), &Round::warned, this, &Watcher::said);
    connect(m_round.get(), &Round::failed, this, [this](const core::Error &error) { Q_EMIT said(error.message); });
    connect(m_round.get(), &Round::planned, this, &Watcher::planned);
    connect(m_round.get(), &Round::itemHeld, this, &Watcher::itemHeld);
    connect(m_round.get(), &Round::itemEnded, this, &Watcher::itemEnded);
    connect(m_round.get(), &Round::ended, this, &Watcher::endRound);
    m_round->start();
}

void Watcher::endRound(RoundResult result)
{
    if (m_round)
        m_round.release()->deleteLater(); // it is its own signal that brought us here
    result.errors = m_mistakes + result.errors;
    const bool isLast = m_isStopped || !m_options.interval;
    if (!isLast)
        m_rest.start(*m_options.interval);
    Q_EMIT roundEnded(result);
    if (isLast)
        Q_EMIT ended();
}

} // namespace lstags::sync
