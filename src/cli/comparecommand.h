// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace lstags::cli {

/// Exit codes of the command.
enum ExitCode { Done = 0, NothingDone = 1, Differs = 2, PartlyDone = 254 };

/// What people read where stdout took nothing.
inline constexpr QLatin1StringView outputFailed{"The output could not be written."};

/// Where the command writes; false: it could not.
struct Streams
{
    std::function<bool(const QByteArray &)> out;
    std::function<void(const QByteArray &)> err;
};

/// Compares and prints. Lives in an event loop: ended() comes once.
class CompareCommand final : public QObject
{
    Q_OBJECT

public:
    CompareCommand(Options options, Streams streams);
    ~CompareCommand() override;

    void start();
    /// Ends cleanly, within a second; what is known by then is printed.
    void stop();

Q_SIGNALS:
    void ended(int exitCode);

private:
    struct Input
    {
        QString text;
        QString where; ///< "list.yaml:3:7", empty for the command line
    };
    [[nodiscard]] core::Result<QList<Input>> inputs() const;
    void explain(const QList<Input> &inputs);
    void compareSpecs(QList<core::RepositorySpec> specs);
    void take(const QList<compare::EntryUpdate> &updates);
    void compared();
    void complete(QList<core::TagRow> rows);
    void print();
    [[nodiscard]] bool write(const QByteArray &text);
    void say(const QString &line);
    [[nodiscard]] int exitCode() const;

    Options m_options;
    Streams m_streams;
    std::unique_ptr<compare::Session> m_session;
    std::unique_ptr<compare::Comparison> m_comparison;
    QFutureWatcher<core::TagRow> m_details; ///< what is asked for after the comparison
    QHash<std::pair<int, QString>, core::TagRow> m_rows;
    qsizetype m_entries = 0;
    int m_failed = 0; ///< entries, invalid specifications, the target
    int m_failedEntries = 0;
    bool m_stopped = false;
    bool m_outFailed = false;
};

} // namespace lstags::cli
