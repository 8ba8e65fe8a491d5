// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/job.h"

#include <QAbstractTableModel>

namespace lstags::gui {

/// The transfers of one job, as values.
class JobItemsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, Action, To, State, Sent, Skipped, Mounted, Reason, ColumnCount };
    enum Role { DoneRole = Qt::UserRole, TotalRole, FailedRole, IconRole, TintRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<sync::JobItem> &items);
    /// Takes over those of `items`, the whole of the same job, at `changed`, in ascending order. One signal a range.
    void update(const QList<sync::JobItem> &items, const QList<int> &changed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const sync::JobItem &item, int column);

    QList<sync::JobItem> m_items;
};

} // namespace lstags::gui
