// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/jobsummary.h"

#include <QAbstractTableModel>

#include <vector>

namespace lstags::gui {

/// The jobs in the order of the queue, as values: whoever fills it knows the queue. A row that is dragged is not moved here but asked for.
class JobsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Progress, Items, Bytes, Speed, Left, What, Reason, ColumnCount };
    enum Role { StandingRole = Qt::UserRole, DoneRole, TotalRole, FailedRole, IconRole, TintRole };
    static constexpr int progressSteps = 1000; ///< what TotalRole is

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const std::vector<JobSummary> &jobs() const { return m_jobs; }
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not here

    void append(std::vector<JobSummary> jobs);
    /// Each takes the place of the one with its id; those that are not here do not count. One signal a range.
    void update(const std::vector<JobSummary> &jobs);
    void remove(int row);
    /// `ids` are those of the jobs that are here, and maybe more.
    void reorder(const QList<qint64> &ids);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// A job was dropped; `row` is where it would be then.
    void moveRequested(qint64 id, int row);

private:
    [[nodiscard]] static QString text(const JobSummary &job, int column);
    [[nodiscard]] static QString tooltip(const JobSummary &job, int column);

    std::vector<JobSummary> m_jobs;
};

} // namespace lstags::gui
