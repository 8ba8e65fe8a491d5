// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/client.h"

class QJsonObject;

namespace lstags::engine {

/// POST of a pull or push.
struct TransferRequest
{
    QString path; ///< below the version
    QString query;
    QByteArray auth; ///< X-Registry-Auth; empty: none
    OnProgress onProgress;
};

struct Client::Private
{
    Endpoint endpoint;
    std::unique_ptr<net::HttpClient> http;
    QString apiVersion; ///< empty until negotiated
    Info info;

    [[nodiscard]] net::Request request(const QString &path, const QString &query = {}) const;
    /// What came instead of an answer; but for a stop, a bad request and a bad answer it is ErrorKind::Unavailable.
    [[nodiscard]] core::Error noAnswer(const core::Error &cause) const;
    /// Any answer that is not 2xx is an error.
    QCoro::Task<core::Result<net::Response>> send(net::Request request, std::stop_token stop);
    QCoro::Task<core::Result<QJsonObject>> object(QString path, std::stop_token stop);
    QCoro::Task<core::Result<void>> negotiate(std::stop_token stop);

    /// A request below the negotiated version; `path` starts with a slash.
    QCoro::Task<core::Result<net::Response>> act(QByteArray verb, QString path, QString query, std::stop_token stop);
    /// Streams a pull or push into `reader`, which the caller keeps. Good where the engine reported no error: whether it said that it is done
    /// the caller asks the reader.
    QCoro::Task<core::Result<void>> transfer(TransferRequest wanted, ProgressReader *reader, std::stop_token stop);
    /// What the engine tells of an image, as it tells it.
    QCoro::Task<core::Result<QByteArray>> inspected(QString image, std::stop_token stop);
    QCoro::Task<core::Result<Image>> inspect(QString image, std::stop_token stop);
    /// Of a pull without a closing status: Podman ends its stream with the id of what it pulled and nothing else, and `image` has to have it.
    QCoro::Task<core::Result<void>> confirm(QString image, QString id, std::stop_token stop);
};

} // namespace lstags::engine
