// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/journal.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>

namespace lstags::sync {

/// A thread with a journal of its own, which does what is posted to it in that order, so that a front end's thread waits for no disk. Where the
/// file cannot be used, its journal is one in memory, and prepared() says so. post() and ask() may be called from any thread.
class JournalThread
{
public:
    explicit JournalThread(const QString &file);
    /// Ends when all that was posted is done.
    ~JournalThread();
    JournalThread(const JournalThread &) = delete;
    JournalThread &operator=(const JournalThread &) = delete;

    /// What Journal::prepare() says of the file, or why it could not be opened afterwards. Comes first.
    [[nodiscard]] QFuture<core::Result<void>> prepared() const { return m_prepared; }

    void post(std::function<void(Journal &)> work);
    /// What `question(journal)` returns.
    template <typename Question>
    [[nodiscard]] auto ask(Question question) -> QFuture<std::invoke_result_t<Question, Journal &>>
    {
        const auto promise = std::make_shared<QPromise<std::invoke_result_t<Question, Journal &>>>(); // shared: std::function copies
        promise->start();
        post([promise, question = std::move(question)](Journal &journal) mutable {
            promise->addResult(question(journal));
            promise->finish();
        });
        return promise->future();
    }

private:
    void run(const QString &file, QPromise<core::Result<void>> *prepared);
    [[nodiscard]] std::function<void(Journal &)> next();

    std::mutex m_mutex;
    std::condition_variable m_arrival;
    std::deque<std::function<void(Journal &)>> m_posted;
    bool m_isClosing = false;
    QFuture<core::Result<void>> m_prepared;
    std::unique_ptr<QThread> m_thread; ///< the last: it uses the others
};

} // namespace lstags::sync
