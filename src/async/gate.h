// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QString>

#include <chrono>
#include <memory>
#include <stop_token>
#include <utility>

namespace lstags::async {

/// How many requests one host gets at once, how far apart, and not before when. Shared by all threads; waiters of one rank queue
/// first in, first out and are resumed in the event loop of their own thread.
class Gate
{
public:
    using Clock = std::chrono::steady_clock;

    /// `width` slots; between the starts of two requests at least `between` passes.
    explicit Gate(int width, std::chrono::milliseconds between = {});
    ~Gate();
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;

    /// A place at the host; gives it back when destroyed.
    class Slot
    {
    public:
        Slot() = default;
        explicit Slot(Gate *gate) : m_gate(gate) {}
        Slot(Slot &&other) noexcept : m_gate(std::exchange(other.m_gate, nullptr)) {}
        Slot &operator=(Slot &&other) noexcept;
        ~Slot() { release(); }
        void release();
        [[nodiscard]] explicit operator bool() const { return m_gate != nullptr; }

    private:
        Gate *m_gate = nullptr;
    };

    /// While somebody of the first rank waits, nobody of the second gets a slot that becomes free.
    enum class Rank : quint8 { First, Second };

    /// Waits for a slot; an empty one only when `stop` was asked for. Ready at once, without a trip through the event
    /// loop, when there is room. The gate outlives every slot and waiter.
    QCoro::Task<Slot> acquire(std::stop_token stop, Rank rank = Rank::First);

    /// No request starts before `time`, as Retry-After asks of the whole host. An earlier time changes nothing.
    void notBefore(Clock::time_point time);
    [[nodiscard]] Clock::time_point notBefore() const;

private:
    friend class Slot;
    struct Private;
    std::unique_ptr<Private> d;
};

/// The gates of all hosts, made as they are asked for. Shared by all threads.
class Gates
{
public:
    explicit Gates(int width, std::chrono::milliseconds between = {});
    ~Gates();
    [[nodiscard]] Gate &of(const QString &host);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lstags::async
