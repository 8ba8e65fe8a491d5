// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/connection.h"

#include <QTcpSocket>
#include <QUrl>

namespace lstags::net {

/// Straight to a host, past every proxy. What is read and written goes to the system without a buffer between.
class TcpConnection final : public Connection
{
    Q_OBJECT

public:
    explicit TcpConnection(const QUrl &url);

    void open() override;
    [[nodiscard]] bool isOpen() const override { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] QIODevice *device() override { return &m_socket; }
    void abort() override { m_socket.abort(); }
    [[nodiscard]] core::Error failure() const override;
    [[nodiscard]] QString peerName() const override;
    [[nodiscard]] QByteArray hostHeader() const override;

private:
    const QUrl m_url;
    QTcpSocket m_socket;
};

} // namespace lstags::net
