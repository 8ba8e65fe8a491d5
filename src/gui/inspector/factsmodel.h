// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/inspector/fact.h"

#include <QAbstractItemModel>
#include <QPalette>

#include <memory>
#include <vector>

namespace lstags::gui {

/// Facts as a tree: what it is, what the source says, what the target says.
class FactsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Source, Target, ColumnCount };

    explicit FactsModel(QObject *parent = nullptr);
    ~FactsModel() override;

    void setFacts(const QList<Fact> &facts);
    void setPalette(const QPalette &palette); ///< that the icons are drawn for
    /// A line as text, whole, with a tab between its cells.
    [[nodiscard]] QString line(const QModelIndex &index) const;
    /// Everything, a line a fact, those below others indented.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    [[nodiscard]] const Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant decoration(Fact::Mark mark) const;

    std::unique_ptr<Node> m_root;
    bool m_hasMarks = false;
    QPalette m_palette;
};

} // namespace lstags::gui
