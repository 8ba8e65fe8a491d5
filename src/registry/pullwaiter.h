// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/latch.h"
#include "registry/transport.h"

#include <QDateTime>

#include <functional>

namespace lstags::registry {

/// Told that pulls are waited for, until then at the longest; a null date: no more.
using OnPullWait = std::function<void(const QDateTime &until)>;

/// Waits where a registry has no pulls left. It never says when there will be some: it is asked by HEAD, which costs nothing, now and then
/// until its window is over. However many wait in a thread, one asks.
class PullWaiter
{
public:
    PullWaiter(Transport *transport, Services *services) : m_transport(transport), m_services(services) {}

    enum class Outcome { Renewed, TimeUp, Stopped };
    /// `head` asks for what is to be pulled.
    QCoro::Task<Outcome> wait(Question head, OnPullWait onWait, std::stop_token stop);

private:
    QCoro::Task<> ask(Question head, QDateTime until, std::stop_token stop);

    Transport *m_transport;
    Services *m_services;
    QHash<QString, async::Latch> m_asked; ///< by registry: opens when the one that asks is through
};

} // namespace lstags::registry
