// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tcpconnection.h"

#include "net/http.h"

#include <QNetworkProxy>

namespace lstags::net {

TcpConnection::TcpConnection(const QUrl &url) : m_url(url)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QAbstractSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        Q_EMIT opened();
    });
    connect(&m_socket, &QAbstractSocket::disconnected, this, &Connection::closed);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError) // disconnected() follows
            Q_EMIT failed();
    });
}

void TcpConnection::open()
{
    m_socket.connectToHost(m_url.host(), quint16(m_url.port(80)), QIODevice::ReadWrite | QIODevice::Unbuffered);
}

QString TcpConnection::peerName() const
{
    return hostOf(m_url);
}

QByteArray TcpConnection::hostHeader() const
{
    return m_url.authority(QUrl::FullyEncoded).toLatin1();
}

core::Error TcpConnection::failure() const
{
    return {.kind = core::ErrorKind::Network,
            .message = core::Error::tr("No answer from %1: %2.").arg(peerName(), core::printable(m_socket.errorString(), 300))};
}

} // namespace lstags::net
