// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/taglines.h"

#include <QList>

#include <vector>

namespace lstags::gui {

/// The lines of the table in shared pieces: a copy costs a pointer a piece, so another thread can sort one while this one goes on, and
/// growing never moves what is there.
class LineStore
{
public:
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] const TagLine &at(int line) const { return m_pieces.at(line / pieceSize).at(line % pieceSize); }
    /// To be changed; copies its piece where a copy of the store is still held.
    [[nodiscard]] TagLine &edit(int line) { return m_pieces[line / pieceSize][line % pieceSize]; }
    void append(TagLine line)
    {
        if (m_size % pieceSize == 0) {
            m_pieces.emplaceBack();
            m_pieces.last().reserve(pieceSize);
        }
        m_pieces.last().append(std::move(line));
        ++m_size;
    }

private:
    static constexpr int pieceSize = 512;
    QList<QList<TagLine>> m_pieces;
    int m_size = 0;
};

/// Lines in an order, to be read in whatever thread.
struct LineSnapshot
{
    LineStore lines;
    std::vector<int> order;

    [[nodiscard]] int size() const { return int(order.size()); }
    [[nodiscard]] const TagLine &at(int row) const { return lines.at(order[size_t(row)]); }
};

} // namespace lstags::gui
