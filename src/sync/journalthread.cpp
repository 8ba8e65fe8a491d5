// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/journalthread.h"

namespace lstags::sync {

JournalThread::JournalThread(const QString &file)
{
    const auto promise = std::make_shared<QPromise<core::Result<void>>>(); // shared: the future is asked for here, the result comes there
    promise->start();
    m_prepared = promise->future();
    m_thread.reset(QThread::create([this, file, promise] { run(file, promise.get()); }));
    m_thread->setObjectName("journal");
    m_thread->start();
}

JournalThread::~JournalThread()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isClosing = true;
    }
    m_arrival.notify_one();
    m_thread->wait();
}

void JournalThread::post(std::function<void(Journal &)> work)
{
    {
        const std::lock_guard guard(m_mutex);
        m_posted.push_back(std::move(work));
    }
    m_arrival.notify_one();
}

void JournalThread::run(const QString &file, QPromise<core::Result<void>> *prepared)
{
    auto outcome = Journal::prepare(file);
    auto journal = std::make_unique<Journal>(file);
    if (!journal->isOpen()) {
        if (outcome)
            outcome = core::fail(core::ErrorKind::Io, core::Error::tr("The journal %1 cannot be opened, so that jobs are forgotten when the program ends.").arg(core::printable(file)));
        journal = std::make_unique<Journal>(QString());
    }
    prepared->addResult(outcome);
    prepared->finish();
    while (const auto work = next())
        work(*journal);
}

/// Waits for it; empty: nothing comes any more.
std::function<void(Journal &)> JournalThread::next()
{
    std::unique_lock lock(m_mutex);
    m_arrival.wait(lock, [this] { return m_isClosing || !m_posted.empty(); });
    if (m_posted.empty())
        return {};
    auto work = std::move(m_posted.front());
    m_posted.pop_front();
    return work;
}

} // namespace lstags::sync
