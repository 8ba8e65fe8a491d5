// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/resumption.h"
#include "net/http.h"

#include <QNetworkReply>

#include <chrono>
#include <memory>

namespace lstags::net {

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

/// One request of NetworkHttpClient under way: collects the body within its bounds and notices when nothing comes any more.
class Exchange final : public QObject
{
public:
    using Clock = std::chrono::steady_clock;

    Exchange(const Request &request, QNetworkReply *reply);
    ~Exchange() override;

    /// Fires when the reply has finished or was given up.
    [[nodiscard]] async::Resumption &over() { return m_over; }
    /// Gives the request up with `error`.
    void abort(core::Error error);
    /// Ends a request whose time is over.
    void checkTime(Clock::time_point now);
    /// What came of it; after over().
    [[nodiscard]] core::Result<Response> result();
    [[nodiscard]] qint64 bytesRead() const { return m_bytes; }
    [[nodiscard]] bool usedHttp2() const { return m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool(); }

private:
    void requestSent();
    void uploaded();
    void readHeaders();
    void read();
    void sink(qint64 most);
    void refuseSize();
    void takeBody(const QByteArray &bytes);
    void takeErrorBody(const QByteArray &bytes);
    void finishRead();
    [[nodiscard]] bool isSinking() const;
    [[nodiscard]] bool isHeldBack() const;
    void finish();
    void end();
    [[nodiscard]] bool isSuccess() const;
    [[nodiscard]] int status() const;
    [[nodiscard]] Response head() const;
    [[nodiscard]] core::Result<Response> failed() const;

    const Request &m_request; // in the frame of send(), which outlives this
    std::unique_ptr<QNetworkReply, DeleteLater> m_reply;
    async::Resumption m_over;
    QByteArray m_body;
    QByteArray m_piece; ///< what the sink gets, always the same memory
    QString m_tlsProblem;
    std::optional<core::Error> m_givenUp;
    qint64 m_bytes = 0;
    std::optional<Clock::time_point> m_connecting; ///< since when
    bool m_sinkDone = false;                       ///< what came is enough
    bool m_finished = false;                       ///< the reply; there may be bytes left to read
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastByte = m_start;
};

} // namespace lstags::net
