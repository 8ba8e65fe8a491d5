// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/localhttpclient.h"

#include "net/localexchange.h"
#include "net/redaction.h"

#include <vector>

namespace lstags::net {
namespace {

constexpr std::size_t mostIdle = 4;

core::Error stopped()
{
    return {.kind = core::ErrorKind::Cancelled, .message = core::Error::tr("Stopped.")};
}

} // namespace

struct LocalHttpClient::Private
{
    QString path;
    Trace trace;
    std::vector<SocketPointer> idle;

    SocketPointer takeIdle()
    {
        while (!idle.empty()) {
            SocketPointer socket = std::move(idle.back());
            idle.pop_back();
            // Bytes that nobody asked for would be read as the next answer.
            if (socket->state() == QLocalSocket::ConnectedState && socket->bytesAvailable() == 0)
                return socket;
        }
        return {};
    }

    void keep(SocketPointer socket)
    {
        if (socket && idle.size() < mostIdle)
            idle.push_back(std::move(socket));
    }

    void tell(const Request &request, const core::Result<Response> &result, const QDateTime &started, LocalExchange::Clock::time_point begin,
              qint64 bytes) const
    {
        if (!trace)
            return;
        const TraceEntry entry{
            .started = started,
            .duration = std::chrono::duration_cast<std::chrono::microseconds>(LocalExchange::Clock::now() - begin),
            .verb = request.verb,
            .url = redacted(request.url),
            .status = result ? result->status : 0,
            .bytes = bytes,
            .note = result ? QString() : result.error().message,
            .requestHeaders = redacted(request.headers),
            .responseHeaders = result ? redacted(result->headers, request) : Headers()};
        trace(entry);
    }
};

LocalHttpClient::LocalHttpClient(QString socketPath, Trace trace) : d(new Private)
{
    d->path = std::move(socketPath);
    d->trace = std::move(trace);
}

LocalHttpClient::~LocalHttpClient() = default;

QCoro::Task<core::Result<Response>> LocalHttpClient::send(Request request, std::stop_token stop)
{
    const QDateTime started = QDateTime::currentDateTimeUtc();
    const auto begin = LocalExchange::Clock::now();
    const bool mayRepeat = request.verb == "GET" || request.verb == "HEAD";
    while (!stop.stop_requested()) {
        LocalExchange exchange(request, d->path, mayRepeat ? d->takeIdle() : SocketPointer());
        {
            const std::stop_callback abort(stop, [&exchange] { exchange.abort(stopped()); });
            co_await exchange.over().wait();
        }
        if (exchange.wasStale() && !stop.stop_requested())
            continue;
        auto result = exchange.result();
        d->keep(exchange.takeSocket());
        d->tell(request, result, started, begin, exchange.bytesRead());
        co_return result;
    }
    co_return tl::unexpected(stopped());
}

} // namespace lstags::net
