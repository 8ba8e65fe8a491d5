// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace lstags::tests {

/// A certificate and its private key, both PEM.
struct Identity
{
    QByteArray certificate;
    QByteArray key;
};

/// What a server's certificate says.
struct ServerCertificate
{
    QByteArray names = QByteArrayLiteral("IP:127.0.0.1,DNS:localhost"); ///< as OpenSSL writes subjectAltName
    int firstDay = -1; ///< when it begins to be valid, from today
    int lastDay = 1;   ///< when it ends
    bool signsItself = false; ///< instead of the authority
};

/// A certificate authority of a test's own, with what it signs. All are valid from yesterday until tomorrow unless told otherwise, on P-256 keys.
class TestCertificates
{
public:
    TestCertificates();
    ~TestCertificates();

    [[nodiscard]] const QByteArray &authority() const; ///< the authority's certificate, PEM
    /// For a server, known as 127.0.0.1 and localhost unless told otherwise.
    [[nodiscard]] Identity server(const ServerCertificate &wanted = {}) const;
    /// For a client; registries ask for one where they are told to.
    [[nodiscard]] Identity client() const;

    /// A certs.d folder below `folder`: <folder>/<host[:port]>/ca.crt, with client.cert and client.key if a client is given.
    [[nodiscard]] static bool writeFolder(const QString &folder, const QString &host, const QByteArray &authority,
                                          const Identity &client = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// An RSA key with a certificate that it signed itself, for tokens.
[[nodiscard]] Identity selfSignedRsa(const QByteArray &commonName);

} // namespace lstags::tests
