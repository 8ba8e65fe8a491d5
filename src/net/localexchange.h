// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/resumption.h"
#include "net/replyreader.h"

#include <QLocalSocket>
#include <QTimer>

namespace lstags::net {

/// A connection of LocalHttpClient. Destroyed from the event loop, for it may be its own signal that ends its use.
struct SocketDeleter
{
    void operator()(QLocalSocket *socket) const
    {
        socket->abort();
        socket->deleteLater();
    }
};
using SocketPointer = std::unique_ptr<QLocalSocket, SocketDeleter>;

/// One request of LocalHttpClient under way on a connection of its own.
class LocalExchange final : public QObject
{
public:
    using Clock = std::chrono::steady_clock;

    /// `idle` is a connected socket that served before, or null: then `path` is connected to.
    LocalExchange(const Request &request, const QString &path, SocketPointer idle);

    /// Fires when the answer is whole or was given up.
    [[nodiscard]] async::Resumption &over() { return m_over; }
    void abort(core::Error error);
    /// What came of it; after over().
    [[nodiscard]] core::Result<Response> result();
    /// The peer had closed the idle connection before it saw the request: worth another connection.
    [[nodiscard]] bool wasStale() const;
    /// The connection, where it may serve another request; after over().
    [[nodiscard]] SocketPointer takeSocket();
    [[nodiscard]] qint64 bytesRead() const { return m_bytes; }

private:
    void watchSocket();
    void sendRequest();
    void read();
    void closed();
    void failed(QLocalSocket::LocalSocketError error);
    void checkTime();
    [[nodiscard]] bool takeBody(QByteArrayView bytes);
    void finish();

    const Request &m_request; // in the frame of send(), which outlives this
    const QString m_path;
    const bool m_reused;
    SocketPointer m_socket;
    ReplyReader m_reader;
    async::Resumption m_over;
    QTimer m_watch;
    QByteArray m_body;
    std::optional<core::Error> m_error;
    qint64 m_bytes = 0;
    bool m_answered = false; ///< a byte of the answer came
    bool m_ending = false;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastByte = m_start;
};

} // namespace lstags::net
