// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/socketexchange.h"

using namespace Qt::StringLiterals;

namespace lstags::net {
namespace {

constexpr std::chrono::milliseconds tick{100};
constexpr std::chrono::seconds connectTimeout{15};
constexpr qint64 largestErrorBody = 64 << 10; // bytes; what an error has to say is at its beginning
constexpr qint64 smallPiece = 16 << 10;       // bytes; most answers are shorter
constexpr qint64 largePiece = 128 << 10;      // of a body that is handed on
constexpr int mostPieces = 16;                // in a row; then others have their turn

QByteArray headOf(const Request &request, const QByteArray &host)
{
    QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (!path.startsWith('/'))
        path.prepend('/');
    if (request.url.hasQuery())
        path += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray head = request.verb + ' ' + path + " HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: lstags/" LSTAGS_VERSION "\r\n"
        "Accept-Encoding: identity\r\n"; // a digest is over the bytes sent
    for (const Header &header : request.headers)
        head += header.name + ": " + header.value + "\r\n";
    const qint64 size = request.bodySource.device ? request.bodySource.size : request.body.size();
    if (size > 0 || (request.verb != "GET" && request.verb != "HEAD"))
        head += "Content-Length: " + QByteArray::number(size) + "\r\n";
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

} // namespace

SocketExchange::SocketExchange(const Request &request, ConnectionPointer connection)
    : m_request(request), m_connection(std::move(connection)), m_reused(m_connection->isOpen()),
      m_reader(request.verb == "HEAD", [this](QByteArrayView bytes) { return takeBody(bytes); }), m_piece(smallPiece, Qt::Uninitialized)
{
    connect(&m_watch, &QTimer::timeout, this, [this] { checkTime(Clock::now()); });
    m_watch.start(tick);
    if (!isWellFormed(request)) {
        abort({.kind = core::ErrorKind::Usage, .message = core::Error::tr("A request to %1 has a line break in a header.").arg(m_connection->peerName())});
        return;
    }
    if (request.pace)
        request.pace->onMore = [this] { read(); };
    if (request.bodySource.device)
        connect(request.bodySource.device, &QIODevice::readyRead, this, &SocketExchange::feed);
    connect(m_connection->device(), &QIODevice::readyRead, this, &SocketExchange::read);
    connect(m_connection->device(), &QIODevice::bytesWritten, this, &SocketExchange::feed);
    connect(m_connection.get(), &Connection::closed, this, &SocketExchange::closed);
    connect(m_connection.get(), &Connection::failed, this, [this] { m_wasOpen ? closed() : abort(m_connection->failure()); });
    if (m_reused) {
        sendRequest();
        return;
    }
    connect(m_connection.get(), &Connection::opened, this, &SocketExchange::sendRequest);
    m_connection->open();
}

SocketExchange::~SocketExchange()
{
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->device()->disconnect(this);
    }
    if (m_request.pace)
        m_request.pace->onMore = {};
}

void SocketExchange::sendRequest()
{
    m_wasOpen = true;
    m_lastByte = Clock::now();
    if (m_connection->device()->write(headOf(m_request, m_connection->hostHeader()) + m_request.body) < 0)
        closed();
    else
        feed();
}

/// What there is of the body goes on as fast as the connection takes it. An answer that is there already comes first: of a peer that has
/// hung up nothing can be read any more once something was written to it.
void SocketExchange::feed()
{
    QIODevice *source = m_request.bodySource.device;
    if (!source || !m_wasOpen)
        return;
    m_lastByte = Clock::now();
    QIODevice *device = m_connection->device();
    m_piece.resize(largePiece);
    while (!m_ending && device->bytesToWrite() == 0 && m_sent < m_request.bodySource.size) {
        if (device->bytesAvailable() > 0)
            read();
        const qint64 size = m_ending ? 0 : source->read(m_piece.data(), std::min<qint64>(m_piece.size(), m_request.bodySource.size - m_sent));
        if (size <= 0)
            return;
        m_sent += size;
        if (device->write(m_piece.constData(), size) < 0)
            closed();
    }
}

void SocketExchange::read()
{
    if (!m_wasOpen) // the pace asks whenever it likes
        return;
    for (int i = 0; !m_ending && i < mostPieces; ++i) {
        if (!sinkHeld())
            return;
        const bool isSinking = this->isSinking();
        if (isSinking && m_piece.size() < largePiece)
            m_piece.resize(largePiece);
        const qint64 most = isSinking && m_request.pace ? std::min<qint64>(m_request.pace->allowance(), m_piece.size()) : m_piece.size();
        if (most <= 0)
            return;
        const qint64 size = m_connection->device()->read(m_piece.data(), most);
        if (size < 0)
            lost();
        if (size <= 0)
            return;
        m_answered = true;
        m_lastByte = Clock::now();
        take(QByteArrayView(m_piece).first(size));
        if (size < most)
            return;
    }
    if (!m_ending)
        QMetaObject::invokeMethod(this, [this] { read(); }, Qt::QueuedConnection);
}

void SocketExchange::take(QByteArrayView bytes)
{
    const auto read = m_reader.read(bytes);
    if (m_ending)
        return;
    if (!read) {
        abort(read.error());
        return;
    }
    lookAtHead();
    if (!m_ending && m_reader.isDone() && m_held.isEmpty())
        finish();
}

/// Once, before anything of the body goes on.
void SocketExchange::lookAtHead()
{
    if (m_sawHead || !m_reader.hasHeaders() || m_reader.status() / 100 == 1)
        return;
    m_sawHead = true;
    const Headers headers = m_reader.headers();
    if (isSinking() && m_request.onHead) {
        if (auto accepted = m_request.onHead({.status = m_reader.status(), .headers = headers, .body = {}, .url = {}}); !accepted)
            abort(std::move(accepted.error()));
    } else if (isSuccess() && !isSinking() && m_request.verb != "HEAD" && headerValue(headers, "Content-Length").toLongLong() > m_request.bodyLimit) {
        refuseSize();
    }
}

bool SocketExchange::takeBody(QByteArrayView bytes)
{
    lookAtHead();
    if (m_ending)
        return false;
    m_bytes += bytes.size();
    if (isSinking())
        return sink(bytes);
    if (!isSuccess())
        return takeErrorBody(bytes);
    if (m_bytes > m_request.bodyLimit) {
        refuseSize();
        return false;
    }
    m_body.append(bytes);
    return true;
}

/// However long it is: the status is what counts.
bool SocketExchange::takeErrorBody(QByteArrayView bytes)
{
    m_body.append(bytes.first(std::min(bytes.size(), largestErrorBody - m_body.size())));
    return m_bytes <= largestErrorBody;
}

/// What comes with the headers may be more than the pace allows.
bool SocketExchange::sink(QByteArrayView bytes)
{
    const qint64 allowed = m_request.pace ? std::min<qint64>(m_request.pace->allowance(), bytes.size()) : bytes.size();
    const qint64 size = m_held.isEmpty() ? allowed : 0;
    m_held.append(bytes.sliced(size));
    return size == 0 || (m_request.sink(bytes.first(size)) && !m_ending);
}

/// Whether nothing is held any more and there may be more to read.
bool SocketExchange::sinkHeld()
{
    while (!m_ending && !m_held.isEmpty()) {
        const qint64 size = std::min<qint64>(m_request.pace->allowance(), m_held.size());
        if (size == 0)
            return false;
        const QByteArray bytes = m_held.first(size);
        m_held.remove(0, size);
        if (!m_ending && (!m_request.sink(bytes) || (m_reader.isDone() && m_held.isEmpty())))
            finish();
    }
    return !m_ending;
}

bool SocketExchange::isSuccess() const
{
    return m_reader.hasHeaders() && m_reader.status() / 100 == 2;
}

bool SocketExchange::isSinking() const
{
    return m_request.sink && isSuccess();
}

/// Nothing moves because we hold it back, not the peer.
bool SocketExchange::isHeldBack() const
{
    const bool readsNothing = m_request.pace && isSinking() && m_request.pace->allowance() == 0;
    const QIODevice *source = m_request.bodySource.device;
    return readsNothing || (source && source->bytesAvailable() == 0 && !source->atEnd());
}

void SocketExchange::refuseSize()
{
    abort({.kind = core::ErrorKind::TooLarge,
           .message = core::Error::tr("The answer of %1 is larger than %2 bytes; it was not read.").arg(m_connection->peerName()).arg(m_request.bodyLimit)});
}

void SocketExchange::closed()
{
    // What came just before, however much: read() does a part of it at a time.
    for (qint64 before = -1; !m_ending && m_connection->device()->bytesAvailable() != before;) {
        before = m_connection->device()->bytesAvailable();
        read();
    }
    if (!m_ending)
        lost();
}

void SocketExchange::lost()
{
    m_isLost = true;
    if (m_reader.close()) {
        finish();
        return;
    }
    const QString what = m_answered ? core::Error::tr("%1 closed the connection in the middle of its answer.")
        : m_request.bodySource.device
        ? core::Error::tr("%1 closed the connection while something was sent to it; it may not take as much at once.")
        : core::Error::tr("%1 closed the connection without an answer.");
    abort({.kind = core::ErrorKind::Network, .message = what.arg(m_connection->peerName())});
}

void SocketExchange::checkTime(Clock::time_point now)
{
    const auto isOver = [&](std::chrono::milliseconds limit, Clock::time_point since) { return limit.count() > 0 && now - since > limit; };
    const auto giveUp = [this](const QString &what) {
        abort({.kind = core::ErrorKind::Timeout, .message = core::Error::tr("%1 %2; try again later.").arg(m_connection->peerName(), what)});
    };
    if (m_wasOpen && isHeldBack())
        m_lastByte = now;
    if (isOver(m_request.totalTimeout, m_start))
        giveUp(core::Error::tr("did not finish its answer in time"));
    else if (!m_wasOpen && isOver(connectTimeout, m_start))
        giveUp(core::Error::tr("cannot be connected to"));
    else if (isOver(m_request.stallTimeout, m_lastByte))
        giveUp(core::Error::tr("has stopped sending"));
}

void SocketExchange::abort(core::Error error)
{
    if (m_ending)
        return;
    m_error = std::move(error);
    finish();
}

void SocketExchange::finish()
{
    m_ending = true;
    m_watch.stop();
    m_connection->disconnect(this);
    m_connection->device()->disconnect(this);
    // Not at once: whoever called may be the sink or one of our own functions, and firing destroys this object.
    QMetaObject::invokeMethod(this, [this] { m_over.fire(); }, Qt::QueuedConnection);
}

core::Result<Response> SocketExchange::result()
{
    if (m_error)
        return tl::unexpected(*m_error);
    return Response{.status = m_reader.status(), .headers = m_reader.headers(), .body = std::move(m_body), .url = {}};
}

ConnectionPointer SocketExchange::takeConnection()
{
    const bool isSent = !m_request.bodySource.device || m_sent == m_request.bodySource.size;
    QIODevice *device = m_connection->device();
    const bool isGood = !m_error && !m_isLost && isSent && m_reader.keepsAlive() && m_connection->isOpen() && device->bytesAvailable() == 0
        && device->bytesToWrite() == 0;
    return isGood ? std::move(m_connection) : ConnectionPointer();
}

} // namespace lstags::net
