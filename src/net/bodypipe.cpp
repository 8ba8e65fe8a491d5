// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/bodypipe.h"

#include <cstring>

namespace lstags::net {
namespace {

constexpr qint64 capacity = 512 << 10; // bytes
constexpr std::chrono::milliseconds refillInterval{20};

} // namespace

BodyPipe::BodyPipe(qint64 size, async::RateLimit *limit, const async::PausePoint *pause)
    : m_size(size), m_limit(limit && limit->isLimited() ? limit : nullptr), m_pause(pause), m_ring(std::min(size, capacity), Qt::Uninitialized)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!m_limit && !m_pause)
        return;
    connect(&m_refill, &QTimer::timeout, this, &BodyPipe::wakeReader);
    m_refill.start(refillInterval);
}

qint64 BodyPipe::allowance() const
{
    if (m_pause && m_pause->isPaused())
        return 0;
    const qint64 room = m_ring.size() - m_queued;
    return m_limit ? std::min(room, m_limit->available()) : room;
}

void BodyPipe::push(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() <= m_ring.size() - m_queued);
    if (m_limit)
        m_limit->spend(bytes.size());
    const bool wasEmpty = m_queued == 0;
    const qint64 end = (m_begin + m_queued) % m_ring.size();
    const qint64 first = std::min<qint64>(bytes.size(), m_ring.size() - end);
    std::memcpy(m_ring.data() + end, bytes.data(), size_t(first));
    std::memcpy(m_ring.data(), bytes.data() + first, size_t(bytes.size() - first));
    m_queued += bytes.size();
    if (wasEmpty && m_queued > 0)
        Q_EMIT readyRead();
}

qint64 BodyPipe::readData(char *data, qint64 most)
{
    if (atEnd())
        return -1;
    const qint64 size = std::min(most, m_queued);
    const qint64 first = std::min<qint64>(size, m_ring.size() - m_begin);
    std::memcpy(data, m_ring.constData() + m_begin, size_t(first));
    std::memcpy(data + first, m_ring.constData(), size_t(size - first));
    m_begin = (m_begin + size) % m_ring.size();
    m_queued -= size;
    m_read += size;
    if (m_queued <= m_ring.size() / 2)
        wakeReader();
    return size;
}

/// From the event loop, and once for many calls: who reads may end the request, and with it this pipe.
void BodyPipe::wakeReader()
{
    if (!onMore || m_isWaking)
        return;
    m_isWaking = true;
    QMetaObject::invokeMethod(this, [this] {
        m_isWaking = false;
        if (const auto wake = onMore)
            wake();
    }, Qt::QueuedConnection);
}

} // namespace lstags::net
