// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/comparison/comparecontroller.h"
#include "gui/entries/entriesmodel.h"
#include "sync/job.h"

#include <QMultiHash>
#include <QObject>

namespace lstags::gui {

class ComparisonModel;
class MessageBar;
class TagTablePanel;

/// Takes the entries of the editor into a comparison, and brings what it says into the window: its rows into the table, how far it is into
/// the panel below, what came of each entry into the editor.
class ComparisonPresenter final : public QObject
{
    Q_OBJECT

public:
    /// They outlive this.
    struct Views
    {
        EntriesModel *entries;
        TagTablePanel *table;
        ComparisonModel *progress;
        MessageBar *messages;
    };
    ComparisonPresenter(CompareController *controller, const Views &views, QObject *parent);

    /// Compares every entry that is a specification. False, and everything stays what it was, where none is.
    bool start(const QList<core::Target> &targets);
    /// Asks entries of the comparison again.
    void retry(const QList<int> &entries);
    /// Ends the comparison and takes it out of the window.
    void clear();
    /// A job has ended: what it sent to a target is looked at again. An engine says by itself what came.
    void showSynced(const sync::Job &job);
    /// Asks for created, size and platforms of what is in view.
    void completeVisible();

private:
    void take(const QList<compare::EntryUpdate> &updates);
    void showOutcome(const compare::EntryUpdate &update);
    void showTargetFailure(int target, const core::Error &error);
    void forgetTargetFailure();
    void showRefreshed(const QList<compare::EntryChanges> &changes);
    void refreshEngine();
    void refreshEngineIfDue();
    [[nodiscard]] QList<int> knownEntries() const;
    [[nodiscard]] QMultiHash<core::RepositoryName, int> entriesByName() const;

    CompareController *m_controller;
    Views m_views;
    QList<EntriesModel::Entry> m_compared; ///< as they were written, by entry of the comparison
    QSet<int> m_failedAtSource; ///< entries of which nobody knows what the source has
    bool m_isGathering = false;
    bool m_gathersAgain = false; ///< something happened meanwhile
    int m_run = 0;               ///< counts what makes gathered rows those of before
    QString m_targetFailure; ///< as the messages say it; empty: it could be asked
};

} // namespace lstags::gui
