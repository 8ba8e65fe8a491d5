// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/exchange.h"

#include "net/tlsalert.h"

#include <QSslError>

namespace lstags::net {
namespace {

constexpr std::chrono::seconds connectTimeout{15};
constexpr qsizetype longestHeaders = 64 << 10; // bytes
constexpr qint64 largestErrorBody = 64 << 10;  // bytes; what an error has to say is at its beginning
constexpr qint64 readAhead = 256 << 10;        // bytes of a paced body that wait in Qt

core::Error timedOut(const QUrl &url, const QString &what)
{
    return {.kind = core::ErrorKind::Timeout, .message = core::Error::tr("%1 %2; try again later.").arg(hostOf(url), what)};
}

/// Qt numbers errors below 100 for the connection and the proxy; 399 and 499 without a status are the transport's too.
bool isTransportError(QNetworkReply::NetworkError error)
{
    return (error > 0 && error < QNetworkReply::ContentAccessDenied) || error == QNetworkReply::ProtocolFailure;
}

} // namespace

Exchange::Exchange(const Request &request, QNetworkReply *reply) : m_request(request), m_reply(reply)
{
    connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHeaders);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting = m_connecting.value_or(Clock::now()); });
    connect(reply, &QNetworkReply::requestSent, this, &Exchange::requestSent);
    if (request.url.scheme() == QLatin1String("https")) {
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            if (m_tlsProblem.isEmpty() && !errors.isEmpty())
                m_tlsProblem = errors.constFirst().errorString();
        });
    }
    if (request.bodySource.device)
        connect(reply, &QNetworkReply::uploadProgress, this, &Exchange::uploaded);
    if (request.pace) {
        reply->setReadBufferSize(readAhead);
        request.pace->onMore = [this] { read(); };
    }
}

void Exchange::uploaded()
{
    m_lastByte = Clock::now();
}

Exchange::~Exchange()
{
    if (m_request.pace)
        m_request.pace->onMore = {};
}

/// The connection stands, TLS and all: from here on the peer has the stall timeout for its first byte.
void Exchange::requestSent()
{
    m_connecting.reset();
    m_lastByte = Clock::now();
}

void Exchange::readHeaders()
{
    m_connecting.reset();
    m_lastByte = Clock::now();
    if (isSinking() && m_request.onHead) {
        if (auto accepted = m_request.onHead(head()); !accepted)
            abort(std::move(accepted.error()));
        return;
    }
    const bool isCollected = m_request.verb != "HEAD" && !m_request.sink && isSuccess();
    if (isCollected && m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_request.bodyLimit)
        refuseSize();
}

void Exchange::refuseSize()
{
    abort({.kind = core::ErrorKind::TooLarge,
           .message = core::Error::tr("The answer of %1 is larger than %2 bytes; it was not read.")
                          .arg(hostOf(m_request.url))
                          .arg(m_request.bodyLimit)});
}

void Exchange::abort(core::Error error)
{
    if (m_over.hasFired() || m_givenUp || m_sinkDone)
        return;
    m_givenUp = std::move(error);
    end();
}

/// Reads no more and is over.
void Exchange::end()
{
    m_reply->disconnect(this);
    // Of a reply that has its error already Qt would warn of a second one; its own end frees the connection.
    if (m_reply->error() == QNetworkReply::NoError && (status() == 0 || isSuccess()))
        m_reply->abort();
    // Not at once: it may have been the sink, or one of our own functions, that gave up, and firing destroys this object.
    QMetaObject::invokeMethod(this, [this] { m_over.fire(); }, Qt::QueuedConnection);
}

void Exchange::checkTime(Clock::time_point now)
{
    if (isHeldBack())
        m_lastByte = now;
    if (m_request.totalTimeout.count() > 0 && now - m_start > m_request.totalTimeout)
        abort(timedOut(m_request.url, core::Error::tr("did not finish its answer in time")));
    else if (m_connecting && now - *m_connecting > connectTimeout)
        abort(timedOut(m_request.url, core::Error::tr("cannot be connected to")));
    else if (m_request.stallTimeout.count() > 0 && now - m_lastByte > m_request.stallTimeout)
        abort(timedOut(m_request.url, core::Error::tr("has stopped sending")));
}

bool Exchange::isSinking() const
{
    return m_request.sink && isSuccess();
}

/// Nothing moves because we hold it back, not the peer.
bool Exchange::isHeldBack() const
{
    const bool readsNothing = m_request.pace && isSinking() && m_request.pace->allowance() == 0;
    const QIODevice *source = m_request.bodySource.device;
    return readsNothing || (source && source->bytesAvailable() == 0 && !source->atEnd());
}

void Exchange::read()
{
    while (!m_givenUp && !m_sinkDone) {
        const bool isPaced = m_request.pace && isSinking();
        const qint64 most = std::min(m_reply->bytesAvailable(), isPaced ? m_request.pace->allowance() : std::numeric_limits<qint64>::max());
        if (most <= 0)
            break;
        m_lastByte = Clock::now();
        if (isSinking())
            sink(most);
        else
            takeBody(m_reply->read(most));
    }
    finishRead();
}

void Exchange::sink(qint64 most)
{
    m_piece.resize(std::min<qint64>(most, readAhead));
    const qint64 size = m_reply->read(m_piece.data(), m_piece.size());
    m_bytes += std::max<qint64>(size, 0);
    const bool wantsMore = size > 0 && m_request.sink(QByteArrayView(m_piece).first(size));
    if (!wantsMore && !m_givenUp) {
        m_sinkDone = true;
        end();
    }
}

void Exchange::takeBody(const QByteArray &bytes)
{
    m_bytes += bytes.size();
    if (!isSuccess()) {
        takeErrorBody(bytes);
    } else if (m_bytes > m_request.bodyLimit) {
        refuseSize();
    } else if (m_body.isEmpty()) {
        m_body = bytes;
    } else {
        m_body += bytes;
    }
}

/// However long it is: the status is what counts.
void Exchange::takeErrorBody(const QByteArray &bytes)
{
    m_body += bytes.first(std::min(bytes.size(), largestErrorBody - m_body.size()));
    if (m_bytes > largestErrorBody) {
        m_sinkDone = true;
        end();
    }
}

void Exchange::finish()
{
    m_finished = true;
    read();
}

void Exchange::finishRead()
{
    if (m_finished && !m_givenUp && !m_sinkDone && m_reply->bytesAvailable() == 0)
        m_over.fire();
}

bool Exchange::isSuccess() const
{
    return status() / 100 == 2;
}

int Exchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

core::Result<Response> Exchange::result()
{
    if (m_givenUp)
        return tl::unexpected(*m_givenUp);
    const auto error = m_reply->error();
    const bool isAnswer = status() == 407 || (status() != 0 && !isTransportError(error)); // Qt counts 407 among the proxy's errors
    if (!m_sinkDone && !isAnswer)
        return failed();
    Response response = head();
    response.body = std::move(m_body);
    qsizetype size = 0;
    for (const Header &header : std::as_const(response.headers))
        size += header.name.size() + header.value.size();
    if (size > longestHeaders)
        return core::fail(core::ErrorKind::Protocol, core::Error::tr("The headers of %1 are larger than 64 KiB.").arg(hostOf(m_request.url)));
    bool hasLength = false;
    const qint64 length = response.header("Content-Length").toLongLong(&hasLength);
    if (hasLength && length > m_bytes && m_request.verb != "HEAD" && !m_sinkDone && response.status != 304 && response.status != 204)
        return core::fail(core::ErrorKind::Network, core::Error::tr("%1 closed the connection in the middle of its answer.").arg(hostOf(m_request.url)));
    return response;
}

Response Exchange::head() const
{
    Response response{.status = status(), .headers = {}, .body = {}, .url = {}};
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers += Header{name, value};
    return response;
}

core::Result<Response> Exchange::failed() const
{
    const QString host = hostOf(m_request.url);
    if (const QString alert = refusingAlert(m_reply->errorString()); m_tlsProblem.isEmpty() && !alert.isEmpty())
        return core::fail(core::ErrorKind::Tls,
                          core::Error::tr("%1 refused the TLS connection (%2). If it wants a client certificate, put that into certs.d/%1, as NAME.cert "
                                          "and NAME.key.").arg(host, alert));
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError || !m_tlsProblem.isEmpty()) {
        const QString problem = m_tlsProblem.isEmpty() ? m_reply->errorString() : m_tlsProblem;
        return core::fail(core::ErrorKind::Tls,
                          core::Error::tr("No trusted connection to %1: %2 Put its authority into certs.d/%1, or use -k if you must.")
                              .arg(host, core::printable(problem.endsWith(u'.') ? problem : QString(problem + u'.'), 300)));
    }
    // Qt would send it again and has no words for that it cannot; what the peer said before it hung up, Qt 6.4 does not read.
    if (!m_connecting && m_request.bodySource.device)
        return core::fail(core::ErrorKind::Network,
                          core::Error::tr("%1 closed the connection while something was sent to it; it may not take as much at once.").arg(host));
    return core::fail(core::ErrorKind::Network,
                      core::Error::tr("No answer from %1: %2.").arg(host, core::printable(m_reply->errorString(), 300)));
}

} // namespace lstags::net
