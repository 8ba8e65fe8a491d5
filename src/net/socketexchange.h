// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/resumption.h"
#include "net/connection.h"
#include "net/replyreader.h"

#include <QTimer>

#include <chrono>

namespace lstags::net {

/// One request under way on a connection of its own.
class SocketExchange final : public QObject
{
public:
    using Clock = std::chrono::steady_clock;

    /// A connection that is open has served before.
    SocketExchange(const Request &request, ConnectionPointer connection);
    ~SocketExchange() override;

    /// Fires when the answer is whole or was given up.
    [[nodiscard]] async::Resumption &over() { return m_over; }
    void abort(core::Error error);
    /// Ends a request whose time is over.
    void checkTime(Clock::time_point now);
    /// What came of it; after over().
    [[nodiscard]] core::Result<Response> result();
    /// The peer had closed the idle connection before it saw the request: worth another connection.
    [[nodiscard]] bool wasStale() const { return m_reused && m_isLost && !m_answered; }
    /// The connection, where it may serve another request; after over().
    [[nodiscard]] ConnectionPointer takeConnection();
    [[nodiscard]] qint64 bytesRead() const { return m_bytes; }

private:
    void sendRequest();
    void feed();
    void read();
    void take(QByteArrayView bytes);
    void lookAtHead();
    [[nodiscard]] bool takeBody(QByteArrayView bytes);
    [[nodiscard]] bool takeErrorBody(QByteArrayView bytes);
    [[nodiscard]] bool sink(QByteArrayView bytes);
    [[nodiscard]] bool sinkHeld();
    [[nodiscard]] bool isSuccess() const;
    [[nodiscard]] bool isSinking() const;
    [[nodiscard]] bool isHeldBack() const;
    void refuseSize();
    void closed();
    void lost();
    void finish();

    const Request &m_request; // in the frame of send(), which outlives this
    ConnectionPointer m_connection;
    const bool m_reused;
    ReplyReader m_reader;
    async::Resumption m_over;
    QTimer m_watch;
    QByteArray m_body;
    QByteArray m_piece; ///< of what is read, always the same memory
    QByteArray m_held;  ///< of the body, for the sink, but ahead of its pace
    std::optional<core::Error> m_error;
    qint64 m_sent = 0; ///< of the request's body
    qint64 m_bytes = 0;
    bool m_wasOpen = false;
    bool m_answered = false; ///< a byte of the answer came
    bool m_sawHead = false;
    bool m_isLost = false; ///< the connection
    bool m_ending = false;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastByte = m_start;
};

} // namespace lstags::net
