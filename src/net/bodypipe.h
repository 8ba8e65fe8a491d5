// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/pausepoint.h"
#include "async/ratelimit.h"
#include "net/http.h"

#include <QIODevice>
#include <QTimer>

namespace lstags::net {

/// Between a download and an upload of one thread: a queue of some hundred KiB that holds the download back while it is full and lets the
/// upload wait while it is empty. What passes may be limited in its rate together with all other pipes.
class BodyPipe final : public QIODevice, public Pace
{
public:
    /// `size` bytes are to pass, at least one. `limit` and `pause` may be null, else outlive this.
    explicit BodyPipe(qint64 size, async::RateLimit *limit = nullptr, const async::PausePoint *pause = nullptr);

    /// Takes what allowance() allows and no more, `size` in all.
    void push(QByteArrayView bytes);
    [[nodiscard]] qint64 passed() const { return m_read; } ///< bytes that the upload took

    [[nodiscard]] qint64 allowance() const override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_queued; }
    [[nodiscard]] bool atEnd() const override { return m_read == m_size; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void wakeReader();

    const qint64 m_size;
    async::RateLimit *m_limit;
    const async::PausePoint *m_pause;
    QTimer m_refill; ///< asks again while rate or pause allow nothing
    QByteArray m_ring;
    qint64 m_begin = 0; ///< of what is queued, in the ring
    qint64 m_queued = 0;
    qint64 m_read = 0;
    bool m_isWaking = false;
};

} // namespace lstags::net
