// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

#include <QAbstractTableModel>

#include <deque>

namespace lstags::gui {

/// The last requests, oldest first; at most TraceBuffer::capacity. Entries are redacted before they get here.
class TraceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Verb, Url, Status, Duration, Bytes, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QList<net::TraceEntry> &entries);
    void clear();
    /// One request in whole: its line and the headers of both directions.
    [[nodiscard]] QString description(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const net::TraceEntry &entry, int column);

    std::deque<net::TraceEntry> m_entries;
};

} // namespace lstags::gui
