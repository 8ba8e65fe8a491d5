// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

#include <csignal>
#include <sys/prctl.h>

namespace lstags::tests {

/// A program that says by lines what it has done. Ends with the test at the latest.
class ChildProcess
{
public:
    ChildProcess(const QString &program, const QStringList &arguments)
    {
        m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(program, arguments);
    }
    ~ChildProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// False: it ended without one.
    [[nodiscard]] bool waitForLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(longest))
                return false;
        }
        return true;
    }
    [[nodiscard]] QByteArray line() { return m_process.readLine().trimmed(); }
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    /// Ends it as nobody can prevent; every whole line that was not read yet.
    QByteArrayList killAndRead()
    {
        m_process.kill();
        m_process.waitForFinished(longest);
        QByteArrayList lines = m_process.readAllStandardOutput().split('\n');
        lines.removeLast(); // behind the last line end
        return lines;
    }
    /// Ends its input and waits for it; its exit code.
    int finish()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(longest);
        return m_process.exitCode();
    }

private:
    static constexpr int longest = 60000; // milliseconds
    QProcess m_process;
};

} // namespace lstags::tests
