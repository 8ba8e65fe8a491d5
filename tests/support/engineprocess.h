// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace lstags::tests {

/// A real dockerd, or Podman's service, on a socket of its own, with its images in a temporary folder and without networks. It takes some
/// 5 s to start: one for all tests of an executable. Ends with the object, and with the process however that ends; the containerd it
/// started ends with it.
class EngineProcess
{
public:
    enum class Kind { Docker, Podman };

    /// The error is one sentence: not root, no such engine installed (a test fails then, it does not skip), or what it said.
    [[nodiscard]] static core::Result<std::unique_ptr<EngineProcess>> start(Kind kind = Kind::Docker);
    ~EngineProcess();

    [[nodiscard]] QString socketPath() const;
    [[nodiscard]] QString endpoint() const; ///< "unix://" and the socket, as DOCKER_HOST has it
    /// Runs the docker command and gives what it printed, without the line break at the end; the error is what it complained about.
    [[nodiscard]] core::Result<QString> docker(const QStringList &arguments) const;

private:
    struct Command
    {
        QString program;
        QStringList arguments;
        QList<std::pair<QString, QByteArray>> files; ///< configuration: name in the folder and content
    };

    EngineProcess();
    [[nodiscard]] Command command(Kind kind) const;
    [[nodiscard]] core::Result<void> launch(const Command &command);
    [[nodiscard]] bool answers() const;
    [[nodiscard]] QString logPath() const;

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace lstags::tests
