// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/connection.h"
#include "net/http.h"

#include <chrono>
#include <vector>

namespace lstags::net {

/// HTTP/1.1 with one peer, on connections that serve again when they are idle. Belongs to one thread.
class ConnectionPool
{
public:
    using Connect = std::function<ConnectionPointer()>;
    struct Answer
    {
        core::Result<Response> result;
        qint64 bytes = 0; ///< of the body received
        bool usedHttp2 = false;
    };

    /// Whether a request may be sent twice: an idle connection may turn out to have been closed, by a peer that saw the first or did not.
    using MayRepeat = bool (*)(const Request &);

    ConnectionPool(Connect connect, std::size_t mostIdle, MayRepeat mayRepeat) : m_connect(std::move(connect)), m_mostIdle(mostIdle), m_mayRepeat(mayRepeat) {}

    /// `request` outlives the task.
    QCoro::Task<Answer> send(const Request *request, std::stop_token stop);

private:
    [[nodiscard]] ConnectionPointer takeIdle();
    void keep(ConnectionPointer connection);

    using Clock = std::chrono::steady_clock;
    struct Idle
    {
        ConnectionPointer connection;
        Clock::time_point since = Clock::now();
    };

    Connect m_connect;
    std::size_t m_mostIdle;
    MayRepeat m_mayRepeat;
    std::vector<Idle> m_idle; ///< the newest at the back
};

} // namespace lstags::net
