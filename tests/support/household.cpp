// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/household.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lstags::tests {

Household::Household()
{
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    for (const auto name : {"PATH"_L1, "LD_LIBRARY_PATH"_L1, "LANG"_L1, "LC_ALL"_L1, "DISPLAY"_L1, "XAUTHORITY"_L1, "QT_QPA_PLATFORM"_L1,
                            "ASAN_OPTIONS"_L1, "UBSAN_OPTIONS"_L1}) {
        if (system.contains(name))
            m_environment.insert(name, system.value(name));
    }
    m_environment.insert(u"HOME"_s, path(u"home"_s));
    m_environment.insert(u"DOCKER_CONFIG"_s, path(u"docker"_s));
    m_environment.insert(u"DOCKER_HOST"_s, u"unix://"_s + path(u"no-engine.sock"_s));
    m_environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
    for (const auto &[variable, name] : {std::pair("XDG_CACHE_HOME"_L1, "cache"_L1), std::pair("XDG_CONFIG_HOME"_L1, "config"_L1),
                                         std::pair("XDG_DATA_HOME"_L1, "data"_L1), std::pair("XDG_RUNTIME_DIR"_L1, "runtime"_L1)})
        m_environment.insert(variable, path(name));
    for (const auto &name : {u"home"_s, u"docker"_s, u"tmp"_s, u"cache"_s, u"config"_s, u"data"_s, u"runtime"_s})
        QDir(m_folder.path()).mkdir(name);
    QFile::setPermissions(path(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // Qt complains about any other
}

QString Household::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString Household::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    const bool isReady = QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly);
    return isReady && file.write(content) == content.size() && file.flush() ? file.fileName() : QString();
}

QString Household::cacheFile() const
{
    return path(u"cache/lstags/metadata.sqlite"_s);
}

QString Household::dockerJson() const
{
    return path(u"docker/config.json"_s);
}

void Household::set(const QString &variable, const QString &value)
{
    m_environment.insert(variable, value);
}

std::unique_ptr<QProcess> Household::start(const QString &program, const QStringList &arguments, const QString &outFile) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->setStandardInputFile(QProcess::nullDevice());
    if (!outFile.isEmpty())
        process->setStandardOutputFile(outFile);
    process->start(program, arguments);
    process->waitForStarted(patience);
    return process;
}

ProgramResult Household::run(const QString &program, const QStringList &arguments, const QString &outFile) const
{
    const auto process = start(program, arguments, outFile);
    return result(*process);
}

ProgramResult Household::result(QProcess &process, int patience)
{
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const bool isClean = ended && process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart;
    return {.exitCode = isClean ? process.exitCode() : -1, .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

} // namespace lstags::tests
