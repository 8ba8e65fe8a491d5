// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <utility>
#include <vector>

class QAbstractItemView;

namespace lstags::gui {

class TagTableModel;

/// What is selected, as rows, and over a new order: Qt keeps an index for each selected row for that, which takes seconds where there are a
/// million. Keeps everything, or what comes out as a thousand stretches at most; a selection that a new order scatters wider is given up.
class RowSelection final : public QObject
{
    Q_OBJECT

public:
    /// Before the view has the model: this has to hear of a change before the view's selection does.
    RowSelection(TagTableModel *model, QAbstractItemView *view);
    /// Once the view has it.
    void follow();

    [[nodiscard]] std::vector<int> rows() const; ///< ascending
    [[nodiscard]] int count() const;

private:
    using Stretch = std::pair<int, int>; ///< first and last row
    [[nodiscard]] std::vector<Stretch> stretches() const;
    void take();
    void giveBack();

    TagTableModel *m_model;
    QAbstractItemView *m_view;
    std::vector<int> m_lines;
};

} // namespace lstags::gui
