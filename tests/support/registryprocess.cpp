// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/registryprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace lstags::tests {
namespace {

constexpr int mostStarts = 5;      // the free port may be somebody else's by the time the registry binds it
constexpr qint64 readyWithin = 20000; // milliseconds; under a second on an idle machine

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

core::Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return {};
    return core::fail(core::ErrorKind::Io, u"%1 cannot be written."_s.arg(path));
}

core::Result<QByteArray> htpasswd(const QString &user, const QString &password)
{
    QProcess process;
    process.start(u"htpasswd"_s, {u"-Bbn"_s, user, password});
    if (process.waitForFinished() && process.exitCode() == 0)
        return process.readAllStandardOutput();
    return core::fail(core::ErrorKind::Io, u"htpasswd does not run: install the package apache2-utils."_s);
}

} // namespace

core::Result<std::unique_ptr<RegistryProcess>> RegistryProcess::start(const Options &options)
{
    if (QStandardPaths::findExecutable(u"docker-registry"_s).isEmpty())
        return core::fail(core::ErrorKind::Io, u"There is no docker-registry: install the package docker-registry."_s);
    for (int attempt = 0; attempt < mostStarts; ++attempt) {
        std::unique_ptr<RegistryProcess> registry(new RegistryProcess);
        const quint16 port = freePort();
        const auto written = registry->write(options, port);
        if (!written)
            return tl::unexpected(written.error());
        const auto launched = registry->launch(port);
        if (!launched)
            return tl::unexpected(launched.error());
        if (*launched)
            return registry;
    }
    return core::fail(core::ErrorKind::Io, u"docker-registry found no free port in %1 attempts."_s.arg(mostStarts));
}

core::Result<std::unique_ptr<RegistryProcess>> RegistryProcess::start()
{
    return start(Options{});
}

RegistryProcess::~RegistryProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl RegistryProcess::url() const
{
    return QUrl((m_tls ? u"https://"_s : u"http://"_s) + m_address);
}

QByteArray RegistryProcess::log()
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

core::Result<void> RegistryProcess::write(const Options &options, quint16 port)
{
    m_address = u"127.0.0.1:%1"_s.arg(port);
    m_tls = options.tls.has_value();
    const QString folder = m_folder.path();
    const auto storage = options.inMemory ? u"  inmemory: {}\n"_s : u"  cache: {blobdescriptor: inmemory}\n  filesystem: {rootdirectory: %1}\n"_s.arg(
                                                                        options.storage.isEmpty() ? QString(folder + u"/data"_s) : options.storage);
    QString config = u"version: 0.1\nlog: {level: error, accesslog: {disabled: true}}\nstorage:\n%1"
                     "http:\n  addr: %2\n"_s.arg(storage, m_address);
    QList<std::pair<QString, QByteArray>> files;
    if (!options.http2)
        config += u"  http2: {disabled: true}\n"_s;
    if (options.tls) {
        config += u"  tls: {certificate: %1/tls.pem, key: %1/tls.key}\n"_s.arg(folder);
        files << std::pair(u"tls.pem"_s, options.tls->certificate) << std::pair(u"tls.key"_s, options.tls->key);
    }
    if (!options.user.isEmpty()) {
        config += u"auth: {htpasswd: {realm: sample, path: %1/htpasswd}}\n"_s.arg(folder);
        const auto line = htpasswd(options.user, options.password);
        if (!line)
            return tl::unexpected(line.error());
        files << std::pair(u"htpasswd"_s, *line);
    }
    if (const auto &token = options.token) {
        config += u"auth: {token: {realm: \"%1\", service: %2, issuer: %3, rootcertbundle: %4/token.pem}}\n"_s.arg(
            token->realm.toString(), token->service, token->issuer, folder);
        files << std::pair(u"token.pem"_s, token->certificate);
    }
    files << std::pair(u"config.yml"_s, config.toUtf8());
    for (const auto &[name, bytes] : std::as_const(files)) {
        const auto written = writeFile(folder + u'/' + name, bytes);
        if (!written)
            return written;
    }
    return {};
}

/// True when it takes connections; false when it ended because the port was taken.
core::Result<bool> RegistryProcess::launch(quint16 port)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"log"_s)); // a pipe that a waiting test does not read would stop it
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(u"docker-registry"_s, {u"serve"_s, m_folder.filePath(u"config.yml"_s)});
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < readyWithin;) {
        if (m_process.waitForFinished(10) || m_process.state() == QProcess::NotRunning) {
            const QByteArray said = log();
            if (said.contains("address already in use"))
                return false;
            return core::fail(core::ErrorKind::Io, u"docker-registry ended: %1"_s.arg(QString::fromUtf8(said)));
        }
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (socket.waitForConnected(100))
            return true;
    }
    return core::fail(core::ErrorKind::Timeout, u"docker-registry took no connection in %1 s."_s.arg(readyWithin / 1000));
}

} // namespace lstags::tests
