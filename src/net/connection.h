// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QIODevice>

#include <memory>

namespace lstags::net {

/// A stream to a peer that carries one exchange after the other: a local socket, or one of TCP.
class Connection : public QObject
{
    Q_OBJECT

public:
    virtual void open() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual QIODevice *device() = 0;
    virtual void abort() = 0;
    /// Why it could not be opened.
    [[nodiscard]] virtual core::Error failure() const = 0;
    /// Of the peer, as people are to read it.
    [[nodiscard]] virtual QString peerName() const = 0;
    /// The value of the Host header.
    [[nodiscard]] virtual QByteArray hostHeader() const = 0;

Q_SIGNALS:
    void opened();
    void closed(); ///< once it was open
    void failed(); ///< or could not be opened
};

/// Destroyed from the event loop, for it may be its own signal that ends its use.
struct ConnectionDeleter
{
    void operator()(Connection *connection) const
    {
        connection->abort();
        connection->deleteLater();
    }
};
using ConnectionPointer = std::unique_ptr<Connection, ConnectionDeleter>;

} // namespace lstags::net
