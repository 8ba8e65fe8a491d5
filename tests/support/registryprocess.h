// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "support/testcertificates.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <optional>

namespace lstags::tests {

/// A real docker-registry on a free loopback port, with its data in a temporary folder. Ends with the object, and with the process
/// however that ends.
class RegistryProcess
{
public:
    struct Token
    {
        QUrl realm;
        QString service;
        QString issuer;
        QByteArray certificate; ///< PEM: whose signatures are good
    };
    struct Options
    {
        /// htpasswd (bcrypt) when there is a name.
        QString user = {};
        QString password = {};
        std::optional<Token> token = {};
        std::optional<Identity> tls = {};
        bool http2 = true;     ///< with TLS
        QString storage = {};  ///< a folder for its data; empty: a temporary one
        bool inMemory = false; ///< storage without files: faster to write many tags to
    };
    /// The error is one sentence: no docker-registry installed (a test fails then, it does not skip), or what it said.
    [[nodiscard]] static core::Result<std::unique_ptr<RegistryProcess>> start(const Options &options);
    [[nodiscard]] static core::Result<std::unique_ptr<RegistryProcess>> start();
    ~RegistryProcess();

    [[nodiscard]] QString address() const { return m_address; } ///< "127.0.0.1:40123"
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QByteArray log(); ///< what it wrote, errors only

private:
    RegistryProcess() = default;
    [[nodiscard]] core::Result<void> write(const Options &options, quint16 port);
    [[nodiscard]] core::Result<bool> launch(quint16 port);

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
    bool m_tls = false;
};

} // namespace lstags::tests
