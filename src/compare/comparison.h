// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/entryupdate.h"
#include "core/target.h"
#include "core/repositoryspec.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace lstags::compare {

class Session;

/// A comparison under way: the batches it was cut into, brought together. Lives in the thread that started it, does no work there.
/// Destroying it cancels and waits until its batches have ended (at most some 200 ms).
class Comparison final : public QObject
{
    Q_OBJECT

public:
    ~Comparison() override;

    [[nodiscard]] const QList<core::RepositorySpec> &specs() const;
    [[nodiscard]] const QList<core::Target> &targets() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isPaused() const;

public Q_SLOTS:
    void pause();
    void resume();
    void stop();
    /// Does one entry again; only when nothing runs for it any more.
    void retry(int entry);

Q_SIGNALS:
    /// In chunks, some tens of milliseconds apart.
    void updated(const QList<lstags::compare::EntryUpdate> &updates);
    /// Once per run, after the last update (also after stop(); again after a retry()).
    void finished();
    /// One of the targets could not be asked at all; its states are UNKNOWN, the others and the sources are still asked. Once.
    void targetFailed(int target, const lstags::core::Error &error);

private:
    friend class Session;
    struct Private;
    explicit Comparison(std::unique_ptr<Private> d, QObject *parent);
    std::unique_ptr<Private> d;
};

} // namespace lstags::compare
