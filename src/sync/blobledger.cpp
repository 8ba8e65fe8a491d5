// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/blobledger.h"

#include <algorithm>
#include <array>

namespace lstags::sync {
namespace {

QString anywhereKey(const BlobRoute &route)
{
    return route.to.registry + u'@' + route.blob.digest.toString();
}

QString hereKey(const BlobRoute &route)
{
    return route.to.registry + u'/' + route.to.path + u'@' + route.blob.digest.toString();
}

/// A question that is not answered to everybody, or not everywhere: the upload will tell.
bool isRefusal(const core::Error &error)
{
    constexpr std::array statuses{401, 403, 405, 501};
    return std::find(statuses.begin(), statuses.end(), error.httpStatus) != statuses.end();
}

} // namespace

QCoro::Task<core::Result<void>> BlobLedger::ensure(BlobRoute route, CopyTally *tally, std::function<void()> changed, std::stop_token stop)
{
    const Wish wish{.route = std::move(route), .tally = tally, .changed = std::move(changed)};
    const async::Work work = [this, &wish](std::stop_token inner) { return settle(&wish, std::move(inner)); };
    auto task = m_here.run(hereKey(wish.route), work, stop);
    const auto done = co_await task;
    if (!done)
        co_return tl::unexpected(done.error());
    if (!*done) { // somebody else has seen to it
        tally->skipped += wish.route.blob.size;
        wish.changed();
    }
    co_return core::Result<void>();
}

QCoro::Task<core::Result<void>> BlobLedger::settle(const Wish *wish, std::stop_token stop)
{
    const BlobRoute &route = wish->route;
    auto look = m_parts.writer->blobSize(route.to, route.blob.digest, stop);
    const auto size = co_await look;
    if (!size && !isRefusal(size.error()))
        co_return tl::unexpected(size.error());
    if (size && *size) {
        wish->tally->skipped += route.blob.size;
        wish->changed();
        m_holders.insert(anywhereKey(route), route.to.path);
        co_return core::Result<void>();
    }
    // The first to send a blob to a registry lets the others mount it.
    const async::Work work = [this, wish](std::stop_token inner) { return bring(wish, std::move(inner)); };
    auto first = m_anywhere.run(anywhereKey(route), work, stop);
    const auto sent = co_await first;
    if (!sent)
        co_return tl::unexpected(sent.error());
    if (*sent)
        co_return core::Result<void>();
    auto next = bring(wish, stop);
    co_return co_await next;
}

/// A repository of the destination's registry that has the blob; empty: none is known.
QString BlobLedger::mountSource(const BlobRoute &route) const
{
    const bool isNeighbour = route.from.registry == route.to.registry && route.from.path != route.to.path;
    return isNeighbour ? route.from.path : m_holders.value(anywhereKey(route));
}

/// Whether it was mounted; `session` is set where the registry has opened an upload instead.
QCoro::Task<core::Result<bool>> BlobLedger::mount(const BlobRoute *route, BlobCopier::Session *session, std::stop_token stop)
{
    const QString from = mountSource(*route);
    if (from.isEmpty() || m_measures)
        co_return !from.isEmpty();
    auto task = m_parts.writer->openUpload(route->to, route->blob.digest, from, stop);
    auto opened = co_await task;
    if (opened)
        *session = std::move(*opened);
    else if (opened.error().httpStatus / 100 != 4 || stop.stop_requested())
        co_return tl::unexpected(opened.error());
    // What is refused with a mount may be allowed without: another repository is not for everybody to read.
    co_return opened && !session->has_value();
}

QCoro::Task<core::Result<void>> BlobLedger::bring(const Wish *wish, std::stop_token stop)
{
    const BlobRoute &route = wish->route;
    BlobCopier::Session session;
    auto mounting = mount(&route, &session, stop);
    const auto isMounted = co_await mounting;
    if (!isMounted)
        co_return tl::unexpected(isMounted.error());
    (*isMounted ? wish->tally->mounted : wish->tally->needed) += route.blob.size;
    wish->changed();
    if (!*isMounted && !m_measures) {
        const BlobProgress progress = [wish](qint64 delta) {
            wish->tally->sent += delta;
            wish->changed();
        };
        auto task = m_copier.copy(route, session, progress, stop);
        const auto copied = co_await task;
        if (!copied)
            co_return copied;
    }
    m_holders.insert(anywhereKey(route), route.to.path);
    co_return core::Result<void>();
}

} // namespace lstags::sync
