// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/localconnection.h"

namespace lstags::net {

LocalConnection::LocalConnection(QString path) : m_path(std::move(path))
{
    connect(&m_socket, &QLocalSocket::connected, this, &Connection::opened);
    connect(&m_socket, &QLocalSocket::disconnected, this, &Connection::closed);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError) // disconnected() follows
            Q_EMIT failed();
    });
}

QString LocalConnection::peerName() const
{
    return core::printable(m_path, 200);
}

core::Error LocalConnection::failure() const
{
    switch (m_socket.error()) {
    case QLocalSocket::ServerNotFoundError:
        return {.kind = core::ErrorKind::Unavailable,
                .message = core::Error::tr("There is no socket %1: start the Docker Engine, or set DOCKER_HOST to its socket.").arg(peerName())};
    case QLocalSocket::SocketAccessError:
        return {.kind = core::ErrorKind::Unavailable,
                .message = core::Error::tr("You may not use the socket %1: join the group that owns it (\"docker\"), or use another account.")
                               .arg(peerName())};
    case QLocalSocket::ConnectionRefusedError:
        return {.kind = core::ErrorKind::Unavailable,
                .message = core::Error::tr("Nothing answers at the socket %1: start the Docker Engine.").arg(peerName())};
    default:
        return {.kind = core::ErrorKind::Unavailable,
                .message = core::Error::tr("The socket %1 cannot be used (%2): is the Docker Engine running?")
                               .arg(peerName(), core::printable(m_socket.errorString(), 200))};
    }
}

} // namespace lstags::net
