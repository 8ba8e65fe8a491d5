// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/engineprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lstags::tests {
namespace {

constexpr qint64 readyWithin = 60000; // milliseconds; 5 s on an idle machine
constexpr int endsWithin = 15000;     // milliseconds
constexpr int longestCommand = 60000; // milliseconds
constexpr qsizetype shownOfLog = 2000;

/// The user's settings of Docker must not reach the tests.
QProcessEnvironment isolatedEnvironment(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("DOCKER_"_L1))
            environment.remove(name);
    }
    environment.insert(u"DOCKER_CONFIG"_s, folder);
    environment.insert(u"CONTAINERS_REGISTRIES_CONF"_s, folder + u"/registries.conf"_s);
    return environment;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// dockerd ends its containerd itself unless it was killed.
void endContainerd(const QString &pidFile)
{
    const int pid = contentOf(pidFile).trimmed().toInt();
    if (pid > 1 && contentOf(u"/proc/%1/comm"_s.arg(pid)).trimmed() == "containerd")
        ::kill(pid, SIGKILL);
}

} // namespace

// The folder is directly below /tmp: the path of a socket has at most 107 bytes.
EngineProcess::EngineProcess() : m_folder(u"/tmp/lstags-engine-XXXXXX"_s) {}

EngineProcess::~EngineProcess()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(endsWithin)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    endContainerd(m_folder.filePath(u"run/containerd/containerd.pid"_s));
}

core::Result<std::unique_ptr<EngineProcess>> EngineProcess::start(Kind kind)
{
    std::unique_ptr<EngineProcess> engine(new EngineProcess);
    const Command command = engine->command(kind);
    if (::geteuid() != 0)
        return core::fail(core::ErrorKind::Io, u"%1 needs root: run this test as root."_s.arg(command.program));
    for (const QString &program : {command.program, u"docker"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return core::fail(core::ErrorKind::Io, u"There is no %1: install the packages docker.io and podman."_s.arg(program));
    }
    const auto launched = engine->launch(command);
    if (!launched)
        return tl::unexpected(launched.error());
    return engine;
}

QString EngineProcess::socketPath() const
{
    return m_folder.filePath(u"docker.sock"_s);
}

QString EngineProcess::endpoint() const
{
    return u"unix://"_s + socketPath();
}

QString EngineProcess::logPath() const
{
    return m_folder.filePath(u"log"_s);
}

core::Result<QString> EngineProcess::docker(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(isolatedEnvironment(m_folder.path()));
    process.start(u"docker"_s, QStringList{u"-H"_s, endpoint()} + arguments);
    const bool ended = process.waitForFinished(longestCommand);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    const QString said = ended ? QString::fromUtf8(process.readAllStandardError()).trimmed() : process.errorString();
    return core::fail(core::ErrorKind::Io, u"docker %1: %2"_s.arg(arguments.join(u' '), said));
}

EngineProcess::Command EngineProcess::command(Kind kind) const
{
    const auto at = [this](const char *name) { return m_folder.filePath(QLatin1StringView(name)); };
    if (kind == Kind::Podman) {
        return {.program = u"podman"_s,
                .arguments = {u"--storage-driver=vfs"_s, u"--root"_s, at("data"), u"--runroot"_s, at("run"), u"--tmpdir"_s, at("tmp"),
                              u"--events-backend=file"_s, u"system"_s, u"service"_s, u"--time=0"_s, endpoint()},
                .files = {{u"registries.conf"_s, "[[registry]]\nlocation = \"127.0.0.1\"\ninsecure = true\n"}}};
    }
    return {.program = u"dockerd"_s,
            .arguments = {u"--config-file"_s, at("daemon.json"), u"--storage-driver=vfs"_s, u"--bridge=none"_s, u"--iptables=false"_s,
                          u"--ip6tables=false"_s, u"--data-root"_s, at("data"), u"--exec-root"_s, at("run"), u"--pidfile"_s, at("pid"),
                          u"-H"_s, endpoint()},
            .files = {{u"daemon.json"_s, "{}"}}}; // instead of /etc/docker/daemon.json
}

core::Result<void> EngineProcess::launch(const Command &command)
{
    for (const auto &[name, content] : command.files) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return core::fail(core::ErrorKind::Io, u"%1 cannot be written."_s.arg(file.fileName()));
    }
    m_process.setProcessEnvironment(isolatedEnvironment(m_folder.path()));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(logPath());
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); }); // dockerd passes the end on to its containerd
    m_process.start(command.program, command.arguments);
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < readyWithin;) {
        if (m_process.waitForFinished(50) || m_process.state() == QProcess::NotRunning) {
            const QByteArray said = contentOf(logPath()).right(shownOfLog);
            return core::fail(core::ErrorKind::Io, u"%1 ended: %2"_s.arg(command.program, QString::fromUtf8(said)));
        }
        if (answers())
            return {};
    }
    return core::fail(core::ErrorKind::Timeout, u"%1 gave no answer in %2 s."_s.arg(command.program).arg(readyWithin / 1000));
}

bool EngineProcess::answers() const
{
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    if (!socket.waitForConnected(100))
        return false;
    socket.write("GET /_ping HTTP/1.0\r\n\r\n");
    return socket.waitForReadyRead(500) && socket.readAll().contains("200 OK");
}

} // namespace lstags::tests
