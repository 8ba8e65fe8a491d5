// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace lstags::tests {

/// What a program left when it ended.
struct ProgramResult
{
    int exitCode = -1; ///< -1: it crashed, did not start or did not end in time
    QByteArray out;
    QByteArray err;
};

/// A home of its own for a program under test: HOME, XDG_*, DOCKER_CONFIG and TMPDIR are folders in a temporary one, and of the rest of
/// the environment a program gets what it needs to run. There is no engine. Gone with the object.
class Household
{
public:
    static constexpr int patience = 60000; // milliseconds

    Household();

    [[nodiscard]] QString path(const QString &name) const; ///< of something in the folder
    /// Writes a file; the path, or nothing if that failed. Makes its folders.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString cacheFile() const;              ///< the metadata cache of the command
    [[nodiscard]] QString dockerJson() const;             ///< what the programs take for ~/.docker/config.json
    void set(const QString &variable, const QString &value); ///< of the environment; programs started from now on have it

    /// Standard output goes to `outFile` if one is named, else into a pipe, as standard error does.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments, const QString &outFile = {}) const;
    [[nodiscard]] ProgramResult run(const QString &program, const QStringList &arguments, const QString &outFile = {}) const;
    /// Waits for the end, and kills what does not end in time.
    [[nodiscard]] static ProgramResult result(QProcess &process, int patience = Household::patience);

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace lstags::tests
