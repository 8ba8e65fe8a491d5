// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/blobpassage.h"

#include "sync/retryrest.h"

namespace lstags::sync {

BlobPassage::BlobPassage(const CopyParts &parts, const BlobRoute &route, HashTrail *trail, Patience *patience, const BlobProgress &progress)
    : m_parts(parts), m_route(route), m_trail(trail), m_patience(patience), m_progress(progress)
{}

QCoro::Task<BlobPassage::Outcome> BlobPassage::run(Leg leg, std::stop_token stop)
{
    m_outcome.session = leg.session;
    m_offset = leg.session.offset;
    m_until = leg.until;
    const std::stop_callback forward(stop, [this] { m_stop.request_stop(); });

    // Both hosts at once or none: with one slot a host, two who hold one each would wait for ever. The order of the addresses is the same for
    // all, and one slot is enough where both are the same host.
    async::Gate *first = m_parts.reader->gate(m_route.from);
    async::Gate *second = m_parts.writer->gate(m_route.to);
    if (std::less<>()(second, first))
        std::swap(first, second);
    auto acquireFirst = first->acquire(stop);
    const auto slot = co_await acquireFirst;
    async::Gate::Slot other;
    if (second != first) {
        auto acquireSecond = second->acquire(stop);
        other = co_await acquireSecond;
    }
    if (stop.stop_requested()) {
        fail({.kind = core::ErrorKind::Cancelled, .message = core::Error::tr("Stopped.")}, Side::Source);
        co_return m_outcome;
    }

    m_pipe = std::make_unique<net::BodyPipe>(m_until - m_offset, m_parts.rate, m_parts.pause);
    if (m_trail)
        m_trail->goBack(m_offset);
    m_position = m_trail ? m_trail->position() : m_offset;
    m_scope.start(download());
    m_scope.start(upload(leg));
    co_await m_scope.idle();
    co_return m_outcome;
}

registry::BlobStream BlobPassage::stream()
{
    return {.from = m_position,
            .until = m_until,
            .onStart = [this](qint64 position) {
                m_position = position;
                if (m_trail)
                    m_trail->goBack(position);
            },
            .sink = [this](QByteArrayView bytes) { return take(bytes); },
            .pace = m_pipe.get()};
}

QCoro::Task<> BlobPassage::download()
{
    const std::stop_token stop = m_stop.get_token();
    while (true) {
        auto task = m_parts.reader->stream(m_route.from, m_route.blob, stream(), stop);
        const auto ended = co_await task;
        if (ended && m_offset == m_until)
            co_return;
        const core::Error error = ended ? core::Error{.kind = core::ErrorKind::Network, .message = core::Error::tr("%1 broke off.").arg(m_route.from.registry)}
                                        : ended.error();
        const bool isBroken = error.kind == core::ErrorKind::Network || error.kind == core::ErrorKind::Timeout;
        if (stop.stop_requested() || !isBroken || !m_patience->lasts(m_offset)) {
            fail(error, Side::Source);
            co_return;
        }
        auto wait = restBeforeRetry(*m_parts.retry, m_patience->retry(), error, m_parts.reader->gate(m_route.from), stop);
        co_await wait;
    }
}

QCoro::Task<> BlobPassage::upload(Leg leg)
{
    const net::BodySource source{.device = m_pipe.get(), .size = m_until - leg.session.offset};
    auto task = send(leg, source);
    const auto sent = co_await task;
    if (!sent)
        fail(sent.error(), Side::Destination);
    else if (!m_pipe->atEnd())
        fail({.kind = core::ErrorKind::Network, .message = core::Error::tr("%1 answered before it had all of it.").arg(m_route.to.registry)},
             Side::Destination);
    else
        m_outcome.session = *sent;
}

QCoro::Task<core::Result<registry::UploadSession>> BlobPassage::send(Leg leg, net::BodySource source)
{
    if (!leg.closes) {
        auto task = m_parts.writer->append(m_route.to, leg.session, source, m_stop.get_token());
        co_return co_await task;
    }
    auto task = m_parts.writer->finish(m_route.to, leg.session, m_route.blob.digest, source, m_stop.get_token());
    const auto finished = co_await task;
    if (!finished)
        co_return tl::unexpected(finished.error());
    leg.session.offset = m_until;
    co_return leg.session;
}

/// A piece of the download. What the destination has already is hashed and not sent; the last bytes wait for the hash.
bool BlobPassage::take(QByteArrayView bytes)
{
    const qint64 end = m_position + bytes.size();
    if (end > m_until && m_until == m_route.blob.size) {
        return refuse(core::Error::tr("is longer than its descriptor says"));
    }
    const QByteArrayView wanted = bytes.first(std::min<qint64>(bytes.size(), m_until - m_position));
    if (m_trail && m_trail->position() == m_position)
        m_trail->add(wanted);
    m_position += wanted.size();
    if (m_trail && m_position == m_route.blob.size && !m_trail->matches()) {
        return refuse(core::Error::tr("is not what its digest stands for"));
    }
    const qint64 fresh = std::min<qint64>(wanted.size(), m_position - m_offset);
    if (fresh > 0) {
        m_pipe->push(wanted.last(fresh));
        m_offset += fresh;
        m_progress(fresh);
    }
    return m_position < m_until;
}

bool BlobPassage::refuse(const QString &what)
{
    m_outcome.isDamaged = !m_outcome.error;
    fail({.kind = core::ErrorKind::Protocol,
          .message = core::Error::tr("%1 at %2 has another blob than it says: it %3; nothing of it was kept.")
                         .arg(m_route.from.path, m_route.from.registry, what)},
         Side::Source);
    return false;
}

/// The first failure is the one that counts: what it ends fails too.
void BlobPassage::fail(core::Error error, Side side)
{
    if (!m_outcome.error) {
        m_outcome.error = std::move(error);
        m_outcome.isOfSource = side == Side::Source;
    }
    m_stop.request_stop();
}

} // namespace lstags::sync
