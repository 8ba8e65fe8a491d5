// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

#include <QHostAddress>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace lstags::tests {

struct ReceivedRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    net::Headers headers;
    QByteArray body;
    int connection = 0; ///< 1-based, in the order they were opened
    bool isCut = false; ///< the connection ended in the middle of the body
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return net::headerValue(headers, name); }
};

/// What is sent back. Content-Length is added unless `headers` has one or the reply is chunked; HEAD gets no body.
struct Reply
{
    int status = 200;
    net::Headers headers = {};
    QByteArray body = {};
    std::optional<QByteArray> raw = {};    ///< instead of all of the above: exactly these bytes
    bool chunked = false;                  ///< the body as two chunks
    qsizetype cutAfter = -1;               ///< closes the connection after so many bytes of the whole reply
    qsizetype pieceSize = 0;               ///< so many bytes at a time, each flushed, a millisecond apart; 0: all at once
    std::chrono::milliseconds delay{};     ///< before the first byte
    bool stalls = false;                   ///< stays silent after the reply: neither closes nor reads another request
    bool closes = false;                   ///< closes the connection after the reply
    QByteArray endless = {};               ///< sent again and again after the reply until the peer has gone
};

/// One line of a script: what is expected and what it is answered with. The first that matches wins.
struct Exchange
{
    QByteArray method = "GET";
    QByteArray path = {};     ///< of the target with its query; "^..." is a regular expression that has to match all of it
    net::Headers headers = {}; ///< must be there with this value; an empty value: must not be there
    Reply reply = {};
    int times = -1;           ///< how often it may be used; -1: without end
    QString ifState = {};     ///< matches in this state only
    QString setState = {};    ///< the state from then on
};

struct ServerOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost); ///< 127.0.0.2 is another host
    QString localSocket = {};    ///< a path: listens there and not on TCP
    bool takesCut = false;       ///< a request that was cut is one too; nobody reads what it is answered
    QByteArray certificate = {}; ///< PEM, with `key` (PEM): speaks TLS
    QByteArray key = {};
    QByteArray clientAuthority = {}; ///< PEM, with TLS: who has no certificate of it is sent away
};

/// An HTTP/1.1 server that does what a script says, lies and broken connections included, in its own thread, so that a test may block.
/// A request that nothing in the script matches is answered 599 and listed in unexpected(): a test ends by comparing that with an empty list.
class ScriptedServer
{
public:
    using Handler = std::function<Reply(const ReceivedRequest &)>;

    explicit ScriptedServer(ServerOptions options = {});
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    void expect(Exchange exchange);
    /// Answers what no exchange matches. Called in the server's thread, one call at a time; must not call the server.
    void handle(Handler handler);

    [[nodiscard]] bool isListening() const;
    [[nodiscard]] QString address() const; ///< "127.0.0.1:40123"
    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;
    [[nodiscard]] QList<ReceivedRequest> requests() const;
    [[nodiscard]] QStringList unexpected() const; ///< "GET /v2/"
    [[nodiscard]] int connections() const;        ///< opened so far
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] int mostAtOnce() const;         ///< requests read and not yet answered, at the worst moment

private:
    struct Shared;
    class Thread;
    class Connection;
    std::unique_ptr<Shared> m_shared;
    std::unique_ptr<Thread> m_thread;
};

} // namespace lstags::tests
