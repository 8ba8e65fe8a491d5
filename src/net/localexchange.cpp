// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/localexchange.h"

using namespace Qt::StringLiterals;

namespace lstags::net {
namespace {

constexpr std::chrono::milliseconds tick{100};
constexpr qint64 largestErrorBody = 64 << 10; // bytes; what an error has to say is at its beginning

QByteArray headOf(const Request &request)
{
    QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (!path.startsWith('/'))
        path.prepend('/');
    if (request.url.hasQuery())
        path += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray head = request.verb + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: lstags/" LSTAGS_VERSION "\r\n";
    for (const Header &header : request.headers)
        head += header.name + ": " + header.value + "\r\n";
    if (!request.body.isEmpty() || (request.verb != "GET" && request.verb != "HEAD"))
        head += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return head + "\r\n";
}

/// No line of a request may end where we did not end it.
bool isWellFormed(const Request &request)
{
    const auto breaks = [](const QByteArray &text) { return text.contains('\r') || text.contains('\n') || text.contains('\0'); };
    for (const Header &header : request.headers) {
        if (breaks(header.name) || breaks(header.value) || header.name.contains(':'))
            return false;
    }
    return !breaks(request.verb) && !request.verb.contains(' ');
}

core::Error noSocket(const QString &path, QLocalSocket::LocalSocketError error, const QString &reason)
{
    const QString shown = core::printable(path, 200);
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
        return {.kind = core::ErrorKind::Unavailable,
                .message = core::Error::tr("There is no socket %1: start the Docker Engine, or set DOCKER_HOST to its socket.").arg(shown)};
    case QLocalSocket::SocketAccessError:
        return {.kind = core::ErrorKind::Unavailable,
                .message = core::Error::tr("You may not use the socket %1: join the group that owns it (\"docker\"), or use another account.")
                               .arg(shown)};
    case QLocalSocket::ConnectionRefusedError:
        return {.kind = core::ErrorKind::Unavailable,
                .message = core::Error::tr("Nothing answers at the socket %1: start the Docker Engine.").arg(shown)};
    default:
        return {.kind = core::ErrorKind::Unavailable,
                .message = core::Error::tr("The socket %1 cannot be used (%2): is the Docker Engine running?")
                               .arg(shown, core::printable(reason, 200))};
    }
}

} // namespace

LocalExchange::LocalExchange(const Request &request, const QString &path, SocketPointer idle)
    : m_request(request), m_path(path), m_reused(idle != nullptr), m_socket(std::move(idle)),
      m_reader(request.verb == "HEAD", [this](QByteArrayView bytes) { return takeBody(bytes); })
{
    if (!m_socket)
        m_socket.reset(new QLocalSocket);
    connect(&m_watch, &QTimer::timeout, this, &LocalExchange::checkTime);
    m_watch.start(tick);
    if (!isWellFormed(request)) {
        abort({.kind = core::ErrorKind::Usage, .message = core::Error::tr("A request to %1 has a line break in a header.").arg(path)});
        return;
    }
    watchSocket();
    if (m_reused) {
        sendRequest();
        return;
    }
    connect(m_socket.get(), &QLocalSocket::connected, this, &LocalExchange::sendRequest);
    m_socket->connectToServer(path);
}

void LocalExchange::watchSocket()
{
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &LocalExchange::read);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &LocalExchange::closed);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &LocalExchange::failed);
}

void LocalExchange::sendRequest()
{
    m_socket->write(headOf(m_request) + m_request.body);
}

void LocalExchange::read()
{
    while (!m_ending && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->read(64 << 10);
        m_answered = true;
        m_lastByte = Clock::now();
        const auto read = m_reader.read(bytes);
        if (m_ending)
            return;
        if (!read)
            abort(read.error());
        else if (m_reader.isDone())
            finish();
    }
}

bool LocalExchange::takeBody(QByteArrayView bytes)
{
    m_bytes += bytes.size();
    if (m_request.sink && m_reader.status() / 100 == 2)
        return m_request.sink(bytes) && !m_ending;
    if (m_reader.status() / 100 != 2) {
        m_body.append(bytes.first(std::min(bytes.size(), largestErrorBody - m_body.size())));
        return m_bytes <= largestErrorBody;
    }
    if (m_bytes > m_request.bodyLimit) {
        abort({.kind = core::ErrorKind::TooLarge,
               .message = core::Error::tr("The answer of %1 is larger than %2 bytes; it was not read.")
                              .arg(core::printable(m_path, 200))
                              .arg(m_request.bodyLimit)});
        return false;
    }
    m_body.append(bytes);
    return true;
}

void LocalExchange::closed()
{
    read(); // what came just before
    if (m_ending)
        return;
    const auto ended = m_reader.close();
    if (ended)
        finish();
    else
        abort(ended.error());
}

void LocalExchange::failed(QLocalSocket::LocalSocketError error)
{
    if (error == QLocalSocket::PeerClosedError || m_ending)
        return; // disconnected() follows
    if (m_answered || m_reused)
        closed();
    else
        abort(noSocket(m_path, error, m_socket->errorString()));
}

void LocalExchange::checkTime()
{
    const auto now = Clock::now();
    const auto isOver = [&](std::chrono::milliseconds limit, Clock::time_point since) { return limit.count() > 0 && now - since > limit; };
    if (isOver(m_request.totalTimeout, m_start) || isOver(m_request.stallTimeout, m_lastByte)) {
        abort({.kind = core::ErrorKind::Timeout,
               .message = core::Error::tr("%1 does not answer; try again later.").arg(core::printable(m_path, 200))});
    }
}

void LocalExchange::abort(core::Error error)
{
    if (m_ending)
        return;
    m_error = std::move(error);
    finish();
}

void LocalExchange::finish()
{
    m_ending = true;
    m_watch.stop();
    m_socket->disconnect(this);
    // Not at once: whoever called may be the sink or one of our own functions, and firing destroys this object.
    QMetaObject::invokeMethod(this, [this] { m_over.fire(); }, Qt::QueuedConnection);
}

core::Result<Response> LocalExchange::result()
{
    if (m_error)
        return tl::unexpected(*m_error);
    return Response{.status = m_reader.status(), .headers = m_reader.headers(), .body = std::move(m_body)};
}

bool LocalExchange::wasStale() const
{
    return m_reused && !m_answered && m_error && m_error->kind == core::ErrorKind::Network;
}

SocketPointer LocalExchange::takeSocket()
{
    const bool isGood = !m_error && m_reader.keepsAlive() && m_socket->state() == QLocalSocket::ConnectedState
        && m_socket->bytesAvailable() == 0;
    return isGood ? std::move(m_socket) : SocketPointer();
}

} // namespace lstags::net
