// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "helpers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>
#include <QTimer>

#include <csignal>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lstags::benchmarks {
namespace {

constexpr int readyWithin = 10000; // milliseconds
constexpr std::chrono::minutes longestRun{5};

QString pathOf(const QString &name)
{
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u'/' + name);
    return beside.isExecutable() ? beside.filePath() : name;
}

void prepare(QProcess *process)
{
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

} // namespace

core::Result<std::unique_ptr<Helper>> Helper::start(const QString &name, const QStringList &arguments)
{
    std::unique_ptr<Helper> helper(new Helper);
    prepare(&helper->m_process);
    helper->m_process.start(pathOf(name), arguments);
    while (!helper->m_process.canReadLine()) {
        if (!helper->m_process.waitForReadyRead(readyWithin))
            return core::fail(core::ErrorKind::Io, u"%1 does not start."_s.arg(name));
    }
    helper->m_address = QString::fromLatin1(helper->m_process.readLine().trimmed());
    return helper;
}

Helper::~Helper()
{
    m_process.kill();
    m_process.waitForFinished();
}

core::Result<QByteArray> outputOf(const QString &name, const QStringList &arguments)
{
    QProcess process;
    prepare(&process);
    process.start(pathOf(name), arguments);
    if (!process.waitForStarted())
        return core::fail(core::ErrorKind::Io, u"There is no %1: tests/benchmarks/run.sh installs what is needed."_s.arg(name));
    QEventLoop loop; // and not waitForFinished(): a registry that logs wants to be read meanwhile
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestRun, &loop, &QEventLoop::quit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    if (process.state() != QProcess::NotRunning || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return core::fail(core::ErrorKind::Io, u"%1 failed."_s.arg(name));
    return process.readAllStandardOutput();
}

core::Result<Usage> usageOf(const QString &name, const QStringList &arguments)
{
    std::vector<QByteArray> words{pathOf(name).toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    QElapsedTimer clock;
    clock.start();
    const pid_t child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::dup2(::open("/dev/null", O_WRONLY), STDOUT_FILENO);
        ::execvp(pointers.front(), pointers.data());
        ::_exit(127);
    }
    int status = -1;
    rusage usage{};
    QEventLoop loop; // a registry that logs wants to be read meanwhile
    const std::jthread waiter([&] {
        ::wait4(child, &status, 0, &usage);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return core::fail(core::ErrorKind::Io, u"%1 failed."_s.arg(name));
    const auto milliseconds = [](const timeval &time) { return 1e3 * double(time.tv_sec) + double(time.tv_usec) / 1e3; };
    return Usage{.wall = double(clock.nsecsElapsed()) / 1e6,
                 .cpu = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
                 .peakMemory = double(usage.ru_maxrss) / 1024};
}

core::Result<QJsonObject> probe(const QStringList &arguments)
{
    const auto output = outputOf(u"comparisonprobe"_s, arguments);
    if (!output)
        return tl::unexpected(output.error());
    return QJsonDocument::fromJson(*output).object();
}

int option(const QString &name, int standard)
{
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype place = arguments.indexOf(u"--"_s + name);
    bool isNumber = false;
    const int value = place < 0 ? 0 : arguments.value(place + 1).toInt(&isNumber);
    return isNumber ? value : standard;
}

int exitCode(const core::Result<void> &outcome)
{
    if (!outcome)
        QTextStream(stderr) << outcome.error().message << u'\n';
    return outcome ? 0 : 1;
}

} // namespace lstags::benchmarks
