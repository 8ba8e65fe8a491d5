// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/gate.h"

#include "async/resumption.h"
#include "async/sleep.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QPointer>

#include <array>
#include <deque>
#include <map>

namespace lstags::async {
namespace {

/// Somebody in the queue. `context` lives in the waiter's thread; what is queued to it runs there, or never once it is gone.
struct Waiter
{
    QObject context;
    Resumption turn;
};

} // namespace

struct Gate::Private
{
    mutable QMutex mutex;
    int free;
    std::chrono::milliseconds between;
    Clock::time_point nextStart{};
    Clock::time_point notBefore{};
    std::array<std::deque<Waiter *>, 2> queues; ///< by rank

    /// Gives the slot that has become free to who is next, or keeps it.
    void handOn()
    {
        const QMutexLocker lock(&mutex);
        std::deque<Waiter *> &queue = queues[0].empty() ? queues[1] : queues[0];
        if (queue.empty()) {
            ++free;
            return;
        }
        Waiter *next = queue.front();
        queue.pop_front();
        QMetaObject::invokeMethod(&next->context, [next] { next->turn.fire(); }, Qt::QueuedConnection);
    }

    bool takeFree()
    {
        const QMutexLocker lock(&mutex);
        if (free == 0)
            return false;
        --free;
        return true;
    }

    /// The time to wait until this request may start; reserves that start.
    std::chrono::milliseconds reserveStart()
    {
        const QMutexLocker lock(&mutex);
        const auto now = Clock::now();
        const auto start = std::max({now, nextStart, notBefore});
        if (between.count() > 0)
            nextStart = start + between;
        return std::chrono::ceil<std::chrono::milliseconds>(start - now);
    }
};

Gate::Gate(int width, std::chrono::milliseconds between) : d(new Private)
{
    d->free = std::max(width, 1);
    d->between = between;
}

Gate::~Gate() = default;

QCoro::Task<Gate::Slot> Gate::acquire(std::stop_token stop, Rank rank)
{
    std::deque<Waiter *> &queue = d->queues[size_t(rank)];
    if (stop.stop_requested())
        co_return Slot();
    if (!d->takeFree()) {
        Waiter waiter;
        bool isOurs = true; // the slot was handed to this waiter before it could leave the queue
        {
            const QMutexLocker lock(&d->mutex);
            if (d->free > 0) {
                --d->free;
                waiter.turn.fire();
            } else {
                queue.push_back(&waiter);
            }
        }
        {
            const FireOnStop fireOnStop(stop, &waiter.turn);
            co_await waiter.turn.wait();
        }
        if (stop.stop_requested()) {
            {
                const QMutexLocker lock(&d->mutex);
                isOurs = std::erase(queue, &waiter) == 0;
            }
            if (isOurs)
                d->handOn();
            co_return Slot();
        }
    }
    Slot slot(this);
    for (auto wait = d->reserveStart(); wait.count() > 0;) {
        auto nap = sleep(wait, stop);
        co_await nap;
        if (stop.stop_requested())
            co_return Slot();
        // A Retry-After that came meanwhile holds for this request too.
        wait = std::chrono::ceil<std::chrono::milliseconds>(notBefore() - Clock::now());
    }
    co_return slot;
}

void Gate::notBefore(Clock::time_point time)
{
    const QMutexLocker lock(&d->mutex);
    d->notBefore = std::max(d->notBefore, time);
}

Gate::Clock::time_point Gate::notBefore() const
{
    const QMutexLocker lock(&d->mutex);
    return d->notBefore;
}

Gate::Slot &Gate::Slot::operator=(Slot &&other) noexcept
{
    if (this != &other) {
        release();
        m_gate = std::exchange(other.m_gate, nullptr);
    }
    return *this;
}

void Gate::Slot::release()
{
    if (Gate *gate = std::exchange(m_gate, nullptr))
        gate->d->handOn();
}

struct Gates::Private
{
    QMutex mutex;
    int width;
    std::chrono::milliseconds between;
    std::map<QString, Gate> gates;
};

Gates::Gates(int width, std::chrono::milliseconds between) : d(new Private)
{
    d->width = width;
    d->between = between;
}

Gates::~Gates() = default;

Gate &Gates::of(const QString &host)
{
    const QMutexLocker lock(&d->mutex);
    return d->gates.try_emplace(host, d->width, d->between).first->second;
}

} // namespace lstags::async
