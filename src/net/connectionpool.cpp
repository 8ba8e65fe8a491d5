// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/connectionpool.h"

#include "net/socketexchange.h"

namespace lstags::net {
namespace {

/// After that a firewall between may have forgotten the connection without a word, and a computer have slept.
constexpr std::chrono::seconds longestIdle{30};

core::Error stopped()
{
    return {.kind = core::ErrorKind::Cancelled, .message = core::Error::tr("Stopped.")};
}

} // namespace

/// One that is read from without a byte or an end coming is good. The reading counts by itself too: a QTcpSocket without a buffer says
/// nothing more of what comes as long as nobody has read since it last said so, and that may have been when an answer was over.
ConnectionPointer ConnectionPool::takeIdle()
{
    while (!m_idle.empty() && Clock::now() - m_idle.back().since < longestIdle) {
        ConnectionPointer connection = std::move(m_idle.back().connection);
        m_idle.pop_back();
        char unasked = 0;
        if (connection->isOpen() && connection->device()->read(&unasked, 1) == 0)
            return connection;
    }
    m_idle.clear();
    return m_connect();
}

void ConnectionPool::keep(ConnectionPointer connection)
{
    std::erase_if(m_idle, [](const Idle &idle) { return Clock::now() - idle.since >= longestIdle; });
    if (connection && m_idle.size() < m_mostIdle)
        m_idle.push_back({.connection = std::move(connection)});
}

QCoro::Task<ConnectionPool::Answer> ConnectionPool::send(const Request *request, std::stop_token stop)
{
    const bool mayRepeat = m_mayRepeat(*request);
    while (!stop.stop_requested()) {
        SocketExchange exchange(*request, mayRepeat ? takeIdle() : m_connect());
        {
            const std::stop_callback abort(stop, [&exchange] { exchange.abort(stopped()); });
            co_await exchange.over().wait();
        }
        if (exchange.wasStale() && !stop.stop_requested())
            continue;
        keep(exchange.takeConnection());
        co_return Answer{.result = exchange.result(), .bytes = exchange.bytesRead()};
    }
    co_return Answer{.result = tl::unexpected(stopped())};
}

} // namespace lstags::net
