// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/connection.h"

#include <QLocalSocket>

namespace lstags::net {

/// To a unix socket or a Windows named pipe: of the Docker Engine, by the words of its errors.
class LocalConnection final : public Connection
{
    Q_OBJECT

public:
    explicit LocalConnection(QString path);

    void open() override { m_socket.connectToServer(m_path); }
    [[nodiscard]] bool isOpen() const override { return m_socket.state() == QLocalSocket::ConnectedState; }
    [[nodiscard]] QIODevice *device() override { return &m_socket; }
    void abort() override { m_socket.abort(); }
    [[nodiscard]] core::Error failure() const override;
    [[nodiscard]] QString peerName() const override;
    [[nodiscard]] QByteArray hostHeader() const override { return QByteArrayLiteral("localhost"); }

private:
    const QString m_path;
    QLocalSocket m_socket;
};

} // namespace lstags::net
