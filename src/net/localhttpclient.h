// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

namespace lstags::net {

/// HTTP/1.1 over QLocalSocket: a unix socket or a Windows named pipe. One connection per request under way, kept alive and used
/// again (at most 4 idle ones). Plain, chunked and until-close bodies; headers at most 64 KiB.
class LocalHttpClient final : public HttpClient
{
public:
    explicit LocalHttpClient(QString socketPath, Trace trace = {});
    ~LocalHttpClient() override;

    QCoro::Task<core::Result<Response>> send(Request request, std::stop_token stop) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lstags::net
