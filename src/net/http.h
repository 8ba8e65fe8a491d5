// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QCoroTask>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

class QIODevice;

namespace lstags::net {

struct Header
{
    QByteArray name;
    QByteArray value;
    bool operator==(const Header &) const = default;
};
using Headers = QList<Header>;

/// "host:port" as people read it.
[[nodiscard]] QString hostOf(const QUrl &url);
/// The first value of `name`, any case; empty if there is none.
[[nodiscard]] QByteArray headerValue(const Headers &headers, QByteArrayView name);
/// Every value of `name`. Qt joins repeated lines with ", ": what parses a list must split it.
[[nodiscard]] QList<QByteArray> headerValues(const Headers &headers, QByteArrayView name);

struct Response
{
    int status = 0;
    Headers headers;
    QByteArray body;
    QUrl url; ///< where the answer came from; set by sendFollowing()
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

/// How much of a body may be read now: lets a download go at the pace of what it feeds.
class Pace
{
public:
    virtual ~Pace() = default;
    [[nodiscard]] virtual qint64 allowance() const = 0; ///< bytes; 0: none until onMore is called
    std::function<void()> onMore;                       ///< set by who reads
};

/// A body that is read while it is sent; over the network only.
struct BodySource
{
    QIODevice *device = nullptr; ///< sequential; outlives the task of send()
    qint64 size = 0;             ///< bytes it will give
};

struct Request
{
    QByteArray verb = QByteArrayLiteral("GET");
    QUrl url; ///< without user and password; for a local socket only path and query count
    Headers headers;
    QByteArray body;
    BodySource bodySource; ///< instead of `body`, where it has a device
    qint64 bodyLimit = 4 << 20; ///< bytes; a longer 2xx answer is ErrorKind::TooLarge, and reading stops there; of others 64 KiB are read
    std::chrono::milliseconds stallTimeout{60000};  ///< no byte for so long; 0 = never
    std::chrono::milliseconds totalTimeout{120000}; ///< 0 = never
    /// When set, a 2xx body is handed over as it comes and not collected (bodyLimit does not apply to it);
    /// false from it ends the request as if the server had closed.
    std::function<bool(QByteArrayView)> sink;
    /// Asked with status and headers of a 2xx answer before the first byte goes to `sink`; an error ends the request with it.
    std::function<core::Result<void>(const Response &)> onHead;
    Pace *pace = nullptr; ///< of `sink`, over the network only; null: as fast as it comes
    bool http2 = true;    ///< false: HTTP/1.1. Qt 6.4 holds back no body of HTTP/2, so what needs a pace must not use it
};

/// One exchange as a trace shows it; redacted before it gets here.
struct TraceEntry
{
    QDateTime started; ///< UTC
    std::chrono::microseconds duration{};
    QByteArray verb;
    QString url;         ///< redacted
    int status = 0;      ///< 0: no answer
    qint64 bytes = 0;    ///< of the body received
    QString note;        ///< error sentence, or what of the headers helps ("HTTP/2", "Retry-After: 5")
    Headers requestHeaders;  ///< redacted
    Headers responseHeaders; ///< redacted
};
/// When an exchange began.
struct Beginning
{
    QDateTime time = QDateTime::currentDateTimeUtc();
    std::chrono::steady_clock::time_point clock = std::chrono::steady_clock::now();
};
/// Called from whatever thread did the request; thread-safe on the receiver's side.
using Trace = std::function<void(const TraceEntry &)>;

/// HTTP as a value in, a value out. Any status is a Response; an Error is no answer at all (Network, Tls, Timeout, Cancelled,
/// TooLarge, Protocol). Never follows a redirect, never authenticates, keeps no cookies. Belongs to one thread; `stop` is asked
/// for in that thread and answered within 200 ms, whatever the server does. A body that was cut is an error, but for one in chunks over the
/// network: Qt 6.4 does not tell its end, and may pass off a part of it as all. Whoever reads one without a Content-Length makes the content
/// prove that it is whole, by its digest or as JSON.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    virtual QCoro::Task<core::Result<Response>> send(Request request, std::stop_token stop) = 0;
};

} // namespace lstags::net
