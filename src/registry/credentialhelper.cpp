// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/credentialhelper.h"

#include "async/resumption.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace lstags::registry {
namespace {

constexpr qsizetype largestAnswer = 1 << 20; // bytes

bool isHelperName(const QString &name)
{
    const auto isFine = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'); };
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), isFine) && name[0].isLetterOrNumber();
}

tl::unexpected<core::Error> failed(const QString &helper, const QString &what)
{
    const QString sentence = core::Error::tr("The credential helper \"%1\" %2").arg(core::printable(helper, 64), what);
    return core::fail(core::ErrorKind::Io, sentence.endsWith(u'?') ? sentence : QString(sentence + u'.'));
}

/// A helper may be a script: what it has started is to end with it.
void makeGroup(QProcess *process)
{
#ifdef Q_OS_UNIX
    process->setChildProcessModifier([] { ::setpgid(0, 0); });
#else
    Q_UNUSED(process)
#endif
}

void killGroup(QProcess *process)
{
#ifdef Q_OS_UNIX
    if (const qint64 id = process->processId(); id > 0)
        ::kill(-pid_t(id), SIGKILL);
#endif
    process->kill();
}

core::Result<std::optional<Credential>> parseAnswer(const QString &helper, const QByteArray &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    const QString username = object["Username"_L1].toString();
    const QString secret = object["Secret"_L1].toString();
    if (secret.isEmpty())
        return failed(helper, core::Error::tr("did not answer as helpers do"));
    if (username == "<token>"_L1)
        return Credential{.username = {}, .password = {}, .identityToken = secret, .registryToken = {}};
    return Credential{.username = username, .password = secret, .identityToken = {}, .registryToken = {}};
}

} // namespace

QCoro::Task<core::Result<std::optional<Credential>>> askHelper(QString helper, QString server,
                                                               std::chrono::milliseconds timeout, std::stop_token stop)
{
    if (!isHelperName(helper) || server.contains(u'\n') || server.contains(u'\r'))
        co_return failed(helper, core::Error::tr("has a name that cannot be run"));

    QProcess process;
    async::Resumption over;
    QByteArray answer;
    bool outOfTime = false;
    bool isMissing = false;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &process, [&] {
        outOfTime = true;
        killGroup(&process);
    });
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, [&] {
        answer += process.readAllStandardOutput();
        if (answer.size() > largestAnswer)
            killGroup(&process);
    });
    // Queued, both: firing destroys the process, which must not be in the middle of its own signal.
    QObject::connect(&process, &QProcess::finished, &process, [&] { over.fire(); }, Qt::QueuedConnection);
    const auto checkError = [&](QProcess::ProcessError error) {
        isMissing = error == QProcess::FailedToStart;
        if (isMissing)
            over.fire();
    };
    QObject::connect(&process, &QProcess::errorOccurred, &process, checkError, Qt::QueuedConnection);
    makeGroup(&process);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(u"docker-credential-"_s + helper, {u"get"_s});
    process.write(server.toUtf8());
    process.closeWriteChannel();
    timer.start(timeout);
    {
        const std::stop_callback kill(stop, [&process] { killGroup(&process); });
        co_await over.wait();
    }
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled, core::Error::tr("Stopped."));
    if (outOfTime)
        co_return failed(helper, core::Error::tr("gave no answer in time; is a keychain locked?"));
    if (isMissing)
        co_return failed(helper, core::Error::tr("could not be started; is docker-credential-%1 installed?").arg(helper));
    answer += process.readAllStandardOutput();
    if (answer.size() > largestAnswer)
        co_return failed(helper, core::Error::tr("answered with more than 1 MiB"));
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        if (answer.contains("credentials not found"))
            co_return std::optional<Credential>();
        co_return failed(helper, core::Error::tr("failed; run it by hand to see why"));
    }
    co_return parseAnswer(helper, answer);
}

} // namespace lstags::registry
