// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <coroutine>
#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace lstags::async {

/// A coroutine that waits for one of several things to happen and goes on once, whichever comes first. Belongs to one thread;
/// lives in the frame of the coroutine that awaits it.
class Resumption
{
public:
    Resumption() = default;
    Resumption(const Resumption &) = delete;
    Resumption &operator=(const Resumption &) = delete;

    /// It happened. Later calls do nothing.
    void fire()
    {
        m_fired = true;
        if (const auto waiter = std::exchange(m_waiter, {}))
            waiter.resume();
    }
    [[nodiscard]] bool hasFired() const { return m_fired; }

    /// What is awaited: `co_await resumption.wait();`.
    struct Awaiter
    {
        Resumption *resumption;
        [[nodiscard]] bool await_ready() const noexcept { return resumption->m_fired; }
        void await_suspend(std::coroutine_handle<> waiter) noexcept { resumption->m_waiter = waiter; }
        void await_resume() const noexcept {}
    };
    [[nodiscard]] Awaiter wait() { return {this}; }

private:
    bool m_fired = false;
    std::coroutine_handle<> m_waiter;
};

/// Fires a resumption when a stop is asked for, in the thread that asks: a batch asks in its own.
class FireOnStop
{
public:
    FireOnStop(std::stop_token stop, Resumption *resumption) : m_callback(std::move(stop), [resumption] { resumption->fire(); }) {}

private:
    std::stop_callback<std::function<void()>> m_callback;
};

} // namespace lstags::async
