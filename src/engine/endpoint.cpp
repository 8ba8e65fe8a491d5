// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/endpoint.h"

#include "net/localhttpclient.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace lstags::engine {
namespace {

#ifdef Q_OS_WIN
constexpr auto dockerDefault = "npipe:////./pipe/docker_engine"_L1;
#else
constexpr auto dockerDefault = "unix:///var/run/docker.sock"_L1;
#endif

/// Does not quote the value: there may be a password in it.
tl::unexpected<core::Error> badHost(const QString &why)
{
    return core::fail(core::ErrorKind::Usage, core::Error::tr("DOCKER_HOST is not usable: %1.").arg(why));
}

QString defaultHost()
{
    const QString docker = dockerDefault;
#ifndef Q_OS_WIN
    if (QFileInfo::exists(docker.mid(7)))
        return docker;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    for (const QString &folder : {runtime, u"/run"_s}) {
        const QString path = folder + u"/podman/podman.sock"_s;
        if (!folder.isEmpty() && QFileInfo::exists(path))
            return "unix://"_L1 + path;
    }
#endif
    return docker;
}

bool wantsTls()
{
    return !qEnvironmentVariableIsEmpty("DOCKER_TLS_VERIFY") || !qEnvironmentVariableIsEmpty("DOCKER_TLS");
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(1 << 20) : QByteArray();
}

core::Result<net::TlsSettings> clientTls()
{
    const QString folder = qEnvironmentVariable("DOCKER_CERT_PATH", QDir::homePath() + u"/.docker"_s);
    net::TlsSettings settings;
    settings.verifyPeer = !qEnvironmentVariableIsEmpty("DOCKER_TLS_VERIFY");
    settings.configuration.addCaCertificates(QSslCertificate::fromData(readFile(folder + u"/ca.pem"_s)));
    const auto certificates = QSslCertificate::fromData(readFile(folder + u"/cert.pem"_s));
    const QByteArray key = readFile(folder + u"/key.pem"_s);
    if (certificates.isEmpty() || key.isEmpty())
        return core::fail(core::ErrorKind::Tls,
                          core::Error::tr("cert.pem and key.pem for the engine are not in %1; set DOCKER_CERT_PATH.").arg(folder));
    settings.configuration.setLocalCertificateChain(certificates);
    const QSslKey rsa(key, QSsl::Rsa);
    settings.configuration.setPrivateKey(rsa.isNull() ? QSslKey(key, QSsl::Ec) : rsa);
    return settings;
}

/// The URL of tcp://HOST[:PORT][/].
core::Result<QUrl> tcpUrl(const QString &address)
{
    QUrl url((wantsTls() ? u"https://"_s : u"http://"_s) + address, QUrl::StrictMode);
    const bool hasMore = !url.userInfo().isEmpty() || url.path().size() > 1 || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0 || hasMore)
        return badHost(core::Error::tr("tcp://HOST:PORT is expected"));
    url.setPath({});
    if (url.port() < 0)
        url.setPort(wantsTls() ? 2376 : 2375);
    return url;
}

class NoHttpClient final : public net::HttpClient
{
public:
    explicit NoHttpClient(core::Error problem) : m_problem(std::move(problem)) {}
    QCoro::Task<core::Result<net::Response>> send(net::Request, std::stop_token) override { co_return tl::unexpected(m_problem); }

private:
    core::Error m_problem;
};

} // namespace

Endpoint Endpoint::unusable(core::Error problem)
{
    problem.kind = core::ErrorKind::Unavailable;
    return {.socketPath = {}, .url = {}, .text = u"DOCKER_HOST"_s, .problem = std::move(problem)};
}

core::Result<Endpoint> Endpoint::parse(const QString &dockerHost)
{
    const QString text = dockerHost.isEmpty() ? defaultHost() : dockerHost;
    Endpoint endpoint{.socketPath = {}, .url = QUrl(u"http://localhost"_s), .text = text};
    if (text.startsWith("unix://"_L1)) {
        endpoint.socketPath = text.mid(7);
        if (!endpoint.socketPath.startsWith(u'/'))
            return badHost(core::Error::tr("the path of the socket starts with a slash, as in unix:///var/run/docker.sock"));
        return endpoint;
    }
    if (text.startsWith("npipe://"_L1)) {
        endpoint.socketPath = text.mid(8).replace(u'/', u'\\');
        if (endpoint.socketPath.count(u'\\') == endpoint.socketPath.size())
            return badHost(core::Error::tr("the name of the pipe is missing, as in npipe:////./pipe/docker_engine"));
        return endpoint;
    }
    if (!text.startsWith("tcp://"_L1))
        return badHost(core::Error::tr("it has to start with unix://, npipe:// or tcp://"));
    auto url = tcpUrl(text.mid(6));
    if (!url)
        return tl::unexpected(url.error());
    endpoint.url = std::move(*url);
    return endpoint;
}

std::unique_ptr<net::HttpClient> Endpoint::makeHttpClient(net::Trace trace) const
{
    if (problem)
        return std::make_unique<NoHttpClient>(*problem);
    if (!socketPath.isEmpty())
        return std::make_unique<net::LocalHttpClient>(socketPath, std::move(trace));
    return std::make_unique<net::NetworkHttpClient>(net::NetworkHttpClient::Options{
        .concurrency = 2, .tls = [](const QUrl &) { return clientTls(); }, .trace = std::move(trace), .http2 = false});
}

} // namespace lstags::engine
