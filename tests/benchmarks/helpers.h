// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace lstags::benchmarks {

/// A program beside this one that says where it listens on its first line. Ends with the object, and with this process however that ends.
class Helper
{
public:
    [[nodiscard]] static core::Result<std::unique_ptr<Helper>> start(const QString &name, const QStringList &arguments);
    ~Helper();
    [[nodiscard]] QString address() const { return m_address; } ///< "127.0.0.1:40123"

private:
    QProcess m_process;
    QString m_address;
};

/// Runs a program to its end; what it printed. A program of ours is found beside this one, another in the path.
[[nodiscard]] core::Result<QByteArray> outputOf(const QString &name, const QStringList &arguments);
/// What a program took from start to end.
struct Usage
{
    double wall = 0;      ///< milliseconds
    double cpu = 0;       ///< milliseconds of all its threads
    double peakMemory = 0; ///< MiB
};
/// Runs a program to its end; what it prints is dropped, but what it says on stderr.
[[nodiscard]] core::Result<Usage> usageOf(const QString &name, const QStringList &arguments);
/// Runs one comparison in a process of its own (tools/comparisonprobe.cpp says what comes back).
[[nodiscard]] core::Result<QJsonObject> probe(const QStringList &arguments);

/// The number behind "--name" on the command line.
[[nodiscard]] int option(const QString &name, int standard);
/// Of main(); what failed is said on stderr.
[[nodiscard]] int exitCode(const core::Result<void> &outcome);

} // namespace lstags::benchmarks
