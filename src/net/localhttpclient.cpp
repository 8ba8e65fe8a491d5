// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/localhttpclient.h"

#include "net/connectionpool.h"
#include "net/localconnection.h"
#include "net/redaction.h"

namespace lstags::net {
namespace {

constexpr std::size_t mostIdle = 4;

bool mayRepeat(const Request &request)
{
    return request.verb == "GET" || request.verb == "HEAD";
}

} // namespace

struct LocalHttpClient::Private
{
    ConnectionPool connections;
    Trace trace;
};

LocalHttpClient::LocalHttpClient(QString socketPath, Trace trace)
    : d(new Private{.connections = {[path = std::move(socketPath)] { return ConnectionPointer(new LocalConnection(path)); }, mostIdle, &mayRepeat},
                    .trace = std::move(trace)})
{}

LocalHttpClient::~LocalHttpClient() = default;

QCoro::Task<core::Result<Response>> LocalHttpClient::send(Request request, std::stop_token stop)
{
    const Beginning beginning;
    auto task = d->connections.send(&request, stop);
    auto answer = co_await task;
    if (d->trace)
        d->trace(traceEntry(request, answer.result, beginning, answer.bytes));
    co_return std::move(answer.result);
}

} // namespace lstags::net
