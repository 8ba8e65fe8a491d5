// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/session.h"

#include <QFutureWatcher>
#include <QMap>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace lstags::gui {

/// The session behind the window and the comparison that runs in it. Does no work and never waits in the window's thread, but when it is
/// destroyed.
class CompareController final : public QObject
{
    Q_OBJECT

public:
    enum class Activity { Idle, Running, Paused };
    using RefreshResult = core::Result<QList<compare::EntryChanges>>;

    using QObject::QObject;
    ~CompareController() override;

    /// Makes the session and starts to follow the engine; the error is one of the settings.
    [[nodiscard]] core::Result<void> open(compare::Settings settings, net::Trace trace);
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] compare::Session *session() const { return m_session.get(); } ///< null until it is open

    void start(QList<core::RepositorySpec> specs, QList<core::Target> targets);
    void togglePause();
    void stop();
    void retry(int entry);
    /// Ends the comparison and forgets it.
    void clear();

    /// What complete() may cost from now on.
    void setDetailsCost(compare::Cost cost) { m_detailsCost = cost; }
    /// Asks for created, size and platforms; a row is asked for once a comparison.
    void complete(const QList<core::TagRow> &rows);
    /// Looks at the engine again for these entries; `rows` as the table knows them. While a comparison runs it only takes note, and
    /// engineImagesChanged() comes again when that has finished.
    void refreshEngine(const QMap<int, QList<core::TagRow>> &rows);
    /// Compares these tags of entries once more, when something was sent to a target.
    void refreshTags(const QMap<int, QStringList> &tags);

    [[nodiscard]] Activity activity() const;
    [[nodiscard]] bool wasStopped() const { return m_stopped; }
    [[nodiscard]] const QList<core::Target> &targets() const { return m_targets; } ///< of the comparison, one at least
    [[nodiscard]] QList<core::RepositorySpec> specs() const; ///< by entry; none before the first comparison
    [[nodiscard]] std::optional<registry::Quota> quota() const; ///< of the first registry of the comparison that has one

Q_SIGNALS:
    /// Another comparison begins, or there is none any more.
    void specsChanged();
    void activityChanged();
    void updated(const QList<lstags::compare::EntryUpdate> &updates);
    void finished();
    void targetFailed(int target, const lstags::core::Error &error);
    void detailsArrived(const QList<lstags::core::TagRow> &rows);
    /// More may be asked for: complete() asks for nothing while something is under way.
    void detailsFinished();
    /// What is another at a target by now.
    void refreshed(const QList<lstags::compare::EntryChanges> &changes);
    void engineChanged(const lstags::core::Result<lstags::engine::Info> &info);
    void engineImagesChanged();
    /// Files of credentials that cannot be used, in part or at all; details that could not be had.
    void warned(const QStringList &warnings);
    /// The metadata cache was broken or cannot be opened; comparisons work all the same.
    void cacheFailed(const lstags::core::Error &error);

private:
    void forget();
    void retire(std::unique_ptr<compare::Comparison> comparison);
    void refreshDueTags();
    void watch(compare::Comparison *comparison);

    std::unique_ptr<compare::Session> m_session;
    std::unique_ptr<compare::Comparison> m_comparison;
    std::vector<std::unique_ptr<compare::Comparison>> m_retired; ///< stopped, on their way to their end
    std::unique_ptr<compare::Comparison> m_tagRefresh;
    QMap<int, QStringList> m_tagsDue; ///< to be compared once more when nothing else is under way
    QList<core::Target> m_targets{core::Target()};
    bool m_stopped = false;
    bool m_refreshIsDue = false; ///< somebody asked while a comparison ran
    compare::Cost m_detailsCost = compare::Cost::Pulls;
    QSet<QString> m_detailed;
    std::unique_ptr<QFutureWatcher<core::TagRow>> m_details;
    std::unique_ptr<QFutureWatcher<RefreshResult>> m_refresh;
};

} // namespace lstags::gui
