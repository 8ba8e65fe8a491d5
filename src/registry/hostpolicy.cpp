// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/hostpolicy.h"

#include "core/repositoryname.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace lstags::registry {
namespace {

constexpr qint64 largestFile = 1 << 20; // bytes of a certificate or key file

QStringList defaultFolders()
{
    return {u"/etc/docker/certs.d"_s, QDir::homePath() + u"/.config/containers/certs.d"_s, u"/etc/containers/certs.d"_s};
}

core::Result<QByteArray> readSmall(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return core::fail(core::ErrorKind::Io, core::Error::tr("The certificate file %1 cannot be read.").arg(path));
    return file.readAll();
}

core::Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    const auto bytes = readSmall(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto format = bytes->contains("-----BEGIN") ? QSsl::Pem : QSsl::Der;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*bytes, format);
    if (certificates.isEmpty())
        return core::fail(core::ErrorKind::Tls, core::Error::tr("The file %1 holds no certificate.").arg(path));
    return certificates;
}

core::Result<QSslKey> readKey(const QString &path)
{
    const auto bytes = readSmall(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(*bytes, algorithm, QSsl::Pem);
        if (!key.isNull())
            return key;
    }
    return core::fail(core::ErrorKind::Tls, core::Error::tr("The file %1 holds no key that can be used.").arg(path));
}

/// The folder of `host[:port]` below one of `folders`; empty if there is none. The port is part of the name.
QString certificateFolder(const QStringList &folders, const QString &host)
{
    for (const QString &folder : folders) {
        const QString path = folder + u'/' + host;
        if (!host.contains(u'/') && QFileInfo(path).isDir())
            return path;
    }
    return {};
}

core::Result<void> addAuthorities(const QDir &folder, QSslConfiguration *configuration)
{
    const QStringList names = folder.entryList({u"*.crt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto certificates = readCertificates(folder.filePath(name));
        if (!certificates)
            return tl::unexpected(certificates.error());
        configuration->addCaCertificates(*certificates);
    }
    return {};
}

core::Result<void> addClientPair(const QDir &folder, QSslConfiguration *configuration)
{
    const QStringList names = folder.entryList({u"*.cert"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto certificates = readCertificates(folder.filePath(name));
        if (!certificates)
            return tl::unexpected(certificates.error());
        const auto key = readKey(folder.filePath(QFileInfo(name).completeBaseName() + u".key"_s));
        if (!key)
            return tl::unexpected(key.error());
        configuration->setLocalCertificateChain(*certificates);
        configuration->setPrivateKey(*key);
    }
    return {};
}

} // namespace

core::Result<HostPolicy> HostPolicy::make(Options options)
{
    HostPolicy policy;
    if (options.insecurePattern) {
        auto filter = core::TagFilter::compile(*options.insecurePattern);
        if (!filter)
            return core::fail(core::ErrorKind::Usage, core::Error::tr("The expression for insecure registries (-I) is not usable: %1").arg(filter.error().message));
        policy.m_insecure = std::move(*filter);
    }
    if (options.certificateFolders.isEmpty())
        options.certificateFolders = defaultFolders();
    policy.m_options = std::move(options);
    return policy;
}

bool HostPolicy::isInsecure(const QString &registry) const
{
    if (m_insecure)
        return m_insecure->matches(registry);
    return core::isLoopback(registry) && certificateFolder(m_options.certificateFolders, registry).isEmpty();
}

QUrl HostPolicy::baseUrl(const QString &registry) const
{
    return QUrl((isInsecure(registry) ? u"http://"_s : u"https://"_s) + core::apiHostOf(registry));
}

core::Result<net::TlsSettings> HostPolicy::tlsFor(const QUrl &url) const
{
    net::TlsSettings settings{.configuration = QSslConfiguration::defaultConfiguration(), .verifyPeer = m_options.verifyTls};
    const QString path = certificateFolder(m_options.certificateFolders, url.authority(QUrl::FullyEncoded));
    if (path.isEmpty())
        return settings;
    const QDir folder(path);
    if (const auto added = addAuthorities(folder, &settings.configuration); !added)
        return tl::unexpected(added.error());
    if (const auto added = addClientPair(folder, &settings.configuration); !added)
        return tl::unexpected(added.error());
    return settings;
}

} // namespace lstags::registry
