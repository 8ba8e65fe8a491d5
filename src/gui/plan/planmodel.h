// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syncplan.h"
#include "sync/measuring.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace lstags::gui {

/// A plan with a check for each transfer that does something: what is checked is what is done.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Source, Action, Destination, State, Bytes, Reason, ColumnCount };
    enum Role { SortRole = Qt::UserRole, StateRole, ActionRole, SkippedRole, FailedRole }; ///< skipped: it needs nothing
    struct Totals
    {
        int chosen = 0;
        int unchosen = 0;   ///< unchecked by the user
        int skipped = 0;    ///< by the plan: they need nothing
        int unknown = 0;    ///< skipped, because nobody knows what is at the destination
        int copies = 0;     ///< of the chosen: what can be measured
        int unmeasured = 0; ///< of the chosen: nobody knows their bytes
        qint64 bytes = 0;   ///< of the chosen, as far as it is known
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Where it is of the same tags as the one before, what the user unchecked stays so. Nothing of it is measured yet.
    void setPlan(core::SyncPlan plan);
    void clear();
    /// What is under way for what is not known.
    void setActivity(bool isAsking, bool isMeasuring);
    /// Registries where measuring would cost pulls.
    void setCountingRegistries(const QSet<QString> &registries);
    void take(const QList<sync::Measured> &measured);
    void setChecked(const QList<int> &rows, bool checked);

    [[nodiscard]] bool isEmpty() const { return m_plan.transfers.isEmpty(); }
    [[nodiscard]] const core::Transfer &transferAt(int row) const { return m_plan.transfers.at(row); }
    [[nodiscard]] bool isSkipped(int row) const { return transferAt(row).action == core::SyncAction::Skip; }
    [[nodiscard]] bool isUnknown(int row) const { return transferAt(row).state == core::TagState::Unknown; } ///< at the destination
    [[nodiscard]] bool isChecked(int row) const;
    /// The plan, row by row, with what is unchecked skipped.
    [[nodiscard]] core::SyncPlan chosen() const;
    [[nodiscard]] Totals totals() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void checksChanged();

private:
    struct Line
    {
        bool isUnchecked = false; ///< by the user
        std::optional<qint64> bytes;
        QString failure; ///< why it could not be measured
    };
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QVariant sortKey(int row, Column column) const;
    [[nodiscard]] QString bytesText(int row) const;
    [[nodiscard]] QString tooltip(int row, Column column) const;
    [[nodiscard]] QString reason(int row) const;

    core::SyncPlan m_plan;
    std::vector<Line> m_lines;
    QSet<QString> m_counting;
    bool m_isAsking = false;
    bool m_isMeasuring = false;
};

} // namespace lstags::gui
