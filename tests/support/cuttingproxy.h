// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

#include <QHostAddress>

#include <chrono>
#include <functional>
#include <memory>

namespace lstags::tests {

/// What goes wrong with requests on their way to a registry and back.
struct Fault
{
    QByteArray method = {}; ///< empty: any
    QString path = {};      ///< a regular expression that is found in the target; empty: any
    int skips = 0;          ///< so many of those that match go well first
    int times = 1;          ///< then it happens to so many; -1: to all
    qint64 cutUp = -1;      ///< the connection ends after so many bytes of the request's body; the registry gets those
    qint64 cutDown = -1;    ///< or after so many of the answer's, which arrive
    QByteArray instead = {};    ///< answered with this, head and body, and the registry never hears of the request
    bool early = false;         ///< `instead` comes before the body is read, and the connection ends with it
    QByteArray afterwards = {}; ///< answered with this although the registry did what was asked
    std::function<QByteArray(QByteArray)> rewrite = {}; ///< of the head of the answer
    std::chrono::milliseconds delay{};                  ///< before the answer
};

/// A request that came, as far as it got.
struct Passed
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    net::Headers headers;
    qint64 up = 0;   ///< bytes of the body that the registry was given
    qint64 down = 0; ///< bytes of the answer's body that the client was given
    int status = 0;  ///< 0: no answer
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return net::headerValue(headers, name); }
};

/// Stands before a real registry, in its own thread, and does to its connections what a bad network and a bad day do. HTTP/1.1 without TLS.
class CuttingProxy
{
public:
    /// `registry` is "host:port"; listens at `address`: 127.0.0.2 is another host.
    explicit CuttingProxy(const QString &registry, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy &) = delete;
    CuttingProxy &operator=(const CuttingProxy &) = delete;

    void add(Fault fault);
    [[nodiscard]] QString address() const; ///< "127.0.0.1:40123"
    /// Of the requests with `method` (empty: any) whose target matches `path` (empty: any).
    [[nodiscard]] QList<Passed> passed(const QByteArray &method = {}, const QString &path = {}) const;
    [[nodiscard]] int count(const QByteArray &method, const QString &path = {}) const { return int(passed(method, path).size()); }
    [[nodiscard]] qint64 bytesUp(const QString &path = {}) const;
    [[nodiscard]] qint64 bytesDown(const QString &path = {}) const;

private:
    struct Shared;
    class Connection;
    class Thread;
    std::unique_ptr<Shared> m_shared;
    std::unique_ptr<Thread> m_thread;
};

/// An answer as it goes over the wire: "HTTP/1.1 503 ..." with `headers` and `body`.
[[nodiscard]] QByteArray answer(int status, const net::Headers &headers = {}, const QByteArray &body = {});

} // namespace lstags::tests
