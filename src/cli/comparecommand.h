// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options.h"
#include "cli/streams.h"
#include "sync/inputs.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <memory>

namespace lstags::cli {

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
    void explain(const QList<sync::Input> &inputs);
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
    bool m_lacksDetails = false; ///< of a row, because they could not be had
    bool m_stopped = false;
    bool m_outFailed = false;
};

} // namespace lstags::cli
