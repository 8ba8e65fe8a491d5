// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/entryupdate.h"

#include <QAbstractTableModel>

#include <vector>

namespace lstags::gui {

/// The repositories of the running comparison: how far each is, and why it failed.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entry, Progress, State, Reason, ColumnCount };
    enum Role { DoneRole = Qt::UserRole, TotalRole, FailedRole };
    using Phase = compare::EntryUpdate::Phase;

    /// The comparison as a whole.
    struct Summary
    {
        int entries = 0;
        int finished = 0; ///< entries that are done or failed
        int failed = 0;
        int tags = 0; ///< compared so far
        int wanted = 0; ///< of the entries that know
        double progress = 0; ///< 1 an entry that is finished, parts of it for those under way
    };

    using QAbstractTableModel::QAbstractTableModel;

    void reset(const QStringList &entries);
    void apply(const QList<compare::EntryUpdate> &updates);
    /// The entry is asked again.
    void restart(int entry);
    /// What is under way rests.
    void setPaused(bool paused);
    [[nodiscard]] Summary summary() const;
    [[nodiscard]] QList<int> failedEntries() const;
    [[nodiscard]] Phase phaseOf(int entry) const { return m_runs[size_t(entry)].phase; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Run
    {
        QString entry;
        Phase phase = Phase::Listing;
        int done = 0;
        int total = 0;
        QString reason;
        int warnings = 0;
    };
    [[nodiscard]] static QString progressText(const Run &run);
    [[nodiscard]] QString phaseText(Phase phase) const;

    std::vector<Run> m_runs;
    bool m_paused = false;
};

} // namespace lstags::gui
