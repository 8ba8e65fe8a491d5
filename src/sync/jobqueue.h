// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/sessioncontext.h"
#include "sync/itemsink.h"
#include "sync/job.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace lstags::sync {

/// The jobs of a program, in their order: runs so many at once, the first that wait first. Lives in the front end's thread and does no I/O
/// there. What it knows is in the journal, so that the end of the program loses nothing; a job of another program is shown and not touched.
class JobQueue final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString journalFile;        ///< empty: the user's data folder
        TransferLimits limits;
        /// What the journal has is here too, and what is queued or was cut off goes on. False: only what is added, which takes the place of what
        /// a run of the same was stopped in, if it does all that was left.
        bool takesUpOthers = true;
    };
    /// The session that `session` belongs to outlives this.
    JobQueue(compare::SessionContext session, Options options);
    /// Stops what runs, in a way that it goes on next time, and waits for it.
    ~JobQueue() override;

    [[nodiscard]] int count() const;
    [[nodiscard]] const Job &at(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: there is no such job
    /// Whether another program runs it: nothing can be done to it here.
    [[nodiscard]] bool isElsewhere(qint64 id) const;
    [[nodiscard]] bool isBusy() const; ///< something runs or waits for its turn
    [[nodiscard]] QFuture<QStringList> log(qint64 id);

    enum class Move { Top, Up, Down, Bottom };

    /// Written to the journal, then queued; `onAdded` is called with its id before it may start.
    void add(Job job, std::function<void(qint64)> onAdded = {});

public Q_SLOTS:
    void pause(qint64 id);
    /// Goes on: paused, stopped and failed ones, with what was not done.
    void resume(qint64 id);
    void stop(qint64 id);
    void stopAll();
    void move(qint64 id, lstags::sync::JobQueue::Move move);
    /// Not while it runs.
    void remove(qint64 id);
    void clearFinished();

Q_SIGNALS:
    /// What the journal had is here; once.
    void loaded();
    void added(int row);
    /// State, reason or dates of a job.
    void changed(int row);
    void itemsChanged(int row, const QList<int> &items);
    void aboutToRemove(int row);
    void removed();
    /// The order is another one.
    void reordered();
    /// A job ended: Done, Failed, or Stopped by the user.
    void finished(qint64 id);
    /// The journal was broken or cannot be written: jobs run all the same, and are not kept.
    void journalFailed(const lstags::core::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lstags::sync
