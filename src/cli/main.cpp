// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/comparecommand.h"
#include "cli/synccommand.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdio>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace {

bool writeAll(std::FILE *file, const QByteArray &text)
{
    const bool written = std::fwrite(text.constData(), 1, size_t(text.size()), file) == size_t(text.size());
    return std::fflush(file) == 0 && written;
}

#ifndef Q_OS_WIN
int signalPipe[2];

// The first signal asks to end; the handler puts itself back to the default, so that a second one ends at once.
void onSignal(int number)
{
    const char byte = char(number);
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
    std::signal(number, SIG_DFL);
}
#endif

/// Runs `command` on the event loop until it has ended; its exit code, or that of the signal that ended it.
template <typename Command>
int run(Command &command)
{
    int signalNumber = 0;
#ifndef Q_OS_WIN
    std::signal(SIGPIPE, SIG_IGN);
    if (::pipe(signalPipe) != 0)
        return lstags::cli::NothingDone;
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, onSignal);
    QSocketNotifier notifier(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &command, [&] {
        char byte = 0;
        if (::read(signalPipe[0], &byte, 1) == 1)
            signalNumber = byte;
        command.stop();
    });
#endif
    QObject::connect(&command, &Command::ended, qApp, [&](int code) { QCoreApplication::exit(signalNumber != 0 ? 128 + signalNumber : code); },
                     Qt::QueuedConnection);
    QTimer::singleShot(0, &command, &Command::start);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lstags"));
    auto options = lstags::cli::parseOptions(app.arguments().mid(1)).and_then(lstags::cli::checked);
    if (!options) {
        const bool isMistake = options.error().code != 0;
        if (writeAll(isMistake ? stderr : stdout, options.error().text.trimmed().toUtf8() + '\n') || isMistake)
            return options.error().code;
        writeAll(stderr, QByteArray(lstags::cli::outputFailed.data()) + '\n');
        return lstags::cli::NothingDone;
    }
    const lstags::cli::Streams streams{.out = [](const QByteArray &text) { return writeAll(stdout, text); },
                                       .err = [](const QByteArray &text) { writeAll(stderr, text); }};
    for (const QString &warning : std::as_const(options->warnings))
        writeAll(stderr, warning.toUtf8() + '\n');
    if (options->action == lstags::cli::Action::Compare || options->explain) {
        lstags::cli::CompareCommand command(std::move(*options), streams);
        return run(command);
    }
    lstags::cli::SyncCommand command(std::move(*options), streams);
    return run(command);
}
