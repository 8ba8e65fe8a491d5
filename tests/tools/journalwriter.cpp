// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/samplejobs.h"
#include "sync/joblock.h"
#include "sync/journal.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace {

constexpr int steps = 30;

int fail(const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 1;
}

/// In one write, so that a kill never cuts a line that stands for something done.
void report(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        _exit(1);
}

/// Takes a job through its steps, each item by itself and at last all at once; says what was written after it was.
core::Result<void> writeJob(sync::Journal *journal, int items)
{
    const auto id = journal->add(tests::sampleJob(u"job of %1"_s.arg(items), items));
    if (!id)
        return tl::unexpected(id.error());
    report(u"job %1 %2"_s.arg(*id).arg(items));
    for (int step = 1; step < steps; ++step) {
        const int index = step % items;
        const auto written = journal->setItem(*id, index, tests::sampleItem(index, step));
        if (!written)
            return written;
        report(u"item %1 %2 %3"_s.arg(*id).arg(index).arg(step));
    }
    QList<std::pair<int, sync::JobItem>> all;
    for (int i = 0; i < items; ++i)
        all += {i, tests::sampleItem(i, steps)};
    const auto written = journal->setItems(*id, all);
    if (!written)
        return written;
    report(u"all %1 %2"_s.arg(*id).arg(steps));
    return {};
}

int writeWithoutEnd(const QString &file)
{
    if (const auto prepared = sync::Journal::prepare(file); !prepared)
        return fail(prepared.error().message);
    sync::Journal journal(file);
    for (int i = 0;; ++i) {
        const auto written = writeJob(&journal, i % 7 + 1);
        if (!written)
            return fail(written.error().message);
    }
}

/// Holds a job's lock until its input ends.
int holdLock(const QString &file, qint64 id)
{
    const auto lock = sync::JobLock::take(file, id);
    if (!lock)
        return fail(lock.error().message);
    report(u"locked"_s);
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0)
        ;
    return 0;
}

} // namespace

/// `write FILE` writes jobs into a journal until it is killed; `lock FILE ID` holds a job. For tst_journal.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "write"_L1)
        return writeWithoutEnd(arguments[2]);
    if (arguments.size() == 4 && arguments[1] == "lock"_L1)
        return holdLock(arguments[2], arguments[3].toLongLong());
    return fail(u"usage: journalwriter write FILE | lock FILE ID"_s);
}
